#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "ui/pages/window_state.h"
#include "ui/text/clock.h"
#include "ui/widgets/theme.h"

#include <memory>

class QTimer;

namespace vakhta {

class Alerts;
class DesktopAlerts;
class Files;
class MainWindow;
class OfflineLease;
class Pictures;
class Presence;
class PresenceWatch;
class RecentActs;
class RecentAppeals;
class SavedViews;
class ScreenLock;
class Speller;
class Spelling;
class UserProof;

/// The windows of the program over one reader, and what they have in common: lock, lease, alerts, theme, views, what was used
/// lately. Each has its place, list and trail to itself; a reply is written in one of them at a time. They are kept in the profile
/// (setting `windows`) and come back at the next start. Lives on the GUI thread.
class Windows final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t most = 8;

    Windows(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock);
    ~Windows() override;

    /// From here on they can be locked, all together. `proof` outlives them.
    void setProof(UserProof &proof);
    /// From here on what is kept is shown only while the lease runs. `lease` outlives them.
    void setLease(OfflineLease &lease);
    /// From here on the desktop tells what comes while they are behind others. `desktop` outlives them.
    void setDesktop(DesktopAlerts &desktop);
    /// From here on what is written is looked up in its dictionary. `speller` outlives them.
    void setSpeller(Speller &speller);
    /// From here on who else is at an appeal is shown, and others are told where the user is. `presence` outlives them.
    void setPresence(Presence &presence);
    /// From here on files are shown, and can be attached. `files` outlives them.
    void setFiles(Files &files);
    /// What was applied to the program before the first of them was made.
    void setLook(ThemeChoice theme, int percent);

    /// Those that were open at the last end, or one.
    void restore(const QByteArray &kept);
    /// A shown one. At most `most` of them: to be asked before.
    MainWindow &open(const WindowState &state = {});
    /// One more, at this place: on a screen that has none yet, else beside it or a little aside.
    void openBeside(MainWindow &beside, const Place &place);
    bool isFull() const { return m_windows.size() >= most; }
    /// The one used last; nullptr: there is none yet.
    MainWindow *current() const { return m_current; }
    std::vector<MainWindow *> all() const;
    /// Ends the program; they come back at the next start. So does whatever else ends it: a signal, the end of the session.
    void closeAll();

    /// Another one in which this reply is being written comes to the front. False: there is none.
    bool goToReply(qint64 appeal, MainWindow &from);

    AppealReader &reader() const { return m_reader; }
    AppealEditor &editor() const { return m_editor; }
    CentreLink &link() const { return m_link; }
    const Clock &clock() const { return m_clock; }
    SavedViews &views() const { return *m_views; }
    RecentAppeals &recentAppeals() const { return *m_recentAppeals; }
    RecentActs &recentActs() const { return *m_recentActs; }
    /// Of the banner about a restoring, the form that the user has closed; nothing: not yet known.
    const std::optional<QByteArray> &restorationClosed() const { return m_restorationClosed; }
    void closeRestoration(const QByteArray &form);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A new one, before it is shown.
    void opened(vakhta::MainWindow &window);
    void restorationKnown();

private:
    MainWindow &make(const WindowState &state);
    QPoint cornerBeside(const MainWindow &beside, const QSize &size, const QRect &room) const;
    void add(MainWindow &window);
    void givePresence(MainWindow &window);
    void connectSettings(MainWindow &window);
    void forget(MainWindow &window);
    void become(MainWindow &window);
    void coverAlerts();
    void look();
    void nameAll();
    void keep();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    CentreLink &m_link;
    Clock m_clock;
    SavedViews *m_views;
    RecentAppeals *m_recentAppeals;
    RecentActs *m_recentActs;
    Alerts *m_alerts;
    ScreenLock *m_lock = nullptr;
    OfflineLease *m_lease = nullptr;
    Spelling *m_spelling = nullptr;
    Presence *m_presence = nullptr;
    PresenceWatch *m_watch = nullptr;
    Pictures *m_pictures = nullptr;
    ThemeChoice m_theme = ThemeChoice::Desktop;
    int m_percent = 100;
    std::optional<QByteArray> m_restorationClosed;
    QByteArray m_kept;
    QTimer *m_keep;        // the hand moves on: kept when it rests
    bool m_ending = false; // all are closing; what is kept stays as it is
    MainWindow *m_current = nullptr;
    std::vector<std::unique_ptr<MainWindow>> m_windows; // in the order they were opened; they go before what they use
};

} // namespace vakhta
