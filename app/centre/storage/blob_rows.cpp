#include "app/centre/storage/blob_rows.h"

#include "app/centre/storage/object_rows.h"
#include "app/centre/storage/schema.h"
#include "app/sqlite/written.h"

namespace vakhta::centre {

Result<bool> BlobRows::isSeen(const QString &name, const Scope &scope)
{
    auto brought = m_connection.run("SELECT 1 FROM uploads WHERE account = ? AND blob = ? AND user = ?", theAccount, name, scope.user);
    if (!brought)
        return brought.error();
    if (brought->first() || scope.user == 0)
        return true;
    if (!scope.anyAppeals)
        return false;
    auto uses = m_connection.run("SELECT appeal FROM blob_uses WHERE account = ? AND blob = ?", theAccount, name);
    if (!uses)
        return uses.error();
    const auto appeals = uses->all([](const Statement &row) { return row.integer(0); });
    if (!appeals)
        return appeals.error();
    for (const qint64 appeal : *appeals) { // mostly there is one
        const auto seen = ObjectRows(m_connection).byIds(Type::Appeal, {appeal}, scope);
        if (!seen || !seen->empty())
            return seen ? Result<bool>(true) : Result<bool>(seen.error());
    }
    return false;
}

Result<std::optional<Blob>> BlobRows::find(const QString &name, const Scope &scope, bool withBytes)
{
    const auto seen = isSeen(name, scope);
    if (!seen)
        return seen.error();
    if (!*seen)
        return std::optional<Blob>();
    auto found = m_connection.run("SELECT type, size, iif(?, bytes, x'') FROM blobs WHERE account = ? AND blob = ?", withBytes, theAccount, name);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(Blob{.type = row->text(0), .size = row->integer(1), .bytes = row->bytes(2)}) : std::nullopt;
}

Result<void> BlobRows::put(const QString &name, const Blob &blob, qint64 user, const QDateTime &now)
{
    if (auto kept = m_connection.exec("INSERT OR IGNORE INTO blobs (account, blob, type, size, bytes) VALUES (?, ?, ?, ?, ?)",
                                      theAccount, name, blob.type, qint64(blob.bytes.size()), blob.bytes); !kept)
        return kept.error();
    return only(m_connection.exec("INSERT OR REPLACE INTO uploads (account, blob, user, at) VALUES (?, ?, ?, ?)", theAccount, name, user, now));
}

Result<void> BlobRows::use(const QString &name, qint64 appeal)
{
    return only(m_connection.exec("INSERT OR IGNORE INTO blob_uses (account, blob, appeal) VALUES (?, ?, ?)", theAccount, name, appeal));
}

Result<qint64> BlobRows::unused(qint64 user)
{
    auto sum = m_connection.run("SELECT coalesce(sum(b.size), 0) FROM uploads u JOIN blobs b ON b.account = u.account AND b.blob = u.blob "
                                "WHERE u.account = ? AND u.user = ? AND NOT EXISTS (SELECT 1 FROM blob_uses n WHERE n.account = u.account "
                                "AND n.blob = u.blob)", theAccount, user);
    return sum ? Result<qint64>(sum->first()->integer(0)) : Result<qint64>(sum.error());
}

Result<void> BlobRows::dropUnused(const QDateTime &before)
{
    if (auto dropped = m_connection.exec(
            "DELETE FROM blobs WHERE account = ?1 AND blob IN (SELECT blob FROM uploads WHERE account = ?1 AND at < ?2) "
            "AND NOT EXISTS (SELECT 1 FROM blob_uses n WHERE n.account = blobs.account AND n.blob = blobs.blob) "
            "AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.account = blobs.account AND u.blob = blobs.blob AND u.at >= ?2)",
            theAccount, before); !dropped)
        return dropped.error();
    return only(m_connection.exec("DELETE FROM uploads WHERE account = ? AND at < ?", theAccount, before));
}

} // namespace vakhta::centre
