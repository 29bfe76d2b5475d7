#include "app/centre/storage/backup.h"
#include "app/centre/storage/schema.h"
#include "tests/support/centre_program.h"
#include "tests/support/centre_store.h"
#include "tests/support/golden.h"

using namespace vakhta;
using namespace vakhta::test;

/// A centre's store of any released version opens in this one with all it held, whenever the way there is cut; so does a backup.
class GoldenStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!goldenVersions().isEmpty()); }
    void everyReleaseOpensWithAllItHeld_data() { everyGoldenVersion(); }
    void everyReleaseOpensWithAllItHeld();
    void killedAtAnyStatementItOpensLater_data() { everyGoldenVersion(); }
    void killedAtAnyStatementItOpensLater();
    void aStatementThatFailsLeavesAFileThatOpensLater_data() { everyGoldenVersion(); }
    void aStatementThatFailsLeavesAFileThatOpensLater();
    void everyReleasesBackupIsRestored_data() { everyGoldenVersion(); }
    void everyReleasesBackupIsRestored();
    void aNewerOneIsLeftAsItIsWithAPlainSentence();

private:
    static void load(const QTemporaryDir &folder, const QString &version)
    {
        loadGolden({.path = folder.filePath(u"centre.db"_s)}, version, u"centre.sql"_s);
    }
    static void expectAll(const QString &folder, const QString &version)
    {
        const Ended dump = program({u"dump"_s, u"--canonical"_s}, folder);
        QCOMPARE(dump.err, QByteArray());
        QCOMPARE(dump.out, goldenText(version, u"centre.txt"_s));
        QCOMPARE(program({u"check"_s}, folder).err, QByteArray());
        QCOMPARE(program({u"audit"_s, u"verify"_s}, folder).code, 0);
    }
};

void GoldenStoreTest::everyReleaseOpensWithAllItHeld()
{
    QFETCH(QString, version);
    const QTemporaryDir folder;
    load(folder, version);
    expectAll(folder.path(), version);
    expectAll(folder.path(), version);
}

void GoldenStoreTest::killedAtAnyStatementItOpensLater()
{
    QFETCH(QString, version);
    for (int killed = 0;; ++killed) {
        const QTemporaryDir folder;
        load(folder, version);
        const bool died = killedAt(killed, [&](Connection::Guard guard) { return bool(SqliteStorage::open({.dataDir = folder.path(), .guard = std::move(guard)})); });
        expectAll(folder.path(), version);
        if (QTest::currentTestFailed())
            return qWarning("statement %d", killed);
        if (!died) {
            QVERIFY(killed > 5);
            return;
        }
    }
}

void GoldenStoreTest::aStatementThatFailsLeavesAFileThatOpensLater()
{
    QFETCH(QString, version);
    for (int failing = 0;; ++failing) {
        const QTemporaryDir folder;
        load(folder, version);
        int statement = 0;
        const auto guard = [&](Sql) -> std::optional<Error> {
            return statement++ == failing ? std::optional(Error{Error::Kind::DiskFull, u"disk full"_s}) : std::nullopt;
        };
        if (SqliteStorage::open({.dataDir = folder.path(), .guard = guard})) {
            QVERIFY(failing > 5);
            return;
        }
        expectAll(folder.path(), version);
        if (QTest::currentTestFailed())
            return qWarning("statement %d", failing);
    }
}

void GoldenStoreTest::everyReleasesBackupIsRestored()
{
    QFETCH(QString, version);
    const QTemporaryDir old, folder;
    load(old, version);
    QVERIFY(must(restoreBackup(old.filePath(u"centre.db"_s), folder.filePath(u"data"_s), noon)).faults.isEmpty());
    const auto appeals = [](const QByteArray &dump) { return dump.mid(dump.indexOf("Appeal\t")); }; // the profile tells of the restoring
    QCOMPARE(appeals(program({u"dump"_s, u"--canonical"_s}, folder.filePath(u"data"_s)).out), appeals(goldenText(version, u"centre.txt"_s)));
    QCOMPARE(program({u"check"_s}, folder.filePath(u"data"_s)).err, QByteArray());
}

void GoldenStoreTest::aNewerOneIsLeftAsItIsWithAPlainSentence()
{
    const QTemporaryDir folder;
    load(folder, goldenVersions().front());
    must(must(Connection::open({.path = folder.filePath(u"centre.db"_s)}))->exec("PRAGMA user_version = 1000"));
    for (const QStringList &words : {QStringList{u"check"_s}, QStringList{u"serve"_s, u"--listen=127.0.0.1:0"_s}, QStringList{u"dump"_s, u"--canonical"_s}}) {
        const Ended ended = program(words, folder.path());
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("later version") && ended.err.contains("Use that version"), ended.err.constData());
    }
    QCOMPARE(schemaOf(*must(Connection::open({.path = folder.filePath(u"centre.db"_s)}))), 1000);
}

QTEST_GUILESS_MAIN(GoldenStoreTest)
#include "golden_store_test.moc"
