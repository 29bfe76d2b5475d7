#include "app/centre/storage/sqlite_storage.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
struct Ended
{
    int code = -1;
    QByteArray out, err;
};

/// Runs the built program to its end. The tests' event loop turns meanwhile.
Ended run(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(BIN_ROOT "/vakhta-centre"), words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (!ended || process.error() == QProcess::FailedToStart)
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongWordsAreUsageErrorsThatShowTheWay_data();
    void wrongWordsAreUsageErrorsThatShowTheWay();
    void everyCommandHelps_data();
    void everyCommandHelps();
    void aFilesNameIsToldAsItIsWritten();
    void initMakesAStoreOnce();
    void aFaultyRegionMakesNothing();
    void noStoreIsSaidWithAWayOut();
    void usersAreAddedDisabledAndGivenPasswords();
    void faultyUsersAreNotAdded_data();
    void faultyUsersAreNotAdded();
    void dumpShowsWhatAUserSees();
    void checkFindsDamage();
    void aFileThatIsNotThereChangesNothing();
    void plainHttpIsForLoopbackOnly();
    void onlyOneServesAFolder();
    void aDemoIsRepeatable();

private:
    /// The store made once for all, in a folder of its own.
    QStringList here(QStringList words) const { return words << u"--data-dir"_s << m_folder.path(); }
    QByteArray dump(QStringList more = {}) const { return run(here(QStringList{u"dump"_s, u"--canonical"_s} + more)).out; }

    QTemporaryDir m_folder;
};

void CliTest::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(BIN_ROOT "/vakhta-centre")), "build the target vakhta-centre first");
    const Ended made = run(here({u"init"_s, u"--region"_s, u"demo"_s}));
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
}

void CliTest::wrongWordsAreUsageErrorsThatShowTheWay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    const QString data = u"--data-dir=/nowhere"_s;
    QTest::newRow("nothing") << QStringList() << QByteArray("--help");
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << QByteArray("dance");
    QTest::newRow("half a command") << QStringList{u"user"_s} << QByteArray("user");
    QTest::newRow("unknown option") << QStringList{u"check"_s, data, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("missing option") << QStringList{u"init"_s, data} << QByteArray("--region");
    QTest::newRow("missing folder") << QStringList{u"check"_s} << QByteArray("--data-dir");
    QTest::newRow("missing value") << QStringList{u"check"_s, u"--data-dir"_s} << QByteArray("--data-dir");
    QTest::newRow("twice") << QStringList{u"check"_s, data, data} << QByteArray("twice");
    QTest::newRow("value of a switch") << QStringList{u"dump"_s, data, u"--canonical=yes"_s} << QByteArray("--canonical");
    QTest::newRow("missing name") << QStringList{u"user add"_s.section(u' ', 0, 0), u"add"_s, data, u"--role=operator"_s} << QByteArray("NAME");
    QTest::newRow("too many words") << QStringList{u"check"_s, u"again"_s, data} << QByteArray("again");
    QTest::newRow("address") << QStringList{u"serve"_s, data, u"--listen=here"_s} << QByteArray("here");
    QTest::newRow("port") << QStringList{u"serve"_s, data, u"--listen=127.0.0.1:70000"_s} << QByteArray("70000");
    QTest::newRow("half of TLS") << QStringList{u"serve"_s, data, u"--listen=127.0.0.1:0"_s, u"--tls-cert=a"_s} << QByteArray("--tls-key");
    QTest::newRow("number") << QStringList{u"demo"_s, data, u"--appeals=many"_s} << QByteArray("--appeals");
    QTest::newRow("map") << QStringList{u"import"_s, u"feedback"_s, u"f.csv"_s, data, u"--map=nonsense"_s} << QByteArray("--map");
}

void CliTest::wrongWordsAreUsageErrorsThatShowTheWay()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);

    const Ended ended = run(words);

    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains(told), ended.err.constData());
    QVERIFY(!QFile::exists(u"/nowhere"_s));
}

void CliTest::everyCommandHelps_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"init"_s, u"serve"_s, u"user add"_s, u"user disable"_s, u"user password"_s,
                                   u"import incidents"_s, u"import feedback"_s, u"demo"_s, u"dump"_s, u"check"_s,
                                   u"backup"_s, u"restore"_s, u"audit verify"_s, u"report restored"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void CliTest::everyCommandHelps()
{
    QFETCH(QString, command);

    const Ended ended = run(command.split(u' ') << u"--help"_s);

    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("Usage: vakhta-centre " + command.toUtf8()), ended.out.constData());
    QVERIFY(ended.out.contains("--data-dir"));
    QVERIFY(run({u"--help"_s}).out.contains("  " + command.toUtf8()));
}

void CliTest::aFilesNameIsToldAsItIsWritten()
{
    QTemporaryDir exports;
    QFile file(exports.filePath(u"bad.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("one;two\n1;2\n"));
    file.close();
    const Ended ended = run(here({u"import"_s, u"incidents"_s, file.fileName()}));
    QVERIFY(ended.code != 0);
    QVERIFY2(ended.err.contains("bad.csv") && !ended.err.contains("Bad.csv"), ended.err.constData());
}

void CliTest::initMakesAStoreOnce()
{
    const QByteArray before = dump();
    const Ended again = run(here({u"init"_s, u"--region"_s, u"demo"_s}));

    QCOMPARE(again.code, 4);
    QVERIFY2(again.err.contains("already"), again.err.constData());
    QVERIFY(before.startsWith("Profile\t1\t{"));
    QCOMPARE(dump(), before);
}

void CliTest::aFaultyRegionMakesNothing()
{
    const QTemporaryDir folder;
    const QString region = folder.filePath(u"region.json"_s);
    QFile file(region);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"profile\": 5}") > 0);
    file.close();
    const QString data = folder.filePath(u"data"_s);

    for (const QString &wrong : {region, folder.filePath(u"missing.json"_s)}) {
        const Ended ended = run({u"init"_s, u"--region"_s, wrong, u"--data-dir"_s, data});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(wrong.toUtf8()), ended.err.constData());
        QVERIFY(!QFile::exists(data));
    }
}

void CliTest::noStoreIsSaidWithAWayOut()
{
    const QTemporaryDir empty;
    for (const QStringList &words : {QStringList{u"check"_s}, QStringList{u"dump"_s, u"--canonical"_s},
                                     QStringList{u"serve"_s, u"--listen=127.0.0.1:0"_s},
                                     QStringList{u"user"_s, u"disable"_s, u"anna"_s}}) {
        const Ended ended = run(QStringList(words) << u"--data-dir"_s << empty.path());
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains("init") && ended.err.contains(empty.path().toUtf8()), ended.err.constData());
    }
    QVERIFY(QDir(empty.path()).isEmpty());
}

void CliTest::usersAreAddedDisabledAndGivenPasswords()
{
    const Ended added = run(here({u"user"_s, u"add"_s, u"anna"_s, u"--role=curator"_s, u"--sector=2"_s, u"--sector=3"_s,
                                  u"--name"_s, u"Анна П."_s, u"--password-stdin"_s}), "secret\n");
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.code, 0);
    QVERIFY(!added.out.contains("secret"));
    QVERIFY(dump().contains(R"("login":"anna","name":"Анна П.")"));

    QCOMPARE(run(here({u"user"_s, u"add"_s, u"anna"_s, u"--role=operator"_s})).code, 4);
    QCOMPARE(run(here({u"user"_s, u"password"_s, u"anna"_s, u"--password-stdin"_s}), "other\r\n").code, 0);
    const Ended made = run(here({u"user"_s, u"password"_s, u"anna"_s}));
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.contains("Password"), made.out.constData());
    QCOMPARE(run(here({u"user"_s, u"disable"_s, u"anna"_s})).code, 0);
    QVERIFY(dump().contains(R"({"active":false,)"));
    QCOMPARE(run(here({u"user"_s, u"disable"_s, u"nobody"_s})).code, 2);
    QCOMPARE(run(here({u"user"_s, u"password"_s, u"nobody"_s})).code, 2);
}

void CliTest::faultyUsersAreNotAdded_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("role") << QStringList{u"boris"_s, u"--role=boss"_s} << QByteArray("supervisor");
    QTest::newRow("sector") << QStringList{u"boris"_s, u"--role=curator"_s, u"--sector=77"_s} << QByteArray("77");
    QTest::newRow("sector's number") << QStringList{u"boris"_s, u"--role=curator"_s, u"--sector=ЖКХ"_s} << QByteArray("ЖКХ");
    QTest::newRow("no executor") << QStringList{u"boris"_s, u"--role=executor"_s} << QByteArray("--executor");
    QTest::newRow("executor") << QStringList{u"boris"_s, u"--role=executor"_s, u"--executor=100500"_s} << QByteArray("100500");
    QTest::newRow("login") << QStringList{u"boris the great"_s, u"--role=operator"_s} << QByteArray("login");
    QTest::newRow("password") << QStringList{u"boris"_s, u"--role=operator"_s, u"--password-stdin"_s} << QByteArray("password");
}

void CliTest::faultyUsersAreNotAdded()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    const QByteArray before = dump();

    const Ended ended = run(here(QStringList{u"user"_s, u"add"_s} + words), "\n");

    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(told), ended.err.constData());
    QCOMPARE(dump(), before);
}

void CliTest::dumpShowsWhatAUserSees()
{
    const QByteArray all = dump();
    QVERIFY(all.count('\n') > 200);
    QVERIFY(all.startsWith("Profile\t1\t{") && all.endsWith("}\n"));
    QCOMPARE(dump({u"--as"_s, u"krylova"_s}), all); // there are no texts yet
    const Ended nobody = run(here({u"dump"_s, u"--canonical"_s, u"--as=nobody"_s}));
    QCOMPARE(nobody.code, 2);
    QVERIFY(nobody.out.isEmpty());
}

void CliTest::checkFindsDamage()
{
    QCOMPARE(run(here({u"check"_s})).code, 0);
    const QTemporaryDir copy;
    const QString name = copy.filePath(u"centre.db"_s);
    {
        const auto file = Connection::open({.path = m_folder.filePath(u"centre.db"_s)});
        QVERIFY(file && (*file)->exec("VACUUM INTO ?", name));
        const auto damaged = Connection::open({.path = name});
        QVERIFY(damaged && (*damaged)->exec("UPDATE audit SET what = 'nothing' WHERE seq = 1"));
    }
    const Ended ended = run({u"check"_s, u"--data-dir"_s, copy.path()});
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.err.contains("row 1"), ended.err.constData());

    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(20'000, 'x')) > 0);
    file.close();
    QCOMPARE(run({u"check"_s, u"--data-dir"_s, copy.path()}).code, 3);
}

void CliTest::aFileThatIsNotThereChangesNothing()
{
    const QByteArray before = dump();
    for (const QString &kind : {u"incidents"_s, u"feedback"_s}) {
        const Ended ended = run(here({u"import"_s, kind, u"/nowhere/file.xlsx"_s}));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("/nowhere/file.xlsx"), ended.err.constData());
    }
    QCOMPARE(dump(), before);
}

void CliTest::plainHttpIsForLoopbackOnly()
{
    const Ended ended = run(here({u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s}));

    QCOMPARE(ended.code, 4);
    QVERIFY2(ended.err.contains("loopback"), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void CliTest::onlyOneServesAFolder()
{
    QProcess first;
    first.start(QStringLiteral(BIN_ROOT "/vakhta-centre"), here({u"serve"_s, u"--listen=127.0.0.1:0"_s}));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += first.readAllStandardOutput()).endsWith('\n'), 10'000);
    QVERIFY2(said.startsWith("listening on http://127.0.0.1:"), said.constData());

    const Ended second = run(here({u"serve"_s, u"--listen=127.0.0.1:0"_s}));
    QCOMPARE(second.code, 4);
    QVERIFY2(second.err.contains("already"), second.err.constData());
    QCOMPARE(run(here({u"user"_s, u"add"_s, u"late"_s, u"--role=operator"_s})).code, 0); // beside a centre that serves

    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 0);
}

void CliTest::aDemoIsRepeatable()
{
    const QTemporaryDir one, two;
    const auto fill = [](const QTemporaryDir &folder, const QString &seed) {
        const QStringList data{u"--data-dir"_s, folder.path()};
        QCOMPARE(run(QStringList{u"init"_s, u"--region=demo"_s} + data).code, 0);
        const Ended filled = run(QStringList{u"demo"_s, u"--appeals=200"_s, u"--seed"_s, seed,
                                             u"--until=2026-05-12T09:00:00Z"_s, u"--password-stdin"_s} + data, "demo\n");
        QCOMPARE(filled.err, QByteArray());
        QCOMPARE(filled.code, 0);
        QCOMPARE(run(QStringList{u"demo"_s, u"--appeals=200"_s, u"--seed"_s, seed, u"--until=2026-05-12T09:00:00Z"_s} + data).code, 4);
        QCOMPARE(run(QStringList{u"check"_s} + data).code, 0);
    };
    fill(one, u"7"_s);
    fill(two, u"7"_s);
    const auto dumpOf = [](const QTemporaryDir &folder) {
        return run({u"dump"_s, u"--canonical"_s, u"--data-dir"_s, folder.path()}).out;
    };
    QCOMPARE(dumpOf(one).count("\nAppeal\t"), 200);
    QCOMPARE(dumpOf(one), dumpOf(two));
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
