#include "app/centre/jmap/apply_operation.h"
#include "app/core/proposals.h"
#include "tests/support/centre_store.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
Target seen(const Appeal &appeal)
{
    return {.appeal = appeal.id, .revision = appeal.revision, .status = appeal.status, .executor = appeal.executor,
            .operatorId = appeal.operatorId};
}

Operation operation(OperationKind kind, const std::vector<Appeal> &appeals, const Arguments &args = {})
{
    Operation operation{.opId = newOperationId(noon), .kind = kind, .args = args, .composedAt = noon};
    for (const Appeal &appeal : appeals)
        operation.targets.push_back(seen(appeal));
    return operation;
}

Result<AppliedOperation> apply(CentreStore &store, const Operation &operation, qint64 user, const QDateTime &now = noon)
{
    const User actor = userOf(store, user);
    return store.write([&](Unit &unit) { return applyOperation(unit, operation, actor, now); });
}

constexpr qint64 anOperator = 1, another = 2, approver = 3, curator = 4, supervisor = 6;
} // namespace

class ApplyOperationTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDecidedIsKept();
    void theDayOfAReply();
    void aRepeatedOperationHasOneEffectAndItsFirstOutcome();
    void theSameIdWithOtherContentIsAConflict();
    void anAppealOutOfScopeIsNotThere();
    void aRefusalIsRecorded();
    void malformedOnesAreRejectedAndLeaveNothing();
    void eachOfManyIsJudgedByItself();
    void whatSaysTheSameOfAnyAppealIsDoneToMany();
    void pausesAndProlongationsMoveTheDeadlineThatIsKept();
    void promisesRunOnAfterTheAppealIsClosed();
    void everyOperationHasOneRowInTheAuditChain();
    void itIsKeptWholeOrNotAtAll();
    void aProposalIsDecidedAboutOnce();
    void whoNoLongerSeesAnAppealHandsHisWordsIn();
};

void ApplyOperationTest::whatIsDecidedIsKept()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());

    const auto applied = must(apply(store, operation(OperationKind::Take, {store.appeal(id)}), anOperator));

    QCOMPARE(applied.result.outcome, Outcome::Applied);
    QCOMPARE(applied.result.appliedAt, noon);
    QVERIFY(!applied.existing);
    QCOMPARE(store.appeal(id).operatorId, anOperator);
    QCOMPARE(store.appeal(id).revision, 2);
    QCOMPARE(store.idsOf(Type::Message, {.appeal = id}).size(), 1u);
    QCOMPARE(store.idsOf(Type::Appeal, {.operatorId = anOperator}), Ids{id});
    QVERIFY(must(store->check()).isEmpty());
}

void ApplyOperationTest::theDayOfAReply()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());

    must(apply(store, operation(OperationKind::SubmitReply, {store.appeal(id)}, {.text = u"Яму засыплем в среду."_s}), anOperator));
    const qint64 reply = store.repliesOf(id).back().id;
    must(apply(store, operation(OperationKind::ReturnReply, {store.appeal(id)}, {.reply = reply, .text = u"Которую?"_s}), approver));
    must(apply(store, operation(OperationKind::SubmitReply, {store.appeal(id)}, {.text = u"У школы."_s}), anOperator));
    const qint64 second = store.repliesOf(id).back().id;
    must(apply(store, operation(OperationKind::ApproveReply, {store.appeal(id)}, {.reply = second}), approver));

    QCOMPARE(store.appeal(id).status, Status::Published);
    QCOMPARE(store.repliesOf(id).size(), 2u);
    QCOMPARE(store.repliesOf(id).front().state, ReplyState::Returned);
    QCOMPARE(store.repliesOf(id).back().state, ReplyState::Published);
    QVERIFY(store.idsOf(Type::Appeal, {.open = 1}).empty());
    QVERIFY(must(store->check()).isEmpty());
}

void ApplyOperationTest::aRepeatedOperationHasOneEffectAndItsFirstOutcome()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    const Operation submit = operation(OperationKind::SubmitReply, {store.appeal(id)}, {.text = u"Ответ"_s});
    const auto first = must(apply(store, submit, anOperator));
    const QByteArray dump = store.dump();
    const Mark mark = store.mark();

    const auto again = must(apply(store, submit, anOperator, noon.addDays(1)));

    QVERIFY(again.existing);
    QCOMPARE(again.result, first.result);
    QCOMPARE(store.dump(), dump);
    QCOMPARE(store.mark().modseq, mark.modseq);
}

void ApplyOperationTest::theSameIdWithOtherContentIsAConflict()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    Operation first = operation(OperationKind::Comment, {store.appeal(id)}, {.text = u"Раз"_s});
    must(apply(store, first, anOperator));

    const auto bySomebodyElse = apply(store, first, another);
    first.args.text = u"Два"_s;
    const auto changed = apply(store, first, anOperator);

    QCOMPARE(bySomebodyElse.error().kind, Error::Kind::Conflict);
    QCOMPARE(changed.error().kind, Error::Kind::Conflict);
    QCOMPARE(store.idsOf(Type::Operation).size(), 1u);
}

void ApplyOperationTest::anAppealOutOfScopeIsNotThere()
{
    CentreStore store;
    settle(store);
    const qint64 hidden = store.put(sampleAppeal(3));
    const qint64 shown = store.put(sampleAppeal(2));
    const Arguments words{.text = u"Заметка"_s};
    Appeal missing = sampleAppeal();
    missing.id = 404;

    const auto ofHidden = must(apply(store, operation(OperationKind::Comment, {store.appeal(hidden)}, words), curator)).result;
    const auto ofMissing = must(apply(store, operation(OperationKind::Comment, {missing}, words), curator)).result;
    const auto ofShown = must(apply(store, operation(OperationKind::Comment, {store.appeal(shown)}, words), curator)).result;

    QCOMPARE(ofHidden.reason, Reason::NoSuchAppeal);
    QCOMPARE(ofMissing.reason, Reason::NoSuchAppeal);
    QCOMPARE(ofHidden.outcome, ofMissing.outcome); // they look alike
    QVERIFY(store.idsOf(Type::Message, {.appeal = hidden}).empty());
    QCOMPARE(ofShown.outcome, Outcome::Applied);
}

void ApplyOperationTest::aRefusalIsRecorded()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    const Operation take = operation(OperationKind::Take, {store.appeal(id)});
    must(apply(store, operation(OperationKind::Take, {store.appeal(id)}), anOperator));

    const auto refused = must(apply(store, take, another));

    QCOMPARE(refused.result.outcome, Outcome::Conflict);
    QCOMPARE(refused.result.reason, Reason::AlreadyTaken);
    QCOMPARE(refused.result.targets.front().who, anOperator);
    QVERIFY(must(apply(store, take, another)).existing);
    QCOMPARE(store.appeal(id).operatorId, anOperator);
}

void ApplyOperationTest::malformedOnesAreRejectedAndLeaveNothing()
{
    CentreStore store;
    settle(store);
    const Appeal one = store.appeal(store.put(sampleAppeal()));
    const Appeal two = store.appeal(store.put(sampleAppeal()));
    Operation nameless = operation(OperationKind::Take, {one});
    nameless.opId = {};
    const QByteArray dump = store.dump();

    for (const Operation &wrong : {nameless, operation(OperationKind::Take, {}), operation(OperationKind::SubmitReply, {one, two}, {.text = u"Один"_s}),
                                   operation(OperationKind::Close, {one, two}, {.proposal = 7, .text = u"Одно"_s})})
        QCOMPARE(apply(store, wrong, anOperator).error().kind, Error::Kind::Rejected);

    QCOMPARE(store.dump(), dump);
}

void ApplyOperationTest::eachOfManyIsJudgedByItself()
{
    CentreStore store;
    settle(store);
    std::vector<Appeal> appeals;
    for (int i = 0; i < 4; ++i) {
        Appeal appeal = sampleAppeal();
        appeal.operatorId = anOperator;
        appeal.status = Status::InWork;
        appeals.push_back(store.appeal(store.put(appeal)));
    }
    const Operation move = operation(OperationKind::Reassign, appeals, {.operatorId = another});
    Appeal gone = store.appeal(appeals[2].id); // meanwhile it became somebody else's
    gone.operatorId = supervisor;
    store.put(gone);

    const auto moved = must(apply(store, move, supervisor)).result;

    QCOMPARE(moved.targets.size(), 4u);
    QCOMPARE(moved.outcome, Outcome::Applied);
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(moved.targets[i].appeal, appeals[i].id);
        QCOMPARE(moved.targets[i].outcome, i == 2 ? Outcome::Conflict : Outcome::Applied);
        QCOMPARE(store.appeal(appeals[i].id).operatorId, i == 2 ? supervisor : another);
    }
}

void ApplyOperationTest::whatSaysTheSameOfAnyAppealIsDoneToMany()
{
    CentreStore store;
    settle(store);
    const Appeal open = store.appeal(store.put(sampleAppeal()));
    Appeal done = sampleAppeal();
    done.status = Status::Closed;
    const Appeal closed = store.appeal(store.put(done));

    const auto held = must(apply(store, operation(OperationKind::Hold, {open, closed}), anOperator)).result;

    QCOMPARE(held.outcome, Outcome::Applied);
    QCOMPARE(held.targets[0].outcome, Outcome::Applied);
    QCOMPARE(held.targets[1].outcome, Outcome::Rejected);
    QCOMPARE(store.appeal(open.id).status, Status::OnHold);
    QCOMPARE(store.appeal(closed.id).status, Status::Closed);
}

void ApplyOperationTest::pausesAndProlongationsMoveTheDeadlineThatIsKept()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    const QDateTime due = store.appeal(id).dueAt;
    const auto act = [&](OperationKind kind, const Arguments &args, const QDateTime &now) {
        return must(apply(store, operation(kind, {store.appeal(id)}, args), anOperator, now)).result;
    };

    act(OperationKind::Hold, {}, noon);
    QCOMPARE(store.appeal(id).dueAt, due);
    act(OperationKind::Resume, {}, noon.addSecs(7200));
    QCOMPARE(store.appeal(id).dueAt, due.addSecs(7200));
    QCOMPARE(store.appeal(id).pauses, (QList<Pause>{{noon, noon.addSecs(7200)}}));

    act(OperationKind::Prolong, {.text = u"Нужно ещё пять дней"_s, .days = 5}, noon.addSecs(7300));
    const auto again = act(OperationKind::Prolong, {.text = u"И ещё"_s, .days = 5}, noon.addSecs(7400));
    QCOMPARE(again.reason, Reason::AlreadyProlonged);
    QCOMPARE(again.targets[0].who, anOperator);
    QCOMPARE(again.targets[0].when, noon.addSecs(7300));
    QCOMPARE(store.appeal(id).dueAt, due.addSecs(7200).addDays(5));
    QVERIFY(must(store->check()).isEmpty());
}

void ApplyOperationTest::promisesRunOnAfterTheAppealIsClosed()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    const QDateTime friday = noon.addDays(3), monday = noon.addDays(6);
    const auto act = [&](OperationKind kind, const Arguments &args, const QDateTime &now) {
        return must(apply(store, operation(kind, {store.appeal(id)}, args), anOperator, now)).result;
    };
    const auto said = [](const QDateTime &due) { return Promise{.text = u"Заделаем яму"_s, .dueAt = due}; };

    act(OperationKind::AnswerInterim, {.text = u"Заделаем яму в пятницу"_s, .promises = {said(friday)}}, noon);
    act(OperationKind::Close, {.text = u"Ждёт пятницы"_s}, noon.addSecs(60));
    QCOMPARE(act(OperationKind::Promise, {.text = u"В понедельник"_s, .promise = 1, .promises = {said(friday), said(monday)}}, noon.addSecs(120)).outcome, Outcome::Applied);
    const auto again = act(OperationKind::Promise, {.text = u"В субботу"_s, .promise = 1, .promises = {said(friday), said(noon.addDays(4))}}, noon.addSecs(180));
    QCOMPARE(again.reason, Reason::PromiseChanged);
    QCOMPARE(again.targets[0].when, noon.addSecs(120));
    QCOMPARE(store.appeal(id).promises, (QList<Promise>{{.text = u"Заделаем яму"_s, .dueAt = monday, .madeAt = noon, .madeBy = anOperator}}));

    act(OperationKind::KeepPromise, {.text = u"Заделали"_s, .promise = 1, .promises = {said(monday)}}, monday);
    QCOMPARE(store.appeal(id).promises[0].keptAt, monday);
    QCOMPARE(store.appeal(id).status, Status::Closed);
    QVERIFY(must(store->check()).isEmpty());
}

void ApplyOperationTest::everyOperationHasOneRowInTheAuditChain()
{
    CentreStore store;
    settle(store);
    const qint64 id = store.put(sampleAppeal());
    for (const char *words : {"a", "b", "c"})
        must(apply(store, operation(OperationKind::Comment, {store.appeal(id)}, {.text = QString::fromLatin1(words)}), anOperator));

    const auto file = must(Connection::open({.path = store.folder() + u"/centre.db"_s}));
    auto rows = must(file->run("SELECT count(*), count(DISTINCT subject) FROM audit WHERE what = 'operation'"));

    QCOMPARE(rows.first()->integer(0), 3);
    QCOMPARE(rows.first()->integer(1), 3);
    QVERIFY(must(store->check()).isEmpty());
}

// Fails the first statement of the writing connection, then the second, and so on until nothing is left to fail.
// Wherever the disk gives up, the appeal, its history, the record and the audit row are all there or none is.
void ApplyOperationTest::itIsKeptWholeOrNotAtAll()
{
    int failing = 0;
    for (;; ++failing) {
        int statement = -1; // not counting
        CentreStore store([&](Sql) -> std::optional<Error> {
            if (statement >= 0 && statement++ == failing)
                return Error{Error::Kind::DiskFull, u"full"_s};
            return std::nullopt;
        });
        settle(store);
        const qint64 id = store.put(sampleAppeal());
        const Operation submit = operation(OperationKind::SubmitReply, {store.appeal(id)}, {.text = u"Ответ"_s});
        const QByteArray before = store.dump();
        const Mark mark = store.mark();
        int told = 0;
        store->onCommit([&](qint64) { ++told; });

        statement = 0;
        const auto applied = apply(store, submit, anOperator);
        statement = -1;

        if (applied) {
            QCOMPARE(told, 1);
            break;
        }
        QCOMPARE(applied.error().kind, Error::Kind::DiskFull);
        QCOMPARE(store.dump(), before);
        QCOMPARE(store.mark().modseq, mark.modseq);
        QCOMPARE(told, 0);
        QVERIFY(must(store->check()).isEmpty());
        QVERIFY(!must(apply(store, submit, anOperator)).existing); // and then it works
        QCOMPARE(store.repliesOf(id).size(), 1u);
    }
    QVERIFY2(failing >= 15, qPrintable(QString::number(failing))); // each of its statements was failed once
}

/// Reassigned while the operator was away: his act waits for the new owner, who accepts it in his own words.
void ApplyOperationTest::aProposalIsDecidedAboutOnce()
{
    CentreStore store;
    settle(store);
    Appeal mine = sampleAppeal();
    mine.operatorId = anOperator;
    const qint64 id = store.put(mine);
    const Operation offline = operation(OperationKind::SubmitReply, {store.appeal(id)}, {.text = u"Яму засыплем."_s});
    const Operation close = operation(OperationKind::Close, {store.appeal(id)}, {.text = u"Повтор"_s});
    must(apply(store, operation(OperationKind::Reassign, {store.appeal(id)}, {.operatorId = another}), supervisor, noon.addSecs(60)));

    const auto kept = must(apply(store, offline, anOperator, noon.addSecs(120)));
    QCOMPARE(kept.result.outcome, Outcome::Proposal);
    QCOMPARE(kept.result.targets.front().who, another);
    QCOMPARE(kept.result.targets.front().when, noon.addSecs(60));
    QCOMPARE(must(apply(store, close, anOperator, noon.addSecs(121))).result.outcome, Outcome::Proposal);
    QCOMPARE(store.appeal(id).operatorId, another);
    QCOMPARE(store.appeal(id).flags & HasProposal, int(HasProposal));
    QVERIFY(store.repliesOf(id).empty());
    const auto open = openProposals(store.messagesOf(id));
    QCOMPARE(open.size(), 2u);
    QCOMPARE(open.front().text, u"Яму засыплем."_s);

    const auto accept = operation(OperationKind::SubmitReply, {store.appeal(id)}, {.proposal = open[0].id, .text = u"Яму засыплем в среду."_s});
    QCOMPARE(must(apply(store, accept, anOperator)).result.reason, Reason::NotAllowed); // not his own to accept
    Operation again = accept;
    again.opId = newOperationId(noon);
    QCOMPARE(must(apply(store, again, another, noon.addSecs(180))).result.outcome, Outcome::Applied);
    QCOMPARE(store.repliesOf(id).back().text, u"Яму засыплем в среду."_s);
    const auto decline = operation(OperationKind::DeclineProposal, {store.appeal(id)}, {.proposal = open[0].id, .text = u"Нет"_s});
    const auto late = must(apply(store, decline, supervisor)).result.targets.front();
    QCOMPARE(late.outcome, Outcome::Conflict);
    QCOMPARE(late.reason, Reason::ProposalDecided);
    QCOMPARE(late.who, another);
    QCOMPARE(late.when, noon.addSecs(180));
    QCOMPARE(store.appeal(id).flags & HasProposal, int(HasProposal)); // the other one is open still

    Operation second = operation(OperationKind::DeclineProposal, {store.appeal(id)}, {.proposal = open[1].id, .text = u"Не повтор"_s});
    QCOMPARE(must(apply(store, second, another)).result.outcome, Outcome::Applied);
    QVERIFY(must(apply(store, second, another)).existing);
    QCOMPARE(store.appeal(id).flags & HasProposal, 0);
    QVERIFY(openProposals(store.messagesOf(id)).empty());
    QVERIFY(must(store->check()).isEmpty());
}

void ApplyOperationTest::whoNoLongerSeesAnAppealHandsHisWordsIn()
{
    CentreStore store;
    settle(store);
    Appeal other = sampleAppeal();
    other.sector = 7; // not the curator's
    other.operatorId = anOperator;
    const qint64 id = store.put(other);

    const Operation handIn = operation(OperationKind::Propose, {store.appeal(id)}, {.text = u"Мой текст"_s});
    QCOMPARE(must(apply(store, handIn, curator)).result.outcome, Outcome::Applied);
    QCOMPARE(openProposals(store.messagesOf(id)).front().user, curator);
    const Operation comment = operation(OperationKind::Comment, {store.appeal(id)}, {.text = u"А"_s});
    QCOMPARE(must(apply(store, comment, curator)).result.reason, Reason::NoSuchAppeal);
    Appeal nowhere = other;
    nowhere.id = 999'999;
    QCOMPARE(must(apply(store, operation(OperationKind::Propose, {nowhere}, {.text = u"А"_s}), curator)).result.reason, Reason::NoSuchAppeal);
}

QTEST_GUILESS_MAIN(ApplyOperationTest)
#include "apply_operation_test.moc"
