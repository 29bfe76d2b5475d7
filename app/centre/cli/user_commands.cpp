#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/jmap/accounts.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr Role allRoles[] = {Role::Operator, Role::Curator, Role::Executor, Role::Approver,
                             Role::Supervisor, Role::Analyst, Role::Administrator};

QString roleNames()
{
    QStringList names;
    for (const Role role : allRoles)
        names << wireName(role);
    return names.join(u", "_s);
}

/// From standard input when asked for, else made here; made ones are said once, when they are kept.
struct Password
{
    QString text;
    bool made = false;
};

Result<Password> passwordOf(const Invocation &invocation)
{
    if (invocation.has(u"--password-stdin"_s)) {
        const auto given = passwordFromInput();
        return given ? Result(Password{.text = *given}) : Result<Password>(given.error());
    }
    QString text;
    for (int i = 0; i < 16; ++i) // without what looks alike: 5 bits a character
        text += u"abcdefghjkmnpqrstuvwxyz23456789A"[QRandomGenerator::system()->bounded(32)];
    return Password{.text = text, .made = true};
}

Result<User> userFrom(const Invocation &invocation)
{
    const auto role = enumOf<Role>(invocation.value(u"--role"_s));
    if (!role)
        return Error{Error::Kind::Rejected, u"there is no role “%1”; there are %2"_s.arg(invocation.value(u"--role"_s), roleNames())};
    User user{.login = invocation.arguments.value(0), .role = *role};
    user.name = invocation.has(u"--name"_s) ? invocation.value(u"--name"_s) : user.login;
    for (const QString &text : invocation.values(u"--sector"_s)) {
        const auto sector = wholeNumber(text, 1, 1000);
        if (!sector)
            return Error{Error::Kind::Rejected, u"“%1” is not a sector's number"_s.arg(text)};
        user.sectors << int(*sector);
    }
    const auto executor = wholeNumber(invocation.value(u"--executor"_s), 1, std::numeric_limits<qint64>::max());
    if (invocation.has(u"--executor"_s) && !executor)
        return Error{Error::Kind::Rejected, u"“%1” is not an executor's number"_s.arg(invocation.value(u"--executor"_s))};
    user.executor = executor.value_or(0);
    return user;
}

bool isLogin(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'@';
    });
}

/// What the user names must be in the region.
Result<void> fits(SqliteStorage &storage, const User &user)
{
    if (!isLogin(user.login))
        return Error{Error::Kind::Rejected, u"“%1” cannot be a login: letters, digits, . - _ @ only"_s.arg(user.login)};
    return storage.read([&](View &view) -> Result<void> {
        const auto region = view.region();
        if (!region)
            return region.error();
        const auto isExecutor = [&](const Executor &one) { return one.id == user.executor; };
        if (user.executor != 0 && std::none_of((*region)->executors.begin(), (*region)->executors.end(), isExecutor))
            return Error{Error::Kind::Rejected, u"there is no executor %1"_s.arg(user.executor)};
        if (user.role == Role::Executor && user.executor == 0)
            return Error{Error::Kind::Rejected, u"a user of role executor needs --executor N: without it he sees nothing"_s};
        for (const int sector : user.sectors) {
            const auto isSector = [&](const Sector &one) { return one.id == sector; };
            if (std::none_of((*region)->profile.sectors.begin(), (*region)->profile.sectors.end(), isSector))
                return Error{Error::Kind::Rejected, u"the region has no sector %1"_s.arg(sector)};
        }
        return {};
    });
}

/// No such login is a fault of the input here, not of the folder.
Exit answer(const Result<void> &done, const Invocation &invocation, const QString &sentence)
{
    if (!done && done.error().kind == Error::Kind::NotFound)
        return complain(u"There is no user %1. Nothing was changed."_s.arg(invocation.arguments.value(0)), Exit::Input);
    if (!done)
        return complain(done.error(), invocation.value(u"--data-dir"_s));
    say(sentence.arg(invocation.arguments.value(0)));
    return Exit::Done;
}

void sayIfMade(const Password &password)
{
    if (password.made)
        say(u"Password, shown only now: %1"_s.arg(password.text));
}

Exit add(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto user = userFrom(invocation);
        if (!user)
            return complain(user.error(), {});
        if (const auto fitting = fits(storage, *user); !fitting)
            return complain(fitting.error(), invocation.value(u"--data-dir"_s));
        const auto password = passwordOf(invocation);
        if (!password)
            return complain(password.error(), {});
        const auto id = Accounts(storage).create(*user, password->text, QDateTime::currentDateTimeUtc());
        const Exit exit = answer(id ? Result<void>() : Result<void>(id.error()), invocation, u"Added the user %1."_s);
        if (exit == Exit::Done)
            sayIfMade(*password);
        return exit;
    });
}

Exit disable(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto done = Accounts(storage).disable(invocation.arguments.value(0), QDateTime::currentDateTimeUtc());
        return answer(done, invocation, u"Disabled the user %1, and revoked his tokens."_s);
    });
}

Exit setPassword(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto password = passwordOf(invocation);
        if (!password)
            return complain(password.error(), {});
        const auto done = Accounts(storage).setPassword(invocation.arguments.value(0), password->text, QDateTime::currentDateTimeUtc());
        const Exit exit = answer(done, invocation, u"Set the password of %1, and revoked his tokens."_s);
        if (exit == Exit::Done)
            sayIfMade(*password);
        return exit;
    });
}
} // namespace

std::vector<Command> userCommands()
{
    const Option fromInput{.name = u"--password-stdin"_s, .help = u"the password is the first line of standard input; else one is made and shown"_s};
    return {
        {.name = u"user add"_s, .arguments = u"NAME"_s, .summary = u"adds a user who may sign in"_s,
         .options = {{.name = u"--role"_s, .value = u"ROLE"_s, .help = roleNames(), .required = true},
                     {.name = u"--name"_s, .value = u"“NAME”"_s, .help = u"as colleagues see it; else the login"_s},
                     {.name = u"--sector"_s, .value = u"N"_s, .help = u"a curator's sector; may be given again"_s, .repeats = true},
                     {.name = u"--executor"_s, .value = u"N"_s, .help = u"the body that a user of role executor works for"_s},
                     fromInput, dataDirOption()},
         .run = add},
        {.name = u"user disable"_s, .arguments = u"NAME"_s, .summary = u"lets a user in no more"_s,
         .options = {dataDirOption()}, .run = disable},
        {.name = u"user password"_s, .arguments = u"NAME"_s, .summary = u"sets a user's password"_s,
         .options = {fromInput, dataDirOption()}, .run = setPassword},
    };
}

} // namespace vakhta::centre
