#include "app/core/delegation.h"
#include "ui/pages/main_window.h"

#include "app/core/offline_lease.h"
#include "app/core/when_ready.h"
#include "ui/pages/approver_page.h"
#include "ui/pages/last_act.h"
#include "ui/pages/lock_page.h"
#include "ui/pages/palette.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/screen_lock.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/status_strip.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/windows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rail.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// A restoring is told again when more of it was refused than when it was closed.
QByteArray seenForm(const Restoration &restored)
{
    return QByteArray::number(restored.at.toMSecsSinceEpoch()) + ' ' + QByteArray::number(restored.refused);
}
} // namespace

QWidget *MainWindow::toastPage() const
{
    return m_pages;
}

void MainWindow::setLock(ScreenLock &lock)
{
    m_lock = &lock;
    connect(m_lock, &ScreenLock::changed, this, &MainWindow::drawCurtain);
    drawCurtain();
}

void MainWindow::askForPassphrase()
{
    openSection(u"settings"_s);
    m_settings->goToKey();
    refuse(tr("Nothing would open the window again: set a passphrase first."));
}

void MainWindow::setSpelling(Spelling &spelling)
{
    m_reply->setSpelling(spelling);
    m_settings->setSpelling(spelling);
}

void MainWindow::setPictures(Pictures &pictures)
{
    m_queue->setPictures(pictures);
    m_reply->setPictures(pictures);
    findChild<ApproverPage *>()->setPictures(pictures);
}

void MainWindow::setPresence(const Presence &presence)
{
    m_queue->setPresence(presence);
    m_reply->setPresence(presence);
    connect(m_reply, &ReplyPage::sent, this, &MainWindow::replySent);
}

void MainWindow::setLease(OfflineLease &lease)
{
    m_lease = &lease;
    const auto follow = [this] {
        m_strip->setLeaseLeft(m_lease->left());
        m_strip->setStatus(m_status, LocalTime::of(m_clock(), m_region.profile));
        drawCurtain();
    };
    connect(&lease, &OfflineLease::changed, this, follow);
    follow();
}

/// What was typed goes to the disk before it is hidden; a text that the disk does not take stays in its field.
void MainWindow::drawCurtain()
{
    const bool locked = m_lock && m_lock->isLocked();
    const bool ended = m_lease && m_lease->left() == 0;
    if (!locked && !ended) {
        m_curtain.open();
        return nameWindow();
    }
    m_palette->leave();
    (void)m_reply->flush();
    if (locked) {
        if (!m_lockPage) {
            m_lockPage = std::make_unique<LockPage>(m_lock->proof(), m_link);
            connect(m_lockPage.get(), &LockPage::proven, m_lock, &ScreenLock::open);
        }
        m_curtain.cover(m_lockPage.get());
        return nameWindow();
    }
    auto page = std::make_unique<SignInPage>(m_reader, m_link, m_clock);
    page->askAfter(m_lease->days(), m_status);
    m_curtain.cover(page.get());
    m_leasePage = std::move(page);
    nameWindow();
}

void MainWindow::takeMe()
{
    whenReady(m_reader.me(), this, [this](Result<User> me) {
        if (!me)
            return;
        m_me = *me;
        m_top->setMe(m_me);
        m_queue->setMe(m_me);
        m_reply->setMe(m_me.id);
        showSections();
        showBanner();
        takeTape();
    });
}

/// Sections that are not for this role are not there.
void MainWindow::showSections()
{
    const bool known = m_me.id != 0;
    const std::pair<QString, bool> shown[] = {
        {u"outages"_s, known && (mayDo(m_me.role, OperationKind::Merge) || mayDo(m_me, OperationKind::ApproveReply, m_region.users, m_clock()))},
        {u"approval"_s, known && mayDo(m_me, OperationKind::ApproveReply, m_region.users, m_clock())},
        {u"shift"_s, known && mayDo(m_me.role, OperationKind::Reassign)},
        {u"profile"_s, known && mayDo(m_me.role, OperationKind::ChangeProfile)},
    };
    for (const auto &[key, visible] : shown) {
        if (RailButton *button = m_rail->button(key))
            button->setVisible(visible);
    }
    nameSectionCommands();
}

void MainWindow::takeRegion()
{
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (!region)
            return;
        m_region = std::move(*region);
        m_queue->setRegion(m_region);
        takeStatus(m_link.status());
        takeMe();
    });
}

void MainWindow::takeCounts()
{
    whenReady(m_reader.counts(m_queue->viewQueries()), this, [this](Result<QueueCounts> counts) {
        if (!counts)
            return;
        m_counts = std::move(*counts);
        m_queue->setCounts(m_counts);
        if (RailButton *button = m_rail->button(u"approval"_s); button && m_counts.queues.size() > size_t(Queue::OnApproval))
            button->setBadge(m_counts.queues[size_t(Queue::OnApproval)].total);
        takeTape();
    });
}

/// Everybody's deadlines for those who answer for the whole shift, one's own for the others.
void MainWindow::takeTape()
{
    const bool own = m_me.role == Role::Operator || m_me.role == Role::Curator || m_me.role == Role::Executor;
    const LocalTime here = LocalTime::of(m_clock(), m_region.profile);
    const auto [from, to] = shiftOf(m_region.profile, here);
    AppealQuery all{.queue = Queue::All};
    AppealQuery open{.queue = Queue::Open};
    if (own && m_me.id != 0)
        all.operatorId = open.operatorId = m_me.id;
    ShiftTapeValues values = ShiftTapeValues::empty(m_region.profile, here);
    const size_t whose = size_t(own ? Queue::Mine : Queue::Open);
    values.overdue = whose < m_counts.queues.size() ? m_counts.queues[whose].overdue : 0;
    whenReady(m_reader.dueByHalfHour(all, from, to), this, [this, open, from = from, to = to, values, own](Result<std::vector<int>> due) {
        if (!due)
            return;
        whenReady(m_reader.dueByHalfHour(open, from, to), this, [this, values, own, due = *due](Result<std::vector<int>> waiting) {
            ShiftTapeValues told = values;
            if (waiting)
                told.take(due, *waiting);
            m_top->setTape(told, own);
        });
    });
}

void MainWindow::openHalfHour(const QTime &from)
{
    const LocalTime here = LocalTime::of(m_clock(), m_region.profile);
    AppealQuery query{.queue = Queue::Open, .order = Order::Deadline};
    query.dueFrom = QDateTime(here.today(), from, here.zone).toUTC();
    query.dueTo = query.dueFrom.addSecs(1800);
    const QString title = tr("Due from %1 to %2").arg(from.toString(u"HH:mm"_s), from.addSecs(1800).toString(u"HH:mm"_s));
    openList(query, title);
}

void MainWindow::takeStatus(const SyncStatus &status)
{
    const bool wasOffline = m_status.connection == LinkState::Offline;
    const bool online = status.connection == LinkState::Online || status.connection == LinkState::Polling;
    m_status = status;
    if (wasOffline && online) {
        m_returned = true;
        m_returnedTimer->start();
    }
    m_strip->setStatus(status, LocalTime::of(m_clock(), m_region.profile));
    m_queue->setOffline(status.connection == LinkState::Offline);
    m_reply->setConnected(online);
    if (RailButton *button = m_rail->button(u"journal"_s))
        button->setBadge(status.attention);
    showFace();
    showBanner();
}

/// What the connection asks for comes first; then, for those who answer for the shift, what a restoring of the centre came to.
std::optional<StatusBanner> MainWindow::bannerNow() const
{
    const LocalTime here = LocalTime::of(m_clock(), m_region.profile);
    if (auto banner = statusBanner(m_status, here, m_returned))
        return banner;
    const bool forMe = m_me.id != 0 && (mayDo(m_me.role, OperationKind::Reassign) || m_me.role == Role::Administrator);
    const auto &restored = m_region.profile.restored;
    const auto &closed = m_all.restorationClosed();
    if (!forMe || !restored || !closed || *closed == seenForm(*restored))
        return {};
    return restorationBanner(*restored, here);
}

void MainWindow::closeRestoration()
{
    m_all.closeRestoration(seenForm(*m_region.profile.restored));
}

void MainWindow::showBanner()
{
    if (!m_trouble.isEmpty()) {
        m_banner->tell(Banner::Tone::Warn, u"circle-alert"_s, tr("Not done."), m_trouble, tr("Close"));
        m_banner->show();
        return;
    }
    const auto banner = bannerNow();
    m_banner->setVisible(banner.has_value());
    if (!banner)
        return;
    static const QHash<StatusBanner::Tone, Banner::Tone> tones{{StatusBanner::Tone::Warn, Banner::Tone::Warn},
        {StatusBanner::Tone::Danger, Banner::Tone::Danger}, {StatusBanner::Tone::Ok, Banner::Tone::Ok}, {StatusBanner::Tone::Quiet, Banner::Tone::Quiet}};
    m_banner->tell(tones[banner->tone], banner->icon, banner->fact, banner->consequence, banner->actionText);
}

void MainWindow::followBanner()
{
    if (!m_trouble.isEmpty())
        return forgetTrouble();
    const auto banner = bannerNow();
    if (banner && banner->action == StatusBanner::Action::OpenJournal)
        openSection(u"journal"_s);
    else if (banner && banner->action == StatusBanner::Action::CloseRestoration)
        closeRestoration();
    else if (banner && banner->action == StatusBanner::Action::SignIn)
        signInAgain();
}

void MainWindow::tell(const QList<QUuid> &operations, const QString &words)
{
    forgetTrouble();
    m_lastAct->tell(operations, words);
}

void MainWindow::forgetTrouble()
{
    m_trouble.clear();
    showBanner();
}

void MainWindow::refuse(const QString &why)
{
    m_trouble = why;
    showBanner();
}

void MainWindow::tick()
{
    m_strip->setStatus(m_status, LocalTime::of(m_clock(), m_region.profile));
    m_queue->tick();
    takeTape();
    showSections(); // a deputy is one until a moment
    showBanner();
}

/// Until somebody has signed in on this computer there is nothing to work with.
void MainWindow::showFace()
{
    const bool nobody = m_status.connection == LinkState::SignedOut && m_status.login.isEmpty() && !m_atWork;
    m_faces->setCurrentWidget(nobody ? static_cast<QWidget *>(m_signIn) : m_faces->widget(0));
}

void MainWindow::signInAgain()
{
    m_signIn->askAgain(m_status);
    m_faces->setCurrentWidget(m_signIn);
}

/// Key hints in buttons come and go with the width of the window.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    for (Button *button : findChildren<Button *>())
        button->updateGeometry();
    emit moved();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    emit moved();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_top) {
        m_top->setFixedHeight(px(52));
        m_queue->tick(); // heights of rows follow the font
    }
    if (event->type() == QEvent::WindowStateChange)
        m_naming->start(); // minimised or not
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        emit used();
}

} // namespace vakhta
