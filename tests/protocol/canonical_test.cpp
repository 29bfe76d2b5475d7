#include "app/protocol/types.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
// What Qt makes of the same document: keys sorted, nothing between them.
QByteArray qtsForm(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

Appeal withText(const QString &text)
{
    Appeal appeal = test::appeal();
    appeal.text = text;
    return appeal;
}
} // namespace

class CanonicalTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsWrittenInQtsCompactForm();
    void everyTypeComesBackAsItWas();
    void defaultValuesComeBackAsTheyWere();
    void hardTexts_data();
    void hardTexts();
    void aLoneSurrogateBecomesAReplacementCharacter();
    void absenceIsNull();
    void millisecondsAreWrittenOnlyWhenThereAreAny();
    void propertiesAreSortedAndThoseOfTheBody();
    void whatCameLaterIsLeftOutWhereThereIsNothingToSay();
    void aProfileOfAnOlderCentreHasTheUsualValues();
    void resultsStandBesideTheTargetsTheyAnswer();
    void anOperationWithoutResultsComesBack();
    void anOperationIsCreatedFromItsClientHalf();
    void theAnswerOfTheCentreGivesTheResult();
    void anActOnViewsHasNoTargets();
    void anActOnAnIncidentHasNoTargets();
    void aViewOfALaterVersionIsRead();
};

void CanonicalTest::everyTypeIsWrittenInQtsCompactForm()
{
    for (const QByteArray &json :
         {canonical(test::appeal()), canonical(test::message()), canonical(test::reply()), canonical(test::draft()),
          canonical(test::executor()), canonical(test::topic()), canonical(test::municipality()),
          canonical(test::user()), canonical(test::profile()), canonical(test::record()), canonical(test::view()),
          canonical(test::incident()), canonical(test::article())})
        QCOMPARE(json, qtsForm(json));
}

void CanonicalTest::everyTypeComesBackAsItWas()
{
    QCOMPARE(*appealFrom(canonical(test::appeal())), test::appeal());
    QCOMPARE(*messageFrom(canonical(test::message())), test::message());
    QCOMPARE(*replyFrom(canonical(test::reply())), test::reply());
    QCOMPARE(*draftFrom(canonical(test::draft())), test::draft());
    QCOMPARE(*executorFrom(canonical(test::executor())), test::executor());
    QCOMPARE(*topicFrom(canonical(test::topic())), test::topic());
    Topic told = test::topic();
    told.definition = u"Выбоины на проезжей части"_s;
    told.notToMistake = {6, 7};
    QCOMPARE(*topicFrom(canonical(told)), told);
    QVERIFY(!canonical(test::topic()).contains("definition")); // stored before these were known, it stays as it is
    QCOMPARE(*municipalityFrom(canonical(test::municipality())), test::municipality());
    QCOMPARE(*userFrom(canonical(test::user())), test::user());
    QCOMPARE(*profileFrom(canonical(test::profile())), test::profile());
    QCOMPARE(*operationFrom(canonical(test::record())), test::record());
    QCOMPARE(*sharedViewFrom(canonical(test::view())), test::view());
    QCOMPARE(*incidentFrom(canonical(test::incident())), test::incident());
    QCOMPARE(*articleFrom(canonical(test::article())), test::article());
}

void CanonicalTest::defaultValuesComeBackAsTheyWere()
{
    const Appeal bare{.id = 1};
    const User nobody{.id = 1};
    const Message line{.id = 1, .appeal = 1};

    QCOMPARE(*appealFrom(canonical(bare)), bare);
    QCOMPARE(*userFrom(canonical(nobody)), nobody);
    QCOMPARE(*messageFrom(canonical(line)), line);
}

void CanonicalTest::hardTexts_data()
{
    QTest::addColumn<QString>("text");
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("empty") << QString();
    QTest::newRow("control characters") << controls;
    QTest::newRow("delete") << QString(QChar(0x7f));
    QTest::newRow("quotes and slashes") << u"\"\\ /\\\\\" \\u0041"_s;
    QTest::newRow("two bytes") << u"Ямы, ё и «кавычки» — 5 °C"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c\ufeff"_s;
    QTest::newRow("beyond the basic plane") << u"Спасибо 🙏🏽 𝄞"_s;
    QTest::newRow("last of each length") << u"\u07ff\u0800\uffff\U00010000\U0010ffff"_s;
    QTest::newRow("bidi and zero width") << u"a\u202eb\u200bc"_s;
    QTest::newRow("long") << QString(100'000, QChar(1));
}

void CanonicalTest::hardTexts()
{
    QFETCH(QString, text);

    const QByteArray json = canonical(withText(text));

    QCOMPARE(json, qtsForm(json));
    QCOMPARE(appealFrom(json)->text, text);
}

void CanonicalTest::aLoneSurrogateBecomesAReplacementCharacter()
{
    const QByteArray json = canonical(withText(QString(QChar(0xd800)) + u"a"_s + QChar(0xdc00)));

    QCOMPARE(json, qtsForm(json));
    QCOMPARE(appealFrom(json)->text, u"\ufffda\ufffd"_s);
}

void CanonicalTest::absenceIsNull()
{
    const QJsonObject bare = QJsonDocument::fromJson(canonical(Appeal{.id = 1})).object();

    for (const QString &name : {u"topic"_s, u"municipality"_s, u"executor"_s, u"operatorId"_s, u"dueAt"_s,
                                u"answeredAt"_s, u"closedAt"_s, u"receivedAt"_s, u"rating"_s, u"answerMinutes"_s})
        QVERIFY2(bare.value(name).isNull(), qPrintable(name));
    QCOMPARE(bare.value(u"sector"_s).toInt(-1), 0);
    QCOMPARE(bare.value(u"text"_s).toString(u"?"_s), u""_s);
}

void CanonicalTest::millisecondsAreWrittenOnlyWhenThereAreAny()
{
    Message message = test::message();
    message.at = QDateTime::fromMSecsSinceEpoch(1'778'582'520'000, Qt::UTC);
    QVERIFY(canonical(message).contains("\"at\":\"2026-05-12T10:42:00Z\""));
    message.at = message.at.addMSecs(7);
    QVERIFY(canonical(message).contains("\"at\":\"2026-05-12T10:42:00.007Z\""));
    QCOMPARE(*messageFrom(canonical(message)), message);
}

void CanonicalTest::propertiesAreSortedAndThoseOfTheBody()
{
    for (const Type type : allTypes) {
        QStringList sorted = propertiesOf(type);
        sorted.sort();
        QVERIFY(sorted.contains(u"id"_s));
        QCOMPARE(propertiesOf(type), sorted);
    }
    QCOMPARE(propertiesOf(Type::Appeal), QJsonDocument::fromJson(canonical(test::appeal())).object().keys());
    QCOMPARE(propertiesOf(Type::Appeal).size(), 40);
}

void CanonicalTest::whatCameLaterIsLeftOutWhereThereIsNothingToSay()
{
    for (const char *name : {"pauses", "interimAt", "prolongedDays", "promises", "coExecutors", "files"})
        QVERIFY(!canonical(Appeal{.id = 1}).contains(name));
    Profile profile;
    profile.deadlines = {{.code = u"С-2"_s}};
    for (const char *name : {"movedDays", "mostProlongDays", "prolongNotice", "clock", "channel", "topic", "revision"})
        QVERIFY(!canonical(profile).contains(name));
    QVERIFY(!canonical(OperationRecord()).contains("days") && !canonical(OperationRecord()).contains("promise"));
    for (const char *name : {"executors", "files", "until", "user\":", "article", "profile"})
        QVERIFY2(!canonical(OperationRecord()).replace("\"user\":null", "").contains(name), name);
    for (const char *name : {"files", "incident", "masterVersion"})
        QVERIFY(!canonical(Message()).contains(name) && !canonical(Reply()).contains(name));
    QVERIFY(!canonical(User()).contains("deputy") && !canonical(Incident()).contains("kind"));
    QVERIFY(!canonical(Message()).contains("due") && !canonical(Reply()).contains("promises"));
}

void CanonicalTest::aProfileOfAnOlderCentreHasTheUsualValues()
{
    QJsonObject older = QJsonDocument::fromJson(canonical(test::profile())).object();
    for (const QString &name : {u"movedDays"_s, u"mostProlongDays"_s, u"prolongNotice"_s})
        QVERIFY(older.take(name) != QJsonValue::Undefined);
    older[u"deadlines"_s] = QJsonArray{QJsonObject{{u"calendarDays"_s, 0}, {u"code"_s, u"С-2"_s}, {u"priority"_s, QJsonValue::Null},
                                                   {u"system"_s, u"incidents"_s}, {u"workingMinutes"_s, 540}}};
    const auto read = profileFrom(canonical(older));
    QVERIFY(read);
    QVERIFY(read->movedDays.isEmpty() && read->prolongNotice.isEmpty());
    QCOMPARE(read->mostProlongDays, 30);
    QCOMPARE(read->deadlines, (QList<DeadlineRule>{{.code = u"С-2"_s, .system = int(System::Incidents), .workingMinutes = 540}}));
}

void CanonicalTest::resultsStandBesideTheTargetsTheyAnswer()
{
    OperationRecord record = test::record();
    record.result.targets.erase(record.result.targets.begin()); // the first target was never decided

    const auto read = operationFrom(canonical(record));

    QVERIFY(read);
    QCOMPARE(*read, record);
}

void CanonicalTest::anOperationWithoutResultsComesBack()
{
    OperationRecord record = test::record();
    record.result.targets.clear();

    QCOMPARE(*operationFrom(canonical(record)), record);
}

void CanonicalTest::anOperationIsCreatedFromItsClientHalf()
{
    const Operation operation = test::record().operation;

    const QJsonObject create = operationCreate(operation);

    QCOMPARE(create.keys(), (QStringList{u"args"_s, u"composedAt"_s, u"kind"_s, u"opId"_s, u"targets"_s}));
    QCOMPARE(*operationFromCreate(create), operation);
    QVERIFY(!create[u"args"_s].toObject().contains(u"address"_s));
    Operation placed = operation;
    placed.args.address = Address{u"Луговая"_s, {}};
    QCOMPARE(*operationFromCreate(operationCreate(placed)), placed);
}

void CanonicalTest::theAnswerOfTheCentreGivesTheResult()
{
    const OperationRecord record = test::record();

    const auto result = operationResultFrom(QJsonDocument::fromJson(canonical(record)).object());

    QVERIFY(result);
    QCOMPARE(*result, record.result);
}

void CanonicalTest::anActOnViewsHasNoTargets()
{
    Operation share = test::record().operation;
    share.kind = OperationKind::ShareView;
    share.args = {.view = test::view()};
    QVERIFY(!operationFromCreate(operationCreate(share))); // it is on no appeal
    share.targets.clear();
    QCOMPARE(*operationFromCreate(operationCreate(share)), share);
    share.args.view.id = 0; // a new one
    QCOMPARE(*operationFromCreate(operationCreate(share)), share);
    QVERIFY(!operationCreate(test::record().operation)[u"args"_s].toObject().contains(u"view"_s)); // other acts are what they were

    share.kind = OperationKind::Take;
    QVERIFY(!operationFromCreate(operationCreate(share)));
}

void CanonicalTest::anActOnAnIncidentHasNoTargets()
{
    Operation merge = test::record().operation;
    merge.kind = OperationKind::Merge;
    merge.args = {.incident = test::incident()};
    QVERIFY(!operationFromCreate(operationCreate(merge)));
    merge.targets.clear();
    QCOMPARE(*operationFromCreate(operationCreate(merge)), merge);
    merge.args.incident.id = 0;
    QCOMPARE(*operationFromCreate(operationCreate(merge)), merge);
    QVERIFY(!operationCreate(test::record().operation)[u"args"_s].toObject().contains(u"incident"_s));
}

void CanonicalTest::aViewOfALaterVersionIsRead()
{
    QByteArray later = canonical(test::view());
    later.replace("\"name\"", "\"mood\":{\"good\":true},\"name\"");
    QCOMPARE(*sharedViewFrom(later), test::view());
    later.replace("\"queue\":10", "\"moon\":\"full\",\"queue\":10");
    QCOMPARE(sharedViewFrom(later)->query[u"moon"_s].toString(), u"full"_s); // what is asked for is kept whole
    QVERIFY(!sharedViewFrom(canonical(SharedView{.name = u"Без номера"_s})));
    QVERIFY(!sharedViewFrom("{\"id\":\"v1\",\"query\":[]}"));
}

QTEST_GUILESS_MAIN(CanonicalTest)
#include "canonical_test.moc"
