#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/pages/curtain.h"
#include "ui/pages/trail.h"
#include "ui/text/clock.h"
#include "ui/text/status_banner_text.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QUuid>

#include <memory>

class QMenu;
class QStackedWidget;
class QTimer;

namespace vakhta {

class Alerts;
class ApproverPage;
class AssignDialog;
class Banner;
class ChartsPage;
class DesktopAlerts;
class DraftHistoryPage;
class JournalPage;
class Keymap;
class KeysPage;
class LastAct;
class OfflineLease;
class Palette;
class Printing;
class QueuePage;
class Rail;
class RecentAppeals;
class ReplyPage;
class ScreenLock;
class SettingsPage;
class SignInPage;
class StatusStrip;
class SupervisorPage;
class Toast;
class TopBar;
class UserProof;
struct PaletteEntry;

/// The one window: rail of sections, top bar, the page, the status line. It makes all pages itself and carries what one
/// page asks of another; it decides nothing about appeals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock, QWidget *parent = nullptr);

    QueuePage *queuePage() const { return m_queue; }
    /// The composition root tells it the centre's address and the name it knows.
    SignInPage *signInPage() const { return m_signIn; }
    /// And this one, where the profile is.
    SettingsPage *settingsPage() const { return m_settings; }
    /// From here on the window can be locked. `proof` outlives the window.
    void setProof(UserProof &proof);
    void lock();
    /// From here on what is kept is shown only while the lease runs. `lease` outlives the window.
    void setLease(OfflineLease &lease);
    /// From here on the desktop tells what comes while the window is behind others. `desktop` outlives the window.
    void setDesktop(DesktopAlerts &desktop);
    /// What was applied to the program before this window was made.
    void setLook(ThemeChoice theme, int percent);
    /// «queue», «approval», «shift», «region», «journal», «settings».
    void openSection(const QString &key);
    QString section() const { return m_section; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void textFlushed(bool kept);
    void drawCurtain();
    struct Section
    {
        QString key;
        QString icon;
        QString name;
        QWidget *page = nullptr;
        std::function<void()> refresh; // when it is opened
        bool atBottom = false;
    };
    void makeFrame();
    void makePages();
    template <typename Page> void plug(Page *page);
    template <typename Page> void add(const QString &key, const QString &icon, const QString &name, Page *page, bool atBottom = false);
    void connectSettings();
    void makeSignIn();
    void chooseTheme(ThemeChoice choice);
    void chooseSize(int percent);
    void makeCommands();
    void makeSectionCommands();
    void nameSectionCommands();
    void makePalette();
    void openPalette();
    void paletteDone(const QString &id);
    std::vector<PaletteEntry> paletteEntries();
    void addRecent(std::vector<PaletteEntry> &entries);
    void addReferences(std::vector<PaletteEntry> &entries);
    void openKeys();
    void makeTrail();
    void noteMove();
    void goToQueue();
    void goBack();
    void goTo(const std::optional<Place> &place);
    void fillRecent(QMenu *menu);
    void connectQueue();
    void connectReader();
    void connectAlerts();
    void connectPrinting();
    void restore();
    void start();

    void showFace();
    void takeMe();
    void takeRegion();
    void takeCounts();
    void takeTape();
    void takeStatus(const SyncStatus &status);
    void showBanner();
    std::optional<StatusBanner> bannerNow() const;
    void closeRestoration();
    void followBanner();
    void showSections();
    void tick();

    void openReply(qint64 appeal);
    void openReplyWith(qint64 appeal, const QString &text, const Arguments &args);
    void openHistory(qint64 appeal);
    void leaveHistory(qint64 appeal);
    void openAppeal(qint64 appeal);
    void openList(const AppealQuery &query, const QString &title);
    void openHalfHour(const QTime &from);
    void search(const QString &words);
    void backToQueue();
    void tell(const QList<QUuid> &operations, const QString &words);
    void refuse(const QString &why);
    void forgetTrouble();
    void signInAgain();

    void replyToNeighbour(int steps);
    void focusSearch();
    qint64 shownAppeal() const;
    void fullScreen();
    void stepPart(int steps);
    QList<const Section *> visibleSections() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    CentreLink &m_link;
    Clock m_clock;
    User m_me;
    Region m_region;
    QueueCounts m_counts;
    SyncStatus m_status;
    std::vector<Section> m_sections;
    QString m_section;
    std::optional<QByteArray> m_restorationClosed; // the last one the user has read; nothing: not yet known
    QString m_trouble; // why an act was refused, until it is seen
    bool m_returned = false; // the connection has come back a moment ago
    bool m_atWork = false;   // not the sign-in face
    ThemeChoice m_theme = ThemeChoice::Desktop;
    int m_percent = 100;

    QStackedWidget *m_faces;
    QStackedWidget *m_pages;
    Rail *m_rail;
    TopBar *m_top;
    Banner *m_banner;
    StatusStrip *m_strip;
    Toast *m_toast;
    LastAct *m_lastAct;
    AssignDialog *m_assign;
    QueuePage *m_queue;
    ReplyPage *m_reply;
    DraftHistoryPage *m_drafts;
    KeysPage *m_keys;
    Keymap *m_keymap = nullptr; // when all commands are there
    Palette *m_palette = nullptr;
    QStringList m_paletteUsed;  // ids, the last first
    Trail m_trail;
    bool m_travelling = false;  // back or forward: no step of its own
    bool m_askedFor = false;    // an appeal by itself, not by moving along the list
    QWidget *m_beforeDrafts = nullptr; // the page they were opened from
    SignInPage *m_signIn;
    SettingsPage *m_settings;
    Alerts *m_alerts;
    RecentAppeals *m_recent;
    Printing *m_printing;
    ScreenLock *m_lock = nullptr; // where the window can be locked
    OfflineLease *m_lease = nullptr;
    std::unique_ptr<QWidget> m_leasePage;
    Curtain m_curtain{*this}; // goes before the pages it shows
    QTimer *m_minute;
    enum class Closing { No, Waits, Refused } m_closing = Closing::No;
    QTimer *m_countsTimer;  // counters asked for once for many changes
    QTimer *m_returnedTimer;
};

} // namespace vakhta
