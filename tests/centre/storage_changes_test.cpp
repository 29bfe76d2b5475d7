#include "tests/support/centre_store.h"

using namespace vakhta;
using namespace vakhta::test;

class StorageChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void newIsCreatedOldIsUpdatedGoneIsDestroyed();
    void whatCameAndWentIsTakenBackFromWhoLookedMeanwhile();
    void whatWasNeverInSightIsNotMentioned();
    void everyCommitCountsOneAndHasItsOwnHash();
    void aUnitThatFailsLeavesNoNumberBehind();
    void pagesJoinWithoutGapsOrRepeats();
    void aPageMayEndInsideACommit();
    void whatLeavesTheScopeIsDestroyedWithItsHistory();
    void whatEntersTheScopeComesWithItsHistory();
    void aBodyBesideSeesTheHistoryWhileItIsBeside();
    void draftsAndOperationsAreTheirOwnersAlone();
    void administratorsReadNoTexts();
    void rightsThatMoveMoveTheScopesNumber();
};

void StorageChangesTest::newIsCreatedOldIsUpdatedGoneIsDestroyed()
{
    CentreStore store;
    const qint64 draft = store.put(Draft{.appeal = store.put(sampleAppeal()), .owner = 1});
    const qint64 old = store.put(sampleAppeal());
    const Mark before = store.mark();

    Appeal changed = store.appeal(old);
    changed.title = u"Другое"_s;
    store.put(changed);
    const qint64 fresh = store.put(sampleAppeal());
    must(store->write([&](Unit &unit) { return unit.destroyDraft(draft); }));

    const Changes appeals = store.changesSince(Type::Appeal, before);
    QCOMPARE(appeals.created, Ids{fresh});
    QCOMPARE(appeals.updated, Ids{old});
    QCOMPARE(appeals.destroyed, Ids{});
    QCOMPARE(appeals.reached.modseq, store.mark().modseq);
    QVERIFY(!appeals.more);
    QCOMPARE(store.changesSince(Type::Draft, before).destroyed, Ids{draft});
    QVERIFY(store.idsOf(Type::Draft).empty());
}

// A client that reads by /get or /query has objects that are newer than its state.
void StorageChangesTest::whatCameAndWentIsTakenBackFromWhoLookedMeanwhile()
{
    CentreStore store;
    settle(store);
    const qint64 appeal = store.put(sampleAppeal(2));
    const Mark before = store.mark();
    const Scope curator = scopeOf(store, 4);
    const qint64 draft = store.put(Draft{.appeal = appeal, .owner = 4});
    must(store.write([&](Unit &unit) { return unit.destroyDraft(draft); }));
    const qint64 moving = store.put(sampleAppeal(2));
    Appeal moved = store.appeal(moving);
    moved.sector = 1;
    store.put(moved);

    QCOMPARE(store.changesSince(Type::Draft, before, curator).destroyed, Ids{draft});
    QCOMPARE(store.changesSince(Type::Appeal, before, curator).destroyed, Ids{moving});
}

void StorageChangesTest::whatWasNeverInSightIsNotMentioned()
{
    CentreStore store;
    settle(store);
    const Mark before = store.mark();
    store.put(sampleAppeal(1));

    const Changes changes = store.changesSince(Type::Appeal, before, scopeOf(store, 4));

    QVERIFY(changes.created.empty() && changes.updated.empty() && changes.destroyed.empty());
}

void StorageChangesTest::everyCommitCountsOneAndHasItsOwnHash()
{
    CentreStore store;
    QCOMPARE(store.mark().modseq, 0);
    QSet<QString> hashes{store.mark().hash8};
    for (int i = 1; i <= 5; ++i) {
        store.put(sampleAppeal());
        QCOMPARE(store.mark().modseq, i);
        hashes << store.mark().hash8;
        QCOMPARE(must(store.read([&](View &view) { return view.hashAt(i); })), store.mark().hash8);
    }
    QCOMPARE(hashes.size(), 6);
    QVERIFY(!must(store.read([&](View &view) { return view.hashAt(6); })));
    QVERIFY(!store.mark().epoch.isEmpty());
}

void StorageChangesTest::aUnitThatFailsLeavesNoNumberBehind()
{
    CentreStore store;
    store.put(sampleAppeal());
    const Mark before = store.mark();
    int told = 0;
    store->onCommit([&](qint64) { ++told; });

    const auto written = store->write([](Unit &unit) -> Result<void> {
        must(unit.putAppeal(sampleAppeal(), {}));
        return Error{Error::Kind::Rejected, u"no"_s};
    });
    const auto idle = store->write([](Unit &) -> Result<void> { return {}; });

    QVERIFY(!written && idle);
    QCOMPARE(store.mark().modseq, before.modseq);
    QCOMPARE(store.mark().hash8, before.hash8);
    QCOMPARE(store.idsOf(Type::Appeal), Ids{1});
    QCOMPARE(told, 0);
    QCOMPARE(store.put(sampleAppeal()), 2);
    QCOMPARE(told, 1);
}

void StorageChangesTest::pagesJoinWithoutGapsOrRepeats()
{
    CentreStore store;
    for (int i = 0; i < 23; ++i)
        store.put(sampleAppeal());
    for (const int most : {1, 2, 7, 23, 24}) {
        Ids found;
        ChangePlace place;
        for (bool more = true; more;) {
            const Changes page = store.changes(Type::Appeal, place, {}, most);
            QVERIFY(page.created.size() <= size_t(most));
            found.insert(found.end(), page.created.begin(), page.created.end());
            place = page.reached;
            more = page.more;
        }
        QCOMPARE(found.size(), 23u);
        QCOMPARE(QSet<qint64>(found.begin(), found.end()).size(), 23);
    }
}

void StorageChangesTest::aPageMayEndInsideACommit()
{
    CentreStore store;
    must(store->write([](Unit &unit) -> Result<void> {
        for (int i = 0; i < 10; ++i)
            must(unit.putAppeal(sampleAppeal(), {}));
        return {};
    }));

    const Changes first = store.changes(Type::Appeal, {}, {}, 4);
    QVERIFY(first.more);
    QCOMPARE(first.reached, (ChangePlace{1, 4}));
    store.put(store.appeal(2)); // told already, and changed meanwhile
    store.put(store.appeal(7)); // not told yet
    const Changes second = store.changes(Type::Appeal, first.reached);

    QCOMPARE(second.created, (Ids{5, 6, 8, 9, 10, 7}));
    QCOMPARE(second.updated, Ids{2});
}

void StorageChangesTest::whatLeavesTheScopeIsDestroyedWithItsHistory()
{
    CentreStore store;
    settle(store);
    const Scope curator = scopeOf(store, 4);
    const qint64 appeal = store.put(sampleAppeal(2));
    const qint64 message = store.put(Message{.appeal = appeal, .at = noon});
    const qint64 reply = store.put(Reply{.appeal = appeal, .author = 1});
    QCOMPARE(store.seenOf(Type::Message, curator), Ids{message});
    const Mark before = store.mark();

    Appeal moved = store.appeal(appeal);
    moved.sector = 3;
    store.put(moved);

    QCOMPARE(store.changesSince(Type::Appeal, before, curator).destroyed, Ids{appeal});
    QCOMPARE(store.changesSince(Type::Message, before, curator).destroyed, Ids{message});
    QCOMPARE(store.changesSince(Type::Reply, before, curator).destroyed, Ids{reply});
    QVERIFY(store.seenOf(Type::Reply, curator).empty());
    QVERIFY(must(store.read([&](View &view) { return view.objects(Type::Reply, {reply}, curator); })).empty());
    QVERIFY(store.idsOf(Type::Message, {.appeal = appeal}, curator).empty());
}

void StorageChangesTest::whatEntersTheScopeComesWithItsHistory()
{
    CentreStore store;
    settle(store);
    const Scope person = scopeOf(store, 5); // executor 1 and below
    const qint64 appeal = store.put(sampleAppeal(2, 3));
    const qint64 message = store.put(Message{.appeal = appeal, .at = noon});
    QVERIFY(store.seenOf(Type::Appeal, person).empty());
    const Mark before = store.mark();

    Appeal given = store.appeal(appeal);
    given.executor = 2;
    store.put(given);

    QCOMPARE(store.changesSince(Type::Appeal, before, person).updated, Ids{appeal});
    QCOMPARE(store.changesSince(Type::Message, before, person).updated, Ids{message});
}

void StorageChangesTest::aBodyBesideSeesTheHistoryWhileItIsBeside()
{
    CentreStore store;
    settle(store);
    const Scope person = scopeOf(store, 5); // executor 1 and below
    const qint64 appeal = store.put(sampleAppeal(2, 3));
    const qint64 message = store.put(Message{.appeal = appeal, .at = noon});
    const Mark before = store.mark();

    Appeal asked = store.appeal(appeal);
    asked.coExecutors = {2};
    store.put(asked);

    QCOMPARE(store.changesSince(Type::Appeal, before, person).updated, Ids{appeal});
    QCOMPARE(store.changesSince(Type::Message, before, person).updated, Ids{message});
    QCOMPARE(store.idsOf(Type::Message, {.appeal = appeal}, person), Ids{message});
    const Mark beside = store.mark();

    asked.coExecutors = {13}; // has 1 and 3 in it, and is neither
    store.put(asked);

    QCOMPARE(store.changesSince(Type::Message, beside, person).destroyed, Ids{message});
    QVERIFY(store.seenOf(Type::Appeal, person).empty());
}

void StorageChangesTest::draftsAndOperationsAreTheirOwnersAlone()
{
    CentreStore store;
    settle(store);
    const qint64 appeal = store.put(sampleAppeal());
    const qint64 mine = store.put(Draft{.appeal = appeal, .owner = 1});
    const qint64 other = store.put(Draft{.appeal = appeal, .owner = 2});
    must(store.write([&](Unit &unit) {
        return unit.putOperation({.operation = {.opId = newOperationId(noon), .composedAt = noon}, .user = 2, .result = {.appliedAt = noon}});
    }));

    QCOMPARE(store.seenOf(Type::Draft, scopeOf(store, 1)), Ids{mine});
    QCOMPARE(store.idsOf(Type::Draft, {}, scopeOf(store, 2)), Ids{other});
    QCOMPARE(store.seenOf(Type::Operation, scopeOf(store, 2)).size(), 1u);
    QVERIFY(store.seenOf(Type::Operation, scopeOf(store, 1)).empty());
    QVERIFY(store.changes(Type::Operation, {}, scopeOf(store, 1)).created.empty());
    QCOMPARE(store.seenOf(Type::Draft, {}), (Ids{mine, other}));
}

void StorageChangesTest::administratorsReadNoTexts()
{
    CentreStore store;
    settle(store);
    const qint64 appeal = store.put(sampleAppeal());
    store.put(Message{.appeal = appeal, .at = noon});
    const qint64 id = store.put(User{.login = u"admin"_s, .role = Role::Administrator});
    const Scope scope = scopeOf(store, id);

    for (const Type type : {Type::Appeal, Type::Message, Type::Reply}) {
        QVERIFY(store.seenOf(type, scope).empty());
        QVERIFY(store.idsOf(type, {}, scope).empty());
        QVERIFY(store.changes(type, {}, scope).created.empty());
    }
    QCOMPARE(store.seenOf(Type::User, scope).size(), 7u);
}

void StorageChangesTest::rightsThatMoveMoveTheScopesNumber()
{
    CentreStore store;
    settle(store);
    const auto number = [&](qint64 user) { return must(store.read([&](View &view) { return view.scopeNumber(user); })); };
    const qint64 curator = number(4), person = number(5), operatorNumber = number(1);

    User user = userOf(store, 4);
    user.present = false;
    store.put(user);
    QCOMPARE(number(4), curator);
    user.sectors = {2, 3};
    store.put(user);
    QVERIFY(number(4) > curator);

    store.put(Executor{.id = 3, .parent = 1, .name = u"Горсвет"_s}); // the tree moves what its people see
    QVERIFY(number(5) > person);
    QCOMPARE(number(1), operatorNumber);
}

QTEST_GUILESS_MAIN(StorageChangesTest)
#include "storage_changes_test.moc"
