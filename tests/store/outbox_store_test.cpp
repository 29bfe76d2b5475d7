#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
struct Journal
{
    Journal() : opened(must(openProfile(profile.place()))), outbox(*opened.journal) {}

    Operation add(std::vector<qint64> appeals, const QDateTime &notBefore = {})
    {
        Operation act = operation(OperationKind::Comment, appeal(appeals.front()), {.text = u"Проверено"_s});
        for (size_t i = 1; i < appeals.size(); ++i)
            act.targets.push_back(targetOf(appeal(appeals[i])));
        must(outbox.add(act, notBefore));
        return act;
    }

    QList<QUuid> next(bool force = false)
    {
        QList<QUuid> found;
        for (const Outgoing &one : must(outbox.nextOutgoing(shift, force)))
            found << one.opId;
        return found;
    }

    EntryState state(const Operation &act) { return must(outbox.find(act.opId))->entry.state; }

    ProfileFolder profile;
    OpenProfile opened;
    OutboxStore outbox;
};

OperationResult answer(Outcome outcome, Reason reason = Reason::None)
{
    return {.id = 5, .outcome = outcome, .reason = reason, .appliedAt = shift};
}
} // namespace

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void anActIsKeptAsItWasComposed();
    void ofEachAppealTheFirstGoesFirst();
    void aHeldActWaitsUnlessForced();
    void oneThatWasRefusedHoldsUpNoOther();
    void whatIsOnItsWayIsNotSentAgainUntilPutBack();
    void whatTheCentreMayHaveCannotBeTakenBack();
    void aClockSetBackHoldsNothing();
    void whatWasOnItsWayAtTheEndMayBeKnownToTheCentre();
    void theFirstAnswerStands();
    void outcomesBecomeStates_data();
    void outcomesBecomeStates();
    void onePartlyRefusedNeedsAttention();
    void onlyWhatWaitsCanBeCancelled();
    void dismissingEndsAttention();
    void countsAreOfWhatWaitsAndWhatNeedsAttention();
    void theSameActIsNotTakenTwice();
    void oldHistoryIsForgotten();
    void anUnreadableActIsSeenAndHoldsUpNoOther();
    void whatConcernsManyGoesBehindAndALittleAtATime();
};

void OutboxStoreTest::anActIsKeptAsItWasComposed()
{
    Journal journal;
    Operation act = operation(OperationKind::Assign, appeal(7), {.executor = executorId, .operatorId = operatorId});
    act.composedAt = shift.addMSecs(123);
    must(journal.outbox.add(act, shift.addSecs(30)));

    const JournalEntry kept = must(journal.outbox.find(act.opId))->entry;

    QVERIFY(kept.operation == act);
    QCOMPARE(kept.state, EntryState::Waiting);
    QCOMPARE(kept.notBefore, shift.addSecs(30));
    QCOMPARE(must(journal.outbox.nextOutgoing(shift, true)).front().create, operationCreate(act));
}

void OutboxStoreTest::ofEachAppealTheFirstGoesFirst()
{
    Journal journal;
    const Operation first = journal.add({1}), second = journal.add({1}), other = journal.add({2});
    const Operation both = journal.add({3, 2});

    QCOMPARE(journal.next(), (QList<QUuid>{first.opId, other.opId}));

    QVERIFY(journal.outbox.settle(first.opId, answer(Outcome::Applied), shift));
    QVERIFY(journal.outbox.settle(other.opId, answer(Outcome::Applied), shift));
    QCOMPARE(journal.next(), (QList<QUuid>{second.opId, both.opId}));
}

void OutboxStoreTest::aHeldActWaitsUnlessForced()
{
    Journal journal;
    const Operation held = journal.add({1}, shift.addSecs(1));
    journal.add({1}); // and so does what was done after it

    QCOMPARE(journal.next(), QList<QUuid>());
    QCOMPARE(journal.next(true), QList<QUuid>{held.opId});
    QCOMPARE(must(journal.outbox.nextOutgoing(shift.addSecs(1), false)).size(), 1u);
}

void OutboxStoreTest::oneThatWasRefusedHoldsUpNoOther()
{
    Journal journal;
    const Operation refused = journal.add({1}), next = journal.add({1});

    QVERIFY(journal.outbox.settle(refused.opId, answer(Outcome::Rejected, Reason::NotAllowed), shift));

    QCOMPARE(journal.next(), QList<QUuid>{next.opId});
    QCOMPARE(journal.state(refused), EntryState::Attention);
}

void OutboxStoreTest::whatIsOnItsWayIsNotSentAgainUntilPutBack()
{
    Journal journal;
    const Operation act = journal.add({1});

    QVERIFY(journal.outbox.markSending({act.opId}));
    QCOMPARE(journal.next(), QList<QUuid>());

    QVERIFY(journal.outbox.putBack());
    QCOMPARE(journal.next(), QList<QUuid>{act.opId});
}

void OutboxStoreTest::whatTheCentreMayHaveCannotBeTakenBack()
{
    Journal journal;
    const Operation act = journal.add({1});
    QVERIFY(journal.outbox.markSending({act.opId}));
    QVERIFY(journal.outbox.putBack());

    const auto cancelled = journal.outbox.cancel(act.opId);

    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Conflict);
    QCOMPARE(journal.next(), QList<QUuid>{act.opId});
}

void OutboxStoreTest::aClockSetBackHoldsNothing()
{
    Journal journal;
    const Operation held = journal.add({1}, shift.addYears(3));
    journal.add({2}, shift.addSecs(30));

    QCOMPARE(journal.next(), QList<QUuid>{held.opId});
}

void OutboxStoreTest::whatWasOnItsWayAtTheEndMayBeKnownToTheCentre()
{
    Journal journal;
    const Operation sent = journal.add({1}), fresh = journal.add({2});
    QVERIFY(journal.outbox.markSending({sent.opId}));

    QVERIFY(journal.outbox.putBack());

    for (const Outgoing &next : must(journal.outbox.nextOutgoing(shift, false)))
        QCOMPARE(next.sentBefore, next.opId == sent.opId);
    QCOMPARE(journal.next(), (QList<QUuid>{sent.opId, fresh.opId}));
}

void OutboxStoreTest::theFirstAnswerStands()
{
    Journal journal;
    const Operation act = journal.add({1});
    const TargetResult target{.appeal = 1, .outcome = Outcome::Conflict, .reason = Reason::StatusMoved, .who = 4, .when = shift};
    OperationResult first = answer(Outcome::Conflict, Reason::StatusMoved);
    first.targets = {target};

    QVERIFY(journal.outbox.settle(act.opId, first, shift));
    QVERIFY(journal.outbox.settle(act.opId, answer(Outcome::Applied), shift));

    QVERIFY(must(journal.outbox.find(act.opId))->entry.result == first);
    QCOMPARE(journal.state(act), EntryState::Attention);
    QCOMPARE(journal.outbox.settle(QUuid::createUuid(), first, shift).error().kind, Error::Kind::NotFound);
}

void OutboxStoreTest::outcomesBecomeStates_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("overlaid"); // stays shown until the replica says it too
    const auto row = [](const char *name, Outcome outcome, EntryState state, bool overlaid) {
        QTest::newRow(name) << int(outcome) << int(state) << overlaid;
    };
    row("applied", Outcome::Applied, EntryState::Done, true);
    row("merged", Outcome::Merged, EntryState::Done, true);
    row("noop", Outcome::Noop, EntryState::Done, true);
    row("conflict", Outcome::Conflict, EntryState::Attention, false);
    row("proposal", Outcome::Proposal, EntryState::Attention, false);
    row("rejected", Outcome::Rejected, EntryState::Attention, false);
}

void OutboxStoreTest::outcomesBecomeStates()
{
    QFETCH(int, outcome);
    QFETCH(int, state);
    QFETCH(bool, overlaid);
    Journal journal;
    const Operation act = journal.add({1});

    QVERIFY(journal.outbox.settle(act.opId, answer(Outcome(outcome)), shift));

    QCOMPARE(int(journal.state(act)), state);
    QCOMPARE(must(journal.outbox.find(act.opId))->overlaid, overlaid);
}

void OutboxStoreTest::onePartlyRefusedNeedsAttention()
{
    Journal journal;
    const Operation act = journal.add({1, 2});
    OperationResult result = answer(Outcome::Applied);
    result.targets = {{.appeal = 1}, {.appeal = 2, .outcome = Outcome::Conflict, .reason = Reason::AssigneeMoved}};

    QVERIFY(journal.outbox.settle(act.opId, result, shift));

    QCOMPARE(journal.state(act), EntryState::Attention);
    QVERIFY(must(journal.outbox.find(act.opId))->overlaid); // the others were applied
}

void OutboxStoreTest::onlyWhatWaitsCanBeCancelled()
{
    Journal journal;
    const Operation waiting = journal.add({1}), sending = journal.add({2});
    QVERIFY(journal.outbox.markSending({sending.opId}));

    QVERIFY(journal.outbox.cancel(waiting.opId));
    QCOMPARE(journal.state(waiting), EntryState::Cancelled);
    QCOMPARE(journal.outbox.cancel(waiting.opId).error().kind, Error::Kind::Conflict);
    QCOMPARE(journal.outbox.cancel(sending.opId).error().kind, Error::Kind::Conflict);
    QCOMPARE(journal.outbox.cancel(QUuid::createUuid()).error().kind, Error::Kind::NotFound);
    QCOMPARE(journal.next(), QList<QUuid>());
}

void OutboxStoreTest::dismissingEndsAttention()
{
    Journal journal;
    const Operation act = journal.add({1});
    QCOMPARE(journal.outbox.dismiss(act.opId).error().kind, Error::Kind::NotFound); // not refused yet
    QVERIFY(journal.outbox.settle(act.opId, answer(Outcome::Rejected), shift));

    QVERIFY(journal.outbox.dismiss(act.opId));

    QCOMPARE(journal.state(act), EntryState::Done);
    QCOMPARE(must(journal.outbox.counts(shift)).attention, 0);
}

void OutboxStoreTest::countsAreOfWhatWaitsAndWhatNeedsAttention()
{
    Journal journal;
    const Operation refused = journal.add({1});
    journal.add({2}, shift.addSecs(20));
    journal.add({3}, shift.addSecs(30));
    journal.add({4});
    QVERIFY(journal.outbox.settle(refused.opId, answer(Outcome::Conflict), shift));
    QVERIFY(DraftStore(*journal.opened.journal).save(9, u"Уважаемая"_s, shift));

    QCOMPARE(must(journal.outbox.counts(shift)), (OutboxCounts{4, 1, shift.addSecs(20)}));
    QCOMPARE(must(journal.outbox.counts(shift.addSecs(25))).nextDue, shift.addSecs(30));
    QCOMPARE(must(journal.outbox.counts(shift.addSecs(35))).nextDue, QDateTime());
}

void OutboxStoreTest::theSameActIsNotTakenTwice()
{
    Journal journal;
    const Operation act = journal.add({1});

    const auto again = journal.outbox.add(act, {});

    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void OutboxStoreTest::oldHistoryIsForgotten()
{
    Journal journal;
    const Operation done = journal.add({1}), refused = journal.add({2}), waiting = journal.add({3});
    QVERIFY(journal.outbox.settle(done.opId, answer(Outcome::Applied), shift));
    QVERIFY(journal.outbox.settle(refused.opId, answer(Outcome::Rejected), shift));
    QVERIFY(journal.outbox.dropOverlay({1}));

    QVERIFY(journal.outbox.forget(shift.addDays(1)));

    QVERIFY(!*journal.outbox.find(done.opId));
    QVERIFY(*journal.outbox.find(refused.opId));
    QVERIFY(*journal.outbox.find(waiting.opId));
}

void OutboxStoreTest::anUnreadableActIsSeenAndHoldsUpNoOther()
{
    Journal journal;
    const Operation broken = journal.add({1}), whole = journal.add({2});
    QVERIFY(journal.opened.journal->exec("UPDATE operations SET created = '{\"kind\":\"ofALaterVersion\"}' WHERE seq = 1"));

    QCOMPARE(must(journal.outbox.entries(10)).size(), 2u);
    QCOMPARE(must(journal.outbox.entries(10)).back().entry.operation.opId, broken.opId);
    QCOMPARE(must(journal.outbox.unsettled(2)).size(), 1u);
    QCOMPARE(journal.next(), (QList<QUuid>{broken.opId, whole.opId}));
    QVERIFY(journal.outbox.settle(broken.opId, answer(Outcome::Rejected, Reason::Malformed), shift));
    QCOMPARE(journal.state(broken), EntryState::Attention);
}

void OutboxStoreTest::whatConcernsManyGoesBehindAndALittleAtATime()
{
    Journal journal;
    const auto many = [&](qint64 first, qint64 count) {
        std::vector<qint64> appeals;
        for (qint64 id = first; id < first + count; ++id)
            appeals.push_back(id);
        return journal.add(appeals).opId;
    };
    const QUuid first = many(1, 300), second = many(301, 150), third = many(501, 300), fourth = many(901, 300);
    const Operation small = journal.add({2000}), behind = journal.add({1});

    QCOMPARE(journal.next(), (QList<QUuid>{small.opId, first, second, third})); // the last says that there is more
    must(journal.outbox.markSending({small.opId, first, second}));
    QCOMPARE(journal.next(), (QList<QUuid>{third, fourth}));
    must(journal.outbox.settle(first, answer(Outcome::Applied), shift));
    QCOMPARE(journal.next().front(), behind.opId);
    QCOMPARE(must(journal.outbox.nextOutgoing(shift, false, {.most = 1, .except = {behind.opId}})).front().opId, third);
}

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "outbox_store_test.moc"
