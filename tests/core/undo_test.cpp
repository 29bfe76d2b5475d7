#include "app/core/undo.h"
#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test::rules;

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void aHandOverGoesBackToEachWhoHadThem();
    void whatWasMovedSinceStays();
    void nothingElseIsPutBack();
};

namespace {
Operation handOver()
{
    Operation operation{.kind = Kind::Reassign, .targets = {{.appeal = 1, .operatorId = anna}, {.appeal = 2, .operatorId = 0},
                                                            {.appeal = 3, .operatorId = anna}, {.appeal = 4, .operatorId = anna}}};
    operation.args.operatorId = boris;
    return operation;
}

OperationResult result()
{
    return {.targets = {{.appeal = 1}, {.appeal = 2}, {.appeal = 3}, {.appeal = 4, .outcome = Outcome::Conflict}}};
}
} // namespace

void UndoTest::aHandOverGoesBackToEachWhoHadThem()
{
    const auto undo = undoOf(handOver(), result());
    QCOMPARE(undo.size(), 2u);
    QCOMPARE(undo[0].args.operatorId, 0);
    QCOMPARE(undo[0].targets, (std::vector<Target>{{.appeal = 2, .operatorId = boris}}));
    QCOMPARE(undo[1].args.operatorId, anna);
    QCOMPARE(undo[1].targets, (std::vector<Target>{{.appeal = 1, .operatorId = boris}, {.appeal = 3, .operatorId = boris}}));
}

void UndoTest::whatWasMovedSinceStays()
{
    Situation one = of(Kind::Reassign, chief, {.operatorId = anna});
    one.appeal.operatorId = absent;
    one.saw = undoOf(handOver(), result())[1].targets.front();
    refused(one, Outcome::Conflict, Reason::AssigneeMoved, absent);
}

void UndoTest::nothingElseIsPutBack()
{
    Operation take{.kind = Kind::Take, .targets = {{.appeal = 1}}};
    QVERIFY(undoOf(take, {.targets = {{.appeal = 1}}}).empty());
    QVERIFY(undoOf(handOver(), {}).empty()); // not answered yet
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
