#include "app/remote/presence_event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What goes and comes on the wire of who is at which appeal.
class PresenceEventTest : public QObject
{
    Q_OBJECT

private slots:
    void theEventSaysWhoIsThereNow();
    void whatIsWrongInAnEventIsLeftOut_data();
    void whatIsWrongInAnEventIsLeftOut();
    void anEndlessEventIsTakenInPart();
    void whereTheUserIsIsWrittenForTheCentre();
    void anAnswerWithoutALeaseIsNone();
};

void PresenceEventTest::theEventSaysWhoIsThereNow()
{
    const auto changes = presenceOfEvent(R"({"changed":{"a12":{"u5":"writes","u7":"open"},"a13":{}}})");
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[12], (std::vector<Colleague>{{5, true}, {7, false}}));
    QVERIFY(changes.contains(13) && changes[13].empty());
}

void PresenceEventTest::whatIsWrongInAnEventIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("another form") << QByteArray(R"({"changed":["a1"]})");
    QTest::newRow("no appeal") << QByteArray(R"({"changed":{"u1":{"u5":"open"},"":{"u5":"open"},"a0":{},"a-4":{},"a99999999999999999999":{}}})");
    QTest::newRow("no people") << QByteArray(R"({"changed":{"a1":"u5","a2":null,"a3":["u5"]}})");
    QTest::newRow("no user") << QByteArray(R"({"changed":{"a1":{"a5":"open"}}})");
    QTest::newRow("no known word") << QByteArray(R"({"changed":{"a1":{"u5":"dances"},"a2":{"u5":true}}})");
}

void PresenceEventTest::whatIsWrongInAnEventIsLeftOut()
{
    QFETCH(QByteArray, data);
    QVERIFY(presenceOfEvent(data).isEmpty());
}

void PresenceEventTest::anEndlessEventIsTakenInPart()
{
    QJsonObject crowd, changed;
    for (int i = 1; i <= 20'000; ++i) {
        crowd.insert(u"u%1"_s.arg(i), u"open"_s);
        changed.insert(u"a%1"_s.arg(i), QJsonObject{{u"u1"_s, u"open"_s}});
    }
    QCOMPARE(presenceOfEvent(QJsonDocument(QJsonObject{{u"changed"_s, changed}}).toJson()).size(), 5000);
    const QJsonObject one{{u"changed"_s, QJsonObject{{u"a1"_s, crowd}}}};
    QVERIFY(presenceOfEvent(QJsonDocument(one).toJson()).isEmpty());
}

void PresenceEventTest::whereTheUserIsIsWrittenForTheCentre()
{
    QCOMPARE(presenceBody({}), QByteArray(R"({"open":[],"writes":[]})"));
    QCOMPARE(presenceBody({.open = {3, 4}, .writes = {4}}), QByteArray(R"({"open":["a3"],"writes":["a4"]})")); // writing says more
    Whereabouts many{.writes = {1000}};
    for (qint64 i = 1; i < 100; ++i)
        many.open.insert(i);
    const QJsonObject body = QJsonDocument::fromJson(presenceBody(many)).object();
    QCOMPARE(body[u"open"_s].toArray().size() + body[u"writes"_s].toArray().size(), mostWhereabouts);
    QCOMPARE(body[u"writes"_s].toArray().size(), 1);
}

void PresenceEventTest::anAnswerWithoutALeaseIsNone()
{
    QCOMPARE(*presenceLease(R"({"lease":75})"), 75);
    for (const char *answer : {"", "{}", R"({"lease":0})", R"({"lease":-3})", R"({"lease":"75"})"})
        QVERIFY2(!presenceLease(answer), answer);
}

QTEST_APPLESS_MAIN(PresenceEventTest)
#include "presence_event_test.moc"
