#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_unit.h"
#include "app/sqlite/written.h"

namespace vakhta::centre {

Result<void> SqliteUnit::putBlob(const QString &name, const Blob &blob, qint64 user, const QDateTime &now)
{
    return m_reading.blobs().put(name, blob, user, now);
}

Result<qint64> SqliteUnit::unusedBlobs(qint64 user)
{
    return m_reading.blobs().unused(user);
}

Result<void> SqliteUnit::dropUnusedBlobs(const QDateTime &before)
{
    return m_reading.blobs().dropUnused(before);
}

/// Who may see the appeal may see them from now on.
Result<void> SqliteUnit::useFiles(const Attachments &files, qint64 appeal)
{
    for (const Attachment &file : files) {
        if (auto used = m_reading.blobs().use(file.blob, appeal); !used)
            return used;
    }
    return {};
}

Result<void> SqliteUnit::putCredential(const Credential &credential)
{
    return only(m_reading.connection().exec(
        "INSERT OR REPLACE INTO credentials (account, user, password_hash, failures, slow_until) VALUES (?, ?, ?, ?, ?)",
        theAccount, credential.user, credential.passwordHash, credential.failures, credential.slowUntil));
}

Result<void> SqliteUnit::putToken(const Token &token)
{
    return only(m_reading.connection().exec("INSERT INTO tokens (account, hash, user, expires) VALUES (?, ?, ?, ?)",
                                            theAccount, token.hash, token.user, token.expires));
}

Result<void> SqliteUnit::dropTokens(qint64 user)
{
    return only(m_reading.connection().exec("DELETE FROM tokens WHERE account = ? AND user = ?", theAccount, user));
}

Result<void> SqliteUnit::dropToken(const QByteArray &hash)
{
    return only(m_reading.connection().exec("DELETE FROM tokens WHERE account = ? AND hash = ?", theAccount, hash));
}

Result<void> SqliteUnit::dropExpiredTokens(const QDateTime &now)
{
    return only(m_reading.connection().exec("DELETE FROM tokens WHERE account = ? AND expires <= ?", theAccount, now));
}

Result<void> SqliteUnit::moveScope(qint64 user)
{
    return only(m_reading.connection().exec("INSERT INTO scopes (account, user, number) VALUES (?, ?, 1) "
                                            "ON CONFLICT (account, user) DO UPDATE SET number = number + 1",
                                            theAccount, user));
}

/// A tree that changed shape changes what the people of its bodies see.
Result<void> SqliteUnit::moveScopesOfExecutors()
{
    const auto region = this->region();
    if (!region)
        return region.error();
    for (const User &user : (*region)->users) {
        if (user.executor == 0)
            continue;
        if (auto moved = moveScope(user.id); !moved)
            return moved;
    }
    return {};
}

} // namespace vakhta::centre
