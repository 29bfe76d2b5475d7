#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/pages/curtain.h"
#include "ui/pages/window_state.h"
#include "ui/text/clock.h"
#include "ui/text/status_banner_text.h"

#include <QMainWindow>
#include <QUuid>

#include <memory>

class QMenu;
class QStackedWidget;
class QTimer;

namespace vakhta {

class ApproverPage;
class AssignDialog;
class ClassifyDialog;
class Banner;
class ChartsPage;
class DraftHistoryPage;
class JournalPage;
class Keymap;
class KeysPage;
class LastAct;
class LockPage;
class OfflineLease;
class ArticlePage;
class OutagePage;
class Palette;
class Pictures;
class Presence;
class Printing;
class QueuePage;
class Rail;
class ReplyPage;
class ScreenLock;
class SettingsPage;
class Spelling;
class SignInPage;
class StatusStrip;
class SupervisorPage;
class Toast;
class TopBar;
class Windows;
struct PaletteEntry;
struct Whereabouts;

/// One of the windows: rail of sections, top bar, the page, the status line. It makes all pages itself and carries what one
/// page asks of another; it decides nothing about appeals. What it has in common with others is theirs, see Windows.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `all` outlives it.
    MainWindow(Windows &all, const WindowState &state);
    ~MainWindow() override;

    QueuePage *queuePage() const { return m_queue; }
    /// The composition root tells it the centre's address and the name it knows.
    SignInPage *signInPage() const { return m_signIn; }
    /// And this one, where the profile is.
    SettingsPage *settingsPage() const { return m_settings; }
    Keymap *keymap() const { return m_keymap; }
    /// What floats in the window stands on it.
    QWidget *toastPage() const;
    /// From here on it shows nothing while it is locked; both outlive it.
    void setLock(ScreenLock &lock);
    void setSpelling(Spelling &spelling);
    void setPresence(const Presence &presence);
    void setPictures(Pictures &pictures);
    void setLease(OfflineLease &lease);
    void lock();
    /// Where it is set what would open a locked window.
    void askForPassphrase();
    /// «queue», «outages», «approval», «shift», «region», «journal», «articles», «profile», «settings».
    void openSection(const QString &key);
    QString section() const { return m_section; }
    void openAppeal(qint64 appeal);
    void openList(const AppealQuery &query, const QString &title);

    /// As it is to come back.
    WindowState state() const;
    /// This reply is under the hand here, or its text is not on the disk yet.
    bool writes(qint64 appeal) const;
    void showReply(qint64 appeal);
    /// The appeal that is read here, or whose reply is written; nothing where they are covered.
    void addTo(Whereabouts &where) const;
    /// Only told: nothing that could be taken back.
    void say(const QString &words);
    /// What is shown; empty: nothing that may be named.
    QString name() const { return m_name; }
    /// The how manieth with this name it is.
    void setOrdinal(int ordinal);

signals:
    /// The keyboard has come to it.
    void used();
    /// Another place, or another position on the screen.
    void moved();
    void named();
    /// It waits in the outbox.
    void replySent(qint64 appeal);
    /// It was to be closed, and stays: the disk does not take a text.
    void stays();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
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
    void makeCommands();
    void makeSectionCommands();
    void nameSectionCommands();
    void makePalette();
    void openPalette();
    std::vector<PaletteEntry> paletteEntries();
    void addRecent(std::vector<PaletteEntry> &entries);
    void addReferences(std::vector<PaletteEntry> &entries);
    void openKeys();
    void openBeside(qint64 appeal);
    void makeTrail();
    void makeName();
    void nameWindow();
    QString whatIsShown() const;
    void noteMove();
    void goToQueue();
    bool isInSection() const;
    void goBack();
    void goTo(const std::optional<Place> &place);
    void fillRecent(QMenu *menu);
    void connectQueue();
    void connectReader();
    void connectPrinting();
    void start(const WindowState &state);

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
    void beginOutage(const std::vector<qint64> &appeals);
    void openReplyWith(qint64 appeal, const QString &text, const Arguments &args);
    void openHistory(qint64 appeal);
    void leaveHistory(qint64 appeal);
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
    void printShown();
    void fullScreen();
    void stepPart(int steps);
    QList<const Section *> visibleSections() const;

    Windows &m_all;
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
    QString m_trouble; // why an act was refused, until it is seen
    bool m_returned = false; // the connection has come back a moment ago
    bool m_atWork = false;   // not the sign-in face
    QString m_name;

    QStackedWidget *m_faces;
    QStackedWidget *m_pages;
    Rail *m_rail;
    TopBar *m_top;
    Banner *m_banner;
    StatusStrip *m_strip;
    Toast *m_toast;
    LastAct *m_lastAct;
    AssignDialog *m_assign;
    ClassifyDialog *m_classify;
    QueuePage *m_queue;
    OutagePage *m_outages;
    ArticlePage *m_articles;
    ReplyPage *m_reply;
    DraftHistoryPage *m_drafts;
    KeysPage *m_keys;
    Keymap *m_keymap = nullptr; // when all commands are there
    Palette *m_palette = nullptr;
    Trail m_trail;
    bool m_travelling = false;  // back or forward: no step of its own
    bool m_askedFor = false;    // an appeal by itself, not by moving along the list
    QWidget *m_beforeDrafts = nullptr; // the page they were opened from
    SignInPage *m_signIn;
    SettingsPage *m_settings;
    Printing *m_printing;
    ScreenLock *m_lock = nullptr; // where the window can be locked
    std::unique_ptr<LockPage> m_lockPage;
    OfflineLease *m_lease = nullptr;
    std::unique_ptr<QWidget> m_leasePage;
    Curtain m_curtain{*this}; // goes before the pages it shows
    QTimer *m_minute;
    enum class Closing { No, Waits, Refused } m_closing = Closing::No;
    QTimer *m_countsTimer;  // counters asked for once for many changes
    QTimer *m_returnedTimer;
    QTimer *m_naming; // the hand moves on: named when it rests
};

} // namespace vakhta
