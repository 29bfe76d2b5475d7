#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

class DecideReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void aSubmittedTextWaitsForApproval();
    void anEmptyOrTooLongTextIsNotAnAnswer();
    void aSecondVersionTakesThePlaceOfTheWaitingOne();
    void anAnsweredAppealIsNotAnsweredTwice();
    void aTextForAnAppealThatMovedBecomesAProposal();
    void aTextForAnAppealTakenMeanwhileBecomesAProposal();
    void whoeverSawTheOwnerMayAnswerForHim();
    void anExecutorAnswersWhoeverItIsWith();
    void anotherTextThatCameFirstIsAConflict();
    void answeringANobodysAppealMakesItMine();

    void approvalPublishesAtOnceWhereTheProfileSaysSo();
    void approvalOnlyApprovesWhereSomebodyPublishes();
    void approvingTwiceChangesNothing();
    void onlyTheLastVersionIsApproved();
    void aReturnedReplyIsNotApproved();
    void approvingWhatIsNotThereIsRejected();
    void returningNeedsRemarks();
    void returningWhatIsPublishedIsAConflict();
    void returningTwiceChangesNothing();
    void publishingNeedsAnApprovedReply();
    void publishingTwiceChangesNothing();
    void aClosedAppealIsNotPublished();
};

void DecideReplyTest::aSubmittedTextWaitsForApproval()
{
    Situation one = of(Kind::SubmitReply, anna, {.text = u" It is mended.\n"_s});
    one.replies = {reply(40, 1, ReplyState::Returned)};
    one.appeal.status = Status::Returned;

    const Effect effect = applied(one, MessageKind::Submitted);

    QCOMPARE(effect.appeal.status, Status::OnApproval);
    QCOMPARE(effect.replies, (std::vector<Reply>{{.appeal = 1,
                                                  .version = 2,
                                                  .state = ReplyState::OnApproval,
                                                  .author = anna,
                                                  .text = u"It is mended."_s,
                                                  .submittedAt = now}}));
    QVERIFY(!effect.appeal.answeredAt.isValid());
}

void DecideReplyTest::anEmptyOrTooLongTextIsNotAnAnswer()
{
    refused(of(Kind::SubmitReply, anna, {.text = u" \n\t"_s}), Outcome::Rejected, Reason::EmptyText);
    refused(of(Kind::SubmitReply, anna, {.text = QString(2049, u'a')}), Outcome::Rejected, Reason::TooLong);
    applied(of(Kind::SubmitReply, anna, {.text = QString(2048, u'a')}), MessageKind::Submitted);
    Situation elsewhere = of(Kind::SubmitReply, anna, {.text = QString(20'000, u'a')});
    elsewhere.appeal.channel = Channel::Portal; // the profile sets no limit
    applied(elsewhere, MessageKind::Submitted);
}

void DecideReplyTest::aSecondVersionTakesThePlaceOfTheWaitingOne()
{
    const Effect effect = applied(waiting(Kind::SubmitReply, anna, {.text = u"Better"_s}), MessageKind::Submitted);

    QCOMPARE(effect.replies.size(), 2u);
    QCOMPARE(effect.replies[0].id, 50);
    QCOMPARE(effect.replies[0].state, ReplyState::Superseded);
    QCOMPARE(effect.replies[1].id, 0);
    QCOMPARE(effect.replies[1].version, 2);
}

void DecideReplyTest::anAnsweredAppealIsNotAnsweredTwice()
{
    const Arguments text{.text = u"Another answer"_s};
    refused(answered(Kind::SubmitReply, anna, text), Outcome::Conflict, Reason::AlreadyAnswered, anna, test::at(30));
    Situation closed = answered(Kind::SubmitReply, anna, text);
    closed.appeal.status = Status::Closed;
    refused(closed, Outcome::Conflict, Reason::AlreadyAnswered, anna, test::at(30));
    closed.appeal.answeredAt = {};
    closed.replies.clear();
    refused(closed, Outcome::Rejected, Reason::NotOpen);
}

void DecideReplyTest::aTextForAnAppealThatMovedBecomesAProposal()
{
    const Situation one = meanwhile(of(Kind::SubmitReply, anna, {.text = u"Long work\nof mine "_s}),
                                    [](Situation &s) { s.appeal.operatorId = boris; });

    const Effect effect = one.decided();

    QCOMPARE(effect.result,
             (TargetResult{.appeal = 1, .outcome = Outcome::Proposal, .reason = Reason::AssigneeMoved, .who = boris}));
    QVERIFY(effect.changed);
    QCOMPARE(effect.appeal.status, one.appeal.status);
    QCOMPARE(effect.appeal.flags, int(HasProposal));
    QVERIFY(effect.replies.empty());
    QCOMPARE(effect.messages, (std::vector<Message>{{.appeal = 1, .kind = MessageKind::ProposedReply, .at = now, .user = anna,
                                                     .toUser = boris, .text = u"Long work\nof mine "_s}}));
}

void DecideReplyTest::aTextForAnAppealTakenMeanwhileBecomesAProposal()
{
    Situation free = of(Kind::SubmitReply, anna, {.text = u"Mine"_s});
    free.appeal.operatorId = 0;
    const Situation one = meanwhile(free, [](Situation &s) { s.appeal.operatorId = boris; });

    QCOMPARE(one.decided().result.outcome, Outcome::Proposal);
}

void DecideReplyTest::whoeverSawTheOwnerMayAnswerForHim()
{
    const Effect effect = applied(of(Kind::SubmitReply, boris, {.text = u"For her"_s}), MessageKind::Submitted);
    QCOMPARE(effect.appeal.operatorId, anna);
    QCOMPARE(effect.replies.front().author, boris);
}

void DecideReplyTest::anExecutorAnswersWhoeverItIsWith()
{
    const Situation one = meanwhile(of(Kind::SubmitReply, ofRoads, {.text = u"Mended"_s}),
                                    [](Situation &s) { s.appeal.operatorId = boris; });
    QCOMPARE(applied(one, MessageKind::Submitted).appeal.operatorId, boris);
}

void DecideReplyTest::anotherTextThatCameFirstIsAConflict()
{
    const auto submittedByBoris = [](Situation &s) {
        s.appeal.status = Status::OnApproval;
        s.replies = {reply(50, 1, ReplyState::OnApproval, boris)};
    };
    refused(meanwhile(of(Kind::SubmitReply, anna, {.text = u"Mine"_s}), submittedByBoris), Outcome::Conflict,
            Reason::StatusMoved, boris, test::at(10));
}

void DecideReplyTest::answeringANobodysAppealMakesItMine()
{
    Situation one = of(Kind::SubmitReply, anna, {.text = u"Mine"_s});
    one.appeal.operatorId = 0;
    QCOMPARE(applied(one, MessageKind::Submitted).appeal.operatorId, anna);
}

void DecideReplyTest::approvalPublishesAtOnceWhereTheProfileSaysSo()
{
    const Effect effect = applied(waiting(Kind::ApproveReply, approver, {.reply = 50}), MessageKind::Approved);

    QCOMPARE(effect.appeal.status, Status::Published);
    QCOMPARE(effect.appeal.answeredAt, now);
    QCOMPARE(effect.messages.size(), 2u);
    QCOMPARE(effect.messages[1].kind, MessageKind::Published);
    Reply expected = reply(50, 1, ReplyState::OnApproval);
    expected.state = ReplyState::Published;
    expected.decidedBy = approver;
    expected.decidedAt = expected.publishedAt = now;
    QCOMPARE(effect.replies, std::vector<Reply>{expected});
}

void DecideReplyTest::approvalOnlyApprovesWhereSomebodyPublishes()
{
    Situation one = waiting(Kind::ApproveReply, approver, {.reply = 50});
    one.place.profile.publishOnApproval = false;

    const Effect effect = applied(one, MessageKind::Approved);

    QCOMPARE(effect.appeal.status, Status::Approved);
    QVERIFY(!effect.appeal.answeredAt.isValid());
    QCOMPARE(effect.messages.size(), 1u);
    QCOMPARE(effect.replies.front().state, ReplyState::Approved);
}

void DecideReplyTest::approvingTwiceChangesNothing()
{
    refused(answered(Kind::ApproveReply, chief, {.reply = 50}), Outcome::Noop, Reason::AlreadySo, approver,
            test::at(20));
}

void DecideReplyTest::onlyTheLastVersionIsApproved()
{
    Situation one = waiting(Kind::ApproveReply, approver, {.reply = 50});
    one.replies = {reply(50, 1, ReplyState::OnApproval), reply(51, 2, ReplyState::OnApproval, boris)};
    refused(one, Outcome::Conflict, Reason::StatusMoved, boris, test::at(10));
}

void DecideReplyTest::aReturnedReplyIsNotApproved()
{
    Situation one = waiting(Kind::ApproveReply, approver, {.reply = 50});
    one.replies = {reply(50, 1, ReplyState::Returned)};
    one.appeal.status = Status::Returned;
    refused(one, Outcome::Conflict, Reason::StatusMoved, approver, test::at(20));
}

void DecideReplyTest::approvingWhatIsNotThereIsRejected()
{
    refused(waiting(Kind::ApproveReply, approver, {.reply = 99}), Outcome::Rejected, Reason::NothingToApprove);
    refused(of(Kind::ApproveReply, approver), Outcome::Rejected, Reason::NothingToApprove);
}

void DecideReplyTest::returningNeedsRemarks()
{
    refused(waiting(Kind::ReturnReply, approver, {.reply = 50}), Outcome::Rejected, Reason::EmptyText);

    const Effect effect =
        applied(waiting(Kind::ReturnReply, approver, {.reply = 50, .text = u"No date"_s}), MessageKind::Returned);

    QCOMPARE(effect.appeal.status, Status::Returned);
    QCOMPARE(effect.replies.front().state, ReplyState::Returned);
    QCOMPARE(effect.replies.front().remarks, u"No date"_s);
    QCOMPARE(effect.messages.front().text, u"No date"_s);
    QCOMPARE(effect.messages.front().toUser, anna);
}

void DecideReplyTest::returningWhatIsPublishedIsAConflict()
{
    refused(answered(Kind::ReturnReply, chief, {.reply = 50, .text = u"No date"_s}), Outcome::Conflict,
            Reason::AlreadyAnswered, anna, test::at(30));
}

void DecideReplyTest::returningTwiceChangesNothing()
{
    Situation one = waiting(Kind::ReturnReply, approver, {.reply = 50, .text = u"No date"_s});
    one.replies = {reply(50, 1, ReplyState::Returned)};
    refused(one, Outcome::Noop, Reason::AlreadySo, approver, test::at(20));
}

void DecideReplyTest::publishingNeedsAnApprovedReply()
{
    refused(waiting(Kind::PublishReply, anna, {.reply = 50}), Outcome::Conflict, Reason::StatusMoved, anna,
            test::at(10));
    Situation one = waiting(Kind::PublishReply, anna, {.reply = 50});
    one.appeal.status = Status::Approved;
    one.replies = {reply(50, 1, ReplyState::Approved)};
    const Effect effect = applied(one, MessageKind::Published);
    QCOMPARE(effect.appeal.status, Status::Published);
    QCOMPARE(effect.appeal.answeredAt, now);
    QCOMPARE(effect.replies.front().publishedAt, now);
}

void DecideReplyTest::publishingTwiceChangesNothing()
{
    refused(answered(Kind::PublishReply, anna, {.reply = 50}), Outcome::Noop, Reason::AlreadySo, approver,
            test::at(20));
}

void DecideReplyTest::aClosedAppealIsNotPublished()
{
    Situation one = waiting(Kind::ApproveReply, approver, {.reply = 50});
    one.appeal.status = Status::Closed;
    refused(one, Outcome::Conflict, Reason::StatusMoved, anna, test::at(10));
}

QTEST_GUILESS_MAIN(DecideReplyTest)
#include "decide_reply_test.moc"
