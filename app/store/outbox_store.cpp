#include "app/store/outbox_store.h"

#include "app/protocol/times.h"
#include "app/protocol/types.h"
#include "app/sqlite/written.h"
#include "app/store/file_store.h"
#include "app/store/result_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qint64 mostHeldMs = 60'000; // nothing is held back longer: the clock was set back meanwhile
constexpr SqlPart entryColumns = "SELECT o.seq, o.created, o.result, o.state, o.overlaid, o.not_before, o.op_id, o.sent, o.confirmed_at FROM operations o ";

QString text(const QUuid &opId)
{
    return opId.toString(QUuid::WithoutBraces);
}

/// What Operation/set create carries, byte for byte what was composed: a retry must have the same content.
QJsonObject createFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The same for one that the centre had answered, at that moment of its clock, and has forgotten.
QJsonObject createFrom(const QByteArray &json, const QDateTime &confirmedAt)
{
    QJsonObject create = createFrom(json);
    if (confirmedAt.isValid()) {
        char text[timeLength];
        create.insert(u"confirmedAt"_s, QString::fromLatin1(text, writeTime(text, confirmedAt.toMSecsSinceEpoch())));
    }
    return create;
}

/// One that can't be read (a later version's, or damaged) is still there to be seen, without what it was about; it holds up no other.
OutboxEntry entryFrom(const Statement &row)
{
    OutboxEntry found;
    found.seq = row.integer(0);
    if (auto operation = operationFromCreate(createFrom(row.bytes(1))))
        found.entry.operation = std::move(*operation);
    if (auto result = resultFromJson(row.bytes(2)))
        found.entry.result = std::move(*result);
    found.entry.state = EntryState(row.integer(3));
    // Put back, its answer unknown: the centre may have it, so it can be sent again but no longer taken back.
    if (found.entry.state == EntryState::Waiting && row.integer(7) != 0)
        found.entry.state = EntryState::Sending;
    found.overlaid = row.integer(4) != 0;
    found.sentAgain = !row.isNull(8);
    found.entry.notBefore = row.time(5);
    found.entry.operation.opId = QUuid::fromString(row.text(6));
    return found;
}

Result<std::vector<OutboxEntry>> entriesFrom(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    return rows->all(entryFrom);
}

/// Adds those of one target, or those of many, until there are `most`, or more targets than one request should carry.
/// «state <= 1» names the index: what is behind texts in a row is far to reach.
Result<void> addWhoseTurnIs(Connection &journal, bool many, const QDateTime &now, bool force, const OutgoingBounds &bounds, std::vector<Outgoing> &found)
{
    auto rows = journal.run("SELECT o.op_id, o.created, o.sent, o.confirmed_at FROM operations o WHERE o.state <= 1 AND o.state = 0 "
                            "AND (?2 OR o.not_before IS NULL OR o.not_before <= ?1 OR o.not_before > ?1 + ?3) "
                            "AND EXISTS (SELECT 1 FROM targets t WHERE t.seq = o.seq LIMIT 1 OFFSET 1) = ?4 "
                            "AND NOT EXISTS (SELECT 1 FROM targets t JOIN targets e ON e.appeal = t.appeal AND e.seq < t.seq "
                            "JOIN operations earlier ON earlier.seq = e.seq AND earlier.state <= 1 WHERE t.seq = o.seq) "
                            "AND (o.incident = 0 OR NOT EXISTS (SELECT 1 FROM operations earlier WHERE earlier.state <= 1 AND earlier.seq < o.seq "
                            "AND earlier.incident = o.incident AND earlier.kind IN (?5, ?6, ?7))) "
                            "AND NOT EXISTS (SELECT 1 FROM act_files f WHERE f.seq = o.seq AND (f.sent IS NULL OR f.sent NOT BETWEEN ?1 - ?8 AND ?1)) "
                            "ORDER BY o.seq",
                            now, force, mostHeldMs, many, OperationKind::Merge, OperationKind::Split, OperationKind::ChangeIncident,
                            FileStore::staysAtCentreMs);
    if (!rows)
        return rows.error();
    size_t targets = 0;
    return rows->each([&](const Statement &row) {
        Outgoing act{QUuid::fromString(row.text(0)), createFrom(row.bytes(1), row.time(3)), row.integer(2) != 0};
        if (bounds.except.contains(act.opId))
            return true;
        act.targets = size_t(act.create[u"targets"_s].toArray().size());
        targets += act.targets;
        found.push_back(std::move(act));
        return int(found.size()) < bounds.most && (!many || targets <= mostTargets);
    });
}

constexpr int daysToSendAgain = 30;

/// Noop had none, but what it found done may be undone by now.
bool hadEffect(const OperationResult &result)
{
    return result.id > 0 && result.outcome != Outcome::Conflict && result.outcome != Outcome::Rejected;
}

bool isRefusal(Outcome outcome)
{
    return outcome == Outcome::Conflict || outcome == Outcome::Rejected || outcome == Outcome::Proposal;
}

/// Of many targets some may be refused though the whole was applied: the user should see which.
bool needsAttention(const OperationResult &result)
{
    return isRefusal(result.outcome)
        || std::any_of(result.targets.begin(), result.targets.end(), [](const TargetResult &t) { return isRefusal(t.outcome); });
}
} // namespace

Result<qint64> OutboxStore::add(const Operation &operation, const QDateTime &notBefore)
{
    const QByteArray create = canonical(operationCreate(operation));
    const auto added = m_journal.exec("INSERT INTO operations (op_id, kind, created, result, state, overlaid, sent, not_before, incident) "
                                      "VALUES (?, ?, ?, '', 0, 1, 0, ?, ?)",
                                      text(operation.opId), operation.kind, Utf8(create), notBefore, operation.args.incident.id);
    if (!added)
        return added.error();
    const qint64 seq = m_journal.lastRowId();
    // Shared views and incidents stand in for an appeal, by the number that none has: acts on them go one after another too.
    const std::vector<Target> targets = concernsNoAppeal(operation.kind) ? std::vector<Target>(1) : operation.targets;
    for (const Target &target : targets) {
        if (auto named = m_journal.exec("INSERT OR IGNORE INTO targets VALUES (?, ?)", seq, target.appeal); !named)
            return named.error();
    }
    return seq;
}

Result<std::vector<Outgoing>> OutboxStore::nextOutgoing(const QDateTime &now, bool force, const OutgoingBounds &bounds)
{
    std::vector<Outgoing> found;
    for (const bool many : {false, true}) {
        if (int(found.size()) >= bounds.most)
            break;
        if (auto added = addWhoseTurnIs(m_journal, many, now, force, bounds, found); !added)
            return added.error();
    }
    return found;
}

Result<void> OutboxStore::markSending(const std::vector<QUuid> &opIds)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        for (const QUuid &opId : opIds) {
            if (auto marked = m_journal.exec("UPDATE operations SET state = 1, sent = 1 WHERE op_id = ? AND state = 0", text(opId)); !marked)
                return marked.error();
        }
        return {};
    });
}

Result<std::vector<QUuid>> OutboxStore::putBack()
{
    auto rows = m_journal.run("UPDATE operations SET state = 0 WHERE state <= 1 AND state = 1 RETURNING op_id");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return QUuid::fromString(row.text(0)); });
}

Result<EntryState> OutboxStore::settle(const QUuid &opId, const OperationResult &result, const QDateTime &now)
{
    const auto found = find(opId);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"no such operation"_s};
    const JournalEntry &entry = (*found)->entry;
    if (entry.state != EntryState::Waiting && entry.state != EntryState::Sending)
        return entry.state; // answered before: the first answer stands

    const EntryState state = needsAttention(result) ? EntryState::Attention : EntryState::Done;
    const QByteArray answer = resultToJson(result);
    // What was applied stays shown until the replica says the same.
    const auto settled = m_journal.exec("UPDATE operations SET result = ?, state = ?, overlaid = ?, settled_at = ? WHERE seq = ?",
                                        Utf8(answer), state, !isRefusal(result.outcome), now, (*found)->seq);
    if (!settled)
        return settled.error();
    return state;
}

Result<void> OutboxStore::replace(qint64 seq, const Operation &operation)
{
    auto replaced = m_journal.run("UPDATE operations SET op_id = ?, created = ? WHERE seq = ? AND state = 0 AND sent = 0 RETURNING seq",
                                  text(operation.opId), Utf8(canonical(operationCreate(operation))), seq);
    if (!replaced)
        return replaced.error();
    return replaced->first() ? Result<void>() : Error{Error::Kind::Conflict, u"the operation is on its way or answered"_s};
}

Result<OutboxEntry> OutboxStore::cancel(const QUuid &opId)
{
    auto found = find(opId);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"no such operation"_s};
    if ((*found)->entry.state != EntryState::Waiting)
        return Error{Error::Kind::Conflict, u"the operation is on its way or answered"_s};
    if (auto done = m_journal.exec("UPDATE operations SET state = 4, overlaid = 0 WHERE seq = ?", (*found)->seq); !done)
        return done.error();
    return std::move(**found);
}

Result<OutboxEntry> OutboxStore::dismiss(const QUuid &opId)
{
    auto found = find(opId);
    if (!found)
        return found.error();
    if (!*found || (*found)->entry.state != EntryState::Attention)
        return Error{Error::Kind::NotFound, u"no operation that needs attention"_s};
    if (auto done = m_journal.exec("UPDATE operations SET state = 2 WHERE seq = ?", (*found)->seq); !done)
        return done.error();
    return std::move(**found);
}

Result<std::vector<OutboxEntry>> OutboxStore::confirmed()
{
    auto found = entriesFrom(m_journal.run(Sql::joined<entryColumns, "WHERE o.state IN (2, 3) AND o.seq > "
                                                                     "(SELECT coalesce(max(acts_after), 0) FROM account) ORDER BY o.seq">()));
    if (!found)
        return found;
    std::erase_if(*found, [](const OutboxEntry &act) { return !hadEffect(act.entry.result); });
    QDateTime newest;
    for (const OutboxEntry &act : *found)
        newest = std::max(newest, act.entry.result.appliedAt);
    std::erase_if(*found, [&](const OutboxEntry &act) { return act.entry.result.appliedAt < newest.addDays(-daysToSendAgain); });
    return found;
}

Result<void> OutboxStore::sendAgain(const OutboxEntry &act)
{
    return only(m_journal.exec("UPDATE operations SET state = 0, sent = 1, overlaid = 1, result = '', settled_at = NULL, "
                               "not_before = NULL, confirmed_at = ? WHERE seq = ?", act.entry.result.appliedAt, act.seq));
}

Result<std::optional<OutboxEntry>> OutboxStore::find(const QUuid &opId)
{
    auto found = entriesFrom(m_journal.run(Sql::joined<entryColumns, "WHERE o.op_id = ?">(), text(opId)));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<OutboxEntry>> OutboxStore::entries(int most)
{
    return entriesFrom(m_journal.run(Sql::joined<entryColumns, "ORDER BY o.seq DESC LIMIT ?">(), most));
}

Result<std::vector<OutboxEntry>> OutboxStore::unsettled(qint64 appeal)
{
    if (appeal == 0)
        return entriesFrom(m_journal.run(Sql::joined<entryColumns, "WHERE o.overlaid = 1 OR o.state = 3 ORDER BY o.seq">()));
    return entriesFrom(m_journal.run(Sql::joined<entryColumns, "JOIN targets t ON t.seq = o.seq AND t.appeal = ? "
                                                               "WHERE o.overlaid = 1 OR o.state = 3 ORDER BY o.seq">(), appeal));
}

Result<std::vector<OutboxMark>> OutboxStore::unsettledMarks()
{
    auto rows = m_journal.run("SELECT seq, op_id, state, overlaid, sent FROM operations WHERE overlaid = 1 OR state = 3 ORDER BY seq");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) {
        return OutboxMark{row.integer(0), row.text(1), int(row.integer(2)), row.integer(3) != 0, row.integer(4) != 0};
    });
}

Result<std::optional<OutboxEntry>> OutboxStore::find(qint64 seq)
{
    auto found = entriesFrom(m_journal.run(Sql::joined<entryColumns, "WHERE o.seq = ?">(), seq));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<OutboxEntry>> OutboxStore::answered()
{
    return entriesFrom(m_journal.run(Sql::joined<entryColumns, "WHERE o.overlaid = 1 AND o.state IN (2, 3) ORDER BY o.seq">()));
}

Result<void> OutboxStore::dropOverlay(const std::vector<qint64> &seqs)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        for (const qint64 seq : seqs) {
            if (auto dropped = m_journal.exec("UPDATE operations SET overlaid = 0 WHERE seq = ?", seq); !dropped)
                return dropped.error();
        }
        return {};
    });
}

Result<void> OutboxStore::forget(const QDateTime &before)
{
    // Numbers tell the order: what was composed after a newer one is not older, whatever the clock said then.
    return only(m_journal.exec("DELETE FROM operations WHERE state IN (2, 4) AND overlaid = 0 AND settled_at < ?1 AND seq < "
                               "COALESCE((SELECT MIN(seq) FROM operations WHERE settled_at >= ?1), ?2)",
                               before, std::numeric_limits<qint64>::max()));
}

Result<OutboxCounts> OutboxStore::counts(const QDateTime &now)
{
    auto rows = m_journal.run("SELECT (SELECT COUNT(*) FROM operations WHERE state <= 1) + "
                              "(SELECT COUNT(*) FROM drafts WHERE at_centre = 0 AND their_text = '' AND (out_of_reach = 0 OR centre_id > 0) "
                              "AND (text <> '' OR centre_id > 0)) + "
                              "(SELECT COUNT(*) FROM draft_deletes WHERE after_seq = 0 AND done = 0), "
                              "(SELECT COUNT(*) FROM operations WHERE state = 3) + "
                              "(SELECT COUNT(*) FROM drafts WHERE their_text <> '' OR out_of_reach = 1), "
                              "(SELECT MIN(not_before) FROM operations WHERE state <= 1 AND state = 0 AND not_before > ?)",
                              now);
    if (!rows)
        return rows.error();
    const Statement *row = rows->first();
    return OutboxCounts{int(row->integer(0)), int(row->integer(1)), row->time(2)};
}

} // namespace vakhta
