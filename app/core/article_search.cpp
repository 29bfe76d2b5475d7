#include "app/core/article_search.h"

#include <algorithm>
#include <tuple>

namespace vakhta {

namespace {
QString plain(QStringView text)
{
    return text.toString().toLower().replace(u'ё', u'е').simplified();
}

/// What all forms of a word begin with, nearly: «снега» and «снег» are found by each other.
QString beginning(const QString &word)
{
    return word.left(word.size() > 6 ? word.size() - 3 : word.size() > 4 ? word.size() - 2 : word.size());
}

bool holds(const QString &text, const QString &start)
{
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool holdsAll(const QString &text, const QStringList &starts)
{
    return std::all_of(starts.begin(), starts.end(), [&](const QString &start) { return holds(text, start); });
}

const Topic *topicOf(const Region &region, qint64 id)
{
    const auto found = std::find_if(region.topics.begin(), region.topics.end(), [id](const Topic &one) { return one.id == id; });
    return id != 0 && found != region.topics.end() ? &*found : nullptr;
}

/// How far it is meant from the topic that is asked for.
int distance(const Article &article, const Topic *topic)
{
    if (!topic)
        return 0;
    return article.topic == topic->id ? 0 : article.topic != 0 && article.topic == topic->parent ? 1 : article.topic == 0 ? 2 : 3;
}

struct Found
{
    size_t place = 0;
    bool withdrawn = false, inTextOnly = false;
    int distance = 0;
    QString title;

    auto order() const { return std::tie(withdrawn, inTextOnly, distance, title, place); }
};
} // namespace

std::vector<size_t> articlesFound(const Region &region, QStringView words, qint64 topic)
{
    QStringList starts;
    for (const QString &word : plain(words).split(u' ', Qt::SkipEmptyParts))
        starts << beginning(word);
    std::vector<Found> found;
    for (size_t place = 0; place < region.articles.size(); ++place) {
        const Article &article = region.articles[place];
        const Topic *about = topicOf(region, article.topic);
        const QString title = plain(article.title);
        const bool inTitle = holdsAll(title, starts);
        if (inTitle || holdsAll(title + u' ' + plain(about ? about->name : QString()) + u' ' + plain(article.text), starts))
            found.push_back({place, article.withdrawn, !inTitle, distance(article, topicOf(region, topic)), title});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.order() < b.order(); });
    std::vector<size_t> places;
    for (const Found &one : found)
        places.push_back(one.place);
    return places;
}

bool quotes(const QString &reply, const QString &article)
{
    constexpr qsizetype least = 20;
    const QString said = plain(reply);
    for (const QString &paragraph : article.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &part : paragraph.split(u'[')) {
            const QString words = plain(part.mid(part.indexOf(u']') + 1));
            if (words.size() >= least && said.contains(words))
                return true;
        }
    }
    return false;
}

QString textOfVersion(const Article &article, int version)
{
    if (version == article.version)
        return article.text;
    const auto found = std::find_if(article.earlier.begin(), article.earlier.end(), [version](const ArticleVersion &one) { return one.version == version; });
    return found == article.earlier.end() ? QString() : found->text;
}

const Article *articleOf(const std::vector<Article> &articles, qint64 id)
{
    const auto found = std::find_if(articles.begin(), articles.end(), [id](const Article &one) { return one.id == id; });
    return id != 0 && found != articles.end() ? &*found : nullptr;
}

} // namespace vakhta
