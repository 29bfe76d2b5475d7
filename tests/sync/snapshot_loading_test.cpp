#include "app/sync/snapshot_loading.h"

#include <QTest>

using namespace vakhta::sync;
using namespace Qt::StringLiterals;

/// Which piece comes next.
class SnapshotLoadingTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPieceComesAlone();
    void placesFollowOneAnother();
    void whatFailedIsAskedForAgain();
    void onlyWhatIsHeldFromTheFirstOnCounts();
    void aCutOneGoesOn();

private:
    static Snapshot four() { return {u"b"_s, u"s"_s, {{10, 100, {}}, {20, 200, {}}, {30, 300, {}}, {40, 400, {}}}}; }
    static auto placeOf(const std::optional<SnapshotLoading::Ask> &ask) { return ask ? std::vector<qint64>{ask->piece, ask->from, ask->offset} : std::vector<qint64>(); }
    using Place = std::vector<qint64>;
};

void SnapshotLoadingTest::theFirstPieceComesAlone()
{
    SnapshotLoading loading(four(), 0);
    QCOMPARE(loading.next()->piece, 0);
    QVERIFY(!loading.next());
    loading.came(0);
    QCOMPARE(loading.next()->piece, 1);
    QCOMPARE(loading.next()->piece, 2);
}

void SnapshotLoadingTest::placesFollowOneAnother()
{
    SnapshotLoading loading(four(), 1);
    QCOMPARE(placeOf(loading.next()), (Place{1, 10, 100}));
    QCOMPARE(placeOf(loading.next()), (Place{2, 30, 300}));
    QCOMPARE(placeOf(loading.next()), (Place{3, 60, 600}));
    QVERIFY(!loading.next() && !loading.finished());
}

void SnapshotLoadingTest::whatFailedIsAskedForAgain()
{
    SnapshotLoading loading(four(), 2);
    (void)loading.next();
    (void)loading.next();
    loading.failed(2);
    QCOMPARE(loading.next()->piece, 2);
    QVERIFY(!loading.next());
}

void SnapshotLoadingTest::onlyWhatIsHeldFromTheFirstOnCounts()
{
    SnapshotLoading loading(four(), 1);
    while (loading.next()) {
    }
    loading.came(3);
    QCOMPARE(loading.held(), 1);
    loading.came(1);
    QCOMPARE(loading.held(), 2);
    QCOMPARE(loading.share(), 0.3);
    loading.came(2);
    QVERIFY(loading.finished() && loading.share() == 1.0);
}

void SnapshotLoadingTest::aCutOneGoesOn()
{
    SnapshotLoading loading(four(), 3);
    QCOMPARE(loading.next()->piece, 3);
    QVERIFY(SnapshotLoading(four(), 4).finished());
    QVERIFY(SnapshotLoading(four(), 99).finished()); // words of a damaged cursor
    QCOMPARE(SnapshotLoading(four(), -5).next()->piece, 0);
}

QTEST_APPLESS_MAIN(SnapshotLoadingTest)
#include "snapshot_loading_test.moc"
