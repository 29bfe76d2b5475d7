#include "app/store/account_store.h"

namespace vakhta {

Result<Account> AccountStore::account()
{
    auto rows = m_journal.run("SELECT centre, login, token, token_expires, user, last_sync FROM account");
    if (!rows)
        return rows.error();
    const Statement *row = rows->first();
    if (!row)
        return Account();
    return Account{QUrl(row->text(0)), row->text(1), row->text(2), row->time(3), row->integer(4), row->time(5)};
}

Result<void> AccountStore::saveAccount(const Account &account)
{
    const auto saved = m_journal.exec("INSERT INTO account (id, centre, login, token, token_expires, user, last_sync) "
                                      "VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET centre = ?1, login = ?2, "
                                      "token = ?3, token_expires = ?4, user = ?5, last_sync = ?6",
                                      account.centre.toString(QUrl::FullyEncoded), account.login, account.token,
                                      account.tokenExpires, account.userId, account.lastSync);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> AccountStore::setLastSync(const QDateTime &at, const QString &state)
{
    const auto saved = m_journal.exec("UPDATE account SET last_sync = ?, centre_state = ?", at, state);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<QString> AccountStore::centreState()
{
    auto rows = m_journal.run("SELECT centre_state FROM account");
    if (!rows)
        return rows.error();
    return rows->first() ? rows->first()->text(0) : QString();
}

Result<void> AccountStore::setCentreState(const QString &state)
{
    const auto saved = m_journal.exec("UPDATE account SET centre_state = ?", state);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> AccountStore::beginAnew()
{
    const auto begun = m_journal.exec("UPDATE account SET centre_state = '', last_sync = NULL, "
                                      "acts_after = (SELECT coalesce(max(seq), 0) FROM operations)");
    return begun ? Result<void>() : Result<void>(begun.error());
}

Result<QByteArray> AccountStore::setting(const QString &name)
{
    auto rows = m_journal.run("SELECT value FROM settings WHERE name = ?", name);
    if (!rows)
        return rows.error();
    return rows->first() ? rows->first()->bytes(0) : QByteArray();
}

Result<void> AccountStore::setSetting(const QString &name, const QByteArray &value)
{
    const auto saved = m_journal.exec("INSERT OR REPLACE INTO settings VALUES (?, ?)", name, value);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace vakhta
