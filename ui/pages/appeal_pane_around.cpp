#include "ui/pages/appeal_pane.h"

#include "app/core/when_ready.h"
#include "ui/pages/author_block.h"
#include "ui/pages/similar_block.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

/// Once for each appeal that is chosen: what is around it does not change while it is read.
void AppealPane::askAround()
{
    fillSimilar({});
    fillAuthor({});
    RelatedReader *related = RelatedReader::of(m_reader);
    if (!related)
        return;
    m_similar = related->similar(m_appeal);
    m_author = related->othersOfAuthor(m_appeal);
    const auto isShown = [this, appeal = m_appeal] { return appeal == m_card.appeal.id; };
    whenReady(m_similar, this, [this, isShown](const Result<std::vector<SimilarAppeal>> &answer) {
        if (isShown())
            fillSimilar(answer);
    });
    whenReady(m_author, this, [this, isShown](const Result<AuthorsAppeals> &others) {
        if (isShown())
            fillAuthor(others);
    });
}

void AppealPane::forgetAround()
{
    m_similar.cancel();
    m_author.cancel();
}

void AppealPane::fillSimilar(const std::optional<Result<std::vector<SimilarAppeal>>> &answer)
{
    const SimilarFound found = answer ? SimilarFound::of(*answer) : SimilarFound();
    auto *block = new SimilarBlock(SimilarBlock::Look::Wide, found, m_context.region(), m_context.here());
    connect(block, &SimilarBlock::openAsked, this, &AppealPane::openAppeal);
    fill(Similar, block);
    m_tabs->setTabText(Similar, found.state == SimilarFound::State::Found ? tr("Similar %1").arg(found.appeals.size()) : tr("Similar"));
}

void AppealPane::fillAuthor(const std::optional<Result<AuthorsAppeals>> &others)
{
    auto *block = new AuthorBlock(m_card.appeal, others, m_context.region(), m_context.here());
    connect(block, &AuthorBlock::openAsked, this, &AppealPane::openAppeal);
    connect(block, &AuthorBlock::listAsked, this, &AppealPane::openList);
    fill(Author, block);
    m_tabs->setTabText(Author, others && *others ? tr("Author %1").arg(authorsCountText(**others)) : tr("Author"));
}

void AppealPane::fill(Tab tab, QWidget *content)
{
    auto *area = qobject_cast<QScrollArea *>(m_pages->widget(tab));
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(px(space::page), px(16), px(space::page), px(16));
    column->addWidget(content);
    column->addStretch();
    if (QWidget *old = area->takeWidget())
        old->deleteLater(); // it may be what asked
    area->setWidget(ground);
}

void AppealPane::showTab(Tab tab)
{
    if (showsMarked() || m_card.appeal.id == 0)
        return;
    m_tabs->setCurrentIndex(tab);
    const QList<Button *> buttons = m_pages->widget(tab)->findChildren<Button *>();
    (buttons.isEmpty() ? static_cast<QWidget *>(m_tabs) : buttons.front())->setFocus(Qt::ShortcutFocusReason);
}

void AppealPane::showSimilar()
{
    showTab(Similar);
}

void AppealPane::showAuthor()
{
    showTab(Author);
}

} // namespace vakhta
