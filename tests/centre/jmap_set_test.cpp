#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

/// Draft/set and Operation/set over a real store (RFC 8620 §5.3).
class JmapSetTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDraftIsCreatedChangedAndDestroyed();
    void aDraftIsCreatedByTheRules_data();
    void aDraftIsCreatedByTheRules();
    void aSecondDraftOfAnAppealIsTheFirst();
    void aStaleRevisionIsRefused_data();
    void aStaleRevisionIsRefused();
    void whatTheCentreSetsCannotBeChanged_data();
    void whatTheCentreSetsCannotBeChanged();
    void anothersDraftIsNotThere();
    void whatWillBeDestroyedIsNotUpdated();
    void creationsAreNamedInLaterCalls();
    void aStateThatMovedStopsTheCall();
    void theNewStateIsThatOfThisVeryCommit();
    void nothingDoneKeepsTheState();
    void anOperationTakesEffectOnce();
    void anOpIdBelongsToOneContent();
    void aRefusalByTheRulesIsAnOutcome();
    void aMalformedOperationIsRefused_data();
    void aMalformedOperationIsRefused();
    void operationsAreNeverChanged();
    void tooManyObjectsAreTooLarge();
    void aDisabledUserMayNothing();

private:
    QByteArray stateAt() const { return JmapCalls(*m_store).state(); }

    std::unique_ptr<CentreStore> m_store;
};

static const QByteArray opId = "019707d1-0000-7000-8000-000000000001";

static QByteArray take(const QByteArray &appeal = "a1", const QByteArray &id = opId)
{
    return "{'opId': '" + id + "', 'kind': 'take', 'targets': [{'appeal': '" + appeal
        + "', 'revision': 1, 'status': 'registered', 'executor': null, 'operatorId': null}], 'args': {}, "
          "'composedAt': '2026-05-12T09:00:00Z'}";
}

static QJsonObject errorIn(const QJsonObject &answer, const QString &member, const QString &key)
{
    return answer[member].toObject()[key].toObject();
}

void JmapSetTest::init()
{
    m_store = std::make_unique<CentreStore>();
    settle(*m_store);
    m_store->put(sampleAppeal(1));
    m_store->put(sampleAppeal(2));
}

void JmapSetTest::aDraftIsCreatedChangedAndDestroyed()
{
    const JmapCalls calls(*m_store);
    const QJsonObject created = calls.one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'Ответ'}}");
    QCOMPARE(errorIn(created, u"created"_s, u"k"_s),
             (QJsonObject{{u"id"_s, u"d1"_s}, {u"owner"_s, u"u1"_s}, {u"revision"_s, 1}, {u"updatedAt"_s, u"2026-05-12T09:00:00Z"_s}}));
    QVERIFY(created[u"notCreated"_s].isNull());

    const QJsonObject updated = calls.one("Draft/set", "'update': {'d1': {'text': 'Ответ 2', 'revision': 1}}");
    QCOMPARE(errorIn(updated, u"updated"_s, u"d1"_s)[u"revision"_s].toInt(), 2);
    const QJsonArray list = calls.one("Draft/get", "'ids': ['d1'], 'properties': ['text']")[u"list"_s].toArray();
    QCOMPARE(list[0].toObject()[u"text"_s].toString(), u"Ответ 2"_s);

    const QJsonObject destroyed = calls.one("Draft/set", "'destroy': ['d1', 'd1', 'd7', 'x']");
    QCOMPARE(stringsOf(destroyed[u"destroyed"_s]), QStringList(u"d1"_s));
    QCOMPARE(destroyed[u"notDestroyed"_s].toObject().keys(), (QStringList{u"d7"_s, u"x"_s}));
    const QJsonObject changes = calls.one("Draft/changes", "'sinceState': '" + updated[u"newState"_s].toString().toLatin1() + '\'');
    QCOMPARE(stringsOf(changes[u"destroyed"_s]), QStringList(u"d1"_s));
}

void JmapSetTest::aDraftIsCreatedByTheRules_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QStringList>("properties");
    const auto row = [](const char *name, const QByteArray &wanted, const QString &properties) {
        QTest::newRow(name) << wanted << properties.split(u' ');
    };
    row("nothing", "{}", u"appeal text"_s);
    row("no text", "{'appeal': 'a1'}", u"text"_s);
    row("text null", "{'appeal': 'a1', 'text': null}", u"text"_s);
    row("no such appeal", "{'appeal': 'a99', 'text': ''}", u"appeal"_s);
    row("not an appeal", "{'appeal': 'u1', 'text': ''}", u"appeal"_s);
    row("set by the centre", "{'appeal': 'a1', 'text': '', 'id': 'd4', 'revision': 3}", u"id revision"_s);
    row("somebody else's", "{'appeal': 'a1', 'text': '', 'owner': 'u2'}", u"owner"_s);
    row("unknown", "{'appeal': 'a1', 'text': '', 'colour': 1}", u"colour"_s);
}

void JmapSetTest::aDraftIsCreatedByTheRules()
{
    QFETCH(QByteArray, wanted);
    const QJsonObject answer = JmapCalls(*m_store).one("Draft/set", "'create': {'k': " + wanted + '}');
    const QJsonObject error = errorIn(answer, u"notCreated"_s, u"k"_s);
    QCOMPARE(error[u"type"_s].toString(), u"invalidProperties"_s);
    QTEST(stringsOf(error[u"properties"_s]), "properties");
    QVERIFY(answer[u"created"_s].isNull());
}

void JmapSetTest::aSecondDraftOfAnAppealIsTheFirst()
{
    const JmapCalls calls(*m_store);
    const QByteArray create = "'create': {'k': {'appeal': 'a1', 'text': 'Ответ'}}";
    calls.one("Draft/set", create);
    const QJsonObject error = errorIn(calls.one("Draft/set", create), u"notCreated"_s, u"k"_s);
    QCOMPARE(error, (QJsonObject{{u"type"_s, u"alreadyExists"_s}, {u"existingId"_s, u"d1"_s}}));
}

void JmapSetTest::aStaleRevisionIsRefused_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("older") << QByteArray("{'text': 'b', 'revision': 1}");
    QTest::newRow("newer") << QByteArray("{'text': 'b', 'revision': 3}");
    QTest::newRow("none") << QByteArray("{'text': 'b'}");
    QTest::newRow("a word") << QByteArray("{'text': 'b', 'revision': '2'}");
}

void JmapSetTest::aStaleRevisionIsRefused()
{
    QFETCH(QByteArray, patch);
    const JmapCalls calls(*m_store);
    calls.one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'a'}}");
    calls.one("Draft/set", "'update': {'d1': {'text': 'aa', 'revision': 1}}");
    const QJsonObject error = errorIn(calls.one("Draft/set", "'update': {'d1': " + patch + '}'), u"notUpdated"_s, u"d1"_s);
    QCOMPARE(error, (QJsonObject{{u"type"_s, u"invalidProperties"_s}, {u"properties"_s, QJsonArray{u"revision"_s}}}));
    const QJsonArray list = calls.one("Draft/get", "")[u"list"_s].toArray();
    QCOMPARE(list[0].toObject()[u"text"_s].toString(), u"aa"_s);
}

void JmapSetTest::whatTheCentreSetsCannotBeChanged_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("error"); // empty: it is allowed
    QTest::newRow("other appeal") << QByteArray("{'appeal': 'a2'") << u"invalidProperties"_s;
    QTest::newRow("same appeal") << QByteArray("{'appeal': 'a1'") << QString();
    QTest::newRow("other owner") << QByteArray("{'owner': 'u2'") << u"invalidProperties"_s;
    QTest::newRow("unknown") << QByteArray("{'colour': 1") << u"invalidProperties"_s;
    QTest::newRow("text of a number") << QByteArray("{'text': 1") << u"invalidProperties"_s;
    QTest::newRow("no text") << QByteArray("{'text': null") << u"invalidProperties"_s;
    QTest::newRow("inside the text") << QByteArray("{'text/0': 'b'") << u"invalidPatch"_s;
}

void JmapSetTest::whatTheCentreSetsCannotBeChanged()
{
    QFETCH(QByteArray, patch);
    const JmapCalls calls(*m_store);
    calls.one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'a'}}");
    const QJsonObject answer = calls.one("Draft/set", "'update': {'d1': " + patch + ", 'revision': 1}}");
    QTEST(errorIn(answer, u"notUpdated"_s, u"d1"_s)[u"type"_s].toString(), "error");
}

void JmapSetTest::anothersDraftIsNotThere()
{
    JmapCalls(*m_store).one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'a'}}");
    const JmapCalls other(*m_store, 2);
    QCOMPARE(stringsOf(other.one("Draft/get", "'ids': ['d1']")[u"notFound"_s]), QStringList(u"d1"_s));
    const QJsonObject answer = other.one("Draft/set", "'update': {'d1': {'text': 'b', 'revision': 1}}, 'destroy': ['d1', 'd2']");
    QCOMPARE(errorIn(answer, u"notDestroyed"_s, u"d1"_s)[u"type"_s].toString(), u"notFound"_s);
    QCOMPARE(JmapCalls(*m_store).one("Draft/get", "")[u"list"_s].toArray().size(), 1);
}

void JmapSetTest::whatWillBeDestroyedIsNotUpdated()
{
    const JmapCalls calls(*m_store);
    calls.one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'a'}}");
    const QJsonObject answer = calls.one("Draft/set", "'update': {'d1': {'text': 'b', 'revision': 1}}, 'destroy': ['d1']");
    QCOMPARE(errorIn(answer, u"notUpdated"_s, u"d1"_s)[u"type"_s].toString(), u"willDestroy"_s);
    QCOMPARE(stringsOf(answer[u"destroyed"_s]), QStringList(u"d1"_s));
}

void JmapSetTest::creationsAreNamedInLaterCalls()
{
    const QJsonObject response = JmapCalls(*m_store).response(
        "['Draft/set', {'accountId': 'c1', 'create': {'k': {'appeal': 'a1', 'text': 'a'}}}, '1'], "
        "['Draft/set', {'accountId': 'c1', 'update': {'#k': {'text': 'b', 'revision': 1}}}, '2'], "
        "['Draft/set', {'accountId': 'c1', 'destroy': ['#k', '#no']}, '3']", ", 'createdIds': {}");
    QCOMPARE(response[u"createdIds"_s].toObject(), (QJsonObject{{u"k"_s, u"d1"_s}}));
    const QJsonArray answers = response[u"methodResponses"_s].toArray();
    QVERIFY(answers[1].toArray()[1].toObject()[u"updated"_s].toObject().contains(u"#k"_s));
    QCOMPARE(stringsOf(answers[2].toArray()[1].toObject()[u"destroyed"_s]), QStringList(u"#k"_s));
}

void JmapSetTest::aStateThatMovedStopsTheCall()
{
    const JmapCalls calls(*m_store);
    const QByteArray create = "'create': {'k': {'appeal': 'a1', 'text': 'a'}}, 'ifInState': '";
    const QByteArray state = calls.state();
    m_store->put(sampleAppeal());
    QCOMPARE(calls.errorOf("Draft/set", create + state + '\''), u"stateMismatch"_s);
    QVERIFY(calls.one("Draft/set", create + calls.state() + '\'').contains(u"created"_s));
}

void JmapSetTest::theNewStateIsThatOfThisVeryCommit()
{
    const JmapCalls calls(*m_store);
    const QByteArray before = calls.state();
    const QJsonObject answer = calls.one("Draft/set", "'create': {'k': {'appeal': 'a1', 'text': 'a'}}");
    QCOMPARE(answer[u"oldState"_s].toString().toLatin1(), before);
    QCOMPARE(answer[u"newState"_s].toString().toLatin1(), calls.state());
    QVERIFY(calls.state() != before);
}

void JmapSetTest::nothingDoneKeepsTheState()
{
    const JmapCalls calls(*m_store);
    const QByteArray before = calls.state();
    const QJsonObject answer = calls.one("Draft/set", "'create': {'k': {'appeal': 'a99', 'text': 'a'}}, 'destroy': ['d1']");
    QCOMPARE(answer[u"newState"_s].toString().toLatin1(), before);
    QCOMPARE(calls.state(), before);
}

void JmapSetTest::anOperationTakesEffectOnce()
{
    const JmapCalls calls(*m_store);
    const QJsonObject created = errorIn(calls.one("Operation/set", "'create': {'k': " + take() + '}'), u"created"_s, u"k"_s);
    QCOMPARE(created[u"id"_s].toString(), u"o1"_s);
    QCOMPARE(created[u"outcome"_s].toString(), u"applied"_s);
    QCOMPARE(created[u"appliedAt"_s].toString(), u"2026-05-12T09:00:00Z"_s);
    QCOMPARE(created[u"targets"_s].toArray()[0].toObject()[u"outcome"_s].toString(), u"applied"_s);
    QCOMPARE(m_store->appeal(1).operatorId, 1);

    const qint64 revision = m_store->appeal(1).revision;
    const QJsonObject again = errorIn(calls.one("Operation/set", "'create': {'other': " + take() + '}'), u"notCreated"_s, u"other"_s);
    QCOMPARE(again, (QJsonObject{{u"type"_s, u"alreadyExists"_s}, {u"existingId"_s, u"o1"_s}}));
    QCOMPARE(m_store->appeal(1).revision, revision);
    const QJsonArray list = calls.one("Operation/get", "'ids': ['o1']")[u"list"_s].toArray();
    QCOMPARE(list[0].toObject()[u"opId"_s].toString().toLatin1(), opId);
    QVERIFY(operationFrom(QJsonDocument(list[0].toObject()).toJson()));
}

void JmapSetTest::anOpIdBelongsToOneContent()
{
    const JmapCalls calls(*m_store);
    calls.one("Operation/set", "'create': {'k': " + take("a1") + '}');
    const QJsonObject error = errorIn(calls.one("Operation/set", "'create': {'k': " + take("a2") + '}'), u"notCreated"_s, u"k"_s);
    QCOMPARE(error[u"type"_s].toString(), u"invalidProperties"_s);
    QCOMPARE(stringsOf(error[u"properties"_s]), QStringList(u"opId"_s));
    QCOMPARE(m_store->appeal(2).operatorId, 0);
}

void JmapSetTest::aRefusalByTheRulesIsAnOutcome()
{
    QByteArray approve = take();
    approve.replace("'take'", "'approveReply'");
    const QJsonObject answer = JmapCalls(*m_store).one("Operation/set", "'create': {'k': " + approve + '}');
    QCOMPARE(errorIn(answer, u"created"_s, u"k"_s)[u"outcome"_s].toString(), u"rejected"_s);
    QCOMPARE(errorIn(answer, u"created"_s, u"k"_s)[u"reason"_s].toString(), u"notAllowed"_s);
}

void JmapSetTest::aMalformedOperationIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("property");
    QTest::newRow("kind") << QByteArray("'take'") << QByteArray("'fly'") << u"kind"_s;
    QTest::newRow("no kind") << QByteArray("'kind': 'take',") << QByteArray() << u"kind"_s;
    QTest::newRow("opId") << opId << QByteArray("1") << u"opId"_s;
    QTest::newRow("time") << QByteArray("2026-05-12T09:00:00Z") << QByteArray("yesterday") << u"composedAt"_s;
    QTest::newRow("status") << QByteArray("'registered'") << QByteArray("'lost'") << u"targets"_s;
    QTest::newRow("appeal") << QByteArray("'a1'") << QByteArray("'u1'") << u"targets"_s;
    QTest::newRow("unknown") << QByteArray("'args': {}") << QByteArray("'args': {}, 'outcome': 'applied'") << u"outcome"_s;
}

void JmapSetTest::aMalformedOperationIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, property);
    const QByteArray wrong = take().replace(from, to);
    QVERIFY(wrong != take());
    const QJsonObject answer = JmapCalls(*m_store).one("Operation/set", "'create': {'k': " + wrong + '}');
    const QJsonObject error = errorIn(answer, u"notCreated"_s, u"k"_s);
    QCOMPARE(error[u"type"_s].toString(), u"invalidProperties"_s);
    QCOMPARE(stringsOf(error[u"properties"_s]), QStringList(property));
    QCOMPARE(m_store->appeal(1).operatorId, 0);
}

void JmapSetTest::operationsAreNeverChanged()
{
    const JmapCalls calls(*m_store);
    calls.one("Operation/set", "'create': {'k': " + take() + '}');
    const QJsonObject answer = calls.one("Operation/set", "'update': {'o1': {'kind': 'close'}}, 'destroy': ['o1']");
    QCOMPARE(errorIn(answer, u"notUpdated"_s, u"o1"_s)[u"type"_s].toString(), u"forbidden"_s);
    QCOMPARE(errorIn(answer, u"notDestroyed"_s, u"o1"_s)[u"type"_s].toString(), u"forbidden"_s);
}

void JmapSetTest::tooManyObjectsAreTooLarge()
{
    const JmapCalls calls(*m_store);
    const QByteArray most = QByteArray("'d1',").repeated(500).chopped(1);
    QVERIFY(calls.one("Draft/set", "'destroy': [" + most + "]").contains(u"notDestroyed"_s)); // the same id 500 times is one
    QByteArray ids;
    for (int i = 1; i <= 501; ++i)
        ids += "'d" + QByteArray::number(i) + "',";
    QCOMPARE(calls.errorOf("Draft/set", "'destroy': [" + ids.chopped(1) + ']'), u"requestTooLarge"_s);
}

void JmapSetTest::aDisabledUserMayNothing()
{
    User user = userOf(*m_store, 1);
    user.active = false;
    m_store->put(user);
    const JmapCalls calls(*m_store);
    QCOMPARE(calls.errorOf("Appeal/get", "'ids': []"), u"forbidden"_s);
    QCOMPARE(calls.errorOf("Operation/set", "'create': {'k': " + take() + '}'), u"forbidden"_s);
    QCOMPARE(m_store->appeal(1).operatorId, 0);
}

QTEST_GUILESS_MAIN(JmapSetTest)
#include "jmap_set_test.moc"
