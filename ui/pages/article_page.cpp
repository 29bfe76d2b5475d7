#include "ui/pages/article_page.h"

#include "app/core/article_search.h"
#include "app/core/when_ready.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/choice_box.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/page_states.h"
#include "ui/text/article_text.h"
#include "ui/text/error_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const QString unsaved = u"unsavedArticle"_s; // the name of the setting

QByteArray asKept(const Article &article)
{
    return QJsonDocument(QJsonObject{{u"id"_s, article.id}, {u"revision"_s, article.revision}, {u"text"_s, article.text}, {u"title"_s, article.title}, {u"topic"_s, article.topic}})
        .toJson(QJsonDocument::Compact);
}

Article fromKept(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    return {.id = json[u"id"_s].toInteger(), .revision = json[u"revision"_s].toInteger(), .title = json[u"title"_s].toString(),
            .topic = json[u"topic"_s].toInteger(), .text = json[u"text"_s].toString()};
}
} // namespace

void ArticlePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ArticlePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void ArticlePage::flush()
{
    if (m_pause->isActive())
        keep();
}

void ArticlePage::refresh()
{
    if (m_lines->rowCount() == 0)
        m_states->showLoading();
    load();
}

void ArticlePage::load()
{
    whenReady(m_reader.region(), this, [this, asked = ++m_asked](Result<Region> region) {
        if (asked != m_asked)
            return;
        if (!region)
            return m_states->showError(region.error());
        m_context.setRegion(std::move(*region));
        whenReady(m_reader.me(), this, [this](Result<User> me) {
            m_me = me ? *me : User();
            if (!m_writes)
                fillTopics();
            showFound();
            takeKept();
        });
    });
}

/// What was being written when the program ended.
void ArticlePage::takeKept()
{
    if (std::exchange(m_askedKept, true))
        return;
    whenReady(m_reader.setting(unsaved), this, [this](Result<QByteArray> kept) {
        const Article mine = kept ? fromKept(*kept) : Article();
        if (!m_writes && !(mine.title.isEmpty() && mine.text.isEmpty()))
            write(mine, true);
    });
}

void ArticlePage::showFound()
{
    const Region &region = m_context.region();
    std::vector<OutageLine> lines;
    for (const size_t place : articlesFound(region, m_search->text()))
        lines.push_back(articleLine(region.articles[place], region));
    m_lines->replace(std::move(lines));
    m_counts->setText(numberText(m_lines->rowCount()));
    m_new->setVisible(mayDo(m_me.role, OperationKind::WriteArticle));
    if (region.articles.empty() && !m_writes) {
        const bool may = mayDo(m_me.role, OperationKind::WriteArticle);
        return m_states->showEmpty(u"book-open"_s, tr("There are no articles yet"),
                                   may ? tr("An article is a text ready for answers on one matter; each change of it is kept as a version.")
                                       : tr("Curators and supervisors write them; here they are read and searched."),
                                   may ? tr("Write the first article") : QString());
    }
    m_states->showContent();
    const int row = std::max(0, m_lines->rowOf(m_chosen));
    if (m_list->currentIndex().row() != row && m_lines->rowCount() > 0)
        return m_list->setCurrentIndex(m_lines->index(row));
    choose(row);
}

void ArticlePage::choose(int row)
{
    const OutageLine *line = m_lines->at(row);
    if (!line && m_lines->rowCount() > 0)
        return; // the list is being filled anew
    m_chosen = line ? line->id : 0;
    showChosen();
}

const Article *ArticlePage::chosen() const
{
    return articleOf(m_context.region().articles, m_chosen);
}

QString ArticlePage::obstacle(OperationKind kind) const
{
    if (!mayDo(m_me.role, kind))
        return tr("articles are written by curators and supervisors");
    if (m_writes)
        return tr("another article is being written");
    if (!chosen())
        return tr("no article is chosen");
    return chosen()->revision <= 0 ? tr("the centre does not have it yet") : QString();
}

void ArticlePage::showChosen()
{
    m_faces->setCurrentIndex(m_writes ? 1 : 0);
    if (m_writes)
        return showWriting();
    const Article *article = chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_text)})
        widget->setVisible(article);
    const bool may = mayDo(m_me.role, OperationKind::WriteArticle);
    m_edit->setVisible(article && may);
    m_edit->setEnabled(obstacle(OperationKind::WriteArticle).isEmpty());
    m_withdraw->setVisible(article && may);
    m_withdraw->setEnabled(m_edit->isEnabled());
    if (!article) {
        m_title->setText(m_search->text().isEmpty() ? QString() : tr("No article holds these words"));
        m_about->setText(m_search->text().isEmpty() ? QString() : tr("A shorter beginning of a word finds more."));
        return m_restore->hide();
    }
    m_withdraw->setText(article->withdrawn ? tr("Bring the article back") : tr("Withdraw"));
    m_title->setText(visibleLine(article->title));
    fillVersions(*article);
    showVersion();
}

void ArticlePage::fillVersions(const Article &article)
{
    const QSignalBlocker quiet(m_versions);
    const bool wasEarlier = m_versions->property("of").toLongLong() == article.id && m_versions->currentIndex() > 0;
    const int before = wasEarlier ? m_versions->currentData().toInt() : article.version;
    m_versions->setProperty("of", article.id);
    m_versions->clear();
    m_versions->addItem(tr("Version %1, current").arg(article.version), article.version);
    for (const ArticleVersion &one : article.earlier)
        m_versions->addItem(tr("Version %1").arg(one.version), one.version);
    m_versions->setEnabled(m_versions->count() > 1);
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(before)));
}

/// An earlier one with what has become of it since.
void ArticlePage::showVersion()
{
    const Article *article = chosen();
    if (!article)
        return;
    const int version = m_versions->currentData().toInt();
    const auto earlier = std::find_if(article->earlier.begin(), article->earlier.end(), [version](const ArticleVersion &one) { return one.version == version; });
    const bool isEarlier = earlier != article->earlier.end();
    const Region &region = m_context.region();
    const QString told = isEarlier ? versionText(version, earlier->at, earlier->by, region, m_context.here())
                                   : versionText(article->version, article->at, article->by, region, m_context.here());
    const QString since = isEarlier ? u" · "_s + tr("what came since is underlined, what went is struck out") : QString();
    const QString state = article->withdrawn ? tr("Withdrawn: not offered in answers") + u" · "_s : QString();
    m_about->setText(state + articleTopicText(article->topic, region) + u" · "_s + told + since);
    if (isEarlier)
        m_text->show(earlier->text, article->text, DifferenceView::Marks::Versions);
    else
        m_text->showPlain(article->text);
    m_restore->setVisible(isEarlier && mayDo(m_me.role, OperationKind::WriteArticle));
    m_restore->setEnabled(obstacle(OperationKind::WriteArticle).isEmpty());
}

void ArticlePage::fillTopics()
{
    const Region &region = m_context.region();
    m_newTopic->clear();
    m_newTopic->addItem(articleTopicText(0, region), 0);
    std::vector<std::pair<QString, qint64>> topics;
    for (const Topic &topic : region.topics)
        topics.emplace_back(articleTopicText(topic.id, region), topic.id);
    std::sort(topics.begin(), topics.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : topics)
        m_newTopic->addItem(name, id);
}

void ArticlePage::beginNew()
{
    if (!m_writes && mayDo(m_me.role, OperationKind::WriteArticle))
        write({}, false);
}

void ArticlePage::edit()
{
    if (obstacle(OperationKind::WriteArticle).isEmpty())
        write(*chosen(), false);
}

void ArticlePage::resume(const Article &mine)
{
    m_askedKept = true;
    m_search->clear();
    write(mine, true);
}

void ArticlePage::write(const Article &article, bool isKept)
{
    m_writes = true;
    m_sawTheirs = false;
    m_typed = article;
    m_chosen = article.id != 0 ? article.id : m_chosen;
    m_filling = true;
    m_newTitle->setText(article.title);
    m_newText->setPlainText(article.text);
    m_newTopic->setCurrentIndex(std::max(0, m_newTopic->findData(article.topic)));
    m_filling = false;
    m_fault->hide();
    m_kept->setText(isKept ? tr("Not saved yet, as you left it") : QString());
    m_states->showContent();
    showChosen();
    (article.id == 0 ? static_cast<QWidget *>(m_newTitle) : m_newText)->setFocus(Qt::OtherFocusReason);
}

Article ArticlePage::written() const
{
    Article article = m_typed;
    article.title = m_newTitle->text();
    article.text = m_newText->toPlainText();
    article.topic = m_newTopic->currentData().toLongLong();
    return article;
}

void ArticlePage::typed()
{
    if (m_filling)
        return;
    m_fault->hide();
    m_pause->start();
    showWriting();
}

void ArticlePage::keep()
{
    m_pause->stop();
    if (!m_writes)
        return;
    whenReady(m_editor.setSetting(unsaved, asKept(written())), this, [this](Result<void> kept) {
        if (m_writes)
            m_kept->setText(kept ? tr("Kept on this computer, not saved yet") : errorText(kept.error()));
    });
}

/// A colleague has saved his since this one was begun.
bool ArticlePage::isBehind() const
{
    const Article *now = articleOf(m_context.region().articles, m_typed.id);
    return now && now->revision > 0 && now->revision != m_typed.revision;
}

void ArticlePage::showWriting()
{
    const Article *now = articleOf(m_context.region().articles, m_typed.id);
    const bool behind = isBehind();
    m_behind->setVisible(behind);
    m_difference->setVisible(behind);
    if (behind) {
        m_behind->tell(Banner::Tone::Warn, u"circle-alert"_s, tr("A colleague has changed this article since you began."),
                       tr("Below is what differs between the two texts. Saving puts yours in place of it; both stay among the versions."));
        m_difference->show(now->text, m_newText->toPlainText(), DifferenceView::Marks::Versions);
    }
    m_save->setText(!behind ? tr("Save the article") : m_sawTheirs ? tr("Put mine in its place") : tr("I have seen both texts"));
}

void ArticlePage::save()
{
    if (!m_writes || m_acting)
        return;
    if (isBehind() && !std::exchange(m_sawTheirs, true))
        return showWriting();
    Article article = written();
    if (isBehind())
        article.revision = articleOf(m_context.region().articles, article.id)->revision;
    if (article.title.trimmed().isEmpty() || article.text.trimmed().isEmpty()) {
        m_fault->setText(article.title.trimmed().isEmpty() ? tr("The article needs a title.") : tr("The article has no text yet."));
        m_fault->show();
        return (article.title.trimmed().isEmpty() ? static_cast<QWidget *>(m_newTitle) : m_newText)->setFocus(Qt::OtherFocusReason);
    }
    send(OperationKind::WriteArticle, article, tr("Saved: %1").arg(visibleLine(article.title)));
}

/// What was written goes from this computer too.
void ArticlePage::leave()
{
    m_pause->stop();
    m_writes = false;
    whenReady(m_editor.setSetting(unsaved, {}), this, [](const Result<void> &) {});
    showFound();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ArticlePage::restoreVersion()
{
    const Article *article = chosen();
    const int version = m_versions->currentData().toInt();
    const auto earlier = article ? std::find_if(article->earlier.begin(), article->earlier.end(), [version](const ArticleVersion &one) { return one.version == version; })
                                 : QList<ArticleVersion>::const_iterator();
    if (!article || earlier == article->earlier.end() || !obstacle(OperationKind::WriteArticle).isEmpty())
        return;
    Article again = *article;
    again.title = earlier->title;
    again.text = earlier->text;
    again.earlier.clear();
    m_versions->setProperty("of", 0); // the new one is shown
    send(OperationKind::WriteArticle, again, tr("Version %1 is the current text again").arg(version));
}

void ArticlePage::withdraw()
{
    if (!obstacle(OperationKind::WithdrawArticle).isEmpty())
        return;
    Article article = *chosen();
    article.earlier.clear();
    const QString title = visibleLine(article.title);
    article.withdrawn ? send(OperationKind::WriteArticle, article, tr("Offered in answers again: %1").arg(title))
                      : send(OperationKind::WithdrawArticle, article, tr("Withdrawn: %1").arg(title));
}

void ArticlePage::send(OperationKind kind, const Article &article, const QString &words)
{
    Article carried{.id = article.id, .revision = article.revision, .title = article.title, .topic = article.topic, .text = article.text};
    Operation operation{.opId = newOperationId(m_clock()), .kind = kind, .args = {.article = carried}, .composedAt = m_clock()};
    m_acting = true;
    whenReady(m_editor.act(operation), this, [this, id = operation.opId, words, wrote = m_writes](Result<void> kept) {
        m_acting = false;
        if (!kept && wrote) {
            m_fault->setText(actErrorText(kept.error()));
            return m_fault->show();
        }
        emit acted(kept ? QList<QUuid>{id} : QList<QUuid>(), kept ? words : actErrorText(kept.error()));
        if (kept && wrote)
            leave();
        load();
    });
}

} // namespace vakhta
