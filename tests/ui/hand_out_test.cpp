#include "tests/support/demo_shift.h"
#include "ui/pages/hand_out.h"

#include <QTest>

using namespace vakhta;

class HandOutTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAppealGoesToWhoeverHasLeast();
    void nobodyPresentReceivesNothing();
    void oneActForEachReceiverNamesWhatWasSeen();
    void refusalsAreListedAndTheRestCounts();
};

static std::vector<Target> appeals(int count)
{
    std::vector<Target> targets;
    for (int i = 1; i <= count; ++i)
        targets.push_back({.appeal = i, .revision = 7, .status = Status::InWork, .executor = 2, .operatorId = 9});
    return targets;
}

void HandOutTest::everyAppealGoesToWhoeverHasLeast()
{
    const auto shares = dealOut(appeals(10), {{.user = 1, .open = 20}, {.user = 2, .open = 12}, {.user = 3, .open = 12}});
    QCOMPARE(int(shares.size()), 2);
    QCOMPARE(shares[0].after(), 17);
    QCOMPARE(shares[1].after(), 17);
    QCOMPARE(shares[0].targets[0].appeal, 1); // the most urgent ones alternate
    QCOMPARE(shares[1].targets[0].appeal, 2);
    QCOMPARE(dealOut(appeals(10), {{.user = 1, .open = 20}, {.user = 2, .open = 12}, {.user = 3, .open = 12}}), shares);
}

void HandOutTest::nobodyPresentReceivesNothing()
{
    QVERIFY(dealOut(appeals(3), {}).empty());
    QVERIFY(dealOut({}, {{.user = 1}}).empty());
}

void HandOutTest::oneActForEachReceiverNamesWhatWasSeen()
{
    const auto acts = reassignments(dealOut(appeals(3), {{.user = 1}, {.user = 2}}), test::demoNow());
    QCOMPARE(int(acts.size()), 2);
    QCOMPARE(acts[0].kind, OperationKind::Reassign);
    QCOMPARE(acts[0].args.operatorId, 1);
    QCOMPARE(int(acts[0].targets.size()), 2);
    QCOMPARE(acts[0].targets[0], appeals(1)[0]);
    QCOMPARE(acts[0].composedAt, test::demoNow());
}

void HandOutTest::refusalsAreListedAndTheRestCounts()
{
    JournalEntry moved, waiting, cancelled, foreign;
    for (JournalEntry *entry : {&moved, &waiting, &cancelled, &foreign})
        entry->operation.opId = QUuid::createUuid();
    moved.operation.targets = appeals(5);
    moved.state = EntryState::Attention;
    for (int i = 1; i <= 5; ++i)
        moved.result.targets.push_back({.appeal = i, .outcome = i == 1 ? Outcome::Conflict : i == 2 ? Outcome::Noop : Outcome::Applied});
    waiting.operation.targets = appeals(4);
    cancelled.operation.targets = appeals(2);
    cancelled.state = EntryState::Cancelled;
    foreign.operation.targets = appeals(9);

    const MoveResult result = moveResult({foreign, waiting, cancelled, moved},
                                         {moved.operation.opId, waiting.operation.opId, cancelled.operation.opId});
    QCOMPARE(result.asked, 9);
    QCOMPARE(result.waiting, 4);
    QCOMPARE(result.moved, 4);
    QCOMPARE(int(result.refused.size()), 1);
    QCOMPARE(result.refused[0].appeal, 1);
}

QTEST_APPLESS_MAIN(HandOutTest)
#include "hand_out_test.moc"
