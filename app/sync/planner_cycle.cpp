#include "app/sync/sync_planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

void SyncPlanner::proceed()
{
    if (m_damaged && !m_busy && m_at >= m_retryAt)
        return makeCacheAnew();
    if (!m_signedIn || m_signInAgain || m_busy || m_damaged || m_at < m_retryAt)
        return;
    if (!m_session)
        return askSession();
    if (m_round)
        return goOnWithRound();
    if (roundDue())
        return isLineFree() ? readOutgoing() : void();
    if (m_reading)
        return goOnWithReading();
    if (m_states.isEmpty() && m_posts.empty())
        measure();
}

void SyncPlanner::makeCacheAnew()
{
    m_busy = true;
    emitEffect(MakeCacheAnew{});
}

void SyncPlanner::askSession()
{
    if (!m_posts.empty())
        return;
    m_busy = true;
    emitEffect(AskSession{});
}

bool SyncPlanner::roundDue() const
{
    if (m_states.isEmpty())
        return false;
    return m_asked || m_at >= m_sendAt || m_at >= m_pollAt || (m_moved && !m_reading && m_at >= m_movedAt);
}

void SyncPlanner::readOutgoing()
{
    if (m_at >= m_pollAt)
        m_passedOver.clear();
    m_busy = true;
    m_sendAt = never;
    const int most = m_single ? 1 : std::min(mostActs, m_session->limits.objectsInSet);
    emitEffect(ReadOutgoing{most, m_undoable, m_passedOver});
}

void SyncPlanner::goOnWithRound()
{
    if (!isLineFree())
        return;
    if (auto ask = m_round->next())
        return post(ask->request, ask->delivery, *ask);
    if (m_settled)
        return finishRound();
    Delivery end;
    end.caughtUp = true;
    post({}, std::move(end), Settle{});
}

void SyncPlanner::finishRound()
{
    m_states = m_round->states();
    m_round.reset();
    m_neverRead.clear();
    m_worked = true;
    m_catchingUp = false;
    m_lastSync = m_now;
    m_pollAt = m_at + pollEvery;
    m_movedAt = m_at + pushDelay;
    if (m_outbox.waiting == 0) {
        m_single = false;
        m_failures.clear();
    }
    m_busy = m_beside && !m_reading;
    if (m_busy)
        emitEffect(PutInPlace{});
    proceed();
}

void SyncPlanner::goOnWithReading()
{
    if (m_loading && m_loading->finished())
        return m_posts.empty() ? openBeside() : void();
    const int most = std::min(mostPosts, m_session->limits.concurrentRequests);
    while (int(m_posts.size()) < most && (askSnapshots() || askPiece(most) || askPage())) {
    }
    if (!m_posts.empty() || !m_reading->finished())
        return;
    m_busy = true;
    emitEffect(EndReading{m_reading->cursor().again, m_states});
}

/// False: there is none to be asked for now. Those of all appeals are left to the snapshot, if one comes.
bool SyncPlanner::askPage()
{
    if (m_reading->pastOpen() && (m_loading || m_asking))
        return false;
    auto ask = m_reading->next();
    if (!ask)
        return false;
    Request request(m_session->account);
    Delivery delivery;
    delivery.kind = ask->ids ? Delivery::Kind::Ids : Delivery::Kind::Rows;
    delivery.type = ask->type;
    if (ask->ids)
        request.ids(ask->type, ask->open, ask->before, 4 * m_session->limits.objectsInGet,
                    ask->type == Type::Appeal && !ask->open && ask->before < 0);
    else
        request.rows(ask->type, ask->rows);
    post(request.json(), std::move(delivery), std::move(*ask));
    return true;
}

void SyncPlanner::measure()
{
    const QByteArray request = Request(m_session->account).ids(Type::Appeal, false, -1, 1, true).json();
    Delivery delivery;
    delivery.kind = Delivery::Kind::Look;
    post(request, std::move(delivery), Measure{});
}

int SyncPlanner::launch(Delivery &delivery, Flight flight)
{
    delivery.now = m_now;
    if (m_reading) {
        delivery.reading = m_reading->cursor();
        delivery.caughtUp = false; // much of what is there has not come yet
        if (m_loading) {
            delivery.reading->blob = m_loading->snapshot().blob;
            delivery.reading->pieces = m_loading->held();
        }
    }
    m_posts.emplace(++m_lastPost, std::move(flight));
    return m_lastPost;
}

void SyncPlanner::post(QByteArray request, Delivery delivery, Flight flight)
{
    const int number = launch(delivery, std::move(flight));
    if (request.isEmpty())
        emitEffect(Keep{number, std::move(delivery)});
    else
        emitEffect(Post{number, std::move(request), std::move(delivery)});
}

/// One alarm, for whatever falls due first. What is overdue already waits for an answer, not for a moment.
void SyncPlanner::wake()
{
    if ((!m_signedIn || m_signInAgain) && !m_damaged)
        return;
    qint64 first = m_retryAt > m_at ? m_retryAt : never;
    if (first == never)
        for (const qint64 at : {m_sendAt, m_pollAt, m_moved ? m_movedAt : never})
            if (at > m_at)
                first = std::min(first, at);
    if (first == m_wakeAt && first > m_at)
        return;
    m_wakeAt = first;
    if (first != never)
        emitEffect(Wake{first});
}

LinkState SyncPlanner::connection() const
{
    if (!m_signedIn)
        return m_trouble.value_or(LinkState::SignedOut);
    if (m_signInAgain)
        return LinkState::SignInAgain;
    if (m_trouble)
        return *m_trouble;
    if (!m_session || (!m_worked && !m_reading))
        return LinkState::Connecting;
    return m_pushOpen ? LinkState::Online : LinkState::Polling;
}

void SyncPlanner::refreshStatus()
{
    const LinkState now = connection();
    if (now != m_status.connection || !m_status.since.isValid())
        m_status.since = m_now;
    m_status.connection = now;
    m_status.lastSync = m_lastSync;
    m_status.waiting = m_outbox.waiting;
    m_status.attention = m_outbox.attention;
    m_status.firstSync = m_signedIn && (m_reading ? !m_reading->cursor().again : m_catchingUp || m_beside || (m_states.isEmpty() && !m_readAgain));
    m_status.loaded = m_status.firstSync ? m_appeals : 0;
    m_status.toLoad = !m_status.firstSync ? 0 : m_reading ? std::max(m_reading->cursor().toLoad, m_appeals) : m_appeals;
    if (m_loading && m_status.firstSync)
        m_status.loaded = std::max(m_status.loaded, qint64(m_loading->share() * double(m_status.toLoad)));
    m_status.centre = m_account.centre;
    m_status.login = m_account.login;
}

} // namespace vakhta::sync
