#include "app/core/due_course.h"

#include "app/core/deadline.h"
#include "app/core/region_clock.h"
#include "tests/support/deadline_region.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vakhta;
using namespace vakhta::test;

namespace {
constexpr qint64 msOfMinute = 60'000;

QDateTime utc(const DueStep &step, qint64 ms, const Profile &profile)
{
    return RegionClock::of(profile.timeZone).utc({step.day, ms});
}

/// Any hours, with or without lunch, also those that make no sense.
Profile randomProfile(QRandomGenerator &dice)
{
    Profile profile = deadlineRegion();
    const QStringList zones{u"Europe/Moscow"_s, u"Asia/Vladivostok"_s, u"Europe/Berlin"_s, u"Nowhere/At_All"_s};
    profile.timeZone = zones[dice.bounded(4)];
    profile.dayStart = QTime(dice.bounded(24), dice.bounded(60));
    profile.dayEnd = dice.bounded(4) ? QTime(23, 59) : QTime(dice.bounded(24), dice.bounded(60));
    profile.lunchStart = dice.bounded(3) ? QTime(dice.bounded(24), 0) : QTime();
    profile.lunchEnd = QTime(dice.bounded(24), 30);
    for (int i = dice.bounded(20); i > 0; --i)
        profile.daysOff << QDate(2026, 1, 1).addDays(dice.bounded(365));
    for (int i = dice.bounded(5); i > 0; --i)
        profile.workingWeekends << QDate(2026, 1, 3).addDays(7 * dice.bounded(50));
    return profile;
}

Appeal randomAppeal(QRandomGenerator &dice)
{
    Appeal appeal{.system = System(dice.bounded(2)), .channel = Channel(dice.bounded(9)), .priority = Priority(dice.bounded(3)), .topic = dice.bounded(7)};
    appeal.receivedAt = moscow("2026-01-01T00:00").addMSecs(dice.bounded(300'000) * msOfMinute + dice.bounded(60'000));
    QDateTime at = appeal.receivedAt;
    for (int i = dice.bounded(4); i > 0; --i) {
        const QDateTime from = at.addSecs(dice.bounded(200'000));
        at = from.addSecs(dice.bounded(400'000));
        appeal.pauses << Pause{from, at};
    }
    if (dice.bounded(6) == 0)
        appeal.pauses << Pause{at.addSecs(60), {}};
    if (dice.bounded(4) == 0)
        appeal.interimAt = appeal.receivedAt.addSecs(dice.bounded(300'000));
    appeal.prolongedDays = dice.bounded(3) ? 0 : dice.bounded(31);
    return appeal;
}
} // namespace

class DueCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void theStepsLeadToTheDeadlineWhateverTheRules();
    void eachStepSaysWhyTheClockStood();
    void kindsOfDaysAreTold_data();
    void kindsOfDaysAreTold();
    void aProfileWithoutWorkingTimeTellsNoSteps();
    void hundredsOfPausesAreNotWalkedForEver();
    void clocksThatWereMetSayWhen();
    void clocksThatRunAreNotMet();
    void theFinalClockShowsTheAppealsOwnDeadline();
};

// By construction: each step begins where the one before ended, the first at the start, the last at the deadline, and what is counted is the term.
void DueCourseTest::theStepsLeadToTheDeadlineWhateverTheRules()
{
    QRandomGenerator dice(20260512);
    int walked = 0;
    for (int i = 0; i < 800; ++i) {
        const Profile profile = randomProfile(dice);
        const Appeal appeal = randomAppeal(dice);
        const auto course = explainDue(appeal, profile);
        QVERIFY(course);
        QCOMPARE(course->due, dueAt(appeal, profile));
        if (course->steps.empty())
            continue; // no working time at all
        ++walked;
        QCOMPARE(utc(course->steps.front(), course->steps.front().stretch.from, profile), course->start);
        QCOMPARE(utc(course->steps.back(), course->steps.back().stretch.to, profile), course->due);
        qint64 prolonged = 0;
        for (size_t at = 0; at < course->steps.size(); ++at) {
            const DueStep &step = course->steps[at];
            QVERIFY(step.stretch.length() > 0);
            prolonged += step.stretch.why == Counting::Prolonged ? step.stretch.length() : 0;
            if (at > 0) {
                const DueStep &before = course->steps[at - 1];
                QCOMPARE(before.day.daysTo(step.day) * RegionClock::msOfDay + step.stretch.from - before.stretch.to, 0);
            }
        }
        const DeadlineRule &rule = course->rule;
        QCOMPARE(course->counted(), rule.calendarDays ? rule.calendarDays * RegionClock::msOfDay : rule.workingMinutes * msOfMinute);
        QCOMPARE(prolonged, appeal.prolongedDays * RegionClock::msOfDay);
    }
    QVERIFY(walked > 500);
}

void DueCourseTest::eachStepSaysWhyTheClockStood()
{
    Appeal appeal{.receivedAt = moscow("2026-05-08T11:20")};
    appeal.pauses = {{moscow("2026-05-08T14:00"), moscow("2026-05-08T14:30")}};
    const auto course = explainDue(appeal, deadlineRegion());
    QVERIFY(course);
    QStringList told;
    for (const DueStep &step : course->steps)
        told << u"%1 %2-%3 %4"_s.arg(step.day.day()).arg(double(step.stretch.from) / 3'600'000).arg(double(step.stretch.to) / 3'600'000)
                    .arg(int(step.stretch.why));
    const auto line = [](int day, const char *span, Counting why) { return u"%1 %2 %3"_s.arg(day).arg(QLatin1StringView(span)).arg(int(why)); };
    QCOMPARE(told, (QStringList{line(8, "11.3333-13", Counting::Counted), line(8, "13-14", Counting::Lunch), line(8, "14-14.5", Counting::Paused),
                                line(8, "14.5-17", Counting::Counted), line(8, "17-18", Counting::ShortDay), line(8, "18-24", Counting::Night),
                                line(9, "0-24", Counting::DayOff), line(10, "0-24", Counting::DayOff), line(11, "0-24", Counting::DayOff),
                                line(12, "0-9", Counting::Night), line(12, "9-13", Counting::Counted), line(12, "13-14", Counting::Lunch),
                                line(12, "14-14.8333", Counting::Counted)}));
}

void DueCourseTest::kindsOfDaysAreTold_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("kind");
    QTest::newRow("working") << QDate(2026, 5, 12) << int(DayKind::Working);
    QTest::newRow("short") << QDate(2026, 5, 8) << int(DayKind::Short);
    QTest::newRow("weekend") << QDate(2026, 5, 9) << int(DayKind::Weekend);
    QTest::newRow("holiday") << QDate(2026, 6, 12) << int(DayKind::Holiday);
    QTest::newRow("moved") << QDate(2026, 5, 11) << int(DayKind::MovedDayOff);
    QTest::newRow("a short working Saturday") << QDate(2025, 11, 1) << int(DayKind::Short);
}

void DueCourseTest::kindsOfDaysAreTold()
{
    QFETCH(QDate, day);
    QFETCH(int, kind);
    const WorkDay told = workDay(day, deadlineRegion());
    QCOMPARE(int(told.kind), kind);
    QCOMPARE(told.movedFrom, told.kind == DayKind::MovedDayOff ? QDate(2026, 5, 9) : QDate());
    QCOMPARE(told.stretches.front().from, 0);
    QCOMPARE(told.stretches.back().to, RegionClock::msOfDay);
}

void DueCourseTest::aProfileWithoutWorkingTimeTellsNoSteps()
{
    Profile profile = deadlineRegion();
    profile.dayEnd = profile.dayStart;
    const auto course = explainDue({.receivedAt = moscow("2026-05-12T09:00")}, profile);
    QVERIFY(course && course->steps.empty());
    QCOMPARE(course->due, moscow("2026-05-12T18:00"));
}

void DueCourseTest::hundredsOfPausesAreNotWalkedForEver()
{
    Appeal appeal{.receivedAt = moscow("2026-05-12T09:00")};
    for (int i = 0; i < 50'000; ++i)
        appeal.pauses << Pause{moscow("1900-01-01T00:00").addYears(i % 200), moscow("2200-01-01T00:00")};
    const auto course = explainDue(appeal, deadlineRegion());
    QVERIFY(course);
    QVERIFY(course->due.isValid());
}

void DueCourseTest::clocksThatWereMetSayWhen()
{
    Appeal appeal{.status = Status::Published, .receivedAt = moscow("2026-05-12T09:00"), .answeredAt = moscow("2026-05-12T15:00")};
    const std::vector<Message> messages{
        {.kind = MessageKind::Assigned, .at = moscow("2026-05-12T09:10"), .toUser = 4}, // to an operator: not forwarded yet
        {.kind = MessageKind::Taken, .at = moscow("2026-05-12T09:15")},
        {.kind = MessageKind::Assigned, .at = moscow("2026-05-12T10:20"), .executor = 3},
    };
    const auto clocks = clocksOf(appeal, messages, deadlineRegion());
    QCOMPARE(clocks.size(), size_t(3));
    QCOMPARE(clocks[0].clock, DeadlineClock::Forwarding);
    QCOMPARE(clocks[0].metAt, moscow("2026-05-12T10:20"));
    QCOMPARE(clocks[0].due, moscow("2026-05-12T10:00"));
    QCOMPARE(clocks[1].clock, DeadlineClock::Reaction);
    QCOMPARE(clocks[1].metAt, moscow("2026-05-12T09:15"));
    QCOMPARE(clocks[2].clock, DeadlineClock::Final);
    QCOMPARE(clocks[2].metAt, moscow("2026-05-12T15:00"));
}

void DueCourseTest::clocksThatRunAreNotMet()
{
    const Appeal appeal{.system = System::Feedback, .channel = Channel::Portal, .receivedAt = moscow("2026-05-12T09:00")};
    const auto clocks = clocksOf(appeal, {}, deadlineRegion());
    QCOMPARE(clocks.size(), size_t(3));
    QCOMPARE(clocks[1].clock, DeadlineClock::Interim);
    for (const ClockState &clock : clocks)
        QVERIFY(!clock.met && !clock.metAt.isValid());
}

void DueCourseTest::theFinalClockShowsTheAppealsOwnDeadline()
{
    const Appeal appeal{.receivedAt = moscow("2026-05-12T09:00"), .dueAt = moscow("2026-05-20T12:00")};
    QCOMPARE(clocksOf(appeal, {}, deadlineRegion()).back().due, moscow("2026-05-20T12:00"));
}

QTEST_GUILESS_MAIN(DueCourseTest)
#include "due_course_test.moc"
