#include "app/sync/sync_planner.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

void SyncPlanner::on(const Failed &failed)
{
    const auto flight = m_posts.extract(failed.post);
    if (!flight)
        return;
    giveBack(flight.mapped());
    const bool useless = failed.error.kind == Error::Kind::Rejected || failed.error.kind == Error::Kind::NotFound;
    if (useless && std::holds_alternative<SnapshotLoading::Ask>(flight.mapped()))
        return goOnByPages();
    fail(failed.error);
}

void SyncPlanner::on(const DiskFailed &failed)
{
    m_busy = false;
    fail(failed.error);
}

void SyncPlanner::on(const Refused &refused)
{
    const auto flight = m_posts.extract(refused.post);
    if (!flight)
        return;
    if (refused.problem == Problem::NotUnderstood) {
        giveBack(flight.mapped());
        return fail({Error::Kind::Rejected, u"the centre does not understand requests of this program"_s});
    }
    adapt(refused.problem, flight.mapped());
    giveBack(flight.mapped());
    if (refused.problem == Problem::Slow)
        m_retryAt = m_at + qint64(std::clamp(refused.retryAfter, 1, 600)) * 1000;
    else
        m_retryAt = m_at + 100; // it goes again, smaller
}

/// The centre takes less than its session promised, or gives more than we take.
void SyncPlanner::adapt(Problem problem, const Flight &flight)
{
    if (!m_session)
        return;
    CentreLimits &limits = m_session->limits;
    if (problem == Problem::TooManyCalls)
        limits.callsInRequest = std::max(1, limits.callsInRequest / 2);
    if (problem == Problem::TooManyAtOnce)
        limits.concurrentRequests = std::max(1, limits.concurrentRequests - 1);
    if (problem == Problem::AnswerTooLong)
        return halveObjects();
    if (problem != Problem::TooLarge)
        return;
    limits.sizeRequest = std::max<qint64>(1024, limits.sizeRequest / 2);
    const auto *ask = std::get_if<Round::Ask>(&flight);
    if (!ask || ask->delivery.sent.empty())
        return halveObjects();
    limits.objectsInSet = std::max(1, limits.objectsInSet / 2);
    const Outgoing &sent = ask->delivery.sent;
    if (sent.acts.size() == 1 && sent.drafts.empty())
        emitEffect(Refuse{sent.acts.front().opId, Reason::TooLong});
    else
        m_draftsAt = m_at + pollEvery; // next time the acts alone
}

void SyncPlanner::halveObjects()
{
    if (!m_session)
        return;
    CentreLimits &limits = m_session->limits;
    limits.objectsInGet = std::max(1, limits.objectsInGet / 2);
    if (m_reading)
        m_reading->setObjectsInGet(limits.objectsInGet);
}

/// What was on its way will be asked for or sent again. Sending an act twice is harmless.
void SyncPlanner::giveBack(const Flight &flight)
{
    if (const auto *ask = std::get_if<Reading::Ask>(&flight); ask && m_reading)
        m_reading->failed(*ask);
    if (const auto *ask = std::get_if<SnapshotLoading::Ask>(&flight); ask && m_loading)
        m_loading->failed(ask->piece);
    if (std::holds_alternative<AskSnapshots>(flight) && std::exchange(m_asking, false))
        --m_timesAsked;
    if (!m_round || std::holds_alternative<SnapshotLoading::Ask>(flight))
        return;
    m_round.reset();
    m_moved = true;
    m_sendAt = m_at;
    emitEffect(PutBack{});
}

void SyncPlanner::fail(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        drop();
        m_session.reset();
        m_signInAgain = true;
        return;
    case Error::Kind::Rejected:
        if (m_round)
            giveBack({});
        m_session.reset(); // it says whether a centre answers there again
        return rest(LinkState::Foreign, foreignDelay);
    case Error::Kind::Damaged:
        drop();
        m_states.clear();
        m_reading.reset();
        m_loading.reset();
        m_trouble = LinkState::Damaged;
        m_damaged = true;
        m_retryAt = m_at;
        return;
    case Error::Kind::DiskFull:
        return rest(LinkState::DiskFull, diskDelay);
    case Error::Kind::DiskFails:
    case Error::Kind::Storage:
        return rest(LinkState::DiskFails, diskDelay);
    case Error::Kind::TooNew:
        return rest(LinkState::Damaged, pollEvery);
    case Error::Kind::Offline:
        m_session.reset(); // the way back begins with a question that carries nothing: no act leaves into a dead line
        return rest(LinkState::Offline, m_backoff.next());
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Cancelled:
        return rest(LinkState::Offline, m_backoff.next());
    }
}

void SyncPlanner::rest(LinkState trouble, qint64 delay)
{
    m_trouble = trouble;
    m_retryAt = std::max(m_retryAt, m_at + delay);
}

/// Nothing that is under way counts any more.
void SyncPlanner::drop()
{
    if (m_round)
        emitEffect(PutBack{});
    if (m_listening)
        emitEffect(StopListening{});
    m_round.reset();
    m_posts.clear();
    m_listening = m_pushOpen = false;
}

} // namespace vakhta::sync
