#include "app/core/proposals.h"
#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

class DecideProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOfStateByOneWhoLostTheAppealBecomesAProposal_data();
    void aChangeOfStateByOneWhoLostTheAppealBecomesAProposal();
    void whatIsSoAlreadyNeedsNoProposal();
    void aSupervisorsActIsNoProposal();
    void theProposalSaysWhoHasItAndSinceWhen();
    void acceptingDoesWhatWasProposed_data();
    void acceptingDoesWhatWasProposed();
    void acceptingWhatIsSoAlreadyClosesTheProposal();
    void acceptingAgainstTheRulesLeavesItOpen();
    void decliningNeedsAReason();
    void onlyWhoHasTheAppealOrASupervisorDecides();
    void whatIsDecidedStaysSo();
    void theMarkGoesWithTheLastProposal();
    void aTextMayBeOfferedToAnother();
    void anAdditionNamesTheReplyItAddsTo();
    void firstToTakeIsNamedWithTheMoment();
    void whoMovedTheStatusIsNamedWithTheMoment();
};

namespace {
Message line(qint64 id, MessageKind kind, qint64 user, const QString &text = {})
{
    return {.id = id, .appeal = 1, .kind = kind, .at = vakhta::test::at(60), .user = user, .toUser = boris, .text = text};
}

/// Boris has the appeal now, Anna's act of before is proposed in line 70.
Situation proposed(MessageKind kind, Kind act, qint64 actor, Arguments args)
{
    args.proposal = 70;
    Situation one = of(act, actor, args);
    one.appeal.operatorId = boris;
    one.appeal.flags = HasProposal | Resonance;
    one.messages = {line(70, kind, anna, u"As she wrote"_s)};
    return one;
}
} // namespace

void DecideProposalTest::aChangeOfStateByOneWhoLostTheAppealBecomesAProposal_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Status>("status");
    QTest::addColumn<MessageKind>("becomes");
    QTest::newRow("reply") << Kind::SubmitReply << Status::InWork << MessageKind::ProposedReply;
    QTest::newRow("close") << Kind::Close << Status::InWork << MessageKind::ProposedClose;
    QTest::newRow("hold") << Kind::Hold << Status::InWork << MessageKind::ProposedHold;
    QTest::newRow("resume") << Kind::Resume << Status::OnHold << MessageKind::ProposedResume;
}

void DecideProposalTest::aChangeOfStateByOneWhoLostTheAppealBecomesAProposal()
{
    QFETCH(Kind, kind);
    QFETCH(Status, status);
    QFETCH(MessageKind, becomes);
    Situation before = of(kind, anna, {.text = u"Because"_s});
    before.appeal.status = status;
    const Situation one = meanwhile(before, [](Situation &s) { s.appeal.operatorId = boris; });
    const Effect effect = one.decided();
    QCOMPARE(effect.result.outcome, Outcome::Proposal);
    QCOMPARE(effect.result.reason, Reason::AssigneeMoved);
    QCOMPARE(effect.appeal.status, status);
    QCOMPARE(effect.appeal.operatorId, boris);
    QCOMPARE(effect.messages.size(), 1u);
    QCOMPARE(effect.messages.front().kind, becomes);
    QCOMPARE(effect.messages.front().toUser, boris);
    QCOMPARE(effect.messages.front().text, u"Because"_s);
    QCOMPARE(effect.appeal.flags, int(HasProposal));
}

void DecideProposalTest::whatIsSoAlreadyNeedsNoProposal()
{
    const Situation one = meanwhile(of(Kind::Close, anna, {.text = u"Because"_s}), [](Situation &s) {
        s.appeal.operatorId = boris;
        s.appeal.status = Status::Closed;
    });
    QCOMPARE(one.decided().result.outcome, Outcome::Noop);
}

void DecideProposalTest::aSupervisorsActIsNoProposal()
{
    const Situation one = meanwhile(of(Kind::Close, chief, {.text = u"Because"_s}), [](Situation &s) { s.appeal.operatorId = boris; });
    QCOMPARE(one.decided().result.outcome, Outcome::Applied);
}

void DecideProposalTest::theProposalSaysWhoHasItAndSinceWhen()
{
    const Situation one = meanwhile(of(Kind::Hold, anna), [](Situation &s) {
        s.appeal.operatorId = boris;
        s.messages = {line(60, MessageKind::Reassigned, chief)};
    });
    QCOMPARE(one.decided().result.who, boris);
    QCOMPARE(one.decided().result.when, vakhta::test::at(60));
}

void DecideProposalTest::acceptingDoesWhatWasProposed_data()
{
    QTest::addColumn<MessageKind>("proposal");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Status>("from");
    QTest::addColumn<Status>("to");
    QTest::newRow("reply") << MessageKind::ProposedReply << Kind::SubmitReply << Status::InWork << Status::OnApproval;
    QTest::newRow("close") << MessageKind::ProposedClose << Kind::Close << Status::InWork << Status::Closed;
    QTest::newRow("hold") << MessageKind::ProposedHold << Kind::Hold << Status::InWork << Status::OnHold;
    QTest::newRow("resume") << MessageKind::ProposedResume << Kind::Resume << Status::OnHold << Status::InWork;
}

void DecideProposalTest::acceptingDoesWhatWasProposed()
{
    QFETCH(MessageKind, proposal);
    QFETCH(Kind, kind);
    QFETCH(Status, from);
    QFETCH(Status, to);
    Situation one = proposed(proposal, kind, boris, {.text = u"In better words"_s});
    one.appeal.status = from;
    const Effect effect = one.decided();
    QCOMPARE(effect.result, (TargetResult{.appeal = 1}));
    QCOMPARE(effect.appeal.status, to);
    QCOMPARE(effect.appeal.flags, int(Resonance));
    const Message &last = effect.messages.back();
    QCOMPARE(last.kind, MessageKind::ProposalAccepted);
    QCOMPARE(last.about, 70);
    QCOMPARE(last.toUser, anna);
    if (kind == Kind::SubmitReply) {
        QCOMPARE(effect.replies.back().text, u"In better words"_s);
        QCOMPARE(effect.replies.back().author, boris);
    }
}

void DecideProposalTest::acceptingWhatIsSoAlreadyClosesTheProposal()
{
    Situation one = proposed(MessageKind::ProposedHold, Kind::Hold, boris, {});
    one.appeal.status = Status::OnHold;
    const Effect effect = one.decided();
    QCOMPARE(effect.result.outcome, Outcome::Applied);
    QVERIFY(effect.changed);
    QCOMPARE(effect.messages.size(), 1u);
    QCOMPARE(effect.messages.front().kind, MessageKind::ProposalAccepted);
}

void DecideProposalTest::acceptingAgainstTheRulesLeavesItOpen()
{
    refused(proposed(MessageKind::ProposedReply, Kind::SubmitReply, boris, {}), Outcome::Rejected, Reason::EmptyText);
    Situation answeredMeanwhile = proposed(MessageKind::ProposedReply, Kind::SubmitReply, boris, {.text = u"Late"_s});
    answeredMeanwhile.appeal.status = Status::Published;
    answeredMeanwhile.appeal.answeredAt = vakhta::test::at(30);
    answeredMeanwhile.replies = {reply(50, 1, ReplyState::Published)};
    refused(answeredMeanwhile, Outcome::Conflict, Reason::AlreadyAnswered, anna, vakhta::test::at(30));
}

void DecideProposalTest::decliningNeedsAReason()
{
    refused(proposed(MessageKind::ProposedClose, Kind::DeclineProposal, boris, {}), Outcome::Rejected, Reason::EmptyText);
    const Effect effect = proposed(MessageKind::ProposedClose, Kind::DeclineProposal, boris, {.text = u"Not done yet"_s}).decided();
    QCOMPARE(effect.result, (TargetResult{.appeal = 1}));
    QCOMPARE(effect.appeal.status, Status::InWork);
    QCOMPARE(effect.messages.back().kind, MessageKind::ProposalDeclined);
    QCOMPARE(effect.messages.back().text, u"Not done yet"_s);
    QCOMPARE(effect.messages.back().about, 70);
}

void DecideProposalTest::onlyWhoHasTheAppealOrASupervisorDecides()
{
    const Arguments why{.text = u"No"_s};
    refused(proposed(MessageKind::ProposedClose, Kind::DeclineProposal, anna, why), Outcome::Rejected, Reason::NotAllowed);
    refused(proposed(MessageKind::ProposedClose, Kind::Close, anna, why), Outcome::Rejected, Reason::NotAllowed);
    QCOMPARE(proposed(MessageKind::ProposedClose, Kind::DeclineProposal, chief, why).decided().result.outcome, Outcome::Applied);
    Situation nobodys = proposed(MessageKind::ProposedClose, Kind::DeclineProposal, anna, why);
    nobodys.appeal.operatorId = 0;
    QCOMPARE(nobodys.decided().result.outcome, Outcome::Applied);
    Situation unknown = proposed(MessageKind::ProposedClose, Kind::DeclineProposal, boris, why);
    unknown.messages.clear();
    refused(unknown, Outcome::Rejected, Reason::NoSuchProposal);
}

void DecideProposalTest::whatIsDecidedStaysSo()
{
    Situation one = proposed(MessageKind::ProposedClose, Kind::DeclineProposal, boris, {.text = u"No"_s});
    Message declined = line(71, MessageKind::ProposalDeclined, chief);
    declined.about = 70;
    one.messages.push_back(declined);
    refused(one, Outcome::Noop, Reason::AlreadySo, chief, vakhta::test::at(60));
    one.kind = Kind::Close;
    refused(one, Outcome::Conflict, Reason::ProposalDecided, chief, vakhta::test::at(60));
}

void DecideProposalTest::theMarkGoesWithTheLastProposal()
{
    Situation one = proposed(MessageKind::ProposedClose, Kind::DeclineProposal, boris, {.text = u"No"_s});
    one.messages.push_back(line(72, MessageKind::ProposedHold, anna));
    QVERIFY(one.decided().appeal.flags & HasProposal);
}

void DecideProposalTest::aTextMayBeOfferedToAnother()
{
    Situation one = answered(Kind::Propose, boris, {.text = u"There is more to say"_s});
    one.appeal.status = Status::Closed;
    const Effect effect = one.decided();
    QCOMPARE(effect.result, (TargetResult{.appeal = 1}));
    QCOMPARE(effect.messages.front().kind, MessageKind::ProposedReply);
    QCOMPARE(effect.messages.front().toUser, anna);
    QVERIFY(effect.appeal.flags & HasProposal);
    refused(of(Kind::Propose, boris), Outcome::Rejected, Reason::EmptyText);
}

void DecideProposalTest::anAdditionNamesTheReplyItAddsTo()
{
    const Effect effect = applied(answered(Kind::SubmitReply, anna, {.reply = 50, .text = u"More"_s}), MessageKind::Submitted);
    QCOMPARE(effect.appeal.status, Status::OnApproval);
    QCOMPARE(effect.appeal.answeredAt, vakhta::test::at(30)); // the citizen has been answered all the same
    QCOMPARE(effect.replies.size(), 1u); // the published one stays as it is
    QCOMPARE(effect.replies.back().version, 2);
    refused(answered(Kind::SubmitReply, anna, {.reply = 49, .text = u"More"_s}), Outcome::Conflict, Reason::AlreadyAnswered, anna,
            vakhta::test::at(30));

    Situation approved = of(Kind::ApproveReply, approver, {.reply = 51});
    approved.appeal.status = Status::OnApproval;
    approved.appeal.answeredAt = vakhta::test::at(30);
    approved.replies = {reply(50, 1, ReplyState::Published), reply(51, 2, ReplyState::OnApproval)};
    QCOMPARE(approved.decided().appeal.answeredAt, vakhta::test::at(30));
}

void DecideProposalTest::firstToTakeIsNamedWithTheMoment()
{
    Situation one = of(Kind::Take, anna);
    one.appeal.operatorId = boris;
    one.messages = {line(60, MessageKind::Taken, boris)};
    refused(one, Outcome::Conflict, Reason::AlreadyTaken, boris, vakhta::test::at(60));
}

void DecideProposalTest::whoMovedTheStatusIsNamedWithTheMoment()
{
    Situation one = meanwhile(of(Kind::Hold, anna), [](Situation &s) {
        s.appeal.status = Status::OnApproval;
        s.messages = {line(60, MessageKind::Submitted, boris)};
    });
    refused(one, Outcome::Conflict, Reason::StatusMoved, boris, vakhta::test::at(60));
}

QTEST_GUILESS_MAIN(DecideProposalTest)
#include "decide_proposal_test.moc"
