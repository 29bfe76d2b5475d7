#include "ui/text/article_text.h"

#include "ui/text/names.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
struct ArticleWords
{
    Q_DECLARE_TR_FUNCTIONS(ArticleWords)
};
} // namespace

QString articleTopicText(qint64 topic, const Region &region)
{
    const Topic *about = topicOf(region, topic);
    if (!about)
        return ArticleWords::tr("Any topic");
    const QString above = about->parent != 0 ? topicName(region, about->parent) : sectorName(region, about->sector);
    return above.isEmpty() ? about->name : u"%1 · %2"_s.arg(above, about->name);
}

QString versionText(int version, const QDateTime &at, qint64 by, const Region &region, const LocalTime &here)
{
    QStringList parts{ArticleWords::tr("Version %1").arg(version)};
    if (at.isValid())
        parts << whenText(at, here);
    if (const QString who = userName(region, by); !who.isEmpty())
        parts << who;
    return parts.join(u" · "_s);
}

OutageLine articleLine(const Article &article, const Region &region)
{
    QStringList parts{articleTopicText(article.topic, region)};
    if (article.withdrawn)
        parts.prepend(ArticleWords::tr("withdrawn"));
    else if (article.revision <= 0)
        parts.prepend(ArticleWords::tr("waits for the centre"));
    else
        parts << ArticleWords::tr("version %1").arg(article.version);
    return {.id = article.id, .icon = article.withdrawn ? u"x"_s : u"book-open"_s, .colour = article.withdrawn ? &Theme::text3 : &Theme::text2,
            .title = visibleLine(article.title), .detail = parts.join(u" · "_s)};
}

} // namespace vakhta
