#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
Operation submit(qint64 id, const QString &text = u"Фонари починим 14 мая."_s)
{
    return operation(OperationKind::SubmitReply, appeal(id), {.text = text});
}

Operation take(qint64 id)
{
    return operation(OperationKind::Take, appeal(id));
}

OperationResult applied(qint64 recordId)
{
    return {.id = recordId, .outcome = Outcome::Applied, .appliedAt = shift};
}

/// The act as the centre keeps it, beside what it did.
OperationRecord recordOf(const Operation &operation, qint64 id)
{
    return {operation, operatorId, {.id = id, .outcome = Outcome::Applied, .appliedAt = shift,
                                    .targets = {{.appeal = operation.targets.front().appeal, .when = shift}}}};
}

QList<QUuid> outgoing(ProfileStore &store, bool force = false)
{
    QList<QUuid> found;
    for (const Outgoing &one : must(store.outbox().nextOutgoing(store.now(), force)))
        found << one.opId;
    return found;
}

bool overlaid(ProfileStore &store, const Operation &act)
{
    return must(store.outbox().find(act.opId))->overlaid;
}

QString draftOf(ProfileStore &store, qint64 id)
{
    const auto kept = must(store.drafts().of(id));
    return kept ? kept->draft.text : u"none"_s;
}
} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void anActIsRecordedAndTold();
    void whatTheRulesRefuseIsNotRecorded_data();
    void whatTheRulesRefuseIsNotRecorded();
    void anActIsJudgedByWhatIsShown();
    void ofManyTargetsOneThatFitsIsEnough();
    void nobodyActsBeforeTheCentreToldWhoHeIs();
    void aSubmittedReplyWaitsAndTakesItsDraft();
    void aSubmittedReplyTakenBackIsADraftAgain();
    void anActAndItsDraftAreRecordedTogetherOrNotAtAll();
    void aRefusedReplyStaysAsADraft();
    void whatWasAppliedIsShownUntilTheReplicaSaysIt();
    void aNoopNeedsNoRecordToBeSeen();
    void whatWasOnItsWayWaitsAgainAfterAKill();
    void aDraftLeftOverByAKillIsReconciledAtTheStart();
    void draftsOfOthersAreNotMine();
    void aFullDiskDoesNotHideWhatTheCacheHolds();
    void aFullDiskIsToldAsSuchAndNothingIsLost();
};

void ProfileStoreTest::anActIsRecordedAndTold()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 2);
    open.notices.clear();
    const Operation act = take(2);

    QVERIFY(open.store.act(act));

    QCOMPARE(outgoing(open.store), QList<QUuid>{act.opId});
    QCOMPARE(open.notices.size(), 1u);
    QVERIFY(open.notices.front().own && open.notices.front().journal);
    QCOMPARE(open.notices.front().touched, QSet<qint64>{2});
}

void ProfileStoreTest::whatTheRulesRefuseIsNotRecorded_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("appeal");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, OperationKind kind, qint64 id, const QString &text, Reason reason) {
        QTest::newRow(name) << int(kind) << id << text << int(reason);
    };
    row("an empty reply", OperationKind::SubmitReply, 1, QString(), Reason::EmptyText);
    row("an appeal that is not here", OperationKind::Take, 404, QString(), Reason::NoSuchAppeal);
    row("not for his role", OperationKind::ApproveReply, 1, QString(), Reason::NotAllowed);
}

void ProfileStoreTest::whatTheRulesRefuseIsNotRecorded()
{
    QFETCH(int, kind);
    QFETCH(qint64, appeal);
    QFETCH(QString, text);
    QFETCH(int, reason);
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);

    const auto acted = open.store.act(operation(OperationKind(kind), test::appeal(appeal), {.text = text}));

    QVERIFY(!acted);
    QCOMPARE(acted.error().kind, Error::Kind::Rejected);
    QCOMPARE(acted.error().detail, QString::number(reason));
    QVERIFY(must(open.store.outbox().entries(10)).empty());
}

void ProfileStoreTest::anActIsJudgedByWhatIsShown()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    QVERIFY(open.store.act(operation(OperationKind::Close, appeal(1), {.text = u"Не обращение"_s})));

    Appeal closed = appeal(1, Status::Closed);
    const auto again = open.store.act(operation(OperationKind::Take, closed));

    QVERIFY(!again); // the centre has not confirmed that it is closed, but here it is
    QCOMPARE(again.error().kind, Error::Kind::Rejected);
}

void ProfileStoreTest::ofManyTargetsOneThatFitsIsEnough()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 2, supervisorId);
    Operation act = operation(OperationKind::Reassign, appeal(404), {.operatorId = operatorId});
    QVERIFY(!open.store.act(act));

    act.targets.push_back(targetOf(appeal(2)));

    QVERIFY(open.store.act(act));
    QCOMPARE(open.notices.back().touched, (QSet<qint64>{404, 2}));
}

void ProfileStoreTest::nobodyActsBeforeTheCentreToldWhoHeIs()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1, 999);

    QCOMPARE(open.store.act(take(1)).error().kind, Error::Kind::Rejected);
}

void ProfileStoreTest::aSubmittedReplyWaitsAndTakesItsDraft()
{
    ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    QVERIFY(open.store.saveDraft(1, u"Фонари починим 14 мая."_s));
    const Operation act = submit(1);

    QVERIFY(open.store.act(act));

    QCOMPARE(draftOf(open.store, 1), u"none"_s);
    QCOMPARE(outgoing(open.store), QList<QUuid>());
    QCOMPARE(outgoing(open.store, true), QList<QUuid>{act.opId});
    profile.now = shift.addSecs(30);
    QCOMPARE(outgoing(open.store), QList<QUuid>{act.opId});
}

void ProfileStoreTest::aSubmittedReplyTakenBackIsADraftAgain()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    const Operation act = submit(1);
    QVERIFY(open.store.act(act));

    QVERIFY(open.store.cancel({act.opId}));

    QCOMPARE(draftOf(open.store, 1), act.args.text);
    QCOMPARE(outgoing(open.store, true), QList<QUuid>());
    QCOMPARE(open.store.cancel({act.opId}).error().kind, Error::Kind::Conflict);
}

// Fails the first statement, then the second, and so on until nothing is left to fail: the text is in the draft or in the act.
void ProfileStoreTest::anActAndItsDraftAreRecordedTogetherOrNotAtAll()
{
    FailingGuard fault;
    const ProfileFolder profile;
    OpenStore open(profile, fault.guard());
    fill(open.store, 1);
    QVERIFY(open.store.saveDraft(1, u"Фонари починим 14 мая."_s));
    QVERIFY(open.store.draftSettled(must(open.store.drafts().toSend()).front(), 40, 1));

    for (int failed = 0;; ++failed, ++fault.failing) {
        fault.statement = 0;
        fault.armed = true;
        const auto acted = open.store.act(submit(1));
        fault.armed = false;
        QCOMPARE(outgoing(open.store, true).size(), acted ? 1 : 0);
        QCOMPARE(draftOf(open.store, 1), acted ? u"none"_s : u"Фонари починим 14 мая."_s);
        QCOMPARE(must(open.store.drafts().history(1)).size(), acted ? 1u : 0u);
        if (acted) {
            QVERIFY2(failed >= 8, "BEGIN, act, target, draft read, history, end of the draft, its destruction, COMMIT");
            break;
        }
        QCOMPARE(acted.error().kind, Error::Kind::DiskFull);
    }
}

void ProfileStoreTest::aRefusedReplyStaysAsADraft()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    const Operation act = submit(1);
    QVERIFY(open.store.act(act));

    QVERIFY(open.store.settle(act.opId, {.id = 9, .outcome = Outcome::Conflict, .reason = Reason::AlreadyAnswered}));
    QCOMPARE(draftOf(open.store, 1), act.args.text);

    QVERIFY(open.store.saveDraft(1, u"Исправлено"_s));
    QVERIFY(open.store.settle(act.opId, {.id = 9, .outcome = Outcome::Conflict})); // told twice
    QVERIFY(open.store.dismiss({act.opId}));
    QCOMPARE(draftOf(open.store, 1), u"Исправлено"_s);
}

void ProfileStoreTest::whatWasAppliedIsShownUntilTheReplicaSaysIt()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    const Operation act = take(1);
    QVERIFY(open.store.act(act));
    QVERIFY(open.store.settle(act.opId, applied(9)));
    QVERIFY(overlaid(open.store, act));

    QVERIFY(open.store.apply(PageOf().put(appeal(1, Status::InWork)))); // its record may be on the next page
    QVERIFY(overlaid(open.store, act));
    QVERIFY(open.store.apply(PageOf().put(recordOf(act, 9)))); // its effect may be on the next page
    QVERIFY(overlaid(open.store, act));
    open.notices.clear();
    QVERIFY(open.store.apply(PageOf().caughtUp()));

    QVERIFY(!overlaid(open.store, act));
    QCOMPARE(open.notices.back().touched, QSet<qint64>{1});
    QVERIFY(open.notices.back().journal);
}

void ProfileStoreTest::aNoopNeedsNoRecordToBeSeen()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    const Operation act = take(1);
    QVERIFY(open.store.act(act));
    QVERIFY(open.store.settle(act.opId, {.id = 9, .outcome = Outcome::Noop}));

    QVERIFY(open.store.apply(PageOf().caughtUp()));

    QVERIFY(!overlaid(open.store, act));
}

void ProfileStoreTest::whatWasOnItsWayWaitsAgainAfterAKill()
{
    const ProfileFolder profile;
    const Operation act = take(1);
    {
        OpenStore open(profile);
        fill(open.store, 1);
        QVERIFY(open.store.act(act));
        QVERIFY(open.store.markSending({act.opId}));
        QCOMPARE(outgoing(open.store), QList<QUuid>());
    }
    OpenStore open(profile);

    QCOMPARE(outgoing(open.store), QList<QUuid>{act.opId});
}

void ProfileStoreTest::aDraftLeftOverByAKillIsReconciledAtTheStart()
{
    const ProfileFolder profile;
    {
        OpenStore open(profile);
        fill(open.store, 1);
        // As if killed between the cache's commit and the journal's.
        QVERIFY(open.store.replica().apply(PageOf().put(Draft{.id = 40, .appeal = 1, .owner = operatorId, .text = u"Дома"_s, .revision = 1, .updatedAt = shift})));
        QCOMPARE(draftOf(open.store, 1), u"none"_s);
    }
    OpenStore open(profile);

    QCOMPARE(draftOf(open.store, 1), u"Дома"_s);
}

void ProfileStoreTest::draftsOfOthersAreNotMine()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);

    QVERIFY(open.store.apply(PageOf().put(Draft{.id = 40, .appeal = 1, .owner = supervisorId, .text = u"Чужой"_s, .revision = 1, .updatedAt = shift})));

    QCOMPARE(draftOf(open.store, 1), u"none"_s);
}

void ProfileStoreTest::aFullDiskDoesNotHideWhatTheCacheHolds()
{
    bool full = false;
    const ProfileFolder profile;
    OpenStore open(profile, [&full](Sql sql) -> std::optional<Error> {
        if (full && sql.text().find("INTO drafts") != std::string_view::npos)
            return Error{Error::Kind::DiskFull, u"disk full"_s};
        return std::nullopt;
    });
    fill(open.store, 1);
    open.notices.clear();
    full = true;

    const auto page = open.store.apply(PageOf().put(appeal(2)).put(Draft{.id = 40, .appeal = 1, .owner = operatorId, .text = u"Дома"_s, .revision = 1, .updatedAt = shift}));

    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::DiskFull);
    QCOMPARE(open.notices.size(), 1u);
    QVERIFY(open.notices.front().touched.contains(2));

    full = false;
    QVERIFY(open.store.apply(PageOf().caughtUp()));
    QCOMPARE(draftOf(open.store, 1), u"Дома"_s);
}

// A real limit of SQLite's, reached in the middle: what was saved before is there, and work goes on once there is room.
void ProfileStoreTest::aFullDiskIsToldAsSuchAndNothingIsLost()
{
    const ProfileFolder profile;
    OpenProfile opened = must(openProfile(profile.place()));
    Connection *journal = opened.journal.get();
    ProfileStore store(std::move(opened.cache), std::move(opened.journal), profile.place().clock, [](const Notice &) {});
    fill(store, 1);
    QVERIFY(store.saveDraft(1, u"Коротко"_s));
    QVERIFY(journal->exec("PRAGMA max_page_count = 1")); // as small as it is now

    Result<void> saved;
    for (int more = 1; saved && more < 50; ++more)
        saved = store.saveDraft(1, u"Коротко"_s + QString(20'000 * more, u'ы'));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::DiskFull);
    QVERIFY(draftOf(store, 1).startsWith(u"Коротко"_s));

    QVERIFY(journal->exec("PRAGMA max_page_count = 100000"));
    QVERIFY(store.saveDraft(1, u"Снова есть место"_s));
    QCOMPARE(draftOf(store, 1), u"Снова есть место"_s);
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profile_store_test.moc"
