#pragma once

#include "app/workstation/doorbell.h"
#include "app/keys/desktop_keyring.h"
#include "app/spelling/hunspell_speller.h"
#include "app/workstation/known_user.h"
#include "app/workstation/lease_keeper.h"
#include "app/workstation/workstation.h"
#include "ui/alerts/bus_alerts.h"
#include "ui/text/problem_text.h"
#include "ui/text/translator.h"

#include <QWidget>

namespace vakhta {

class KeyPage;
class MainWindow;
class Windows;

/// The composition of `vakhta`: finds the profile's key, opens it, reads how its windows are wanted, shows them, and starts the
/// exchange. Where a window of the profile is there already, that one is raised and this program ends. A profile that can't be
/// opened shows a sentence and a way on in place of the window. Lives on the GUI thread.
class Window final : public QObject
{
    Q_OBJECT

public:
    /// `centre` may be empty: then the profile's own, or what is typed at sign-in.
    Window(QString folder, QUrl centre, KeyStart start);
    ~Window() override;

    void open();

private:
    /// Settings that must be known before the first paint; empty: never chosen.
    struct Wanted
    {
        QByteArray language, theme, size, windows;
    };

    void findKey();
    KeyPage &keyPage();
    void openProfile();
    void readWanted();
    void show();
    void dress(MainWindow &window);
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
    DesktopKeyring m_keyring;
    ProfileKeys m_key;
    QString m_aside; // where the former profile was moved to
    std::unique_ptr<Workstation> m_workstation;
    std::unique_ptr<WatchedLink> m_link;
    std::unique_ptr<KnownUser> m_user;
    std::unique_ptr<LeaseKeeper> m_lease;
    BusAlerts m_desktop;
    HunspellSpeller m_speller{QStringLiteral("ru_RU")};
    Wanted m_wanted;
    int m_unread = 0; // parts of it
    ProfileReport m_report;
    std::unique_ptr<QWidget> m_page;   // what is shown in place of the windows
    std::unique_ptr<Windows> m_windows; // go before what they read
};

} // namespace vakhta
