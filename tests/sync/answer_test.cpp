#include "app/workstation/answer.h"
#include "tests/support/fake_centre.h"

#include "app/sync/request.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;
using sync::Delivery;

class AnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void bodiesAreTheBytesThatCame();
    void aTypeThatFailedIsLeftOutWhole();
    void aKnownActIsAskedFor();
    void aRecordTellsWhatBecameOfAnAct();
    void somethingElseIsRejected_data();
    void somethingElseIsRejected();
    void everyCutIsRejectedOrHarmless();
    void everyFlippedByteIsSurvived();
    void depthAndLengthAreSurvived();
};

static Delivery delivery(Delivery::Kind kind, const QByteArray &body)
{
    Delivery made;
    made.kind = kind;
    made.body = body;
    made.now = test::at(0);
    return made;
}

/// What a centre with a few appeals answers to a whole round.
static QByteArray roundAnswer(FakeCentre &centre, const QString &since)
{
    sync::Request request(u"c1"_s);
    for (const Type type : allTypes)
        request.changes(type, since, 500).changedRows(type);
    return centre.answer(request.json(), krylova);
}

void AnswerTest::bodiesAreTheBytesThatCame()
{
    FakeCentre centre;
    const QString since = centre.state();
    centre.addAppeals(1, 3);

    const auto answer = answerOf(delivery(Delivery::Kind::Round, roundAnswer(centre, since)), {});

    QVERIFY(answer);
    int appeals = 0;
    for (const PagePart &part : answer->page.parts) {
        QCOMPARE(part.state, centre.state());
        for (const std::string_view body : part.bodies)
            if (part.type == Type::Appeal)
                QCOMPARE(QByteArray(body.data(), qsizetype(body.size())), centre.body(Type::Appeal, ++appeals));
    }
    QCOMPARE(appeals, 3);
    QCOMPARE(answer->page.parts.size(), allTypes.size());
}

void AnswerTest::aTypeThatFailedIsLeftOutWhole()
{
    FakeCentre centre;
    const QString since = centre.state();
    centre.addAppeals(1, 3);
    centre.failing[u"Message/get"_s] = 1; // one of its two

    const auto answer = answerOf(delivery(Delivery::Kind::Round, roundAnswer(centre, since)), {});

    QVERIFY(answer && !answer->page.caughtUp);
    for (const PagePart &part : answer->page.parts)
        QVERIFY(part.type != Type::Message);
    for (const auto &changes : answer->told.changes)
        QVERIFY(changes.type != Type::Message);
}

static Operation comment(qint64 appeal)
{
    return {.opId = newOperationId(test::at(1)), .kind = OperationKind::Comment,
            .targets = {{.appeal = appeal, .revision = 1}}, .args = {.text = u"Позвонить"_s}, .composedAt = test::at(1)};
}

void AnswerTest::aKnownActIsAskedFor()
{
    FakeCentre centre;
    centre.addAppeals(1, 1);
    const Operation act = comment(1);
    Delivery sent = delivery(Delivery::Kind::Round, {});
    sent.sent.acts = {{act.opId, operationCreate(act)}};
    const QByteArray request = sync::Request(u"c1"_s).acts(sent.sent.acts).json();

    sent.body = centre.answer(request, krylova);
    const auto first = answerOf(sent, {act.opId});
    sent.body = centre.answer(request, krylova);
    const auto second = answerOf(sent, {act.opId});

    QVERIFY(first && first->acts.size() == 1 && first->acts.front().result.outcome == Outcome::Applied);
    QVERIFY(second && second->acts.empty() && second->told.known.size() == 1);
    QCOMPARE(second->told.known.front().ids, std::vector<qint64>{first->acts.front().result.id});
}

void AnswerTest::aRecordTellsWhatBecameOfAnAct()
{
    FakeCentre centre;
    centre.addAppeals(1, 1);
    const Operation act = comment(1);
    centre.answer(sync::Request(u"c1"_s).acts({{act.opId, operationCreate(act)}}).json(), krylova); // and nobody heard of it

    const QByteArray record = centre.answer(sync::Request(u"c1"_s).rows(Type::Operation, {1}).json(), krylova);
    const auto answer = answerOf(delivery(Delivery::Kind::Rows, record), {act.opId});

    QVERIFY(answer && answer->acts.size() == 1);
    QCOMPARE(answer->acts.front().opId, act.opId);
    QCOMPARE(answer->acts.front().result.outcome, Outcome::Applied);
}

void AnswerTest::somethingElseIsRejected_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << QByteArray("<html><body>Примите условия</body></html>");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no answers") << QByteArray(R"({"methodResponses":[]})");
    QTest::newRow("another method") << QByteArray(R"({"methodResponses":[["Email/get",{"list":[]},"a"]]})");
    QTest::newRow("not a call") << QByteArray(R"({"methodResponses":["Appeal/get"]})");
    QTest::newRow("two of three") << QByteArray(R"({"methodResponses":[["Appeal/get",{"list":[]}]]})");
    QTest::newRow("list of numbers") << QByteArray(R"({"methodResponses":[["Appeal/get",{"list":[1,2]},"a"]]})");
    QTest::newRow("no list") << QByteArray(R"({"methodResponses":[["Appeal/get",{"state":"s"},"a"]]})");
    QTest::newRow("path as id") << QByteArray(R"({"methodResponses":[["Appeal/get",{"list":[],"notFound":["/../a1"]},"a"]]})");
    QTest::newRow("huge id") << QByteArray(R"({"methodResponses":[["Appeal/get",{"list":[],"notFound":["a99999999999999999999"]},"a"]]})");
    QTest::newRow("deep") << QByteArray(R"({"methodResponses":)") + QByteArray(100'000, '[');
    QTest::newRow("bad UTF-8") << QByteArray("{\"methodResponses\":[[\"Appeal/get\",{\"list\":[],\"state\":\"\xff\xfe\"},\"a\"]]}");
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
}

void AnswerTest::somethingElseIsRejected()
{
    QFETCH(QByteArray, body);
    const auto answer = answerOf(delivery(Delivery::Kind::Rows, body), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Rejected);
}

void AnswerTest::everyCutIsRejectedOrHarmless()
{
    FakeCentre centre;
    const QString since = centre.state();
    centre.addAppeals(1, 2);
    const QByteArray whole = roundAnswer(centre, since);
    const auto full = answerOf(delivery(Delivery::Kind::Round, whole), {});
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto answer = answerOf(delivery(Delivery::Kind::Round, whole.left(size)), {});
        // What is missing after the last method response is of no use to us.
        QVERIFY(!answer || answer->page.parts.size() == full->page.parts.size());
    }
}

void AnswerTest::everyFlippedByteIsSurvived()
{
    FakeCentre centre;
    const QString since = centre.state();
    centre.addAppeals(1, 1);
    const QByteArray whole = roundAnswer(centre, since);
    int accepted = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char put : {'\0', '"', '[', '}', ',', '9'}) {
            QByteArray other = whole;
            other[at] = put;
            accepted += bool(answerOf(delivery(Delivery::Kind::Round, other), {}));
        }
    }
    QVERIFY(accepted > 0); // within a text, for one
}

void AnswerTest::depthAndLengthAreSurvived()
{
    const QByteArray begin = "{\"methodResponses\":[[\"Appeal/get\",{\"list\":[{\"a\":", end = "}]},\"a\"]]}";
    const QByteArray deep = begin + QByteArray(100'000, '[') + QByteArray(100'000, ']') + end;
    const QByteArray longText = begin + '"' + QByteArray(50'000'000, 'x') + '"' + end;
    for (const QByteArray &body : {deep, longText}) {
        const auto answer = answerOf(delivery(Delivery::Kind::Rows, body), {});
        QVERIFY(!answer || answer->page.parts.size() == 1); // the store reads the body, and refuses it
    }
}

QTEST_APPLESS_MAIN(AnswerTest)
#include "answer_test.moc"
