#include "app/store/object_keys.h"

#include <QTest>

using namespace vakhta;

class ObjectKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void theIdIsThatOfTheTopLevel_data();
    void theIdIsThatOfTheTopLevel();
    void whatIsNotAnObjectWithAnIdIsRejected_data();
    void whatIsNotAnObjectWithAnIdIsRejected();
    void everyCutOfABodyIsReadOrRejected();
};

void ObjectKeysTest::theIdIsThatOfTheTopLevel_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray(R"({"appeal":"a7","id":"r9","text":"x"})");
    QTest::newRow("words that look like keys") << QByteArray(R"({"appeal":"a7","id":"r9","text":"\"id\":\"r1\",\"appeal\":\"a1\""})");
    QTest::newRow("a text that ends in a backslash") << QByteArray(R"({"appeal":"a7","about":"\\","id":"r9"})");
    QTest::newRow("inner objects") << QByteArray(R"({"inner":{"id":"r1","appeal":"a1"},"appeal":"a7","list":[{"id":"r2"}],"id":"r9"})");
    QTest::newRow("a value that is called id") << QByteArray(R"({"appeal":"a7","kind":"id","id":"r9"})");
}

void ObjectKeysTest::theIdIsThatOfTheTopLevel()
{
    QFETCH(QByteArray, json);

    const auto keys = objectKeysFrom(Type::Reply, json.toStdString());

    QVERIFY(keys);
    QCOMPARE(keys->id, 9);
    QCOMPARE(keys->appeal, 7);
}

void ObjectKeysTest::whatIsNotAnObjectWithAnIdIsRejected_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray(R"(["id","r9"])");
    QTest::newRow("no id") << QByteArray(R"({"text":"r9"})");
    QTest::newRow("a number") << QByteArray(R"({"id":9})");
    QTest::newRow("another type's") << QByteArray(R"({"id":"a9"})");
}

void ObjectKeysTest::whatIsNotAnObjectWithAnIdIsRejected()
{
    QFETCH(QByteArray, json);
    const std::string bytes = json.toStdString();

    const auto keys = objectKeysFrom(Type::Reply, bytes);

    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, Error::Kind::Rejected);
}

void ObjectKeysTest::everyCutOfABodyIsReadOrRejected()
{
    const std::string body = R"({"a":[{"b":"\\\"}"}],"appeal":"a7","id":"r9","z":"\u0041\\"})";
    for (size_t length = 0; length <= body.size(); ++length) {
        const std::string cut = body.substr(0, length); // its own bytes, so that a step beyond them is seen
        const auto keys = objectKeysFrom(Type::Reply, cut);
        QVERIFY(!keys || keys->id == 9);
    }
}

QTEST_APPLESS_MAIN(ObjectKeysTest)
#include "object_keys_test.moc"
