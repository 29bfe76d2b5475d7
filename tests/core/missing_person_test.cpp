#include "app/core/missing_person.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class MissingPersonTest : public QObject
{
    Q_OBJECT

private slots:
    void aMissingPersonIsRecognised_data();
    void aMissingPersonIsRecognised();
    void nothingElseIs_data();
    void nothingElseIs();
    void oneWhoWasFoundIsNoLongerMissing_data();
    void oneWhoWasFoundIsNoLongerMissing();
    void whatIsToldIsTakenInItsOwnWords();
    void whatIsNotToldIsEmpty();
    void anEndlessTextIsReadAtItsBeginning();
};

void MissingPersonTest::aMissingPersonIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const QString &text : {
             u"Пропал ребёнок, 7 лет, синяя куртка"_s,
             u"ВНИМАНИЕ! ПРОПАЛА ДЕВОЧКА 12 ЛЕТ!!!"_s,
             u"Пропал без вести Иванов Пётр Сергеевич"_s,
             u"Дедушка пропал ещё вчера утром"_s,
             u"Наша соседка бабушка вчера потерялась в лесу за посёлком"_s,
             u"Сын ушёл из дома в 14 часов и не вернулся"_s,
             u"Мама вышла в магазин, телефон дома, до сих пор не вернулась"_s,
             u"Вечером 12 мая он не пришёл домой, телефон выключен"_s,
             u"Её местонахождение до сих пор неизвестно"_s,
             u"Помогите найти человека! Ушёл за грибами"_s,
             u"Разыскивается подросток 15 лет"_s,
             u"Ищем мужчину 70 лет, дезориентирован"_s,
             u"Женщина объявлена в розыск, помогите"_s,
             u"Заблудились грибники у озера, связи с ними нет"_s,
             u"Уехала на дачу и не выходит на связь второй день"_s,
             u"Потерялся маленький мальчик на рынке"_s,
             u"пропала студентка, была в общежитии"_s})
        QTest::addRow("%d", ++row) << text;
}

void MissingPersonTest::aMissingPersonIsRecognised()
{
    QFETCH(const QString, text);
    QVERIFY(tellsOfMissingPerson(text));
}

void MissingPersonTest::nothingElseIs_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const QString &text : {
             u""_s,
             u"Пропал интернет у мамы, третий день"_s,
             u"Мама говорит, что пропал интернет"_s,
             u"Сын жалуется: пропала вода"_s,
             u"Пропала собака, рыжая, кличка Дик"_s,
             u"Потерялся кот, помогите найти кота"_s,
             u"Мой муж потерял паспорт"_s,
             u"Сняли крышу и пропали"_s,
             u"Приём у нейрохирурга пропал"_s,
             u"Помогите найти хорошего врача"_s,
             u"Помогите найти человека, ответственного за уборку двора"_s,
             u"Ищем человека ответственного за лифт"_s,
             u"Автобус ушёл раньше времени"_s,
             u"Люди пропадают на остановке по часу"_s,
             u"После ремонта исчезла разметка, дети не могут перейти дорогу"_s,
             u"Пропало освещение во всём доме"_s,
             u"У ребёнка пропал аппетит после школьной столовой"_s,
             u"Ребёнок упал в яму"_s,
             u"Бабушка ходит за водой за два километра"_s,
             u"Деньги не вернули, подрядчик исчез"_s,
             u"Мужчина выгуливает собаку без поводка"_s,
             u"Не вернулась ко мне моя квитанция"_s})
        QTest::addRow("%d", ++row) << text;
}

void MissingPersonTest::nothingElseIs()
{
    QFETCH(const QString, text);
    QVERIFY(!tellsOfMissingPerson(text));
}

void MissingPersonTest::oneWhoWasFoundIsNoLongerMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("found") << u"Пропала девочка 12 лет. Нашлась, спасибо всем!"_s;
    QTest::addRow("alive") << u"Пропал мужчина 60 лет. Найден, жив."_s;
    QTest::addRow("came home") << u"Подросток ушёл и не вернулся. Обновлено: вернулся домой сам."_s;
    QTest::addRow("search ended") << u"Ушла из дома и не вернулась. Поиск завершён."_s;
}

void MissingPersonTest::oneWhoWasFoundIsNoLongerMissing()
{
    QFETCH(const QString, text);
    QVERIFY(tellsOfFoundPerson(text));
    QVERIFY(!tellsOfMissingPerson(text));
}

void MissingPersonTest::whatIsToldIsTakenInItsOwnWords()
{
    const MissingPersonFacts facts = missingPersonFacts(
        u"Пропал дедушка! Соколов Пётр Ильич, 1948 г. р. Последний раз его видели 12 мая в 9:30 у рынка на Луговой. "
        u"Рост 170 см, худощавый, волосы седые. Был одет в серую куртку и чёрную шапку. Хромает, бывают провалы памяти. "
        u"Звоните: +7 900 000-00-00."_s);
    QCOMPARE(facts.name, u"Соколов Пётр Ильич"_s);
    QCOMPARE(facts.age, u"1948 г. р."_s);
    QVERIFY2(facts.lastSeen.contains(u"видели 12 мая в 9:30 у рынка на Луговой"_s), qPrintable(facts.lastSeen));
    QVERIFY2(facts.looks.contains(u"Рост 170 см"_s), qPrintable(facts.looks));
    QCOMPARE(facts.clothes, u"Был одет в серую куртку и чёрную шапку."_s);
    QCOMPARE(facts.marks, u"Хромает, бывают провалы памяти."_s);
    QCOMPARE(facts.contact, u"+7 900 000-00-00"_s);
}

void MissingPersonTest::whatIsNotToldIsEmpty()
{
    const MissingPersonFacts facts = missingPersonFacts(u"Помогите найти ребёнка!"_s);
    QCOMPARE(facts, MissingPersonFacts());
}

void MissingPersonTest::anEndlessTextIsReadAtItsBeginning()
{
    const QString text = u"Пропал ребёнок. "_s + QString(2'000'000, u'а') + u" Нашёлся."_s;
    QVERIFY(tellsOfMissingPerson(text));
    QVERIFY(missingPersonFacts(text).lastSeen.size() <= 400);
}

QTEST_GUILESS_MAIN(MissingPersonTest)
#include "missing_person_test.moc"
