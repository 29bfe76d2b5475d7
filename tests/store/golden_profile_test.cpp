#include "app/store/profile_view.h"
#include "app/store/schema.h"
#include "tests/store/profile.h"
#include "tests/support/golden.h"
#include "tests/support/journal_told.h"

using namespace vakhta;
using namespace vakhta::test;

/// A profile of any released version opens in this one with all it held, whenever the way there is cut.
class GoldenProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!goldenVersions().isEmpty()); }
    void promisesThatANewerCentreToldAnOldProgramAreFound();
    void everyReleaseOpensWithAllItHeld_data() { everyGoldenVersion(); }
    void everyReleaseOpensWithAllItHeld();
    void aStatementThatFailsLeavesAFileThatOpensLater_data() { everyGoldenVersion(); }
    void aStatementThatFailsLeavesAFileThatOpensLater();
    void killedAtAnyStatementItOpensLater_data() { everyGoldenVersion(); }
    void killedAtAnyStatementItOpensLater();

private:
    static Connection::Options fileOf(const ProfilePlace &place, const QString &name)
    {
        return {.path = place.folder + u'/' + name, .cipher = place.key.isEmpty() ? QByteArray() : preferredCipher(),
                .keyHex = place.key.toHex(), .settings = {"PRAGMA page_size = 8192"}};
    }
    static void load(const ProfileFolder &profile, const QString &version)
    {
        QVERIFY(QDir().mkpath(profile.place().folder));
        loadGolden(fileOf(profile.place(), u"cache.db"_s), version, u"cache.sql"_s);
        loadGolden(fileOf(profile.place(), u"journal.db"_s), version, u"journal.sql"_s);
    }
    static void expectAll(const ProfileFolder &profile, const QString &version)
    {
        {
            const auto opened = openProfile(profile.place());
            QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error().detail));
            QVERIFY(!opened->report.cacheMadeAnew && opened->report.damagedJournal.isEmpty());
            QCOMPARE(schemaOf(*opened->journal), journalSchema().back().version);
            QCOMPARE(schemaOf(*opened->cache), cacheSchema().back().version);
            QCOMPARE(journalTold(*opened->journal), goldenText(version, u"journal.txt"_s));
        }
        const auto view = must(ProfileView::open(profile.place()));
        QByteArray dump;
        must(view->dumpCanonical([&](const QByteArray &more) -> Result<void> {
            dump += more;
            return {};
        }));
        QCOMPARE(dump, goldenText(version, u"cache.txt"_s));
    }
};

void GoldenProfileTest::promisesThatANewerCentreToldAnOldProgramAreFound()
{
    const ProfileFolder profile;
    load(profile, u"0.1.0"_s);
    const QDateTime due(QDate(2026, 5, 15), QTime(15, 0), Qt::UTC);
    Appeal promising = appeal(1);
    promising.promises = {{.text = u"Заделаем яму"_s, .dueAt = due.addDays(1), .madeAt = shift, .madeBy = 3},
                          {.text = u"Выйдем на место"_s, .dueAt = due.addMSecs(7), .madeAt = shift, .madeBy = 3},
                          {.text = u"Позвоним"_s, .dueAt = due.addDays(-1), .madeAt = shift, .madeBy = 3, .keptAt = shift, .keptBy = 3}};
    {
        const auto cache = must(Connection::open(fileOf(profile.place(), u"cache.db"_s)));
        const auto known = must(cache->exec("UPDATE appeals SET body = ?1 WHERE id = 1", canonical(promising)));
        QCOMPARE(known, 1);
    }
    const auto opened = must(openProfile(profile.place()));
    QCOMPARE((**AppealStore(*opened.cache).keys(1)).promisedAt, due.toMSecsSinceEpoch());
    auto others = must(opened.cache->run("SELECT COUNT(*), MAX(promised) FROM appeal_keys WHERE id <> 1"));
    QVERIFY(others.first()->integer(0) > 0);
    QCOMPARE(others.first()->integer(1), 0);
}

void GoldenProfileTest::everyReleaseOpensWithAllItHeld()
{
    QFETCH(QString, version);
    const ProfileFolder profile;
    load(profile, version);
    expectAll(profile, version);
    expectAll(profile, version); // and again
    must(OpenStore(profile).store.begin());
}

void GoldenProfileTest::aStatementThatFailsLeavesAFileThatOpensLater()
{
    QFETCH(QString, version);
    for (int failing = 0;; ++failing) {
        const ProfileFolder profile;
        load(profile, version);
        FailingGuard fault{.failing = failing, .armed = true};
        if (openProfile(profile.place(fault.guard()))) {
            QVERIFY(failing > 10);
            return;
        }
        expectAll(profile, version);
        if (QTest::currentTestFailed())
            return qWarning("statement %d", failing);
    }
}

void GoldenProfileTest::killedAtAnyStatementItOpensLater()
{
    QFETCH(QString, version);
    for (int killed = 0;; ++killed) {
        const ProfileFolder profile;
        load(profile, version);
        const bool died = killedAt(killed, [&](Connection::Guard guard) { return bool(openProfile(profile.place(std::move(guard)))); });
        expectAll(profile, version);
        if (QTest::currentTestFailed())
            return qWarning("statement %d", killed);
        if (!died) {
            QVERIFY(killed > 10);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(GoldenProfileTest)
#include "golden_profile_test.moc"
