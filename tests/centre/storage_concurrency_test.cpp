#include "tests/support/centre_store.h"

#include <QMutex>
#include <QThread>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

class StorageConcurrencyTest : public QObject
{
    Q_OBJECT

private slots:
    void noChangeIsSkipped();
    void twoProcessesWriteOneAfterAnother();
};

namespace {
constexpr int writers = 8, readers = 8, commitsEach = 40;

/// Follows the changes by pages of an odd size, as a workstation does, and remembers what it was told of.
struct Follower
{
    QHash<qint64, int> told; // by id, how often
    ChangePlace place;

    void follow(SqliteStorage &storage, int most)
    {
        for (bool more = true; more;) {
            must(storage.read([&](View &view) -> Result<void> {
                const Changes page = must(view.changes(Type::Appeal, place, most, {}));
                for (const auto *ids : {&page.created, &page.updated}) {
                    for (const qint64 id : *ids)
                        ++told[id];
                }
                place = page.reached;
                more = page.more;
                return {};
            }));
        }
    }
};

void writeMany(SqliteStorage &storage, int seed)
{
    for (int i = 0; i < commitsEach; ++i) {
        must(storage.write([&](Unit &unit) -> Result<void> {
            for (int j = 0; j < 1 + (seed + i) % 4; ++j)
                must(unit.putAppeal(sampleAppeal(), {}));
            if (i % 3 == 0)
                QThread::usleep(ulong(50 * (seed + 1))); // the transaction stays open, others queue behind it
            return {};
        }));
    }
}

template <typename Work>
std::unique_ptr<QThread> started(Work work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}
} // namespace

void StorageConcurrencyTest::noChangeIsSkipped()
{
    CentreStore store;
    std::atomic<int> writing = writers;
    std::atomic<qint64> lastTold = 0;
    std::atomic<bool> wentBack = false;
    store->onCommit([&](qint64 modseq) {
        if (lastTold.exchange(modseq) == modseq)
            wentBack = true;
    });
    std::vector<Follower> followers(readers);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < readers; ++i) {
        threads.push_back(started([&, i] {
            while (writing > 0)
                followers[size_t(i)].follow(store.storage(), 1 + i * 3);
            followers[size_t(i)].follow(store.storage(), 1 + i * 3);
        }));
    }
    for (int i = 0; i < writers; ++i) {
        threads.push_back(started([&, i] {
            writeMany(store.storage(), i);
            --writing;
        }));
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));

    const Ids all = store.seenOf(Type::Appeal, {});
    QCOMPARE(store.mark().modseq, writers * commitsEach);
    QVERIFY(!wentBack);
    for (const Follower &follower : followers) {
        QCOMPARE(size_t(follower.told.size()), all.size());
        for (const qint64 id : all)
            QCOMPARE(follower.told.value(id), 1);
    }
    QVERIFY(must(store->check()).isEmpty());
}

void StorageConcurrencyTest::twoProcessesWriteOneAfterAnother()
{
    CentreStore store;
    const auto other = must(SqliteStorage::open({.dataDir = store.folder()}));
    const auto one = started([&] { writeMany(store.storage(), 1); });
    const auto two = started([&] { writeMany(*other, 2); });
    QVERIFY(one->wait(60'000) && two->wait(60'000));

    QCOMPARE(store.mark().modseq, 2 * commitsEach);
    Follower follower;
    follower.follow(store.storage(), 7);
    QCOMPARE(size_t(follower.told.size()), store.seenOf(Type::Appeal, {}).size());
    QVERIFY(must(store->check()).isEmpty());
}

QTEST_GUILESS_MAIN(StorageConcurrencyTest)
#include "storage_concurrency_test.moc"
