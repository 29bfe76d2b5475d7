#include "ui/pages/windows.h"

#include "app/core/offline_lease.h"
#include "app/core/when_ready.h"
#include "ui/alerts/alerts.h"
#include "ui/models/pictures.h"
#include "ui/models/saved_views.h"
#include "ui/models/spelling.h"
#include "ui/pages/keymap.h"
#include "ui/pages/main_window.h"
#include "ui/pages/presence_watch.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/recent_acts.h"
#include "ui/pages/recent_appeals.h"
#include "ui/pages/screen_lock.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/bring_to_front.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {
const auto setting = u"windows"_s;
const auto restorationSetting = u"window/restoration"_s;
constexpr QPoint aside(32, 32);
} // namespace

Windows::Windows(AppealReader &reader, AppealEditor &editor, CentreLink &link, Clock clock)
    : m_reader(reader)
    , m_editor(editor)
    , m_link(link)
    , m_clock(std::move(clock))
    , m_views(new SavedViews(reader, editor, this))
    , m_recentAppeals(new RecentAppeals(reader, editor, this))
    , m_recentActs(new RecentActs(reader, editor, this))
    , m_alerts(new Alerts(reader, link, m_clock, this))
    , m_keep(new QTimer(this))
{
    m_keep->setInterval(500ms);
    m_keep->setSingleShot(true);
    connect(m_keep, &QTimer::timeout, this, &Windows::keep);
    connect(m_alerts, &Alerts::openAppeal, this, [this](qint64 appeal) { m_current->openAppeal(appeal); });
    connect(m_alerts, &Alerts::openList, this, [this](const AppealQuery &query, const QString &title) { m_current->openList(query, title); });
    connect(m_alerts, &Alerts::deskAsked, this, [this] { m_current->openSection(u"approval"_s); });
    qApp->installEventFilter(this);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Windows::keep); // the session may end now, or not
    whenReady(m_reader.setting(restorationSetting), this, [this](Result<QByteArray> closed) {
        if (!closed)
            return;
        m_restorationClosed = *closed;
        emit restorationKnown();
    });
}

Windows::~Windows() = default;

void Windows::setProof(UserProof &proof)
{
    m_lock = new ScreenLock(proof, m_reader, m_clock, this);
    connect(m_lock, &ScreenLock::changed, this, &Windows::coverAlerts);
    connect(m_lock, &ScreenLock::impossible, this, [this] { m_current->askForPassphrase(); });
    for (const auto &window : m_windows)
        window->setLock(*m_lock);
}

void Windows::setLease(OfflineLease &lease)
{
    m_lease = &lease;
    connect(m_lease, &OfflineLease::changed, this, &Windows::coverAlerts);
    coverAlerts();
    for (const auto &window : m_windows)
        window->setLease(lease);
}

void Windows::coverAlerts()
{
    m_alerts->setCovered((m_lock && m_lock->isLocked()) || (m_lease && m_lease->left() == 0));
}

void Windows::setDesktop(DesktopAlerts &desktop)
{
    m_alerts->setDesktop(desktop);
}

void Windows::setSpeller(Speller &speller)
{
    m_spelling = new Spelling(speller, m_reader, m_editor, this);
    for (const auto &window : m_windows)
        window->setSpelling(*m_spelling);
}

void Windows::setPresence(Presence &presence)
{
    m_presence = &presence;
    m_watch = new PresenceWatch(presence, *this, this);
    for (const auto &window : m_windows)
        givePresence(*window);
    m_watch->look();
}

void Windows::setFiles(Files &files)
{
    m_pictures = new Pictures(files, this);
    for (const auto &window : m_windows)
        window->setPictures(*m_pictures);
}

void Windows::givePresence(MainWindow &window)
{
    window.setPresence(*m_presence);
    connect(&window, &MainWindow::replySent, m_watch, &PresenceWatch::sent);
}

void Windows::setLook(ThemeChoice theme, int percent)
{
    m_theme = theme;
    m_percent = percent;
}

void Windows::look()
{
    applyTheme(*qApp, m_theme, m_percent);
}

void Windows::restore(const QByteArray &kept)
{
    for (const WindowState &state : windowsFrom(kept)) {
        if (!isFull())
            open(state);
    }
    if (m_windows.empty())
        open();
}

MainWindow &Windows::open(const WindowState &state)
{
    MainWindow &window = make(state);
    window.show();
    return window;
}

MainWindow &Windows::make(const WindowState &state)
{
    m_windows.push_back(std::make_unique<MainWindow>(*this, state));
    MainWindow &window = *m_windows.back();
    add(window);
    emit opened(window);
    return window;
}

void Windows::openBeside(MainWindow &beside, const Place &place)
{
    const auto isFree = [this](const QScreen *screen) {
        return std::none_of(m_windows.begin(), m_windows.end(), [screen](const auto &one) { return one->screen() == screen; });
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto free = std::find_if(screens.begin(), screens.end(), isFree);
    const bool onAnother = free != screens.end();
    const QRect room = (onAnother ? *free : beside.screen())->availableGeometry();
    const QSize size = beside.normalGeometry().size().boundedTo(room.size());
    const QPoint corner = onAnother ? room.topLeft() : cornerBeside(beside, size, room);
    MainWindow &window = make({.geometry = {}, .place = place});
    window.resize(size);
    window.move(corner);
    if (beside.isMaximized() && onAnother)
        window.setWindowState(Qt::WindowMaximized);
    bringToFront(window, {});
}

/// At the right or the left where there is room and no other of them, else a little aside.
QPoint Windows::cornerBeside(const MainWindow &beside, const QSize &size, const QRect &room) const
{
    const QRect frame = beside.frameGeometry();
    for (const QPoint &corner : {QPoint(frame.right() + 1, frame.y()), QPoint(frame.x() - frame.width(), frame.y())}) {
        const QRect at(corner, frame.size());
        if (room.contains(at) && std::none_of(m_windows.begin(), m_windows.end(), [&](const auto &one) { return one->frameGeometry().intersects(at); }))
            return corner;
    }
    const QRect near(frame.topLeft() + aside, size);
    return room.contains(near) ? near.topLeft() : room.topLeft();
}

void Windows::add(MainWindow &window)
{
    if (m_lock)
        window.setLock(*m_lock);
    if (m_lease)
        window.setLease(*m_lease);
    if (m_spelling)
        window.setSpelling(*m_spelling);
    if (m_pictures)
        window.setPictures(*m_pictures);
    if (m_presence)
        givePresence(window);
    connect(&window, &MainWindow::used, this, [this, &window] { become(window); });
    connect(&window, &MainWindow::named, this, &Windows::nameAll);
    connect(&window, &MainWindow::moved, m_keep, qOverload<>(&QTimer::start));
    connect(&window, &MainWindow::stays, this, [this] { m_ending = false; });
    connect(&window, &MainWindow::closed, this, [this, &window] { forget(window); });
    connectSettings(window);
    become(window);
    nameAll();
}

/// What is chosen in one of them counts for all.
void Windows::connectSettings(MainWindow &window)
{
    const SettingsPage *settings = window.settingsPage();
    connect(settings, &SettingsPage::themeChosen, this, [this](ThemeChoice theme) {
        m_theme = theme;
        look();
    });
    connect(settings, &SettingsPage::sizeChosen, this, [this](int percent) {
        m_percent = percent;
        look();
    });
    connect(settings, &SettingsPage::alertsChosen, m_alerts, &Alerts::setRules);
    connect(settings, &SettingsPage::lockAfterChosen, this, [this](int minutes) {
        if (m_lock)
            m_lock->setMinutes(minutes);
    });
    const auto setDensity = [this](int density) {
        for (const auto &one : m_windows)
            one->queuePage()->setDensity(density);
    };
    connect(settings, &SettingsPage::densityChosen, this, setDensity);
    connect(window.queuePage(), &QueuePage::densityChosen, this, setDensity);
    connect(window.keymap(), &Keymap::given, this, [this, &window] {
        for (const auto &one : m_windows) {
            if (one.get() != &window)
                one->keymap()->take(window.keymap()->kept());
        }
    });
}

void Windows::become(MainWindow &window)
{
    m_current = &window;
    m_alerts->setPage(window.toastPage());
    m_keep->start();
}

/// The last one is kept as it was; where others are open, a closed one does not come back.
void Windows::forget(MainWindow &window)
{
    if (m_windows.size() == 1)
        return keep();
    const auto at = std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &one) { return one.get() == &window; });
    if (at == m_windows.end())
        return;
    at->release()->deleteLater(); // it is closing itself
    m_windows.erase(at);
    if (m_current == &window)
        become(*m_windows.back());
    nameAll();
    keep();
}

void Windows::closeAll()
{
    keep();
    m_ending = true;
    for (MainWindow *window : all())
        window->close();
}

/// Qt would close them one after another, as if each was closed alone. A signal overtakes what the window system told before it and
/// Qt's reading thread holds yet: a moment later a move is kept where it ended.
bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    const bool ends = watched == qApp && event->type() == QEvent::Quit
        && std::any_of(m_windows.begin(), m_windows.end(), [](const auto &one) { return one->isVisible(); });
    if (ends) {
        QGuiApplication::sync();
        QTimer::singleShot(50ms, this, &Windows::closeAll);
    }
    return ends; // the last to close ends the program
}

std::vector<MainWindow *> Windows::all() const
{
    std::vector<MainWindow *> windows;
    for (const auto &one : m_windows)
        windows.push_back(one.get());
    return windows;
}

bool Windows::goToReply(qint64 appeal, MainWindow &from)
{
    for (const auto &one : m_windows) {
        if (one.get() == &from || !one->writes(appeal))
            continue;
        from.say(tr("This reply is being written in another window, which is in front now"));
        one->showReply(appeal);
        one->say(tr("This reply is being written here"));
        bringToFront(*one, {});
        return true;
    }
    return false;
}

void Windows::closeRestoration(const QByteArray &form)
{
    m_restorationClosed = form;
    (void)m_editor.setSetting(restorationSetting, form); // else it is told again at the next start
    emit restorationKnown();
}

/// Two that show the same are told apart by a number.
void Windows::nameAll()
{
    QHash<QString, int> same;
    for (const auto &one : m_windows)
        one->setOrdinal(++same[one->name()]);
    if (m_watch)
        m_watch->look(); // another name: another thing is shown
}

void Windows::keep()
{
    m_keep->stop();
    if (m_ending || m_windows.empty())
        return;
    std::vector<WindowState> states;
    for (const auto &one : m_windows) {
        if (one.get() != m_current)
            states.push_back(one->state());
    }
    states.push_back(m_current->state());
    const QByteArray kept = keptWindows(states);
    if (kept != std::exchange(m_kept, kept))
        (void)m_editor.setSetting(setting, kept);
}

} // namespace vakhta
