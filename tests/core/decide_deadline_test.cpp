#include "app/core/deadline.h"
#include "tests/support/deadline_region.h"
#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test;
using namespace vakhta::test::rules;

// The centre's clock says 13:50:20 in Moscow, on a Tuesday, in the lunch break.
namespace {
Situation at9(Kind kind, Arguments args = {})
{
    Situation one = of(kind, anna, args);
    one.place.profile = deadlineRegion();
    one.appeal.channel = Channel::Vk;
    one.appeal.receivedAt = moscow("2026-05-12T09:00");
    one.appeal.dueAt = moscow("2026-05-13T10:00"); // nine working hours
    return one;
}

Situation heldAt10(Arguments args = {})
{
    Situation one = at9(Kind::Resume, args);
    one.appeal.status = Status::OnHold;
    one.appeal.pauses = {{moscow("2026-05-12T10:00"), {}}};
    return one;
}

Situation prolonging(int days, const QString &notice = u"We need more time"_s)
{
    return at9(Kind::Prolong, {.text = notice, .days = days});
}
} // namespace

class DecideDeadlineTest : public QObject
{
    Q_OBJECT

private slots:
    void holdingStopsTheClock();
    void resumingGivesBackTheTimeOfThePause();
    void whatWasHeldBeforePausesWereWrittenIsTakenFromTheHistory();
    void anOverdueTermGainsNothingByAPause();
    void aDeadlineOfTheSourceSystemKeepsWhatItHadLeft();
    void prolongingAddsDaysAndTellsTheCitizen();
    void prolongingIsDoneOnce();
    void prolongingWithoutANoticeIsRefused();
    void prolongingBeyondTheProfileIsRefused();
    void prolongingADeadlineOfTheSourceSystemAddsToIt();
    void theFirstInterimAnswerStartsAnotherTerm();
    void anInterimAnswerWithoutSuchARuleLeavesTheTerm();
    void anInterimAnswerFitsTheChannel();
    void actsOnTheDeadlineComeTooLateForAClosedAppeal();
    void actsOnTheDeadlineAreTheNewOwnersOnceGiven();
    void anotherTopicMayHaveAnotherTerm();
    void anotherTopicMayHaveAnotherTermAfterTheInterimAnswer();
};

void DecideDeadlineTest::holdingStopsTheClock()
{
    const Appeal held = applied(at9(Kind::Hold), MessageKind::Held).appeal;
    QCOMPARE(held.pauses, (QList<Pause>{{now, {}}}));
    QCOMPARE(held.dueAt, moscow("2026-05-13T10:00"));
}

void DecideDeadlineTest::resumingGivesBackTheTimeOfThePause()
{
    const Appeal resumed = applied(heldAt10(), MessageKind::Resumed).appeal;
    QCOMPARE(resumed.pauses, (QList<Pause>{{moscow("2026-05-12T10:00"), now}}));
    QCOMPARE(resumed.dueAt, moscow("2026-05-13T13:00")); // three hours before lunch
    QCOMPARE(resumed.dueAt, dueAt(resumed, deadlineRegion()));
}

void DecideDeadlineTest::whatWasHeldBeforePausesWereWrittenIsTakenFromTheHistory()
{
    Situation one = heldAt10();
    one.appeal.pauses = {};
    one.messages = {{.id = 1, .kind = MessageKind::Held, .at = moscow("2026-05-12T10:00")}};
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-13T13:00"));
    one.messages = {};
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-13T10:00"));
}

void DecideDeadlineTest::anOverdueTermGainsNothingByAPause()
{
    Situation one = heldAt10();
    one.appeal.priority = Priority::Urgent;
    one.appeal.receivedAt = moscow("2026-05-11T09:00");
    one.appeal.dueAt = moscow("2026-05-12T11:00");
    one.appeal.pauses = {{moscow("2026-05-12T11:30"), {}}};
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-12T11:00"));
    one.appeal.dueAt = moscow("2026-05-12T10:15"); // and one of its own
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-12T10:15"));
}

void DecideDeadlineTest::aDeadlineOfTheSourceSystemKeepsWhatItHadLeft()
{
    Situation one = heldAt10();
    one.appeal.dueAt = moscow("2026-05-12T16:00"); // five working hours after ten
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-13T10:00"));
    one.appeal.system = System::Feedback;
    one.appeal.channel = Channel::Portal;
    one.appeal.pauses = {{now.addSecs(-3600), {}}};
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.dueAt, moscow("2026-05-12T17:00"));
}

void DecideDeadlineTest::prolongingAddsDaysAndTellsTheCitizen()
{
    const Effect effect = applied(prolonging(7), MessageKind::Prolonged);
    QCOMPARE(effect.appeal.prolongedDays, 7);
    QCOMPARE(effect.appeal.dueAt, moscow("2026-05-20T10:00"));
    QCOMPARE(effect.appeal.status, Status::InWork);
    QCOMPARE(effect.messages.back().text, u"We need more time"_s);
}

void DecideDeadlineTest::prolongingIsDoneOnce()
{
    Situation one = prolonging(7);
    one.appeal.prolongedDays = 3;
    refused(one, Outcome::Conflict, Reason::AlreadyProlonged);
    one.messages = {{.id = 1, .kind = MessageKind::Prolonged, .at = moscow("2026-05-12T11:00"), .user = boris}};
    refused(one, Outcome::Conflict, Reason::AlreadyProlonged, boris, moscow("2026-05-12T11:00"));
}

void DecideDeadlineTest::prolongingWithoutANoticeIsRefused()
{
    refused(prolonging(7, u"  "_s), Outcome::Rejected, Reason::EmptyText);
    Situation one = prolonging(7, QString(51, u'a'));
    one.place.profile.replyLimits = {{u"vk"_s, 50}};
    refused(one, Outcome::Rejected, Reason::TooLong);
}

void DecideDeadlineTest::prolongingBeyondTheProfileIsRefused()
{
    refused(prolonging(31), Outcome::Rejected, Reason::Malformed);
    refused(prolonging(0), Outcome::Rejected, Reason::Malformed);
    refused(prolonging(-5), Outcome::Rejected, Reason::Malformed);
    Situation none = prolonging(7);
    none.appeal.dueAt = {};
    refused(none, Outcome::Rejected, Reason::Malformed);
    applied(prolonging(30), MessageKind::Prolonged);
}

void DecideDeadlineTest::prolongingADeadlineOfTheSourceSystemAddsToIt()
{
    Situation one = prolonging(2);
    one.appeal.dueAt = moscow("2026-05-14T16:30");
    QCOMPARE(applied(one, MessageKind::Prolonged).appeal.dueAt, moscow("2026-05-16T16:30"));
}

void DecideDeadlineTest::theFirstInterimAnswerStartsAnotherTerm()
{
    Situation one = at9(Kind::AnswerInterim, {.text = u"The crew leaves tomorrow"_s});
    const Appeal answered = applied(one, MessageKind::AnsweredInterim).appeal;
    QCOMPARE(answered.interimAt, now);
    QCOMPARE(answered.dueAt, moscow("2026-05-21T13:00")); // seven working days, from the end of lunch
    QCOMPARE(answered.status, Status::InWork);
    one.appeal.interimAt = moscow("2026-05-12T12:00");
    const Appeal again = applied(one, MessageKind::AnsweredInterim).appeal;
    QCOMPARE(again.interimAt, moscow("2026-05-12T12:00"));
    QCOMPARE(again.dueAt, moscow("2026-05-13T10:00"));
}

void DecideDeadlineTest::anInterimAnswerWithoutSuchARuleLeavesTheTerm()
{
    Situation one = at9(Kind::AnswerInterim, {.text = u"The crew leaves tomorrow"_s});
    one.appeal.system = System::Feedback;
    QCOMPARE(applied(one, MessageKind::AnsweredInterim).appeal.dueAt, moscow("2026-05-13T10:00"));
}

void DecideDeadlineTest::anInterimAnswerFitsTheChannel()
{
    Situation one = at9(Kind::AnswerInterim, {.text = QString(51, u'a')});
    one.place.profile.replyLimits = {{u"vk"_s, 50}};
    refused(one, Outcome::Rejected, Reason::TooLong);
    one.args.text.clear();
    refused(one, Outcome::Rejected, Reason::EmptyText);
}

void DecideDeadlineTest::actsOnTheDeadlineComeTooLateForAClosedAppeal()
{
    for (Situation one : {prolonging(7), at9(Kind::AnswerInterim, {.text = u"Soon"_s})}) {
        one.appeal.status = Status::Closed;
        refused(one, Outcome::Rejected, Reason::NotOpen);
    }
}

void DecideDeadlineTest::actsOnTheDeadlineAreTheNewOwnersOnceGiven()
{
    for (const Situation &one : {prolonging(7), at9(Kind::AnswerInterim, {.text = u"Soon"_s})})
        refused(meanwhile(one, [](Situation &s) { s.appeal.operatorId = boris; }), Outcome::Conflict, Reason::AssigneeMoved, boris);
}

void DecideDeadlineTest::anotherTopicMayHaveAnotherTerm()
{
    const Situation one = at9(Kind::Classify, {.sector = 6, .topic = 5});
    QCOMPARE(applied(one, MessageKind::Classified).appeal.dueAt, moscow("2026-05-12T10:30"));
    QCOMPARE(applied(at9(Kind::Classify, {.sector = 3, .topic = 6}), MessageKind::Classified).appeal.dueAt, moscow("2026-05-13T10:00"));
}

void DecideDeadlineTest::anotherTopicMayHaveAnotherTermAfterTheInterimAnswer()
{
    Situation one = at9(Kind::Classify, {.sector = 6, .topic = 5});
    one.place.profile.deadlines.prepend({.code = u"S-9"_s, .clock = DeadlineClock::AfterInterim, .topic = 5, .workingMinutes = 60});
    one.appeal.interimAt = moscow("2026-05-12T10:00");
    one.appeal.dueAt = dueAt(one.appeal, one.place.profile);
    const QDateTime due = applied(one, MessageKind::Classified).appeal.dueAt;
    QCOMPARE(due, moscow("2026-05-12T11:00"));
}

QTEST_GUILESS_MAIN(DecideDeadlineTest)
#include "decide_deadline_test.moc"
