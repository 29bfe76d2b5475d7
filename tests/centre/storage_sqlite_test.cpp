#include "tests/support/centre_store.h"
#include "tests/support/samples.h"

#include <sqlite3.h>

using namespace vakhta;
using namespace vakhta::test;

class StorageSqliteTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsKeptInCanonicalForm();
    void bodiesSurviveReopening();
    void theRegionFollowsItsCommits();
    void aUnitSeesWhatItPutAndOthersDoNot();
    void anIdChosenByTheCallerIsNotGivenAgain();
    void operationsAreKnownByTheirId();
    void anotherProcessesCommitsAreTold();
    void aStoreIsMadeOnceAndOpenedOnlyWhenThere();
    void nobodyElseOnTheMachineCanReadIt();
    void aNewerStoreIsRefusedUnchanged();
    void damageIsFound_data();
    void damageIsFound();
    void theAuditChainTellsWhereItIsBroken();
};

void StorageSqliteTest::everyTypeIsKeptInCanonicalForm()
{
    CentreStore store;
    OperationRecord record = test::record();
    must(store->write([&](Unit &unit) -> Result<void> {
        must(unit.putProfile(profile()));
        must(unit.putUser(user()));
        must(unit.putExecutor(executor()));
        must(unit.putTopic(topic()));
        must(unit.putMunicipality(municipality()));
        must(unit.putAppeal(appeal(), {}));
        must(unit.putMessage(message()));
        must(unit.putReply(reply()));
        must(unit.putDraft(draft()));
        record.result.id = must(unit.putOperation(record));
        return {};
    }));

    QByteArray expected;
    const auto add = [&](const char *type, const auto &value) { expected += type + ("\t" + canonical(value)) + "\n"; };
    add("Profile", profile());
    add("User", user());
    add("Executor", executor());
    add("Topic", topic());
    add("Municipality", municipality());
    add("Appeal", appeal());
    add("Message", message());
    add("Reply", reply());
    add("Draft", draft());
    add("Operation", record);
    QCOMPARE(store.dump(), expected);
}

void StorageSqliteTest::bodiesSurviveReopening()
{
    CentreStore store;
    settle(store);
    store.put(sampleAppeal());
    const QByteArray dump = store.dump();
    const Mark mark = store.mark();

    store.reopen();

    QCOMPARE(store.dump(), dump);
    QCOMPARE(store.mark().epoch, mark.epoch);
    QCOMPARE(store.mark().modseq, mark.modseq);
    QCOMPARE(store.put(sampleAppeal()), 2);
}

void StorageSqliteTest::theRegionFollowsItsCommits()
{
    CentreStore store;
    settle(store);
    QCOMPARE(must(store.read([](View &view) { return view.region(); }))->executors.size(), 3u);

    must(store->write([](Unit &unit) -> Result<void> {
        must(unit.putExecutor({.name = u"Водоканал"_s}));
        [&] { QCOMPARE(must(unit.region())->executors.size(), 4u); }();
        return {};
    }));

    QCOMPARE(must(store.read([](View &view) { return view.region(); }))->executors.back().name, u"Водоканал"_s);
    (void)store->write([](Unit &unit) -> Result<void> {
        must(unit.putExecutor({.name = u"Не сохранён"_s}));
        must(unit.region());
        return Error{Error::Kind::Rejected, u"no"_s};
    });
    QCOMPARE(must(store.read([](View &view) { return view.region(); }))->executors.size(), 4u);
}

void StorageSqliteTest::aUnitSeesWhatItPutAndOthersDoNot()
{
    CentreStore store;
    must(store->write([&](Unit &unit) -> Result<void> {
        const qint64 id = must(unit.putAppeal(sampleAppeal(), u"key"_s));
        [&] {
            QVERIFY(must(unit.appeal(id)));
            QCOMPARE(must(unit.appealByKey(u"key"_s)), id);
            QVERIFY(store.idsOf(Type::Appeal).empty());
            QCOMPARE(store.mark().modseq, 0);
        }();
        return {};
    }));
    QCOMPARE(store.idsOf(Type::Appeal), Ids{1});
}

void StorageSqliteTest::anIdChosenByTheCallerIsNotGivenAgain()
{
    CentreStore store;
    must(store->write([](Unit &unit) -> Result<void> {
        const auto put = [&](qint64 id) { return must(unit.putTopic({.id = id, .name = u"Тема"_s})); };
        [&] {
            QCOMPARE(put(0), 1);
            QCOMPARE(put(10), 10);
            QCOMPARE(put(0), 11);
            QCOMPARE(put(5), 5);
            QCOMPARE(put(0), 12);
        }();
        return {};
    }));
}

void StorageSqliteTest::operationsAreKnownByTheirId()
{
    CentreStore store;
    OperationRecord record = test::record();
    record.result.id = must(store.write([&](Unit &unit) { return unit.putOperation(record); }));

    QCOMPARE(must(store.read([&](View &view) { return view.operation(record.operation.opId); })), record);
    QVERIFY(!must(store.read([&](View &view) { return view.operation(newOperationId(noon)); })));
    const auto again = store.write([&](Unit &unit) { return unit.putOperation(record); });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void StorageSqliteTest::anotherProcessesCommitsAreTold()
{
    CentreStore store;
    const auto other = must(SqliteStorage::open({.dataDir = store.folder()}));
    std::vector<qint64> told;
    store->onCommit([&](qint64 modseq) { told.push_back(modseq); });

    must(other->write([](Unit &unit) -> Result<void> { must(unit.putAppeal(sampleAppeal(), {})); return {}; }));
    QVERIFY(told.empty());
    must(store->lookForOtherWriters());
    must(store->lookForOtherWriters());

    QCOMPARE(told, std::vector<qint64>{1});
    store.put(sampleAppeal());
    QCOMPARE(told, (std::vector<qint64>{1, 2}));
}

void StorageSqliteTest::aStoreIsMadeOnceAndOpenedOnlyWhenThere()
{
    CentreStore store;
    const auto again = SqliteStorage::create({.dataDir = store.folder()});
    const auto nowhere = SqliteStorage::open({.dataDir = store.folder() + u"/nowhere"_s});

    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(store.folder() + u"/nowhere"_s));
}

void StorageSqliteTest::nobodyElseOnTheMachineCanReadIt()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"a/b"_s);
    const auto storage = must(SqliteStorage::create({.dataDir = made}));
    must(storage->write([](Unit &unit) -> Result<void> { must(unit.putAppeal(sampleAppeal(), {})); return {}; }));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {u""_s, u"/centre.db"_s, u"/centre.db-wal"_s})
        QVERIFY2(!(QFile::permissions(made + name) & others), qPrintable(name));
}

void StorageSqliteTest::aNewerStoreIsRefusedUnchanged()
{
    const QTemporaryDir folder;
    (void)must(SqliteStorage::create({.dataDir = folder.path()}));
    {
        const auto file = must(Connection::open({.path = folder.filePath(u"centre.db"_s)}));
        must(file->exec("PRAGMA user_version = 1000"));
    }

    const auto opened = SqliteStorage::open({.dataDir = folder.path()});

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
}

void StorageSqliteTest::damageIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unreadable") << QByteArray("UPDATE objects SET body = '{' WHERE type = 5 AND id = 1");
    QTest::newRow("not canonical") << QByteArray("UPDATE objects SET body = ' ' || body WHERE type = 1 AND id = 2");
    QTest::newRow("keys") << QByteArray("UPDATE appeal_keys SET sector = 8 WHERE id = 1");
    QTest::newRow("open") << QByteArray("UPDATE objects SET open = 0 WHERE type = 6");
    QTest::newRow("key lost") << QByteArray("DELETE FROM appeal_keys WHERE id = 1");
    QTest::newRow("text lost") << QByteArray("DELETE FROM objects WHERE type = 5");
    QTest::newRow("executor lost") << QByteArray("DELETE FROM objects WHERE type = 2");
    QTest::newRow("operation forgotten") << QByteArray("DELETE FROM operations");
    QTest::newRow("commit lost") << QByteArray("DELETE FROM commits WHERE modseq = 2");
    QTest::newRow("from the future") << QByteArray("UPDATE objects SET modseq = 99 WHERE type = 5");
    QTest::newRow("audit") << QByteArray("UPDATE audit SET user = 7 WHERE seq = 2");
    QTest::newRow("audit cut") << QByteArray("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
}

void StorageSqliteTest::damageIsFound()
{
    QFETCH(QByteArray, damage);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"centre.db"_s);
    {
        CentreStore store;
        settle(store);
        const qint64 appeal = store.put(sampleAppeal(2, 1));
        store.put(Message{.appeal = appeal, .at = noon});
        must(store.write([](Unit &unit) { return unit.putOperation(test::record()); }));
        must(must(Connection::open({.path = store.folder() + u"/centre.db"_s}))->exec("VACUUM INTO ?", name));
    }
    if (!damage.isEmpty()) {
        const auto file = must(Connection::open({.path = name}));
        QCOMPARE(sqlite3_exec(file->handle(), damage.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }

    const auto storage = must(SqliteStorage::open({.dataDir = folder.path()}));
    const QStringList faults = must(storage->check());

    QCOMPARE(faults.isEmpty(), damage.isEmpty());
}

void StorageSqliteTest::theAuditChainTellsWhereItIsBroken()
{
    CentreStore store;
    for (int i = 0; i < 4; ++i) {
        must(store->write([](Unit &unit) { return unit.audit(1, u"something"_s, u"a1"_s, noon); }));
    }
    QVERIFY(must(store->check()).isEmpty());
    must(must(Connection::open({.path = store.folder() + u"/centre.db"_s}))
             ->exec("UPDATE audit SET subject = 'a2' WHERE seq = 3"));

    const QStringList faults = must(store->check());

    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"row 3"), qPrintable(faults.front()));
}

QTEST_GUILESS_MAIN(StorageSqliteTest)
#include "storage_sqlite_test.moc"
