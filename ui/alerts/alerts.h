#pragma once

#include "ui/alerts/appeal_watch.h"
#include "ui/alerts/desktop_alerts.h"

#include <array>

namespace vakhta {

class Toast;

/// Tells what the watch has noticed: by the desktop's notifications while the window is behind others or covered, else by a toast
/// in it; where the desktop shows none, the toast waits until the window is looked at. What comes while an alert of its
/// kind is still there is told together with it. A covered window names no appeal.
class Alerts final : public QObject
{
    Q_OBJECT

public:
    /// Toasts stand on `page`.
    Alerts(AppealReader &reader, CentreLink &link, Clock clock, QWidget *page, QObject *parent = nullptr);

    /// `desktop` outlives this.
    void setDesktop(DesktopAlerts &desktop);
    void setMe(const User &me) { m_watch.setMe(me); }
    void setProfile(const Profile &profile) { m_watch.setProfile(profile); }
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
        Toast *toast = nullptr; // made when it is needed
    };

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

    QWidget *m_page;
    AppealWatch m_watch;
    DesktopAlerts *m_desktop = nullptr; // none: the window tells all
    bool m_covered = false;
    std::array<Told, alertKindCount> m_told;
};

} // namespace vakhta
