#include "tests/support/fake_server.h"

using namespace vakhta;
using namespace vakhta::test;
using Fault = FakeServer::Fault;

class SyncEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void replicaEqualsTheCentreAfterTheFirstSync();
    void openAppealsComeBeforeTheOthers();
    void nothingNewIsOneSmallRequest();
    void changesOfOthersArrive();
    void anActGoesOutByItselfAndTakesEffectOnce();
    void whatIsShownNeverFallsBack();
    void limitsOfOneAreObeyed();
    void aCutFirstSyncGoesOnWhereItStopped();
    void anotherEpochIsSweptWithTheListInUse();
    void endlessChangesStopAsForeign();
    void captivePortalIsToldApart();
    void anExpiredTokenKeepsEverything();
    void aRefusedActBlocksNoOther();
    void aDraftWrittenElsewhereIsKeptBesideMine();
    void aProfileBelongsToOneUser();
    void textsOfOneUserAreNeverShownToAnother();
};

static QByteArray truth(FakeCentre &centre) { return centre.dump(krylova); }

void SyncEngineTest::replicaEqualsTheCentreAfterTheFirstSync()
{
    FakeCentre centre;
    centre.addAppeals(1, 1200, 1000);
    FakeDesk desk(centre);

    QVERIFY(desk.signIn());

    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);
    QCOMPARE(desk.dump(), truth(centre));
    QVERIFY(std::any_of(desk.seen.begin(), desk.seen.end(), [](const SyncStatus &s) { return s.firstSync && s.toLoad == 1200; }));
}

void SyncEngineTest::openAppealsComeBeforeTheOthers()
{
    FakeCentre centre;
    centre.limits.objectsInGet = 10;
    centre.addAppeals(1, 60, 50);
    FakeDesk desk(centre);

    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);

    int firstOpen = -1, firstDone = -1, message = -1;
    for (size_t i = 0; i < desk.server.requests.size(); ++i) {
        const QByteArray &request = desk.server.requests[i];
        if (firstOpen < 0 && request.contains("Appeal/get") && request.contains("\"a60\""))
            firstOpen = int(i);
        if (firstDone < 0 && request.contains("Appeal/get") && request.contains("\"a49\""))
            firstDone = int(i);
        if (message < 0 && request.contains("Message/get") && request.contains(wireId(Type::Message, 60).toLatin1()))
            message = int(i);
    }
    QVERIFY(firstOpen > 0 && firstOpen < message && message < firstDone);
}

void SyncEngineTest::nothingNewIsOneSmallRequest()
{
    FakeCentre centre;
    centre.addAppeals(1, 20);
    FakeDesk desk(centre);
    desk.server.push = false; // the opening of a stream would ask as well
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    const int before = desk.server.posts();
    const auto last = desk.status().lastSync;
    desk.engine().syncNow();

    QTRY_VERIFY(desk.status().lastSync > last);
    QCOMPARE(desk.server.posts(), before + 1);
    QVERIFY(desk.server.requests.back().size() + desk.server.answerSizes.back() < 1500);
}

void SyncEngineTest::changesOfOthersArrive()
{
    FakeCentre centre;
    centre.addAppeals(1, 700);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);

    centre.addAppeals(701, 1300); // more than a page of changes
    centre.change(3, [](Appeal &appeal) { appeal.executor = roads; });
    centre.commit([&] { centre.destroy(Type::Appeal, 5); });
    desk.server.tell(centre.state());

    QTRY_COMPARE_WITH_TIMEOUT(desk.dump(), truth(centre), 20000);
}

void SyncEngineTest::anActGoesOutByItselfAndTakesEffectOnce()
{
    FakeCentre centre;
    centre.addAppeals(1, 5);
    FakeDesk desk(centre);
    desk.server.push = false;
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    desk.server.plan(0, Fault::Lost); // the centre did it, and nobody heard of it
    const auto act = desk.act(2, OperationKind::Assign, {.executor = roads});
    QVERIFY(act);

    QTRY_COMPARE_WITH_TIMEOUT(desk.stateOf(*act), EntryState::Done, 20000);
    QTRY_COMPARE(desk.dump(), truth(centre));
    QCOMPARE(centre.countOf(Type::Operation), 1);
    QCOMPARE(appealFrom(centre.body(Type::Appeal, 2))->executor, roads);
    QCOMPARE(appealFrom(centre.body(Type::Appeal, 2))->revision, 2);
}

// The act is shown at once, then by the cache; between them nothing else may be seen.
void SyncEngineTest::whatIsShownNeverFallsBack()
{
    for (const int calls : {64, 6, 1}) { // the act and its rows in one request, in a few, in many
        FakeCentre centre;
        centre.limits.callsInRequest = calls;
        centre.addAppeals(1, 5);
        FakeDesk desk(centre);
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.quiet());

        const auto act = desk.act(2, OperationKind::Assign, {.executor = roads});
        QVERIFY(act);
        int looks = 0;
        bool back = false;
        const auto look = [&] {
            whenReady(desk.reader().card(2), &desk.engine(), [&](const Result<AppealCard> &card) {
                ++looks;
                back = back || card->appeal.executor != roads || card->appeal.status == Status::Registered;
            });
        };
        QObject::connect(&desk.reader(), &AppealReader::appealsChanged, &desk.engine(), look);
        QObject::connect(&desk.reader(), &AppealReader::journalChanged, &desk.engine(), look);
        QObject::connect(&desk.engine(), &CentreLink::statusChanged, &desk.engine(), look);
        QTRY_COMPARE(desk.stateOf(*act), EntryState::Done);
        QTRY_COMPARE(desk.dump(), truth(centre));
        QTRY_VERIFY(desk.atRest() && looks > 2);
        QVERIFY(!back);
        desk.close();
    }
}

void SyncEngineTest::limitsOfOneAreObeyed()
{
    FakeCentre centre;
    centre.limits = {1, 1, 1, 1};
    centre.addAppeals(1, 12, 7);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 30000);
    QCOMPARE(desk.server.most(), 1);

    const auto first = desk.act(9, OperationKind::Assign, {.executor = roads});
    const auto second = desk.act(10, OperationKind::Assign, {.executor = water});
    QVERIFY(first && second);
    centre.addAppeals(13, 16);

    QTRY_COMPARE_WITH_TIMEOUT(desk.stateOf(*second), EntryState::Done, 30000);
    desk.engine().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.dump(), truth(centre), 30000);
    for (const QByteArray &request : desk.server.requests)
        QCOMPARE(QJsonDocument::fromJson(request).object().value(u"methodCalls"_s).toArray().size(), 1);
}

void SyncEngineTest::aCutFirstSyncGoesOnWhereItStopped()
{
    FakeCentre centre;
    centre.limits.objectsInGet = 20;
    centre.addAppeals(1, 400, 200);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.server.posts() > 25, 20000);
    desk.server.down = true;
    desk.close();
    const auto asked = desk.server.requests;
    centre.change(399, [](Appeal &appeal) { appeal.priority = Priority::Urgent; });
    centre.addAppeals(401, 410);

    desk.server.down = false;
    desk.server.requests.clear();
    desk.open();
    desk.engine().start();

    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.dump(), truth(centre), 20000);
    for (const QByteArray &request : desk.server.requests) // what was held was not fetched again
        QVERIFY(!(request.contains("Appeal/get") && request.contains("\"a400\"")));
}

void SyncEngineTest::anotherEpochIsSweptWithTheListInUse()
{
    FakeCentre centre;
    centre.addAppeals(1, 300, 100);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);

    centre.epoch = u"e2"_s; // restored from a backup that lacks one appeal and has another text in one
    centre.commit([&] { centre.destroy(Type::Appeal, 150); });
    centre.change(151, [](Appeal &appeal) { appeal.title = u"Иначе"_s; });
    desk.server.tell(centre.state());

    QTRY_COMPARE_WITH_TIMEOUT(desk.dump(), truth(centre), 20000);
    QVERIFY(std::none_of(desk.seen.begin() + 30, desk.seen.end(), [](const SyncStatus &s) { return s.firstSync; })
            || desk.seen.size() < 30);
}

void SyncEngineTest::endlessChangesStopAsForeign()
{
    FakeCentre centre;
    centre.addAppeals(1, 5);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    centre.endless = true;
    centre.addAppeals(6, 7);
    desk.server.tell(centre.state());
    QTRY_COMPARE(desk.status().connection, LinkState::Foreign);

    centre.endless = false;
    desk.engine().syncNow();
    QTRY_VERIFY(desk.quiet());
    QTRY_COMPARE(desk.dump(), truth(centre));
}

void SyncEngineTest::captivePortalIsToldApart()
{
    FakeCentre centre;
    centre.addAppeals(1, 5);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    desk.server.always = Fault::Portal;
    const auto act = desk.act(2, OperationKind::Assign, {.executor = roads});
    QVERIFY(act);
    QTRY_COMPARE(desk.status().connection, LinkState::Foreign);

    desk.server.always = Fault::None;
    desk.server.network();
    QTRY_COMPARE(desk.stateOf(*act), EntryState::Done);
    QTRY_COMPARE(desk.dump(), truth(centre));
}

void SyncEngineTest::anExpiredTokenKeepsEverything()
{
    for (int at = 0; at < 12; ++at) { // 401 at each step of a first sync, and then of a round with an act and a text
        FakeCentre centre;
        centre.limits.objectsInGet = 50;
        centre.addAppeals(1, 60, 30);
        FakeDesk desk(centre);
        desk.server.plan(at, Fault::Unauthorized);
        QVERIFY(desk.signIn());
        QTRY_VERIFY(desk.status().connection == LinkState::SignInAgain || desk.quiet());
        QVERIFY(desk.status().connection == LinkState::SignInAgain || desk.server.posts() <= at);
        QVERIFY(desk.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(desk.quiet(), 20000);
        QTRY_COMPARE(desk.dump(), truth(centre));

        desk.server.down = true;
        const auto act = desk.act(2, OperationKind::Comment, {.text = u"Уточнить адрес"_s});
        QVERIFY(act && Desk::wait(desk.editor().saveDraft(3, u"Не потерять"_s)));
        desk.server.down = false;
        desk.server.plan(desk.server.posts() + at % 4, Fault::Unauthorized);
        desk.engine().syncNow();
        const auto back = [&] { return desk.status().connection != LinkState::SignInAgain || desk.signIn(); };
        QTRY_VERIFY_WITH_TIMEOUT(back() && desk.atRest() && truth(centre).contains("Не потерять"), 20000);
        QCOMPARE(desk.stateOf(*act), EntryState::Done);
        QTRY_COMPARE(desk.dump(), truth(centre));
    }
}

void SyncEngineTest::aRefusedActBlocksNoOther()
{
    FakeCentre centre;
    centre.addAppeals(1, 9);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    desk.server.down = true;
    const auto bad = desk.act(2, OperationKind::Assign, {.executor = roads});
    const auto good = desk.act(3, OperationKind::Assign, {.executor = roads});
    QVERIFY(bad && good);
    centre.poisoned.insert(bad->opId);
    desk.server.down = false;
    desk.engine().syncNow();

    QTRY_COMPARE(desk.stateOf(*good), EntryState::Done);
    QTRY_COMPARE(desk.stateOf(*bad), EntryState::Attention);
    QTRY_COMPARE(desk.status().attention, 1);
    QTRY_COMPARE(desk.dump(), truth(centre));
}

void SyncEngineTest::aDraftWrittenElsewhereIsKeptBesideMine()
{
    FakeCentre centre;
    centre.addAppeals(1, 3);
    FakeDesk here(centre), there(centre);
    QVERIFY(here.signIn() && there.signIn());
    QTRY_VERIFY(here.quiet() && there.quiet());

    QVERIFY(Desk::wait(here.editor().saveDraft(2, u"Здравствуйте!"_s)));
    QTRY_VERIFY(here.quiet());
    there.engine().syncNow();
    QTRY_COMPARE(there.dump(), truth(centre));

    here.server.down = there.server.down = true;
    QVERIFY(Desk::wait(here.editor().saveDraft(2, u"Здравствуйте! Здесь."_s)));
    QVERIFY(Desk::wait(there.editor().saveDraft(2, u"Здравствуйте! Там."_s)));
    here.server.down = there.server.down = false;
    here.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(here.quiet(), 10000);
    there.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(there.quiet(), 10000);

    const auto card = Desk::wait(there.reader().card(2));
    QVERIFY(card && card->draft);
    QCOMPARE(card->draft->text, u"Здравствуйте! Там."_s);
    QCOMPARE(card->draft->theirText, u"Здравствуйте! Здесь."_s);
    QTRY_COMPARE(there.dump(), truth(centre));

    // Nothing of it leaves, as a draft or as a reply, until a person has picked.
    Operation submit;
    submit.kind = OperationKind::SubmitReply;
    submit.targets = {{.appeal = 2, .revision = card->appeal.revision, .status = card->appeal.status,
                       .executor = card->appeal.executor, .operatorId = card->appeal.operatorId}};
    submit.args.text = card->draft->text;
    const auto refused = Desk::wait(there.editor().act(submit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QString::number(int(Reason::TwoTexts)));

    QVERIFY(Desk::wait(there.editor().pickDraft(2, u"Здравствуйте! Здесь и там."_s, {})));
    there.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(Desk::wait(there.reader().card(2))->draft->atCentre, 10000);
    here.engine().syncNow();
    QTRY_COMPARE(Desk::wait(here.reader().card(2))->draft->text, u"Здравствуйте! Здесь и там."_s);
}

void SyncEngineTest::aProfileBelongsToOneUser()
{
    FakeCentre centre;
    centre.addAppeals(1, 3);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());

    const auto other = Desk::wait(desk.engine().signIn(QUrl(u"http://localhost:1"_s), u"zimin"_s, Desk::password));
    QCOMPARE(other.error().kind, Error::Kind::Conflict);
    const auto wrong = Desk::wait(desk.engine().signIn(QUrl(u"http://localhost:1"_s), u"krylova"_s, u"?"_s));
    QCOMPARE(wrong.error().kind, Error::Kind::Unauthorized);
    QVERIFY(desk.signIn(u"krylova"_s, QUrl(u"http://127.0.0.1:2"_s))); // moved, the same epoch

    centre.epoch = u"another"_s;
    const auto elsewhere = Desk::wait(desk.engine().signIn(QUrl(u"http://127.0.0.1:3"_s), u"krylova"_s, Desk::password));
    QCOMPARE(elsewhere.error().kind, Error::Kind::Conflict);
}

// The cache may be gone, and with it all signs of whose profile it is but one: what he wrote.
void SyncEngineTest::textsOfOneUserAreNeverShownToAnother()
{
    FakeCentre centre;
    centre.addAppeals(1, 3);
    FakeDesk desk(centre);
    QVERIFY(desk.signIn());
    QTRY_VERIFY(desk.quiet());
    QVERIFY(Desk::wait(desk.editor().saveDraft(3, u"Моё"_s)));
    QTRY_VERIFY(desk.atRest());
    desk.engine().signOut();
    QVERIFY(Desk::wait(desk.files().makeCacheAnew()));

    const auto other = Desk::wait(desk.engine().signIn(QUrl(u"http://localhost:1"_s), u"zimin"_s, Desk::password));
    QCOMPARE(other.error().kind, Error::Kind::Conflict);
    QVERIFY(desk.signIn());
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "sync_engine_test.moc"
