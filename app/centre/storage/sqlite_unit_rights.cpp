#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_unit.h"
#include "app/sqlite/written.h"

namespace vakhta::centre {

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
