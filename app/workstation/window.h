#pragma once

#include "app/workstation/doorbell.h"
#include "app/workstation/workstation.h"
#include "ui/text/problem_text.h"
#include "ui/text/translator.h"

#include <QWidget>

namespace vakhta {

/// The composition of `vakhta`: opens the profile, reads how the window is wanted, shows it, and starts the exchange.
/// Where a window of the profile is there already, that one is raised and this program ends. A profile that can't be opened
/// shows a sentence and a way on in place of the window. Lives on the GUI thread.
class Window final : public QObject
{
    Q_OBJECT

public:
    /// `centre` may be empty: then the profile's own, or what is typed at sign-in.
    Window(QString folder, QUrl centre);
    ~Window() override;

    void open();

private:
    /// Settings that must be known before the first paint; empty: never chosen.
    struct Wanted
    {
        QByteArray language, theme, size;
    };

    void openProfile();
    void readWanted();
    void show(const Wanted &wanted, const ProfileReport &report);
    void fail(const Error &error);
    void failWith(const Problem &problem);
    void raise(const QByteArray &token);
    void speak(const QString &language);

    QString m_folder;
    QUrl m_centre;
    Doorbell m_doorbell;
    bool m_taken = false; // somebody has the profile
    Translator m_ours;
    QTranslator m_ofQt;
    std::unique_ptr<Workstation> m_workstation;
    ProfileReport m_report;
    std::unique_ptr<QWidget> m_window; // goes before what it reads
};

} // namespace vakhta
