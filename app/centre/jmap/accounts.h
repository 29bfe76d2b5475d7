#pragma once

#include "app/centre/jmap/passwords.h"
#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// A sign-in that succeeded, was refused, or came too soon after others that failed.
struct SignIn
{
    enum class Answer { Accepted, Refused, Slowed };
    Answer answer = Answer::Refused;
    QByteArray token; // base64url; only its hash is kept
    QDateTime expires;
    qint64 user = 0;
    int retryAfterSeconds = 0; // Slowed: wait so long
};

/// People's accounts: passwords by Argon2id, bearer tokens of 32 random bytes. Thread-safe as Storage is; a sign-in keeps
/// its thread busy for a tenth of a second. An unknown login, a wrong password and a disabled user look alike, in time too.
class Accounts
{
public:
    static constexpr int tokenHours = 14;
    static constexpr int freeFailures = 5; // then each failure doubles the wait, from a second to a quarter of an hour

    explicit Accounts(Storage &storage) : m_storage(storage) {}

    Result<SignIn> signIn(const QString &login, const QString &password, const QDateTime &now);
    /// Who the bearer is. Unauthorized: unknown, expired or revoked token, or a disabled user.
    Result<User> bearer(const QByteArray &token, const QDateTime &now);
    /// The same inside a view that is open already.
    static Result<User> bearer(View &view, const QByteArray &token, const QDateTime &now);
    Result<void> signOut(const QByteArray &token);

    /// Gives the new user's id. Conflict: the login is taken.
    Result<qint64> create(const User &user, const QString &password, const QDateTime &now);
    /// Also revokes every token of the user. NotFound: no such login.
    Result<void> setPassword(const QString &login, const QString &password, const QDateTime &now);
    Result<void> disable(const QString &login, const QDateTime &now);

private:
    Storage &m_storage;
};

} // namespace vakhta::centre
