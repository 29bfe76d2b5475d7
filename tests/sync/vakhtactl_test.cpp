#include "app/store/profile_opening.h"
#include "tests/support/real_centre.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace vakhta::test;

/// The program as a person or a script meets it: what it says, how it ends, and the promise of the canonical dump.
class VakhtactlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dumpEqualsTheCentres();
    void secondSyncNeedsNoPassword();
    void signInStoresTheTokenOnly();
    void troublesAreToldPlainly_data();
    void troublesAreToldPlainly();
    void aCopiedProfileCannotBeRead();
    void aPassphraseOpensWithoutAWindow();
    void withoutAKeyringNothingIsMadeInTheOpen();
    void oneProfileIsUsedByOneProgram();

private:
    struct Ended { int code = -1; QByteArray out, words; };
    Ended run(QStringList arguments, const QByteArray &input = {});
    QString folder(const QString &name) const { return m_folder.filePath(name); }
    QStringList at(const QString &profile) const { return {u"--profile"_s, folder(profile), u"--key-file"_s, folder(profile) + u".key"_s}; }
    QStringList who() const { return {u"--centre"_s, m_centre.url.toString(), u"--user"_s, u"krylova"_s, u"--password-stdin"_s}; }
    QStringList as(const QString &profile) const { return at(profile) + who(); }

    QTemporaryDir m_folder;
    RealCentre m_centre;
};

void VakhtactlTest::initTestCase()
{
    QVERIFY2(m_centre.start(700, u"secret of the shift"_s), m_centre.words.constData());
}

VakhtactlTest::Ended VakhtactlTest::run(QStringList arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder(u"config"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s); // a machine without a desktop
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BIN_ROOT "/vakhtactl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    const auto over = [&] {
        ended.out += process.readAllStandardOutput();
        return process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(over, 60000))
        return ended;
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ended.out += process.readAllStandardOutput();
    ended.words = process.readAllStandardError();
    return ended;
}

void VakhtactlTest::dumpEqualsTheCentres()
{
    const Ended synced = run(QStringList{u"sync"_s} + as(u"first"_s), "secret of the shift\n");
    QVERIFY2(synced.code == 0, synced.words.constData());
    QVERIFY(synced.words.contains("of 700 appeals"));

    const Ended dumped = run(QStringList{u"dump"_s, u"--canonical"_s} + at(u"first"_s));
    QCOMPARE(dumped.code, 0);
    QVERIFY(dumped.out.count('\n') > 700);
    QCOMPARE(dumped.out, m_centre.dump(u"krylova"_s));
}

void VakhtactlTest::secondSyncNeedsNoPassword()
{
    QCOMPARE(run(QStringList{u"sync"_s} + as(u"second"_s), "secret of the shift\n").code, 0);
    const Ended again = run(QStringList{u"sync"_s} + at(u"second"_s));
    QVERIFY2(again.code == 0, again.words.constData());
    const Ended outbox = run(QStringList{u"outbox"_s} + at(u"second"_s));
    QCOMPARE(outbox.code, 0);
    QVERIFY(outbox.out.isEmpty() && outbox.words.contains("empty"));
}

void VakhtactlTest::signInStoresTheTokenOnly()
{
    QCOMPARE(run(QStringList{u"sign-in"_s} + as(u"third"_s), "secret of the shift\n").code, 0);
    QVERIFY(run(QStringList{u"dump"_s, u"--canonical"_s} + at(u"third"_s)).out.isEmpty());
    QCOMPARE(run(QStringList{u"sync"_s} + at(u"third"_s)).code, 0);
}

void VakhtactlTest::troublesAreToldPlainly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const QStringList profile{u"--profile"_s, u"PROFILE"_s, u"--key-file"_s, u"PROFILE.key"_s};
    const QStringList who{u"--user"_s, u"krylova"_s, u"--password-stdin"_s};
    const auto at = [](const char *centre) { return QStringList{u"--centre"_s, QString::fromLatin1(centre)}; };
    QTest::newRow("no command") << QStringList{u"snyc"_s} << 2 << QByteArray("There is no command 'snyc'");
    QTest::newRow("no profile named") << QStringList{u"sync"_s} << 2 << QByteArray("--profile DIR is missing");
    QTest::newRow("half a sign-in") << QStringList{u"sync"_s} + profile + who << 2 << QByteArray("Signing in needs all of");
    QTest::newRow("bad address") << QStringList{u"sync"_s} + profile + at("ftp://c") + who << 2 << QByteArray("is not a centre's address");
    QTest::newRow("in the clear") << QStringList{u"sync"_s} + profile + at("http://192.0.2.7") + who << 2 << QByteArray("use https");
    QTest::newRow("nobody there") << QStringList{u"sync"_s} + profile + at("http://127.0.0.1:1") + who << 4 << QByteArray("does not answer");
    QTest::newRow("wrong password") << QStringList{u"sync"_s} + profile + at("CENTRE") + who << 3 << QByteArray("refuses the name or the password");
    QTest::newRow("another server") << QStringList{u"sync"_s} + profile + at("FOREIGN") + who << 5 << QByteArray("is not a centre of Vakhta");
    QTest::newRow("no profile") << QStringList{u"sync"_s} + profile << 8 << QByteArray("There is no profile in");
    QTest::newRow("nothing to dump") << QStringList{u"dump"_s, u"--canonical"_s} + profile << 8 << QByteArray("There is no profile in");
}

void VakhtactlTest::troublesAreToldPlainly()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHost));
    connect(&foreign, &QTcpServer::newConnection, &foreign, [&] {
        QTcpSocket *socket = foreign.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html>hello</html>");
            socket->disconnectFromHost();
        });
    });
    arguments.replaceInStrings(u"PROFILE"_s, folder(u"trouble-%1"_s.arg(code)));
    arguments.replaceInStrings(u"CENTRE"_s, m_centre.url.toString());
    arguments.replaceInStrings(u"FOREIGN"_s, u"http://127.0.0.1:%1"_s.arg(foreign.serverPort()));

    const Ended ended = run(arguments, "not the password\n");

    QCOMPARE(ended.code, code);
    QVERIFY2(ended.words.contains(words), ended.words.constData());
    QVERIFY(!ended.words.contains("not the password"));
}

void VakhtactlTest::aCopiedProfileCannotBeRead()
{
    QCOMPARE(run(QStringList{u"sync"_s} + as(u"mine"_s), "secret of the shift\n").code, 0);
    QDir().mkpath(folder(u"stolen"_s));
    for (const QString &name : QDir(folder(u"mine"_s)).entryList(QDir::Files))
        QVERIFY(QFile::copy(folder(u"mine/"_s + name), folder(u"stolen/"_s + name)));

    const QStringList dump{u"dump"_s, u"--canonical"_s};
    const Ended dumped = run(dump + QStringList{u"--profile"_s, folder(u"stolen"_s)});
    QCOMPARE(dumped.code, 9);
    QVERIFY2(dumped.words.contains("add --key-file"), dumped.words.constData());
    QCOMPARE(run(dump + at(u"stolen"_s)).code, 9); // with a key of its own
    QVERIFY(dumped.out.isEmpty());
    for (const QString &name : QDir(folder(u"stolen"_s)).entryList(QDir::Files)) {
        QFile file(folder(u"stolen/"_s + name));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("SQLite format") && !bytes.contains("фонари"));
    }
}

void VakhtactlTest::aPassphraseOpensWithoutAWindow()
{
    const QStringList closed{u"--profile"_s, folder(u"closed"_s)};
    const Ended synced = run(QStringList{u"sync"_s} + closed + who() + QStringList{u"--passphrase-stdin"_s},
                             "secret of the shift\nword after word\n");
    QVERIFY2(synced.code == 0, synced.words.constData());

    QFile words(folder(u"words"_s));
    QVERIFY(words.open(QFile::WriteOnly) && words.write("word after word\nnot this line\n") > 0);
    words.close();
    const QStringList dump{u"dump"_s, u"--canonical"_s};
    QVERIFY(run(dump + closed + QStringList{u"--passphrase-file"_s, words.fileName()}).out.count('\n') > 700);
    const Ended wrong = run(dump + closed + QStringList{u"--passphrase-stdin"_s}, "word before word\n");
    QCOMPARE(wrong.code, 9);
    QVERIFY2(wrong.words.contains("the passphrase is another one"), wrong.words.constData());
    const Ended none = run(dump + closed);
    QCOMPARE(none.code, 9);
    QVERIFY2(none.words.contains("opens with its passphrase"), none.words.constData());
    QCOMPARE(run(dump + closed + QStringList{u"--passphrase-file"_s, folder(u"nothing"_s)}).code, 2);
    QCOMPARE(run(dump + at(u"closed"_s) + QStringList{u"--passphrase-stdin"_s}, "word after word\n").code, 2);
}

void VakhtactlTest::withoutAKeyringNothingIsMadeInTheOpen()
{
    const Ended ended = run(QStringList{u"sync"_s, u"--profile"_s, folder(u"bare"_s)} + who(), "secret of the shift\n");
    QCOMPARE(ended.code, 9);
    QVERIFY2(ended.words.contains("There is no keyring here"), ended.words.constData());
    QCOMPARE(QDir(folder(u"bare"_s)).entryList(QDir::Files), QStringList());
    QVERIFY(!QDir(folder(u"config"_s)).exists());
}

void VakhtactlTest::oneProfileIsUsedByOneProgram()
{
    QCOMPARE(run(QStringList{u"sign-in"_s} + as(u"shared"_s), "secret of the shift\n").code, 0);
    {
        const auto lock = vakhta::ProfileLock::take(folder(u"shared"_s)); // as a running window holds it
        QVERIFY(lock);
        const Ended second = run(QStringList{u"sync"_s} + at(u"shared"_s));
        QCOMPARE(second.code, 6);
        QVERIFY2(second.words.contains("can't be used for this"), second.words.constData());
        QCOMPARE(run(QStringList{u"outbox"_s} + at(u"shared"_s)).code, 0); // looking is free
    }
    QCOMPARE(run(QStringList{u"sync"_s} + at(u"shared"_s)).code, 0); // the lock went with it
}

QTEST_GUILESS_MAIN(VakhtactlTest)
#include "vakhtactl_test.moc"
