#include "ui/pages/article_dialog.h"

#include "app/core/article_search.h"
#include "ui/models/outage_lines.h"
#include "ui/pages/difference_view.h"
#include "ui/pages/line_list.h"
#include "ui/text/article_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/long_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

ArticleDialog::ArticleDialog(const Region &region, qint64 topic, QWidget *parent)
    : QDialog(parent)
    , m_region(region)
    , m_topic(topic)
    , m_search(new QLineEdit(this))
    , m_lines(new OutageLines(this))
    , m_list(new LongList(this))
    , m_text(new DifferenceView(u"articlePreview"_s, tr("What would be put in"), this))
    , m_nothing(new Label(TextStyle::Body, &Theme::text2, this))
{
    setObjectName(u"articleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put in from the knowledge base"));
    std::erase_if(m_region.articles, [](const Article &one) { return one.withdrawn; });
    build();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ArticleDialog::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) { showText(current.row()); });
    connect(m_list, &LongList::openAsked, this, &ArticleDialog::take);
    showFound();
    m_search->setFocus();
}

void ArticleDialog::build()
{
    m_search->setObjectName(u"articleDialogSearch"_s);
    m_search->setAccessibleName(tr("Search the articles"));
    m_search->setPlaceholderText(tr("Any word of an article"));
    m_search->setClearButtonEnabled(true);
    dressLines(m_list, u"articleDialogList"_s, tr("Articles, those for the topic first"), m_lines);
    m_nothing->setWordWrap(true);
    auto *accept = new Button(u"check"_s, tr("Put it in"), Button::Look::Primary, this);
    accept->setObjectName(u"articleDialogAccept"_s);
    accept->setKeyHint(u"Enter"_s);
    connect(accept, &Button::clicked, this, &ArticleDialog::take);
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"articleDialogLeave"_s);
    leave->setKeyHint(u"Esc"_s);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    auto *sheet = new Surface(&Theme::surface, Surface::Shape::Card, this);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    inside->addWidget(m_text);
    auto *both = new QHBoxLayout;
    both->setSpacing(px(space::xl));
    both->addWidget(m_list, 2);
    both->addWidget(sheet, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addLayout(both, 1);
    column->addLayout(buttons);
    resize(px(900), px(520));
}

void ArticleDialog::showFound()
{
    std::vector<OutageLine> lines;
    for (const size_t place : articlesFound(m_region, m_search->text(), m_topic))
        lines.push_back(articleLine(m_region.articles[place], m_region));
    m_lines->replace(std::move(lines));
    const bool nothing = m_lines->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_nothing->setText(m_region.articles.empty() ? tr("There are no articles yet. Curators and supervisors write them in the knowledge base.")
                                                 : tr("No article holds these words. A shorter beginning of a word finds more."));
    m_list->setCurrentIndex(m_lines->index(0));
    showText(0);
}

const Article *ArticleDialog::chosen() const
{
    const OutageLine *line = m_lines->at(m_list->currentIndex().row());
    return line ? articleOf(m_region.articles, line->id) : nullptr;
}

void ArticleDialog::showText(int row)
{
    const OutageLine *line = m_lines->at(row);
    const Article *article = line ? articleOf(m_region.articles, line->id) : nullptr;
    m_text->showPlain(article ? article->text : QString());
}

void ArticleDialog::take()
{
    if (const Article *article = chosen()) {
        emit taken(*article);
        accept();
    }
}

bool ArticleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int steps = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (steps != 0) {
            const int last = std::max(0, m_lines->rowCount() - 1);
            m_list->setCurrentIndex(m_lines->index(std::clamp(m_list->currentIndex().row() + steps, 0, last)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

ArticleNewsDialog::ArticleNewsDialog(const Article &article, int version, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"articleNewsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is new in “%1”").arg(visibleLine(article.title, 80)));
    auto *hint = new Label(tr("Struck out is what version %1 said, underlined what version %2 says.").arg(version).arg(article.version), TextStyle::Body, &Theme::text2, this);
    hint->setWordWrap(true);
    auto *text = new DifferenceView(u"articleNewsText"_s, tr("Both versions, what differs is marked"), this);
    const QString before = textOfVersion(article, version);
    before.isEmpty() ? text->showPlain(article.text) : text->show(before, article.text, DifferenceView::Marks::Versions);
    auto *insert = new Button(u"check"_s, tr("Put the new version in at the caret"), Button::Look::Secondary, this);
    insert->setObjectName(u"articleNewsInsert"_s);
    connect(insert, &Button::clicked, this, [this] {
        emit insertAsked();
        accept();
    });
    auto *leave = new Button(tr("I have seen it"), Button::Look::Primary, this);
    leave->setObjectName(u"articleNewsSeen"_s);
    connect(leave, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addWidget(insert);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(hint);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    leave->setFocus();
    resize(px(680), px(480));
}

} // namespace vakhta
