// Making the demo alone, and into the embedded store with its histories, beside the same rows by the bare C API.
//   demo_bench [APPEALS]      200,000, or VAKHTA_BENCH_APPEALS; the aim speaks of 1,000,000: run with --full

#include "app/centre/intake/demo_writer.h"
#include "app/centre/intake/region_file.h"
#include "app/centre/storage/sqlite_storage.h"
#include "tests/bench/bare_store.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace vakhta;
using namespace vakhta::bench;
using namespace vakhta::centre;
using namespace Qt::StringLiterals;

namespace {
constexpr quint32 seed = 1;
constexpr int million = 1'000'000;
const QDateTime end = QDateTime::fromString(u"2026-05-12T10:42:00Z"_s, Qt::ISODate);

int made(const Region &region, int appeals)
{
    DemoGenerator generator(region, seed, appeals, end);
    DemoAppeal appeal;
    int count = 0;
    while (generator.next(appeal))
        ++count;
    if (count != appeals)
        qFatal("%s", qUtf8Printable(generator.fault()));
    return count;
}

/// As durable and by as large commits as the centre's own.
void bare(SqliteStorage &storage, BareStore &store)
{
    qint64 key = 0;
    for (const Type type : {Type::Appeal, Type::Message, Type::Reply}) {
        must(storage.read([&](View &view) {
            return view.each(type, Scope{}, [&](const Object &object) -> Result<void> {
                store.put(++key, object.body);
                return {};
            });
        }));
    }
    store.flush();
}

void measure(int appeals)
{
    const Region region = must(demoRegion());
    const QTemporaryDir dir;
    const double words = seconds([&] { made(region, appeals); });
    auto storage = must(SqliteStorage::create({.dataDir = dir.filePath(u"centre"_s)}));
    must(storage->write([&](Unit &unit) { return writeRegion(unit, region); }));
    DemoGenerator generator(region, seed, appeals, end);
    const double stored = seconds([&] { must(writeDemo(*storage, generator)); });
    BareStore store({.path = dir.filePath(u"bare.db"_s), .synchronous = "FULL", .inOneCommit = 25'000});
    bare(*storage, store);
    const double size = double(QFileInfo(dir.filePath(u"centre/centre.db"_s)).size()) / 1e6;
    say("demo: " + QByteArray::number(appeals) + " appeals, with messages and replies " + QByteArray::number(store.rows()) + " rows, "
        + number(size, 0) + " MB; the floor is those rows' bodies in one table");
    const double thousands = appeals / 1000.0;
    line("demo: made only", thousands / words, 0, "k/s", "-");
    line("demo: into the store", thousands / stored, thousands / store.seconds(), "k/s", ">= 20 k/s");
    if (appeals < million)
        say("a million would take " + number(stored * million / appeals, 0) + " s at this pace, which was not tried");
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QByteArray wanted = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    measure(wanted == "--full" ? million : wanted.toInt() > 0 ? wanted.toInt() : appealsWanted(200'000));
    return 0;
}
