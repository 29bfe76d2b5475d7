#include "app/keys/profile_keys.h"
#include "tests/support/fake_keyring.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QString words = u"вахта у реки"_s;
const QString otherWords = u"вахта у моря"_s;

/// A home with one profile, its keyring, and as many starts of the program as the test wants.
struct Home
{
    QString profile() const { return folder.filePath(u"profile"_s); }
    QString keys() const { return folder.filePath(u"keys"_s); }
    QString oldKey() const { return oldKeyPath(profile(), keys()); }
    QString file() const { return folder.filePath(u"the.key"_s); }

    std::unique_ptr<ProfileKeys> start(KeyStart chosen = {})
    {
        return std::make_unique<ProfileKeys>(KeyPlace{profile(), keys(), std::move(chosen), {1, 8192}}, keyring);
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(path));
    }
    void leaveJournal() const { write(profile() + u"/journal.db"_s, "not sent yet"); }
    QByteArray leaveOldKey() const
    {
        QDir().mkpath(profile());
        const QByteArray key(32, 'o');
        write(oldKey(), key);
        leaveJournal();
        return key;
    }

    QTemporaryDir folder;
    test::FakeKeyring keyring;
};

template <typename T>
Result<T> ended(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("no answer");
    return future.result();
}

KeyNeed found(ProfileKeys &keys)
{
    const auto need = ended(keys.look());
    if (!need)
        qFatal("%s", qPrintable(need.error().detail));
    return *need;
}

bool holds(const QString &folder, const QByteArray &bytes)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            qFatal("can't read");
        const QByteArray all = file.readAll();
        if (all.contains(bytes) || all.contains(bytes.toBase64()) || all.contains(bytes.toHex()))
            return true;
    }
    return false;
}
} // namespace

class ProfileKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewProfilesKeyIsInTheKeyringAndNotOnTheDisk();
    void eachProfileHasItsOwn();
    void withoutAKeyringAPassphraseIsAskedForAndNothingLiesInTheOpen();
    void aLostKeyringEntryAsksForThePassphraseAndIsMended();
    void anotherKeyInTheKeyringIsNotTaken();
    void aPassphraseIsChangedWithoutAnotherKey();
    void withoutEitherTheProfileIsLeftAlone();
    void aKeyIsNeverMadeBesideAJournal_data();
    void aKeyIsNeverMadeBesideAJournal();
    void whatIsSetAsideOpensLater();
    void theOldKeyMovesIntoTheKeyring();
    void theOldKeyMovesUnderAPassphrase();
    void takingTheOldKeyOverMayStopAnywhere();
    void aKeyFileIsOnlyWhereItWasChosen();
    void anotherProfilesKeyFileIsRefused();
    void aPassphraseGivenAtTheStartIsNotAskedFor();
    void onlyTheOwnerReadsWhatIsWritten();
};

void ProfileKeysTest::aNewProfilesKeyIsInTheKeyringAndNotOnTheDisk()
{
    Home home;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::Nothing);
    QCOMPARE(first->key().size(), keySize);
    QCOMPARE(first->ways(), (KeyWays{false, true, {}}));
    QCOMPARE(home.keyring.entries.size(), 1);
    QCOMPARE(home.keyring.entries.begin().value(), first->key());
    QVERIFY(!holds(home.profile(), first->key()));
    QVERIFY(!QDir(home.keys()).exists());

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Nothing);
    QCOMPARE(second->key(), first->key());
}

void ProfileKeysTest::eachProfileHasItsOwn()
{
    Home home;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::Nothing);
    ProfileKeys second({home.folder.filePath(u"second"_s), home.keys(), {}, {1, 8192}}, home.keyring);
    QCOMPARE(found(second), KeyNeed::Nothing);
    QVERIFY(second.key() != first->key());
    QCOMPARE(home.keyring.entries.size(), 2);
}

void ProfileKeysTest::withoutAKeyringAPassphraseIsAskedForAndNothingLiesInTheOpen()
{
    Home home;
    home.keyring.answers = false;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::NewPassphrase);
    QVERIFY(first->key().isEmpty());
    QVERIFY(ended(first->setPassphrase(words)));
    QVERIFY(!holds(home.profile(), first->key()));
    home.leaveJournal();

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Passphrase);
    QCOMPARE(ended(second->open(otherWords)).error().kind, Error::Kind::Unauthorized);
    QVERIFY(second->key().isEmpty());
    QVERIFY(ended(second->open(words)));
    QCOMPARE(second->key(), first->key());
}

void ProfileKeysTest::aLostKeyringEntryAsksForThePassphraseAndIsMended()
{
    Home home;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::Nothing);
    QVERIFY(ended(first->setPassphrase(words)));
    home.leaveJournal();
    home.keyring.entries.clear();

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Passphrase);
    QVERIFY(ended(second->open(words)));
    QCOMPARE(second->key(), first->key());
    QCOMPARE(found(*home.start()), KeyNeed::Nothing); // the keyring has it again
}

void ProfileKeysTest::anotherKeyInTheKeyringIsNotTaken()
{
    Home home;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::Nothing);
    QVERIFY(ended(first->setPassphrase(words)));
    home.leaveJournal();
    home.keyring.entries.begin().value() = QByteArray(32, 'x');

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Passphrase);
    QVERIFY(second->key().isEmpty());
}

void ProfileKeysTest::aPassphraseIsChangedWithoutAnotherKey()
{
    Home home;
    home.keyring.answers = false;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::NewPassphrase);
    QVERIFY(ended(first->setPassphrase(words)));
    const QByteArray key = first->key();
    QSignalSpy changed(first.get(), &ProfileKey::waysChanged);
    QVERIFY(ended(first->setPassphrase(otherWords)));
    QCOMPARE(first->key(), key);
    QVERIFY(!changed.isEmpty());

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Passphrase);
    QVERIFY(!ended(second->open(words)));
    QVERIFY(ended(second->open(otherWords)));
    QCOMPARE(second->key(), key);
}

void ProfileKeysTest::withoutEitherTheProfileIsLeftAlone()
{
    Home home;
    QCOMPARE(found(*home.start()), KeyNeed::Nothing);
    home.leaveJournal();
    home.keyring.answers = false;
    const QStringList before = QDir(home.profile()).entryList(QDir::Files);

    const auto keys = home.start();
    QCOMPARE(found(*keys), KeyNeed::Lost);
    QVERIFY(!ended(keys->setPassphrase(words))); // there is no key to wrap
    QCOMPARE(QDir(home.profile()).entryList(QDir::Files), before);

    home.keyring.answers = true; // it was only closed
    QCOMPARE(found(*keys), KeyNeed::Nothing);
}

void ProfileKeysTest::aKeyIsNeverMadeBesideAJournal_data()
{
    QTest::addColumn<QByteArray>("keysJson");
    QTest::addColumn<bool>("keyring");
    for (const bool keyring : {true, false}) {
        QTest::addRow("none, keyring %d", keyring) << QByteArray() << keyring;
        QTest::addRow("cut, keyring %d", keyring) << QByteArray("{\"version\": 1, \"prof") << keyring;
        QTest::addRow("another file, keyring %d", keyring) << QByteArray("[]") << keyring;
    }
}

void ProfileKeysTest::aKeyIsNeverMadeBesideAJournal()
{
    QFETCH(QByteArray, keysJson);
    QFETCH(bool, keyring);
    Home home;
    home.keyring.answers = keyring;
    home.leaveJournal();
    if (!keysJson.isEmpty())
        home.write(home.profile() + u"/keys.json"_s, keysJson);

    QCOMPARE(found(*home.start()), KeyNeed::Lost);
    QVERIFY(home.keyring.entries.isEmpty());
}

void ProfileKeysTest::whatIsSetAsideOpensLater()
{
    Home home;
    home.keyring.answers = false;
    const auto first = home.start();
    QCOMPARE(found(*first), KeyNeed::NewPassphrase);
    QVERIFY(ended(first->setPassphrase(words)));
    home.leaveJournal();
    home.write(home.profile() + u"/journal.db-wal"_s, "the last of it");
    home.write(home.profile() + u"/cache.db"_s, "fetched");

    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Passphrase);
    const auto aside = second->setAside();
    QVERIFY(aside);
    QVERIFY(aside->startsWith(home.profile() + u'/'));
    QCOMPARE(QDir(home.profile()).entryList(QDir::Files), QStringList());
    QCOMPARE(QDir(*aside).entryList(QDir::Files, QDir::Name), (QStringList{u"journal.db"_s, u"journal.db-wal"_s, u"keys.json"_s}));
    QCOMPARE(found(*second), KeyNeed::NewPassphrase);
    QVERIFY(ended(second->setPassphrase(otherWords)));
    QVERIFY(second->key() != first->key());

    ProfileKeys later({*aside, home.keys(), {}, {1, 8192}}, home.keyring);
    QCOMPARE(found(later), KeyNeed::Passphrase);
    QVERIFY(ended(later.open(words)));
    QCOMPARE(later.key(), first->key());
}

void ProfileKeysTest::theOldKeyMovesIntoTheKeyring()
{
    Home home;
    const QByteArray key = home.leaveOldKey();

    const auto keys = home.start();
    QCOMPARE(found(*keys), KeyNeed::Nothing);
    QCOMPARE(keys->key(), key);
    QVERIFY(!QFile::exists(home.oldKey()));
    const auto again = home.start();
    QCOMPARE(found(*again), KeyNeed::Nothing);
    QCOMPARE(again->key(), key);
}

void ProfileKeysTest::theOldKeyMovesUnderAPassphrase()
{
    Home home;
    home.keyring.answers = false;
    const QByteArray key = home.leaveOldKey();

    QCOMPARE(found(*home.start()), KeyNeed::NewPassphrase);
    QVERIFY(QFile::exists(home.oldKey())); // until a passphrase is set, it is the only way
    const auto keys = home.start();
    QCOMPARE(found(*keys), KeyNeed::NewPassphrase);
    QVERIFY(ended(keys->setPassphrase(words)));
    QCOMPARE(keys->key(), key);
    QVERIFY(!QFile::exists(home.oldKey()));
    QVERIFY(!holds(home.profile(), key));
}

void ProfileKeysTest::takingTheOldKeyOverMayStopAnywhere()
{
    Home home;
    const QByteArray key = home.leaveOldKey();
    QCOMPARE(found(*home.start()), KeyNeed::Nothing);
    home.write(home.oldKey(), key); // stopped before it was removed
    const auto second = home.start();
    QCOMPARE(found(*second), KeyNeed::Nothing);
    QVERIFY(!QFile::exists(home.oldKey()));

    home.write(home.oldKey(), key); // stopped there, and then the keyring was lost
    home.keyring.entries.clear();
    const auto third = home.start();
    QCOMPARE(found(*third), KeyNeed::Nothing);
    QCOMPARE(third->key(), key);
    QVERIFY(!QFile::exists(home.oldKey()));

    home.write(home.oldKey(), key); // stopped after the keyring had it, before keys.json was there
    QVERIFY(QFile::remove(home.profile() + u"/keys.json"_s));
    const auto fourth = home.start();
    QCOMPARE(found(*fourth), KeyNeed::Nothing);
    QCOMPARE(fourth->key(), key);
}

void ProfileKeysTest::aKeyFileIsOnlyWhereItWasChosen()
{
    Home home;
    const QByteArray key = home.leaveOldKey();
    const auto first = home.start({home.file(), {}});
    QCOMPARE(found(*first), KeyNeed::Nothing);
    QCOMPARE(first->key(), key); // the one of 0.1.0
    QCOMPARE(first->ways().file, home.file());
    QCOMPARE(home.keyring.asked, 0);
    QVERIFY(!QFile::exists(home.oldKey()));
    QCOMPARE(found(*home.start({home.file(), {}})), KeyNeed::Nothing);

    const auto usual = home.start();
    QCOMPARE(found(*usual), KeyNeed::Lost); // it is not looked for where nobody said that it is
    QCOMPARE(usual->ways().file, home.file());
}

void ProfileKeysTest::anotherProfilesKeyFileIsRefused()
{
    Home home;
    QCOMPARE(found(*home.start({home.file(), {}})), KeyNeed::Nothing);
    home.leaveJournal();
    const QString other = home.folder.filePath(u"other.key"_s);

    const auto missing = ended(home.start({other, {}})->look());
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!QFile::exists(other));

    home.write(other, QByteArray(32, 'x'));
    QCOMPARE(ended(home.start({other, {}})->look()).error().kind, Error::Kind::Unauthorized);
    home.write(other, QByteArray(31, 'x'));
    QCOMPARE(ended(home.start({other, {}})->look()).error().kind, Error::Kind::Storage);
    QCOMPARE(found(*home.start({home.file(), {}})), KeyNeed::Nothing);
}

void ProfileKeysTest::aPassphraseGivenAtTheStartIsNotAskedFor()
{
    Home home;
    const auto first = home.start({{}, words});
    QCOMPARE(found(*first), KeyNeed::Nothing);
    QCOMPARE(home.keyring.asked, 0);
    home.leaveJournal();
    const auto second = home.start({{}, words});
    QCOMPARE(found(*second), KeyNeed::Nothing);
    QCOMPARE(second->key(), first->key());
    QCOMPARE(ended(home.start({{}, otherWords})->look()).error().kind, Error::Kind::Unauthorized);
}

void ProfileKeysTest::onlyTheOwnerReadsWhatIsWritten()
{
    Home home;
    QCOMPARE(found(*home.start({home.file(), {}})), KeyNeed::Nothing);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {home.file(), home.profile(), home.profile() + u"/keys.json"_s})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

QTEST_GUILESS_MAIN(ProfileKeysTest)
#include "profile_keys_test.moc"
