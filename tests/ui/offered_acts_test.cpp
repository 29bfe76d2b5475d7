#include "ui/pages/offered_acts.h"

#include <QTest>

using namespace vakhta;

namespace {

AppealCard cardWith(Status status, qint64 operatorId, std::optional<ReplyState> reply = {})
{
    AppealCard card;
    card.appeal.id = 1;
    card.appeal.status = status;
    card.appeal.operatorId = operatorId;
    if (reply) {
        card.replies.emplace_back().id = 9;
        card.replies.back().state = *reply;
    }
    return card;
}

User person(Role role)
{
    User user;
    user.id = 5;
    user.role = role;
    return user;
}

} // namespace

class OfferedActsTest : public QObject
{
    Q_OBJECT

private slots:
    void anOperatorRepliesToHisOpenAppeal();
    void aDeadlineIsProlongedOnce();
    void onlyWhatHasAnExecutorIsSentBack();
    void anAppealOfNobodyCanBeTaken();
    void whatWaitsForApprovalIsTheApprovers();
    void approvedRepliesCanBePublished();
    void doneAppealsCanOnlyBeReopenedAndSpokenOf();
    void analystsAndAdministratorsAreOfferedNothing();
    void wordsAreAskedForWhereTheRulesNeedThem();
};

void OfferedActsTest::anOperatorRepliesToHisOpenAppeal()
{
    const auto acts = offeredActs(cardWith(Status::InWork, 5), person(Role::Operator));
    for (const OperationKind kind : {OperationKind::SubmitReply, OperationKind::Assign, OperationKind::Release, OperationKind::Hold, OperationKind::AnswerInterim})
        QVERIFY(acts.contains(kind));
    for (const OperationKind kind : {OperationKind::Take, OperationKind::Resume, OperationKind::Reassign, OperationKind::ApproveReply, OperationKind::Undo})
        QVERIFY(!acts.contains(kind));
}

void OfferedActsTest::aDeadlineIsProlongedOnce()
{
    AppealCard card = cardWith(Status::InWork, 5);
    QVERIFY(!offeredActs(card, person(Role::Operator)).contains(OperationKind::Prolong)); // there is none
    card.appeal.dueAt = QDateTime::fromSecsSinceEpoch(1'778'582'520, Qt::UTC);
    QVERIFY(offeredActs(card, person(Role::Operator)).contains(OperationKind::Prolong));
    card.appeal.prolongedDays = 3;
    QVERIFY(!offeredActs(card, person(Role::Operator)).contains(OperationKind::Prolong));
}

void OfferedActsTest::onlyWhatHasAnExecutorIsSentBack()
{
    AppealCard card = cardWith(Status::InWork, 5);
    card.appeal.executor = 0;
    QVERIFY(!offeredActs(card, person(Role::Operator)).contains(OperationKind::NotOurs));
    card.appeal.executor = 3;
    QVERIFY(offeredActs(card, person(Role::Operator)).contains(OperationKind::NotOurs));
    QVERIFY(offeredActs(card, person(Role::Executor)).contains(OperationKind::NotOurs));
    card.appeal.status = Status::OnHold;
    QVERIFY(!offeredActs(card, person(Role::Operator)).contains(OperationKind::NotOurs));
    QVERIFY(takesWords(OperationKind::NotOurs) && needsWords(OperationKind::NotOurs, Status::InWork));
}

void OfferedActsTest::anAppealOfNobodyCanBeTaken()
{
    QVERIFY(offeredActs(cardWith(Status::Registered, 0), person(Role::Operator)).contains(OperationKind::Take));
}

void OfferedActsTest::whatWaitsForApprovalIsTheApprovers()
{
    const AppealCard card = cardWith(Status::OnApproval, 5, ReplyState::OnApproval);
    const auto approver = offeredActs(card, person(Role::Approver));
    QVERIFY(approver.contains(OperationKind::ApproveReply) && approver.contains(OperationKind::ReturnReply));
    const auto author = offeredActs(card, person(Role::Operator));
    QVERIFY(!author.contains(OperationKind::ApproveReply) && !author.contains(OperationKind::SubmitReply));
    QCOMPARE(replyToDecide(card)->id, 9);
}

void OfferedActsTest::approvedRepliesCanBePublished()
{
    const AppealCard card = cardWith(Status::Approved, 5, ReplyState::Approved);
    QVERIFY(offeredActs(card, person(Role::Supervisor)).contains(OperationKind::PublishReply));
    QVERIFY(!offeredActs(card, person(Role::Supervisor)).contains(OperationKind::ApproveReply));
}

void OfferedActsTest::doneAppealsCanOnlyBeReopenedAndSpokenOf()
{
    const auto acts = offeredActs(cardWith(Status::Closed, 5, ReplyState::Published), person(Role::Operator));
    QCOMPARE(acts, (QList<OperationKind>{OperationKind::Flag, OperationKind::Comment, OperationKind::Tag, OperationKind::Reopen}));
}

void OfferedActsTest::analystsAndAdministratorsAreOfferedNothing()
{
    for (const Role role : {Role::Analyst, Role::Administrator})
        QVERIFY(offeredActs(cardWith(Status::InWork, 5), person(role)).isEmpty());
}

void OfferedActsTest::wordsAreAskedForWhereTheRulesNeedThem()
{
    QVERIFY(needsWords(OperationKind::Close, Status::InWork));
    QVERIFY(!needsWords(OperationKind::Close, Status::Published));
    QVERIFY(needsWords(OperationKind::ReturnReply, Status::OnApproval));
    QVERIFY(takesWords(OperationKind::Hold) && !needsWords(OperationKind::Hold, Status::InWork));
    QVERIFY(!takesWords(OperationKind::Take));
}

QTEST_APPLESS_MAIN(OfferedActsTest)
#include "offered_acts_test.moc"
