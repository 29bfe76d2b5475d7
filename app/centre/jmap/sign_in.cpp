#include "app/centre/jmap/accounts.h"
#include "app/centre/jmap/passwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vakhta::centre {

namespace {
/// Failures of logins that are nobody's are counted too, in so many places, or slowing down would tell them apart.
qint64 placeOfNobody(const QString &login)
{
    constexpr qint64 places = 4096;
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    return -1 - (uchar(hash[0]) * 256 + uchar(hash[1])) % places;
}

int secondsToWait(int failures)
{
    const int doubled = failures - Accounts::freeFailures;
    return doubled < 0 ? 0 : std::min(15 * 60, 1 << std::min(doubled, 10));
}

/// What a sign-in starts from: whose it is, and what the password must match.
struct Attempt
{
    qint64 user = 0; // 0: nobody's
    Credential credential;
    int waitSeconds = 0;
};

/// Counts the attempt as failed before it is known, so that many at once cannot outrun the count.
Result<Attempt> beginAttempt(Unit &unit, const QString &login, const QDateTime &now)
{
    const auto region = unit.region();
    if (!region)
        return region.error();
    const auto user = userNamed(**region, login);
    const qint64 place = user ? user->id : placeOfNobody(login.toCaseFolded());
    const auto stored = unit.credential(place);
    if (!stored)
        return stored.error();
    Attempt attempt{.user = user && user->active ? user->id : 0, .credential = stored->value_or(Credential{.user = place})};
    if (attempt.credential.slowUntil.isValid() && attempt.credential.slowUntil > now) {
        attempt.waitSeconds = int((now.msecsTo(attempt.credential.slowUntil) + 999) / 1000);
        return attempt;
    }
    const int wait = secondsToWait(++attempt.credential.failures);
    attempt.credential.slowUntil = wait > 0 ? now.addSecs(wait) : QDateTime();
    const auto counted = unit.putCredential(attempt.credential);
    return counted ? Result(attempt) : Result<Attempt>(counted.error());
}

/// `verified` was compared while the store was open to others: it must still be what is kept.
Result<SignIn> issueToken(Unit &unit, const Credential &verified, const QDateTime &now)
{
    const auto kept = unit.credential(verified.user);
    if (!kept)
        return kept.error();
    if (!*kept || (*kept)->passwordHash != verified.passwordHash)
        return SignIn{.answer = SignIn::Answer::Refused};
    Credential credential = verified;
    const SignIn accepted{.answer = SignIn::Answer::Accepted, .token = freshToken(),
                          .expires = now.addSecs(Accounts::tokenHours * 3600), .user = credential.user};
    credential.failures = 0;
    credential.slowUntil = {};
    for (const auto &put : {unit.dropExpiredTokens(now), unit.putCredential(credential),
                            unit.putToken({keptForm(accepted.token), accepted.user, accepted.expires})}) {
        if (!put)
            return put.error();
    }
    return accepted;
}
} // namespace

Result<SignIn> Accounts::signIn(const QString &login, const QString &password, const QDateTime &now)
{
    Attempt attempt;
    const auto begun = m_storage.write([&](Unit &unit) -> Result<void> {
        const auto started = beginAttempt(unit, login, now);
        if (!started)
            return started.error();
        attempt = *started;
        return {};
    });
    if (!begun)
        return begun.error();
    if (attempt.waitSeconds > 0)
        return SignIn{.answer = SignIn::Answer::Slowed, .retryAfterSeconds = attempt.waitSeconds};

    const bool has = attempt.user != 0 && !attempt.credential.passwordHash.isEmpty();
    const bool right = matches(has ? attempt.credential.passwordHash : nobodysHash(), password);
    if (!right || !has)
        return SignIn{.answer = SignIn::Answer::Refused};
    SignIn accepted;
    const auto issued = m_storage.write([&](Unit &unit) -> Result<void> {
        const auto made = issueToken(unit, attempt.credential, now);
        if (!made)
            return made.error();
        accepted = *made;
        return {};
    });
    return issued ? Result(accepted) : Result<SignIn>(issued.error());
}

} // namespace vakhta::centre
