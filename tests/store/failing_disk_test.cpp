#include "app/store/journal_rescue.h"
#include "app/store/store_desk.h"
#include "tests/store/open_workstation.h"

#include <QFileInfo>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

namespace {
std::atomic<int> fault = -1; // Error::Kind that writing meets; -1: all is well

bool writes(Sql sql)
{
    const std::string_view text = sql.text();
    return text.starts_with("INSERT") || text.starts_with("UPDATE") || text.starts_with("DELETE") || text.starts_with("CREATE");
}

std::optional<Error> guard(Sql sql)
{
    if (fault < 0 || !writes(sql))
        return {};
    return Error{Error::Kind(fault.load()), u"planned"_s};
}

/// A profile with some appeals and a draft that was closed in peace.
void leaveSomething(const ProfileFolder &profile)
{
    OpenStore open(profile);
    fill(open.store, 300);
    for (int i = 1; i <= 300; ++i)
        must(open.store.saveDraft(i, u"Черновик %1. "_s.arg(i).repeated(40)));
}

struct OpenFiles
{
    explicit OpenFiles(const ProfileFolder &profile) : files(quick(profile.place(guard))) {}
    static ProfilePlace quick(ProfilePlace place)
    {
        place.betweenTries = 20;
        return place;
    }
    Result<void> save(qint64 appeal, const QString &text) { return Workstation::answer(files.editor().saveDraft(appeal, text)); }
    QString draft(qint64 appeal) { return Workstation::wait(files.reader().card(appeal)).draft.value_or(LocalDraft()).text; }

    ProfileFiles files;
};

/// The n-th page from the end of the journal, which is not in use while the file is damaged.
void damage(const ProfileFolder &profile, qint64 fromEnd)
{
    QFile file(profile.path(u"journal.db"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    file.seek(file.size() - fromEnd * 8192);
    file.write(QByteArray(8192, 'x'));
}
} // namespace

class FailingDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { fault = -1; }
    void whatCannotBeWrittenAtTheStartIsReadAndTriedAgain_data() { kinds(); }
    void whatCannotBeWrittenAtTheStartIsReadAndTriedAgain();
    void aFirstStartOnAFullDiskIsRefused();
    void aDiskThatFailsStopsWritingAndLeavesACopy();
    void aDamagedPageCostsItsOwnRows();
    void theCopyIsTakenWhenTheJournalIsDamagedMeanwhile();
    void aJournalDamagedAtRunTimeIsNotTakenForTheCache();
    void noDamagedPageOfTheCacheKeepsFromStarting();

private:
    static void kinds();
};

void FailingDiskTest::kinds()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("full") << Error::Kind::DiskFull;
    QTest::newRow("fails") << Error::Kind::DiskFails;
}

void FailingDiskTest::whatCannotBeWrittenAtTheStartIsReadAndTriedAgain()
{
    QFETCH(Error::Kind, kind);
    ProfileFolder profile;
    leaveSomething(profile);
    fault = int(kind);
    OpenFiles open(profile);
    const ProfileReport report = Workstation::wait(open.files.opened());
    QVERIFY(report.readOnly);
    QCOMPARE(report.readOnly->kind, kind);
    QVERIFY(open.draft(2).startsWith(u"Черновик 2"_s));
    const auto saved = open.save(2, u"Не сохранится"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QVERIFY(!ProfileLock::take(profile.place().folder));

    QSignalSpy again(&open.files, &ProfileFiles::writableAgain);
    fault = -1;
    QTRY_COMPARE(again.size(), 1);
    QVERIFY(open.save(2, u"Сохранится"_s));
    QTRY_COMPARE(open.draft(2), u"Сохранится"_s);
}

void FailingDiskTest::aFirstStartOnAFullDiskIsRefused()
{
    ProfileFolder profile;
    fault = int(Error::Kind::DiskFull);
    OpenFiles open(profile);

    const auto report = Workstation::answer(open.files.opened());

    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::DiskFull);
}

void FailingDiskTest::aDiskThatFailsStopsWritingAndLeavesACopy()
{
    ProfileFolder profile;
    leaveSomething(profile);
    OpenFiles open(profile);
    QVERIFY(!Workstation::wait(open.files.opened()).readOnly);
    QVERIFY(open.save(1, u"До сбоя"_s));
    fault = int(Error::Kind::DiskFails);

    QCOMPARE(open.save(1, u"Не на диске"_s).error().kind, Error::Kind::DiskFails);

    QVERIFY(!open.save(1, u"И это"_s)); // refused after the copy was made, and tries to write again meanwhile leave it there
    QCOMPARE(open.draft(1), u"До сбоя"_s);
    const auto copy = must(openJournalAt(profile.place(), profile.path(u"journal.db.copy"_s)));
    QCOMPARE(must(DraftStore(*copy).of(1))->draft.text, u"До сбоя"_s);

    QSignalSpy again(&open.files, &ProfileFiles::writableAgain);
    fault = -1;
    QTRY_COMPARE(again.size(), 1);
    QVERIFY(open.save(1, u"Снова на диске"_s));
    QVERIFY(!QFileInfo::exists(profile.path(u"journal.db.copy"_s)));
}

void FailingDiskTest::aDamagedPageCostsItsOwnRows()
{
    ProfileFolder profile;
    leaveSomething(profile);
    damage(profile, 5);

    const OpenProfile opened = must(openProfile(profile.place()));

    QVERIFY(QFileInfo::exists(opened.report.damagedJournal));
    QVERIFY(!opened.report.cacheMadeAnew);
    const auto drafts = must(DraftStore(*opened.journal).appeals());
    QVERIFY2(drafts.size() > 200 && drafts.size() < 300, qPrintable(QString::number(drafts.size())));
    QVERIFY(must(AccountStore(*opened.journal).account()).userId == operatorId);
}

void FailingDiskTest::theCopyIsTakenWhenTheJournalIsDamagedMeanwhile()
{
    ProfileFolder profile;
    leaveSomething(profile);
    must(copyJournal(profile.place()));
    damage(profile, 5);

    const OpenProfile opened = must(openProfile(profile.place()));

    QCOMPARE(must(DraftStore(*opened.journal).appeals()).size(), size_t(300));
}

void FailingDiskTest::aJournalDamagedAtRunTimeIsNotTakenForTheCache()
{
    ProfileFolder profile;
    leaveSomething(profile);
    OpenFiles open(profile);
    Workstation::wait(open.files.opened());
    QSignalSpy aside(&open.files, &ProfileFiles::journalSetAside);
    damage(profile, 5);

    QVERIFY(Workstation::answer(open.files.makeCacheAnew())); // as after any Damaged

    QTRY_COMPARE(aside.size(), 1);
    QVERIFY(QFileInfo::exists(aside.front().front().toString()));
    QTRY_COMPARE(Workstation::wait(open.files.reader().counts()).cached, 300);
    QVERIFY(open.save(1, u"Дальше"_s));
}

/// Which pages opening reads, and which only what follows, is not for a test to know: each in turn.
void FailingDiskTest::noDamagedPageOfTheCacheKeepsFromStarting()
{
    ProfileFolder profile;
    leaveSomething(profile);
    QFile cache(profile.path(u"cache.db"_s));
    QVERIFY(cache.open(QFile::ReadWrite));
    const QByteArray whole = cache.readAll();
    QVERIFY(whole.size() > 20 * 8192);
    int anew = 0;
    for (qsizetype page = 0; page < whole.size(); page += 8192) {
        QByteArray damaged = whole;
        damaged.replace(page, 8192, QByteArray(8192, 'x'));
        QFile file(cache.fileName()); // another, if it was made anew
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(damaged) == damaged.size());
        file.close();

        StoreDesk desk(profile.place(), [] { return shift; }, [](const Notice &) {});
        const auto report = desk.open();

        QVERIFY2(report, qPrintable(report ? QString() : u"page %1: %2"_s.arg(page / 8192).arg(report.error().detail)));
        QVERIFY(!report->readOnly && report->damagedJournal.isEmpty());
        QCOMPARE(must(desk.store()->drafts().of(7))->draft.text, u"Черновик 7. "_s.repeated(40));
        anew += report->cacheMadeAnew;
        desk.close();
    }
    QVERIFY(anew > 0);
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "failing_disk_test.moc"
