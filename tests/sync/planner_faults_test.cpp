#include "tests/sync/planner_bench.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::sync;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

class PlannerFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void diskFullIsTriedAgainAndSaidSo();
    void damagedCacheIsMadeAnewWithoutLosingActs();
    void anActThatFailsTheCentreIsSentAloneAndThenRefused();
    void aFaultOfTheCentreItselfRefusesNothing();
    void whatWasReadBeforeASignOutIsPutBack();
    void aCacheThatCannotBeMadeIsTriedAgain();
    void tooManyCallsMakesSmallerRequests();
    void anAnswerTooLongMakesSmallerPagesAndRefusesNothing();
    void referencesToACallThatFailedSayNothingOfTheCentre();
    void aSweepThatWasCutBeginsAgainThoughARoundKeptItsStates();
    void whatAnEarlierVersionDidNotKnowIsReadOnce();
    void aTypeThatTheCentreDoesNotKnowStopsNothing();
};

void PlannerFaultsTest::diskFullIsTriedAgainAndSaidSo()
{
    Bench bench;
    bench.begin();
    bench.tell(Pushed{two});
    bench.at += SyncPlanner::pushDelay;
    bench.tell(Ticked{}).tell(OutgoingCame{});
    bench.tell(Failed{bench.take<Post>()->number, {Error::Kind::DiskFull, {}}});
    QCOMPARE(bench.planner.status().connection, LinkState::DiskFull);
    bench.at += SyncPlanner::diskDelay;
    bench.tell(Ticked{}).tell(OutgoingCame{});
    bench.answerRound(two);
    QCOMPARE(bench.planner.status().connection, LinkState::Polling);
}

void PlannerFaultsTest::damagedCacheIsMadeAnewWithoutLosingActs()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(1)}, {}, false}});
    bench.tell(Failed{bench.take<Post>()->number, {Error::Kind::Damaged, {}}});
    QCOMPARE(bench.planner.status().connection, LinkState::Damaged);
    QVERIFY(bench.take<MakeCacheAnew>());
    Standing empty;
    empty.account.token = "t";
    bench.tell(CacheMade{empty});
    QVERIFY(bench.planner.status().firstSync);
    QVERIFY(bench.take<AskSession>()); // the way to the centre was told anew with the cache
    bench.tell(SessionCame{{u"c1"_s, u"krylova"_s, {}, true}});
    QVERIFY(bench.take<Post>());
}

void PlannerFaultsTest::anActThatFailsTheCentreIsSentAloneAndThenRefused()
{
    Bench bench;
    bench.begin();
    const auto fail = [&](std::vector<OutgoingAct> acts) {
        bench.tell(OutgoingCame{{acts, {}, false}});
        const auto post = bench.take<Post>();
        Applied answer = Bench::unchanged(*post, one);
        answer.errors = {{u"Operation/set"_s, u"invalidArguments"_s}};
        answer.outbox.waiting = 2;
        bench.tell(Answered{post->number, answer});
    };
    bench.tell(AskedNow{});
    fail({act(1), act(2)});
    const auto keep = bench.take<Keep>();
    bench.tell(Answered{keep->number, {.outbox = {2, 0, {}}}});
    for (int i = 0; i < SyncPlanner::mostFailures; ++i) {
        const auto read = bench.take<ReadOutgoing>();
        QVERIFY(read && read->most == 1);
        fail({act(1)});
        if (i + 1 == SyncPlanner::mostFailures)
            break;
        const auto end = bench.take<Keep>();
        bench.tell(Answered{end->number, {.outbox = {2, 0, {}}}});
        const auto next = bench.take<ReadOutgoing>();
        QVERIFY(next && next->except.contains(act(1).opId)); // the other one has its turn
        bench.tell(OutgoingCame{});
        bench.at += SyncPlanner::pollEvery;
        bench.tell(Ticked{});
    }
    const auto refuse = bench.take<Refuse>();
    QVERIFY(refuse && refuse->opId == act(1).opId);
}

// Its disk is full, or something else of its own: that passes, and the act is as good as before.
void PlannerFaultsTest::aFaultOfTheCentreItselfRefusesNothing()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{});
    for (int i = 0; i < 3 * SyncPlanner::mostFailures; ++i) {
        bench.tell(OutgoingCame{{{act(1)}, {}, false}});
        const auto post = bench.take<Post>();
        QVERIFY(post);
        Applied answer = Bench::unchanged(*post, one);
        answer.errors = {{u"Operation/set"_s, u"serverFail"_s}};
        answer.outbox.waiting = 1;
        bench.tell(Answered{post->number, answer});
        QVERIFY(std::none_of(bench.wanted.begin(), bench.wanted.end(), [](auto &e) { return std::holds_alternative<Refuse>(e); }));
        const auto keep = bench.take<Keep>();
        bench.tell(Answered{keep->number, {.outbox = {1, 0, {}}}});
        bench.tell(OutgoingCame{});
        bench.at += SyncPlanner::pollEvery;
        bench.tell(Ticked{});
    }
}

void PlannerFaultsTest::whatWasReadBeforeASignOutIsPutBack()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(SignedOut{});
    bench.wanted.clear();
    bench.tell(OutgoingCame{{{act(1)}, {}, false}});
    QVERIFY(!bench.take<Post>());
    QVERIFY(bench.take<PutBack>());
}

void PlannerFaultsTest::aCacheThatCannotBeMadeIsTriedAgain()
{
    Bench bench;
    bench.begin();
    bench.tell(DiskFailed{{Error::Kind::Damaged, {}}});
    QVERIFY(bench.take<MakeCacheAnew>());
    bench.tell(DiskFailed{{Error::Kind::Storage, {}}});
    QVERIFY(!bench.take<MakeCacheAnew>());
    bench.at += 60000;
    bench.tell(Ticked{});
    QVERIFY(bench.take<MakeCacheAnew>());
    bench.at += 60000;
    bench.tell(Ticked{});
    QVERIFY(!bench.take<MakeCacheAnew>()); // one at a time
}

void PlannerFaultsTest::tooManyCallsMakesSmallerRequests()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(1)}, {}, false}});
    bench.tell(Refused{bench.take<Post>()->number, Problem::TooManyCalls, 0});
    bench.at += 200;
    bench.tell(Ticked{});
    QVERIFY(bench.take<ReadOutgoing>());
    bench.tell(OutgoingCame{{{act(1)}, {}, false}});
    QVERIFY(callsOf(bench.take<Post>()->request).size() <= 32);
}

void PlannerFaultsTest::anAnswerTooLongMakesSmallerPagesAndRefusesNothing()
{
    Bench bench;
    bench.begin();
    const auto changesAsked = [&] {
        bench.tell(OutgoingCame{{{act(1)}, {}, false}});
        const auto post = bench.take<Post>();
        for (const QJsonValue &call : QJsonDocument::fromJson(post->request)[u"methodCalls"_s].toArray()) {
            if (call[0].toString() == u"Appeal/changes"_s)
                return std::pair(post->number, call[1][u"maxChanges"_s].toInt());
        }
        return std::pair(post->number, 0);
    };
    bench.tell(AskedNow{});
    const auto [first, most] = changesAsked();
    bench.tell(Refused{first, Problem::AnswerTooLong, 0});
    QVERIFY(!bench.take<Refuse>()); // it may have been run: it goes again under its id
    QVERIFY(bench.take<PutBack>());
    bench.at += 200;
    bench.tell(Ticked{});
    QCOMPARE(changesAsked().second, most / 2);
    QVERIFY(most > 1);
}

void PlannerFaultsTest::referencesToACallThatFailedSayNothingOfTheCentre()
{
    Round round(u"c1"_s, {500, 500, 64, 4, 10'000'000}, {{Type::Appeal, one}});
    const auto ask = round.next();
    Applied answer;
    answer.errors = {{u"Appeal/changes"_s, u"cannotCalculateChanges"_s},
                     {u"Appeal/get"_s, u"invalidResultReference"_s},
                     {u"Appeal/get"_s, u"invalidResultReference"_s}};
    QCOMPARE(round.came(*ask, answer), Round::Verdict::ReadAgain);
    QVERIFY(!round.lacksReferences());
}

void PlannerFaultsTest::aSweepThatWasCutBeginsAgainThoughARoundKeptItsStates()
{
    Bench bench;
    Standing standing;
    standing.account = {QUrl(u"https://centre.example"_s), u"krylova"_s, 1, "t", {}};
    standing.appeals = 3;
    standing.reading = ReadingCursor{.again = true, .state = one};
    for (const Type type : allTypes)
        standing.states[type] = two;
    bench.tell(Opened{standing});
    bench.openSession();

    const auto post = bench.take<Post>();

    QVERIFY(post);
    QCOMPARE(callsOf(post->request), QStringList(u"Appeal/query"_s));
}

static Standing ofEarlierVersion()
{
    Standing standing;
    standing.account = {QUrl(u"https://centre.example"_s), u"krylova"_s, 1, "t", {}};
    standing.appeals = 3;
    for (const Type type : allTypes)
        standing.states[type] = one;
    standing.states.remove(Type::View);
    return standing;
}

void PlannerFaultsTest::whatAnEarlierVersionDidNotKnowIsReadOnce()
{
    Bench bench;
    bench.tell(Opened{ofEarlierVersion()});
    bench.openSession();
    bench.tell(OutgoingCame{});
    const auto post = bench.take<Post>();
    QVERIFY(post && post->request.contains(R"(["View/get",{"accountId":"c1","ids":null})"));
    QCOMPARE(post->delivery.states, (QMap<Type, QString>{{Type::View, one}})); // changes since the appeals' state follow
    bench.tell(Answered{post->number, {}});
    const auto changes = bench.take<Post>();
    QVERIFY(changes && callsOf(changes->request).contains(u"Appeal/changes"_s));
    bench.tell(Answered{changes->number, Bench::unchanged(*changes, one)});
    bench.answerRound();
    bench.at += SyncPlanner::pollEvery;
    bench.tell(Ticked{});
    bench.tell(OutgoingCame{});
    const auto poll = bench.take<Post>();
    QVERIFY(poll && !poll->request.contains("View/get\",{\"accountId\":\"c1\",\"ids\":null"));
}

void PlannerFaultsTest::aTypeThatTheCentreDoesNotKnowStopsNothing()
{
    for (const QString &fault : {u"unknownMethod"_s, u"requestTooLarge"_s}) {
        Bench bench;
        bench.tell(Opened{ofEarlierVersion()});
        bench.openSession();
        bench.tell(OutgoingCame{});
        const auto post = bench.take<Post>();
        Applied answer;
        answer.errors = {{u"View/get"_s, fault}};
        bench.tell(Answered{post->number, answer});
        const auto changes = bench.take<Post>();
        QVERIFY(changes && callsOf(changes->request).contains(u"Appeal/changes"_s));
        QVERIFY(!changes->request.contains("View/"));
    }
}

QTEST_APPLESS_MAIN(PlannerFaultsTest)
#include "planner_faults_test.moc"
