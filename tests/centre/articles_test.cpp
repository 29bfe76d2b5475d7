#include "app/centre/intake/region_file.h"
#include "app/centre/jmap/apply_operation.h"
#include "tests/support/centre_store.h"
#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

/// What the centre makes of acts on the articles of the knowledge base.
class ArticlesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<CentreStore>();
        settle(*m_store);
    }
    void everybodyReadsWhatASupervisorWrites();
    void theSecondOfTwoWritersIsToldAndNothingIsLost();
    void anOperatorDoesNotWrite();
    void theActCountsOnceAndTheStoreIsWhole();
    void theRegionsFileBringsThemOnce();

private:
    static constexpr qint64 anOperator = 1, supervisor = 6;

    OperationResult write(const Article &article, qint64 user = supervisor)
    {
        const User actor = userOf(*m_store, user);
        const Operation act{.opId = newOperationId(noon), .kind = OperationKind::WriteArticle, .args = {.article = article}, .composedAt = noon};
        return must(m_store->write([&](Unit &unit) { return applyOperation(unit, act, actor, noon); })).result;
    }
    std::vector<Article> articles() { return must(m_store->read([](View &view) { return view.region(); }))->articles; }

    std::unique_ptr<CentreStore> m_store;
};

void ArticlesTest::everybodyReadsWhatASupervisorWrites()
{
    QCOMPARE(write({.title = u"Ямы"_s, .text = u"За сутки."_s}).outcome, Outcome::Applied);
    QCOMPARE(articles(), std::vector{(Article{.id = 1, .revision = 1, .title = u"Ямы"_s, .text = u"За сутки."_s, .version = 1, .by = supervisor, .at = noon})});
    const QJsonObject got = JmapCalls(*m_store, anOperator).one("Article/get", "'ids': null");
    QCOMPARE(got[u"list"_s][0][u"id"_s].toString(), u"k1"_s);
    QCOMPARE(got[u"list"_s][0][u"title"_s].toString(), u"Ямы"_s);
}

void ArticlesTest::theSecondOfTwoWritersIsToldAndNothingIsLost()
{
    write({.title = u"Ямы"_s, .text = u"За сутки."_s});
    Article mine = articles().front(), theirs = mine;
    mine.text = u"За двое суток."_s;
    theirs.text = u"За трое суток."_s;
    const Mark before = m_store->mark();
    QCOMPARE(write(mine).outcome, Outcome::Applied);
    const OperationResult second = write(theirs);
    QCOMPARE(second.outcome, Outcome::Conflict);
    QCOMPARE(second.reason, Reason::ArticleChanged);
    QCOMPARE(articles().front().text, mine.text);
    QCOMPARE(articles().front().earlier.front().text, u"За сутки."_s);
    QCOMPARE(m_store->changesSince(Type::Article, before, scopeOf(*m_store, anOperator)).updated, Ids{1});
}

void ArticlesTest::anOperatorDoesNotWrite()
{
    QCOMPARE(write({.title = u"Ямы"_s, .text = u"За сутки."_s}, anOperator).reason, Reason::NotAllowed);
    QVERIFY(articles().empty());
}

void ArticlesTest::theActCountsOnceAndTheStoreIsWhole()
{
    const User actor = userOf(*m_store, supervisor);
    const Operation act{.opId = newOperationId(noon), .kind = OperationKind::WriteArticle, .args = {.article = {.title = u"a < b"_s, .text = u"\u202e\"ё\"\n[дата]"_s}}, .composedAt = noon};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(must(m_store->write([&](Unit &unit) { return applyOperation(unit, act, actor, noon); })).existing, i == 1);
    QCOMPARE(articles().size(), 1u);
    QCOMPARE(must(m_store->storage().check()), QStringList());
}

void ArticlesTest::theRegionsFileBringsThemOnce()
{
    const Region demo = must(demoRegion());
    QVERIFY(demo.articles.size() >= 10);
    QVERIFY(std::any_of(demo.articles.begin(), demo.articles.end(), [](const Article &one) { return one.version > 2 && one.earlier.size() == one.version - 1; }));
    must(m_store->write([&](Unit &unit) { return writeRegion(unit, demo); }));
    Article changed = articles().front();
    changed.text = u"Иначе."_s;
    const auto writer = std::find_if(demo.users.begin(), demo.users.end(), [](const User &one) { return one.role == Role::Supervisor; });
    QCOMPARE(write(changed, writer->id).outcome, Outcome::Applied);
    must(m_store->write([&](Unit &unit) { return writeRegion(unit, demo); })); // loaded again later
    QCOMPARE(articles().size(), demo.articles.size());
    QCOMPARE(articles().front().text, u"Иначе."_s);
}

QTEST_GUILESS_MAIN(ArticlesTest)
#include "articles_test.moc"
