#include "app/centre/jmap/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vakhta::centre;
using namespace Qt::StringLiterals;

class JmapJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotIJsonIsRefused_data();
    void whatIsNotIJsonIsRefused();
    void everyKindOfValueIsRead();
    void namesOfAMillionAreReadInTheirTime();
    void depthIsLimited();
    void pointersLeadWhereTheySay_data();
    void pointersLeadWhereTheySay();
    void pointersToNowhereAreRefused_data();
    void pointersToNowhereAreRefused();
    void whatPointersTakeIsCounted();
};

void JmapJsonTest::whatIsNotIJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << QByteArray(R"({"a": [1, 2)");
    QTest::newRow("comma at the end") << QByteArray("[1,]");
    QTest::newRow("something after it") << QByteArray("{} {}");
    QTest::newRow("a name twice") << QByteArray(R"({"a": 1, "b": 2, "a": 1})");
    QTest::newRow("a name twice, one escaped") << QByteArray(R"({"a": 1, "\u0061": 2})");
    QTest::newRow("a name twice, deep") << QByteArray(R"([{"x": {"a": 1, "a": 1}}])");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xFF\"]");
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\xAF\"]");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xED\xA0\x80\"]");
    QTest::newRow("a high surrogate alone") << QByteArray(R"(["\ud800"])");
    QTest::newRow("a low surrogate alone") << QByteArray(R"(["\udc00"])");
    QTest::newRow("a high surrogate and a letter") << QByteArray(R"(["\ud800a"])");
    QTest::newRow("a surrogate in a name") << QByteArray(R"({"\udfff": 1})");
    QTest::newRow("a number beyond doubles") << QByteArray("[1e999]");
    QTest::newRow("single quotes") << QByteArray("['a']");
    QTest::newRow("a control character") << QByteArray("[\"\x01\"]");
}

void JmapJsonTest::whatIsNotIJsonIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readJson(text));
}

void JmapJsonTest::everyKindOfValueIsRead()
{
    const auto read = readJson(R"({"s": "\ud83d\ude00 \u0000 ё", "i": 9007199254740991, "n": -5, "d": 0.25, "t": true, "z": null, "a": [1, []]})");
    QVERIFY(read);
    const QJsonObject object = read->toObject();
    QCOMPARE(object[u"s"_s].toString(), u"😀 "_s + QChar(0) + u" ё"_s);
    QCOMPARE(object[u"i"_s].toInteger(), 9007199254740991);
    QCOMPARE(object[u"n"_s].toInteger(), -5);
    QCOMPARE(object[u"d"_s].toDouble(), 0.25);
    QCOMPARE(object[u"t"_s], QJsonValue(true));
    QVERIFY(object[u"z"_s].isNull());
    QCOMPARE(object[u"a"_s].toArray(), (QJsonArray{1, QJsonArray()}));
}

void JmapJsonTest::namesOfAMillionAreReadInTheirTime()
{
    QByteArray text = "{";
    for (int i = 0; i < 300'000; ++i)
        text += (i > 0 ? ",\"" : "\"") + QByteArray::number(quint64(i) * 2654435761u % 4294967296u, 36) + "\":0";
    QElapsedTimer timer;
    timer.start();
    const auto read = readJson(text + '}');
    QVERIFY(read);
    QCOMPARE(read->toObject().size(), 300'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed()))); // inserting in any order takes minutes
}

void JmapJsonTest::depthIsLimited()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(readJson(nested(100)));
    QVERIFY(!readJson(nested(200)));
    QVERIFY(!readJson(nested(1'000'000)));
}

void JmapJsonTest::pointersLeadWhereTheySay_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("found"); // in an array, which QJsonDocument can write
    QTest::newRow("all") << u""_s << QByteArray(R"([{"a/b":1,"list":[{"id":"x","of":["p","q"]},{"id":"y","of":[]}],"m~n":[2]}])");
    QTest::newRow("member") << u"/m~0n"_s << QByteArray("[[2]]");
    QTest::newRow("escaped slash") << u"/a~1b"_s << QByteArray("[1]");
    QTest::newRow("element") << u"/list/1/id"_s << QByteArray(R"(["y"])");
    QTest::newRow("each") << u"/list/*/id"_s << QByteArray(R"([["x","y"]])");
    QTest::newRow("each, flat") << u"/list/*/of"_s << QByteArray(R"([["p","q"]])");
    QTest::newRow("each of each") << u"/list/*/of/*"_s << QByteArray(R"([["p","q"]])");
}

void JmapJsonTest::pointersLeadWhereTheySay()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, found);
    PointerBudget budget;
    const auto value = pointed(R"({"list": [{"id": "x", "of": ["p", "q"]}, {"id": "y", "of": []}], "a/b": 1, "m~n": [2]})", pointer, budget);
    QVERIFY(value);
    QCOMPARE(QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact), found);
}

void JmapJsonTest::pointersToNowhereAreRefused_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"list", "/none", "/list/2", "/list/01", "/list/-1", "/list/*/none", "/list/*/id/*", "/a/*", "/a/0"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void JmapJsonTest::pointersToNowhereAreRefused()
{
    QFETCH(QString, pointer);
    PointerBudget budget;
    QVERIFY(!pointed(R"({"list": [{"id": "x"}, {"id": "y"}], "a": 1})", pointer, budget));
}

void JmapJsonTest::whatPointersTakeIsCounted()
{
    const QByteArray text = R"({"list": ["aaaaaaaaaa", "bbbbbbbbbb"]})";
    PointerBudget budget{30};
    QVERIFY(pointed(text, u"/list"_s, budget));
    QVERIFY(!pointed(text, u"/list"_s, budget));
}

QTEST_APPLESS_MAIN(JmapJsonTest)
#include "jmap_json_test.moc"
