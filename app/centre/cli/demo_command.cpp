#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/intake/demo_writer.h"
#include "app/centre/intake/import_writer.h"
#include "app/centre/jmap/accounts.h"

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qint64 mostAppeals = 10'000'000;

struct DemoWish
{
    int appeals = 0;
    quint32 seed = 0;
    int days = 90;
    QDateTime until;
    QString password; // empty: leave them
};

std::optional<DemoWish> demoWish(const Invocation &invocation)
{
    const auto number = [&](const QString &name, const QString &otherwise) {
        return invocation.has(name) ? invocation.value(name) : otherwise;
    };
    const auto appeals = wholeNumber(invocation.value(u"--appeals"_s), 0, mostAppeals);
    const auto seed = wholeNumber(number(u"--seed"_s, u"1"_s), 0, std::numeric_limits<quint32>::max());
    const auto days = wholeNumber(number(u"--days"_s, u"90"_s), 1, 3650);
    const QDateTime until = invocation.has(u"--until"_s) ? QDateTime::fromString(invocation.value(u"--until"_s), Qt::ISODate).toUTC()
                                                         : QDateTime::currentDateTimeUtc();
    if (!appeals || !seed || !days || !until.isValid())
        return std::nullopt;
    return DemoWish{.appeals = int(*appeals), .seed = quint32(*seed), .days = int(*days), .until = until};
}

/// One password for everybody: hashed once, because the demo's is no secret.
Result<void> setPasswords(Storage &storage, const QString &password)
{
    const auto hash = hashPassword(password);
    if (!hash)
        return hash.error();
    return storage.write([&](Unit &unit) -> Result<void> {
        const auto region = unit.region();
        if (!region)
            return region.error();
        for (const User &user : (*region)->users) {
            if (auto put = unit.putCredential({.user = user.id, .passwordHash = *hash}); !put)
                return put;
        }
        return unit.audit(0, u"passwords set"_s, u"everybody's"_s, QDateTime::currentDateTimeUtc());
    });
}

Result<int> fill(Storage &storage, const DemoWish &wish)
{
    const auto region = regionOf(storage);
    if (!region)
        return region.error();
    DemoGenerator generator(*region, wish.seed, wish.appeals, wish.until, wish.days);
    if (!generator.fault().isEmpty())
        return Error{Error::Kind::Rejected, u"the demo does not fit this region: %1"_s.arg(generator.fault())};
    return writeDemo(storage, generator, [](int written, int all) {
        if (written == all || written % 100'000 < 1000)
            say(u"%1 of %2 appeals"_s.arg(written).arg(all));
    });
}

Exit demo(const Invocation &invocation)
{
    auto wish = demoWish(invocation);
    if (!wish) {
        return complain(u"--appeals, --seed and --days are whole numbers, --until a time like 2026-05-12T09:00:00Z. "
                        "See “vakhta-centre demo --help”."_s, Exit::Usage);
    }
    if (invocation.has(u"--password-stdin"_s)) {
        const auto password = passwordFromInput();
        if (!password)
            return complain(password.error(), {});
        wish->password = *password;
    }
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto written = fill(storage, *wish); // also none: a region that is not the demo's is left alone
        if (!written)
            return complain(written.error(), invocation.value(u"--data-dir"_s));
        if (!wish->password.isEmpty()) {
            if (const auto set = setPasswords(storage, wish->password); !set)
                return complain(set.error(), invocation.value(u"--data-dir"_s));
        }
        say(u"Added %1 appeals."_s.arg(*written));
        return Exit::Done;
    });
}
} // namespace

std::vector<Command> demoCommands()
{
    return {
        {.name = u"demo"_s, .summary = u"adds made-up appeals with their histories"_s,
         .options = {{.name = u"--appeals"_s, .value = u"N"_s, .help = u"how many; 0: only set the passwords"_s, .required = true},
                     {.name = u"--seed"_s, .value = u"S"_s, .help = u"the same seed makes the same appeals; 1"_s},
                     {.name = u"--days"_s, .value = u"D"_s, .help = u"spread over so many days; 90"_s},
                     {.name = u"--until"_s, .value = u"TIME"_s, .help = u"the demo's “now”, ISO 8601; the present"_s},
                     {.name = u"--password-stdin"_s, .help = u"the first line of standard input becomes every user's password"_s},
                     dataDirOption()},
         .run = demo},
    };
}

} // namespace vakhta::centre
