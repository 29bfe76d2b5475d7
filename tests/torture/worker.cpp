#include "tests/torture/worker.h"

#include "app/core/when_ready.h"
#include "app/store/profile_store.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vakhta::test {

namespace {
constexpr int mostAppeals = 25; // few enough that several workers meet on one

bool isWaitingForApproval(const AppealCard &card)
{
    return !card.replies.empty() && card.replies.back().state == ReplyState::OnApproval;
}
} // namespace

Worker::Worker(const ProfilePlace &place, Plan plan)
    : m_plan(std::move(plan)), m_workstation(place), m_dice(m_plan.seed),
      m_name(QString::number(QRandomGenerator::system()->generate(), 16))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Worker::next);
    m_looking.setInterval(20);
    connect(&m_workstation.link(), &CentreLink::statusChanged, this, [last = -1](const SyncStatus &status) mutable {
        if (std::exchange(last, int(status.connection)) != int(status.connection))
            say({{u"said"_s, u"link"_s}, {u"state"_s, int(status.connection)}});
    });
}

void Worker::say(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Worker::sayFault(const Error &error)
{
    say({{u"said"_s, u"fault"_s}, {u"error"_s, int(error.kind)}, {u"detail"_s, error.detail}});
}

void Worker::start()
{
    whenReady(m_workstation.files().opened(), this, [this](const Result<ProfileReport> &report) { opened(report); });
}

void Worker::opened(const Result<ProfileReport> &report)
{
    if (!report) {
        say({{u"said"_s, u"closed"_s}, {u"error"_s, int(report.error().kind)}, {u"detail"_s, report.error().detail}});
        return end(End::NotOpen);
    }
    say({{u"said"_s, u"open"_s}, {u"cacheMadeAnew"_s, report->cacheMadeAnew}, {u"journalSetAside"_s, !report->damagedJournal.isEmpty()}});
    m_since.start();
    if (m_plan.user.isEmpty())
        whenReady(m_workstation.start(), this, [this](const Result<void> &done) { signedIn(done); });
    else
        whenReady(m_workstation.link().signIn(m_plan.centre, m_plan.user, m_plan.password), this,
                  [this](const Result<void> &done) { signedIn(done); });
}

void Worker::signedIn(const Result<void> &done)
{
    if (!done && m_plan.user.isEmpty()) { // nothing was asked of the centre: it is the disk, and goes on when that obeys again
        sayFault(done.error());
        if (m_plan.untilDiskFault)
            return end(End::NotQuiet);
    } else if (!done || m_workstation.link().status().connection == LinkState::SignedOut) {
        say({{u"said"_s, u"not signed in"_s}, {u"detail"_s, done ? QString() : done.error().detail}});
        return end(End::NotSignedIn);
    }
    m_lastAct = QDateTime::currentDateTimeUtc();
    connect(&m_looking, &QTimer::timeout, this, &Worker::lookWhetherReady);
    m_looking.start();
}

/// Work begins when the region and the person are in the cache.
void Worker::lookWhetherReady()
{
    if (m_settling)
        return;
    whenReady(m_workstation.reader().region(), this, [this](const Result<Region> &region) {
        whenReady(m_workstation.reader().me(), this, [this, region](const Result<User> &me) {
            if (m_settling || m_done > 0 || m_pause.isActive() || !m_looking.isActive())
                return;
            if (!region || !me || region->executors.empty() || (m_workstation.link().status().firstSync && !m_plan.atOnce)) {
                if (m_since.hasExpired(m_plan.patienceMs))
                    settle();
                return;
            }
            m_me = *me;
            for (const Executor &executor : region->executors)
                m_executors.push_back(executor.id);
            for (const User &user : region->users)
                if (user.role == Role::Operator && user.active)
                    m_users.push_back(user.id);
            m_looking.stop();
            m_since.restart();
            next();
        });
    });
}

void Worker::next()
{
    const bool over = m_plan.forMs > 0 ? m_since.hasExpired(m_plan.forMs) : m_done >= m_plan.acts;
    if (over)
        return settle();
    ++m_done;
    if (m_dice.bounded(12) == 0)
        m_workstation.link().syncNow(); // what waits to be undone goes too
    whenReady(m_workstation.reader().idsOf({.queue = Queue::Open, .order = Order::Newest}), this,
              [this](const Result<std::vector<qint64>> &ids) { ids ? choose(*ids) : after({}, ids.error()); });
}

void Worker::choose(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return after({}, Error{Error::Kind::NotFound, u"no open appeal"_s});
    const qint64 id = ids[m_dice.bounded(int(std::min<size_t>(ids.size(), mostAppeals)))];
    whenReady(m_workstation.reader().card(id), this,
              [this](const Result<AppealCard> &card) { card ? doOn(*card) : after({}, card.error()); });
}

void Worker::doOn(const AppealCard &card)
{
    const bool writes = mayDo(m_me.role, OperationKind::SubmitReply);
    if (writes && m_dice.bounded(100) < 35)
        return type(card);
    act(card, anyKind(card));
}

/// Unlike any other words, and none the beginning of another, so that what became of them can be found.
QString Worker::token(const QString &letter)
{
    // As long as any other: a shorter one could stand within a longer, and would count as kept with it.
    return u"%1%2x%3."_s.arg(letter, m_name).arg(m_done, 6, 10, QLatin1Char('0'));
}

void Worker::type(const AppealCard &card)
{
    const QString before = card.draft ? card.draft->text : QString();
    const QString word = token(u"typed"_s);
    const QString text = before.isEmpty() || before.size() > 400 || m_dice.bounded(8) == 0 ? word : before + u' ' + word;
    const QJsonObject said{{u"said"_s, u"draft"_s}, {u"appeal"_s, card.appeal.id}, {u"text"_s, word}};
    whenReady(m_workstation.editor().saveDraft(card.appeal.id, text), this, [this, said](const Result<void> &done) { after(said, done); });
}

OperationKind Worker::anyKind(const AppealCard &card)
{
    using Kind = OperationKind;
    if (isWaitingForApproval(card) && mayDo(m_me.role, Kind::ApproveReply) && m_dice.bounded(2) == 0)
        return m_dice.bounded(3) == 0 ? Kind::ReturnReply : Kind::ApproveReply;
    const Kind kinds[] = {Kind::Comment, Kind::Comment, Kind::Comment, Kind::Take, Kind::Assign, Kind::Release,
                          Kind::Prioritise, Kind::SubmitReply, Kind::SubmitReply, Kind::Reassign};
    Kind kind = kinds[m_dice.bounded(int(std::size(kinds)))];
    return mayDo(m_me.role, kind) ? kind : Kind::Comment;
}

Arguments Worker::argumentsFor(const AppealCard &card, OperationKind kind)
{
    Arguments args;
    switch (kind) {
    case OperationKind::Assign: args.executor = m_executors[m_dice.bounded(int(m_executors.size()))]; break;
    case OperationKind::Reassign: args.operatorId = m_users[m_dice.bounded(int(m_users.size()))]; break;
    case OperationKind::Prioritise: args.priority = Priority(m_dice.bounded(3)); break;
    case OperationKind::SubmitReply: args.text = (card.draft ? card.draft->text + u' ' : QString()) + token(u"reply"_s); break;
    case OperationKind::ApproveReply: args.reply = card.replies.back().id; break;
    case OperationKind::ReturnReply:
        args.reply = card.replies.back().id;
        args.text = token(u"remark"_s);
        break;
    case OperationKind::Comment: args.text = token(u"comment"_s); break;
    default: break;
    }
    return args;
}

void Worker::act(const AppealCard &card, OperationKind kind)
{
    const Appeal &now = card.appeal;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const Operation operation{.opId = newOperationId(at), .kind = kind,
                              .targets = {{now.id, now.revision, now.status, now.executor, now.operatorId}},
                              .args = argumentsFor(card, kind), .composedAt = at};
    const QJsonObject said{{u"said"_s, u"act"_s}, {u"opId"_s, operation.opId.toString(QUuid::WithoutBraces)}, {u"kind"_s, int(kind)},
                           {u"appeal"_s, now.id}, {u"text"_s, operation.args.text}};
    m_lastAct = at;
    whenReady(m_workstation.editor().act(operation), this, [this, said](const Result<void> &done) { after(said, done); });
}

/// The answer is here: it is on the disk, and is said so; or it is not, and why.
void Worker::after(const QJsonObject &said, const Result<void> &done)
{
    if (done)
        say(said);
    else if (done.error().kind != Error::Kind::Rejected)
        sayFault(done.error());
    m_pause.start(m_plan.pauseMs > 0 ? m_dice.bounded(m_plan.pauseMs) : 0);
}

void Worker::settle()
{
    if (std::exchange(m_settling, true))
        return;
    m_looking.disconnect(this);
    connect(&m_looking, &QTimer::timeout, this, &Worker::lookWhetherQuiet);
    m_since.restart();
    m_looking.start();
    m_workstation.link().syncNow();
}

void Worker::lookWhetherQuiet()
{
    const SyncStatus status = m_workstation.link().status();
    if (status.connection == LinkState::SignInAgain)
        return end(End::NotSignedIn);
    const bool diskFault = status.connection == LinkState::DiskFull || status.connection == LinkState::DiskFails;
    if (m_since.hasExpired(m_plan.patienceMs) || (diskFault && m_plan.untilDiskFault)) {
        say({{u"said"_s, u"not quiet"_s}, {u"link"_s, int(status.connection)}, {u"waiting"_s, status.waiting}});
        return end(End::NotQuiet);
    }
    const bool linked = status.connection == LinkState::Online || status.connection == LinkState::Polling;
    if (!linked || status.firstSync || status.waiting > 0 || !(status.lastSync >= m_lastAct))
        return;
    const auto waits = m_workstation.files().run([](ProfileStore &store) { return store.outbox().counts(store.now()); });
    whenReady(waits, this, [this](const Result<OutboxCounts> &counts) {
        if (!counts || counts->waiting > 0 || m_workstation.link().status().waiting > 0 || !m_looking.isActive())
            return;
        m_plan.readAll && !m_allRead ? readAll() : end(End::Quiet);
    });
}

void Worker::readAll()
{
    m_looking.stop();
    whenReady(m_workstation.reader().idsOf({.queue = Queue::All}), this, [this](const Result<std::vector<qint64>> &ids) {
        m_unread = ids ? *ids : std::vector<qint64>();
        m_allRead = bool(ids);
        readNext();
    });
}

/// What can't be read is a fault of the file; when all is quiet again, everything is read once more.
void Worker::readNext()
{
    if (m_unread.empty())
        return m_looking.start();
    whenReady(m_workstation.reader().card(m_unread.back()), this, [this](const Result<AppealCard> &card) {
        m_unread.pop_back();
        if (!card) {
            sayFault(card.error());
            m_allRead = false;
            m_unread.clear();
        }
        readNext();
    });
}

void Worker::end(End code)
{
    if (std::exchange(m_ended, true))
        return;
    m_looking.stop();
    m_pause.stop();
    emit ended(int(code));
}

} // namespace vakhta::test
