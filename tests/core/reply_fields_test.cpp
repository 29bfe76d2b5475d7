#include "app/core/reply_fields.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ReplyFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesStandInBrackets();
    void peopleAreAddressedAsInALetter();
    void valuesComeFromTheAppealAndItsExecutor();
    void theDayIsTheExecutorsAndHasToBeConfirmed();
    void templatesOfTheTopicComeFirst();
};

void ReplyFieldsTest::namesStandInBrackets()
{
    QCOMPARE(fieldName(u"[дата завершения]"), u"дата завершения"_s);
    QCOMPARE(fieldName(u"{ name }"), u"name"_s);
    QCOMPARE(fieldName(u"____"), QString());
    QCOMPARE(fieldName(u"«…»"), QString());
}

void ReplyFieldsTest::peopleAreAddressedAsInALetter()
{
    const auto named = [](const QString &author) {
        const auto value = fieldValue(u"имя"_s, {.appeal = {.author = author}}, {}, {});
        return value ? value->text : QString();
    };
    QCOMPARE(named(u"Ольга С."_s), u"Ольга"_s);
    QCOMPARE(named(u"Ольга"_s), u"Ольга"_s);
    QCOMPARE(named(u"Ольга Сергеевна"_s), u"Ольга Сергеевна"_s);
    QCOMPARE(named(u"Иванова Ольга Сергеевна"_s), u"Ольга Сергеевна"_s);
    QCOMPARE(named(u"Пётр\u00a0Ильич"_s), u"Пётр Ильич"_s);
    for (const QString &none : {u""_s, u"superstar_55"_s, u"Типичный Белогривск сегодня новости"_s, u"- -"_s, u"123"_s})
        QCOMPARE(named(none), QString());
}

void ReplyFieldsTest::valuesComeFromTheAppealAndItsExecutor()
{
    Region region;
    region.executors = {{.id = 7, .name = u"МКУ «Горсвет»"_s, .shortName = u"Горсвет"_s}};
    AppealCard card{.appeal = {.executor = 7, .settlement = u"Ольхуша"_s, .street = u"Луговая"_s, .house = u"12–18"_s}};
    QCOMPARE(fieldValue(u"адрес"_s, card, region, {}), (FieldValue{u"Луговая, 12–18"_s}));
    QCOMPARE(fieldValue(u"Исполнитель"_s, card, region, {}), (FieldValue{u"Горсвет"_s, FieldValue::From::Assigned}));
    QVERIFY(!fieldValue(u"номер заявки"_s, card, region, {}));
    card.appeal.street.clear();
    QCOMPARE(fieldValue(u"адрес"_s, card, region, {})->text, u"Ольхуша"_s);
    card.appeal.executor = 0;
    QVERIFY(!fieldValue(u"исполнитель"_s, card, region, {}));
}

void ReplyFieldsTest::theDayIsTheExecutorsAndHasToBeConfirmed()
{
    const QDateTime now(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);
    AppealCard card;
    QVERIFY(!fieldValue(u"дата завершения"_s, card, {}, now));
    card.messages = {{.kind = MessageKind::ExecutorAnswer, .text = u"Сделаем 30 мая."_s},
                     {.kind = MessageKind::ExecutorAnswer, .text = u"Осмотрели 8 мая кабель 2×4, опоры 12–15, включим до 15\u00a0мая."_s},
                     {.kind = MessageKind::Comment, .text = u"20 мая"_s}};
    QCOMPARE(fieldValue(u"дата завершения"_s, card, {}, now), (FieldValue{u"15\u00a0мая"_s, FieldValue::From::ExecutorAnswer, false}));
    QCOMPARE(dayAhead(u"до 15.05.2026 г."_s, now.date()), u"15.05.2026"_s);
    QCOMPARE(dayAhead(u"сегодня, 12 мая"_s, now.date()), u"12 мая"_s);
    for (const QString &none : {u"8 мая"_s, u"давление 3.45, дом 12"_s, u"1 июня 2025 года"_s, u"31.02.2027"_s, u"115.05"_s})
        QCOMPARE(dayAhead(none, now.date()), QString());
    card = {.appeal = {.dueAt = now.addDays(3)}};
    QCOMPARE(fieldValue(u"дата завершения"_s, card, {}, now), (FieldValue{u"15 мая"_s, FieldValue::From::Deadline, false}));
    QVERIFY(!fieldValue(u"дата завершения"_s, card, {}, now.addDays(4))); // a day gone by is no promise
}

void ReplyFieldsTest::templatesOfTheTopicComeFirst()
{
    Region region;
    region.topics = {{.id = 50}, {.id = 51, .parent = 50}, {.id = 60}};
    region.profile.templates = {{u"любой"_s, {}, {}, u"а"_s}, {u"чужой"_s, {60}, {}, u"б"_s}, {u"группы"_s, {50}, {}, u"в"_s},
                                {u"темы"_s, {51}, {u"vk"_s}, u"г"_s}, {u"портала"_s, {51}, {u"portal"_s}, u"д"_s}};
    const FittingTemplates fitting = templatesFor({.channel = Channel::Vk, .topic = 51}, region);
    QCOMPARE(fitting.all, (std::vector<qsizetype>{3, 2, 0, 1}));
    QCOMPARE(fitting.forTopic, size_t(2));
    QCOMPARE(templatesFor({.channel = Channel::Vk}, region).forTopic, size_t(0));
}

QTEST_APPLESS_MAIN(ReplyFieldsTest)
#include "reply_fields_test.moc"
