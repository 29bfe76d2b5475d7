#include "tests/sync/planner_bench.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::sync;
using namespace vakhta::test;
using namespace Qt::StringLiterals;

class SyncPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void asksNothingWhileSignedOut();
    void sessionComesFirst();
    void sameEventsGiveTheSameEffects();
    void aQuietPollIsOneCall();
    void pushOfAKnownStateAsksNothing();
    void ownActIsSentWithin100MsWithAllChangesInOneRequest();
    void waitsGrowWhileTheCentreIsAway_data();
    void waitsGrowWhileTheCentreIsAway();
    void networkReturnEndsTheWait();
    void lostAnswerSendsTheActAgain();
    void unauthorizedStopsUntilSignedInAgain();
    void lateAnswersOfAnEarlierSignInAreNotExpected();
    void unknownTokenReadsAllAgain();
    void roundAndPagesAreNeverUnderWayTogether();
    void aRoundInMidReadingHasNotCaughtUp();
    void unknownTypeIsLeftOut();
    void pushStormIsGathered();
};

void SyncPlannerTest::asksNothingWhileSignedOut()
{
    Bench bench;
    bench.tell(Opened{}).tell(AskedNow{}).tell(OutboxChanged{{3, 0, {}}}).tell(Ticked{});
    QVERIFY(bench.wanted.empty());
    QCOMPARE(bench.planner.status().connection, LinkState::SignedOut);
    QCOMPARE(bench.planner.status().waiting, 3);
}

void SyncPlannerTest::sessionComesFirst()
{
    Bench bench;
    Standing standing;
    standing.account.token = "t";
    bench.tell(Opened{standing});
    QVERIFY(bench.take<AskSession>());
    QCOMPARE(bench.planner.status().connection, LinkState::Connecting);
    bench.tell(SessionCame{{u"c1"_s, {}, {500, 500, 64, 4, 1000000}, false}});
    const auto post = bench.take<Post>();
    QVERIFY(post && callsOf(post->request) == QStringList{u"Appeal/query"_s}); // the token from before anything is read
    bench.tell(Answered{post->number, {.total = 7, .state = one}});
    const auto begin = bench.take<BeginReading>();
    QVERIFY(begin && begin->cursor.state == one && begin->cursor.toLoad == 7 && !begin->cursor.again);
}

void SyncPlannerTest::sameEventsGiveTheSameEffects()
{
    const auto script = [](Bench &bench) {
        bench.begin();
        for (int i = 0; i < 8; ++i) {
            bench.at += 61000;
            bench.tell(Ticked{});
            if (bench.take<AskSession>())
                bench.openSession();
            bench.tell(OutgoingCame{});
            if (const auto post = bench.take<Post>())
                bench.tell(Failed{post->number, {Error::Kind::Offline, {}}});
        }
        const auto wake = bench.take<Wake>();
        return wake ? wake->at : -1;
    };
    Bench first(5), second(5), third(6);
    const qint64 at = script(first);
    QVERIFY(at > 0);
    QCOMPARE(script(second), at);
    QVERIFY(script(third) != at); // another workstation comes back at another moment
}

void SyncPlannerTest::aQuietPollIsOneCall()
{
    Bench bench;
    bench.begin();
    bench.at += SyncPlanner::pollEvery;
    bench.tell(Ticked{});
    QVERIFY(bench.take<ReadOutgoing>());
    bench.tell(OutgoingCame{});
    const auto post = bench.take<Post>();
    QCOMPARE(callsOf(post->request), QStringList{u"Appeal/changes"_s});
    bench.tell(Answered{post->number, {.changes = {{Type::Appeal, one, one, false, {}, {}}}}});
    QVERIFY(!bench.take<Post>());
}

void SyncPlannerTest::pushOfAKnownStateAsksNothing()
{
    Bench bench;
    bench.begin();
    bench.at += 5000;
    bench.tell(Pushed{one});
    QVERIFY(!bench.take<ReadOutgoing>());
    bench.tell(Pushed{two});
    QVERIFY(bench.take<ReadOutgoing>());
}

void SyncPlannerTest::ownActIsSentWithin100MsWithAllChangesInOneRequest()
{
    Bench bench;
    bench.begin();
    bench.at += 5000;
    bench.tell(OutboxChanged{{1, 0, {}}});
    const auto wake = bench.take<Wake>();
    QVERIFY(wake && wake->at <= bench.at + 100);
    bench.at = wake->at;
    bench.tell(Ticked{});
    QVERIFY(bench.take<ReadOutgoing>());
    bench.tell(OutgoingCame{{{act(1)}, {}, false}});
    const auto post = bench.take<Post>();
    const QStringList calls = callsOf(post->request);
    QCOMPARE(calls.first(), u"Operation/set"_s);
    QCOMPARE(calls.filter(u"/changes"_s).size(), int(allTypes.size()));
    QCOMPARE(calls.filter(u"/get"_s).size(), 2 * int(allTypes.size()));
    QVERIFY(post->delivery.caughtUp && post->delivery.sent.acts.size() == 1);
}

void SyncPlannerTest::waitsGrowWhileTheCentreIsAway_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const int waits[] = {1, 2, 5, 15, 30, 60, 60};
    for (int i = 0; i < 7; ++i)
        QTest::addRow("after %d failures", i + 1) << i + 1 << waits[i];
}

void SyncPlannerTest::waitsGrowWhileTheCentreIsAway()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{});
    for (int i = 0; i < failures; ++i) {
        bench.tell(OutgoingCame{});
        const auto post = bench.take<Post>();
        QVERIFY(post);
        bench.tell(Failed{post->number, {Error::Kind::Offline, u"refused"_s}});
        const auto wake = bench.take<Wake>();
        QVERIFY(wake);
        if (i + 1 == failures) {
            QVERIFY(wake->at >= bench.at + seconds * 1000 && wake->at <= bench.at + seconds * 1250);
            QCOMPARE(bench.planner.status().connection, LinkState::Offline);
        }
        bench.at = wake->at;
        bench.tell(Ticked{});
        QVERIFY(bench.take<AskSession>()); // which carries nothing: an act must not leave into a dead line
        bench.openSession();
    }
}

void SyncPlannerTest::networkReturnEndsTheWait()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{});
    bench.tell(Failed{bench.take<Post>()->number, {Error::Kind::Offline, {}}});
    bench.wanted.clear();
    bench.at += 10;
    bench.tell(NetworkReturned{});
    QVERIFY(bench.take<AskSession>());
}

void SyncPlannerTest::lostAnswerSendsTheActAgain()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(1)}, {}, false}});
    const auto post = bench.take<Post>();
    bench.tell(Failed{post->number, {Error::Kind::Offline, {}}});
    QVERIFY(bench.take<PutBack>());
    bench.at += 2000;
    bench.tell(Ticked{});
    QVERIFY(bench.take<AskSession>());
    bench.openSession();
    QVERIFY(bench.take<ReadOutgoing>());
}

void SyncPlannerTest::unauthorizedStopsUntilSignedInAgain()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(1)}, {}, false}});
    bench.tell(Failed{bench.take<Post>()->number, {Error::Kind::Unauthorized, {}}});
    QVERIFY(std::any_of(bench.wanted.begin(), bench.wanted.end(), [](auto &e) { return std::holds_alternative<PutBack>(e); }));
    QCOMPARE(bench.planner.status().connection, LinkState::SignInAgain);
    bench.wanted.clear();
    bench.at += 600000;
    bench.tell(Ticked{}).tell(AskedNow{}).tell(NetworkReturned{}).tell(Pushed{two});
    QVERIFY(!bench.take<ReadOutgoing>() && !bench.take<Post>());
    bench.begin();
    QCOMPARE(bench.planner.status().connection, LinkState::Polling);
}

void SyncPlannerTest::lateAnswersOfAnEarlierSignInAreNotExpected()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{});
    const int number = bench.take<Post>()->number;
    QVERIFY(bench.planner.expects(number));
    bench.tell(SignedOut{});
    QVERIFY(!bench.planner.expects(number));
    bench.tell(Answered{number, {}});
    QVERIFY(!bench.take<Post>());
}

void SyncPlannerTest::unknownTokenReadsAllAgain()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{});
    bench.tell(Answered{bench.take<Post>()->number, {.errors = {{u"Appeal/changes"_s, u"cannotCalculateChanges"_s}}}});
    const auto post = bench.take<Post>();
    QVERIFY(post);
    bench.tell(Answered{post->number, {.total = 7, .state = two}});
    const auto begin = bench.take<BeginReading>();
    QVERIFY(begin && begin->cursor.again && begin->cursor.state == two);
    bench.tell(ReadingBegun{});
    QVERIFY(!bench.planner.status().firstSync); // the list stays in use
}

void SyncPlannerTest::roundAndPagesAreNeverUnderWayTogether()
{
    Bench bench;
    Standing standing;
    standing.account.token = "t";
    standing.reading = ReadingCursor{false, one, 5, -1, 100};
    bench.tell(Opened{standing}).tell(SessionCame{{u"c1"_s, {}, {50, 50, 64, 4, 1000000}, false}}).tell(OutgoingCame{});
    const auto round = bench.take<Post>();
    bench.tell(Answered{round->number, Bench::unchanged(*round, one)});
    std::vector<Post> pages;
    const auto collect = [&] {
        for (const sync::Effect &effect : std::exchange(bench.wanted, {}))
            if (const auto *post = std::get_if<Post>(&effect))
                pages.push_back(*post);
    };
    collect();
    QCOMPARE(int(pages.size()), 1); // ids of the stage that was cut
    bench.at += 5000;
    bench.tell(OutboxChanged{{1, 0, {}}});
    collect();
    bench.at += 60;
    bench.tell(Ticked{}); // an act is due while a page of ids may be on its way
    QVERIFY(bench.planner.status().firstSync);
    for (const Post &page : pages) {
        QVERIFY(!bench.take<ReadOutgoing>());
        bench.tell(Answered{page.number, {.listed = {9, 8}, .wanted = {9, 8}}});
    }
    QVERIFY(bench.take<ReadOutgoing>()); // the line is empty: now the act
}

/// What has not come yet would else be taken for destroyed, drafts first of all.
void SyncPlannerTest::aRoundInMidReadingHasNotCaughtUp()
{
    Bench bench;
    Standing standing;
    standing.account.token = "t";
    standing.reading = ReadingCursor{false, one, 5, -1, 100};
    bench.tell(Opened{standing}).tell(SessionCame{{u"c1"_s, {}, {50, 50, 64, 4, 1000000}, false}}).tell(OutgoingCame{});

    const auto round = bench.take<Post>();
    QVERIFY(round && callsOf(round->request).contains(u"Appeal/changes"_s));
    QVERIFY(!round->delivery.caughtUp);
    bench.tell(Answered{round->number, Bench::unchanged(*round, one)});
    if (const auto end = bench.take<Keep>())
        QVERIFY(!end->delivery.caughtUp);
}

void SyncPlannerTest::unknownTypeIsLeftOut()
{
    Bench bench;
    bench.begin();
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(1)}, {}, false}});
    const auto post = bench.take<Post>();
    Applied answer = Bench::unchanged(*post, two);
    std::erase_if(answer.changes, [](const TypeChanges &c) { return c.type == Type::Reply; });
    answer.errors = {{u"Reply/changes"_s, u"unknownMethod"_s}};
    bench.tell(Answered{post->number, answer});
    bench.answerRound(two);
    bench.tell(AskedNow{}).tell(OutgoingCame{{{act(2)}, {}, false}});
    QVERIFY(!bench.take<Post>()->request.contains("Reply/"));
}

void SyncPlannerTest::pushStormIsGathered()
{
    Bench bench;
    bench.begin();
    bench.at += 5000;
    bench.tell(Pushed{two}).tell(OutgoingCame{});
    bench.answerRound(two);
    int rounds = 0;
    for (int i = 3; i < 43; ++i) { // 40 commits in two seconds
        bench.at += 50;
        bench.tell(Pushed{u"e.0.%1.00000000"_s.arg(i)});
        if (bench.take<ReadOutgoing>()) {
            ++rounds;
            bench.tell(OutgoingCame{});
            bench.answerRound(u"e.0.%1.00000000"_s.arg(i));
        }
    }
    QVERIFY2(rounds >= 1 && rounds <= 2, QByteArray::number(rounds).constData());
}

QTEST_APPLESS_MAIN(SyncPlannerTest)
#include "sync_planner_test.moc"
