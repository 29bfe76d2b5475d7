#include "app/core/operation.h"

#include <algorithm>

namespace vakhta {

namespace {
using Articles = std::vector<Article>;

ArticlesEffect refused(Articles articles, Outcome outcome, Reason reason)
{
    return {outcome, reason, std::move(articles)};
}

ArticlesEffect applied(Articles articles)
{
    return {Outcome::Applied, Reason::None, std::move(articles)};
}

std::optional<Reason> faultOf(const QString &title, const QString &text)
{
    if (title.isEmpty() || text.isEmpty())
        return Reason::EmptyText;
    if (title.size() > Article::longestTitle || text.size() > Article::longestText)
        return Reason::TooLong;
    return {};
}

ArticlesEffect begin(Article wanted, Articles articles, const User &actor, const QDateTime &now)
{
    if (int(articles.size()) >= Article::most)
        return refused(std::move(articles), Outcome::Rejected, Reason::TooManyArticles);
    articles.push_back({.revision = 1, .title = wanted.title, .topic = wanted.topic, .text = wanted.text, .version = 1, .by = actor.id, .at = now});
    return applied(std::move(articles));
}

/// What was there is kept with who wrote it and when; another topic is no other version.
void rewrite(Article &known, const Article &wanted, const User &actor, const QDateTime &now)
{
    known.earlier.prepend({known.version, known.title, known.text, known.by, known.at});
    if (known.earlier.size() > Article::mostEarlier)
        known.earlier.removeLast();
    known.title = wanted.title;
    known.text = wanted.text;
    known.version += 1;
    known.by = actor.id;
    known.at = now;
}
} // namespace

bool concernsArticles(OperationKind kind)
{
    return kind == OperationKind::WriteArticle || kind == OperationKind::WithdrawArticle;
}

ArticlesEffect decideArticles(const Operation &operation, std::vector<Article> articles, const User &actor, const QDateTime &now)
{
    Article wanted = operation.args.article;
    wanted.title = wanted.title.simplified();
    wanted.text = wanted.text.trimmed();
    const bool writes = operation.kind == OperationKind::WriteArticle;
    if (!actor.active)
        return refused(std::move(articles), Outcome::Rejected, Reason::UserInactive);
    if (!mayDo(actor.role, operation.kind))
        return refused(std::move(articles), Outcome::Rejected, Reason::NotAllowed);
    if (const auto fault = writes ? faultOf(wanted.title, wanted.text) : std::nullopt)
        return refused(std::move(articles), Outcome::Rejected, *fault);
    if (writes && wanted.id == 0)
        return begin(std::move(wanted), std::move(articles), actor, now);

    const auto known = std::find_if(articles.begin(), articles.end(), [&](const Article &one) { return one.id == wanted.id; });
    if (known == articles.end())
        return refused(std::move(articles), Outcome::Conflict, Reason::NoSuchArticle);
    const bool isSameText = wanted.title == known->title && wanted.text == known->text;
    const bool isSo = writes ? isSameText && wanted.topic == known->topic && !known->withdrawn : known->withdrawn;
    if (isSo)
        return refused(std::move(articles), Outcome::Noop, Reason::AlreadySo);
    if (wanted.revision != known->revision) // the first who changed it wins; the second sees what became of it, and may again
        return refused(std::move(articles), Outcome::Conflict, Reason::ArticleChanged);
    if (writes && !isSameText)
        rewrite(*known, wanted, actor, now);
    if (writes)
        known->topic = wanted.topic;
    known->withdrawn = !writes;
    known->revision += 1;
    return applied(std::move(articles));
}

} // namespace vakhta
