#include "tests/support/fake_server.h"

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

/// Wherever the disk gives up, the program says so, goes on reading, loses nothing, and recovers by itself.
class DiskFaultTest : public QObject
{
    Q_OBJECT

private slots:
    void fullDiskAtAnyStatementEndsInTheSameState();
    void damagedCacheIsMadeAnewAndActsAreKept();
    void aCacheFoundDamagedAtTheStartKeepsNobodyFromTheCentre();
};

void DiskFaultTest::fullDiskAtAnyStatementEndsInTheSameState()
{
    int survived = 0;
    for (int at = 0; at < 48; at += 3) {
        FakeCentre centre;
        centre.addAppeals(1, 8);
        FakeDesk desk(centre);
        desk.close();
        std::atomic<int> left = -1; // how many statements go well before the disk is full; -1: there is room
        desk.guard = [&left](Sql sql) -> std::optional<Error> {
            if (left < 0 || sql.text().starts_with("SELECT") || sql.text().starts_with("BEGIN"))
                return {};
            return left == 0 ? std::optional(Error{Error::Kind::DiskFull, u"planned"_s}) : (--left, std::nullopt);
        };
        desk.open();
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.quiet());

        left = at;
        centre.addAppeals(9, 14);
        const auto act = desk.act(2, OperationKind::Comment, {.text = u"Один раз"_s});
        desk.server.tell(centre.state());
        if (act) {
            QTRY_VERIFY(desk.status().connection == LinkState::DiskFull || desk.stateOf(*act) == EntryState::Done);
            survived += desk.status().connection == LinkState::DiskFull;
        }
        QVERIFY(Desk::wait(desk.reader().card(3))); // reading goes on

        left = -1;
        desk.engine().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.atRest() && desk.dump() == centre.dump(krylova), 20000);
        QCOMPARE(centre.countOf(Type::Operation), act ? 1 : 0);
    }
    QVERIFY(survived > 8);
}

void DiskFaultTest::damagedCacheIsMadeAnewAndActsAreKept()
{
    FakeCentre centre;
    centre.addAppeals(1, 300);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);
    desk.server.down = true;
    const auto act = desk.act(2, OperationKind::Comment, {.text = u"Сохранить"_s});
    QVERIFY(act);
    QVERIFY(Desk::wait(desk.editor().saveDraft(3, u"Не потерять"_s)));
    desk.close();

    for (const QString &name : {u"cache.db"_s, u"cache.db-wal"_s}) {
        QFile file(desk.place().folder + u'/' + name);
        if (!file.exists())
            continue;
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(qMin<qint64>(file.size(), 200'000), 'x'));
    }
    desk.server.down = false;
    desk.open();
    desk.engine().start();

    QTRY_COMPARE_WITH_TIMEOUT(desk.stateOf(*act), EntryState::Done, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.atRest() && desk.dump() == centre.dump(krylova), 20000);
    QVERIFY(desk.dump().contains("Не потерять"));
}

/// Where the centre is was to be read together with what is damaged.
void DiskFaultTest::aCacheFoundDamagedAtTheStartKeepsNobodyFromTheCentre()
{
    FakeCentre centre;
    centre.addAppeals(1, 30);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());
    desk.close();
    desk.server.used = false; // as in a program that begins
    std::atomic<bool> damaged = true;
    desk.guard = [&damaged](Sql sql) -> std::optional<Error> {
        const bool standing = sql.text().starts_with("SELECT (SELECT COUNT(*) FROM appeal_keys)");
        return standing && damaged.exchange(false) ? std::optional(Error{Error::Kind::Damaged, u"planned"_s}) : std::nullopt;
    };
    desk.open();

    QVERIFY(!Desk::wait(desk.engine().start()));

    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);
    QTRY_COMPARE(desk.dump(), centre.dump(krylova));
}

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "disk_fault_test.moc"
