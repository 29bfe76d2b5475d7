#include "app/remote/event_parser.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class EventParserTest : public QObject
{
    Q_OBJECT

private slots:
    void eventsAreTheSameHoweverTheyAreCut();
    void lastIdOutlivesACut();
    void aLineWithoutEndIsGivenUp();
    void stateIsTakenWhenAllTypesAgree();
};

void EventParserTest::eventsAreTheSameHoweverTheyAreCut()
{
    const QByteArray stream = ": hello\r\nid: 7\nevent: state\ndata: {\"a\":1,\ndata: \"b\":2}\n\nevent: ping\ndata: {}\r\n\r\nevent: lost\n\n";
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        EventParser parser;
        std::vector<StreamEvent> all;
        for (qsizetype from = 0; from < stream.size(); from += size) {
            const auto some = parser.take(stream.mid(from, size));
            QVERIFY(some);
            all.insert(all.end(), some->begin(), some->end());
        }
        QCOMPARE(int(all.size()), 2); // one without data is none
        QCOMPARE(all[0].name, QByteArray("state"));
        QCOMPARE(all[0].data, QByteArray("{\"a\":1,\n\"b\":2}"));
        QCOMPARE(all[1].name, QByteArray("ping"));
        QCOMPARE(parser.lastId(), QByteArray("7"));
    }
}

void EventParserTest::lastIdOutlivesACut()
{
    EventParser parser;
    QVERIFY(parser.take("id: 9\ndata: x\n\nevent: state\ndata: ha"));
    parser.cut();
    QCOMPARE(parser.lastId(), QByteArray("9"));
    const auto events = parser.take("data: y\n\n");
    QVERIFY(events && events->size() == 1);
    QCOMPARE(events->front().data, QByteArray("y"));
    QVERIFY(events->front().name.isEmpty());
}

void EventParserTest::aLineWithoutEndIsGivenUp()
{
    EventParser parser;
    bool given = true;
    for (int i = 0; i < 40 && given; ++i)
        given = bool(parser.take(QByteArray(100'000, 'x')));
    QVERIFY(!given);
}

void EventParserTest::stateIsTakenWhenAllTypesAgree()
{
    QCOMPARE(stateOfEvent(R"({"changed":{"c1":{"Appeal":"s5","Draft":"s5"}}})"), u"s5"_s);
    QCOMPARE(stateOfEvent(R"({"changed":{"c1":{"Appeal":"s5","Draft":"s6"}}})"), QString());
    QCOMPARE(stateOfEvent("nonsense"), QString());
}

QTEST_APPLESS_MAIN(EventParserTest)
#include "event_parser_test.moc"
