#include "app/centre/http/presence_board.h"
#include "tests/support/running_centre.h"

using namespace vakhta;
using namespace vakhta::test;
using namespace std::chrono_literals;

namespace {
constexpr const char *stream = "/jmap/events?types=*&closeafter=no&ping=0";

Whereabouts reads(qint64 appeal)
{
    return {.open = {appeal}};
}
} // namespace

/// Who is at which appeal: what workstations say of it, how long that counts, and who is told.
class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void aWordCountsForTheLeaseUnlessItIsSaidAgain();
    void oneUserHasOnlySoManyStations();
    void init() { begin(1h); }
    void aColleagueIsToldWhoReadsAndWhoWrites();
    void oneIsNotToldOfHimselfButOfHisOtherComputer();
    void whoMayNotSeeTheAppealIsToldNothingOfIt();
    void nobodyIsAtAnAppealThatHeMayNotSee();
    void whatLeavesTheRightsIsWithdrawn();
    void whoListensNoMoreIsGoneAtOnce();
    void whoSaysNothingMoreIsGoneWithTheLease();
    void manyMovesAreFewEventsAndNoCommit();
    void onlyStreamsThatAskForAppealsAreTold();
    void whatIsNoPresenceIsRefused_data();
    void whatIsNoPresenceIsRefused();

private:
    void begin(std::chrono::milliseconds lease);
    std::unique_ptr<HttpClient> listen(const QByteArray &token, const QByteArray &target = stream);
    int say(const QByteArray &token, const QByteArray &body);
    /// All that comes up to the end of the event with this text; empty: it does not come.
    static QByteArray told(HttpClient &client, const QByteArray &text)
    {
        const QByteArray before = client.readUntil(text);
        return before.isEmpty() ? before : before + client.readUntil("\n\n");
    }

    std::unique_ptr<RunningCentre> m_centre;
    QByteArray m_krylova, m_sedov, m_curator; // tokens of the users 1, 2 and 4, who sees sector 2
};

void PresenceTest::aWordCountsForTheLeaseUnlessItIsSaidAgain()
{
    PresenceBoard::Moment now;
    PresenceBoard board(75s, [&] { return now; });
    board.tell("a", 1, reads(5));
    const quint64 version = board.version();
    now += 74s;
    board.tell("a", 1, reads(5));
    now += 74s;
    QCOMPARE(board.stations().size(), size_t(1));
    QCOMPARE(board.version(), version); // nothing that is to be told
    now += 1s;
    QVERIFY(board.version() != version);
    QVERIFY(board.stations().empty());
    board.tell("a", 1, reads(6));
    board.tell("a", 1, {});
    QVERIFY(board.stations().empty());
}

void PresenceTest::oneUserHasOnlySoManyStations()
{
    PresenceBoard::Moment now;
    PresenceBoard board(75s, [&] { return now; });
    board.tell("other", 2, reads(5));
    for (int i = 0; i < PresenceBoard::mostStations + 3; ++i) {
        now += 1s;
        board.tell(QByteArray::number(i), 1, reads(5));
    }
    const auto stations = board.stations();
    QCOMPARE(int(stations.size()), PresenceBoard::mostStations + 1);
    QCOMPARE(stations.front().token, QByteArray("other"));
    QCOMPARE(stations.back().token, QByteArray::number(PresenceBoard::mostStations + 2));
}

/// Appeals 1, of sector 1, and 2, of sector 2.
void PresenceTest::begin(std::chrono::milliseconds lease)
{
    m_centre.reset();
    m_centre = std::make_unique<RunningCentre>(30s, lease);
    m_centre->addAppeals(2);
    for (const QString &login : {u"second"_s, u"curator"_s})
        m_centre->letSignIn(login);
    m_krylova = m_centre->signIn();
    m_sedov = m_centre->signIn(u"second"_s);
    m_curator = m_centre->signIn(u"curator"_s);
}

std::unique_ptr<HttpClient> PresenceTest::listen(const QByteArray &token, const QByteArray &target)
{
    auto client = std::make_unique<HttpClient>(m_centre->port());
    client->send(HttpClient::request("GET", target, token));
    if (client->readUntil("event: state").isEmpty()) // it is in, and told where things stand
        qFatal("no stream");
    return client;
}

int PresenceTest::say(const QByteArray &token, const QByteArray &body)
{
    return m_centre->ask(HttpClient::request("POST", "/jmap/presence", token, json(body))).status;
}

void PresenceTest::aColleagueIsToldWhoReadsAndWhoWrites()
{
    const auto client = listen(m_sedov);
    const auto answer = m_centre->ask(HttpClient::request("POST", "/jmap/presence", m_krylova, json("{'open':['a1'],'writes':['a2']}")));
    QCOMPARE(answer.body, QByteArray(R"({"lease":3600})"));
    const QByteArray first = told(*client, "event: presence\ndata: ");
    QVERIFY2(first.contains(R"("a1":{"u1":"open"})") && first.contains(R"("a2":{"u1":"writes"})"), first.constData());
    QVERIFY(!first.contains("Оператор")); // who that is, the workstation knows
    QCOMPARE(say(m_krylova, "{'open':['a2'],'writes':[]}"), 200);
    const QByteArray second = told(*client, "event: presence\ndata: ");
    QVERIFY2(second.contains(R"("a1":{})") && second.contains(R"("a2":{"u1":"open"})"), second.constData());
    const auto late = listen(m_curator); // told of what was before it
    QVERIFY(!told(*late, R"("a2":{"u1":"open"})").isEmpty());
}

void PresenceTest::oneIsNotToldOfHimselfButOfHisOtherComputer()
{
    const QByteArray other = m_centre->signIn();
    const auto here = listen(m_krylova), there = listen(other), colleague = listen(m_sedov);
    QCOMPARE(say(m_krylova, "{'open':['a1','a2'],'writes':[]}"), 200);
    QCOMPARE(say(other, "{'open':[],'writes':['a1']}"), 200);
    QVERIFY(!told(*colleague, R"("a1":{"u1":"writes"})").isEmpty()); // one person
    const QByteArray heard = told(*here, R"("a1":{"u1":"writes"})");
    QVERIFY2(!heard.isEmpty() && !heard.contains("open"), heard.constData());
    const QByteArray said = told(*there, R"("a1":{"u1":"open"})");
    QVERIFY2(!said.isEmpty() && !said.contains("writes"), said.constData());
}

void PresenceTest::whoMayNotSeeTheAppealIsToldNothingOfIt()
{
    const auto client = listen(m_curator);
    QCOMPARE(say(m_krylova, "{'open':['a1'],'writes':['a2']}"), 200);
    const QByteArray said = told(*client, R"("a2":{"u1":"writes"})");
    QVERIFY2(!said.isEmpty() && !said.contains("\"a1\""), said.constData());
    QCOMPARE(say(m_krylova, "{'open':[],'writes':['a1']}"), 200);
    const QByteArray then = told(*client, R"("a2":{})");
    QVERIFY2(!then.isEmpty() && !then.contains("\"a1\""), then.constData());
}

void PresenceTest::nobodyIsAtAnAppealThatHeMayNotSee()
{
    const auto client = listen(m_sedov);
    QCOMPARE(say(m_curator, "{'open':['a2','a77'],'writes':['a1']}"), 200); // and is not told which of them there are
    const QByteArray said = told(*client, R"("a2":{"u4":"open"})");
    QVERIFY2(!said.isEmpty() && !said.contains("\"a1\"") && !said.contains("\"a77\""), said.constData());
}

void PresenceTest::whatLeavesTheRightsIsWithdrawn()
{
    const auto client = listen(m_curator), witness = listen(m_krylova);
    QCOMPARE(say(m_sedov, "{'open':['a2'],'writes':[]}"), 200);
    QVERIFY(!told(*client, R"("a2":{"u2":"open"})").isEmpty());
    Appeal moved = m_centre->store().appeal(2);
    moved.sector = 1;
    m_centre->store().put(moved);
    QVERIFY(!told(*client, R"("a2":{})").isEmpty());
    const QByteArray said = told(*witness, R"("a2":{"u2":"open"})");
    QVERIFY(!said.isEmpty());
}

void PresenceTest::whoListensNoMoreIsGoneAtOnce()
{
    const QByteArray token = m_krylova;
    const auto client = listen(m_sedov);
    auto one = listen(token), two = listen(token); // another program of the same profile
    QCOMPARE(say(token, "{'open':['a1'],'writes':[]}"), 200);
    QVERIFY(!told(*client, R"("a1":{"u1":"open"})").isEmpty());
    one->socket().abort();
    const auto after = listen(m_sedov);
    QVERIFY(!told(*after, R"("a1":{"u1":"open"})").isEmpty());
    two->socket().abort();
    QVERIFY(!told(*client, R"("a1":{})").isEmpty());

    auto again = listen(token);
    QCOMPARE(say(token, "{'open':['a1'],'writes':[]}"), 200);
    QVERIFY(!told(*client, R"("a1":{"u1":"open"})").isEmpty());
    QCOMPARE(m_centre->ask(HttpClient::request("DELETE", "/auth/token", token)).status, 204);
    QVERIFY(!told(*client, R"("a1":{})").isEmpty());
    QCOMPARE(say(token, "{'open':['a1'],'writes':[]}"), 401);
}

void PresenceTest::whoSaysNothingMoreIsGoneWithTheLease()
{
    begin(2s);
    const auto client = listen(m_sedov), silent = listen(m_krylova); // its network is cut, and nobody was told
    QElapsedTimer since;
    since.start();
    QCOMPARE(say(m_krylova, "{'open':['a1'],'writes':[]}"), 200);
    QVERIFY(!told(*client, R"("a1":{"u1":"open"})").isEmpty());
    QVERIFY(!told(*client, R"("a1":{})").isEmpty());
    QVERIFY(since.elapsed() >= 2000);
}

void PresenceTest::manyMovesAreFewEventsAndNoCommit()
{
    const auto client = listen(m_sedov);
    const Mark before = m_centre->store().mark();
    HttpClient krylova(m_centre->port());
    for (int i = 0; i < 300; ++i) {
        const QByteArray body = i % 2 == 0 ? R"({"open":["a1"],"writes":[]})" : R"({"open":["a2"],"writes":[]})";
        QCOMPARE(krylova.ask(HttpClient::request("POST", "/jmap/presence", m_krylova, body)).status, 200);
    }
    QElapsedTimer took;
    took.start();
    QCOMPARE(say(m_krylova, "{'open':[],'writes':['a2']}"), 200);
    const QByteArray said = told(*client, R"("a2":{"u1":"writes"})");
    QVERIFY2(!said.isEmpty() && said.count("event: presence") <= 5, said.constData());
    QCOMPARE(m_centre->store().mark().modseq, before.modseq);
}

void PresenceTest::onlyStreamsThatAskForAppealsAreTold()
{
    const auto replies = listen(m_sedov, "/jmap/events?types=Reply&closeafter=no&ping=0"), all = listen(m_sedov);
    QCOMPARE(say(m_krylova, "{'open':['a1'],'writes':[]}"), 200);
    QVERIFY(!told(*all, R"("a1":{"u1":"open"})").isEmpty());
    m_centre->store().put(sampleAppeal());
    const QByteArray said = told(*replies, "event: state");
    QVERIFY2(!said.isEmpty() && !said.contains("presence"), said.constData());
}

void PresenceTest::whatIsNoPresenceIsRefused_data()
{
    QByteArray many = "{'open':[";
    for (int i = 1; i <= 33; ++i)
        many += (i > 1 ? ",'a" : "'a") + QByteArray::number(i) + '\'';
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("{'open'");
    QTest::newRow("a list") << QByteArray("['a1']");
    QTest::newRow("half") << QByteArray("{'open':['a1']}");
    QTest::newRow("more than is known") << QByteArray("{'open':['a1'],'writes':[],'name':'<b>'}");
    QTest::newRow("a word for a list") << QByteArray("{'open':'a1','writes':[]}");
    QTest::newRow("a number for an id") << QByteArray("{'open':[1],'writes':[]}");
    QTest::newRow("another type's id") << QByteArray("{'open':['u1'],'writes':[]}");
    QTest::newRow("no id") << QByteArray("{'open':[],'writes':['a-1']}");
    QTest::newRow("twice the same name") << QByteArray("{'open':['a1'],'open':['a2'],'writes':[]}");
    QTest::newRow("too many") << many + "],'writes':[]}";
    QTest::newRow("too long") << "{'open':['a1'],'writes':[]" + QByteArray(5000, ' ') + '}';
}

void PresenceTest::whatIsNoPresenceIsRefused()
{
    QFETCH(QByteArray, body);
    QCOMPARE(say(m_krylova, body), 400);
    QCOMPARE(say("nobody", "{'open':['a1'],'writes':[]}"), 401);
    QCOMPARE(m_centre->ask(HttpClient::request("GET", "/jmap/presence", m_krylova)).status, 405);
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
