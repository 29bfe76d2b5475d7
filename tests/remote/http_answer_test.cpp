#include "app/remote/address.h"
#include "app/remote/http_answer.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::sync;
using namespace Qt::StringLiterals;
using Net = QNetworkReply;

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void kindOfFailureIsTold_data();
    void kindOfFailureIsTold();
    void anEmptyBodyIsNoAnswer();
    void problemsOfJmapAreTold_data();
    void problemsOfJmapAreTold();
    void whatWasDroppedIsTooLong();
    void sessionIsReadWithItsLimits();
    void foreignSessionsAreRefused_data();
    void foreignSessionsAreRefused();
    void tokenIsRead();
    void addressesAreChecked_data();
    void addressesAreChecked();
};

void HttpAnswerTest::kindOfFailureIsTold_data()
{
    QTest::addColumn<Net::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("refused") << Net::ConnectionRefusedError << 0 << QString() << Error::Kind::Offline;
    QTest::newRow("no such host") << Net::HostNotFoundError << 0 << QString() << Error::Kind::Offline;
    QTest::newRow("timed out") << Net::OperationCanceledError << 0 << QString() << Error::Kind::Offline;
    QTest::newRow("cut in the body") << Net::RemoteHostClosedError << 200 << u"application/json"_s << Error::Kind::Offline;
    QTest::newRow("certificate") << Net::SslHandshakeFailedError << 0 << QString() << Error::Kind::Rejected;
    QTest::newRow("sent elsewhere") << Net::InsecureRedirectError << 0 << QString() << Error::Kind::Rejected;
    QTest::newRow("captive portal") << Net::NoError << 200 << u"text/html"_s << Error::Kind::Rejected;
    QTest::newRow("portal's redirect") << Net::NoError << 302 << u"text/html"_s << Error::Kind::Rejected;
    QTest::newRow("another server") << Net::ContentNotFoundError << 404 << u"text/html"_s << Error::Kind::Rejected;
    QTest::newRow("portal's own 401") << Net::AuthenticationRequiredError << 401 << u"text/html"_s << Error::Kind::Rejected;
    QTest::newRow("token refused") << Net::AuthenticationRequiredError << 401 << u"application/problem+json"_s << Error::Kind::Unauthorized;
    QTest::newRow("proxy without centre") << Net::ServiceUnavailableError << 502 << u"text/html"_s << Error::Kind::Offline;
    QTest::newRow("busy") << Net::ServiceUnavailableError << 503 << u"text/plain"_s << Error::Kind::Offline;
}

void HttpAnswerTest::kindOfFailureIsTold()
{
    QFETCH(Net::NetworkError, error);
    QFETCH(int, status);
    QFETCH(QString, type);
    const auto body = jsonOf({.error = error, .status = status, .type = type, .body = "{}"});
    QVERIFY(!body);
    QTEST(body.error().kind, "kind");
}

void HttpAnswerTest::anEmptyBodyIsNoAnswer()
{
    const auto posted = postedOf({.error = Net::NoError, .status = 200, .type = u"application/json"_s});
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, Error::Kind::Offline);
}

void HttpAnswerTest::problemsOfJmapAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("problem");
    const QByteArray limit = R"({"type":"urn:ietf:params:jmap:error:limit","limit":")";
    QTest::newRow("calls") << 400 << limit + R"(maxCallsInRequest"})" << 0 << int(Problem::TooManyCalls);
    QTest::newRow("size") << 400 << limit + R"(maxSizeRequest"})" << 0 << int(Problem::TooLarge);
    QTest::newRow("at once") << 429 << limit + R"(maxConcurrentRequests"})" << 0 << int(Problem::TooManyAtOnce);
    QTest::newRow("capability") << 400 << QByteArray(R"({"type":"urn:ietf:params:jmap:error:unknownCapability"})") << 0
                                << int(Problem::NotUnderstood);
    QTest::newRow("later") << 429 << QByteArray("{}") << 7 << int(Problem::Slow);
    QTest::newRow("too large for a proxy") << 413 << QByteArray("<html>") << 0 << int(Problem::TooLarge);
}

void HttpAnswerTest::problemsOfJmapAreTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, retryAfter);
    QFETCH(int, problem);
    const auto posted = postedOf({.error = Net::UnknownContentError, .status = status, .type = u"application/problem+json"_s,
                                  .retryAfter = retryAfter, .body = body});
    QVERIFY(posted);
    QCOMPARE(int(posted->problem), problem);
    QCOMPARE(posted->retryAfter, retryAfter);
}

void HttpAnswerTest::whatWasDroppedIsTooLong()
{
    const auto posted = postedOf({.error = Net::OperationCanceledError, .status = 200, .type = u"application/json"_s, .tooLong = true});
    QVERIFY(posted);
    QCOMPARE(posted->problem, Problem::AnswerTooLong);
}

static QByteArray session(const QByteArray &api)
{
    return R"({"capabilities":{"urn:ietf:params:jmap:core":{"maxObjectsInGet":1,"maxObjectsInSet":2,"maxCallsInRequest":3,)"
           R"("maxConcurrentRequests":4,"maxSizeRequest":5000},"urn:vakhta:params:jmap:appeals":{}},"username":"krylova",)"
           R"("primaryAccounts":{"urn:vakhta:params:jmap:appeals":"c1"},"apiUrl":")" + api
        + R"(","eventSourceUrl":"https://centre.example/jmap/events?types={types}&closeafter={closeafter}&ping={ping}"})";
}

static HttpAnswer json(const QByteArray &body)
{
    return {.status = 200, .type = u"application/json"_s, .body = body};
}

void HttpAnswerTest::sessionIsReadWithItsLimits()
{
    const auto found = sessionOf(json(session("https://centre.example/jmap/api")), QUrl(u"https://centre.example"_s));
    QVERIFY(found);
    QCOMPARE(found->session.account, u"c1"_s);
    QCOMPARE(found->session.limits, (CentreLimits{1, 2, 3, 4, 5000}));
    QCOMPARE(found->events.query(), u"types=*&closeafter=no&ping=30"_s);
}

void HttpAnswerTest::foreignSessionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("mail server") << QByteArray(R"({"capabilities":{"urn:ietf:params:jmap:mail":{}},"apiUrl":"https://centre.example/a"})");
    QTest::newRow("api elsewhere") << session("https://evil.example/jmap/api");
    QTest::newRow("api in the clear") << session("http://centre.example/jmap/api");
    QTest::newRow("api not an address") << session("jmap/api");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void HttpAnswerTest::foreignSessionsAreRefused()
{
    QFETCH(QByteArray, body);
    const auto found = sessionOf(json(body), QUrl(u"https://centre.example"_s));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Rejected);
}

void HttpAnswerTest::tokenIsRead()
{
    const auto found = signedInOf(json(R"({"accessToken":"abc","expiresAt":"2026-05-12T20:00:00Z","userId":"u5"})"));
    QVERIFY(found);
    QCOMPARE(found->token, QByteArray("abc"));
    QCOMPARE(found->user, 5);
    QCOMPARE(signedInOf(json("{}")).error().kind, Error::Kind::Rejected);
    const auto slowed = signedInOf({.status = 429, .type = u"application/problem+json"_s, .retryAfter = 30});
    QCOMPARE(slowed.error().kind, Error::Kind::Unauthorized);
}

void HttpAnswerTest::addressesAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::newRow("host") << u"centre.region.example"_s << u"https://centre.region.example"_s;
    QTest::newRow("port") << u" centre:8443/ "_s << u"https://centre:8443"_s;
    QTest::newRow("path goes") << u"https://centre/mail?x#y"_s << u"https://centre"_s;
    QTest::newRow("loopback in the clear") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("others in the clear") << u"http://centre.example"_s << QString();
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example"_s << QString();
    QTest::newRow("password in it") << u"https://u:p@centre"_s << QString();
    QTest::newRow("ftp") << u"ftp://centre"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("words") << u"наш центр"_s << QString();
}

void HttpAnswerTest::addressesAreChecked()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto found = centreAddress(typed);
    QCOMPARE(found ? found->toString() : QString(), address);
}

QTEST_APPLESS_MAIN(HttpAnswerTest)
#include "http_answer_test.moc"
