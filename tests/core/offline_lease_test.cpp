#include "app/core/offline_lease.h"

#include <QTest>

using namespace vakhta;

namespace {
const QDateTime morning(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);
constexpr qint64 day = 24 * 60 * 60;
} // namespace

class OfflineLeaseTest : public QObject
{
    Q_OBJECT

private slots:
    void itEndsAfterItsDays();
    void aClockSetBackProlongsNothing();
    void aClockSetBackWhileRunningProlongsNothing();
    void aWrongButSteadyClockCountsRight();
    void daysAreCountedWithTheOneBegun();
    void itIsKeptWhole();
    void withoutARecordItBegins();
};

void OfflineLeaseTest::itEndsAfterItsDays()
{
    Lease lease = renewed({}, morning);
    QCOMPARE(daysLeft(lease), 14);
    lease = reckoned(lease, morning.addDays(14).addSecs(-1), 0);
    QCOMPARE(daysLeft(lease), 1);
    lease = reckoned(lease, morning.addDays(14), 0);
    QCOMPARE(daysLeft(lease), 0);
    QCOMPARE(daysLeft(renewed({}, morning.addDays(14))), 14);
}

void OfflineLeaseTest::aClockSetBackProlongsNothing()
{
    Lease lease = reckoned(renewed({}, morning), morning.addDays(10), 0);
    lease = reckoned(lease, morning.addYears(-3), 0); // the program was started with the clock set back
    QCOMPARE(daysLeft(lease), 4);
    lease = reckoned(lease, morning.addDays(10), 0); // and with the right one
    QCOMPARE(daysLeft(lease), 4);
    QCOMPARE(daysLeft(reckoned(lease, morning.addDays(14), 0)), 0);
}

void OfflineLeaseTest::aClockSetBackWhileRunningProlongsNothing()
{
    Lease lease = reckoned(renewed({}, morning), morning.addYears(-3), 0);
    for (int hour = 1; hour <= 14 * 24; ++hour)
        lease = reckoned(lease, morning.addYears(-3).addSecs(hour * 3600), 3600);
    QCOMPARE(daysLeft(lease), 0);
}

void OfflineLeaseTest::aWrongButSteadyClockCountsRight()
{
    const QDateTime wrong = morning.addYears(-3);
    QCOMPARE(daysLeft(reckoned(renewed({}, wrong), wrong.addDays(5), 0)), 9);
}

void OfflineLeaseTest::daysAreCountedWithTheOneBegun()
{
    QCOMPARE(daysLeft({11 * day, morning}), 3);
    QCOMPARE(daysLeft({11 * day + 1, morning}), 3);
    QCOMPARE(daysLeft({13 * day + 1, morning}), 1);
    QCOMPARE(daysLeft({14 * day, morning}), 0);
}

void OfflineLeaseTest::itIsKeptWhole()
{
    const Lease lease{3 * day + 7, morning, 21};
    QCOMPARE(leaseFrom(textOf(lease)), lease);
    for (const QByteArray &text : {QByteArray(), QByteArray("x"), QByteArray("1 2 3 4")})
        QVERIFY(!leaseFrom(text).seen.isValid());
}

void OfflineLeaseTest::withoutARecordItBegins()
{
    QCOMPARE(reckoned({}, morning, 900), renewed({}, morning));
}

QTEST_APPLESS_MAIN(OfflineLeaseTest)
#include "offline_lease_test.moc"
