#include "app/protocol/searched_text.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
QByteArray appealWith(const QString &name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(canonical(test::appeal())).object();
    value.isUndefined() ? object.remove(name) : void(object.insert(name, value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::string_view view(const QByteArray &json)
{
    return {json.constData(), size_t(json.size())};
}
} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void aFaultIsNamedWithItsPath_data();
    void aFaultIsNamedWithItsPath();
    void aFaultWithinAListIsNamedWithItsPlace();
    void keysAreThoseOfTheAppeal();
    void keysComeFromAnyOrderOfProperties();
    void wrongKeysAreRefused();
    void moreThanWeKnowIsPassedOver();
    void textsAreReadWithoutTheRest();
    void aFaultyDocumentIsRefused_data();
    void aFaultyDocumentIsRefused();
    void aDocumentCutAnywhereIsRefused();
    void wrongBytesAnywhereDoNoHarm();
    void aRegionWrittenByHandMayLeaveOutWhatIsUsual();
    void anOperationNeedsTargets();
};

void DecodeTest::aFaultIsNamedWithItsPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *rule, const QString &name, const QJsonValue &value, const QString &fault) {
        QTest::newRow(rule) << name << value << fault;
    };
    row("time without a zone", u"dueAt"_s, u"2026-05-12T10:42:00"_s, u"/dueAt: not a time"_s);
    row("day that is not", u"dueAt"_s, u"2026-02-30T10:42:00Z"_s, u"/dueAt: not a time"_s);
    row("hour that is not", u"dueAt"_s, u"2026-02-28T24:00:00Z"_s, u"/dueAt: not a time"_s);
    row("number for a time", u"dueAt"_s, 5, u"/dueAt: not a time"_s);
    row("unknown name", u"status"_s, u"sleeping"_s, u"/status: not a known name"_s);
    row("name in another case", u"status"_s, u"InWork"_s, u"/status: not a known name"_s);
    row("id of another type", u"topic"_s, u"u5"_s, u"/topic: not an id of this type"_s);
    row("id with a leading zero", u"topic"_s, u"t05"_s, u"/topic: not an id of this type"_s);
    row("id beyond all numbers", u"topic"_s, u"t99999999999999999999"_s, u"/topic: not an id of this type"_s);
    row("no id", u"id"_s, QJsonValue::Null, u"/id: missing"_s);
    row("text for a number", u"flags"_s, u"1"_s, u"/flags: not a whole number"_s);
    row("fraction", u"flags"_s, 1.5, u"/flags: not a whole number"_s);
    row("too big", u"flags"_s, 5e12, u"/flags: out of range"_s);
    row("null for a text", u"text"_s, QJsonValue::Null, u"/text: not a text"_s);
    row("word for a truth", u"publicReply"_s, u"true"_s, u"/publicReply: not true or false"_s);
    row("nothing", u"title"_s, QJsonValue::Undefined, u"/title: missing"_s);
}

void DecodeTest::aFaultIsNamedWithItsPath()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);

    const auto read = appealFrom(appealWith(name, value));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Rejected);
    QCOMPARE(read.error().detail, fault);
}

void DecodeTest::aFaultWithinAListIsNamedWithItsPlace()
{
    QJsonObject object = operationCreate(test::record().operation);
    QJsonArray targets = object.value(u"targets"_s).toArray();
    targets[1] = QJsonObject{{u"appeal"_s, u"t9"_s}};
    object.insert(u"targets"_s, targets);

    QCOMPARE(operationFromCreate(object).error().detail, u"/targets/1/appeal: not an id of this type"_s);
}

void DecodeTest::keysAreThoseOfTheAppeal()
{
    const Appeal bare{.id = 1};
    QCOMPARE(*appealKeysFrom(view(canonical(test::appeal()))), keysOf(test::appeal()));
    QCOMPARE(*appealKeysFrom(view(canonical(bare))), keysOf(bare));
    Appeal kept = test::appeal();
    for (Promise &promise : kept.promises)
        promise.keptAt = test::at(1);
    QCOMPARE(keysOf(test::appeal()).promisedAt, test::at(95'000).toMSecsSinceEpoch());
    QCOMPARE(appealKeysFrom(view(canonical(kept)))->promisedAt, 0);
    Appeal talks{.id = 1};
    talks.text = u"\"promises\":[{\"dueAt\":\"2026-05-12T10:42:00Z\"}]"_s;
    QCOMPARE(*appealKeysFrom(view(canonical(talks))), keysOf(talks));
}

void DecodeTest::keysComeFromAnyOrderOfProperties()
{
    const QJsonObject object = QJsonDocument::fromJson(canonical(test::appeal())).object();
    QByteArray backwards = "}";
    for (const QString &name : object.keys()) {
        const QByteArray one = QJsonDocument(QJsonObject{{name, object.value(name)}}).toJson(QJsonDocument::Compact);
        backwards.prepend(one.mid(1, one.size() - 2) + (backwards == "}" ? "" : " ,\n"));
    }
    backwards.prepend('{');

    QCOMPARE(*appealKeysFrom(view(backwards)), keysOf(test::appeal()));
    QCOMPARE(*appealFrom(backwards), test::appeal());
}

void DecodeTest::wrongKeysAreRefused()
{
    QCOMPARE(appealKeysFrom(view(appealWith(u"status"_s, u"sleeping"_s))).error().kind, Error::Kind::Rejected);
    QVERIFY(!appealKeysFrom(view(appealWith(u"dueAt"_s, u"soon"_s))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"topic"_s, 5))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"promises"_s, u"soon"_s))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"promises"_s, QJsonArray{u"soon"_s}))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"promises"_s, QJsonArray{QJsonObject{{u"text"_s, u"Soon"_s}}}))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"promises"_s, QJsonArray{QJsonObject{{u"dueAt"_s, u"soon"_s}}}))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"id"_s, QJsonValue::Null))));
    QVERIFY(!appealKeysFrom(view(appealWith(u"revision"_s, QJsonValue::Undefined))));
    const Appeal bare{.id = 1};
    QVERIFY(!appealKeysFrom(view(canonical(bare).replace("\"dueAt\":null", "\"dueAt\":nope"))));
    QVERIFY(!appealKeysFrom({}));
    QVERIFY(!appealKeysFrom("[1]"));
    QVERIFY(!appealKeysFrom("\"a1\""));
}

void DecodeTest::textsAreReadWithoutTheRest()
{
    const auto text = [](Type type, const QByteArray &json) {
        std::string found;
        addSearchedText(type, view(json), found);
        return found;
    };
    Appeal appeal;
    appeal.author = u"Пётр \"Первый\""_s;
    appeal.number = u"И-77"_s;
    appeal.street = u"Полевая"_s;
    appeal.house = u"48"_s;
    appeal.text = u"строка\nдругая"_s;
    appeal.tags = u"метка"_s;
    QCOMPARE(text(Type::Appeal, canonical(appeal)), std::string("Пётр \"Первый\"\nИ-77\nПолевая\n48\nметка\nстрока\nдругая\n"));
    const PlacedTexts placed = placedTexts(view(canonical(appeal)));
    QCOMPARE(placed.number, std::string("И-77\n"));
    QCOMPARE(placed.tags, std::string("метка\n"));
    QCOMPARE(placed.author, std::string("Пётр \"Первый\"\n"));
    QVERIFY(placedTexts("{").number.empty());
    QCOMPARE(text(Type::Message, canonical(Message{.id = 1, .appeal = 1, .text = u"Засыпали"_s})), std::string("Засыпали\n"));
    QCOMPARE(text(Type::Reply, canonical(Reply{.id = 1, .appeal = 1, .text = u"Ответ"_s, .remarks = u"Иначе"_s})), std::string("Ответ\n"));
    for (const char *broken : {"", "[]", "{", "null", R"({"text":5})", R"({"author":"a","text":"б})"})
        QVERIFY(text(Type::Message, broken).empty());
}

void DecodeTest::moreThanWeKnowIsPassedOver()
{
    QVERIFY(appealFrom(appealWith(u"weather"_s, QJsonArray{1, QJsonObject{{u"id"_s, u"a5"_s}}})));
    QCOMPARE(*appealFrom(appealWith(u"aaa"_s, u"x"_s)), test::appeal());
}

void DecodeTest::aFaultyDocumentIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray("  \n");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("a word") << QByteArray("null");
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("two documents") << canonical(test::appeal()) + "{}";
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("deep within") << "{\"aa\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') +
                                        ",\"id\":\"a1\"}";
    QTest::newRow("longer than any") << QByteArray(17 << 20, ' ');
    QTest::newRow("bad UTF-8") << canonical(test::appeal()).replace("школы", "\xff\xfe");
    QTest::newRow("overlong UTF-8") << canonical(test::appeal()).replace("школы", "\xc0\xaf");
    QTest::newRow("lone surrogate") << canonical(test::appeal()).replace("школы", "\\ud800");
    QTest::newRow("bare control character") << canonical(test::appeal()).replace("школы", "\x01");
}

void DecodeTest::aFaultyDocumentIsRefused()
{
    QFETCH(QByteArray, json);

    QCOMPARE(appealFrom(json).error().kind, Error::Kind::Rejected);
    QCOMPARE(operationFrom(json).error().kind, Error::Kind::Rejected);
    QCOMPARE(profileFrom(json).error().kind, Error::Kind::Rejected);
    (void)appealKeysFrom(view(json)); // looks only at its own values: it may find them, it must not fall
}

void DecodeTest::aDocumentCutAnywhereIsRefused()
{
    const QByteArray whole = canonical(test::appeal());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(!appealFrom(whole.left(length)));
        (void)appealKeysFrom(view(whole.left(length)));
    }
    const QByteArray record = canonical(test::record());
    for (qsizetype length = 0; length < record.size(); ++length)
        QVERIFY(!operationFrom(record.left(length)));
}

void DecodeTest::wrongBytesAnywhereDoNoHarm()
{
    const QByteArray whole = canonical(test::appeal()), record = canonical(test::record()), region = canonical(test::profile());
    const auto spoiled = [](QByteArray json, qsizetype at, char byte) { return json.replace(at % json.size(), 1, &byte, 1); };
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'{', '}', '[', ']', '"', ',', ':', '\\', 'n', '-', '\0', '\xff'}) {
            const QByteArray appeal = spoiled(whole, at, byte);
            if (const auto read = appealFrom(appeal); read && read->id != 0)
                QCOMPARE(appealFrom(canonical(*read))->id, read->id);
            (void)appealKeysFrom(view(appeal));
            (void)operationFrom(spoiled(record, at, byte));
            (void)profileFrom(spoiled(region, at, byte));
        }
    }
}

void DecodeTest::aRegionWrittenByHandMayLeaveOutWhatIsUsual()
{
    const auto read =
        profileFrom(R"({"name": "Made up", "timeZone": "Asia/Omsk", "sectors": [{"id": 1, "name": "A", "icon": "bus"}],
        "deadlines": [{"code": "C", "workingMinutes": 60, "system": "feedback"}]})");

    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->dayStart, QTime(9, 0));
    QCOMPARE(read->deadlines.front().system, int(System::Feedback));
    QCOMPARE(read->deadlines.front().priority, -1);
    QCOMPARE(
        profileFrom(R"({"name": "Made up", "timeZone": "Asia/Omsk", "sectors": [], "dayEnd": "25:00"})").error().detail,
        u"/dayEnd: not a time of day"_s);
}

void DecodeTest::anOperationNeedsTargets()
{
    Operation operation = test::record().operation;
    operation.targets.clear();

    QCOMPARE(operationFromCreate(operationCreate(operation)).error().detail, u"/targets: empty"_s);
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
