#include "tests/support/running_centre.h"

using namespace vakhta;
using namespace vakhta::test;

/// The centre over a socket: what HTTP asks of it, and what a broken or hostile client can't do.
class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_token = m_centre.signIn(); }
    void signingInGivesATokenAndSigningOutTakesIt();
    void aWrongPasswordIsUnauthorizedAndSlowsDown();
    void aSignInOfAnotherFormIsRefused();
    void nothingIsToldWithoutAToken_data();
    void nothingIsToldWithoutAToken();
    void theSessionTellsAbsoluteUrlsAndLimits();
    void theSessionFollowsTheProxy();
    void unknownAddressesAndMethodsAreProblems_data();
    void unknownAddressesAndMethodsAreProblems();
    void requestsAreAnswered();
    void onlyJsonIsTaken();
    void brokenJsonIsAProblem();
    void pipelinedRequestsAreAnsweredInOrder();
    void aRequestInSmallPiecesIsAnswered();
    void chunkedBodiesAreTaken();
    void tooLargeIsALimit_data();
    void tooLargeIsALimit();
    void aLargeBodyOfNobodyIsNotTaken();
    void whatIsNotHttpIsRefused();
    void aHugeHeadIsRefused();
    void answersAreCompressedWhenTheClientTakesIt();
    void aSilentClientIsLeft();
    void tooManyRequestsAtOnceAreALimit();
    void plainHttpIsForLoopbackOnly();
    void aTakenPortIsAConflict();
    void stoppingClosesEverything();

private:
    HttpAnswer api(const QByteArray &calls, const QByteArray &more = {});
    static QByteArray bodyOf(const QByteArray &calls);

    RunningCentre m_centre;
    QByteArray m_token;
};

QByteArray ServerTest::bodyOf(const QByteArray &calls)
{
    return json("{'using': ['urn:ietf:params:jmap:core', 'urn:vakhta:params:jmap:appeals'], 'methodCalls': [" + calls + "]}");
}

HttpAnswer ServerTest::api(const QByteArray &calls, const QByteArray &more)
{
    return m_centre.ask(HttpClient::request("POST", "/jmap/api", m_token, bodyOf(calls), more));
}

void ServerTest::signingInGivesATokenAndSigningOutTakesIt()
{
    const QByteArray credentials = json("{'user': 'operator', 'password': '" + RunningCentre::password.toUtf8() + "'}");
    const HttpAnswer in = m_centre.ask(HttpClient::request("POST", "/auth/token", {}, credentials));
    QCOMPARE(in.status, 200);
    QCOMPARE(in.header("Cache-Control"), QByteArray("no-store"));
    const QJsonObject told = parsed(in.body);
    QCOMPARE(told[u"userId"_s].toString(), u"u1"_s);
    const QDateTime expires = QDateTime::fromString(told[u"expiresAt"_s].toString(), Qt::ISODate);
    QVERIFY(expires > RunningCentre::now().addSecs(13 * 3600));

    const QByteArray token = told[u"accessToken"_s].toString().toLatin1();
    QCOMPARE(m_centre.ask(HttpClient::request("GET", "/.well-known/jmap", token)).status, 200);
    QCOMPARE(m_centre.ask(HttpClient::request("DELETE", "/auth/token", token)).status, 204);
    QCOMPARE(m_centre.ask(HttpClient::request("GET", "/.well-known/jmap", token)).status, 401);
    QCOMPARE(m_centre.ask(HttpClient::request("DELETE", "/auth/token", token)).status, 401);
}

void ServerTest::aWrongPasswordIsUnauthorizedAndSlowsDown()
{
    const QByteArray wrong = HttpClient::request("POST", "/auth/token", {}, json("{'user': 'nobody', 'password': 'x'}"));
    HttpAnswer answer;
    for (int i = 0; i < 20 && answer.status != 429; ++i) {
        answer = m_centre.ask(wrong);
        QVERIFY(answer.status == 401 || answer.status == 429);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    }
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.header("Retry-After").toInt() > 0);
}

void ServerTest::aSignInOfAnotherFormIsRefused()
{
    for (const char *body : {"[]", "{'user': 'operator'}", "{'user': 1, 'password': 'x'}", "{"})
        QCOMPARE(m_centre.ask(HttpClient::request("POST", "/auth/token", {}, json(body))).status, 400);
}

void ServerTest::nothingIsToldWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("session") << HttpClient::request("GET", "/.well-known/jmap");
    QTest::newRow("api") << HttpClient::request("POST", "/jmap/api", {}, "{}");
    QTest::newRow("wrong token") << HttpClient::request("POST", "/jmap/api", "x", "{}");
    QTest::newRow("events") << HttpClient::request("GET", "/jmap/events?types=*&closeafter=no&ping=0");
    QTest::newRow("upload") << HttpClient::request("POST", "/jmap/upload/c1", {}, "x");
    QTest::newRow("download") << HttpClient::request("GET", "/jmap/download/c1/b1/name?type=text/plain");
}

void ServerTest::nothingIsToldWithoutAToken()
{
    QFETCH(QByteArray, request);
    const HttpAnswer answer = m_centre.ask(request);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer"));
}

void ServerTest::theSessionTellsAbsoluteUrlsAndLimits()
{
    const HttpAnswer answer = m_centre.ask(HttpClient::request("GET", "/.well-known/jmap", m_token));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject session = parsed(answer.body);
    for (const auto &[name, variables] : std::initializer_list<std::pair<QString, QStringList>>{
             {u"apiUrl"_s, {}},
             {u"downloadUrl"_s, {u"{accountId}"_s, u"{blobId}"_s, u"{type}"_s, u"{name}"_s}},
             {u"uploadUrl"_s, {u"{accountId}"_s}},
             {u"eventSourceUrl"_s, {u"{types}"_s, u"{closeafter}"_s, u"{ping}"_s}}}) {
        const QString url = session[name].toString();
        QVERIFY2(url.startsWith(u"http://127.0.0.1:8443/"), qPrintable(url));
        for (const QString &variable : variables)
            QVERIFY2(url.contains(variable), qPrintable(url));
    }
    const QJsonObject capabilities = session[u"capabilities"_s].toObject();
    QCOMPARE(capabilities[u"urn:ietf:params:jmap:core"_s].toObject().size(), 8);
    QVERIFY(capabilities.contains(u"urn:vakhta:params:jmap:appeals"_s));
    QVERIFY(session[u"accounts"_s].toObject().contains(u"c1"_s));
    QCOMPARE(session[u"primaryAccounts"_s].toObject()[u"urn:vakhta:params:jmap:appeals"_s].toString(), u"c1"_s);
    QCOMPARE(session[u"username"_s].toString(), u"operator"_s);
    QCOMPARE(session[u"state"_s], parsed(api("").body)[u"sessionState"_s]);
}

void ServerTest::theSessionFollowsTheProxy()
{
    const QByteArray request = HttpClient::request("GET", "/.well-known/jmap", m_token, {}, "X-Forwarded-Proto: https\r\n");
    QVERIFY(parsed(m_centre.ask(request).body)[u"apiUrl"_s].toString().startsWith(u"https://"));
    QByteArray hostile = request;
    hostile.replace("127.0.0.1:8443", "a\"b/c");
    QCOMPARE(m_centre.ask(hostile).status, 400);
}

void ServerTest::unknownAddressesAndMethodsAreProblems_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << HttpClient::request("GET", "/") << 404;
    QTest::newRow("elsewhere") << HttpClient::request("GET", "/jmap/../etc/passwd") << 404;
    QTest::newRow("below the api") << HttpClient::request("POST", "/jmap/api/x") << 404;
    QTest::newRow("get of the api") << HttpClient::request("GET", "/jmap/api") << 405;
    QTest::newRow("post of the session") << HttpClient::request("POST", "/.well-known/jmap", {}, "{}") << 405;
    QTest::newRow("a method of its own") << HttpClient::request("BREW", "/auth/token") << 405;
    QTest::newRow("upload") << HttpClient::request("POST", "/jmap/upload/c9", m_token, "x") << 404;
    QTest::newRow("download") << HttpClient::request("GET", "/jmap/download/c1/b1/n?type=t", m_token) << 404;
    QTest::newRow("events of nothing") << HttpClient::request("GET", "/jmap/events?types=*", m_token) << 400;
}

void ServerTest::unknownAddressesAndMethodsAreProblems()
{
    QFETCH(QByteArray, request);
    const HttpAnswer answer = m_centre.ask(request);
    QTEST(answer.status, "status");
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(parsed(answer.body)[u"status"_s].toInt(), answer.status);
    QCOMPARE(answer.status == 405, !answer.header("Allow").isEmpty());
}

void ServerTest::requestsAreAnswered()
{
    const HttpAnswer answer = api("['Core/echo', {'a': 'ё'}, 'x']");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.header("Date").isEmpty());
    QCOMPARE(parsed(answer.body)[u"methodResponses"_s].toArray()[0].toArray()[1].toObject()[u"a"_s].toString(), u"ё"_s);
}

void ServerTest::onlyJsonIsTaken()
{
    const QByteArray request = HttpClient::request("POST", "/jmap/api", m_token, bodyOf("['Core/echo', {}, 'x']"));
    for (const char *type : {"text/plain", "application/jsonp", ""}) {
        const HttpAnswer answer = m_centre.ask(QByteArray(request).replace("application/json", type));
        QCOMPARE(answer.status, 400);
        QCOMPARE(parsed(answer.body)[u"type"_s].toString(), u"urn:ietf:params:jmap:error:notJSON"_s);
    }
    QCOMPARE(m_centre.ask(QByteArray(request).replace("application/json", "Application/JSON; charset=utf-8")).status, 200);
}

void ServerTest::brokenJsonIsAProblem()
{
    const HttpAnswer answer = m_centre.ask(HttpClient::request("POST", "/jmap/api", m_token, "{\"using\": [\xFF]}"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(parsed(answer.body)[u"type"_s].toString(), u"urn:ietf:params:jmap:error:notJSON"_s);
}

void ServerTest::pipelinedRequestsAreAnsweredInOrder()
{
    HttpClient client(m_centre.port());
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += HttpClient::request("POST", "/jmap/api", m_token, bodyOf("['Core/echo', {'i': " + QByteArray::number(i) + "}, 'x']"));
    client.send(all);
    for (int i = 0; i < 50; ++i) {
        const HttpAnswer answer = client.read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(parsed(answer.body)[u"methodResponses"_s].toArray()[0].toArray()[1].toObject()[u"i"_s].toInt(), i);
    }
}

void ServerTest::aRequestInSmallPiecesIsAnswered()
{
    HttpClient client(m_centre.port());
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = HttpClient::request("POST", "/jmap/api", m_token, bodyOf("['Core/echo', {}, 'x']"));
    for (qsizetype i = 0; i < request.size(); i += 7) {
        client.send(request.mid(i, 7));
        client.socket().flush();
    }
    QCOMPARE(client.read().status, 200);
}

void ServerTest::chunkedBodiesAreTaken()
{
    const QByteArray body = bodyOf("['Core/echo', {}, 'x']");
    QByteArray request = HttpClient::request("POST", "/jmap/api", m_token, {},
                                             "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
    for (qsizetype i = 0; i < body.size(); i += 10)
        request += QByteArray::number(body.mid(i, 10).size(), 16) + "\r\n" + body.mid(i, 10) + "\r\n";
    QCOMPARE(m_centre.ask(request + "0\r\n\r\n").status, 200);
}

void ServerTest::tooLargeIsALimit_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body(10'000'001, ' ');
    QTest::newRow("by its length") << HttpClient::request("POST", "/jmap/api", m_token, body);
    QTest::newRow("in chunks") << HttpClient::request("POST", "/jmap/api", m_token, {}, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n")
            + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void ServerTest::tooLargeIsALimit()
{
    QFETCH(QByteArray, request);
    const HttpAnswer answer = m_centre.ask(request);
    QCOMPARE(answer.status, 400);
    QCOMPARE(parsed(answer.body)[u"limit"_s].toString(), u"maxSizeRequest"_s);
}

void ServerTest::aLargeBodyOfNobodyIsNotTaken()
{
    HttpClient client(m_centre.port());
    // Nine million bytes are announced and none is sent: the answer comes before them.
    client.send("POST /jmap/api HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9000000\r\n\r\n");
    QCOMPARE(client.read().status, 401);
    HttpClient signedIn(m_centre.port());
    signedIn.send("POST /jmap/api HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9000000\r\n"
                  "Authorization: Bearer " + m_token + "\r\n\r\n");
    QCOMPARE(signedIn.read().status, 100);
}

void ServerTest::whatIsNotHttpIsRefused()
{
    HttpClient client(m_centre.port());
    QCOMPARE(client.ask("\x16\x03\x01\x02 hello\r\n\r\n").status, 400);
    QVERIFY(client.isClosedByCentre());
}

void ServerTest::aHugeHeadIsRefused()
{
    HttpClient client(m_centre.port());
    QCOMPARE(client.ask(HttpClient::request("GET", "/", {}, {}, "X: " + QByteArray(100'000, 'x') + "\r\n")).status, 431);
    QVERIFY(client.isClosedByCentre());
}

void ServerTest::answersAreCompressedWhenTheClientTakesIt()
{
    const QByteArray calls = "['Core/echo', {'a': '" + QByteArray(5000, 'a') + "'}, 'x']";
    const QByteArray far = "X-Forwarded-Proto: https\r\n";
    const auto encodingOf = [&](const QByteArray &what, const QByteArray &more) { return api(what, more).header("Content-Encoding"); };
    const HttpAnswer packed = api(calls, far + "Accept-Encoding: deflate, gzip;q=0.5\r\n");
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.size() < 500);
    QCOMPARE(encodingOf(calls, far), QByteArray());
    QCOMPARE(encodingOf(calls, far + "Accept-Encoding: gzip;q=0\r\n"), QByteArray());
    QCOMPARE(encodingOf("['Core/echo', {}, 'x']", far + "Accept-Encoding: gzip\r\n"), QByteArray());
    QCOMPARE(encodingOf(calls, "Accept-Encoding: gzip\r\n"), QByteArray()); // on one machine it is not worth it
}

void ServerTest::aSilentClientIsLeft()
{
    RunningCentre impatient(std::chrono::milliseconds(100));
    HttpClient silent(impatient.port());
    HttpClient slow(impatient.port());
    slow.send("POST /jmap/api HTTP/1.1\r\nHost:");
    HttpClient bodyless(impatient.port());
    bodyless.send("POST /jmap/api HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n12");
    QVERIFY(silent.isClosedByCentre());
    QVERIFY(slow.isClosedByCentre());
    QVERIFY(bodyless.isClosedByCentre());
}

void ServerTest::tooManyRequestsAtOnceAreALimit()
{
    std::atomic<bool> release = false;
    std::atomic<bool> held = false;
    std::thread writer([&] { // holds the one writer, so that requests that write must wait
        must(m_centre.store()->write([&](Unit &) -> Result<void> {
            held = true;
            while (!release)
                std::this_thread::yield();
            return {};
        }));
    });
    std::vector<std::unique_ptr<HttpClient>> waiting;
    const QByteArray write = HttpClient::request("POST", "/jmap/api", m_token, bodyOf("['Draft/set', {'accountId': 'c1'}, 'x']"));
    const bool began = QTest::qWaitFor([&] { return held.load(); });
    HttpAnswer refused;
    for (int i = 0; began && i < 9; ++i) {
        waiting.push_back(std::make_unique<HttpClient>(m_centre.port()));
        waiting.back()->send(write);
    }
    std::vector<int> statuses;
    const bool told = QTest::qWaitFor([&] {
        for (auto &client : waiting) {
            if (client->socket().bytesAvailable() > 0 && refused.status == 0)
                refused = client->read();
        }
        return refused.status != 0;
    });
    release = true;
    writer.join();
    QVERIFY(told);
    QCOMPARE(parsed(refused.body)[u"limit"_s].toString(), u"maxConcurrentRequests"_s);
    QCOMPARE(api("['Core/echo', {}, 'x']").status, 200);
}

void ServerTest::plainHttpIsForLoopbackOnly()
{
    const auto open = Server::start(m_centre.store().storage(), {.host = u"0.0.0.0"_s});
    QVERIFY(!open);
    QCOMPARE(open.error().kind, Error::Kind::Rejected);
    const auto wrong = Server::start(m_centre.store().storage(), {.tlsCert = u"/nowhere.pem"_s, .tlsKey = u"/nowhere.key"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Rejected);
    QVERIFY(Server::start(m_centre.store().storage(), {.host = u"localhost"_s}));
    QVERIFY(Server::start(m_centre.store().storage(), {.host = u"::1"_s}));
}

void ServerTest::aTakenPortIsAConflict()
{
    const auto second = Server::start(m_centre.store().storage(), {.port = m_centre.port()});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
}

void ServerTest::stoppingClosesEverything()
{
    RunningCentre centre;
    HttpClient idle(centre.port());
    HttpClient half(centre.port());
    half.send("POST /jmap/api HTTP/1.1\r\n");
    HttpClient stream(centre.port());
    stream.send(HttpClient::request("GET", "/jmap/events?types=*&closeafter=no&ping=0", centre.signIn()));
    QVERIFY(!stream.readUntil("StateChange").isEmpty());
    centre.server().stop();
    QVERIFY(idle.isClosedByCentre());
    QVERIFY(half.isClosedByCentre());
    QVERIFY(stream.isClosedByCentre());
    centre.store().put(sampleAppeal()); // its commit is told to nobody
}

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
