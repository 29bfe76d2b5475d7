#include "app/core/deadline.h"
#include "app/core/due_course.h"
#include "tests/support/deadline_region.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

namespace {
using C = Channel;
using P = Priority;
using Clock = DeadlineClock;

struct Extra
{
    qint64 topic = 0;
    Clock clock = Clock::Final;
    const char *pauses = ""; // from/until, several apart by a space
    const char *interim = "";
    int days = 0; // prolonged by
    bool estimated = false;
};

// By the clock of the region. Worked out from the rules minute by minute, by a program that shares nothing with ours.
struct Row
{
    const char *name;
    C channel;
    P priority;
    const char *received;
    const char16_t *code;
    const char *due;
    Extra extra;
};

const Row rows[] = {
    {"from the opening hour", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T10:00", {}},
    {"a minute before opening", C::Vk, P::Ordinary, "2026-05-12T08:59", u"С-2", "2026-05-13T10:00", {}},
    {"at midnight", C::Vk, P::Ordinary, "2026-05-12T00:00", u"С-2", "2026-05-13T10:00", {}},
    {"late in the evening", C::Vk, P::Ordinary, "2026-05-12T22:40", u"С-2", "2026-05-14T10:00", {}},
    {"in the last minute of the day", C::Vk, P::Ordinary, "2026-05-12T17:59", u"С-2", "2026-05-14T09:59", {}},
    {"at closing time", C::Vk, P::Ordinary, "2026-05-12T18:00", u"С-2", "2026-05-14T10:00", {}},
    {"in the middle of the morning", C::Vk, P::Ordinary, "2026-05-12T11:20", u"С-2", "2026-05-13T12:20", {}},
    {"at the beginning of lunch", C::Vk, P::Ordinary, "2026-05-12T13:00", u"С-2", "2026-05-13T15:00", {}},
    {"in the middle of lunch", C::Vk, P::Ordinary, "2026-05-12T13:30", u"С-2", "2026-05-13T15:00", {}},
    {"at the end of lunch", C::Vk, P::Ordinary, "2026-05-12T14:00", u"С-2", "2026-05-13T15:00", {}},
    {"a minute before lunch", C::Vk, P::Ordinary, "2026-05-12T12:59", u"С-2", "2026-05-13T14:59", {}},
    {"by another network the same", C::Ok, P::Ordinary, "2026-05-12T11:20", u"С-2", "2026-05-13T12:20", {}},
    {"by Telegram the same", C::Telegram, P::Ordinary, "2026-05-12T11:20", u"С-2", "2026-05-13T12:20", {}},
    {"over a Wednesday into Thursday", C::Vk, P::Ordinary, "2026-05-13T16:00", u"С-2", "2026-05-14T17:00", {}},
    {"urgent in the morning", C::Vk, P::Urgent, "2026-05-12T09:10", u"С-0", "2026-05-12T11:10", {}},
    {"urgent over lunch", C::Vk, P::Urgent, "2026-05-12T12:10", u"С-0", "2026-05-12T15:10", {}},
    {"urgent up to lunch exactly", C::Vk, P::Urgent, "2026-05-12T11:00", u"С-0", "2026-05-12T13:00", {}},
    {"urgent up to closing exactly", C::Vk, P::Urgent, "2026-05-12T16:00", u"С-0", "2026-05-12T18:00", {}},
    {"urgent over the night", C::Vk, P::Urgent, "2026-05-12T17:10", u"С-0", "2026-05-13T10:10", {}},
    {"raised within a day", C::Vk, P::Raised, "2026-05-12T09:00", u"С-1", "2026-05-12T13:00", {}},
    {"raised over lunch", C::Vk, P::Raised, "2026-05-12T10:30", u"С-1", "2026-05-12T15:30", {}},
    {"raised over the night", C::Vk, P::Raised, "2026-05-12T15:30", u"С-1", "2026-05-13T10:30", {}},
    {"raised from Saturday", C::Vk, P::Raised, "2026-05-16T12:00", u"С-1", "2026-05-18T13:00", {}},
    {"raised over a weekend", C::Vk, P::Raised, "2026-05-15T16:00", u"С-1", "2026-05-18T11:00", {}},
    {"Friday before a short day: the picture", C::Vk, P::Ordinary, "2026-05-08T11:20", u"С-2", "2026-05-12T14:20", {}},
    {"short day, last working minute", C::Vk, P::Ordinary, "2026-05-08T16:59", u"С-2", "2026-05-13T09:59", {}},
    {"short day, the hour it lacks", C::Vk, P::Ordinary, "2026-05-08T17:20", u"С-2", "2026-05-13T10:00", {}},
    {"on a holiday Saturday", C::Vk, P::Ordinary, "2026-05-09T10:00", u"С-2", "2026-05-13T10:00", {}},
    {"on a moved day off", C::Vk, P::Ordinary, "2026-05-11T10:00", u"С-2", "2026-05-13T10:00", {}},
    {"before a long weekend, short day", C::Vk, P::Ordinary, "2026-04-30T15:00", u"С-2", "2026-05-04T17:00", {}},
    {"on May Day", C::Vk, P::Urgent, "2026-05-01T12:00", u"С-0", "2026-05-04T11:00", {}},
    {"into June holiday", C::Vk, P::Ordinary, "2026-06-10T16:00", u"С-2", "2026-06-11T17:00", {}},
    {"short eve of the June holiday", C::Vk, P::Raised, "2026-06-11T15:00", u"С-1", "2026-06-15T11:00", {}},
    {"on the June holiday", C::Vk, P::Raised, "2026-06-12T15:00", u"С-1", "2026-06-15T13:00", {}},
    {"over Unity Day", C::Vk, P::Ordinary, "2026-11-03T12:00", u"С-2", "2026-11-05T15:00", {}},
    {"on Unity Day", C::Vk, P::Urgent, "2026-11-04T09:00", u"С-0", "2026-11-05T11:00", {}},
    {"February holiday on a Monday", C::Vk, P::Ordinary, "2026-02-20T16:30", u"С-2", "2026-02-24T17:30", {}},
    {"moved day off in March", C::Vk, P::Ordinary, "2026-03-06T17:30", u"С-2", "2026-03-11T09:30", {}},
    {"on Women's Day, a Sunday", C::Vk, P::Urgent, "2026-03-08T10:00", u"С-0", "2026-03-10T11:00", {}},
    {"over all of the January holidays", C::Vk, P::Ordinary, "2025-12-30T14:30", u"С-2", "2026-01-12T15:30", {}},
    {"within the January holidays", C::Vk, P::Urgent, "2026-01-05T03:00", u"С-0", "2026-01-12T11:00", {}},
    {"from New Year's Eve, a day off", C::Vk, P::Raised, "2025-12-31T12:00", u"С-1", "2026-01-12T13:00", {}},
    {"into a working Saturday, a short one", C::Vk, P::Ordinary, "2025-10-31T15:00", u"С-2", "2025-11-01T16:00", {}},
    {"on a working Saturday", C::Vk, P::Raised, "2025-11-01T09:30", u"С-1", "2025-11-01T14:30", {}},
    {"over a working Saturday and three days off", C::Vk, P::Raised, "2025-11-01T15:00", u"С-1", "2025-11-05T11:00", {}},
    {"an ordinary Saturday", C::Vk, P::Urgent, "2026-05-23T11:00", u"С-0", "2026-05-25T11:00", {}},
    {"an ordinary Sunday night", C::Vk, P::Urgent, "2026-05-24T23:59", u"С-0", "2026-05-25T11:00", {}},
    {"the rule of one channel", C::Max, P::Ordinary, "2026-05-12T09:00", u"С-М", "2026-05-12T15:00", {}},
    {"the rule of one channel over lunch", C::Max, P::Ordinary, "2026-05-12T11:00", u"С-М", "2026-05-12T17:00", {}},
    {"priority stands before the channel", C::Max, P::Urgent, "2026-05-12T09:00", u"С-0", "2026-05-12T11:00", {}},
    {"the rule of one topic", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-Т", "2026-05-12T10:30", {.topic = 5}},
    {"topic stands before the channel", C::Max, P::Ordinary, "2026-05-12T12:30", u"С-Т", "2026-05-12T15:00", {.topic = 5}},
    {"another topic goes by the usual rule", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T10:00", {.topic = 6}},
    {"priority stands before the topic", C::Vk, P::Raised, "2026-05-12T09:00", u"С-1", "2026-05-12T13:00", {.topic = 5}},
    {"thirty days", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-06-11T11:20", {}},
    {"thirty days by the mobile app", C::MobileApp, P::Ordinary, "2026-05-12T23:59", u"П-1", "2026-06-11T23:59", {}},
    {"thirty days end on a Sunday all the same", C::Widget, P::Ordinary, "2026-05-15T10:00", u"П-1", "2026-06-14T10:00", {}},
    {"thirty days over the holidays", C::Portal, P::Ordinary, "2025-12-30T14:30", u"П-1", "2026-01-29T14:30", {}},
    {"thirty days from midnight", C::Portal, P::Ordinary, "2026-05-12T00:00", u"П-1", "2026-06-11T00:00", {}},
    {"thirty days over the end of February", C::Portal, P::Ordinary, "2026-02-10T08:15", u"П-1", "2026-03-12T08:15", {}},
    {"fast track, ten days", C::Portal, P::Raised, "2026-05-12T11:20", u"П-2", "2026-05-22T11:20", {}},
    {"fast track over May holidays", C::Portal, P::Raised, "2026-04-30T17:30", u"П-2", "2026-05-10T17:30", {}},
    {"urgent, three days", C::Portal, P::Urgent, "2026-05-08T16:00", u"П-0", "2026-05-11T16:00", {}},
    {"a call", C::Phone, P::Ordinary, "2026-06-01T09:00", u"П-1", "2026-07-01T09:00", {}},
    {"the topic rule is not of this system", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-06-11T11:20", {.topic = 5}},
    {"forwarding in the morning", C::Vk, P::Ordinary, "2026-05-12T09:30", u"Н-1", "2026-05-12T10:30", {.clock = Clock::Forwarding}},
    {"forwarding over lunch", C::Portal, P::Ordinary, "2026-05-12T12:30", u"Н-1", "2026-05-12T14:30", {.clock = Clock::Forwarding}},
    {"forwarding over the night", C::Vk, P::Raised, "2026-05-12T17:45", u"Н-1", "2026-05-13T09:45", {.clock = Clock::Forwarding}},
    {"forwarding from a holiday", C::Portal, P::Ordinary, "2026-05-09T12:00", u"Н-1", "2026-05-12T10:00", {.clock = Clock::Forwarding}},
    {"reaction, usual", C::Vk, P::Ordinary, "2026-05-12T11:00", u"Р-2", "2026-05-12T15:00", {.clock = Clock::Reaction}},
    {"reaction, raised", C::Vk, P::Raised, "2026-05-12T11:00", u"Р-1", "2026-05-12T12:00", {.clock = Clock::Reaction}},
    {"reaction over a short day", C::Vk, P::Ordinary, "2026-05-08T15:00", u"Р-2", "2026-05-12T10:00", {.clock = Clock::Reaction}},
    {"no reaction is asked of the platform", C::Portal, P::Ordinary, "2026-05-12T11:00", u"", "", {.clock = Clock::Reaction}},
    {"interim answer, ten days", C::Portal, P::Ordinary, "2026-05-12T11:00", u"И-1", "2026-05-22T11:00", {.clock = Clock::Interim}},
    {"no interim clock for networks", C::Vk, P::Ordinary, "2026-05-12T11:00", u"", "", {.clock = Clock::Interim}},
    {"prolonging moves the final clock only", C::Portal, P::Ordinary, "2026-05-12T11:00", u"И-1", "2026-05-22T11:00", {.clock = Clock::Interim, .days = 14}},
    {"seven working days from the interim answer", C::Vk, P::Ordinary, "2026-05-12T11:20", u"О-1", "2026-05-22T10:00", {.interim = "2026-05-13T10:00"}},
    {"seven working days over holidays", C::Vk, P::Ordinary, "2026-04-28T11:20", u"О-1", "2026-05-12T15:00", {.interim = "2026-04-29T12:00"}},
    {"interim answer in the evening", C::Vk, P::Ordinary, "2026-05-12T11:20", u"О-1", "2026-05-22T18:00", {.interim = "2026-05-13T20:00"}},
    {"interim answer on a moved day off", C::Vk, P::Ordinary, "2026-05-08T11:20", u"О-1", "2026-05-20T18:00", {.interim = "2026-05-11T12:00"}},
    {"the platform's term stays", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-06-11T11:20", {.interim = "2026-05-20T10:00"}},
    {"paused for two working hours", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T12:00", {.pauses = "2026-05-12T10:00/2026-05-12T12:00"}},
    {"paused over lunch", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T11:00", {.pauses = "2026-05-12T12:30/2026-05-12T14:30"}},
    {"paused within lunch costs nothing", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T10:00", {.pauses = "2026-05-12T13:10/2026-05-12T13:50"}},
    {"paused at night costs nothing", C::Vk, P::Ordinary, "2026-05-12T12:00", u"С-2", "2026-05-13T13:00", {.pauses = "2026-05-12T19:00/2026-05-13T08:00"}},
    {"paused over the night", C::Vk, P::Ordinary, "2026-05-12T12:00", u"С-2", "2026-05-13T16:00", {.pauses = "2026-05-12T17:00/2026-05-13T10:00"}},
    {"paused over a weekend", C::Vk, P::Ordinary, "2026-05-15T12:00", u"С-2", "2026-05-18T18:00", {.pauses = "2026-05-15T16:00/2026-05-18T11:00"}},
    {"paused for weeks", C::Vk, P::Ordinary, "2026-05-12T12:00", u"С-2", "2026-06-15T17:30", {.pauses = "2026-05-12T15:00/2026-06-15T09:30"}},
    {"paused twice", C::Vk, P::Ordinary, "2026-05-12T09:00", u"С-2", "2026-05-13T12:30", {.pauses = "2026-05-12T10:00/2026-05-12T11:00 2026-05-12T15:00/2026-05-12T16:30"}},
    {"paused after the deadline changes nothing", C::Vk, P::Urgent, "2026-05-12T09:00", u"С-0", "2026-05-12T11:00", {.pauses = "2026-05-12T12:00/2026-05-12T16:00"}},
    {"paused before it came changes nothing", C::Vk, P::Urgent, "2026-05-12T14:00", u"С-0", "2026-05-12T16:00", {.pauses = "2026-05-12T09:00/2026-05-12T12:00"}},
    {"paused in the last minute", C::Vk, P::Urgent, "2026-05-12T09:00", u"С-0", "2026-05-12T17:01", {.pauses = "2026-05-12T10:59/2026-05-12T17:00"}},
    {"paused from the first minute", C::Vk, P::Urgent, "2026-05-12T09:00", u"С-0", "2026-05-13T11:00", {.pauses = "2026-05-12T09:00/2026-05-13T09:00"}},
    {"paused days of a calendar term", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-06-16T17:50", {.pauses = "2026-05-20T09:00/2026-05-25T15:30"}},
    {"paused at night counts in calendar days", C::Portal, P::Urgent, "2026-05-12T11:20", u"П-0", "2026-05-15T14:20", {.pauses = "2026-05-13T01:00/2026-05-13T04:00"}},
    {"paused after the interim answer", C::Vk, P::Ordinary, "2026-05-12T11:20", u"О-1", "2026-05-26T13:00", {.pauses = "2026-05-14T09:00/2026-05-18T12:00", .interim = "2026-05-13T10:00"}},
    {"forwarding stands in a pause too", C::Vk, P::Ordinary, "2026-05-12T09:30", u"Н-1", "2026-05-12T11:30", {.clock = Clock::Forwarding, .pauses = "2026-05-12T09:40/2026-05-12T10:40"}},
    {"prolonged by thirty days", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-07-11T11:20", {.days = 30}},
    {"prolonged by a day", C::Portal, P::Raised, "2026-05-12T11:20", u"П-2", "2026-05-23T11:20", {.days = 1}},
    {"a network's term prolonged by a week", C::Vk, P::Ordinary, "2026-05-12T11:20", u"С-2", "2026-05-20T12:20", {.days = 7}},
    {"prolonged from a Monday", C::Vk, P::Ordinary, "2026-05-15T12:00", u"С-2", "2026-05-21T13:00", {.days = 3}},
    {"paused, then prolonged", C::Portal, P::Ordinary, "2026-05-12T11:20", u"П-1", "2026-06-23T11:20", {.pauses = "2026-05-20T09:00/2026-05-22T09:00", .days = 10}},
    {"paused within the days given", C::Portal, P::Raised, "2026-05-12T11:20", u"П-2", "2026-06-02T11:20", {.pauses = "2026-05-25T12:00/2026-05-26T12:00", .days = 10}},
    {"interim answer, then prolonged", C::Vk, P::Ordinary, "2026-05-12T11:20", u"О-1", "2026-05-27T10:00", {.interim = "2026-05-13T10:00", .days = 5}},
    {"into the unpublished year", C::Vk, P::Ordinary, "2026-12-30T16:00", u"С-2", "2027-01-01T17:00", {.estimated = true}},
    {"within the unpublished year", C::Vk, P::Urgent, "2027-01-15T10:00", u"С-0", "2027-01-15T12:00", {.estimated = true}},
    {"calendar days need no calendar", C::Portal, P::Ordinary, "2026-12-20T10:00", u"П-1", "2027-01-19T10:00", {}},
    {"the last day of the published year", C::Vk, P::Urgent, "2026-12-30T15:00", u"С-0", "2026-12-30T17:00", {}},
};

Appeal appealOf(const Row &row)
{
    const bool social = row.channel <= C::Max;
    Appeal appeal{.system = social ? System::Incidents : System::Feedback, .channel = row.channel, .priority = row.priority,
                  .topic = row.extra.topic, .receivedAt = moscow(row.received)};
    for (const QByteArray &pause : QByteArray(row.extra.pauses).split(' ')) {
        const qsizetype slash = pause.indexOf('/');
        if (slash > 0)
            appeal.pauses << Pause{moscow(pause.left(slash).constData()), moscow(pause.mid(slash + 1).constData())};
    }
    if (*row.extra.interim)
        appeal.interimAt = moscow(row.extra.interim);
    appeal.prolongedDays = row.extra.days;
    return appeal;
}
} // namespace

class DeadlineRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void eachTermEndsWhereTheRulesSay_data();
    void eachTermEndsWhereTheRulesSay();
};

void DeadlineRulesTest::eachTermEndsWhereTheRulesSay_data()
{
    QTest::addColumn<int>("at");
    static_assert(std::size(rows) >= 80);
    for (size_t at = 0; at < std::size(rows); ++at)
        QTest::newRow(rows[at].name) << int(at);
}

void DeadlineRulesTest::eachTermEndsWhereTheRulesSay()
{
    QFETCH(int, at);
    const Row &row = rows[at];
    const Profile profile = deadlineRegion();
    const Appeal appeal = appealOf(row);
    const auto course = explainDue(appeal, profile, row.extra.clock);
    QCOMPARE(course.has_value(), *row.due != '\0');
    if (!course)
        return;
    QCOMPARE(course->due, moscow(row.due));
    QCOMPARE(course->rule.code, QString::fromUtf16(row.code));
    QCOMPARE(course->estimated, row.extra.estimated);
    if (row.extra.clock == Clock::Final)
        QCOMPARE(dueAt(appeal, profile), moscow(row.due));
}

QTEST_GUILESS_MAIN(DeadlineRulesTest)
#include "deadline_rules_test.moc"
