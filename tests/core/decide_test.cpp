#include "tests/support/situations.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

class DecideTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyDoesOnlyWhatHisRoleMay();
    void oneWhoLeftDoesNothing();
    void outsideOnesScopeThereIsNoAppeal();
    void undoIsNotKnownAtTheCentre();

    void theFirstToTakeWins();
    void takingWhatIsMineChangesNothing();
    void takingIsBeginningToWork();
    void aDoneAppealIsNotTaken();
    void releasingGivesItBackToTheQueue();
    void onlyASupervisorReleasesForAnother();

    void assigningSetsTheExecutor();
    void assigningMaySetTheOperatorToo();
    void onlyASupervisorAssignsAwayFromAnother();
    void textsHaveAnEnd();
    void assigningOverAnothersAssignmentIsAConflict();
    void assigningTheSameAgainChangesNothing();
    void assigningToNobodyKnownIsRejected();

    void reassigningComparesTheOperatorSeen();
    void reassigningToNobodyReturnsItToTheQueue();
    void reassigningToOneWhoCannotWorkIsRejected();

    void classifyingFollowsTheTopic();
    void classifyingByUnknownNamesIsRejected();
    void theDeadlineFollowsThePriority();
    void aCommentAlwaysApplies();
    void tagsOfTwoPeopleJoin();

    void holdingComparesTheStatus();
    void resumingReturnsToWhatItWas();
    void closingWithoutAnAnswerNeedsAReason();
    void closingComparesTheStatus();
    void closingTakesTheWaitingTextBack();
    void reopeningBeginsAnew();
};

void DecideTest::everybodyDoesOnlyWhatHisRoleMay()
{
    struct Row
    {
        Kind kind;
        QByteArray who; // operator, curator, executor, approver, supervisor, analyst, administrator
    };
    const Row table[] = {
        {Kind::Take, "OCE-S--"},         {Kind::Release, "OCE-S--"},     {Kind::Assign, "OC--S--"},
        {Kind::Reassign, "----S--"},     {Kind::Classify, "OC--S--"},    {Kind::Prioritise, "OC-AS--"},
        {Kind::Flag, "OC-AS--"},         {Kind::Hold, "OC--S--"},        {Kind::Resume, "OC--S--"},
        {Kind::Comment, "OCEAS--"},      {Kind::Tag, "OC-AS--"},         {Kind::SubmitReply, "OCE-S--"},
        {Kind::ApproveReply, "---AS--"}, {Kind::ReturnReply, "---AS--"}, {Kind::PublishReply, "OC-AS--"},
        {Kind::Close, "OC--S--"},        {Kind::Reopen, "OC--S--"},      {Kind::Undo, "OCEAS--"},
        {Kind::DeclineProposal, "OC--S--"}, {Kind::Propose, "OCE-S--"},
        {Kind::ShareView, "----S-A"},    {Kind::WithdrawView, "----S-A"},
        {Kind::AnswerInterim, "OC--S--"}, {Kind::Prolong, "OC--S--"},
        {Kind::Promise, "OC--S--"},      {Kind::KeepPromise, "OC--S--"},
        {Kind::NotOurs, "OCE-S--"},
    };
    QCOMPARE(std::size(table), size_t(Kind::NotOurs) + 1);
    for (const Row &row : table)
        for (int role = 0; role <= int(Role::Administrator); ++role)
            QCOMPARE(mayDo(Role(role), row.kind), row.who.at(role) != '-');
    refused(of(Kind::Reassign, anna, {.operatorId = boris}), Outcome::Rejected, Reason::NotAllowed);
    refused(waiting(Kind::ApproveReply, boris, {.reply = 50}), Outcome::Rejected, Reason::NotAllowed);
}

void DecideTest::oneWhoLeftDoesNothing()
{
    refused(of(Kind::Comment, absent, {.text = u"Hello"_s}), Outcome::Rejected, Reason::UserInactive);
}

void DecideTest::outsideOnesScopeThereIsNoAppeal()
{
    Situation ofAnotherSector = of(Kind::Comment, doctor, {.text = u"Hello"_s});
    ofAnotherSector.appeal.sector = 6;
    refused(ofAnotherSector, Outcome::Rejected, Reason::NoSuchAppeal);

    Situation ofAnotherBody = of(Kind::Comment, ofRoads, {.text = u"Hello"_s});
    ofAnotherBody.appeal.executor = water;
    refused(ofAnotherBody, Outcome::Rejected, Reason::NoSuchAppeal);

    Situation nothingThere = of(Kind::Comment, anna, {.text = u"Hello"_s});
    nothingThere.saw = nothingThere.seen();
    nothingThere.appeal = {};
    refused(nothingThere, Outcome::Rejected, Reason::NoSuchAppeal);
}

void DecideTest::undoIsNotKnownAtTheCentre()
{
    refused(of(Kind::Undo, anna), Outcome::Rejected, Reason::NotSupported);
}

void DecideTest::theFirstToTakeWins()
{
    Situation one = of(Kind::Take, boris);
    one.appeal.operatorId = 0;
    one.appeal.status = Status::Assigned;

    refused(meanwhile(one, [](Situation &s) { s.appeal.operatorId = anna; }), Outcome::Conflict, Reason::AlreadyTaken,
            anna);
    QCOMPARE(applied(one, MessageKind::Taken).appeal.operatorId, boris);
}

void DecideTest::takingWhatIsMineChangesNothing()
{
    refused(of(Kind::Take, anna), Outcome::Noop, Reason::AlreadySo);
}

void DecideTest::takingIsBeginningToWork()
{
    for (const Status status : {Status::Registered, Status::Assigned}) {
        Situation one = of(Kind::Take, boris);
        one.appeal.operatorId = 0;
        one.appeal.status = status;
        const Effect effect = applied(one, MessageKind::Taken);
        QCOMPARE(effect.appeal.status, Status::InWork);
        QCOMPARE(effect.messages.front().toUser, boris);
    }
    Situation returned = of(Kind::Take, boris);
    returned.appeal.operatorId = 0;
    returned.appeal.status = Status::Returned;
    QCOMPARE(applied(returned, MessageKind::Taken).appeal.status, Status::Returned);
}

void DecideTest::aDoneAppealIsNotTaken()
{
    Situation one = answered(Kind::Take, boris);
    one.appeal.operatorId = 0;
    refused(one, Outcome::Rejected, Reason::NotOpen);

    one.saw = one.seen();
    one.saw->status = Status::Assigned;
    refused(one, Outcome::Conflict, Reason::StatusMoved, approver, test::at(20));
}

void DecideTest::releasingGivesItBackToTheQueue()
{
    Situation one = of(Kind::Release, anna);
    const Effect effect = applied(one, MessageKind::Released);
    QCOMPARE(effect.appeal.operatorId, 0);
    QCOMPARE(effect.appeal.status, Status::Assigned);

    one.appeal.executor = 0;
    QCOMPARE(applied(one, MessageKind::Released).appeal.status, Status::Registered);
    one.appeal.operatorId = 0;
    refused(one, Outcome::Noop, Reason::AlreadySo);
}

void DecideTest::onlyASupervisorReleasesForAnother()
{
    refused(of(Kind::Release, boris), Outcome::Rejected, Reason::NotAllowed);
    QCOMPARE(applied(of(Kind::Release, chief), MessageKind::Released).appeal.operatorId, 0);
    refused(meanwhile(of(Kind::Release, chief), [](Situation &s) { s.appeal.operatorId = boris; }), Outcome::Conflict,
            Reason::AssigneeMoved, boris);
}

void DecideTest::assigningSetsTheExecutor()
{
    Situation one = of(Kind::Assign, anna, {.executor = water, .text = u"Leak"_s});
    one.appeal.status = Status::Registered;
    one.appeal.executor = 0;

    const Effect effect = applied(one, MessageKind::Assigned);

    QCOMPARE(effect.appeal.executor, water);
    QCOMPARE(effect.appeal.status, Status::Assigned);
    QCOMPARE(effect.appeal.operatorId, anna); // left as it was
    QCOMPARE(effect.messages.front().executor, water);
    QCOMPARE(effect.messages.front().text, u"Leak"_s);
    one.appeal.status = Status::InWork;
    QCOMPARE(applied(one, MessageKind::Assigned).appeal.status, Status::InWork);
}

void DecideTest::assigningMaySetTheOperatorToo()
{
    const Situation one = of(Kind::Assign, anna, {.executor = water, .operatorId = boris});
    const Effect effect = applied(one, MessageKind::Assigned);
    QCOMPARE(effect.appeal.operatorId, boris);
    QCOMPARE(effect.messages.front().toUser, boris);
    refused(meanwhile(one, [](Situation &s) { s.appeal.operatorId = chief; }), Outcome::Conflict, Reason::AssigneeMoved,
            chief);
}

void DecideTest::onlyASupervisorAssignsAwayFromAnother()
{
    const Arguments args{.executor = water, .operatorId = boris};
    refused(of(Kind::Assign, boris, args), Outcome::Rejected, Reason::NotAllowed);
    QCOMPARE(applied(of(Kind::Assign, chief, args), MessageKind::Assigned).appeal.operatorId, boris);
    QCOMPARE(applied(of(Kind::Assign, boris, {.executor = water}), MessageKind::Assigned).appeal.operatorId, anna);
}

void DecideTest::textsHaveAnEnd()
{
    refused(of(Kind::Comment, anna, {.text = QString(100'001, u'a')}), Outcome::Rejected, Reason::TooLong);
    applied(of(Kind::Hold, anna, {.text = QString(100'000, u'a')}), MessageKind::Held);
}

void DecideTest::assigningOverAnothersAssignmentIsAConflict()
{
    Situation one = of(Kind::Assign, anna, {.executor = water});
    one.appeal.executor = 0;
    refused(meanwhile(one, [](Situation &s) { s.appeal.executor = roads; }), Outcome::Conflict, Reason::AssigneeMoved,
            anna);
}

void DecideTest::assigningTheSameAgainChangesNothing()
{
    refused(of(Kind::Assign, anna, {.executor = roads}), Outcome::Noop, Reason::AlreadySo);
    Situation one = of(Kind::Assign, anna, {.executor = roads});
    one.appeal.executor = 0;
    refused(meanwhile(one, [](Situation &s) { s.appeal.executor = roads; }), Outcome::Noop, Reason::AlreadySo);
}

void DecideTest::assigningToNobodyKnownIsRejected()
{
    refused(of(Kind::Assign, anna, {.executor = 99}), Outcome::Rejected, Reason::NoSuchExecutor);
    refused(of(Kind::Assign, anna), Outcome::Rejected, Reason::NoSuchExecutor);
    refused(of(Kind::Assign, anna, {.executor = water, .operatorId = 99}), Outcome::Rejected, Reason::NoSuchUser);
    refused(of(Kind::Assign, anna, {.executor = water, .operatorId = absent}), Outcome::Rejected, Reason::UserInactive);
}

void DecideTest::reassigningComparesTheOperatorSeen()
{
    const Situation one = of(Kind::Reassign, chief, {.operatorId = boris});
    const Effect effect = applied(one, MessageKind::Reassigned);
    QCOMPARE(effect.appeal.operatorId, boris);
    QCOMPARE(effect.appeal.status, Status::InWork);
    QCOMPARE(effect.messages.front().toUser, boris);

    refused(meanwhile(one, [](Situation &s) { s.appeal.operatorId = chief; }), Outcome::Conflict, Reason::AssigneeMoved,
            chief);
    refused(meanwhile(one, [](Situation &s) { s.appeal.operatorId = boris; }), Outcome::Noop, Reason::AlreadySo);
    refused(answered(Kind::Reassign, chief, {.operatorId = boris}), Outcome::Rejected, Reason::NotOpen);
}

void DecideTest::reassigningToNobodyReturnsItToTheQueue()
{
    const Effect effect = applied(of(Kind::Reassign, chief), MessageKind::Reassigned);
    QCOMPARE(effect.appeal.operatorId, 0);
    QCOMPARE(effect.appeal.status, Status::Assigned);
}

void DecideTest::reassigningToOneWhoCannotWorkIsRejected()
{
    refused(of(Kind::Reassign, chief, {.operatorId = absent}), Outcome::Rejected, Reason::UserInactive);
    refused(of(Kind::Reassign, chief, {.operatorId = admin}), Outcome::Rejected, Reason::NoSuchUser);
    refused(of(Kind::Reassign, chief, {.operatorId = 99}), Outcome::Rejected, Reason::NoSuchUser);
}

void DecideTest::classifyingFollowsTheTopic()
{
    Situation one = of(Kind::Classify, anna, {.sector = 1, .topic = 5, .municipality = 7});
    const Effect effect = applied(one, MessageKind::Classified);
    QCOMPARE(effect.appeal.sector, 6); // the topic's, not the one said
    QCOMPARE(effect.appeal.topic, 5);
    QCOMPARE(effect.appeal.municipality, 7);
    one.appeal = effect.appeal;
    refused(one, Outcome::Noop, Reason::AlreadySo);
}

void DecideTest::classifyingByUnknownNamesIsRejected()
{
    refused(of(Kind::Classify, anna, {.topic = 99}), Outcome::Rejected, Reason::Malformed);
    refused(of(Kind::Classify, anna, {.sector = 9}), Outcome::Rejected, Reason::Malformed);
    refused(of(Kind::Classify, anna, {.sector = -1}), Outcome::Rejected, Reason::Malformed);
    refused(of(Kind::Classify, anna, {.municipality = 99}), Outcome::Rejected, Reason::Malformed);
}

void DecideTest::theDeadlineFollowsThePriority()
{
    Situation one = of(Kind::Prioritise, anna, {.priority = Priority::Raised});
    const Effect effect = applied(one, MessageKind::Prioritised);
    QCOMPARE(effect.appeal.priority, Priority::Raised);
    // 240 working minutes from Tuesday 13:42 by the region's clock, lunch until 14:00: 18:00
    QCOMPARE(effect.appeal.dueAt, QDateTime(QDate(2026, 5, 12), QTime(15, 0), Qt::UTC));
    refused(of(Kind::Prioritise, anna), Outcome::Noop, Reason::AlreadySo);
}

void DecideTest::aCommentAlwaysApplies()
{
    const Situation one = meanwhile(of(Kind::Comment, boris, {.text = u" Called him \n"_s}), [](Situation &s) {
        s.appeal.status = Status::Closed;
        s.appeal.operatorId = chief;
        s.appeal.revision = 40;
    });

    const Effect effect = one.decided();

    QCOMPARE(effect.result, TargetResult{.appeal = 1});
    QCOMPARE(effect.messages,
             (std::vector<Message>{
                 {.appeal = 1, .kind = MessageKind::Comment, .at = now, .user = boris, .text = u"Called him"_s}}));
    QCOMPARE(effect.appeal, one.appeal);
    refused(of(Kind::Comment, anna, {.text = u" \n "_s}), Outcome::Rejected, Reason::EmptyText);
}

void DecideTest::tagsOfTwoPeopleJoin()
{
    Situation one = meanwhile(of(Kind::Tag, anna, {.text = u"school, Roads"_s}), [](Situation &s) {
        s.appeal.tags = u"roads, hail"_s;
        s.appeal.status = Status::Closed;
    });
    QCOMPARE(applied(one, MessageKind::Tagged).appeal.tags, u"roads, hail, school"_s);
    one.args.text = u"-hail"_s;
    QCOMPARE(applied(one, MessageKind::Tagged).appeal.tags, u"roads"_s);
    one.args.text = u"HAIL"_s;
    refused(one, Outcome::Noop, Reason::AlreadySo);
    one.args.text = u" , "_s;
    refused(one, Outcome::Rejected, Reason::EmptyText);
}

void DecideTest::holdingComparesTheStatus()
{
    const Situation one = of(Kind::Hold, anna, {.text = u"Waits for the weather"_s});
    QCOMPARE(applied(one, MessageKind::Held).appeal.status, Status::OnHold);
    refused(meanwhile(one, [](Situation &s) { s.appeal.status = Status::OnHold; }), Outcome::Noop, Reason::AlreadySo);
    refused(meanwhile(one, [](Situation &s) { s.appeal.status = Status::Assigned; }), Outcome::Conflict,
            Reason::StatusMoved);
    refused(waiting(Kind::Hold, anna), Outcome::Conflict, Reason::StatusMoved, anna, test::at(10));
}

void DecideTest::resumingReturnsToWhatItWas()
{
    Situation one = of(Kind::Resume, anna);
    refused(one, Outcome::Noop, Reason::AlreadySo);
    one.appeal.status = Status::OnHold;
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.status, Status::InWork);
    one.appeal.operatorId = 0;
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.status, Status::Assigned);
    one.replies = {reply(50, 1, ReplyState::Returned)};
    QCOMPARE(applied(one, MessageKind::Resumed).appeal.status, Status::Returned);
}

void DecideTest::closingWithoutAnAnswerNeedsAReason()
{
    refused(of(Kind::Close, anna), Outcome::Rejected, Reason::EmptyText);
    const Effect effect = applied(of(Kind::Close, anna, {.text = u"A repeat"_s}), MessageKind::Closed);
    QCOMPARE(effect.appeal.status, Status::Closed);
    QCOMPARE(effect.appeal.closedAt, now);
    QCOMPARE(effect.appeal.closingReason, u"A repeat"_s);
    QCOMPARE(applied(answered(Kind::Close, anna), MessageKind::Closed).appeal.status, Status::Closed);
}

void DecideTest::closingComparesTheStatus()
{
    const Situation one = of(Kind::Close, anna, {.text = u"A repeat"_s});
    refused(meanwhile(one, [](Situation &s) { s.appeal.status = Status::OnHold; }), Outcome::Conflict,
            Reason::StatusMoved);
    const auto closed = [](Situation &s) {
        s.appeal.status = Status::Closed;
        s.appeal.closedAt = test::at(7);
    };
    refused(meanwhile(one, closed), Outcome::Noop, Reason::AlreadySo, 0, test::at(7));
}

void DecideTest::closingTakesTheWaitingTextBack()
{
    const Effect effect = applied(waiting(Kind::Close, anna, {.text = u"A repeat"_s}), MessageKind::Closed);
    QCOMPARE(effect.replies.size(), 1u);
    QCOMPARE(effect.replies.front().id, 50);
    QCOMPARE(effect.replies.front().state, ReplyState::Superseded);
}

void DecideTest::reopeningBeginsAnew()
{
    const Effect effect = applied(answered(Kind::Reopen, anna, {.text = u"The pit is back"_s}), MessageKind::Reopened);
    QCOMPARE(effect.appeal.status, Status::InWork);
    QVERIFY(!effect.appeal.answeredAt.isValid());
    QVERIFY(effect.replies.empty()); // what was published stays published
    refused(of(Kind::Reopen, anna), Outcome::Noop, Reason::AlreadySo);
    // Answered anew since: what was published meanwhile must not be thrown open by one who did not see it.
    refused(meanwhile(answered(Kind::Reopen, anna), [](Situation &s) { s.appeal.status = Status::Closed; }), Outcome::Conflict,
            Reason::StatusMoved, approver, vakhta::test::at(20));
}

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
