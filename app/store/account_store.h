#pragma once

#include "app/core/region.h"
#include "app/sqlite/connection.h"

#include <QUrl>

namespace vakhta {

/// Whose profile this is. An empty token: signed out; cache and journal stay.
struct Account
{
    QUrl centre;
    QString login;
    QString token;
    QDateTime tokenExpires;
    qint64 userId = 0;
    QDateTime lastSync; // invalid: never
    bool operator==(const Account &) const = default;
};

/// The account and the window's settings, in journal.db. Lives on the store thread; reading is allowed on any connection's thread.
class AccountStore
{
public:
    explicit AccountStore(Connection &journal) : m_journal(journal) {}

    Result<Account> account();
    Result<void> saveAccount(const Account &account);
    /// `state`: the token of where the replica stands now.
    Result<void> setLastSync(const QDateTime &at, const QString &state);
    /// The centre's state as the replica last had it, whatever became of the cache since; empty: never, or another's profile.
    Result<QString> centreState();
    Result<void> setCentreState(const QString &state);
    /// Another user or centre: what was acted here before is no business of theirs.
    Result<void> beginAnew();

    /// Empty: never set.
    Result<QByteArray> setting(const QString &name);
    Result<void> setSetting(const QString &name, const QByteArray &value);

private:
    Connection &m_journal;
};

} // namespace vakhta
