#include "app/store/search_index.h"

#include "app/insight/word_cutter.h"
#include "app/store/appeal_words.h"
#include "app/store/schema.h"
#include "tests/store/profile.h"

#include <QRandomGenerator>

#include <set>

using namespace vakhta;
using namespace vakhta::test;

namespace {
using Words = std::map<qint64, QStringList>; // of each appeal, in their order

constexpr qsizetype oneAppeal = 1, aFew = 1000, plenty = 1 << 20; // bytes

struct Cache
{
    explicit Cache(Connection::Guard guard = {}) : opened(must(openProfile(profile.place(std::move(guard))))) {}

    Connection &file() { return *opened.cache; }
    ReplicaStore replica() { return ReplicaStore(file()); }
    void apply(const Page &page) { must(replica().apply(page)); }
    bool goOn(qsizetype bytes) { return must(SearchIndex(file()).goOn(bytes)); }
    void indexAll()
    {
        while (!goOn(plenty)) {}
    }
    void openAgain(Connection::Guard guard = {})
    {
        opened = OpenProfile();
        opened = must(openProfile(profile.place(std::move(guard))));
    }

    std::set<qint64> waiting()
    {
        auto rows = must(file().run("SELECT id FROM unindexed"));
        const auto ids = must(rows.all([](const Statement &row) { return row.integer(0); }));
        return {ids.begin(), ids.end()};
    }

    /// What the index itself says, word by word, of the appeals that do not wait.
    Words indexed()
    {
        must(file().exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.instances USING fts5vocab('main', 'appeal_words', 'instance')"));
        Words words;
        auto rows = must(file().run("SELECT doc, term FROM temp.instances WHERE doc NOT IN (SELECT id FROM unindexed) ORDER BY doc, offset"));
        must(rows.each([&](const Statement &row) {
            words[row.integer(0)] << row.text(1);
            return true;
        }));
        return words;
    }

    /// What it should say, by the texts.
    Words expected()
    {
        const std::set<qint64> left = waiting();
        WordCutter cutter;
        Words words;
        for (const qint64 id : must(replica().ids(Type::Appeal))) {
            if (left.contains(id))
                continue;
            cutter.cut(*must(searchedText(file(), id)), [&](const WordCutter::Word &word) {
                words[id] << QString::fromUtf8(word.stem.data(), qsizetype(word.stem.size()));
                return true;
            });
        }
        return words;
    }

    ProfileFolder profile;
    OpenProfile opened;
};

Message message(qint64 id, qint64 appeal, const QString &text = u"Выехали на место"_s)
{
    return {.id = id, .appeal = appeal, .kind = MessageKind::Comment, .at = shift, .text = text};
}

Reply reply(qint64 id, qint64 appeal, const QString &text)
{
    return {.id = id, .appeal = appeal, .text = text, .submittedAt = shift};
}

PageOf pageOf(int appeals)
{
    PageOf page;
    for (int id = 1; id <= appeals; ++id)
        page.put(appeal(id)).put(message(id, id, u"Ответ %1"_s.arg(id)));
    return page;
}

/// A delta as it may come: new, changed and destroyed appeals, messages and replies.
PageOf someDelta(QRandomGenerator &random)
{
    static const QStringList words{u"яма"_s, u"дороги"_s, u"ёлка"_s, u"фонарей"_s, u"12/5"_s, u"двор"_s, u""_s};
    const auto text = [&] { return words[random.bounded(int(words.size()))] + u' ' + words[random.bounded(int(words.size()))]; };
    PageOf page;
    for (int i = 1 + random.bounded(4); i > 0; --i) {
        const qint64 id = 1 + random.bounded(20);
        Appeal one = appeal(id);
        one.text = text();
        switch (random.bounded(6)) {
        case 0:
        case 1: page.put(one); break;
        case 2: page.put(message(id + 20 * random.bounded(2), id, text())); break;
        case 3: page.put(reply(id + 20 * random.bounded(2), id, text())); break;
        case 4: page.destroy(Type::Appeal, id); break;
        default: page.destroy(random.bounded(2) ? Type::Message : Type::Reply, 1 + random.bounded(40));
        }
    }
    return page;
}
} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void anAppealIsIndexedWithItsAnswers();
    void theNewestAreIndexedFirst();
    void whateverChangesWaitsToBeIndexedAgain();
    void anyDeltasKeepItTrue();
    void aFaultAtAnyStatementLeavesNoGap();
    void aCacheOfTheFirstSchemaIsIndexedToo();
    void wordsCutByOtherRulesAreIndexedAnew();
    void everythingAtOnceIsTheSame();
    void anEmptiedCacheHasNoWords();
};

void SearchIndexTest::anAppealIsIndexedWithItsAnswers()
{
    Cache cache;
    Appeal one = appeal(7);
    one.number = u"И-77"_s;
    one.title = u"Ямы"_s;
    one.text = u"Во дворах"_s;
    one.author = u"Пётр"_s;
    one.settlement = u"Рябинки"_s;
    one.street = u"Полевая"_s;
    one.house = u"48"_s;
    cache.apply(PageOf().put(one).put(message(1, 7)).put(reply(1, 7, u"Засыпали"_s)).put(Draft{.id = 1, .appeal = 7, .owner = 3, .text = u"Набросок"_s}));

    cache.indexAll();

    QCOMPARE(cache.indexed()[7].join(u' '), u"петр и 77 рябинк полев 48 во двор ям выеха на мест засыпа"_s);
    QCOMPARE(cache.indexed(), cache.expected());
}

void SearchIndexTest::theNewestAreIndexedFirst()
{
    Cache cache;
    cache.apply(pageOf(5));

    QVERIFY(!cache.goOn(oneAppeal));
    QCOMPARE(cache.waiting(), (std::set<qint64>{1, 2, 3, 4}));
    QVERIFY(!cache.goOn(oneAppeal));
    QCOMPARE(cache.waiting(), (std::set<qint64>{1, 2, 3}));
    cache.apply(PageOf().put(appeal(9)));
    QVERIFY(!cache.goOn(oneAppeal));
    QCOMPARE(cache.waiting(), (std::set<qint64>{1, 2, 3}));
    QVERIFY(!cache.goOn(plenty));
    QVERIFY(cache.goOn(plenty));
    QVERIFY(cache.waiting().empty());
    QCOMPARE(cache.indexed(), cache.expected());
}

void SearchIndexTest::whateverChangesWaitsToBeIndexedAgain()
{
    Cache cache;
    PageOf firstPage = pageOf(6);
    cache.apply(firstPage.put(reply(1, 4, u"Засыпали"_s)).mark());
    cache.indexAll();
    const auto waitsAfter = [&](const Page &page) {
        cache.apply(page);
        const auto waiting = cache.waiting();
        cache.indexAll();
        return waiting == std::set<qint64>{4} && cache.indexed() == cache.expected();
    };
    QVERIFY(waitsAfter(PageOf().put(appeal(4, Status::InWork))));
    QVERIFY(waitsAfter(PageOf().put(message(20, 4))));
    QVERIFY(waitsAfter(PageOf().put(message(20, 4, u"Иначе"_s))));
    QVERIFY(waitsAfter(PageOf().destroy(Type::Message, 20)));
    QVERIFY(waitsAfter(PageOf().destroy(Type::Reply, 1)));
    QVERIFY(waitsAfter(PageOf().destroy(Type::Appeal, 4)));
    QVERIFY(!cache.indexed().contains(4));

    cache.apply(PageOf().put(appeal(8)));
    cache.indexAll();
    must(cache.replica().sweep({Type::Appeal})); // the last one was not marked
    QCOMPARE(cache.waiting(), std::set<qint64>{8});
    cache.indexAll();
    QVERIFY(!cache.indexed().contains(8));
}

void SearchIndexTest::anyDeltasKeepItTrue()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        Cache cache;
        for (int step = 0; step < 60; ++step) {
            if (random.bounded(3))
                cache.apply(someDelta(random));
            else
                cache.goOn(random.bounded(2) ? oneAppeal : aFew);
            if (step % 10 == 9)
                QCOMPARE(cache.indexed(), cache.expected());
        }
        cache.openAgain();
        cache.indexAll();
        QCOMPARE(cache.indexed(), cache.expected());
    }
}

// Fails the first statement of each turn, then the second, and so on; each time the program ends and begins again.
void SearchIndexTest::aFaultAtAnyStatementLeavesNoGap()
{
    FailingGuard fault;
    Cache cache(fault.guard());
    for (bool failed = true; failed; ++fault.failing) {
        cache.apply(pageOf(4));
        cache.apply(PageOf().destroy(Type::Appeal, 2));
        const auto waited = cache.waiting();
        failed = false;
        for (bool whole = false; !whole && !failed;) {
            fault.statement = 0;
            fault.armed = true;
            const auto gone = SearchIndex(cache.file()).goOn(oneAppeal);
            fault.armed = false;
            failed = !gone;
            whole = gone && *gone;
        }
        cache.openAgain(fault.guard());
        QCOMPARE(cache.indexed(), cache.expected());
        const auto waits = cache.waiting();
        QVERIFY(std::includes(waited.begin(), waited.end(), waits.begin(), waits.end()));
        cache.indexAll();
        QVERIFY(cache.waiting().empty());
        QCOMPARE(cache.indexed(), cache.expected());
        QCOMPARE(cache.indexed().size(), 3u);
    }
    QVERIFY2(fault.failing > 6, qPrintable(QString::number(fault.failing)));
}

void SearchIndexTest::aCacheOfTheFirstSchemaIsIndexedToo()
{
    Cache cache;
    cache.apply(pageOf(3));
    for (const Sql step : {Sql("DROP TABLE appeal_words"), Sql("DROP TABLE unindexed"), Sql("DROP TABLE word_rules"),
                           Sql("ALTER TABLE appeal_keys DROP COLUMN promised"), Sql("DROP TABLE files"), Sql("DROP INDEX notes_that_call"), Sql("PRAGMA user_version = 1")})
        must(cache.file().exec(step));

    cache.openAgain();

    QVERIFY(!cache.opened.report.cacheMadeAnew);
    QCOMPARE(cache.waiting(), (std::set<qint64>{1, 2, 3}));
    cache.indexAll();
    QCOMPARE(cache.indexed().size(), 3u);
    QCOMPARE(cache.indexed(), cache.expected());
}

void SearchIndexTest::wordsCutByOtherRulesAreIndexedAnew()
{
    Cache cache;
    cache.apply(pageOf(3));
    cache.indexAll();
    cache.openAgain();
    QVERIFY(cache.waiting().empty());

    must(cache.file().exec("UPDATE word_rules SET rules = rules + 1"));
    cache.openAgain();

    QCOMPARE(cache.waiting(), (std::set<qint64>{1, 2, 3}));
    cache.indexAll();
    QCOMPARE(cache.indexed().size(), 3u);
    QCOMPARE(cache.indexed(), cache.expected());
}

void SearchIndexTest::everythingAtOnceIsTheSame()
{
    Cache cache;
    cache.apply(pageOf(30));
    cache.goOn(aFew);
    cache.apply(PageOf().destroy(Type::Appeal, 30).put(appeal(29, Status::Closed)));

    QVERIFY(indexEverything(cache.file()));

    QVERIFY(cache.waiting().empty());
    QCOMPARE(cache.indexed().size(), 29u);
    QCOMPARE(cache.indexed(), cache.expected());
}

void SearchIndexTest::anEmptiedCacheHasNoWords()
{
    Cache cache;
    cache.apply(pageOf(3));
    cache.indexAll();
    cache.apply(PageOf().put(appeal(4)));

    QVERIFY(cache.replica().clear());

    QVERIFY(cache.waiting().empty());
    QVERIFY(cache.indexed().empty());
    cache.apply(PageOf().put(appeal(2)));
    cache.indexAll();
    QCOMPARE(cache.indexed().size(), 1u);
    QCOMPARE(cache.indexed(), cache.expected());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
