#include "tests/support/centre_store.h"
#include "tests/support/samples.h"

#include <QProcess>

#include <sqlite3.h>

using namespace vakhta;
using namespace vakhta::test;

/// The chain is walked by the program and by a script that shares no code with it: both must say the same.
class AuditChainTest : public QObject
{
    Q_OBJECT

private slots:
    void bothVerifyADemo();
    void bothFindWhatWasDone_data();
    void bothFindWhatWasDone();

private:
    struct Ended { int code = -1; QByteArray out, err; };
    static Ended run(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static Ended centre(QStringList words, const QString &folder)
    {
        return run(QStringLiteral(BIN_ROOT "/vakhta-centre"), words << u"--data-dir"_s << folder);
    }
    static Ended script(const QString &folder)
    {
        return run(u"/usr/bin/python3"_s, {QStringLiteral(SOURCE_ROOT "/tests/audit_verify.py"), folder + u"/centre.db"_s});
    }
};

void AuditChainTest::bothVerifyADemo()
{
    const QTemporaryDir folder;
    QCOMPARE(centre({u"init"_s, u"--region=demo"_s}, folder.path()).code, 0);
    QCOMPARE(centre({u"demo"_s, u"--appeals=300"_s}, folder.path()).code, 0);

    const Ended ours = centre({u"audit"_s, u"verify"_s}, folder.path());
    const Ended theirs = script(folder.path());

    QCOMPARE(ours.code, 0);
    QCOMPARE(theirs.code, 0);
    QCOMPARE(ours.out, theirs.out);
    QVERIFY2(ours.out.contains(" rows verified. The head is "), ours.out.constData());
}

void AuditChainTest::bothFindWhatWasDone_data()
{
    QTest::addColumn<QByteArray>("done");
    QTest::addColumn<QByteArray>("told"); // by both
    QTest::newRow("nothing") << QByteArray() << QByteArray("verified");
    QTest::newRow("changed") << QByteArray("UPDATE audit SET user = 7 WHERE seq = 3") << QByteArray("row 3");
    QTest::newRow("changed text") << QByteArray("UPDATE audit SET subject = 'e2' WHERE seq = 4") << QByteArray("row 4");
    QTest::newRow("time moved") << QByteArray("UPDATE audit SET at = at + 1 WHERE seq = 5") << QByteArray("row 5");
    QTest::newRow("deleted") << QByteArray("DELETE FROM audit WHERE seq = 3") << QByteArray("ow");
    QTest::newRow("deleted and renumbered") << QByteArray("DELETE FROM audit WHERE seq = 3; UPDATE audit SET seq = seq - 1 WHERE seq > 3")
                                            << QByteArray("row 3");
    QTest::newRow("inserted") << QByteArray("UPDATE audit SET seq = -seq WHERE seq > 3; UPDATE audit SET seq = 1 - seq WHERE seq < 0; "
                                            "INSERT INTO audit SELECT account, 4, modseq, at, user, what, subject, hash FROM audit WHERE seq = 3")
                              << QByteArray("row 4");
    QTest::newRow("reordered") << QByteArray("UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; "
                                             "UPDATE audit SET seq = 4 WHERE seq = 99") << QByteArray("row 3");
    QTest::newRow("cut off") << QByteArray("DELETE FROM audit WHERE seq > 6") << QByteArray("ommit 7");
    QTest::newRow("cut off in the middle of a commit") << QByteArray("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
                                                       << QByteArray("ommit 7");
    QTest::newRow("commit's hash") << QByteArray("UPDATE commits SET hash8 = '00000000' WHERE modseq = 2") << QByteArray("ommit 2");
    QTest::newRow("operation added") << QByteArray("INSERT INTO operations VALUES (1, x'0190000000007000800000000000000f', 99)")
                                     << QByteArray("peration 01900000-0000-7000-8000-00000000000f");
    QTest::newRow("operation forgotten") << QByteArray("DELETE FROM operations") << QByteArray("peration ");
}

void AuditChainTest::bothFindWhatWasDone()
{
    QFETCH(QByteArray, done);
    QFETCH(QByteArray, told);
    const QTemporaryDir folder;
    {
        CentreStore store;
        settle(store);
        for (int i = 0; i < 4; ++i)
            must(store->write([](Unit &unit) { return unit.audit(1, u"view"_s, u"e1 «Ёж» \"\\\n\x1f"_s, noon); }));
        must(store.write([](Unit &unit) { return unit.putOperation(test::record()); }));
        must(store->write([](Unit &unit) -> Result<void> {
            must(unit.audit(1, u"print"_s, u"a1"_s, noon));
            return unit.audit(1, u"print"_s, u"a2"_s, noon);
        }));
        must(store->copyTo(folder.filePath(u"centre.db"_s)));
    }
    if (!done.isEmpty()) {
        const auto file = must(Connection::open({.path = folder.filePath(u"centre.db"_s)}));
        QCOMPARE(sqlite3_exec(file->handle(), done.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }

    const Ended ours = centre({u"audit"_s, u"verify"_s}, folder.path());
    const Ended theirs = script(folder.path());

    QCOMPARE(ours.code, done.isEmpty() ? 0 : 5);
    QCOMPARE(theirs.code, done.isEmpty() ? 0 : 1);
    for (const QByteArray &words : {ours.out + ours.err, theirs.out + theirs.err})
        QVERIFY2(words.contains(told), words.constData());
}

QTEST_GUILESS_MAIN(AuditChainTest)
#include "audit_chain_test.moc"
