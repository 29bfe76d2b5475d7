#include "tests/store/open_workstation.h"
#include "tests/store/searched_cache.h"

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

/// What is shown of appeals that were found: in which order, and which part of them.
class FoundAppealsTest : public QObject
{
    Q_OBJECT

private slots:
    void relevanceRanksWhatWasFound();
    void aNewerSearchEndsTheRanking();
    void anOrderMayBeAskedForBackwards();
    void theExcerptIsWhereTheWordsStand();
};

void FoundAppealsTest::relevanceRanksWhatWasFound()
{
    SearchedCache cache;
    PageOf page;
    const QString filler = u" Дальше идёт длинный рассказ о другом: соседи, двор, подъезд, лестница, окна и двери."_s;
    const auto text = [&](qint64 id, const QString &words) {
        Appeal one = appeal(id);
        one.title.clear();
        one.text = words;
        page.put(one);
    };
    text(1, u"яма яма яма"_s);
    text(2, u"Рядом яма."_s + filler.repeated(20));
    text(3, u"Яма на дороге"_s);
    text(4, u"Снег"_s);
    text(5, u"Тоже яма."_s + filler.repeated(3));
    cache.apply(page);
    cache.indexAll();
    QCOMPARE(cache.found(u"яма"_s, cache.newestFirst(), true), (std::vector<qint64>{1, 3, 5, 2}));
    QCOMPARE(cache.found(u"яма"_s), (std::vector<qint64>{5, 3, 2, 1}));
    QCOMPARE(cache.found(u"яма"_s, {5, 2}, true), (std::vector<qint64>{5, 2})); // of the list alone

    PageOf newer;
    Appeal waiting = appeal(6);
    waiting.text = u"И здесь яма"_s + filler.repeated(30);
    newer.put(waiting);
    cache.apply(newer);
    QCOMPARE(cache.found(u"яма"_s, cache.newestFirst(), true), (std::vector<qint64>{6, 1, 3, 5, 2})); // not ranked, newest
}

void FoundAppealsTest::aNewerSearchEndsTheRanking()
{
    std::atomic<bool> armed = false;
    QFuture<Result<std::vector<qint64>>> second;
    Workstation *desk = nullptr;
    Workstation made(3000, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (QByteArray(sql.text().data(), qsizetype(sql.text().size())).contains("ORDER BY bm25") && armed.exchange(false))
            second = desk->files.reader().idsOf({.words = u"и-77"_s});
        return std::nullopt;
    });
    desk = &made;
    made.wait(made.files.run([](ProfileStore &store) {
        while (!must(store.goOnIndexing())) {}
        return Result<void>();
    }));
    armed = true;

    const auto first = made.answer(made.files.reader().idsOf({.words = u"фонарь"_s, .order = Order::Relevance}));

    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Kind::Cancelled);
    QCOMPARE(made.wait(second), std::vector<qint64>{77});
    QCOMPARE(made.ids({.words = u"фонарь"_s, .order = Order::Relevance}).size(), size_t(AppealQuery::searchLimit));
}

void FoundAppealsTest::anOrderMayBeAskedForBackwards()
{
    Workstation desk(3);
    const QString words = u"фонарь"_s; // in each
    QCOMPARE(desk.ids({.queue = Queue::All, .words = words, .order = Order::Newest}), (std::vector<qint64>{3, 2, 1}));
    QCOMPARE(desk.ids({.queue = Queue::All, .words = words, .order = Order::Newest, .reversed = true}), (std::vector<qint64>{1, 2, 3}));
    auto ranked = desk.ids({.queue = Queue::All, .words = words, .order = Order::Relevance});
    std::reverse(ranked.begin(), ranked.end());
    QCOMPARE(desk.ids({.queue = Queue::All, .words = words, .order = Order::Relevance, .reversed = true}), ranked);
}

void FoundAppealsTest::theExcerptIsWhereTheWordsStand()
{
    Workstation desk(0, operatorId);
    PageOf page;
    Appeal far = appeal(1), near = appeal(2), elsewhere = appeal(3);
    far.text = u"Добрый день. "_s.repeated(60) + u"\nВчера у подъезда снова появилась глубокая ЯМА с водой, помогите."_s;
    near.text = u"Яма у подъезда. "_s + u"Добрый день. "_s.repeated(60);
    elsewhere.title = u"Яма"_s;
    elsewhere.text = u"Добрый день"_s;
    page.put(far);
    page.put(near);
    page.put(elsewhere);
    desk.apply(page);

    const auto rows = desk.wait(desk.files.reader().rows({1, 2, 3}, u"ямы"_s));

    QCOMPARE(rows[0].excerpt, u"…глубокая ЯМА с водой, помогите."_s);
    QVERIFY(rows[1].excerpt.startsWith(u"Яма у подъезда."_s));
    QCOMPARE(rows[2].excerpt, u"Добрый день"_s);
    QVERIFY(desk.wait(desk.files.reader().rows({1}))[0].excerpt.startsWith(u"Добрый день."_s));
}

QTEST_GUILESS_MAIN(FoundAppealsTest)
#include "found_appeals_test.moc"
