#pragma once

#include "app/sync/centre_server.h"
#include "app/sync/request.h"

#include <QSet>

#include <deque>

namespace vakhta::sync {

/// One exchange with the centre: sends what waits and takes what changed since the states, in as few requests as the limits
/// let, one after another. Pure. What was sent goes first, so that its effects are among the changes that follow.
///
/// A limit of fewer than three calls, or a centre without result references, is served too: first which objects changed,
/// then the objects, and only with them the new state is kept.
class Round
{
public:
    enum class Verdict { // worse ones later
        Went,
        Later,     // a part failed, and nothing of that part was kept
        ReadAgain, // the centre can't tell what changed since
        Endless,   // it names one state again and again
        NotCentre  // it does not know appeals
    };

    struct Ask
    {
        QByteArray request; // empty: nothing to ask, only to keep
        Delivery delivery;
        QList<Type> types;  // whose changes it asks for
        std::optional<Type> whole = {}; // all objects of it
    };

    Round(QString account, CentreLimits limits, QMap<Type, QString> states);

    /// To be called before the first next().
    void carry(Outgoing outgoing) { m_outgoing = std::move(outgoing); }
    /// Asks first whether anything changed, by one call. Not when something is carried.
    void askFirst() { m_peek = true; }
    /// Types that a replica made by an earlier version never had: few objects, asked for at once.
    void readWhole(const QList<Type> &types);
    void withoutReferences() { m_references = false; }

    /// Nothing: an answer is awaited, or finished.
    std::optional<Ask> next();
    Verdict came(const Ask &ask, const Applied &answer);
    /// The request was refused as too large or too long.
    void failed(const Ask &ask);
    void setLimits(const CentreLimits &limits) { m_limits = limits; }

    bool finished() const;
    const QMap<Type, QString> &states() const { return m_states; }
    bool lacksReferences() const { return !m_references; }
    /// Types the centre does not know.
    const QSet<Type> &unknown() const { return m_unknown; }

private:
    bool rich() const { return m_references && m_limits.callsInRequest >= 3; }
    Ask nextRich();
    Ask nextPoor();
    Ask look(Type type);
    bool addSent(Request &request, Ask &ask);
    Verdict advance(const TypeChanges &changes);
    void fetch(const TypedIds &known);
    void peeked(const Applied &answer);
    void looked(const TypeChanges &changes);
    Verdict faultOf(const Ask &ask, const CallError &error);

    QString m_account;
    CentreLimits m_limits;
    QMap<Type, QString> m_states;
    Outgoing m_outgoing;
    std::deque<Type> m_todo;
    std::deque<Ask> m_ready;   // objects of a change that was looked at
    QSet<QString> m_seen;      // states a type has gone through
    QSet<Type> m_unknown;
    bool m_references = true;
    bool m_peek = false;
    bool m_asking = false;
    int m_steps = 0;
};

} // namespace vakhta::sync
