#include "tests/support/demo_shift.h"
#include "ui/pages/choice_model.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ExecutorChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPartOfTheNameFinds_data();
    void everyPartOfTheNameFinds();
    void parentsShowWhoseChildItIsAndCannotBeChosen();
    void usualOnesForTheTopicStandOnTop();
    void thePlaceCountsWhereTheTopicIsKnownThere();
    void whoseItIsNotIsNotSuggested();
    void usualAbbreviationsComeFromTheName();
    void enterTakesTheNameThatBeginsWithTheWords();
    void parentThatIsItsOwnChildDoesNotHang();

private:
    Region m_region = test::demoRegion();
};

static std::vector<qint64> choosable(const std::vector<ExecutorChoice> &choices)
{
    std::vector<qint64> ids;
    for (const ExecutorChoice &choice : choices) {
        if (choice.choosable && !choice.suggested)
            ids.push_back(choice.executor);
    }
    return ids;
}

void ExecutorChoicesTest::everyPartOfTheNameFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qint64>("executor");
    QTest::newRow("middle of the name") << u"свет"_s << qint64(21);
    QTest::newRow("abbreviation") << u"дгх"_s << qint64(22);
    QTest::newRow("full name") << u"городского хоз"_s << qint64(22);
    QTest::newRow("the usual abbreviation, not in the list") << u"гжи"_s << qint64(24);
    QTest::newRow("its beginning") << u"минздрав"_s << qint64(25);
    QTest::newRow("two words apart") << u"центр дорож"_s << qint64(11);
    QTest::newRow("е for ё") << u"елочка"_s << qint64(23);
    QTest::newRow("ё for ё") << u"ЁЛОЧ"_s << qint64(23);
}

void ExecutorChoicesTest::everyPartOfTheNameFinds()
{
    QFETCH(QString, words);
    QFETCH(qint64, executor);
    Region region = m_region;
    region.executors.push_back({24, 0, u"Государственная жилищная инспекция области"_s, u"Жилинспекция"_s, {}, 120});
    region.executors.push_back({25, 0, u"Министерство здравоохранения области"_s, u"Здравоохранение"_s, {}, 120});
    QCOMPARE(choosable(executorChoices(region, {}, {}, words)), std::vector<qint64>{executor});
}

void ExecutorChoicesTest::parentsShowWhoseChildItIsAndCannotBeChosen()
{
    const auto found = executorChoices(m_region, {}, {}, u"ёлочка");
    QCOMPARE(int(found.size()), 3);
    QCOMPARE(found[0].executor, 20);
    QCOMPARE(found[1].executor, 22);
    QCOMPARE(found[2].executor, 23);
    QCOMPARE(found[2].depth, 2);
    QVERIFY(!found[0].choosable && !found[1].choosable && found[2].choosable);
    QVERIFY(executorChoices(m_region, {}, {}, u"такого нет").empty());
}

void ExecutorChoicesTest::usualOnesForTheTopicStandOnTop()
{
    const std::vector<ExecutorLoad> loads{{.executor = 22, .open = 3, .overdue = 0, .sameTopic = 5}, {.executor = 21, .open = 14, .overdue = 1, .sameTopic = 34}};
    const auto all = executorChoices(m_region, loads, {.topic = 2}, u"");
    QVERIFY(all[0].suggested && all[1].suggested && !all[2].suggested);
    QCOMPARE(all[0].executor, 21);
    QCOMPARE(all[0].open, 14);
    QCOMPARE(all[1].executor, 22);
    QCOMPARE(all[0].given, 34);
    QCOMPARE(all[0].of, 39);
    QVERIFY(!all[0].here);
    QCOMPARE(all.size(), m_region.executors.size() + 2);
    QVERIFY(!executorChoices(m_region, loads, {}, u"").front().suggested);
}

void ExecutorChoicesTest::thePlaceCountsWhereTheTopicIsKnownThere()
{
    std::vector<ExecutorLoad> loads{{.executor = 21, .sameTopic = 34, .sameTopicHere = 1}, {.executor = 22, .sameTopic = 6, .sameTopicHere = 5}};
    const ExecutorQuestion question{.topic = 2, .municipality = 2};
    auto all = executorChoices(m_region, loads, question, u"");
    QCOMPARE(all[0].executor, 22);
    QVERIFY(all[0].here);
    QCOMPARE(all[0].given, 5);
    QCOMPARE(all[0].of, 6);
    QCOMPARE(executorLines(all, question, m_region)[0].detail, u"usual for “Освещение улиц”, Ольхуша: 5 of 6"_s);
    loads[1].sameTopicHere = 1; // two are no habit of the place
    all = executorChoices(m_region, loads, question, u"");
    QCOMPARE(all[0].executor, 21);
    QCOMPARE(executorLines(all, question, m_region)[0].detail, u"usual for “Освещение улиц”: 34 of 40"_s);
}

void ExecutorChoicesTest::whoseItIsNotIsNotSuggested()
{
    const std::vector<ExecutorLoad> loads{{.executor = 22, .sameTopic = 5}, {.executor = 21, .sameTopic = 34}};
    const ExecutorQuestion question{.topic = 2, .notTheirs = {21}};
    const auto all = executorChoices(m_region, loads, question, u"");
    QCOMPARE(all[0].executor, 22);
    QVERIFY(!all[1].suggested);
    const auto lines = executorLines(all, question, m_region);
    const auto sent = std::find_if(lines.begin(), lines.end(), [](const ChoiceLine &line) { return line.id == 21; });
    QVERIFY(sent->choosable); // he may still insist
    QCOMPARE(sent->detail, u"this appeal was sent back from there: not theirs"_s);
}

void ExecutorChoicesTest::usualAbbreviationsComeFromTheName()
{
    QCOMPARE(usualAbbreviations(u"Департамент городского хозяйства"_s), u"депгородского дгх"_s);
    QCOMPARE(usualAbbreviations(u"Министерство транспорта и дорожного хозяйства"_s), u"минтранспорта мтдх"_s);
    QCOMPARE(usualAbbreviations(u"МКУ «Горсвет»"_s), u"мг"_s);
    QCOMPARE(usualAbbreviations(u"Водоканал"_s), QString());
    QCOMPARE(usualAbbreviations({}), QString());
}

void ExecutorChoicesTest::enterTakesTheNameThatBeginsWithTheWords()
{
    const auto all = executorChoices(m_region, {}, {}, u"мин");
    QCOMPARE(all.at(size_t(bestChoice(all, m_region, u"мин"))).executor, 10);
    const auto found = executorChoices(m_region, {}, {}, u"ёлочка");
    QCOMPARE(bestChoice(found, m_region, u"ёлочка"), 2);
    QCOMPARE(bestChoice({}, m_region, u"ёлочка"), -1);
}

void ExecutorChoicesTest::parentThatIsItsOwnChildDoesNotHang()
{
    m_region.executors = {{1, 2, u"а"_s, u"а"_s, {}, 1}, {2, 1, u"б"_s, u"б"_s, {}, 1}, {3, 0, u"в"_s, u"в"_s, {}, 1}};
    QCOMPARE(choosable(executorChoices(m_region, {}, {}, u"")), std::vector<qint64>{3});
}

QTEST_APPLESS_MAIN(ExecutorChoicesTest)
#include "executor_choices_test.moc"
