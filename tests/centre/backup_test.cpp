#include "app/centre/storage/backup.h"
#include "tests/support/centre_program.h"
#include "tests/support/centre_store.h"

#include <QProcess>

#include <atomic>
#include <thread>

using namespace vakhta;
using namespace vakhta::test;

/// A backup is worth what restoring it gives.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void aRestoredStoreIsTheOneThatWasCopied();
    void aRestoredStoreBeginsAnEpochAndGivesNoIdTwice();
    void theStoreBeforeIsKeptWithAllItHeld();
    void aCopyIsWholeWhileOthersWrite();
    void anotherFileIsReplacedOnlyWhenSaidAndByAWholeOne();
    void aFaultyBackupChangesNothing_data();
    void aFaultyBackupChangesNothing();
    void aNewFolderIsFilled();
    void aDamagedStoreIsReplacedAndItsLogNotPlayedIntoTheNewOne();
    void aStoreInUseIsLeftAlone();
    void theProgramSaysWhatItDid();
    void killedAtAnyStepThereIsAWholeStoreAndBackup();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// All but the region's profile, which says that there was a restoring, and when.
    static QByteArray dumpOf(const QString &folder)
    {
        const QByteArray all = program({u"dump"_s, u"--canonical"_s}, folder).out;
        return all.mid(all.startsWith("Profile\t") ? all.indexOf('\n') + 1 : 0);
    }
    static qint64 number(const QString &path, Sql sql)
    {
        const auto file = must(Connection::open({.path = path, .create = false}));
        auto rows = must(file->run(sql));
        return rows.first() ? rows.first()->integer(0) : -1;
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// A closed store with a few objects, and its backup.
    void makeStoreAndBackup()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto storage = must(SqliteStorage::create({.dataDir = file(u"data"_s)}));
        addAppeal(*storage, u"before"_s);
        QVERIFY(must(backUp(*storage, file(u"backup"_s), false, noon)).isEmpty());
        addAppeal(*storage, u"since"_s);
    }
    static void addAppeal(SqliteStorage &storage, const QString &title)
    {
        must(storage.write([&](Unit &unit) -> Result<void> {
            Appeal appeal = sampleAppeal();
            appeal.title = title;
            must(unit.putAppeal(appeal, {}));
            return {};
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackupTest::aRestoredStoreIsTheOneThatWasCopied()
{
    CentreStore store;
    settle(store);
    const qint64 appeal = store.put(sampleAppeal(2, 1));
    store.put(Message{.appeal = appeal, .at = noon});
    const QByteArray dump = dumpOf(store.folder());
    QVERIFY(dump.contains("Message\t1\t"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"backup"_s);
    QVERIFY(must(backUp(store.storage(), file, false, noon)).isEmpty());
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"backup"_s));
    store.put(sampleAppeal());

    const Restored restored = must(restoreBackup(file, folder.filePath(u"data"_s), noon.addDays(1)));

    QVERIFY(restored.faults.isEmpty() && restored.replaced.isEmpty());
    QCOMPARE(restored.backupAt, noon);
    QCOMPARE(dumpOf(folder.filePath(u"data"_s)), dump);
    QCOMPARE(program({u"check"_s}, folder.filePath(u"data"_s)).err, QByteArray());
}

void BackupTest::aRestoredStoreBeginsAnEpochAndGivesNoIdTwice()
{
    makeStoreAndBackup();
    const auto markOf = [&] {
        const auto storage = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));
        Mark mark;
        must(storage->read([&](View &view) -> Result<void> { mark = must(view.mark()); return {}; }));
        return mark;
    };
    const Mark before = markOf();

    const Restored restored = must(restoreBackup(file(u"backup"_s), file(u"data"_s), noon));

    const Mark after = markOf();
    QVERIFY(after.epoch != before.epoch);
    QCOMPARE(restored.backup.epoch, before.epoch);
    QCOMPARE(restored.backup.modseq, before.modseq - 1);
    QCOMPARE(after.modseq, before.modseq);
    QVERIFY(after.hash8 != before.hash8);
    const auto storage = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));
    addAppeal(*storage, u"the second, again"_s);
    must(storage->read([&](View &view) -> Result<void> {
        [&] {
            QVERIFY(must(view.appeal(1)) && !must(view.appeal(2)));
            QCOMPARE(must(view.query(Type::Appeal, {}, Scope{}, false)).ids.front(), 10'000'002);
        }();
        return {};
    }));
    QCOMPARE(number(file(u"data/centre.db"_s), "SELECT count(*) FROM audit WHERE what IN ('backup', 'restored')"), 2);
}

void BackupTest::theStoreBeforeIsKeptWithAllItHeld()
{
    makeStoreAndBackup();
    const QByteArray before = dumpOf(file(u"data"_s));
    QVERIFY(before.contains("since"));

    const Restored restored = must(restoreBackup(file(u"backup"_s), file(u"data"_s), noon));

    QVERIFY(!dumpOf(file(u"data"_s)).contains("since"));
    QVERIFY(QDir().mkpath(file(u"old"_s)) && QFile::rename(restored.replaced, file(u"old/centre.db"_s)));
    QCOMPARE(dumpOf(file(u"old"_s)), before);
    QCOMPARE(program({u"check"_s}, file(u"old"_s)).code, 0);
}

void BackupTest::aCopyIsWholeWhileOthersWrite()
{
    makeStoreAndBackup();
    const auto storage = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));
    std::atomic<int> written = 0;
    std::atomic<bool> enough = false;
    std::thread writer([&] {
        while (!enough) {
            addAppeal(*storage, u"meanwhile"_s);
            ++written;
        }
    });
    for (int copies = 0; copies < 5; ++copies) {
        const int before = written;
        QTRY_VERIFY(written > before);
        const auto faults = backUp(*storage, file(u"copy-%1"_s.arg(copies)), false, noon);
        QVERIFY(faults && faults->isEmpty());
    }
    enough = true;
    writer.join();

    for (int copies = 0; copies < 5; ++copies) {
        QVERIFY(must(restoreBackup(file(u"copy-%1"_s.arg(copies)), file(u"other"_s), noon.addSecs(copies))).faults.isEmpty());
        QCOMPARE(program({u"check"_s}, file(u"other"_s)).code, 0);
    }
}

void BackupTest::anotherFileIsReplacedOnlyWhenSaidAndByAWholeOne()
{
    makeStoreAndBackup();
    const QByteArray first = bytesOf(file(u"backup"_s));
    const auto storage = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));

    QCOMPARE(backUp(*storage, file(u"backup"_s), false, noon).error().kind, Error::Kind::Conflict);
    QCOMPARE(bytesOf(file(u"backup"_s)), first);
    QVERIFY(must(backUp(*storage, file(u"backup"_s), true, noon)).isEmpty());
    const QByteArray second = bytesOf(file(u"backup"_s));
    QVERIFY(second != first);

    must(must(Connection::open({.path = file(u"data/centre.db"_s)}))->exec("UPDATE audit SET user = 5 WHERE seq = 1"));
    QVERIFY(!must(backUp(*storage, file(u"backup"_s), true, noon)).isEmpty());
    QCOMPARE(bytesOf(file(u"backup"_s)), second);
    QCOMPARE(backUp(*storage, file(u"no/folder"_s), false, noon).error().kind, Error::Kind::Rejected);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"backup"_s));
}

void BackupTest::aFaultyBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("damage"); // SQL, or what to do with the bytes
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QByteArray("remove") << 2;
    QTest::newRow("empty") << QByteArray("empty") << 5;
    QTest::newRow("text") << QByteArray("text") << 2;
    QTest::newRow("cut") << QByteArray("cut") << 2;
    QTest::newRow("another database") << QByteArray("other") << 5;
    QTest::newRow("audit") << QByteArray("UPDATE audit SET user = 5 WHERE seq = 1") << 5;
    QTest::newRow("row lost") << QByteArray("DELETE FROM appeal_keys") << 5;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 1000") << 2;
}

void BackupTest::aFaultyBackupChangesNothing()
{
    QFETCH(QByteArray, damage);
    QFETCH(int, code);
    makeStoreAndBackup();
    const QString backup = file(u"backup"_s);
    const QByteArray before = dumpOf(file(u"data"_s));
    if (damage == "remove")
        QVERIFY(QFile::remove(backup));
    else if (damage == "empty")
        put(backup, {});
    else if (damage == "text")
        put(backup, QByteArray("text ").repeated(10'000));
    else if (damage == "cut")
        put(backup, bytesOf(backup).left(bytesOf(backup).size() / 2));
    else if (damage == "other")
        QVERIFY(QFile::remove(backup) && must(Connection::open({.path = backup}))->exec("CREATE TABLE t (a)"));
    else if (damage.startsWith("PRAGMA"))
        must(must(Connection::open({.path = backup}))->exec("PRAGMA user_version = 1000"));
    else if (damage.startsWith("UPDATE"))
        must(must(Connection::open({.path = backup}))->exec("UPDATE audit SET user = 5 WHERE seq = 1"));
    else
        must(must(Connection::open({.path = backup}))->exec("DELETE FROM appeal_keys"));

    const Ended ended = program({u"restore"_s, backup}, file(u"data"_s));

    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains("Nothing was changed."), ended.err.constData());
    QVERIFY2(ended.err.contains(backup.toUtf8()), ended.err.constData());
    QCOMPARE(dumpOf(file(u"data"_s)), before);
    QVERIFY(QDir(file(u"data"_s)).entryList({u"*restoring*"_s, u"*replaced*"_s}, QDir::Files).isEmpty());
}

void BackupTest::aNewFolderIsFilled()
{
    makeStoreAndBackup();
    const QString data = file(u"a/new/one"_s);

    QCOMPARE(program({u"restore"_s, file(u"backup"_s)}, data).code, 0);

    QCOMPARE(program({u"check"_s}, data).code, 0);
    for (const QString &name : {u""_s, u"/centre.db"_s})
        QVERIFY(!(QFile::permissions(data + name) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
}

void BackupTest::aDamagedStoreIsReplacedAndItsLogNotPlayedIntoTheNewOne()
{
    makeStoreAndBackup();
    const QString store = file(u"data/centre.db"_s);
    QByteArray log;
    {
        const auto storage = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));
        addAppeal(*storage, u"only in the log"_s);
        log = bytesOf(store + u"-wal"_s);
        QVERIFY(log.size() > 1000);
    }
    put(store, QByteArray(20'000, 'x'));
    put(store + u"-wal"_s, log);

    const Ended ended = program({u"restore"_s, file(u"backup"_s)}, file(u"data"_s));

    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.code, 0);
    QCOMPARE(program({u"check"_s}, file(u"data"_s)).code, 0);
    QVERIFY(!dumpOf(file(u"data"_s)).contains("only in the log"));
    QCOMPARE(QDir(file(u"data"_s)).entryList({u"centre.db.replaced-*-wal"_s}, QDir::Files).size(), 1);
}

void BackupTest::aStoreInUseIsLeftAlone()
{
    makeStoreAndBackup();
    {
        const auto serving = must(lockForServing(file(u"data"_s)));
        const Ended ended = program({u"restore"_s, file(u"backup"_s)}, file(u"data"_s));
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("serves"), ended.err.constData());
        QCOMPARE(program({u"backup"_s, file(u"beside"_s)}, file(u"data"_s)).code, 0);
    }
    const auto importing = must(SqliteStorage::open({.dataDir = file(u"data"_s)}));
    addAppeal(*importing, u"imported"_s);
    const Ended ended = program({u"restore"_s, file(u"backup"_s)}, file(u"data"_s));
    QCOMPARE(ended.code, 4);
    addAppeal(*importing, u"imported later"_s);
    QVERIFY(dumpOf(file(u"data"_s)).contains("imported later"));
}

void BackupTest::theProgramSaysWhatItDid()
{
    makeStoreAndBackup();
    const Ended made = program({u"backup"_s, file(u"second"_s)}, file(u"data"_s));
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.contains(file(u"second"_s).toUtf8()), made.out.constData());
    QCOMPARE(program({u"backup"_s, file(u"second"_s)}, file(u"data"_s)).code, 4);
    QCOMPARE(program({u"backup"_s, file(u"second"_s), u"--force"_s}, file(u"data"_s)).code, 0);
    QCOMPARE(program({u"backup"_s, file(u"nowhere/second"_s)}, file(u"data"_s)).code, 2);

    const Ended restored = program({u"restore"_s, file(u"backup"_s)}, file(u"data"_s));
    QCOMPARE(restored.code, 0);
    QVERIFY2(restored.out.contains("2026-05-12 09:00:00 UTC") && restored.out.contains("centre.db.replaced-"), restored.out.constData());
}

void BackupTest::killedAtAnyStepThereIsAWholeStoreAndBackup()
{
    makeStoreAndBackup();
    const QByteArray since = dumpOf(file(u"data"_s));
    const QByteArray then = [&] {
        must(restoreBackup(file(u"backup"_s), file(u"then"_s), noon));
        return dumpOf(file(u"then"_s));
    }();
    for (const QStringList &words : {QStringList{u"backup"_s, file(u"backup"_s), u"--force"_s}, QStringList{u"restore"_s, file(u"backup"_s)}}) {
        int killed = 0;
        for (bool ended = false; !ended; ++killed) {
            QVERIFY(killed < 300);
            QProcess process;
            process.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=pwrite64,fsync,fdatasync,rename,link,unlink,ftruncate"_s,
                                                   u"-e"_s, u"inject=pwrite64,fsync,fdatasync,rename,link,unlink,ftruncate:signal=KILL:when=%1"_s.arg(killed + 1),
                                                   QStringLiteral(BIN_ROOT "/vakhta-centre")} + words + QStringList{u"--data-dir"_s, file(u"data"_s)});
            QVERIFY(process.waitForFinished(60'000));
            ended = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;

            QCOMPARE(program({u"check"_s}, file(u"data"_s)).err, QByteArray());
            const QByteArray dump = dumpOf(file(u"data"_s));
            QVERIFY(dump == since || (words.front() == u"restore" && dump == then));
            const QTemporaryDir other;
            QCOMPARE(program({u"restore"_s, file(u"backup"_s)}, other.path()).code, 0);
        }
        QVERIFY2(killed > 10, qPrintable(QString::number(killed))); // so that it was killed on the way
    }
    QVERIFY(dumpOf(file(u"data"_s)) != QByteArray());
    QVERIFY(QDir(file(u"data"_s)).entryList({u"*restoring*"_s}, QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
