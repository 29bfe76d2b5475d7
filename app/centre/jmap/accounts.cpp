#include "app/centre/jmap/accounts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
bool matches(const QByteArray &hash, const QString &password)
{
    const QByteArray text = password.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), text.constData(), size_t(text.size())) == 0;
}

/// Verified against when there is nothing to verify against, so that this takes as long.
const QByteArray &nobodysHash()
{
    static const QByteArray hash = [] {
        const auto made = hashPassword(QString::number(randombytes_random()));
        return made ? *made : QByteArray();
    }();
    return hash;
}

QByteArray freshToken()
{
    std::array<unsigned char, 32> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray kept(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// Failures of logins that are nobody's are counted too, in so many places, or slowing down would tell them apart.
qint64 placeOfNobody(const QString &login)
{
    constexpr qint64 places = 4096;
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    return -1 - (uchar(hash[0]) * 256 + uchar(hash[1])) % places;
}

std::optional<User> userNamed(const Region &region, const QString &login)
{
    const auto found = std::find_if(region.users.begin(), region.users.end(), [&](const User &user) {
        return user.login.compare(login, Qt::CaseInsensitive) == 0;
    });
    return found == region.users.end() ? std::nullopt : std::optional(*found);
}

Result<User> existingUser(View &view, const QString &login)
{
    const auto region = view.region();
    if (!region)
        return region.error();
    const auto user = userNamed(*region, login);
    return user ? Result(*user) : Result<User>(Error{Error::Kind::NotFound, u"no user %1"_s.arg(login)});
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
    const auto user = userNamed(*region, login);
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

Result<SignIn> issueToken(Unit &unit, Credential credential, const QDateTime &now)
{
    const SignIn accepted{.answer = SignIn::Answer::Accepted, .token = freshToken(),
                          .expires = now.addSecs(Accounts::tokenHours * 3600), .user = credential.user};
    credential.failures = 0;
    credential.slowUntil = {};
    for (const auto &put : {unit.dropExpiredTokens(now), unit.putCredential(credential),
                            unit.putToken({kept(accepted.token), accepted.user, accepted.expires})}) {
        if (!put)
            return put.error();
    }
    return accepted;
}
} // namespace

Result<QByteArray> hashPassword(const QString &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray text = password.toUtf8();
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), text.constData(), size_t(text.size()),
                                               crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{Error::Kind::Storage, u"no memory to hash a password"_s};
    return QByteArray(hash.data());
}

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

Result<User> Accounts::bearer(View &view, const QByteArray &token, const QDateTime &now)
{
    const auto found = view.token(kept(token));
    if (!found)
        return found.error();
    if (!*found || (*found)->expires <= now)
        return Error{Error::Kind::Unauthorized, u"the token is unknown or has expired"_s};
    const auto region = view.region();
    if (!region)
        return region.error();
    const auto user = std::find_if(region->users.begin(), region->users.end(),
                                   [&](const User &one) { return one.id == (*found)->user; });
    if (user == region->users.end() || !user->active)
        return Error{Error::Kind::Unauthorized, u"the user is disabled"_s};
    return *user;
}

Result<User> Accounts::bearer(const QByteArray &token, const QDateTime &now)
{
    User user;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        auto found = bearer(view, token, now);
        if (!found)
            return found.error();
        user = std::move(*found);
        return {};
    });
    return read ? Result(user) : Result<User>(read.error());
}

Result<void> Accounts::signOut(const QByteArray &token)
{
    return m_storage.write([&](Unit &unit) { return unit.dropToken(kept(token)); });
}

Result<qint64> Accounts::create(const User &user, const QString &password, const QDateTime &now)
{
    const auto hash = hashPassword(password);
    if (!hash)
        return hash.error();
    qint64 id = 0;
    const auto written = m_storage.write([&](Unit &unit) -> Result<void> {
        if (existingUser(unit, user.login))
            return Error{Error::Kind::Conflict, u"there is a user %1 already"_s.arg(user.login)};
        const auto put = unit.putUser(user);
        if (!put)
            return put.error();
        id = *put;
        if (auto kept = unit.putCredential({.user = id, .passwordHash = *hash}); !kept)
            return kept;
        return unit.audit(0, u"user added"_s, wireId(Type::User, id), now);
    });
    return written ? Result(id) : Result<qint64>(written.error());
}

Result<void> Accounts::setPassword(const QString &login, const QString &password, const QDateTime &now)
{
    const auto hash = hashPassword(password);
    if (!hash)
        return hash.error();
    return m_storage.write([&](Unit &unit) -> Result<void> {
        const auto user = existingUser(unit, login);
        if (!user)
            return user.error();
        if (auto kept = unit.putCredential({.user = user->id, .passwordHash = *hash}); !kept)
            return kept;
        if (auto dropped = unit.dropTokens(user->id); !dropped)
            return dropped;
        return unit.audit(0, u"password set"_s, wireId(Type::User, user->id), now);
    });
}

Result<void> Accounts::disable(const QString &login, const QDateTime &now)
{
    return m_storage.write([&](Unit &unit) -> Result<void> {
        auto user = existingUser(unit, login);
        if (!user)
            return user.error();
        user->active = false;
        if (auto put = unit.putUser(*user); !put)
            return put.error();
        if (auto dropped = unit.dropTokens(user->id); !dropped)
            return dropped;
        return unit.audit(0, u"user disabled"_s, wireId(Type::User, user->id), now);
    });
}

} // namespace vakhta::centre
