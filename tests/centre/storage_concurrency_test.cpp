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
    void oneOfManyFailsByItself();
    void aCommitThatFailsIsNobodys();
    void whatChangesTheRegionGoesByItself();
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

namespace {
/// Holds the writer until all the others have come, so that they go to the disk together.
class Crowd
{
public:
    using Body = std::function<Result<void>(Unit &)>;

    explicit Crowd(SqliteStorage &storage) : m_storage(storage)
    {
        m_first = started([this] {
            must(m_storage.write([this](Unit &unit) -> Result<void> {
                m_begun = true;
                while (!m_go)
                    QThread::usleep(100);
                must(unit.putAppeal(sampleAppeal(), {}));
                return {};
            }));
        });
        while (!m_begun)
            QThread::usleep(100);
    }

    void add(Body body)
    {
        const size_t place = m_results.size();
        m_results.push_back(std::make_unique<Result<void>>());
        m_threads.push_back(started([this, place, body = std::move(body)] {
            ++m_come;
            *m_results[place] = m_storage.write(body);
        }));
        while (m_come < int(place) + 1)
            QThread::usleep(100);
        QThread::msleep(2); // from here it is one call to the queue: late, it is written in a batch of its own
    }

    std::vector<std::unique_ptr<Result<void>>> finish()
    {
        m_go = true;
        for (const auto &thread : m_threads)
            thread->wait();
        m_first->wait();
        return std::move(m_results);
    }

private:
    SqliteStorage &m_storage;
    std::atomic<bool> m_begun = false, m_go = false;
    std::atomic<int> m_come = 0;
    std::vector<std::unique_ptr<Result<void>>> m_results;
    std::unique_ptr<QThread> m_first;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

/// The disk is full at the second commit.
struct FullAtCommit
{
    std::atomic<bool> armed = false;
    std::atomic<int> commits = 0;

    std::optional<Error> ask(Sql statement)
    {
        const bool fails = armed && statement.text() == "COMMIT" && ++commits == 2;
        return fails ? std::optional(Error{Error::Kind::DiskFull, QString()}) : std::nullopt;
    }
};

Result<void> putOne(Unit &unit)
{
    must(unit.putAppeal(sampleAppeal(), {}));
    return {};
}
} // namespace

void StorageConcurrencyTest::oneOfManyFailsByItself()
{
    CentreStore store;
    Crowd crowd(store.storage());
    for (int i = 0; i < 12; ++i) {
        crowd.add([i](Unit &unit) -> Result<void> {
            must(unit.putAppeal(sampleAppeal(), {}));
            return i % 3 == 1 ? Result<void>(Error{Error::Kind::Rejected, QString()}) : Result<void>();
        });
    }
    const auto results = crowd.finish();
    for (size_t i = 0; i < results.size(); ++i)
        QCOMPARE(bool(*results[i]), i % 3 != 1);
    QCOMPARE(store.mark().modseq, 1 + 8);
    QCOMPARE(store.seenOf(Type::Appeal, {}).size(), size_t(1 + 8));
    QVERIFY(must(store->check()).isEmpty());
}

void StorageConcurrencyTest::aCommitThatFailsIsNobodys()
{
    const auto full = std::make_shared<FullAtCommit>();
    CentreStore store([full](Sql statement) { return full->ask(statement); });
    full->armed = true;
    Crowd crowd(store.storage());
    for (int i = 0; i < 8; ++i)
        crowd.add(putOne);
    const auto results = crowd.finish();
    const auto refused = size_t(std::count_if(results.begin(), results.end(), [](const auto &result) { return !*result; }));
    QVERIFY(refused > 1); // they were in one transaction
    QCOMPARE(store.seenOf(Type::Appeal, {}).size(), 1 + results.size() - refused);
    QVERIFY(must(store->check()).isEmpty());
    must(store->write(putOne));
}

void StorageConcurrencyTest::whatChangesTheRegionGoesByItself()
{
    const auto full = std::make_shared<FullAtCommit>();
    CentreStore store([full](Sql statement) { return full->ask(statement); });
    full->armed = true;
    const size_t before = must(store.read([](View &view) { return view.region(); }))->topics.size();
    Crowd crowd(store.storage());
    crowd.add([](Unit &unit) -> Result<void> {
        must(unit.putTopic({.sector = 1, .name = QStringLiteral("Снег")}));
        return {};
    });
    size_t seen = 0;
    crowd.add([&](Unit &unit) -> Result<void> {
        seen = must(unit.region())->topics.size();
        return {};
    });
    const auto results = crowd.finish();
    QVERIFY(!*results[0] && *results[1]);
    QCOMPARE(seen, before);
    QCOMPARE(must(store.read([](View &view) { return view.region(); }))->topics.size(), before);
}

QTEST_GUILESS_MAIN(StorageConcurrencyTest)
#include "storage_concurrency_test.moc"
