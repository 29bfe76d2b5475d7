#include "app/store/word_search.h"

#include "app/store/search_index.h"
#include "tests/store/open_workstation.h"
#include "tests/store/searched_cache.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

namespace {
using Cache = SearchedCache;

/// A query as it is meant, and as it is written.
struct Meant
{
    std::vector<QStringList> terms; // words that follow each other
    bool begun = false;

    QString written() const
    {
        QStringList parts;
        for (const QStringList &term : terms)
            parts << (term.size() > 1 ? u"\"%1\""_s.arg(term.join(u' ')) : term.front());
        return parts.join(u' ') + (begun ? QString() : u" "_s);
    }
};

QString stem(const QString &word)
{
    static WordCutter cutter;
    return QString::fromStdString(std::string(cutter.next(word.toStdString(), 0)->stem));
}

/// Without the index and without WordQuery: the words of the text one by one, from each place on.
bool says(const QStringList &text, const QStringList &term, bool begun)
{
    for (qsizetype from = 0; from + term.size() <= text.size(); ++from) {
        qsizetype same = 0;
        while (same < term.size() && (text[from + same] == stem(term[same])
               || (begun && same + 1 == term.size() && text[from + same].startsWith(term[same]))))
            ++same;
        if (same == term.size())
            return true;
    }
    return false;
}

const QStringList vocabulary{u"яма"_s, u"ямы"_s, u"дорога"_s, u"дорогами"_s, u"дорожный"_s, u"елка"_s, u"елки"_s, u"фонарей"_s, u"12"_s,
                             u"120"_s, u"двор"_s, u"дворовый"_s, u"на"_s, u"bus"_s};

QStringList someWords(QRandomGenerator &random, int most)
{
    QStringList words;
    for (int i = 1 + random.bounded(most); i > 0; --i)
        words << vocabulary[random.bounded(int(vocabulary.size()))];
    return words;
}

Meant someQuery(QRandomGenerator &random)
{
    Meant meant;
    for (int i = 1 + random.bounded(3); i > 0; --i)
        meant.terms.push_back(someWords(random, random.bounded(3) ? 1 : 3));
    QStringList &last = meant.terms.back();
    if (random.bounded(2) && last.size() == 1) {
        last.front() = last.front().left(3);
        meant.begun = last.front().size() == 3;
    }
    return meant;
}
} // namespace

class WordSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInTextsNewestFirst();
    void wordsAreFoundOnlyInWhatWasWritten();
    void whatIsFoundIsWhatTheTextsSay();
    void theNewestThousandAreFound();
    void onlyAppealsOfTheListAreFound();
    void aNumberFindsItsAppealAlone();
    void aTagFindsThoseThatHaveIt();
    void anyQueryIsAnswered_data();
    void anyQueryIsAnswered();
    void aDamagedIndexIsToldAsDamage();
    void theIndexIsBroughtUpByItself();
    void otherWorkGoesBeforeTheIndex();
    void aNewerSearchEndsTheOlderWithinAStatement();
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
    page.put(Reply{.id = 1, .appeal = 250, .text = u"Трубы заменили, льда нет: лёд сколот"_s, .submittedAt = shift});
    desk.apply(page);

    QCOMPARE(desk.ids({.words = u"лед труб"_s, .order = Order::Newest}), (std::vector<qint64>{300, 250, 200, 150, 100}));
    QCOMPARE(desk.ids({.words = u"и-77"_s}), std::vector<qint64>{77});
    QCOMPARE(desk.ids({.receivedFrom = appeal(200).receivedAt, .words = u"лёд"_s, .order = Order::Oldest}), (std::vector<qint64>{200, 250, 300}));
    QVERIFY(desk.ids({.words = u"лёд нет-такого"_s}).empty());
}

void WordSearchTest::wordsAreFoundOnlyInWhatWasWritten()
{
    Cache cache;
    Appeal one = appeal(1);
    one.text = u"Сказал: \"Хватит\\ждать\""_s;
    cache.apply(PageOf().put(one));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(cache.found(u"receivedAt"_s).empty());
        QVERIFY(cache.found(u"registered"_s).empty());
        QCOMPARE(cache.found(u"\"хватит\\ждать\""_s), std::vector<qint64>{1});
        cache.indexAll();
    }
}

void WordSearchTest::whatIsFoundIsWhatTheTextsSay()
{
    int hits = 0;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QRandomGenerator random(seed);
        Cache cache;
        std::map<qint64, QStringList> stems;
        PageOf page;
        for (qint64 id = 1; id <= 120; ++id) {
            Appeal one;
            one.id = id;
            one.receivedAt = shift;
            const QStringList words = someWords(random, 12);
            one.text = words.join(random.bounded(2) ? u" "_s : u", "_s).toUpper();
            for (const QString &word : words)
                stems[id] << stem(word);
            page.put(one);
        }
        cache.apply(page);
        for (int step = 0; step < 150; ++step) {
            if (step == 50)
                cache.index(120 * 200); // about half of them
            if (step == 100)
                cache.indexAll();
            const Meant query = someQuery(random);
            std::vector<qint64> expected;
            for (auto [id, text] : stems) {
                size_t all = 0;
                for (size_t i = 0; i < query.terms.size(); ++i)
                    all += says(text, query.terms[i], query.begun && i + 1 == query.terms.size());
                if (all == query.terms.size())
                    expected.insert(expected.begin(), id);
            }
            hits += int(expected.size());
            if (const auto found = cache.found(query.written()); found != expected)
                QFAIL(qPrintable(u"seed %1, step %2: «%3» found %4, not %5"_s.arg(seed).arg(step).arg(query.written()).arg(found.size()).arg(expected.size())));
        }
    }
    QVERIFY(hits > 1000);
}

void WordSearchTest::theNewestThousandAreFound()
{
    Cache cache;
    PageOf page;
    for (qint64 id = 1; id <= 2500; ++id)
        page.put(appeal(id));
    cache.apply(page);
    std::vector<qint64> newest;
    for (qint64 id = 2500; id > 1500; --id)
        newest.push_back(id);

    QCOMPARE(cache.found(u"фонарь"_s), newest);
    cache.index(500 * 400); // some hundreds
    QCOMPARE(cache.found(u"фонарь"_s), newest);
    cache.indexAll();
    QCOMPARE(cache.found(u"фонарь"_s), newest);
    cache.apply(PageOf().put(appeal(2400)).put(appeal(10)));
    QCOMPARE(cache.found(u"фонарь"_s), newest);
}

void WordSearchTest::onlyAppealsOfTheListAreFound()
{
    Cache cache;
    PageOf page;
    for (qint64 id = 1; id <= 50; ++id)
        page.put(appeal(id));
    cache.apply(page);
    QCOMPARE(cache.found(u"фонарь"_s, {40, 7}), (std::vector<qint64>{40, 7}));
    cache.indexAll();
    QCOMPARE(cache.found(u"фонарь"_s, {40, 7}), (std::vector<qint64>{40, 7}));
    cache.apply(PageOf().destroy(Type::Appeal, 40)); // of the index still
    QCOMPARE(cache.found(u"фонарь"_s, {7}), std::vector<qint64>{7});
}

void WordSearchTest::aNumberFindsItsAppealAlone()
{
    Cache cache;
    Appeal own = appeal(7), mentions = appeal(8), longer = appeal(9), digits = appeal(10);
    own.number = u"И-77"_s;
    mentions.number = u"И-78"_s;
    mentions.text = u"Повторно по обращению И-77, фонарь"_s;
    longer.number = u"И-77/2"_s;
    digits.number = u"84117"_s;
    cache.apply(PageOf().put(own).put(mentions).put(longer).put(digits));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(cache.found(u"И-77"_s), (std::vector<qint64>{9, 8, 7}));
        for (const QString &written : {u"И-77"_s, u"и 77"_s, u"№ И-77"_s})
            QCOMPARE(cache.found({.number = written}), std::vector<qint64>{7});
        QCOMPARE(cache.found({.number = u"84117"_s}), std::vector<qint64>{10});
        for (const QString &none : {u"8411"_s, u"И77"_s, u"77"_s, u"№"_s})
            QVERIFY(cache.found({.number = none}).empty());
        QVERIFY(cache.found({.words = u"нигде"_s, .number = u"И-77"_s}).empty());
        cache.indexAll();
    }
}

void WordSearchTest::aTagFindsThoseThatHaveIt()
{
    Cache cache;
    Appeal one = appeal(1), two = appeal(2), mentions = appeal(3);
    one.tags = u"Ледяной дождь, двор"_s;
    two.tags = u"двор;Крупная авария"_s;
    mentions.text = u"Ледяной дождь во дворе"_s;
    cache.apply(PageOf().put(one).put(two).put(mentions));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(cache.found({.tags = {u"дворы"_s}}), (std::vector<qint64>{2, 1}));
        QCOMPARE(cache.found({.tags = {u"ледяной дождь"_s}}), std::vector<qint64>{1});
        QCOMPARE(cache.found({.tags = {u"круп"_s, u"ледяной"_s}}), (std::vector<qint64>{2, 1}));
        QVERIFY(cache.found({.tags = {u"дождь двор"_s}}).empty()); // two tags, and none of both
        QVERIFY(cache.found({.tags = {u"!!!"_s}}).empty());
        QVERIFY(cache.found({.words = u"фонарь"_s, .number = u"84117"_s, .tags = {u"двор"_s}}).empty());
        QCOMPARE(cache.found(u"авария"_s), std::vector<qint64>{2}); // a tag's words are words too
        QVERIFY(cache.found({.tags = QStringList(600, u"нигде"_s)}).empty());
        cache.indexAll();
    }
}

void WordSearchTest::anyQueryIsAnswered_data()
{
    QTest::addColumn<QString>("words");
    const QStringList queries{u"\""_s, u"\"\"\""_s, u"*"_s, u"яма*"_s, u"^яма"_s, u"яма OR"_s, u"AND"_s, u"NOT яма"_s, u"NEAR("_s, u"text:яма"_s, u"-яма"_s,
                              u"{text} : яма"_s, u"яма' OR 1=1 --"_s, u"'; DROP TABLE appeals"_s, u"((((((((((яма"_s, u"яма"_s + QChar(0) + u"\"дом"_s,
                              QString(QChar(0xD83D)), u"😀"_s, u"%s%n"_s, u"яма \"двор"_s, u"«»"_s, u"\\"_s, u"\u202Eяма"_s, u"a-b-c-d-e-f"_s};
    for (const QString &query : queries)
        QTest::newRow(qPrintable(query)) << query;
    QTest::newRow("many words") << u"слово "_s.repeated(5000);
    QTest::newRow("a long phrase") << u"\"слово "_s + u"яма "_s.repeated(5000);
    QTest::newRow("a long word") << u"ж"_s.repeated(50'000);
}

void WordSearchTest::anyQueryIsAnswered()
{
    QFETCH(QString, words);
    Cache cache;
    cache.apply(PageOf().put(appeal(1)));
    cache.found(words); // or the program ends
    cache.indexAll();
    cache.found(words);
    QCOMPARE(cache.found(u"фонарь"_s).size(), 1u);
}

void WordSearchTest::aDamagedIndexIsToldAsDamage()
{
    Cache cache;
    PageOf page;
    for (qint64 id = 1; id <= 200; ++id)
        page.put(appeal(id));
    cache.apply(page);
    cache.indexAll();
    must(cache.file().exec("UPDATE appeal_words_data SET block = x'00ff00ff' WHERE id > 10"));

    WordSearch search({.words = u"фонарь"_s}, cache.newestFirst(), cache.cutter);
    Result<bool> done = false;
    while (done && !*done)
        done = search.goOn(cache.file(), 8);

    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Damaged);
}

void WordSearchTest::theIndexIsBroughtUpByItself()
{
    Workstation desk(300);
    const auto counts = [&] { return desk.wait(desk.files.reader().counts()); };
    QTRY_VERIFY(counts().cached == 300 && counts().unindexed == 0);
    desk.apply(PageOf().put(appeal(301)));
    QTRY_VERIFY(counts().cached == 301 && counts().unindexed == 0);
    QCOMPARE(desk.ids({.words = u"301"_s}), std::vector<qint64>{301});
}

// The first turn is held until other work has been asked for.
void WordSearchTest::otherWorkGoesBeforeTheIndex()
{
    QSemaphore asked;
    std::atomic<int> turns = -1, turnsBefore = -1;
    Workstation desk(0, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (sql.text() == "SELECT id FROM unindexed ORDER BY id DESC" && turns >= 0 && turns++ == 0)
            asked.acquire();
        return std::nullopt;
    });
    PageOf page;
    for (int id = 1; id <= 5000; ++id)
        page.put(appeal(id));
    desk.wait(desk.files.run([&](ProfileStore &store) {
        auto applied = store.apply(page);
        turns = 0;
        return applied ? Result<void>() : applied.error();
    }));
    QTRY_COMPARE(int(turns), 1);
    const auto work = desk.files.run([&](ProfileStore &) {
        turnsBefore = int(turns);
        return Result<void>();
    });
    asked.release();

    desk.wait(work);
    QCOMPARE(int(turnsBefore), 1);
    QTRY_VERIFY(turns > 3);
}

void WordSearchTest::aNewerSearchEndsTheOlderWithinAStatement()
{
    std::atomic<bool> armed = false;
    QFuture<Result<std::vector<qint64>>> second;
    Workstation *desk = nullptr;
    Workstation made(3000, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (sql.text().starts_with("SELECT rowid FROM appeal_words") && armed.exchange(false))
            second = desk->files.reader().idsOf({.words = u"и-77"_s}); // the next key is pressed just now
        return std::nullopt;
    });
    desk = &made;
    made.wait(made.files.run([](ProfileStore &store) {
        while (!must(store.goOnIndexing())) {}
        return Result<void>();
    }));
    armed = true;

    // Every appeal of the index is asked for, and only one is of the list: the statement would go through all.
    const auto first = made.answer(made.files.reader().idsOf({.receivedFrom = appeal(3000).receivedAt, .words = u"фонарь"_s}));

    QVERIFY(!first);
    QCOMPARE(first.error().kind, Error::Kind::Cancelled);
    QCOMPARE(made.wait(second), std::vector<qint64>{77});
}

void WordSearchTest::otherQuestionsAreAnsweredDuringASearch()
{
    constexpr int appeals = 20'000;
    QSemaphore asked;
    std::atomic<int> looked = 0, lookedBeforeTheRow = -1;
    Workstation desk(0, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (sql.text().starts_with("DELETE FROM unindexed WHERE"))
            return Error{Error::Kind::DiskFull, u"so that all are looked through"_s};
        if (QThread::currentThread()->objectName() != u"reader"_s)
            return std::nullopt;
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
