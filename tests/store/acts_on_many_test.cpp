#include "app/store/joined_acts.h"
#include "tests/store/open_workstation.h"

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

/// An act on many appeals: judged one by one, recorded as one, shown, taken back.
class ActsOnManyTest : public QObject
{
    Q_OBJECT

private slots:
    void manyAreAssignedInOneGo();
    void eachIsJudgedByItself();
    void whatThePendingActMadeOfAnAppealCounts();
    void allAreRecordedOrNone();
    void allAreTakenBackTogether();
    void whatHasGoneOutStaysAndTheRestComesBack();
    void theyWaitTenSecondsUnlessForced();
    void oneAloneDoesNotWait();
    void aCancelledOneLeavesNothing();
    void withoutADiskTheReasonIsTold();
    void theJournalTellsOfOneAct();
    void whatWasTakenBackStandsApart();
    void allAreRememberedAtTheNextStartInOneGo();
};

namespace {
std::vector<qint64> numbers(int count)
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= count; ++id)
        ids.push_back(id);
    return ids;
}

Operation assign(std::vector<Target> targets, qint64 to = executorId)
{
    Operation act;
    act.kind = OperationKind::Assign;
    act.args.executor = to;
    act.targets = std::move(targets);
    return act;
}

/// As the window does it: what is shown now is what was seen.
ManyKept assignAll(Workstation &desk, int count)
{
    return desk.wait(desk.files.editor().actOnMany({assign(desk.wait(desk.files.reader().targets(numbers(count))))}));
}

QList<QUuid> outgoing(Workstation &desk, const QDateTime &now, bool force = false)
{
    QList<QUuid> ids;
    for (const Outgoing &act : desk.wait(desk.files.run([&](ProfileStore &store) { return store.outbox().nextOutgoing(now, force); })))
        ids << act.opId;
    return ids;
}
} // namespace

void ActsOnManyTest::manyAreAssignedInOneGo()
{
    constexpr int count = 2 * int(mostTargets) + 7;
    Workstation desk(count);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);
    QCOMPARE(desk.count(Queue::Unassigned), count);

    const ManyKept kept = assignAll(desk, count);

    QCOMPARE(kept.kept, count);
    QCOMPARE(kept.operations.size(), 3u);
    QVERIFY(kept.refused.empty());
    QVERIFY(desk.row(count).pending && desk.row(1).executor == executorId); // rows at once
    QTRY_COMPARE(desk.count(Queue::Unassigned), 0);                         // lists and counters soon
    QVERIFY(desk.ids({.queue = Queue::Unassigned}).empty());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY2(changed.size() <= 4, "told in bulk");
}

void ActsOnManyTest::eachIsJudgedByItself()
{
    Workstation desk(4);
    PageOf page;
    page.put(appeal(2, Status::Closed));
    Appeal done = appeal(3, Status::Assigned);
    done.executor = executorId;
    desk.apply(page.put(done));
    auto targets = desk.wait(desk.files.reader().targets(numbers(4)));
    targets.push_back({.appeal = 999});

    const ManyKept kept = desk.wait(desk.files.editor().actOnMany({assign(targets)}));

    QCOMPARE(kept.kept, 2);
    QCOMPARE(kept.refused.size(), 3u);
    QCOMPARE(kept.refused[0].appeal, 2);
    QCOMPARE(kept.refused[0].reason, Reason::NotOpen);
    QCOMPARE(kept.refused[1].reason, Reason::AlreadySo);
    QCOMPARE(kept.refused[2].reason, Reason::NoSuchAppeal);
    const auto journal = desk.wait(desk.files.reader().journal());
    QCOMPARE(journal.size(), 1u);
    QCOMPARE(journal.front().operation.targets.size(), 2u);

    const ManyKept nothing = desk.wait(desk.files.editor().actOnMany({assign({targets[1]})}));
    QVERIFY(nothing.operations.empty() && nothing.kept == 0 && nothing.refused.size() == 1);
}

/// The second act is compared with what the first has made of the appeals, though nothing has gone out.
void ActsOnManyTest::whatThePendingActMadeOfAnAppealCounts()
{
    constexpr int count = 300; // more than are shown at once
    Workstation desk(count);
    assignAll(desk, count);
    const auto targets = desk.wait(desk.files.reader().targets(numbers(count)));
    QVERIFY(std::all_of(targets.begin(), targets.end(), [](const Target &seen) { return seen.status == Status::Assigned; }));

    Operation hold;
    hold.kind = OperationKind::Hold;
    hold.targets = targets;
    QCOMPARE(desk.wait(desk.files.editor().actOnMany({hold})).kept, count);
    QCOMPARE(desk.row(count).status, Status::OnHold);
}

/// Fails the first statement, then another further on, until nothing is left to fail.
void ActsOnManyTest::allAreRecordedOrNone()
{
    FailingGuard fault;
    const ProfileFolder profile;
    OpenStore open(profile, fault.guard());
    std::vector<Target> targets;
    for (const qint64 id : numbers(1200))
        targets.push_back(targetOf(appeal(id)));
    for (;; fault.failing += 97) {
        fault.statement = 0;
        fault.armed = true;
        const auto recorded = open.store.record({assign(targets)});
        fault.armed = false;
        QCOMPARE(must(open.store.outbox().counts(shift)).waiting, recorded ? 3 : 0);
        if (recorded) {
            QVERIFY2(fault.failing > 1200, "begin, each operation, each target, commit");
            break;
        }
        QCOMPARE(recorded.error().kind, Error::Kind::DiskFull);
    }
}

void ActsOnManyTest::allAreTakenBackTogether()
{
    constexpr int count = 700;
    Workstation desk(count);
    const ManyKept kept = assignAll(desk, count);

    QCOMPARE(desk.wait(desk.files.editor().cancel(kept.operations)), 2);

    QCOMPARE(desk.row(1).executor, 0);
    QVERIFY(!desk.row(count).pending);
    QTRY_COMPARE(desk.count(Queue::Unassigned), count);
    QVERIFY(outgoing(desk, shift, true).isEmpty());
    QCOMPARE(desk.answer(desk.files.editor().cancel(kept.operations)).error().kind, Error::Kind::Conflict);
}

void ActsOnManyTest::whatHasGoneOutStaysAndTheRestComesBack()
{
    constexpr int count = 700;
    Workstation desk(count);
    const ManyKept kept = assignAll(desk, count);
    desk.wait(desk.files.run([&](ProfileStore &store) { return store.markSending({kept.operations.front()}); }));

    QCOMPARE(desk.wait(desk.files.editor().cancel(kept.operations)), 1);
    QCOMPARE(desk.row(1).executor, executorId);
    QCOMPARE(desk.row(count).executor, 0);
}

void ActsOnManyTest::theyWaitTenSecondsUnlessForced()
{
    constexpr int count = 1200;
    Workstation desk(count);
    const ManyKept kept = assignAll(desk, count);
    QVERIFY(outgoing(desk, shift.addSecs(9)).isEmpty());
    QCOMPARE(outgoing(desk, shift, true).front(), kept.operations.front());
    QCOMPARE(outgoing(desk, shift.addSecs(10)).front(), kept.operations.front());
}

void ActsOnManyTest::oneAloneDoesNotWait()
{
    Workstation desk(2);
    const ManyKept kept = assignAll(desk, 1);
    QCOMPARE(outgoing(desk, shift), QList<QUuid>(kept.operations.begin(), kept.operations.end()));
}

void ActsOnManyTest::aCancelledOneLeavesNothing()
{
    constexpr int count = 3000;
    Workstation desk(count);
    const auto targets = desk.wait(desk.files.reader().targets(numbers(count)));
    auto future = desk.files.editor().actOnMany({assign(targets)});
    QCOMPARE(future.progressMaximum(), count);
    future.cancel();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 10'000));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(outgoing(desk, shift, true).isEmpty());
    QVERIFY(!desk.row(1).pending);

    auto second = desk.files.editor().actOnMany({assign(targets)});
    QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }, 10'000));
    QCOMPARE(second.progressValue(), count);
}

void ActsOnManyTest::withoutADiskTheReasonIsTold()
{
    static std::atomic<bool> full = false;
    Workstation desk(3, operatorId, [](Sql sql) -> std::optional<Error> {
        const bool writes = sql.text().starts_with("INSERT");
        return full && writes ? std::optional(Error{Error::Kind::DiskFull, u"planned"_s}) : std::nullopt;
    });
    full = true;
    const auto kept = desk.answer(desk.files.editor().actOnMany({assign(desk.wait(desk.files.reader().targets(numbers(3))))}));
    full = false;
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::DiskFull);
    QVERIFY(!desk.row(1).pending);
}

void ActsOnManyTest::theJournalTellsOfOneAct()
{
    constexpr int count = 1200;
    Workstation desk(count);
    const ManyKept kept = assignAll(desk, count);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(1))));

    auto journal = desk.wait(desk.files.reader().journal());
    QCOMPARE(journal.size(), 2u);
    QCOMPARE(journal[1].operation.targets.size(), size_t(count));
    auto ids = journal[1].opIds();
    std::sort(ids.begin(), ids.end());
    auto operations = kept.operations;
    std::sort(operations.begin(), operations.end());
    QVERIFY(ids == operations);

    OperationResult result{.id = 5, .outcome = Outcome::Applied, .appliedAt = shift};
    for (const qint64 id : numbers(int(mostTargets)))
        result.targets.push_back({.appeal = id, .outcome = id == 7 ? Outcome::Conflict : Outcome::Applied});
    desk.wait(desk.files.run([&](ProfileStore &store) { return store.settle(kept.operations.front(), result); }));
    journal = desk.wait(desk.files.reader().journal());
    QCOMPARE(journal[1].state, EntryState::Waiting); // a part of it does
    QCOMPARE(journal[1].result.targets.size(), mostTargets);

    for (const QUuid &opId : {kept.operations[1], kept.operations[2]})
        desk.wait(desk.files.run([&](ProfileStore &store) {
            return store.settle(opId, {.id = 6, .outcome = Outcome::Applied, .appliedAt = shift, .targets = {{.appeal = 1200}}});
        }));
    journal = desk.wait(desk.files.reader().journal());
    QCOMPARE(journal[1].state, EntryState::Attention);
    desk.wait(desk.files.editor().dismiss(journal[1].opIds()));
    QCOMPARE(desk.wait(desk.files.reader().journal())[1].state, EntryState::Done);
}

void ActsOnManyTest::whatWasTakenBackStandsApart()
{
    const auto entry = [](OperationKind kind, EntryState state, int second) {
        OutboxEntry found;
        found.entry.operation = operation(kind, appeal(1));
        found.entry.operation.composedAt = shift.addSecs(second);
        found.entry.operation.targets.assign(mostTargets, Target{.appeal = 1});
        found.entry.state = state;
        return found;
    };
    using enum EntryState;
    const auto whole = joined({entry(OperationKind::Take, Done, 2), entry(OperationKind::Take, Cancelled, 1), entry(OperationKind::Take, Cancelled, 1),
                               entry(OperationKind::Take, Done, 1), entry(OperationKind::Take, Sending, 1),
                               entry(OperationKind::SubmitReply, Waiting, 1), entry(OperationKind::SubmitReply, Waiting, 1)});
    QCOMPARE(whole.size(), 5u);
    QCOMPARE(whole[1].entry.rest.size(), 1u);
    QCOMPARE(whole[2].entry.state, Sending);
    QCOMPARE(whole[2].entry.operation.targets.size(), 2 * mostTargets);
}

/// One transaction, not one for each appeal: a disk is slow.
void ActsOnManyTest::allAreRememberedAtTheNextStartInOneGo()
{
    const ProfileFolder profile;
    bool inTransaction = false;
    int alone = 0, together = 0;
    OpenStore open(profile, [&](Sql sql) -> std::optional<Error> {
        inTransaction = sql.text().starts_with("BEGIN") || (inTransaction && sql.text() != "COMMIT");
        if (sql.text().starts_with("INSERT OR IGNORE INTO known_appeals"))
            ++(inTransaction ? together : alone);
        return std::nullopt;
    });
    fill(open.store, 300);
    std::vector<Target> targets;
    for (const qint64 id : numbers(300))
        targets.push_back(targetOf(appeal(id)));
    must(open.store.record({assign(targets)}));
    must(open.store.begin());
    QCOMPARE(alone, 0);
    QCOMPARE(together, 300);
}

QTEST_GUILESS_MAIN(ActsOnManyTest)
#include "acts_on_many_test.moc"
