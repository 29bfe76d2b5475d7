#include "tests/support/situations.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

namespace {
constexpr Reason none = Reason::None;

User who(Role role)
{
    return {.id = 6, .role = role};
}

ArticlesEffect write(const Article &article, std::vector<Article> known, Role role = Role::Supervisor)
{
    return decideArticles({.kind = OperationKind::WriteArticle, .args = {.article = article}}, std::move(known), who(role), now);
}

ArticlesEffect withdraw(const Article &article, std::vector<Article> known, Role role = Role::Supervisor)
{
    return decideArticles({.kind = OperationKind::WithdrawArticle, .args = {.article = article}}, std::move(known), who(role), now);
}

const Article snow{.id = 1, .revision = 3, .title = u"Snow"_s, .topic = 5, .text = u"Cleared by [day]."_s, .version = 2, .by = 4, .at = test::at(10),
                   .earlier = {{1, u"Snow"_s, u"Soon."_s, 4, test::at(0)}}};
} // namespace

/// What is known about a matter, with every text it had.
class DecideArticlesTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsTheFirstVersion();
    void anotherTextIsAnotherVersionAndKeepsTheOld();
    void anotherTopicIsNoOtherVersion();
    void theSecondOfTwoWritersIsTold();
    void whatIsWithdrawnMayComeBack();
    void refusals_data();
    void refusals();
    void versionsHaveAnEnd();
};

void DecideArticlesTest::aNewOneIsTheFirstVersion()
{
    const auto effect = write({.title = u" Pits \n in spring"_s, .topic = 5, .text = u" Mended by [day].\n"_s, .version = 9, .earlier = snow.earlier, .withdrawn = true}, {snow});
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.articles, (std::vector<Article>{snow, {.revision = 1, .title = u"Pits in spring"_s, .topic = 5, .text = u"Mended by [day]."_s, .version = 1, .by = 6, .at = now}}));
}

void DecideArticlesTest::anotherTextIsAnotherVersionAndKeepsTheOld()
{
    const auto effect = write({.id = 1, .revision = 3, .title = u"Snow"_s, .topic = 5, .text = u"Cleared within a day."_s}, {snow});
    QCOMPARE(effect.outcome, Outcome::Applied);
    const Article &after = effect.articles.front();
    QCOMPARE(after.version, 3);
    QCOMPARE(after.revision, 4);
    QCOMPARE(after.by, 6);
    QCOMPARE(after.at, now);
    QCOMPARE(after.earlier.size(), 2);
    QCOMPARE(after.earlier.front(), (ArticleVersion{2, snow.title, snow.text, 4, snow.at}));
}

void DecideArticlesTest::anotherTopicIsNoOtherVersion()
{
    Article wanted = snow;
    wanted.topic = 6;
    const Article after = write(wanted, {snow}).articles.front();
    QCOMPARE(after.topic, 6);
    QCOMPARE(after.version, 2);
    QCOMPARE(after.by, 4);
    QCOMPARE(after.revision, 4);
}

void DecideArticlesTest::theSecondOfTwoWritersIsTold()
{
    Article second = snow;
    second.revision = 2;
    second.text = u"Mine."_s;
    const auto effect = write(second, {snow});
    QCOMPARE(effect.outcome, Outcome::Conflict);
    QCOMPARE(effect.reason, Reason::ArticleChanged);
    QCOMPARE(effect.articles, std::vector{snow});
    QCOMPARE(withdraw(second, {snow}).reason, Reason::ArticleChanged);
    second.text = snow.text; // the same was written by both
    QCOMPARE(write(second, {snow}).outcome, Outcome::Noop);
}

void DecideArticlesTest::whatIsWithdrawnMayComeBack()
{
    const auto gone = withdraw({.id = 1, .revision = 3}, {snow});
    QCOMPARE(gone.outcome, Outcome::Applied);
    QVERIFY(gone.articles.front().withdrawn);
    QCOMPARE(gone.articles.front().text, snow.text);
    QCOMPARE(withdraw({.id = 1, .revision = 3}, gone.articles).outcome, Outcome::Noop);
    const auto back = write(gone.articles.front(), gone.articles);
    QCOMPARE(back.outcome, Outcome::Applied);
    QVERIFY(!back.articles.front().withdrawn);
    QCOMPARE(back.articles.front().version, 2);
}

void DecideArticlesTest::refusals_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<int>("role");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const Article &article, Role role, Reason reason) { QTest::newRow(name) << article << int(role) << reason; };
    const Article fresh{.title = u"Pits"_s, .text = u"Mended."_s};
    row("operator", fresh, Role::Operator, Reason::NotAllowed);
    row("executor", fresh, Role::Executor, Reason::NotAllowed);
    row("approver", fresh, Role::Approver, Reason::NotAllowed);
    row("curator", fresh, Role::Curator, none);
    row("administrator", fresh, Role::Administrator, none);
    row("no title", {.title = u" "_s, .text = u"x"_s}, Role::Curator, Reason::EmptyText);
    row("no text", {.title = u"x"_s, .text = u"\n"_s}, Role::Curator, Reason::EmptyText);
    row("long title", {.title = QString(201, u'x'), .text = u"x"_s}, Role::Curator, Reason::TooLong);
    row("long text", {.title = u"x"_s, .text = QString(20'001, u'x')}, Role::Curator, Reason::TooLong);
    row("unknown", {.id = 7, .title = u"x"_s, .text = u"x"_s}, Role::Curator, Reason::NoSuchArticle);
}

void DecideArticlesTest::refusals()
{
    QFETCH(Article, article);
    QFETCH(int, role);
    QFETCH(Reason, reason);
    const auto effect = write(article, {snow}, Role(role));
    QCOMPARE(effect.reason, reason);
    QCOMPARE(effect.articles.size(), size_t(reason == none ? 2 : 1));
    User gone = who(Role::Supervisor);
    gone.active = false;
    QCOMPARE(decideArticles({.kind = OperationKind::WriteArticle, .args = {.article = article}}, {}, gone, now).reason, Reason::UserInactive);
}

void DecideArticlesTest::versionsHaveAnEnd()
{
    std::vector<Article> known{snow};
    for (int i = 0; i < 30; ++i) {
        Article next = known.front();
        next.text = u"Text %1"_s.arg(i);
        known = write(next, known).articles;
    }
    QCOMPARE(known.front().earlier.size(), Article::mostEarlier);
    QCOMPARE(known.front().earlier.front().text, u"Text 28"_s);
    QCOMPARE(known.front().version, 32);
    known.assign(Article::most, snow);
    QCOMPARE(write({.title = u"x"_s, .text = u"x"_s}, known).reason, Reason::TooManyArticles);
}

QTEST_APPLESS_MAIN(DecideArticlesTest)
#include "decide_articles_test.moc"
