#include "app/core/deadline.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
// A moment by the clock of Moscow, three hours ahead of UTC.
QDateTime moscow(const char *text)
{
    return QDateTime::fromString(QLatin1StringView(text) + u":00Z"_s, Qt::ISODate).addSecs(-3 * 3600);
}
} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT

private slots:
    void workingMinutesOfADay_data();
    void workingMinutesOfADay();
    void minutesAreAdded_data();
    void minutesAreAdded();
    void minutesBetweenAreThoseThatWereAdded();
    void theWayBackIsNegative();
    void theClockOfTheRegionCounts();
    void aZoneWithSummerTimeIsFollowed();
    void aProfileWithoutWorkingTimeStillEnds();
    void secondsAreKept();
    void theFirstRuleThatFitsWins();
    void withoutARuleThereIsNoDeadline();
    void slackIsWhatIsLeftForUs();
};

void DeadlineTest::workingMinutesOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minutes");
    QTest::newRow("Tuesday") << QDate(2026, 5, 12) << 480;
    QTest::newRow("Saturday") << QDate(2026, 5, 9) << 0;
    QTest::newRow("Sunday") << QDate(2026, 5, 10) << 0;
    QTest::newRow("holiday on a Friday") << QDate(2026, 5, 1) << 0;
    QTest::newRow("moved day off on a Monday") << QDate(2026, 5, 11) << 0;
    QTest::newRow("shortened") << QDate(2026, 4, 30) << 420;
    QTest::newRow("working Saturday") << QDate(2026, 5, 16) << 480;
}

void DeadlineTest::workingMinutesOfADay()
{
    QFETCH(QDate, day);
    QFETCH(int, minutes);
    QCOMPARE(workingMinutesOn(day, test::profile()), minutes);
}

void DeadlineTest::minutesAreAdded_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDateTime>("to");
    QTest::newRow("nothing") << moscow("2026-05-12T22:15") << 0 << moscow("2026-05-12T22:15");
    QTest::newRow("within the morning") << moscow("2026-05-12T09:30") << 60 << moscow("2026-05-12T10:30");
    QTest::newRow("up to lunch") << moscow("2026-05-12T12:00") << 60 << moscow("2026-05-12T13:00");
    QTest::newRow("over lunch") << moscow("2026-05-12T12:30") << 60 << moscow("2026-05-12T14:30");
    QTest::newRow("from lunch") << moscow("2026-05-12T13:20") << 30 << moscow("2026-05-12T14:30");
    QTest::newRow("up to the evening") << moscow("2026-05-12T17:00") << 60 << moscow("2026-05-12T18:00");
    QTest::newRow("over the night") << moscow("2026-05-12T17:30") << 60 << moscow("2026-05-13T09:30");
    QTest::newRow("from the night") << moscow("2026-05-12T23:59") << 1 << moscow("2026-05-13T09:01");
    QTest::newRow("from early morning") << moscow("2026-05-12T03:00") << 30 << moscow("2026-05-12T09:30");
    QTest::newRow("nine hours") << moscow("2026-05-12T13:42") << 540 << moscow("2026-05-13T15:00");
    QTest::newRow("into a working Saturday") << moscow("2026-05-15T17:00") << 120 << moscow("2026-05-16T10:00");
    QTest::newRow("over Sunday") << moscow("2026-05-16T17:00") << 120 << moscow("2026-05-18T10:00");
    QTest::newRow("shortened day and holidays") << moscow("2026-04-30T16:30") << 60 << moscow("2026-05-04T09:30");
    QTest::newRow("seven working days") << moscow("2026-05-12T09:00") << 7 * 480 << moscow("2026-05-19T18:00");
}

void DeadlineTest::minutesAreAdded()
{
    QFETCH(QDateTime, from);
    QFETCH(int, minutes);
    QFETCH(QDateTime, to);
    QCOMPARE(addWorkingMinutes(from, minutes, test::profile()), to);
}

void DeadlineTest::minutesBetweenAreThoseThatWereAdded()
{
    for (int start = 0; start < 14 * 24 * 60; start += 37) {
        const QDateTime from = moscow("2026-04-27T00:00").addSecs(start * 60);
        for (const int minutes : {1, 59, 240, 480, 481, 3000})
            QCOMPARE(workingMinutesBetween(from, addWorkingMinutes(from, minutes, test::profile()), test::profile()),
                     minutes);
    }
}

void DeadlineTest::theWayBackIsNegative()
{
    const QDateTime morning = moscow("2026-05-12T09:00"), evening = moscow("2026-05-12T18:00");
    QCOMPARE(workingMinutesBetween(morning, evening, test::profile()), 480);
    QCOMPARE(workingMinutesBetween(evening, morning, test::profile()), -480);
    QCOMPARE(workingMinutesBetween(morning, morning, test::profile()), 0);
}

void DeadlineTest::theClockOfTheRegionCounts()
{
    Profile profile = test::profile();
    profile.timeZone = u"Asia/Vladivostok"_s; // UTC+10
    QCOMPARE(addWorkingMinutes(QDateTime(QDate(2026, 5, 11), QTime(22, 0), Qt::UTC), 60, profile),
             QDateTime(QDate(2026, 5, 12), QTime(0, 0), Qt::UTC));
    profile.timeZone = u"Nowhere/At_All"_s; // UTC
    QCOMPARE(addWorkingMinutes(QDateTime(QDate(2026, 5, 12), QTime(3, 0), Qt::UTC), 60, profile),
             QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC));
}

void DeadlineTest::aZoneWithSummerTimeIsFollowed()
{
    Profile profile = test::profile();
    profile.timeZone = u"Europe/Berlin"_s;
    // Friday 17:00 by winter time; on Monday 30 March 2026 summer time holds: 10:00 is 08:00 UTC.
    QCOMPARE(addWorkingMinutes(QDateTime(QDate(2026, 3, 27), QTime(16, 0), Qt::UTC), 120, profile),
             QDateTime(QDate(2026, 3, 30), QTime(8, 0), Qt::UTC));
}

void DeadlineTest::aProfileWithoutWorkingTimeStillEnds()
{
    Profile profile = test::profile();
    profile.dayEnd = profile.dayStart;
    const QDateTime from = moscow("2026-05-12T09:00");
    QCOMPARE(addWorkingMinutes(from, 60, profile), from.addSecs(3600));
    profile.dayEnd = QTime(1, 0); // before it begins
    QCOMPARE(addWorkingMinutes(from, 60, profile), from.addSecs(3600));
    QCOMPARE(workingMinutesBetween(from, from.addDays(3), profile), 0);
}

void DeadlineTest::secondsAreKept()
{
    const QDateTime from = moscow("2026-05-12T17:59").addSecs(30);
    QCOMPARE(addWorkingMinutes(from, 1, test::profile()), moscow("2026-05-13T09:00").addSecs(30));
}

void DeadlineTest::theFirstRuleThatFitsWins()
{
    Profile profile = test::profile();
    profile.deadlines = {{.code = u"raised"_s,
                          .system = int(System::Incidents),
                          .priority = int(Priority::Raised),
                          .workingMinutes = 240},
                         {.code = u"feedback"_s, .system = int(System::Feedback), .calendarDays = 30},
                         {.code = u"usual"_s, .workingMinutes = 540}};
    Appeal appeal{.system = System::Incidents, .priority = Priority::Raised, .receivedAt = moscow("2026-05-12T09:00")};
    QCOMPARE(dueAt(appeal, profile), moscow("2026-05-12T13:00"));
    appeal.priority = Priority::Ordinary;
    QCOMPARE(dueAt(appeal, profile), moscow("2026-05-13T10:00"));
    appeal.system = System::Feedback;
    QCOMPARE(dueAt(appeal, profile), moscow("2026-06-11T09:00"));
}

void DeadlineTest::withoutARuleThereIsNoDeadline()
{
    Profile profile = test::profile();
    profile.deadlines.clear();
    QVERIFY(!dueAt({.receivedAt = moscow("2026-05-12T09:00")}, profile).isValid());
    QVERIFY(!dueAt({}, test::profile()).isValid());
}

void DeadlineTest::slackIsWhatIsLeftForUs()
{
    const QDateTime now = moscow("2026-05-12T09:00");
    QCOMPARE(slackMinutes(now.addSecs(300 * 60), now, 240, 20), 40);
    QCOMPARE(slackMinutes(now.addSecs(-60 * 60), now, 240, 20), -320);
}

QTEST_GUILESS_MAIN(DeadlineTest)
#include "deadline_test.moc"
