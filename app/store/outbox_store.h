#pragma once

#include "app/core/appeal_reader.h"
#include "app/sqlite/connection.h"

#include <QJsonObject>

namespace vakhta {

/// An operation as the journal holds it. `seq` is the order in which the user acted.
struct OutboxEntry
{
    qint64 seq = 0;
    JournalEntry entry;    // number and title are filled by who reads the cache
    bool overlaid = false; // still shown on top of the cache
    bool sentAgain = false; // the centre had answered it before, and forgot
};

/// What changes of an operation whose content does not; of other content the id is another.
struct OutboxMark
{
    qint64 seq = 0;
    QString opId;
    int state = 0;
    bool overlaid = false;
    bool sent = false;
    bool operator==(const OutboxMark &) const = default;
};

/// An operation whose turn it is, with the JSON to send.
struct Outgoing
{
    QUuid opId;
    QJsonObject create; // as operationCreate() makes it
    bool sentBefore = false; // it was on its way when the program ended: the centre may know it
    size_t targets = 1;
};

/// How much is taken of what waits.
struct OutgoingBounds
{
    int most = 100;
    QSet<QUuid> except = {};
};

/// What waits here and what needs the user.
struct OutboxCounts
{
    int waiting = 0;   // operations and drafts the centre does not have
    int attention = 0;
    QDateTime nextDue; // the earliest moment a held operation may go; invalid: none is held
    bool operator==(const OutboxCounts &) const = default;
};

/// The user's acts until the centre has answered, in journal.db, never disposable. Lives on the store thread.
class OutboxStore
{
public:
    explicit OutboxStore(Connection &journal) : m_journal(journal) {}

    /// Adds an act; call it inside a transaction of the journal. Gives its seq.
    Result<qint64> add(const Operation &operation, const QDateTime &notBefore);

    /// Operations whose turn it is, oldest first; behind them, however old, those of many targets, until there are more targets
    /// than mostTargets: no reply waits for a thousand hand-overs. Of each appeal only the first unsettled one, so that order is
    /// kept, and what was made from a master text behind the acts on its incident; one that waits or was refused holds up nobody else's. `force` sends also what is held back to be undone.
    Result<std::vector<Outgoing>> nextOutgoing(const QDateTime &now, bool force, const OutgoingBounds &bounds = {});
    Result<void> markSending(const std::vector<QUuid> &opIds);
    /// What is on its way waits again: the request never left, its answer is unknown, or the program ended meanwhile. Sending
    /// one twice is harmless. Gives which.
    Result<std::vector<QUuid>> putBack();
    /// The centre's answer. Applied, Merged and Noop are Done; a refusal, also of one target of many, needs attention.
    /// The first answer stands. NotFound. Gives the state it is in now.
    Result<EntryState> settle(const QUuid &opId, const OperationResult &result, const QDateTime &now);

    /// Another act in place of one that has never left. Conflict: it has.
    Result<void> replace(qint64 seq, const Operation &operation);
    /// NotFound; Conflict when it is on its way or answered. Gives what it was.
    Result<OutboxEntry> cancel(const QUuid &opId);
    /// Attention becomes Done. NotFound.
    Result<OutboxEntry> dismiss(const QUuid &opId);

    /// What the centre answered and what had an effect there, of the last 30 days before the newest of them: no clock of this
    /// computer is asked. Oldest first.
    Result<std::vector<OutboxEntry>> confirmed();
    /// The centre has forgotten that it answered: the act waits again, with the same content and id.
    Result<void> sendAgain(const OutboxEntry &act);

    Result<std::optional<OutboxEntry>> find(const QUuid &opId);
    /// Newest first.
    Result<std::vector<OutboxEntry>> entries(int most);
    /// Those that are shown on top of the cache or need attention, oldest first; appeal 0: of all.
    Result<std::vector<OutboxEntry>> unsettled(qint64 appeal = 0);
    /// The same, without their content: it may be long.
    Result<std::vector<OutboxMark>> unsettledMarks();
    Result<std::optional<OutboxEntry>> find(qint64 seq);
    /// Of them those that the centre has answered and that are still shown on top.
    Result<std::vector<OutboxEntry>> answered();
    /// The cache shows them itself now.
    Result<void> dropOverlay(const std::vector<qint64> &seqs);
    /// History of what was done or cancelled before that moment goes.
    Result<void> forget(const QDateTime &before);
    Result<OutboxCounts> counts(const QDateTime &now);

private:
    Connection &m_journal;
};

} // namespace vakhta
