#include "app/remote/http_centre.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace vakhta;
using namespace vakhta::sync;
using namespace Qt::StringLiterals;

namespace {
/// Answers every request with the same bytes, and then closes or not.
class Wire : public QTcpServer
{
public:
    Wire()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray asked = socket->readAll();
                requests << asked;
                if (answer.isEmpty())
                    return;
                socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    void say(const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
    {
        answer = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n" + more + "\r\n" + body;
    }

    QByteArray answer;
    bool closes = true;
    QList<QByteArray> requests;
};

QByteArray session(const Wire &wire)
{
    const QByteArray url = wire.url().toEncoded();
    QByteArray document = "{'capabilities':{'urn:ietf:params:jmap:core':{},'urn:vakhta:params:jmap:appeals':{}},'username':'k',"
                          "'primaryAccounts':{'urn:vakhta:params:jmap:appeals':'c1'},'apiUrl':'URL/api','eventSourceUrl':'URL/events'}";
    return document.replace('\'', '"').replace("URL", url);
}

struct Ear : CentreServer::Listener
{
    void pushOpened() override { ++opened; }
    void pushed(const QString &state) override { states << state; }
    void pushClosed() override { ++closed; }
    void networkReturned() override {}
    int opened = 0, closed = 0;
    QStringList states;
};
} // namespace

class HttpCentreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCutOfAnAnswerIsOfflineNeverHalfRead();
    void captivePortalIsNotACentre();
    void anEndlessAnswerIsDropped();
    void redirectElsewhereIsNotFollowed();
    void passwordGoesToNobodyInTheClear();
    void tokenIsSentToTheCentreOnly();
    void stoppedRequestsAnswerCancelled();
    void streamComesBackAfterACutWithItsLastId();

private:
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000) || future.resultCount() == 0)
            return Error{Error::Kind::Storage, u"no answer at all"_s};
        return future.result();
    }
};

void HttpCentreTest::everyCutOfAnAnswerIsOfflineNeverHalfRead()
{
    Wire wire;
    wire.say("200 OK", "application/json",
             QByteArray("{'accessToken':'abc','expiresAt':'2026-05-12T20:00:00Z','userId':'u5'}").replace('\'', '"'));
    const QByteArray whole = wire.answer;
    HttpCentre centre;
    for (qsizetype size = 1; size < whole.size(); ++size) {
        wire.answer = whole.left(size);
        const auto signedIn = wait(centre.signIn(wire.url(), u"k"_s, u"p"_s));
        QVERIFY2(!signedIn && signedIn.error().kind == Error::Kind::Offline, whole.left(size).constData());
    }
    wire.answer = whole;
    QVERIFY(wait(centre.signIn(wire.url(), u"k"_s, u"p"_s)));
}

void HttpCentreTest::captivePortalIsNotACentre()
{
    Wire wire;
    wire.say("200 OK", "text/html", "<html>Примите условия</html>");
    HttpCentre centre;
    QCOMPARE(wait(centre.signIn(wire.url(), u"k"_s, u"p"_s)).error().kind, Error::Kind::Rejected);
    centre.use(wire.url(), "t");
    QCOMPARE(wait(centre.session()).error().kind, Error::Kind::Rejected);
    wire.answer = "SSH-2.0-OpenSSH_9.2\r\n";
    const auto kind = wait(centre.session()).error().kind;
    QVERIFY(kind == Error::Kind::Rejected || kind == Error::Kind::Offline);
}

void HttpCentreTest::anEndlessAnswerIsDropped()
{
    Wire wire;
    wire.say("200 OK", "application/json", session(wire));
    HttpCentre centre(1, 100'000);
    centre.use(wire.url(), "t");
    QVERIFY(wait(centre.session()));
    wire.say("200 OK", "application/json", QByteArray(3'000'000, ' '));
    const auto posted = wait(centre.post("{}"));
    QVERIFY(posted);
    QCOMPARE(posted->problem, Problem::AnswerTooLong);
}

void HttpCentreTest::redirectElsewhereIsNotFollowed()
{
    Wire wire, elsewhere;
    elsewhere.say("200 OK", "application/json", session(elsewhere));
    wire.say("302 Found", "text/html", "", "Location: " + elsewhere.url().toEncoded() + "/\r\n");
    HttpCentre centre;
    centre.use(wire.url(), "t");
    QCOMPARE(wait(centre.session()).error().kind, Error::Kind::Rejected);
    QVERIFY(elsewhere.requests.isEmpty());
}

void HttpCentreTest::passwordGoesToNobodyInTheClear()
{
    HttpCentre centre;
    const auto refused = wait(centre.signIn(QUrl(u"http://192.0.2.1"_s), u"k"_s, u"p"_s));
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
}

void HttpCentreTest::tokenIsSentToTheCentreOnly()
{
    Wire wire;
    wire.say("200 OK", "application/json", session(wire));
    HttpCentre centre;
    centre.use(wire.url(), "token-1");
    QVERIFY(wait(centre.session()));
    QVERIFY(wire.requests.last().contains("Authorization: Bearer token-1"));
    wire.say("200 OK", "application/json", "{}");
    (void)wait(centre.signIn(wire.url(), u"k"_s, u"p"_s));
    QVERIFY(!wire.requests.last().contains("token-1"));
    Wire other;
    other.say("200 OK", "application/json", "{}");
    (void)wait(centre.signIn(QUrl(u"http://localhost:%1"_s.arg(other.serverPort())), u"k"_s, u"p"_s));
    QVERIFY(!other.requests.join().contains("token-1"));
}

void HttpCentreTest::stoppedRequestsAnswerCancelled()
{
    Wire wire; // says nothing
    HttpCentre centre;
    centre.use(wire.url(), "t");
    const auto session = centre.session();
    QTRY_VERIFY(!wire.requests.isEmpty());
    centre.stop();
    QCOMPARE(wait(session).error().kind, Error::Kind::Cancelled);
}

void HttpCentreTest::streamComesBackAfterACutWithItsLastId()
{
    Wire wire;
    wire.say("200 OK", "application/json", session(wire));
    HttpCentre centre;
    Ear ear;
    centre.setListener(&ear);
    centre.use(wire.url(), "t");
    QVERIFY(wait(centre.session()));
    wire.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nid: 41\nevent: state\n"
                  "data: {\"changed\":{\"c1\":{\"Appeal\":\"s5\"}}}\n\n"; // and then it is cut
    centre.listen();
    QTRY_COMPARE(ear.closed, 1);
    QCOMPARE(ear.states, QStringList{u"s5"_s});
    wire.closes = false;
    QTRY_COMPARE_WITH_TIMEOUT(ear.opened, 2, 10000);
    QVERIFY(wire.requests.last().contains("Last-Event-ID: 41"));
    centre.stop();
    QCOMPARE(ear.closed, 1); // it was we who closed it
    centre.setListener(nullptr);
}

QTEST_GUILESS_MAIN(HttpCentreTest)
#include "http_centre_test.moc"
