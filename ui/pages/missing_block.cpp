#include "ui/pages/missing_block.h"

#include "ui/pages/column_parts.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

MissingBlock::MissingBlock(QWidget *parent)
    : QWidget(parent)
    , m_told(new QVBoxLayout)
    , m_mark(new Button(tr("Mark: missing person"), Button::Look::Primary, this))
    , m_search(new Button(u"user-search"_s, tr("Search, with all reposts"), Button::Look::Primary, this))
    , m_copy(new Button(u"copy"_s, tr("Text for 112 and the search team"), Button::Look::Secondary, this))
{
    setObjectName(u"missingBlock"_s);
    m_mark->setSmall(true);
    m_mark->setObjectName(u"missingMark"_s);
    m_search->setSmall(true);
    m_search->setObjectName(u"missingSearch"_s);
    connect(m_search, &Button::clicked, this, &MissingBlock::searchAsked);
    m_copy->setSmall(true);
    m_copy->setObjectName(u"missingCopy"_s);
    connect(m_mark, &Button::clicked, this, &MissingBlock::markAsked);
    connect(m_copy, &Button::clicked, this, &MissingBlock::copyNotice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::s));
    buttons->addWidget(m_mark);
    buttons->addWidget(m_search);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *card = new Surface(&Theme::dangerBg, Surface::Shape::Quiet, this);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(px(14), px(space::l), px(14), px(space::l));
    lines->setSpacing(px(space::m));
    lines->addLayout(m_told);
    lines->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    hide();
}

void MissingBlock::show(const Appeal &appeal, bool mayMark, const Region &region, const LocalTime &here)
{
    if (appeal.id != m_appeal || appeal.text != m_text || appeal.flags != m_flags) {
        m_appeal = appeal.id;
        m_text = appeal.text;
        m_flags = appeal.flags;
        m_missing = isAboutMissingPerson(appeal);
        fill(appeal);
    }
    m_mark->setVisible(mayMark && !(appeal.flags & MissingPerson));
    m_search->setVisible(appeal.flags & MissingPerson);
    m_notice = m_missing ? missingPersonNotice(appeal, missingPersonFacts(appeal.text), region, here) : QString();
    setVisible(m_missing);
}

void MissingBlock::fill(const Appeal &appeal)
{
    while (QLayoutItem *old = m_told->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    if (!m_missing)
        return;
    const bool marked = appeal.flags & MissingPerson;
    m_told->addWidget(headed(u"user-search"_s, marked ? tr("A person is missing") : tr("A person seems to be missing"), &Theme::danger));
    if (!marked)
        m_told->addWidget(wrapped(tr("The text says so. With the mark it stands above all for everybody and is told at once."), TextStyle::Body));
    auto *told = new QWidget;
    auto *grid = new QGridLayout(told);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(space::l));
    grid->setVerticalSpacing(px(space::xs));
    grid->setColumnStretch(1, 1);
    const MissingPersonFacts facts = missingPersonFacts(appeal.text);
    for (const auto &[name, value] : missingFactLines(facts)) {
        if (value.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(new Label(name, TextStyle::Small, &Theme::text2), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(value, TextStyle::Body, &Theme::text, true), row, 1);
    }
    m_told->addWidget(told);
    if (const QString wanted = missingFactsWanted(facts); !wanted.isEmpty())
        m_told->addWidget(wrapped(wanted, TextStyle::Small, &Theme::text2));
}

void MissingBlock::copyNotice()
{
    QGuiApplication::clipboard()->setText(m_notice);
    emit copied();
}

} // namespace vakhta
