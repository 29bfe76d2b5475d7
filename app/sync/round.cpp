#include "app/sync/round.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::sync {

static constexpr int mostChanges = 500;
static constexpr int mostSteps = 100000; // of one round: more than any region changes in a year

Round::Round(QString account, CentreLimits limits, QMap<Type, QString> states)
    : m_account(std::move(account)), m_limits(limits), m_states(std::move(states))
{
    // Appeals first: theirs is then the earliest state of all, so that asking only for it overlooks nothing.
    m_todo.push_back(Type::Appeal);
    for (const Type type : allTypes)
        if (type != Type::Appeal && m_states.contains(type))
            m_todo.push_back(type);
}

bool Round::finished() const
{
    return !m_asking && m_todo.empty() && m_ready.empty() && m_outgoing.empty();
}

std::optional<Round::Ask> Round::next()
{
    if (m_asking || finished())
        return {};
    m_asking = true;
    if (!m_ready.empty()) {
        Ask ask = std::move(m_ready.front());
        m_ready.pop_front();
        return ask;
    }
    if (m_peek && m_outgoing.empty())
        return look(Type::Appeal);
    return rich() ? nextRich() : nextPoor();
}

Round::Ask Round::look(Type type)
{
    Ask ask;
    ask.types = {type};
    ask.delivery.kind = Delivery::Kind::Look;
    ask.request = Request(m_account).changes(type, m_states[type], std::min(mostChanges, m_limits.objectsInGet)).json();
    return ask;
}

/// What changes while they are on their way comes again with the changes: the state kept is the appeals', which is no later.
void Round::readWhole(const QList<Type> &types)
{
    for (const Type type : types) {
        Ask ask;
        ask.whole = type;
        ask.delivery.kind = Delivery::Kind::Rows;
        ask.delivery.states = {{type, m_states[Type::Appeal]}};
        ask.request = Request(m_account).all(type).json();
        m_ready.push_back(std::move(ask));
    }
}

/// Puts acts and drafts into the request as calls are left. True: nothing remains to be sent.
bool Round::addSent(Request &request, Ask &ask)
{
    if (!m_outgoing.acts.empty()) {
        request.acts(m_outgoing.acts);
        ask.delivery.sent.acts = std::exchange(m_outgoing.acts, {});
    }
    if (!m_outgoing.drafts.empty() && request.calls() < m_limits.callsInRequest) {
        request.drafts(m_outgoing.drafts);
        ask.delivery.sent.drafts = std::exchange(m_outgoing.drafts, {});
    }
    return m_outgoing.empty();
}

Round::Ask Round::nextRich()
{
    Ask ask;
    Request request(m_account);
    if (addSent(request, ask)) {
        while (!m_todo.empty() && request.calls() + 3 <= m_limits.callsInRequest) {
            const Type type = m_todo.front();
            m_todo.pop_front();
            request.changes(type, m_states[type], std::min(mostChanges, m_limits.objectsInGet)).changedRows(type);
            ask.types << type;
        }
    }
    ask.delivery.caughtUp = m_todo.empty() && m_outgoing.empty();
    ask.request = request.json();
    return ask;
}

Round::Ask Round::nextPoor()
{
    if (m_outgoing.empty()) {
        const Type type = m_todo.front();
        m_todo.pop_front();
        return look(type);
    }
    Ask ask;
    Request request(m_account);
    addSent(request, ask);
    ask.request = request.json();
    return ask;
}

/// What refers to the answer of a call that failed fails with it, and says nothing about the centre.
static bool followsFrom(const CallError &error, const std::vector<CallError> &errors)
{
    if (error.type != u"invalidResultReference"_s)
        return false;
    const QString source = error.call.section(u'/', 0, 0) + u"/changes"_s;
    return std::any_of(errors.begin(), errors.end(), [&](const CallError &other) { return other.call == source; });
}

Round::Verdict Round::came(const Ask &ask, const Applied &answer)
{
    m_asking = false;
    if (++m_steps > mostSteps)
        return Verdict::Endless;
    for (const TypedIds &known : answer.known)
        fetch(known);
    Verdict verdict = Verdict::Went;
    if (ask.delivery.kind == Delivery::Kind::Rows)
        m_states.insert(ask.delivery.states);
    else if (std::exchange(m_peek, false) && ask.delivery.kind == Delivery::Kind::Look)
        peeked(answer);
    else
        for (const TypeChanges &changes : answer.changes)
            verdict = std::max(verdict, advance(changes));
    for (const CallError &error : answer.errors)
        if (!followsFrom(error, answer.errors))
            verdict = std::max(verdict, faultOf(ask, error));
    return verdict;
}

void Round::fetch(const TypedIds &known)
{
    Ask ask;
    ask.delivery.kind = Delivery::Kind::Rows;
    ask.request = Request(m_account).rows(known.type, known.ids).json();
    m_ready.push_back(std::move(ask));
}

/// The token is the account's: unmoved, and the same for all types, it says that there is nothing to ask.
void Round::peeked(const Applied &answer)
{
    const auto same = [this](const QString &state) { return state == m_states.first(); };
    if (!answer.changes.empty() && !answer.changes.front().more && same(answer.changes.front().newState)
        && std::all_of(m_states.begin(), m_states.end(), same))
        m_todo.clear();
}

Round::Verdict Round::advance(const TypeChanges &changes)
{
    const QString seen = typeName(changes.type) + u' ' + changes.newState;
    if (changes.more && (changes.newState == m_states[changes.type] || m_seen.contains(seen)))
        return Verdict::Endless;
    m_seen.insert(seen);
    if (changes.more)
        m_todo.push_back(changes.type);
    if (rich())
        m_states[changes.type] = changes.newState;
    else
        looked(changes);
    return Verdict::Went;
}

/// Which objects changed is known: they are asked for, and only with them the state moves on.
void Round::looked(const TypeChanges &changes)
{
    if (changes.newState == m_states[changes.type])
        return;
    Ask ask;
    ask.delivery.kind = Delivery::Kind::Rows;
    ask.delivery.states = {{changes.type, changes.newState}};
    if (!changes.destroyed.empty())
        ask.delivery.destroyed = {{changes.type, changes.destroyed}};
    if (!changes.changed.empty())
        ask.request = Request(m_account).rows(changes.type, changes.changed).json();
    ask.delivery.caughtUp = m_todo.empty() && m_outgoing.empty();
    m_ready.push_back(std::move(ask));
}

Round::Verdict Round::faultOf(const Ask &ask, const CallError &error)
{
    const auto type = typeOf(QStringView(error.call).left(error.call.indexOf(u'/')));
    if (!type || error.call.endsWith(u"/set"_s))
        return Verdict::Went; // who carries them decides
    if (error.type == u"cannotCalculateChanges"_s)
        return Verdict::ReadAgain;
    // More of them than a centre gives at once are left for the next reading of everything.
    if (error.type == u"unknownMethod"_s || (ask.whole && error.type == u"requestTooLarge"_s)) {
        m_unknown.insert(*type);
        m_states.remove(*type);
        return type == Type::Appeal ? Verdict::NotCentre : Verdict::Went;
    }
    if (error.type != u"invalidResultReference"_s || !ask.types.contains(*type))
        return Verdict::Later;
    m_references = false;
    if (std::find(m_todo.begin(), m_todo.end(), *type) == m_todo.end())
        m_todo.push_back(*type);
    return Verdict::Went;
}

void Round::failed(const Ask &ask)
{
    m_asking = false;
    m_todo.insert(m_todo.begin(), ask.types.begin(), ask.types.end());
    if (ask.types.isEmpty() && ask.delivery.kind == Delivery::Kind::Rows)
        m_ready.push_front(ask);
}

} // namespace vakhta::sync
