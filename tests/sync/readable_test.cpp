#include "app/keys/profile_keys.h"
#include "app/workstation/workstation.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/real_centre.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace vakhta;
using namespace vakhta::test;

namespace {
const QString password = u"secret of the shift"_s;
const QString passphrase = u"word after word"_s;
const QString typedHere = u"Канарейкина Евдокия, дом 7"_s; // made up

/// What nobody may read on the disk: texts and names of a made-up region, what was typed, secrets, and SQLite's own marks.
const QStringList canaries{u"фонари не горят"_s, u"Белогрив"_s, u"Крылова"_s, u"krylova"_s, u"Канарейкина"_s, password, passphrase,
                           u"SQLite format 3"_s, u"CREATE TABLE"_s, u"receivedAt"_s, u"accessToken"_s};

QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// «file: canary» for everything that can be read in any file below; counts the files.
QStringList readableIn(const QString &folder, int &files)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QFile::ReadOnly))
            continue; // a socket
        ++files;
        const QByteArray bytes = file.readAll() + QFile::encodeName(file.fileName().mid(folder.size()));
        for (const QString &canary : canaries) {
            if (bytes.contains(canary.toUtf8()) || bytes.contains(wide(canary)) || bytes.contains(canary.toUtf8().toHex()) || bytes.contains(canary.toUtf8().toBase64()))
                found << it.fileName() + u": "_s + canary;
        }
    }
    return found;
}
} // namespace

/// A real profile with everything that the programs leave in a home: cache, journal, what SQLite keeps beside them, keys, settings, logs.
class ReadableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchFindsWhatCanBeRead();
    void nothingIsReadableAfterASync();
    void nothingIsReadableWhileSomebodyWorks();
    void nothingIsReadableOfTheWindow();

private:
    QString home() const { return m_folder.filePath(u"home"_s); }
    QString profile() const { return home() + u"/.local/share/vakhta/default"_s; }
    QString words() const { return m_folder.filePath(u"words"_s); } // not in the home: the user's own
    void begin(QProcess &process, const QString &program, const QStringList &arguments);
    void verifyNothingReadable(int atLeast, const QByteArray &said = {});

    QTemporaryDir m_folder;
    RealCentre m_centre;
};

void ReadableTest::initTestCase()
{
    QVERIFY2(profilesAreEncrypted(), "a build that does not encrypt keeps what this looks for");
    QVERIFY2(m_centre.start(120, password), m_centre.words.constData());
    QVERIFY(QDir().mkpath(home() + u"/tmp"_s));
    QFile file(words());
    QVERIFY(file.open(QFile::WriteOnly) && file.write(passphrase.toUtf8()) > 0);
}

void ReadableTest::begin(QProcess &process, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home());
    environment.insert(u"TMPDIR"_s, home() + u"/tmp"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home() + u"/tmp"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;qt.*=false"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BIN_ROOT "/") + program, arguments);
}

void ReadableTest::verifyNothingReadable(int atLeast, const QByteArray &said)
{
    int files = 0;
    const QStringList found = readableIn(home(), files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    QVERIFY2(files >= atLeast, qPrintable(QString::number(files)));
    for (const QString &canary : canaries)
        QVERIFY2(!said.contains(canary.toUtf8()), said.constData());
}

void ReadableTest::theSearchFindsWhatCanBeRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".hidden"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    for (const QByteArray &bytes : {u"x Крылова y"_s.toUtf8(), wide(u"Крылова"_s), u"Крылова"_s.toUtf8().toHex()}) {
        file.resize(0);
        file.seek(0);
        QVERIFY(file.write(bytes) > 0 && file.flush());
        int files = 0;
        QCOMPARE(readableIn(folder.path(), files), QStringList(u".hidden: Крылова"_s));
    }
}

void ReadableTest::nothingIsReadableAfterASync()
{
    QProcess sync;
    begin(sync, u"vakhtactl"_s, {u"sync"_s, u"--profile"_s, profile(), u"--centre"_s, m_centre.url.toString(), u"--user"_s, u"krylova"_s,
                                 u"--password-stdin"_s, u"--passphrase-file"_s, words()});
    sync.write(password.toUtf8() + '\n');
    sync.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return sync.state() == QProcess::NotRunning; }, 60000));
    const QByteArray said = sync.readAll();
    QVERIFY2(sync.exitCode() == 0, said.constData());
    verifyNothingReadable(3, said);
}

void ReadableTest::nothingIsReadableWhileSomebodyWorks()
{
    FakeKeyring none;
    none.answers = false;
    ProfileKeys key({profile(), m_folder.filePath(u"keys"_s), {{}, passphrase}}, none);
    const auto found = key.look();
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 30000);
    QVERIFY(found.result() && *found.result() == KeyNeed::Nothing);
    Workstation workstation({profile(), key.key()});
    const auto listed = workstation.reader().idsOf({.queue = Queue::All, .words = u"фонари"_s});
    QTRY_VERIFY(listed.isFinished());
    QCOMPARE(listed.result()->size(), size_t(120)); // it is all there, for who has the key
    const auto saved = workstation.editor().saveDraft(listed.result()->front(), typedHere);
    const auto kept = workstation.editor().setSetting(u"queue/words"_s, typedHere.toUtf8());
    QTRY_VERIFY(saved.isFinished() && kept.isFinished());
    QVERIFY(saved.result() && kept.result());
    verifyNothingReadable(5); // with what SQLite keeps beside open files
}

void ReadableTest::nothingIsReadableOfTheWindow()
{
    QProcess window;
    begin(window, u"vakhta"_s, {u"--passphrase-file"_s, words()});
    QByteArray said;
    const auto isOpen = [&] {
        said += window.readAll();
        return said.contains("cipher: ");
    };
    QVERIFY2(QTest::qWaitFor(isOpen, 60000), said.constData());
    verifyNothingReadable(5, said);
    window.terminate();
    QVERIFY(QTest::qWaitFor([&] { return window.state() == QProcess::NotRunning; }, 30000));
    verifyNothingReadable(3, said + window.readAll());
}

QTEST_GUILESS_MAIN(ReadableTest)
#include "readable_test.moc"
