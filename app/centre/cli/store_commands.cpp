#include "app/centre/cli/cli.h"
#include "app/centre/cli/console.h"
#include "app/centre/intake/region_file.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
Result<Region> regionNamed(const QString &name)
{
    if (name == u"demo")
        return demoRegion();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Rejected, file.errorString()};
    return readRegion(file.readAll());
}

/// A folder in which nothing was made stays as it was.
void removeStore(const QString &folder)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(folder + u"/centre.db"_s + end);
}

Exit init(const Invocation &invocation)
{
    const QString name = invocation.value(u"--region"_s);
    const QString folder = invocation.value(u"--data-dir"_s);
    const auto region = regionNamed(name);
    if (!region)
        return complain(u"The region cannot be taken from %1: %2. Nothing was made."_s.arg(name, region.error().detail), Exit::Input);
    auto storage = SqliteStorage::create({.dataDir = folder});
    if (!storage)
        return complain(storage.error(), folder);
    const auto written = (*storage)->write([&](Unit &unit) { return writeRegion(unit, *region); });
    if (!written) {
        storage->reset();
        removeStore(folder);
        return complain(written.error(), folder);
    }
    say(u"Made a store for %1 in %2: %3 executors, %4 topics, %5 municipalities, %6 users."_s
            .arg(region->profile.name, folder).arg(region->executors.size()).arg(region->topics.size())
            .arg(region->municipalities.size()).arg(region->users.size()));
    return Exit::Done;
}

Result<void> dumpType(View &view, Type type, const Scope &scope)
{
    constexpr qsizetype chunk = 1 << 20;
    QByteArray lines;
    const QByteArray name = typeName(type).toUtf8() + '\t';
    const auto read = view.each(type, scope, [&](const Object &object) -> Result<void> {
        lines += name;
        lines += QByteArray::number(object.id);
        lines += '\t';
        lines += object.body;
        lines += '\n';
        if (lines.size() < chunk)
            return {};
        const auto printed = print(lines);
        lines.clear();
        return printed;
    });
    return read ? print(lines) : read;
}

Result<Scope> scopeNamed(View &view, const Invocation &invocation)
{
    if (!invocation.has(u"--as"_s))
        return Scope{};
    const auto region = view.region();
    if (!region)
        return region.error();
    const QString login = invocation.value(u"--as"_s);
    const auto user = std::find_if((*region)->users.begin(), (*region)->users.end(), [&](const User &one) { return one.login == login; });
    if (user == (*region)->users.end())
        return Error{Error::Kind::Rejected, u"there is no user %1"_s.arg(login)};
    return Scope::of(*user, (*region)->executors);
}

Exit dump(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto done = storage.read([&](View &view) -> Result<void> {
            const auto scope = scopeNamed(view, invocation);
            if (!scope)
                return scope.error();
            for (const Type type : allTypes) {
                if (auto dumped = dumpType(view, type, *scope); !dumped)
                    return dumped;
            }
            return {};
        });
        return done ? Exit::Done : complain(done.error(), invocation.value(u"--data-dir"_s));
    });
}

Exit check(const Invocation &invocation)
{
    return withStorage(invocation, [&](SqliteStorage &storage) {
        const auto faults = storage.check();
        if (!faults)
            return complain(faults.error(), invocation.value(u"--data-dir"_s));
        for (const QString &fault : *faults)
            complain(fault, Exit::Damaged);
        if (!faults->isEmpty())
            return complain(u"%1 faults. Keep this folder as it is, and restore a backup beside it."_s.arg(faults->size()), Exit::Damaged);
        say(u"All is well."_s);
        return Exit::Done;
    });
}
} // namespace

std::vector<Command> storeCommands()
{
    return {
        {.name = u"init"_s, .summary = u"makes a store with a region's lists and users"_s,
         .options = {{.name = u"--region"_s, .value = u"FILE|demo"_s,
                      .help = u"the region's JSON document, or the made-up region"_s, .required = true},
                     dataDirOption()},
         .run = init},
        {.name = u"dump"_s, .summary = u"prints every object, one to a line"_s,
         .options = {{.name = u"--canonical"_s, .help = u"in the canonical form: type, tab, id, tab, JSON"_s, .required = true},
                     {.name = u"--as"_s, .value = u"USER"_s, .help = u"only what this user may see"_s},
                     dataDirOption()},
         .run = dump},
        {.name = u"check"_s, .summary = u"looks for damage: file, texts, references, audit chain"_s,
         .options = {dataDirOption()}, .run = check},
    };
}

} // namespace vakhta::centre
