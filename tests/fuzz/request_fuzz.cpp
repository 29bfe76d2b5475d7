// The centre's whole way of a request: its parser, its methods, its rules, over a real store.

#include "app/centre/jmap/processor.h"
#include "app/centre/storage/sqlite_storage.h"
#include "tests/fuzz/target.h"

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::fuzz;

namespace {
const QDateTime noon(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

Result<void> settle(Unit &unit)
{
    must(unit.putProfile({.name = u"Белогривская область"_s, .timeZone = u"Europe/Moscow"_s}));
    must(unit.putExecutor({.name = u"Министерство"_s, .shortName = u"Минтранс"_s}));
    must(unit.putUser({.login = u"supervisor"_s, .name = u"Старший"_s, .role = Role::Supervisor}));
    for (qint64 i = 1; i <= 3; ++i) {
        Appeal appeal;
        appeal.number = u"И-%1"_s.arg(i);
        appeal.title = u"Темно во дворе"_s;
        appeal.text = u"Фонари не горят."_s;
        appeal.receivedAt = noon;
        appeal.dueAt = noon.addDays(1);
        must(unit.putAppeal(appeal, {}));
    }
    must(unit.putDraft({.appeal = 1, .owner = 1, .text = u"Здравствуйте!"_s, .revision = 1, .updatedAt = noon}));
    return {};
}

/// Made anew now and then, so that what was written does not grow for ever.
struct Ground
{
    QTemporaryDir folder{folderTemplate()};
    std::unique_ptr<SqliteStorage> storage = must(SqliteStorage::create({.dataDir = folder.path(), .clock = [] { return noon; }}));
    Processor processor{*storage, [] { return noon; }};
    int requests = 0;

    Ground() { must(storage->write(settle)); }
};
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static std::unique_ptr<Ground> ground;
    if (!ground || ++ground->requests > 5'000) {
        keepQuiet();
        ground.reset();
        ground = std::make_unique<Ground>();
    }
    const auto answered = ground->processor.process(bytesOf(bytes, size), 1);
    if (const auto *json = std::get_if<QByteArray>(&answered); json && !json->startsWith('{'))
        qFatal("an answer that is no object");
    return 0;
}
