#include "ui/pages/quoted_articles.h"

#include "app/core/article_search.h"
#include "app/core/when_ready.h"
#include "ui/pages/article_dialog.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

QuotedArticles::QuotedArticles(AppealReader &reader, AppealEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_editor(editor)
    , m_from(new Label(TextStyle::Small, &Theme::text2))
    , m_news(new Banner(u"articleNews"_s))
{
    setObjectName(u"quotedArticles"_s);
    m_from->setObjectName(u"quotedFrom"_s);
    m_from->setWordWrap(true);
    m_from->setContentsMargins(px(space::page), px(space::s), px(space::page), px(space::s));
    m_news->setFlat(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_from);
    lines->addWidget(m_news);
    connect(m_news, &Banner::actionAsked, this, &QuotedArticles::showNews);
    connect(&m_reader, &AppealReader::regionChanged, this, &QuotedArticles::load);
    hide();
}

QString QuotedArticles::setting() const
{
    return u"quoted/%1"_s.arg(m_appeal);
}

void QuotedArticles::start(qint64 appeal)
{
    m_appeal = appeal;
    m_text.clear();
    m_quotes.clear();
    hide();
    whenReady(m_reader.setting(setting()), this, [this, appeal](Result<QByteArray> kept) {
        if (!kept || appeal != m_appeal)
            return;
        for (const QByteArray &one : kept->split(' ')) { // «2:3:4», article, version, seen
            const auto parts = one.split(':');
            if (parts.size() == 3 && parts[0].toLongLong() > 0)
                m_quotes.push_back({parts[0].toLongLong(), parts[1].toInt(), parts[2].toInt()});
        }
        load();
    });
}

void QuotedArticles::load()
{
    if (m_appeal == 0 || m_quotes.empty())
        return;
    whenReady(m_reader.region(), this, [this](Result<Region> region) {
        if (region)
            m_articles = std::move(region->articles);
        show();
    });
}

void QuotedArticles::setText(const QString &text)
{
    m_text = text;
    if (!m_quotes.empty())
        show();
}

void QuotedArticles::add(const Article &article)
{
    std::erase_if(m_quotes, [&](const Quote &one) { return one.article == article.id; });
    m_quotes.push_back({article.id, article.version, article.version});
    keep();
    load();
}

void QuotedArticles::forget()
{
    if (!m_quotes.empty()) {
        m_quotes.clear();
        keep();
    }
    m_appeal = 0;
    hide();
}

void QuotedArticles::keep()
{
    QByteArrayList parts;
    for (const Quote &one : m_quotes)
        parts << QByteArray::number(one.article) + ':' + QByteArray::number(one.version) + ':' + QByteArray::number(one.seen);
    whenReady(m_editor.setSetting(setting(), parts.join(' ')), this, [](const Result<void> &) {}); // without it nothing is lost but the name
}

const Article *QuotedArticles::newer(const Quote &quote) const
{
    const Article *article = articleOf(m_articles, quote.article);
    return article && article->version > std::max(quote.version, quote.seen) ? article : nullptr;
}

void QuotedArticles::show()
{
    QStringList from;
    const Article *news = nullptr;
    for (const Quote &one : m_quotes) {
        const Article *article = articleOf(m_articles, one.article);
        if (!article || !quotes(m_text, textOfVersion(*article, one.version)))
            continue; // Ctrl+Z may bring it back
        from << tr("“%1”, version %2").arg(visibleLine(article->title, 60)).arg(one.version);
        if (!news)
            news = newer(one);
    }
    m_from->setText(tr("From the knowledge base: %1").arg(from.join(u"; "_s)));
    m_news->setVisible(news);
    if (news)
        m_news->tell(Banner::Tone::Warn, u"book-open"_s, tr("“%1” has version %2 now.").arg(visibleLine(news->title, 60)).arg(news->version),
                     tr("The reply says what an earlier one said."), tr("Show what is new"));
    setVisible(!from.isEmpty());
}

void QuotedArticles::showNews()
{
    for (Quote &one : m_quotes) {
        const Article *article = newer(one);
        if (!article)
            continue;
        auto *dialog = new ArticleNewsDialog(*article, one.version, this);
        connect(dialog, &ArticleNewsDialog::insertAsked, this, [this, newest = *article] { emit insertAsked(newest); });
        connect(dialog, &QDialog::accepted, this, [this, id = one.article, version = article->version] {
            for (Quote &seen : m_quotes)
                seen.seen = seen.article == id ? std::max(seen.seen, version) : seen.seen;
            keep();
            show();
        });
        return dialog->open();
    }
}

} // namespace vakhta
