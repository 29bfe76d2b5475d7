#include "app/centre/http/subscription.h"
#include "app/centre/jmap/passwords.h"
#include "tests/support/running_centre.h"

using namespace vakhta;
using namespace vakhta::test;

/// Event streams of the served centre (RFC 8620 §7.3).
class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_token = m_centre.signIn(); }
    void subscriptionsAreRead_data();
    void subscriptionsAreRead();
    void aCommitIsTold();
    void aNewStreamIsToldWhereThingsStand();
    void onlyTheWantedTypesAreTold();
    void aStreamThatKnowsTheStateIsToldOnlyNews();
    void aStreamThatMissedSomethingIsToldAtOnce();
    void closingAfterStateMeansAfterANewOne();
    void pingsComeWhenNothingElseDoes();
    void anIdleStreamIsNotCut();
    void commitsOfAnotherProcessAreTold();
    void manyCommitsBecomeFewEvents();
    void aRevokedTokenEndsItsStreams();
    void aClientThatLeavesIsForgotten();
    void hundredsOfStreamsAreTold();
    void ofManyStreamsWithOneTokenTheOldestIsClosed();

private:
    std::unique_ptr<HttpClient> listen(const QByteArray &parameters, const QByteArray &more = {}, const QByteArray &token = {});
    QByteArray stateNow() { return JmapCalls(m_centre.store()).state(); }

    RunningCentre m_centre;
    QByteArray m_token;
};

std::unique_ptr<HttpClient> EventsTest::listen(const QByteArray &parameters, const QByteArray &more, const QByteArray &token)
{
    auto client = std::make_unique<HttpClient>(m_centre.port());
    client->send(HttpClient::request("GET", "/jmap/events?" + parameters, token.isEmpty() ? m_token : token, {}, more));
    const QByteArray head = client->readUntil("\r\n\r\n");
    if (!head.startsWith("HTTP/1.1 200") || !head.contains("Content-Type: text/event-stream"))
        qFatal("%s", head.constData());
    client->send(" "); // what a client should not send does no harm
    return client;
}

void EventsTest::subscriptionsAreRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("types"); // -1: refused
    QTest::addColumn<int>("ping");
    QTest::newRow("all") << QByteArray("types=*&closeafter=no&ping=0") << int(allTypes.size()) << 0;
    QTest::newRow("some") << QByteArray("types=Appeal,Reply&closeafter=no&ping=60") << 2 << 60;
    QTest::newRow("escaped") << QByteArray("types=Appeal%2CReply&closeafter=no&ping=60") << 2 << 60;
    QTest::newRow("unknown and twice") << QByteArray("types=Email,Appeal,Appeal&closeafter=state&ping=0") << 1 << 0;
    QTest::newRow("too often") << QByteArray("types=*&closeafter=no&ping=1") << int(allTypes.size()) << 5;
    QTest::newRow("too seldom") << QByteArray("types=*&closeafter=no&ping=4000000000") << int(allTypes.size()) << 300;
    QTest::newRow("no types") << QByteArray("closeafter=no&ping=0") << -1 << 0;
    QTest::newRow("no ping") << QByteArray("types=*&closeafter=no") << -1 << 0;
    QTest::newRow("ping of words") << QByteArray("types=*&closeafter=no&ping=often") << -1 << 0;
    QTest::newRow("closeafter of its own") << QByteArray("types=*&closeafter=lunch&ping=0") << -1 << 0;
}

void EventsTest::subscriptionsAreRead()
{
    QFETCH(QByteArray, query);
    QFETCH(int, types);
    const auto read = Subscription::from(query);
    QCOMPARE(read.has_value(), types >= 0);
    if (read) {
        QCOMPARE(int(read->types.size()), types);
        QTEST(read->pingSeconds, "ping");
    }
}

void EventsTest::aCommitIsTold()
{
    const auto client = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: " + stateNow() + "\r\n");
    m_centre.store().put(sampleAppeal());
    const QByteArray state = stateNow();
    const QByteArray told = client->readUntil("\n\n");
    QVERIFY2(told.contains("id: " + state + "\nevent: state\ndata: {\"@type\":\"StateChange\",\"changed\":{\"c1\":{\"Appeal\":\"" + state
                           + "\"}}}\n\n"), told.constData());
}

void EventsTest::aNewStreamIsToldWhereThingsStand()
{
    const auto client = listen("types=*&closeafter=no&ping=0", "Last-Event-ID: elsewhere\r\n");
    const QByteArray told = client->readUntil("\n\n");
    for (const Type type : allTypes)
        QVERIFY(told.contains('"' + typeName(type).toLatin1() + "\":\"" + stateNow() + '"'));
}

void EventsTest::onlyTheWantedTypesAreTold()
{
    const auto client = listen("types=Reply,Draft&closeafter=no&ping=0", "Last-Event-ID: x\r\n");
    const QByteArray told = client->readUntil("\n\n");
    QVERIFY(told.contains("\"Reply\"") && told.contains("\"Draft\"") && !told.contains("\"Appeal\""));
}

void EventsTest::aStreamThatKnowsTheStateIsToldOnlyNews()
{
    const auto client = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: " + stateNow() + "\r\n");
    m_centre.store().put(sampleAppeal());
    const QByteArray told = client->readUntil("\n\n");
    QCOMPARE(told.count("event: state"), 1);
    QVERIFY(told.contains(stateNow()));
}

void EventsTest::aStreamThatMissedSomethingIsToldAtOnce()
{
    const QByteArray before = stateNow();
    m_centre.store().put(sampleAppeal());
    const auto client = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: " + before + "\r\n");
    QVERIFY(!client->readUntil("\"Appeal\":\"" + stateNow()).isEmpty());
}

void EventsTest::closingAfterStateMeansAfterANewOne()
{
    const auto client = listen("types=Appeal&closeafter=state&ping=0");
    const auto witness = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: x\r\n"); // asked for after it
    QVERIFY(!witness->readUntil(stateNow()).isEmpty());
    m_centre.store().put(sampleAppeal());
    const QByteArray told = client->readUntil("0\r\n\r\n");
    QCOMPARE(told.count("event: state"), 1);
    QVERIFY(told.contains(stateNow()));
    QVERIFY(client->isClosedByCentre());
}

void EventsTest::pingsComeWhenNothingElseDoes()
{
    const auto client = listen("types=Appeal&closeafter=no&ping=1", "Last-Event-ID: " + stateNow() + "\r\n");
    QVERIFY(client->readUntil("event: ping\ndata: {\"interval\":5}\n\n").size() > 0);
}

/// A centre is patient with requests for a while; a stream has nothing to say for hours.
void EventsTest::anIdleStreamIsNotCut()
{
    RunningCentre centre(std::chrono::seconds(1));
    HttpClient client(centre.port());
    client.send(HttpClient::request("GET", "/jmap/events?types=Appeal&closeafter=no&ping=0", centre.signIn()));
    QVERIFY(!client.readUntil("event: state").isEmpty());
    QVERIFY(!client.isClosedByCentre(3000));
    client.send(" ");
    QVERIFY(!client.isClosedByCentre(3000));
    centre.store().put(sampleAppeal());
    QVERIFY(!client.readUntil("event: state").isEmpty());
}

void EventsTest::commitsOfAnotherProcessAreTold()
{
    const auto client = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: " + stateNow() + "\r\n");
    const auto other = must(SqliteStorage::open({.dataDir = m_centre.store().folder()}));
    must(other->write([](Unit &unit) -> Result<void> {
        must(unit.putAppeal(sampleAppeal(), {}));
        return {};
    }));
    must(m_centre.store().storage().lookForOtherWriters());
    QVERIFY(!client->readUntil(stateNow()).isEmpty());
}

void EventsTest::manyCommitsBecomeFewEvents()
{
    const auto client = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: " + stateNow() + "\r\n");
    for (int i = 0; i < 200; ++i)
        m_centre.store().put(sampleAppeal());
    const QByteArray told = client->readUntil(stateNow());
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.count("event: state") < 100, told.constData());
}

void EventsTest::aRevokedTokenEndsItsStreams()
{
    const QByteArray token = m_centre.signIn();
    const auto first = listen("types=*&closeafter=no&ping=0", {}, token);
    const auto second = listen("types=*&closeafter=no&ping=0", {}, token);
    const auto other = listen("types=*&closeafter=no&ping=0", "Last-Event-ID: " + stateNow() + "\r\n");
    QCOMPARE(m_centre.ask(HttpClient::request("DELETE", "/auth/token", token)).status, 204);
    QVERIFY(first->isClosedByCentre());
    QVERIFY(second->isClosedByCentre());
    m_centre.store().put(sampleAppeal());
    QVERIFY(!other->readUntil(stateNow()).isEmpty());
}

void EventsTest::aClientThatLeavesIsForgotten()
{
    { const auto client = listen("types=*&closeafter=no&ping=0"); }
    const auto half = listen("types=*&closeafter=no&ping=0");
    half->socket().abort();
    m_centre.store().put(sampleAppeal());
    const auto next = listen("types=Appeal&closeafter=no&ping=0", "Last-Event-ID: x\r\n");
    QVERIFY(!next->readUntil(stateNow()).isEmpty());
}

/// Tokens of the same user, as many.
static QByteArrayList tokens(CentreStore &store, int count)
{
    QByteArrayList made;
    must(store->write([&](Unit &unit) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            made.push_back(freshToken());
            must(unit.putToken({keptForm(made.back()), 1, QDateTime::currentDateTimeUtc().addDays(1)}));
        }
        return {};
    }));
    return made;
}

void EventsTest::hundredsOfStreamsAreTold()
{
    std::vector<std::unique_ptr<HttpClient>> clients;
    const QByteArray known = "Last-Event-ID: " + stateNow() + "\r\n";
    for (const QByteArray &token : tokens(m_centre.store(), 400)) { // both ends are in this process, which may have 1,024 descriptors
        clients.push_back(std::make_unique<HttpClient>(m_centre.port()));
        clients.back()->send(HttpClient::request("GET", "/jmap/events?types=*&closeafter=no&ping=0", token, {}, known));
    }
    for (auto &client : clients)
        QVERIFY(!client->readUntil("\r\n\r\n").isEmpty());
    m_centre.store().put(sampleAppeal());
    const QByteArray state = stateNow();
    for (auto &client : clients)
        QVERIFY(!client->readUntil(state).isEmpty());
}

void EventsTest::ofManyStreamsWithOneTokenTheOldestIsClosed()
{
    const QByteArray token = tokens(m_centre.store(), 1).front();
    const QByteArray known = "Last-Event-ID: " + stateNow() + "\r\n";
    const auto other = listen("types=*&closeafter=no&ping=0", known);
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 17; ++i)
        clients.push_back(listen("types=*&closeafter=no&ping=0", known, token));
    QVERIFY(clients.front()->isClosedByCentre());
    m_centre.store().put(sampleAppeal());
    const QByteArray state = stateNow();
    QVERIFY(!clients[1]->readUntil(state).isEmpty());
    QVERIFY(!clients.back()->readUntil(state).isEmpty());
    QVERIFY(!other->readUntil(state).isEmpty());
}

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
