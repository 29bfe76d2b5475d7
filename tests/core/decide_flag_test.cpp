#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test::rules;

class DecideFlagTest : public QObject
{
    Q_OBJECT

private slots:
    void flagsAreSetOnAClosedAppealToo();
    void flagsOfTwoAreMerged();
};

void DecideFlagTest::flagsAreSetOnAClosedAppealToo()
{
    const Situation one = answered(Kind::Flag, anna, {.flags = Resonance});
    QCOMPARE(applied(one, MessageKind::Flagged).appeal.flags, int(Resonance));
    refused(answered(Kind::Flag, anna), Outcome::Noop, Reason::AlreadySo);
    Situation marked = answered(Kind::Flag, anna, {.flags = Resonance | HasProposal, .flagsSeen = Resonance | HasProposal});
    marked.appeal.flags = Resonance;
    refused(marked, Outcome::Noop, Reason::AlreadySo); // no hand sets or clears the mark of a proposal
    refused(of(Kind::Flag, anna, {.flags = 1 << 20}), Outcome::Rejected, Reason::Malformed);
}

void DecideFlagTest::flagsOfTwoAreMerged()
{
    Situation one = of(Kind::Flag, anna, {.flags = Resonance, .flagsSeen = Repeated}); // she took one away and set another
    one.appeal.flags = Repeated | MissingPerson | HasProposal; // meanwhile somebody set the third
    const Effect effect = one.decided();
    QCOMPARE(effect.result, (TargetResult{.appeal = 1, .outcome = Outcome::Merged}));
    QCOMPARE(effect.appeal.flags, int(Resonance | MissingPerson | HasProposal));
    QCOMPARE(effect.messages.size(), 1u);
}

QTEST_GUILESS_MAIN(DecideFlagTest)
#include "decide_flag_test.moc"
