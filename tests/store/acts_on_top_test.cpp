#include "tests/store/open_workstation.h"

using namespace vakhta;
using namespace vakhta::test;

class ActsOnTopTest : public QObject
{
    Q_OBJECT

private slots:
    void anActIsVisibleAtOnceEverywhere();
    void actsAreShownOneOnTopOfTheOther();
    void anActTakenBackIsNoLongerShown();
    void aRefusedActIsNotShownButMarked();
    void actsAreShownAgainAfterARestart();
    void theReplicasRowTakesThePlaceOfTheAct();
    void aPendingCommentIsInTheHistoryOnce();
    void theJournalNamesItsAppeals();
};

void ActsOnTopTest::anActIsVisibleAtOnceEverywhere()
{
    Workstation desk(3);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);
    QSignalSpy counts(&desk.files.reader(), &AppealReader::countsChanged);
    QSignalSpy journal(&desk.files.reader(), &AppealReader::journalChanged);
    QSignalSpy outbox(&desk.files, &ProfileFiles::outboxChanged);
    QCOMPARE(desk.count(Queue::Mine), 0);

    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(2))));

    QCOMPARE(desk.ids({.queue = Queue::Mine}), std::vector<qint64>{2});
    QCOMPARE(desk.count(Queue::Mine), 1);
    QCOMPARE(desk.count(Queue::New), 2);
    const AppealRow row = desk.row(2);
    QVERIFY(row.pending);
    QCOMPARE(row.operatorId, operatorId);
    QCOMPARE(row.status, Status::InWork);
    QCOMPARE(desk.card(2).pending.size(), 1u);
    QTRY_VERIFY(!changed.isEmpty() && !counts.isEmpty() && !journal.isEmpty() && !outbox.isEmpty());
    QVERIFY(idsIn(changed).contains(2));
}

void ActsOnTopTest::actsAreShownOneOnTopOfTheOther()
{
    Workstation desk(1);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(1))));
    desk.wait(desk.files.editor().act(operation(OperationKind::Assign, desk.seen(1), {.executor = executorId})));
    desk.wait(desk.files.editor().act(operation(OperationKind::SubmitReply, desk.seen(1), {.text = u"Починим 14 мая."_s})));

    const AppealCard card = desk.card(1);

    QCOMPARE(card.appeal.executor, executorId);
    QCOMPARE(card.appeal.operatorId, operatorId);
    QCOMPARE(card.appeal.status, Status::OnApproval);
    QCOMPARE(card.replies.size(), 1u);
    QCOMPARE(card.replies.front().text, u"Починим 14 мая."_s);
    QCOMPARE(card.pending.size(), 3u);
    QCOMPARE(desk.count(Queue::OnApproval), 1);
}

void ActsOnTopTest::anActTakenBackIsNoLongerShown()
{
    Workstation desk(1);
    const Operation act = operation(OperationKind::SubmitReply, desk.seen(1), {.text = u"Починим 14 мая."_s});
    desk.wait(desk.files.editor().act(act));
    QCOMPARE(desk.row(1).status, Status::OnApproval);

    desk.wait(desk.files.editor().cancel({act.opId}));

    const AppealRow row = desk.row(1);
    QCOMPARE(row.status, Status::Registered);
    QVERIFY(row.hasDraft && !row.pending);
    QCOMPARE(desk.card(1).draft->text, act.args.text);
    QCOMPARE(desk.count(Queue::OnApproval), 0);
}

void ActsOnTopTest::aRefusedActIsNotShownButMarked()
{
    Workstation desk(2);
    const Operation act = operation(OperationKind::Take, desk.seen(1));
    desk.wait(desk.files.editor().act(act));
    desk.wait(desk.files.run([act](ProfileStore &store) {
        return store.settle(act.opId, {.id = 5, .outcome = Outcome::Conflict, .reason = Reason::AlreadyTaken});
    }));

    QVERIFY(desk.row(1).attention);
    QVERIFY(!desk.row(1).pending);
    QCOMPARE(desk.row(1).operatorId, 0);
    QCOMPARE(desk.card(1).pending.front().state, EntryState::Attention);

    desk.wait(desk.files.editor().dismiss({act.opId}));
    QVERIFY(!desk.row(1).attention);
    QVERIFY(desk.card(1).pending.empty());
}

void ActsOnTopTest::actsAreShownAgainAfterARestart()
{
    ProfileFolder profile;
    {
        OpenStore open(profile);
        fill(open.store, 3);
        QVERIFY(open.store.act(operation(OperationKind::Take, appeal(2))));
    }
    ProfileFiles files(profile.place());

    QCOMPARE(Workstation::wait(files.reader().idsOf({.queue = Queue::Mine})), std::vector<qint64>{2});
    QVERIFY(Workstation::wait(files.reader().rows({2})).front().pending);
}

void ActsOnTopTest::theReplicasRowTakesThePlaceOfTheAct()
{
    Workstation desk(1);
    const Operation act = operation(OperationKind::Take, desk.seen(1));
    desk.wait(desk.files.editor().act(act));
    desk.wait(desk.files.run([act](ProfileStore &store) { return store.settle(act.opId, {.id = 5, .appliedAt = shift}); }));
    QCOMPARE(desk.row(1).operatorId, operatorId); // answered, not arrived: no flicker
    QVERIFY(!desk.row(1).pending);

    Appeal taken = appeal(1, Status::InWork);
    taken.operatorId = operatorId;
    taken.revision = 2;
    taken.title = u"Название от центра"_s;
    const OperationRecord record{act, operatorId, {.id = 5, .appliedAt = shift, .targets = {{.appeal = 1, .when = shift}}}};
    desk.apply(PageOf().put(taken).put(record).caughtUp());

    QCOMPARE(desk.row(1).title, u"Название от центра"_s);
    QCOMPARE(desk.card(1).appeal, taken);
    QCOMPARE(desk.ids({.queue = Queue::Mine}), std::vector<qint64>{1});
}

void ActsOnTopTest::aPendingCommentIsInTheHistoryOnce()
{
    Workstation desk(1);
    desk.apply(PageOf().put(message(9, 1, 1)));
    const Operation act = operation(OperationKind::Comment, desk.seen(1), {.text = u"Звонила"_s});
    desk.wait(desk.files.editor().act(act));
    QCOMPARE(desk.card(1).messages.size(), 2u);

    Message told{.id = 10, .appeal = 1, .kind = MessageKind::Comment, .at = shift, .user = operatorId, .text = u"Звонила"_s};
    desk.wait(desk.files.run([act](ProfileStore &store) { return store.settle(act.opId, {.id = 5, .appliedAt = shift}); }));
    const OperationRecord record{act, operatorId, {.id = 5, .appliedAt = shift, .targets = {{.appeal = 1, .when = shift}}}};
    desk.apply(PageOf().put(told).put(record).caughtUp());

    QCOMPARE(desk.card(1).messages.size(), 2u);
}

void ActsOnTopTest::theJournalNamesItsAppeals()
{
    Workstation desk(2);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(1))));
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(2))));

    const auto journal = desk.wait(desk.files.reader().journal());

    QCOMPARE(journal.size(), 2u);
    QCOMPARE(journal[0].number, u"И-2"_s); // newest first
    QCOMPARE(journal[1].title, u"Обращение 1"_s);
    QCOMPARE(desk.wait(desk.files.reader().journal(1)).size(), 1u);
}

QTEST_GUILESS_MAIN(ActsOnTopTest)
#include "acts_on_top_test.moc"
