#include "app/centre/intake/demo_writer.h"
#include "app/centre/intake/region_file.h"
#include "app/centre/storage/sqlite_storage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace vakhta;
using namespace vakhta::centre;
using namespace Qt::StringLiterals;

namespace {
constexpr quint32 seed = 1;
const QDateTime end = QDateTime::fromString(u"2026-05-12T10:42:00Z"_s, Qt::ISODate);

double perSecond(int count, qint64 ms)
{
    return double(count) * 1000 / double(std::max<qint64>(1, ms));
}

Result<int> made(const Region &region, int appeals)
{
    DemoGenerator generator(region, seed, appeals, end);
    DemoAppeal appeal;
    int count = 0;
    while (generator.next(appeal))
        ++count;
    if (!generator.fault().isEmpty())
        return Error{Error::Kind::Rejected, generator.fault()};
    return count;
}

Result<int> written(const Region &region, int appeals, const QString &dir)
{
    auto storage = SqliteStorage::create({.dataDir = dir});
    if (!storage)
        return storage.error();
    if (const auto stored = (*storage)->write([&](Unit &unit) { return writeRegion(unit, region); }); !stored)
        return stored.error();
    DemoGenerator generator(region, seed, appeals, end);
    return writeDemo(**storage, generator);
}
} // namespace

/// Making the demo alone, and making it into the embedded store with its histories. Argument: how many, 1,000,000 if none.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const int appeals = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const auto region = demoRegion();
    QTemporaryDir dir;
    if (!region || !dir.isValid())
        return 1;

    QElapsedTimer watch;
    watch.start();
    const auto words = made(*region, appeals);
    out << "demo, made only: " << qRound(perSecond(appeals, watch.restart())) << " appeals/s" << Qt::endl;
    const auto stored = written(*region, appeals, dir.path());
    const qint64 took = watch.elapsed();
    if (!words || !stored || *stored != appeals) {
        out << "failed: " << (stored ? QString() : stored.error().detail) << Qt::endl;
        return 1;
    }
    const qint64 size = QFileInfo(dir.filePath(u"centre.db"_s)).size();
    out << "demo, into the store: " << qRound(perSecond(appeals, took)) << " appeals/s (aim 20000), " << size / 1'000'000 << " MB"
        << Qt::endl;
    return 0;
}
