#include "tests/store/profile.h"

#include "app/store/schema.h"

#include <QDirIterator>

using namespace vakhta;
using namespace vakhta::test;

namespace {
const QString canary = u"Канарейкина Евдокия"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

void leaveSomething(const ProfileFolder &profile)
{
    OpenStore open(profile);
    fill(open.store, 3);
    Appeal one = appeal(4);
    one.text = canary;
    QVERIFY(open.store.apply(PageOf().put(one)));
    QVERIFY(open.store.saveDraft(1, canary));
}

QString draftIn(const OpenProfile &opened)
{
    const auto kept = must(DraftStore(*opened.journal).of(1));
    return kept ? kept->draft.text : QString();
}

qint64 appealsIn(const OpenProfile &opened)
{
    return must(ReplicaStore(*opened.cache).syncState()).appeals;
}
} // namespace

class ProfileOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewProfileIsMadeAndReportedAsSuch();
    void whatWasLeftIsThereAgain();
    void nothingReadableIsOnTheDisk();
    void pagesAreOfEightKilobytesAndTheJournalIsSynced();
    void anotherKeyMakesTheCacheAnewAndKeepsTheJournal();
    void aFileOfAnotherComputersCipherIsRead_data();
    void aFileOfAnotherComputersCipherIsRead();
    void aDamagedCacheIsMadeAnew_data();
    void aDamagedCacheIsMadeAnew();
    void aDamagedJournalIsSetAsideWhole();
    void aNewerVersionIsRefusedAndLeftAlone();
    void whatWasCommittedIsThereAfterAKill();
    void oneProgramWritesAtATime();
    void aFolderThatCannotBeMadeIsAnError();
    void readersDoNotMakeFiles();
};

void ProfileOpeningTest::aNewProfileIsMadeAndReportedAsSuch()
{
    const ProfileFolder profile;
    {
        const OpenProfile opened = must(openProfile(profile.place()));
        QVERIFY(opened.report.firstStart);
        QVERIFY(!opened.report.cacheMadeAnew);
        QVERIFY(opened.report.damagedJournal.isEmpty());
#ifdef VAKHTA_CIPHERS
        QCOMPARE(opened.report.cipher, QString::fromLatin1(preferredCipher()));
#endif
        const auto mode = QFile::permissions(QFileInfo(profile.path(u"cache.db"_s)).path());
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    }
    QVERIFY(!must(openProfile(profile.place())).report.firstStart);
}

void ProfileOpeningTest::whatWasLeftIsThereAgain()
{
    const ProfileFolder profile;
    leaveSomething(profile);

    const OpenProfile opened = must(openProfile(profile.place()));

    QCOMPARE(appealsIn(opened), 4);
    QCOMPARE(draftIn(opened), canary);
}

void ProfileOpeningTest::nothingReadableIsOnTheDisk()
{
#ifndef VAKHTA_CIPHERS
    return; // this build says that it does not encrypt
#endif
    const ProfileFolder profile;
    const auto look = [&] {
        int files = 0;
        for (QDirIterator it(QFileInfo(profile.path(u"cache.db"_s)).path(), QDir::Files); it.hasNext(); ++files) {
            const QByteArray bytes = bytesOf(it.next());
            QVERIFY2(!bytes.contains("SQLite format 3"), qPrintable(it.fileName()));
            QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(it.fileName()));
            QVERIFY2(!bytes.contains("CREATE TABLE"), qPrintable(it.fileName()));
            QVERIFY2(!bytes.contains("receivedAt"), qPrintable(it.fileName()));
        }
        QVERIFY(files >= 3);
    };
    {
        OpenStore open(profile);
        fill(open.store, 3);
        Appeal one = appeal(4);
        one.text = canary;
        QVERIFY(open.store.apply(PageOf().put(one)));
        QVERIFY(open.store.saveDraft(1, canary));
        look(); // with what SQLite keeps beside open files
    }
    look();
}

void ProfileOpeningTest::pagesAreOfEightKilobytesAndTheJournalIsSynced()
{
    const ProfileFolder profile;
    const OpenProfile opened = must(openProfile(profile.place()));
    const auto setting = [](Connection &connection, Sql pragma) { return must(connection.run(pragma)).first()->text(0); };

    for (Connection *connection : {opened.cache.get(), opened.journal.get()}) {
        QCOMPARE(setting(*connection, "PRAGMA page_size"), u"8192"_s);
        QCOMPARE(setting(*connection, "PRAGMA journal_mode"), u"wal"_s);
    }
    QCOMPARE(setting(*opened.journal, "PRAGMA synchronous"), u"2"_s); // FULL
}

void ProfileOpeningTest::anotherKeyMakesTheCacheAnewAndKeepsTheJournal()
{
#ifndef VAKHTA_CIPHERS
    return;
#endif
    const ProfileFolder profile;
    leaveSomething(profile);
    ProfilePlace other = profile.place();
    other.key = QByteArray(32, 'x');
    QString aside;
    {
        const OpenProfile opened = must(openProfile(other));
        QVERIFY(opened.report.cacheMadeAnew);
        QCOMPARE(appealsIn(opened), 0);
        aside = opened.report.damagedJournal;
        QVERIFY(QFileInfo::exists(aside));
        QCOMPARE(draftIn(opened), QString());
    }
    // With the right key again, the copy is the journal.
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(profile.path(u"journal.db"_s + end));
    QVERIFY(QFile::rename(aside, profile.path(u"journal.db"_s)));
    const OpenProfile opened = must(openProfile(profile.place()));
    QVERIFY(opened.report.damagedJournal.isEmpty());
    QCOMPARE(draftIn(opened), canary);
}

void ProfileOpeningTest::aFileOfAnotherComputersCipherIsRead_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("after a clean end") << false;
    QTest::newRow("after a kill, with all of it in the WAL") << true;
}

void ProfileOpeningTest::aFileOfAnotherComputersCipherIsRead()
{
    QFETCH(bool, killed);
#ifndef VAKHTA_CIPHERS
    return;
#endif
    const ProfileFolder profile;
    QVERIFY(QDir().mkpath(QFileInfo(profile.path(u"journal.db"_s)).path()));
    {
        Connection::Options options;
        options.path = profile.path(u"journal.db"_s);
        options.keyHex = profile.place().key.toHex();
        options.cipher = preferredCipher() == "aegis" ? "chacha20" : "aegis";
        options.settings = {"PRAGMA journal_mode = WAL"};
        const auto other = must(Connection::open(options));
        must(bringUpToDate(*other, journalSchema()));
        must(DraftStore(*other).save(1, canary, shift));
        for (const QString &name : {u"journal.db"_s, u"journal.db-wal"_s})
            QVERIFY(!killed || QFile::copy(profile.path(name), profile.path(name + u".killed"_s)));
    }
    for (const QString &name : {u"journal.db"_s, u"journal.db-wal"_s}) {
        const QString left = profile.path(name + u".killed"_s);
        QVERIFY(!killed || ((QFile::remove(profile.path(name)) || true) && QFile::rename(left, profile.path(name))));
    }
    const OpenProfile opened = must(openProfile(profile.place()));

    QVERIFY(opened.report.damagedJournal.isEmpty());
    QCOMPARE(draftIn(opened), canary);
}

void ProfileOpeningTest::aDamagedCacheIsMadeAnew_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("damage");
    using Damage = std::function<void(const QString &)>;
    const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << damage; };
    row("flipped bits in the first page", [](const QString &path) {
        QByteArray bytes = bytesOf(path);
        for (int at = 100; at < 3000; at += 7)
            bytes[at] = char(bytes[at] ^ 0x55);
        writeTo(path, bytes);
    });
    row("zeroed", [](const QString &path) { writeTo(path, QByteArray(20'000, '\0')); });
    row("another file", [](const QString &path) { writeTo(path, "%PDF-1.4 not a database at all, but long enough to be looked at, and then some more"); });
    row("a folder in its WAL's place", [](const QString &path) { QDir().mkpath(path + u"-wal/inside"_s); });
    row("a folder in its place", [](const QString &path) {
        QFile::remove(path);
        QDir().mkpath(path + u"/inside"_s);
    });
}

void ProfileOpeningTest::aDamagedCacheIsMadeAnew()
{
    QFETCH(std::function<void(const QString &)>, damage);
    const ProfileFolder profile;
    leaveSomething(profile);
    damage(profile.path(u"cache.db"_s));

    const OpenProfile opened = must(openProfile(profile.place()));

    QVERIFY(opened.report.cacheMadeAnew);
    QVERIFY(opened.report.damagedJournal.isEmpty());
    QCOMPARE(appealsIn(opened), 0);
    QCOMPARE(draftIn(opened), canary); // untouched
}

void ProfileOpeningTest::aDamagedJournalIsSetAsideWhole()
{
    const ProfileFolder profile;
    leaveSomething(profile);
    QByteArray bytes = bytesOf(profile.path(u"journal.db"_s));
    bytes.replace(0, 4096, QByteArray(4096, 'z'));
    writeTo(profile.path(u"journal.db"_s), bytes);

    const OpenProfile opened = must(openProfile(profile.place()));

    QCOMPARE(bytesOf(opened.report.damagedJournal), bytes);
    QVERIFY(opened.report.cacheMadeAnew); // whose it was is not known any more
    QCOMPARE(appealsIn(opened), 0);
    QVERIFY(DraftStore(*opened.journal).save(1, u"Дальше"_s, shift));
}

void ProfileOpeningTest::aNewerVersionIsRefusedAndLeftAlone()
{
    for (const bool journal : {true, false}) {
        const ProfileFolder profile;
        leaveSomething(profile);
        {
            OpenProfile opened = must(openProfile(profile.place()));
            QVERIFY((journal ? opened.journal : opened.cache)->exec("PRAGMA user_version = 1000"));
        }
        const auto opened = openProfile(profile.place());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::TooNew);

        const auto read = openForReading(profile.place(), journal ? ProfileFile::Journal : ProfileFile::Cache);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::TooNew);
    }
}

// The files as they lie on the disk while the program runs, without its farewell.
void ProfileOpeningTest::whatWasCommittedIsThereAfterAKill()
{
    const ProfileFolder profile, killed;
    OpenStore open(profile);
    fill(open.store, 3);
    QVERIFY(open.store.saveDraft(1, canary));
    QVERIFY(QDir().mkpath(QFileInfo(killed.path(u"journal.db"_s)).path()));
    for (const QString &name : {u"cache.db"_s, u"cache.db-wal"_s, u"journal.db"_s, u"journal.db-wal"_s})
        QVERIFY(QFile::copy(profile.path(name), killed.path(name)));

    const OpenProfile opened = must(openProfile(killed.place()));

    QVERIFY(opened.report.damagedJournal.isEmpty() && !opened.report.cacheMadeAnew);
    QCOMPARE(draftIn(opened), canary);
    QCOMPARE(appealsIn(opened), 3);
}

void ProfileOpeningTest::oneProgramWritesAtATime()
{
    const ProfileFolder profile;
    {
        const OpenProfile first = must(openProfile(profile.place()));
        const auto second = openProfile(profile.place());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
    }
    QVERIFY(openProfile(profile.place()));
}

void ProfileOpeningTest::aFolderThatCannotBeMadeIsAnError()
{
    const ProfileFolder profile;
    ProfilePlace nowhere = profile.place();
    nowhere.folder = u"/proc/nowhere/profile"_s;

    const auto opened = openProfile(nowhere);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
}

void ProfileOpeningTest::readersDoNotMakeFiles()
{
    const ProfileFolder profile;

    const auto opened = openForReading(profile.place(), ProfileFile::Cache);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFileInfo::exists(profile.path(u"cache.db"_s)));
}

QTEST_GUILESS_MAIN(ProfileOpeningTest)
#include "profile_opening_test.moc"
