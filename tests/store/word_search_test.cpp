#include "tests/store/open_workstation.h"

#include <QSemaphore>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

class WordSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInTextsNewestFirst();
    void wordsAreFoundOnlyInWhatTheCitizenWrote();
    void aNewerSearchEndsTheOlder();
    void otherQuestionsAreAnsweredDuringASearch();
};

void WordSearchTest::wordsAreFoundInTextsNewestFirst()
{
    Workstation desk(0);
    PageOf page;
    for (int id = 1; id <= 300; ++id) {
        Appeal one = appeal(id);
        if (id % 100 == 0)
            one.text = u"Прорвало трубу, ЛЁД на всей улице"_s;
        if (id == 150)
            one.street = u"Трубная"_s, one.text = u"Лед"_s;
        page.put(one);
    }
    desk.apply(page);

    QCOMPARE(desk.ids({.words = u"лед труб"_s, .order = Order::Newest}), (std::vector<qint64>{300, 200, 150, 100}));
    QCOMPARE(desk.ids({.words = u"и-77"_s}), std::vector<qint64>{77});
    QCOMPARE(desk.ids({.receivedFrom = appeal(200).receivedAt, .words = u"лёд"_s, .order = Order::Oldest}), (std::vector<qint64>{200, 300}));
    QVERIFY(desk.ids({.words = u"лёд нет-такого"_s}).empty());
}

void WordSearchTest::wordsAreFoundOnlyInWhatTheCitizenWrote()
{
    Workstation desk(0);
    Appeal one = appeal(1);
    one.text = u"Сказал: \"Хватит\\ждать\""_s;
    desk.apply(PageOf().put(one));

    QVERIFY(desk.ids({.words = u"receivedAt"_s}).empty());
    QVERIFY(desk.ids({.words = u"registered"_s}).empty());
    QCOMPARE(desk.ids({.words = u"\"хватит\\ждать\""_s}), std::vector<qint64>{1});
}

void WordSearchTest::aNewerSearchEndsTheOlder()
{
    Workstation desk(0);
    PageOf page;
    for (int id = 1; id <= 3000; ++id)
        page.put(appeal(id));
    desk.apply(page);

    const auto first = desk.files.reader().idsOf({.words = u"нигде"_s});
    const auto second = desk.files.reader().idsOf({.words = u"и-77"_s});

    const auto ended = desk.answer(first);
    QVERIFY(!ended || ended->empty()); // it may have been faster
    if (!ended)
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
    QVERIFY(!desk.wait(second).empty());
}

void WordSearchTest::otherQuestionsAreAnsweredDuringASearch()
{
    constexpr int appeals = 20'000;
    QSemaphore asked;
    std::atomic<int> looked = 0, lookedBeforeTheRow = -1;
    Workstation desk(0, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (sql.text() == "SELECT body FROM appeals WHERE id = ?" && looked++ == 0)
            asked.acquire(); // until the other question waits too
        if (sql.text() == "SELECT body, unread FROM appeals WHERE id = ?")
            lookedBeforeTheRow = int(looked);
        return std::nullopt;
    });
    PageOf page;
    for (int id = 1; id <= appeals; ++id)
        page.put(appeal(id));
    desk.apply(page);

    const auto search = desk.files.reader().idsOf({.words = u"нигде"_s});
    const auto rows = desk.files.reader().rows({5});
    asked.release();

    desk.wait(rows);
    QVERIFY(desk.wait(search).empty());
    QCOMPARE(int(looked), appeals);
    QVERIFY2(lookedBeforeTheRow < appeals, qPrintable(QString::number(lookedBeforeTheRow)));
}

QTEST_GUILESS_MAIN(WordSearchTest)
#include "word_search_test.moc"
