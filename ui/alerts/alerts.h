#pragma once

#include "ui/alerts/appeal_watch.h"
#include "ui/alerts/desktop_alerts.h"

#include <QPointer>

#include <array>

namespace vakhta {

class Toast;

/// Tells what the watch has noticed, once for all windows: by the desktop's notifications while they are behind others or covered, else
/// by a toast in the one used last; where the desktop shows none, the toast waits until one is looked at. What comes while an alert
/// of its kind is still there is told together with it. Covered windows name no appeal.
class Alerts final : public QObject
{
    Q_OBJECT

public:
    Alerts(AppealReader &reader, CentreLink &link, Clock clock, QObject *parent = nullptr);

    /// `desktop` outlives this.
    void setDesktop(DesktopAlerts &desktop);
    /// Where toasts stand: in the window used last.
    void setPage(QWidget *page) { m_page = page; }
    void setRules(const AlertRules &rules) { m_watch.setRules(rules); }
    /// Locked, or nothing may be shown.
    void setCovered(bool covered);

signals:
    void openAppeal(qint64 appeal);
    void openList(const vakhta::AppealQuery &query, const QString &title);
    /// Several replies are waited for at the approver's desk.
    void deskAsked();

private:
    enum class Place { Nowhere, OnDesktop, InWindow, Waiting };
    struct Told
    {
        Alert alert;
        Place place = Place::Nowhere;
        QPointer<Toast> toast; // made when it is needed; goes with its window
    };

    void takeRegion();
    Told &of(AlertKind kind) { return m_told[size_t(kind)]; }
    void take(const Alert &alert);
    bool isInFront() const;
    void followFront();
    void showOnDesktop(Told &told);
    void showInWindow(Told &told);
    Toast *toastOf(Told &told);
    void takeUnheard(AlertKind kind);
    void takeClick(AlertKind kind, const QString &token);
    void open(AlertKind kind);

    AppealReader &m_reader;
    QPointer<QWidget> m_page; // none before the first window
    AppealWatch m_watch;
    DesktopAlerts *m_desktop = nullptr; // none: the window tells all
    bool m_covered = false;
    std::array<Told, alertKindCount> m_told;
};

} // namespace vakhta
