#include "app/centre/storage/restoration_rows.h"

#include "app/centre/storage/schema.h"
#include "app/protocol/types.h"
#include "app/sqlite/written.h"

using namespace Qt::StringLiterals;

namespace vakhta::centre {

Result<void> RestorationRows::begin(const QDateTime &at, const QDateTime &backupAt)
{
    return only(m_connection.exec("INSERT OR IGNORE INTO restorations (account, epoch, at, backup_at) "
                                     "SELECT id, epoch, ?2, ?3 FROM account WHERE id = ?1", theAccount, at, backupAt));
}

Result<void> RestorationRows::addResent(const OperationRecord &record)
{
    if (auto begun = begin(record.result.appliedAt, {}); !begun)
        return begun;
    const Outcome outcome = record.result.outcome;
    const bool accepted = outcome != Outcome::Conflict && outcome != Outcome::Rejected;
    return only(m_connection.exec("INSERT INTO resent (account, epoch, id, accepted) SELECT id, epoch, ?2, ?3 FROM account "
                                     "WHERE id = ?1", theAccount, record.result.id, accepted));
}

Result<std::optional<Restoration>> RestorationRows::ofThisEpoch()
{
    auto found = m_connection.run("SELECT r.at, r.backup_at, (SELECT count(*) FROM resent s WHERE s.account = r.account "
                                  "AND s.epoch = r.epoch), (SELECT coalesce(sum(accepted), 0) FROM resent s "
                                  "WHERE s.account = r.account AND s.epoch = r.epoch) FROM restorations r JOIN account a "
                                  "ON a.id = r.account AND a.epoch = r.epoch WHERE r.account = ?", theAccount);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    if (!row)
        return std::optional<Restoration>();
    const qint64 all = row->integer(2), accepted = row->integer(3);
    return std::optional(Restoration{row->time(0), row->time(1), int(accepted), int(all - accepted)});
}

Result<std::vector<OperationRecord>> RestorationRows::resent()
{
    auto rows = m_connection.run("SELECT o.body FROM account a JOIN resent s ON s.account = a.id AND s.epoch = a.epoch "
                                 "JOIN objects o ON o.account = a.id AND o.type = ? AND o.id = s.id WHERE a.id = ? ORDER BY s.id",
                                 Type::Operation, theAccount);
    if (!rows)
        return rows.error();
    std::vector<OperationRecord> records;
    Result<void> parsed;
    const auto read = rows->each([&](const Statement &row) {
        auto record = operationFrom(row.bytes(0));
        if (record)
            records.push_back(std::move(*record));
        else
            parsed = Error{Error::Kind::Damaged, u"an operation that was sent again: %1"_s.arg(record.error().detail)};
        return bool(parsed);
    });
    if (!read || !parsed)
        return !read ? read.error() : parsed.error();
    return records;
}

} // namespace vakhta::centre
