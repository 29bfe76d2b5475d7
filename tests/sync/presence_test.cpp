#include "app/remote/http_centre.h"
#include "app/sync/presence_keeper.h"
#include "tests/support/running_centre.h"

#include <QSignalSpy>

using namespace vakhta;
using namespace vakhta::test;
using namespace std::chrono_literals;
using sync::PresenceKeeper;

namespace {
/// A workstation as far as presence goes, before the centre that serves.
struct Post
{
    Post(const RunningCentre &centre, const QByteArray &token)
    {
        server.use(QUrl(u"http://127.0.0.1:%1"_s.arg(centre.port())), token);
        listen();
    }
    void listen()
    {
        const auto session = server.session();
        if (!QTest::qWaitFor([&] { return session.isFinished(); }, 10'000) || !session.result())
            qFatal("no session");
        server.listen();
    }

    HttpCentre server;
    PresenceKeeper presence{server};
};

const std::vector<Colleague> nobody, krylovaReads{{1, false}}, krylovaWrites{{1, true}};
} // namespace

/// Two workstations of two people before a centre that serves.
class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { begin(1h); }
    void whereOneIsTheOtherSees();
    void itIsSaidAgainBeforeItEnds();
    void aHandOnItsWayIsNowhere();
    void whoListensNoMoreSeesNobodyAndIsSeenByNobody();
    void afterACutItIsSaidAnew();
    void anOlderCentreIsAskedNothing();

private:
    void begin(std::chrono::milliseconds lease);

    std::unique_ptr<RunningCentre> m_centre;
    std::unique_ptr<Post> m_krylova, m_sedov;
};

void PresenceTest::begin(std::chrono::milliseconds lease)
{
    m_krylova.reset();
    m_sedov.reset();
    m_centre = std::make_unique<RunningCentre>(30s, lease);
    m_centre->addAppeals(20);
    m_centre->letSignIn(u"second"_s);
    m_krylova = std::make_unique<Post>(*m_centre, m_centre->signIn());
    m_sedov = std::make_unique<Post>(*m_centre, m_centre->signIn(u"second"_s));
}

void PresenceTest::whereOneIsTheOtherSees()
{
    QSignalSpy changed(&m_sedov->presence, &Presence::changed);
    m_krylova->presence.tell({.open = {1}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaReads);
    QCOMPARE(changed.last().front().value<QSet<qint64>>(), QSet<qint64>{1});
    m_krylova->presence.tell({.writes = {1}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaWrites);
    m_krylova->presence.tell({.open = {2}});
    QTRY_COMPARE(m_sedov->presence.at(2), krylovaReads);
    QCOMPARE(m_sedov->presence.at(1), nobody);
    QCOMPARE(m_krylova->presence.at(2), nobody); // not oneself
    m_krylova->presence.tell({});
    QTRY_COMPARE(m_sedov->presence.at(2), nobody);
}

void PresenceTest::itIsSaidAgainBeforeItEnds()
{
    begin(4s);
    m_krylova->presence.tell({.writes = {1}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaWrites);
    QSignalSpy changed(&m_sedov->presence, &Presence::changed);
    QTest::qWait(9000); // more than two leases
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_sedov->presence.at(1), krylovaWrites);
}

void PresenceTest::aHandOnItsWayIsNowhere()
{
    m_krylova->presence.tell({.writes = {1}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaWrites);
    QSignalSpy changed(&m_sedov->presence, &Presence::changed);
    m_krylova->presence.tell({});
    for (qint64 appeal = 2; appeal < 20; ++appeal) { // an arrow is held down
        m_krylova->presence.tell({.open = {appeal}});
        QTest::qWait(150);
    }
    QTRY_COMPARE(m_sedov->presence.at(19), krylovaReads);
    for (const auto &one : changed)
        QVERIFY((one.front().value<QSet<qint64>>() - QSet<qint64>{1, 19}).isEmpty());
    QCOMPARE(m_sedov->presence.at(1), nobody);
}

void PresenceTest::whoListensNoMoreSeesNobodyAndIsSeenByNobody()
{
    m_krylova->presence.tell({.open = {1}});
    m_sedov->presence.tell({.open = {2}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaReads);
    QTRY_COMPARE(m_krylova->presence.at(2).size(), size_t(1));
    m_sedov->server.stop(); // out of reach, or signed out
    QCOMPARE(m_sedov->presence.at(1), nobody);
    QTRY_COMPARE(m_krylova->presence.at(2), nobody);
}

void PresenceTest::afterACutItIsSaidAnew()
{
    m_krylova->presence.tell({.open = {1}});
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaReads);
    m_krylova->server.stop();
    QTRY_COMPARE(m_sedov->presence.at(1), nobody);
    m_krylova->listen();
    QTRY_COMPARE(m_sedov->presence.at(1), krylovaReads);
}

void PresenceTest::anOlderCentreIsAskedNothing()
{
    HttpCentre nowhere; // without a session it knows no address
    const auto told = nowhere.tellPresence({.open = {1}});
    QTRY_VERIFY(told.isFinished());
    QCOMPARE(told.result().error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
