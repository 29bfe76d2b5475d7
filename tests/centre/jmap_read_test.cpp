#include "tests/support/jmap_calls.h"

#include <QDeadlineTimer>

#include <thread>

using namespace vakhta;
using namespace vakhta::test;

/// /get, /changes and /query over a real store (RFC 8620 §5).
class JmapReadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void getGivesTheStoredBytes();
    void getGivesOnlyTheWantedProperties();
    void getTellsWhatItDidNotFind();
    void getRefusesWhatItCannotAnswer_data();
    void getRefusesWhatItCannotAnswer();
    void getOfAllIsForShortListsOnly();
    void everyTypeIsGot_data();
    void everyTypeIsGot();
    void whatIsOutsideTheScopeIsNotFound();
    void changesPageWithoutGapsOrRepeats_data();
    void changesPageWithoutGapsOrRepeats();
    void changesFromAnUnknownStateCannotBeCalculated_data();
    void changesFromAnUnknownStateCannotBeCalculated();
    void aStateOfOtherRightsIsUnknown();
    void nothingNewKeepsTheState();
    void statesOfOneRequestAgree();
    void queryFindsSortsAndCounts_data();
    void queryFindsSortsAndCounts();
    void queryRefusesWhatItCannotAnswer_data();
    void queryRefusesWhatItCannotAnswer();
    void queryChangesCannotBeCalculated();

private:
    std::unique_ptr<CentreStore> m_store;
};

void JmapReadTest::init()
{
    m_store = std::make_unique<CentreStore>();
    settle(*m_store);
}

void JmapReadTest::getGivesTheStoredBytes()
{
    Appeal appeal = sampleAppeal();
    appeal.text = u"a < b, \"c\" \\ ё 😀\n"_s;
    appeal.id = m_store->put(appeal);
    const Processor processor(m_store->storage(), [] { return noon; });
    const auto answered = processor.process(json("{'using': ['urn:vakhta:params:jmap:appeals'], 'methodCalls': "
                                                 "[['Appeal/get', {'accountId': 'c1', 'ids': ['a1']}, 'g']]}"), 1);
    const QByteArray stored = canonical(m_store->appeal(appeal.id));
    QVERIFY(stored.contains("😀"));
    QVERIFY(std::get<QByteArray>(answered).contains("\"list\":[" + stored + "],\"notFound\":[]"));
}

void JmapReadTest::getGivesOnlyTheWantedProperties()
{
    m_store->put(sampleAppeal());
    const QJsonObject answer = JmapCalls(*m_store).one("Appeal/get", "'ids': ['a1'], 'properties': ['title', 'dueAt']");
    QCOMPARE(answer[u"list"_s].toArray(), (QJsonArray{QJsonObject{
        {u"id"_s, u"a1"_s}, {u"title"_s, u"Яма"_s}, {u"dueAt"_s, u"2026-05-13T09:00:00Z"_s}}}));
}

void JmapReadTest::getTellsWhatItDidNotFind()
{
    m_store->put(sampleAppeal());
    const QJsonObject answer = JmapCalls(*m_store).one("Appeal/get", "'ids': ['a1', 'a9', 'x', 'u1', 'a1', 'a9', '1', 'a-1', 'a01']");
    QCOMPARE(answer[u"list"_s].toArray().size(), 1);
    QStringList missing = stringsOf(answer[u"notFound"_s]);
    missing.sort();
    QCOMPARE(missing, (QStringList{u"1"_s, u"a-1"_s, u"a01"_s, u"a9"_s, u"u1"_s, u"x"_s}));
}

void JmapReadTest::getRefusesWhatItCannotAnswer_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("error");
    const QString invalid = u"invalidArguments"_s;
    QTest::newRow("unknown property") << QByteArray("'ids': ['a1'], 'properties': ['title', 'colour']") << invalid;
    QTest::newRow("ids not an array") << QByteArray("'ids': 'a1'") << invalid;
    QTest::newRow("ids of numbers") << QByteArray("'ids': [1]") << invalid;
    QTest::newRow("unknown argument") << QByteArray("'ids': [], 'colour': 1") << invalid;
    QTest::newRow("properties not an array") << QByteArray("'ids': [], 'properties': {}") << invalid;
    QTest::newRow("too many") << "'ids': [" + QByteArray("'a1',").repeated(501).chopped(1) + ']' << u"requestTooLarge"_s;
}

void JmapReadTest::getRefusesWhatItCannotAnswer()
{
    QFETCH(QByteArray, arguments);
    QTEST(JmapCalls(*m_store).errorOf("Appeal/get", arguments), "error");
}

void JmapReadTest::getOfAllIsForShortListsOnly()
{
    const JmapCalls calls(*m_store);
    QCOMPARE(calls.one("User/get", "'ids': null")[u"list"_s].toArray().size(), 6);
    must(m_store->write([](Unit &unit) -> Result<void> {
        for (int i = 0; i < 500; ++i)
            must(unit.putAppeal(sampleAppeal(), {}));
        return {};
    }));
    QCOMPARE(calls.one("Appeal/get", "")[u"list"_s].toArray().size(), 500);
    m_store->put(sampleAppeal());
    QCOMPARE(calls.errorOf("Appeal/get", ""), u"requestTooLarge"_s);
}

void JmapReadTest::everyTypeIsGot_data()
{
    QTest::addColumn<QString>("type");
    for (const Type type : allTypes)
        QTest::newRow(qPrintable(typeName(type))) << typeName(type);
}

void JmapReadTest::everyTypeIsGot()
{
    QFETCH(QString, type);
    const qint64 appeal = m_store->put(sampleAppeal());
    m_store->put(Message{.appeal = appeal, .at = noon});
    m_store->put(Reply{.appeal = appeal, .author = 1, .submittedAt = noon});
    m_store->put(Draft{.appeal = appeal, .owner = 1, .revision = 1, .updatedAt = noon});
    must(m_store->write([](Unit &unit) { return unit.putView({.name = u"Свет"_s}); }));
    const JmapCalls calls(*m_store);
    const QByteArray name = type.toLatin1();
    const QJsonArray list = calls.one(name + "/get", "")[u"list"_s].toArray();
    QCOMPARE(list.isEmpty(), type == u"Operation" || type == u"Topic" || type == u"Municipality" || type == u"Incident" || type == u"Article");
    QCOMPARE(stringsOf(calls.one(name + "/query", "")[u"ids"_s]).size(), list.size());
    const QString state = calls.one(name + "/get", "'ids': []")[u"state"_s].toString();
    QCOMPARE(calls.one(name + "/changes", "'sinceState': '" + state.toLatin1() + '\'')[u"newState"_s].toString(), state);
}

void JmapReadTest::whatIsOutsideTheScopeIsNotFound()
{
    m_store->put(sampleAppeal(1));
    m_store->put(sampleAppeal(2));
    const QJsonObject answer = JmapCalls(*m_store, 4).one("Appeal/get", "'ids': ['a1', 'a2']"); // a curator of sector 2
    QCOMPARE(answer[u"list"_s].toArray().size(), 1);
    QCOMPARE(stringsOf(answer[u"notFound"_s]), QStringList(u"a1"_s));
    QCOMPARE(stringsOf(JmapCalls(*m_store, 4).one("Appeal/query", "")[u"ids"_s]), QStringList(u"a2"_s));
}

void JmapReadTest::changesPageWithoutGapsOrRepeats_data()
{
    QTest::addColumn<int>("page");
    for (const int page : {1, 2, 3, 7, 500})
        QTest::addRow("%d", page) << page;
}

void JmapReadTest::changesPageWithoutGapsOrRepeats()
{
    QFETCH(int, page);
    const JmapCalls calls(*m_store);
    for (int i = 0; i < 5; ++i)
        m_store->put(sampleAppeal());
    QByteArray state = calls.state();
    must(m_store->write([](Unit &unit) -> Result<void> { // one commit of many
        for (int i = 0; i < 10; ++i)
            must(unit.putAppeal(sampleAppeal(), {}));
        Appeal changed = *must(unit.appeal(2));
        changed.title = u"Провал"_s;
        must(unit.putAppeal(changed, {}));
        return {};
    }));
    m_store->put(sampleAppeal());

    QStringList created, updated;
    for (bool more = true; more;) {
        const QJsonObject answer = calls.one("Appeal/changes", "'sinceState': '" + state + "', 'maxChanges': " + QByteArray::number(page));
        const QStringList now = stringsOf(answer[u"created"_s]) + stringsOf(answer[u"updated"_s]);
        QVERIFY(now.size() <= page);
        QCOMPARE(answer[u"oldState"_s].toString().toLatin1(), state);
        created << stringsOf(answer[u"created"_s]);
        updated << stringsOf(answer[u"updated"_s]);
        more = answer[u"hasMoreChanges"_s].toBool();
        const QByteArray next = answer[u"newState"_s].toString().toLatin1();
        QVERIFY(next != state);
        state = next;
        QVERIFY(created.size() < 100);
    }
    QCOMPARE(created.size(), 11);
    QCOMPARE(QSet(created.begin(), created.end()).size(), 11);
    QCOMPARE(updated, QStringList(u"a2"_s));
    QCOMPARE(state, calls.state());
}

void JmapReadTest::changesFromAnUnknownStateCannotBeCalculated_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("value");
    QTest::newRow("other epoch") << 0 << u"elsewhere"_s;
    QTest::newRow("other rights") << 1 << u"77"_s;
    QTest::newRow("the future") << 2 << u"999999"_s;
    QTest::newRow("the future within a commit") << 2 << u"999999-4"_s;
    QTest::newRow("another history") << 3 << u"0badcafe"_s;
    QTest::newRow("garbage") << 2 << u"ё"_s;
}

void JmapReadTest::changesFromAnUnknownStateCannotBeCalculated()
{
    QFETCH(int, part);
    QFETCH(QString, value);
    const JmapCalls calls(*m_store);
    QStringList parts = QString::fromLatin1(calls.state()).split(u'.');
    parts[part] = value;
    const QByteArray since = "'sinceState': '" + parts.join(u'.').toUtf8() + '\'';
    QCOMPARE(calls.errorOf("Appeal/changes", since), u"cannotCalculateChanges"_s);
    QCOMPARE(calls.errorOf("Appeal/changes", "'sinceState': ''"), u"cannotCalculateChanges"_s);
    QCOMPARE(calls.errorOf("Appeal/changes", ""), u"invalidArguments"_s);
    QCOMPARE(calls.errorOf("Appeal/changes", since + ", 'maxChanges': 0"), u"invalidArguments"_s);
}

void JmapReadTest::aStateOfOtherRightsIsUnknown()
{
    const JmapCalls calls(*m_store, 4);
    const QByteArray since = "'sinceState': '" + calls.state() + '\'';
    User curator = userOf(*m_store, 4);
    curator.sectors = {3};
    m_store->put(curator);
    QCOMPARE(calls.errorOf("Appeal/changes", since), u"cannotCalculateChanges"_s);
}

void JmapReadTest::nothingNewKeepsTheState()
{
    const JmapCalls calls(*m_store);
    const QByteArray state = calls.state();
    const QJsonObject answer = calls.one("Appeal/changes", "'sinceState': '" + state + '\'');
    QCOMPARE(answer[u"newState"_s].toString().toLatin1(), state);
    QCOMPARE(answer[u"hasMoreChanges"_s], QJsonValue(false));
}

void JmapReadTest::statesOfOneRequestAgree()
{
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop)
            m_store->put(sampleAppeal());
    });
    const JmapCalls calls(*m_store);
    QSet<QString> moved;
    QStringList apart;
    for (QDeadlineTimer patience(30'000); moved.size() < 20 && !patience.hasExpired();) {
        const QJsonArray answers = calls.answers("['Appeal/get', {'accountId': 'c1', 'ids': []}, '1'], "
                                                 "['Appeal/query', {'accountId': 'c1'}, '2'], "
                                                 "['Message/get', {'accountId': 'c1', 'ids': []}, '3']");
        const QString first = answers[0].toArray()[1].toObject()[u"state"_s].toString();
        moved << first;
        if (first != answers[1].toArray()[1].toObject()[u"queryState"_s].toString()
            || first != answers[2].toArray()[1].toObject()[u"state"_s].toString())
            apart << first;
    }
    stop = true;
    writer.join();
    QCOMPARE(apart, QStringList());
    QCOMPARE(moved.size(), 20);
}

void JmapReadTest::queryFindsSortsAndCounts_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *arguments, const QString &ids) {
        QTest::newRow(arguments) << QByteArray(arguments) << ids.split(u' ', Qt::SkipEmptyParts);
    };
    row("'filter': null", u"a6 a5 a4 a3 a2 a1"_s);
    row("'sort': [{'property': 'id'}]", u"a1 a2 a3 a4 a5 a6"_s);
    row("'sort': [{'property': 'id', 'isAscending': false}], 'limit': 2", u"a6 a5"_s);
    row("'position': 4", u"a2 a1"_s);
    row("'position': -2, 'limit': 1", u"a2"_s);
    row("'position': 60", u""_s);
    row("'filter': {'before': 'a4'}, 'limit': 2", u"a3 a2"_s);
    row("'filter': {'open': true}", u"a6 a5 a4 a2 a1"_s);
    row("'filter': {'open': false}", u"a3"_s);
    row("'filter': {'status': 'closed'}", u"a3"_s);
    row("'filter': {'sector': 2, 'executor': 'e1'}", u"a5 a4"_s);
    row("'filter': {'executor': null}", u"a6 a3 a2 a1"_s);
    row("'filter': {'operatorId': 'u1'}", u"a6"_s);
    row("'filter': {'number': 'В-9'}", u"a2"_s);
    row("'filter': {'receivedFrom': '2026-05-12T09:00:02Z', 'receivedTo': '2026-05-12T09:00:04Z'}", u"a4 a3"_s);
}

void JmapReadTest::queryFindsSortsAndCounts()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QStringList, ids);
    for (int i = 1; i <= 6; ++i) {
        Appeal appeal = sampleAppeal(i > 3 ? 2 : 1, i == 4 || i == 5 ? 1 : 0);
        appeal.number = i == 2 ? u"В-9"_s : u"В-%1"_s.arg(100 + i);
        appeal.status = i == 3 ? Status::Closed : Status::Registered;
        appeal.operatorId = i == 6 ? 1 : 0;
        appeal.receivedAt = noon.addSecs(i - 1);
        m_store->put(appeal);
    }
    const JmapCalls calls(*m_store);
    QCOMPARE(stringsOf(calls.one("Appeal/query", arguments)[u"ids"_s]), ids);
    const QJsonObject counted = calls.one("Appeal/query", arguments + ", 'calculateTotal': true");
    QCOMPARE(counted[u"canCalculateChanges"_s], QJsonValue(false));
    QVERIFY(counted[u"total"_s].toInt() >= ids.size());
}

void JmapReadTest::queryRefusesWhatItCannotAnswer_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *arguments, const QString &error) { QTest::newRow(arguments) << QByteArray(arguments) << error; };
    row("'filter': {'colour': 1}", u"unsupportedFilter"_s);
    row("'filter': {'operator': 'OR', 'conditions': []}", u"unsupportedFilter"_s);
    row("'filter': {'appeal': 'a1'}", u"unsupportedFilter"_s);
    row("'filter': []", u"invalidArguments"_s);
    row("'filter': {'open': 'yes'}", u"invalidArguments"_s);
    row("'filter': {'status': 'lost'}", u"invalidArguments"_s);
    row("'filter': {'executor': 'u1'}", u"invalidArguments"_s);
    row("'filter': {'receivedFrom': '2026-05-12'}", u"invalidArguments"_s);
    row("'filter': {'sector': 1.5}", u"invalidArguments"_s);
    row("'sort': [{'property': 'dueAt'}]", u"unsupportedSort"_s);
    row("'sort': [{'property': 'id', 'collation': 'i;ascii-casemap'}]", u"unsupportedSort"_s);
    row("'sort': [{}]", u"invalidArguments"_s);
    row("'limit': -1", u"invalidArguments"_s);
    row("'position': 0.5", u"invalidArguments"_s);
    row("'position': '1'", u"invalidArguments"_s);
    row("'anchor': 'a1'", u"anchorNotFound"_s);
}

void JmapReadTest::queryRefusesWhatItCannotAnswer()
{
    QFETCH(QByteArray, arguments);
    QTEST(JmapCalls(*m_store).errorOf("Appeal/query", arguments), "error");
}

void JmapReadTest::queryChangesCannotBeCalculated()
{
    QCOMPARE(JmapCalls(*m_store).errorOf("Appeal/queryChanges", "'sinceQueryState': 'x'"), u"cannotCalculateChanges"_s);
}

QTEST_GUILESS_MAIN(JmapReadTest)
#include "jmap_read_test.moc"
