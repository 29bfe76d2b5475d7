#include "app/centre/jmap/accounts.h"

#include "app/centre/jmap/passwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
Result<User> existingUser(View &view, const QString &login)
{
    const auto region = view.region();
    if (!region)
        return region.error();
    const auto user = userNamed(**region, login);
    return user ? Result(*user) : Result<User>(Error{Error::Kind::NotFound, u"no user %1"_s.arg(login)});
}
} // namespace

Result<User> Accounts::bearer(View &view, const QByteArray &token, const QDateTime &now)
{
    const auto found = view.token(keptForm(token));
    if (!found)
        return found.error();
    if (!*found || (*found)->expires <= now)
        return Error{Error::Kind::Unauthorized, u"the token is unknown or has expired"_s};
    const auto region = view.region();
    if (!region)
        return region.error();
    const auto user = std::find_if((*region)->users.begin(), (*region)->users.end(),
                                   [&](const User &one) { return one.id == (*found)->user; });
    if (user == (*region)->users.end() || !user->active)
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
    return m_storage.write([&](Unit &unit) { return unit.dropToken(keptForm(token)); });
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
