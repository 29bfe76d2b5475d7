#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

/// RFC 8620 §3: what holds for every request, whatever it asks for.
class JmapRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { settle(m_store); }
    void aWrongRequestIsAProblem_data();
    void aWrongRequestIsAProblem();
    void tooManyCallsAreBeyondALimit();
    void answersComeInOrderUnderTheIdsOfTheCalls();
    void aFailedCallStopsNothing();
    void methodsOfACapabilityNotUsedAreUnknown();
    void referencesTakeFromEarlierAnswers();
    void wrongReferencesFailTheirCallOnly_data();
    void wrongReferencesFailTheirCallOnly();
    void chainsOfReferencesCannotGrowForEver();
    void createdIdsAreToldWhenTheyWereGiven();
    void sessionStateIsAlwaysTold();

private:
    CentreStore m_store;
};

static QString problemOf(CentreStore &store, const QByteArray &body)
{
    const Processor processor(store.storage(), [] { return noon; });
    const auto answered = processor.process(json(body), 1);
    const auto *problem = std::get_if<Problem>(&answered);
    return problem ? problem->type.section(u':', -1) : u"none"_s;
}

void JmapRequestTest::aWrongRequestIsAProblem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const QString form = u"notRequest"_s;
    QTest::newRow("not JSON") << QByteArray("{'using'") << u"notJSON"_s;
    QTest::newRow("a name twice") << QByteArray("{'using': [], 'using': [], 'methodCalls': []}") << u"notJSON"_s;
    QTest::newRow("an array") << QByteArray("[]") << form;
    QTest::newRow("no using") << QByteArray("{'methodCalls': []}") << form;
    QTest::newRow("no calls") << QByteArray("{'using': []}") << form;
    QTest::newRow("using of numbers") << QByteArray("{'using': [1], 'methodCalls': []}") << form;
    QTest::newRow("a call of two") << QByteArray("{'using': [], 'methodCalls': [['Core/echo', {}]]}") << form;
    QTest::newRow("a call without object") << QByteArray("{'using': [], 'methodCalls': [['Core/echo', [], 'a']]}") << form;
    QTest::newRow("a call with a number") << QByteArray("{'using': [], 'methodCalls': [['Core/echo', {}, 1]]}") << form;
    QTest::newRow("created ids") << QByteArray("{'using': [], 'methodCalls': [], 'createdIds': {'a': 1}}") << form;
    QTest::newRow("unknown capability") << QByteArray("{'using': ['urn:x'], 'methodCalls': []}") << u"unknownCapability"_s;
    QTest::newRow("nothing to do") << QByteArray("{'using': [], 'methodCalls': []}") << u"none"_s;
}

void JmapRequestTest::aWrongRequestIsAProblem()
{
    QFETCH(QByteArray, body);
    QTEST(problemOf(m_store, body), "problem");
}

void JmapRequestTest::tooManyCallsAreBeyondALimit()
{
    const QByteArray call = "['Core/echo', {}, 'a'],";
    const QJsonObject most = JmapCalls(m_store).response(call.repeated(64).chopped(1));
    QCOMPARE(most[u"methodResponses"_s].toArray().size(), 64);

    const QJsonObject problem = JmapCalls(m_store).response(call.repeated(65).chopped(1));
    QCOMPARE(problem[u"type"_s].toString(), u"urn:ietf:params:jmap:error:limit"_s);
    QCOMPARE(problem[u"limit"_s].toString(), u"maxCallsInRequest"_s);
    QCOMPARE(problem[u"status"_s].toInt(), 400);
}

void JmapRequestTest::answersComeInOrderUnderTheIdsOfTheCalls()
{
    const QJsonArray answers = JmapCalls(m_store).answers("['Core/echo', {'b': 1, 'a': ['ё']}, 'x'], ['Core/echo', {}, 'x']");
    QCOMPARE(answers, (QJsonArray{QJsonArray{u"Core/echo"_s, QJsonObject{{u"a"_s, QJsonArray{u"ё"_s}}, {u"b"_s, 1}}, u"x"_s},
                                  QJsonArray{u"Core/echo"_s, QJsonObject(), u"x"_s}}));
}

void JmapRequestTest::aFailedCallStopsNothing()
{
    const QJsonArray answers = JmapCalls(m_store).answers(
        "['No/such', {}, '1'], ['Appeal/import', {}, '2'], ['Appeal/set', {'accountId': 'c1'}, '3'], "
        "['Appeal/get', {}, '4'], ['Appeal/get', {'accountId': 'c2', 'ids': []}, '5'], "
        "['Draft/set', {'accountId': 1}, '6'], ['Core/echo', {'a': 1}, '7']");
    QStringList told;
    for (const QJsonValue &answer : answers)
        told << answer.toArray()[0].toString() + u' ' + answer.toArray()[1].toObject()[u"type"_s].toString();
    QCOMPARE(told, (QStringList{u"error unknownMethod"_s, u"error unknownMethod"_s, u"error unknownMethod"_s,
                                u"error invalidArguments"_s, u"error accountNotFound"_s, u"error invalidArguments"_s,
                                u"Core/echo "_s}));
}

void JmapRequestTest::methodsOfACapabilityNotUsedAreUnknown()
{
    const Processor processor(m_store.storage(), [] { return noon; });
    const auto answered = processor.process(json("{'using': ['urn:ietf:params:jmap:core'], 'methodCalls': "
                                                 "[['Appeal/get', {'accountId': 'c1', 'ids': []}, 'a']]}"), 1);
    QVERIFY(std::get<QByteArray>(answered).contains("unknownMethod"));
}

void JmapRequestTest::referencesTakeFromEarlierAnswers()
{
    const QJsonArray answers = JmapCalls(m_store).answers(
        "['User/query', {'accountId': 'c1', 'sort': [{'property': 'id'}], 'limit': 2}, 'q'], "
        "['User/get', {'accountId': 'c1', '#ids': {'resultOf': 'q', 'name': 'User/query', 'path': '/ids'}}, 'g'], "
        "['Core/echo', {'#logins': {'resultOf': 'g', 'name': 'User/get', 'path': '/list/*/login'}}, 'e']");
    QCOMPARE(stringsOf(answers[2].toArray()[1].toObject()[u"logins"_s]), (QStringList{u"operator"_s, u"second"_s}));
}

void JmapRequestTest::wrongReferencesFailTheirCallOnly_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("type");
    const QString broken = u"invalidResultReference"_s;
    QTest::newRow("no such call") << QByteArray("{'#x': {'resultOf': 'z', 'name': 'Core/echo', 'path': '/a'}}") << broken;
    QTest::newRow("other name") << QByteArray("{'#x': {'resultOf': '1', 'name': 'Foo/get', 'path': '/a'}}") << broken;
    QTest::newRow("nowhere") << QByteArray("{'#x': {'resultOf': '1', 'name': 'Core/echo', 'path': '/b'}}") << broken;
    QTest::newRow("of a failed call") << QByteArray("{'#x': {'resultOf': '2', 'name': 'No/such', 'path': '/type'}}") << broken;
    QTest::newRow("itself") << QByteArray("{'#x': {'resultOf': '3', 'name': 'Core/echo', 'path': '/x'}}") << broken;
    QTest::newRow("no path") << QByteArray("{'#x': {'resultOf': '1', 'name': 'Core/echo'}}") << broken;
    QTest::newRow("not a reference") << QByteArray("{'#x': 5}") << broken;
    QTest::newRow("both") << QByteArray("{'x': 1, '#x': {'resultOf': '1', 'name': 'Core/echo', 'path': '/a'}}") << u"invalidArguments"_s;
}

void JmapRequestTest::wrongReferencesFailTheirCallOnly()
{
    QFETCH(QByteArray, arguments);
    const QJsonArray answers = JmapCalls(m_store).answers("['Core/echo', {'a': 1}, '1'], ['No/such', {}, '2'], ['Core/echo', "
                                                          + arguments + ", '3'], ['Core/echo', {}, '4']");
    QTEST(answers[2].toArray()[1].toObject()[u"type"_s].toString(), "type");
    QCOMPARE(answers[3].toArray()[0].toString(), u"Core/echo"_s);
}

void JmapRequestTest::chainsOfReferencesCannotGrowForEver()
{
    QByteArray calls = "['Core/echo', {'a': '" + QByteArray(100'000, 'x') + "'}, '0']";
    for (int i = 1; i < 64; ++i) { // each answer would be twice as long as the one before: 200 TB in the end
        const QByteArray before = "{'resultOf': '" + QByteArray::number(i - 1) + "', 'name': 'Core/echo', 'path': ''}";
        calls += ", ['Core/echo', {'#a': " + before + ", '#b': " + before + "}, '" + QByteArray::number(i) + "']";
    }
    const QJsonArray answers = JmapCalls(m_store).answers(calls);
    QCOMPARE(answers.size(), 64);
    QCOMPARE(answers[63].toArray()[0].toString(), u"error"_s);
}

void JmapRequestTest::createdIdsAreToldWhenTheyWereGiven()
{
    const JmapCalls calls(m_store);
    QVERIFY(!calls.response("['Core/echo', {}, 'a']").contains(u"createdIds"_s));
    const QJsonObject response = calls.response("['Core/echo', {}, 'a']", ", 'createdIds': {'k': 'd7'}");
    QCOMPARE(response[u"createdIds"_s].toObject(), (QJsonObject{{u"k"_s, u"d7"_s}}));
}

void JmapRequestTest::sessionStateIsAlwaysTold()
{
    const JmapCalls calls(m_store);
    const QString state = calls.response("")[u"sessionState"_s].toString();
    QVERIFY(!state.isEmpty());
    QCOMPARE(calls.response("['Draft/set', {'accountId': 'c1'}, 'a']")[u"sessionState"_s].toString(), state);
}

QTEST_GUILESS_MAIN(JmapRequestTest)
#include "jmap_request_test.moc"
