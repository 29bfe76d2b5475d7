#include "app/sync/sync_planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

std::vector<Effect> SyncPlanner::step(const Event &event)
{
    m_at = event.at;
    m_now = event.now;
    std::visit([this](const auto &what) { on(what); }, event.what);
    proceed();
    wake();
    refreshStatus();
    return std::exchange(m_effects, {});
}

void SyncPlanner::on(const Opened &opened)
{
    drop();
    m_session.reset();
    m_worked = m_busy = m_signInAgain = false;
    m_trouble.reset();
    m_backoff.reset();
    m_retryAt = 0;
    m_account = opened.standing.account;
    m_signedIn = !m_account.token.isEmpty();
    open(opened.standing);
}

void SyncPlanner::open(const Standing &standing)
{
    m_states = standing.states;
    m_round.reset();
    m_posts.clear();
    m_reading.reset();
    m_loading.reset();
    m_timesAsked = 0;
    m_asking = false;
    m_beside = standing.beside;
    m_catchingUp = false;
    m_appeals = standing.appeals;
    m_outbox = standing.outbox;
    m_lastSync = standing.lastSync;
    m_moved = true;
    m_pollAt = m_movedAt = m_at;
    // Marks are not kept: a sweep that was cut begins again, wherever a round in the midst of it came to. A first sync goes on.
    m_readAgain = (standing.reading && standing.reading->again) || (m_states.isEmpty() && standing.appeals > 0 && !standing.reading);
    if (m_readAgain)
        m_states.clear();
    m_neverRead.clear();
    for (const Type type : allTypes) {
        if (!m_states.isEmpty() && !standing.reading && !m_states.contains(type))
            m_neverRead << type;
    }
    if (m_readAgain || !standing.reading)
        return;
    m_reading.emplace(*standing.reading, m_session ? m_session->limits.objectsInGet : 1);
    for (const Type type : allTypes)
        if (!m_states.contains(type))
            m_states[type] = standing.reading->state;
}

void SyncPlanner::on(const SessionCame &came)
{
    m_busy = false;
    m_session = came.session;
    if (m_reading)
        m_reading->setObjectsInGet(m_session->limits.objectsInGet);
    if (m_session->push && !m_listening) {
        m_listening = true;
        emitEffect(Listen{});
    }
}

void SyncPlanner::on(const SessionFailed &failed)
{
    m_busy = false;
    fail(failed.error);
}

void SyncPlanner::on(const OutgoingCame &came)
{
    m_busy = false;
    if (!m_session) // signed out, or the connection was lost, while it was read
        return emitEffect(PutBack{});
    Outgoing outgoing = came.outgoing;
    m_undoable = m_undoable && !outgoing.acts.empty();
    dropUnsent(outgoing);
    if (m_outbox.nextDue > m_now)
        m_sendAt = std::min(m_sendAt, m_at + std::clamp(m_now.msecsTo(m_outbox.nextDue), qint64(1000), pollEvery));
    if (outgoing.empty() && !(m_moved && m_at >= m_movedAt) && !m_asked && m_at < m_pollAt)
        return;
    m_round.emplace(m_session->account, m_session->limits, m_states);
    if (!m_references)
        m_round->withoutReferences();
    m_round->readWhole(m_neverRead);
    if (outgoing.empty() && !m_moved)
        m_round->askFirst();
    if (outgoing.more)
        m_sendAt = m_at;
    if (!outgoing.drafts.empty())
        m_draftsAt = m_at + draftDelay;
    m_round->carry(std::move(outgoing));
    m_moved = m_asked = m_settled = false;
}

/// What is being typed goes every few seconds, not at every pause; a draft that can't be sent at all is left alone.
void SyncPlanner::dropUnsent(Outgoing &outgoing)
{
    if (outgoing.drafts.empty() || m_at >= m_draftsAt || m_asked)
        return;
    outgoing.drafts.clear();
    m_sendAt = std::min(m_sendAt, m_draftsAt);
}

void SyncPlanner::on(const Answered &answered_)
{
    const auto flight = m_posts.extract(answered_.post);
    if (!flight)
        return;
    const Applied &answer = answered_.applied;
    m_appeals = answer.appeals;
    m_outbox = answer.outbox;
    const bool ofDisk = m_trouble == LinkState::DiskFull || m_trouble == LinkState::DiskFails;
    if (!ofDisk || keeps(flight.mapped()))
        m_trouble.reset();
    m_backoff.reset();
    std::visit([&](const auto &what) { answered(what, answer); }, flight.mapped());
}

/// Whether the answer went to the disk.
bool SyncPlanner::keeps(const Flight &flight)
{
    const auto *ask = std::get_if<Round::Ask>(&flight);
    return !std::holds_alternative<Measure>(flight) && !std::holds_alternative<AskSnapshots>(flight) && (!ask || ask->delivery.kind != Delivery::Kind::Look);
}

void SyncPlanner::answered(const Measure &, const Applied &answer)
{
    if (!answer.errors.empty() && answer.errors.front().type != u"unknownMethod"_s)
        return rest(LinkState::Offline, m_backoff.next());
    if (answer.state.isEmpty())
        return fail({Error::Kind::Rejected, u"the centre does not know appeals"_s});
    m_busy = true;
    ReadingCursor cursor;
    cursor.again = m_readAgain;
    cursor.state = answer.state;
    cursor.toLoad = std::max<qint64>(0, answer.total);
    m_reading.emplace(cursor, m_session->limits.objectsInGet);
    m_timesAsked = 0;
    for (const Type type : allTypes)
        m_states[type] = answer.state;
    emitEffect(BeginReading{std::move(cursor)});
}

void SyncPlanner::answered(const Reading::Ask &ask, const Applied &answer)
{
    if (!m_reading)
        return;
    if (answer.errors.empty())
        return ask.ids ? m_reading->idsCame(ask, answer) : m_reading->rowsCame(ask);
    m_reading->failed(ask);
    const QString &fault = answer.errors.front().type;
    if (fault == u"requestTooLarge"_s)
        halveObjects();
    else if (fault == u"unknownMethod"_s && ask.type == Type::Appeal)
        fail({Error::Kind::Rejected, u"the centre does not know appeals"_s});
    else if (fault == u"unknownMethod"_s && m_posts.empty())
        m_reading->skipStage();
    else
        rest(LinkState::Offline, m_backoff.next());
}

void SyncPlanner::answered(const Round::Ask &ask, const Applied &answer)
{
    if (!m_round)
        return;
    const Round::Verdict verdict = m_round->came(ask, answer);
    m_states = m_round->states();
    m_references = !m_round->lacksReferences();
    const bool more = std::any_of(answer.changes.begin(), answer.changes.end(), [](const auto &c) { return c.more; });
    m_settled = ask.delivery.kind == Delivery::Kind::Round && ask.delivery.caughtUp && !more && answer.errors.empty()
        && answer.known.empty();
    bool tooLarge = false;
    for (const CallError &error : answer.errors) {
        if (error.call.endsWith(u"/set"_s))
            setFailed(ask, error);
        else
            tooLarge = tooLarge || error.type == u"requestTooLarge"_s;
    }
    if (tooLarge)
        halveObjects();
    switch (verdict) {
    case Round::Verdict::Went:
        return;
    case Round::Verdict::Later:
        m_round.reset();
        m_moved = true;
        return tooLarge ? void() : rest(LinkState::Offline, m_backoff.next());
    case Round::Verdict::ReadAgain:
        m_round.reset();
        m_reading.reset();
        m_loading.reset();
        m_states.clear();
        m_readAgain = m_moved = true;
        return;
    case Round::Verdict::Endless:
        return fail({Error::Kind::Rejected, u"the centre names one state again and again"_s});
    case Round::Verdict::NotCentre:
        return fail({Error::Kind::Rejected, u"the centre does not know appeals"_s});
    }
}

void SyncPlanner::answered(const Settle &, const Applied &)
{
    m_settled = true;
}

/// The call that carried acts or drafts failed as a whole. One of them may be the cause, and must not stop the others.
void SyncPlanner::setFailed(const Round::Ask &ask, const CallError &error)
{
    if (error.call == u"Draft/set"_s) {
        m_draftsAt = m_at + pollEvery;
        return;
    }
    const auto &acts = ask.delivery.sent.acts;
    emitEffect(PutBack{});
    m_sendAt = m_at;
    if (m_session && acts.size() > 1 && error.type == u"requestTooLarge"_s)
        m_session->limits.objectsInSet = std::max(1, int(acts.size()) / 2);
    else if (acts.size() > 1)
        m_single = true;
    else if (!acts.empty())
        actFailed(acts.front(), error.type == u"serverFail"_s || error.type == u"serverUnavailable"_s);
}

/// A fault of the centre itself passes, and says nothing about the act.
void SyncPlanner::actFailed(const OutgoingAct &act, bool faultOfCentre)
{
    if (!faultOfCentre && ++m_failures[act.opId] >= mostFailures) {
        m_failures.remove(act.opId);
        emitEffect(Refuse{act.opId, Reason::NotSupported});
        return;
    }
    m_passedOver.insert(act.opId);
}

void SyncPlanner::on(const ReadingBegun &)
{
    m_busy = false;
    m_readAgain = false;
}

void SyncPlanner::on(const ReadingEnded &ended)
{
    m_busy = false;
    m_catchingUp = m_reading && !m_reading->cursor().again;
    m_reading.reset();
    m_appeals = ended.standing.appeals;
    m_moved = true; // much may have happened while all was read
    m_movedAt = m_at;
}

void SyncPlanner::on(const CacheMade &made)
{
    m_busy = m_damaged = false;
    m_trouble.reset();
    m_account = made.standing.account;
    m_signedIn = !m_account.token.isEmpty(); // it may have gone with a damaged journal
    m_session.reset(); // the way to the centre was told anew
    open(made.standing);
}

void SyncPlanner::on(const PushOpened &)
{
    m_pushOpen = true;
    m_retryAt = std::min(m_retryAt, m_at);
    if (m_worked)
        m_pollAt = m_at; // what was pushed while the stream was cut
}

void SyncPlanner::on(const Pushed &pushed)
{
    const auto known = [&](const QString &state) { return state == pushed.state; };
    if (pushed.state.isEmpty() || m_states.isEmpty() || !std::all_of(m_states.begin(), m_states.end(), known))
        m_moved = true;
}

void SyncPlanner::on(const PushClosed &)
{
    if (std::exchange(m_pushOpen, false) && m_worked)
        m_pollAt = m_at; // only the stream was cut, or the centre is gone: the status must not guess
}

void SyncPlanner::on(const NetworkReturned &)
{
    m_retryAt = std::min(m_retryAt, m_at);
    m_pollAt = m_at;
}

void SyncPlanner::on(const OutboxChanged &changed)
{
    m_outbox = changed.outbox;
    if (m_outbox.waiting > 0)
        m_sendAt = std::min(m_sendAt, m_at + actDelay);
}

void SyncPlanner::on(const AskedNow &)
{
    m_asked = m_undoable = true;
    m_retryAt = std::min(m_retryAt, m_at);
}

void SyncPlanner::on(const SignedOut &)
{
    drop();
    m_session.reset();
    m_signedIn = m_signInAgain = m_busy = m_asked = m_undoable = false;
    m_account.token.clear();
    m_trouble.reset();
}

} // namespace vakhta::sync
