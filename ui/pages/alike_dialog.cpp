#include "ui/pages/alike_dialog.h"

#include "ui/pages/difference_view.h"
#include "ui/text/names.h"
#include "ui/text/time_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

AlikeDialog::AlikeDialog(std::vector<WaitingReply> replies, QWidget *parent)
    : QDialog(parent)
    , m_replies(std::move(replies))
    , m_list(new QListWidget(this))
    , m_whose(new Label(TextStyle::Small, &Theme::text2, this))
    , m_text(new DifferenceView(u"alikeText"_s, tr("The reply, and what it has otherwise than the first"), this))
    , m_accept(new Button(u"stamp"_s, {}, Button::Look::Primary, this))
{
    setObjectName(u"alikeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Approve alike replies together?"));
    m_list->setObjectName(u"alikeList"_s);
    m_list->setAccessibleName(tr("Alike replies, Space leaves one out"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_accept->setObjectName(u"alikeAccept"_s);
    m_accept->setKeyHint(tr("Ctrl+Enter"));
    build();
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &AlikeDialog::show);
    connect(m_list, &QListWidget::itemChanged, this, &AlikeDialog::count);
    connect(m_accept, &Button::clicked, this, &AlikeDialog::give);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    count();
}

void AlikeDialog::build()
{
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"alikeLeave"_s);
    leave->setKeyHint(tr("Esc"));
    connect(leave, &Button::clicked, this, &QDialog::reject);
    auto *hint = new Label(tr("They differ only in names, addresses, days and numbers: what is otherwise than in the first is marked. "
                              "Space leaves out one that should wait."),
                           TextStyle::Body, &Theme::text2, this);
    hint->setWordWrap(true);
    auto *sheet = new Surface(&Theme::surface, Surface::Shape::Card, this);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    inside->setSpacing(px(space::s));
    m_whose->setElided(true);
    inside->addWidget(m_whose);
    inside->addWidget(m_text, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(px(space::xl));
    both->addWidget(m_list, 2);
    both->addWidget(sheet, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(new Label(windowTitle(), TextStyle::Title2, &Theme::text, this));
    column->addWidget(hint);
    column->addLayout(both, 1);
    column->addLayout(buttons);
    resize(px(900), px(520));
}

void AlikeDialog::fill()
{
    for (const WaitingReply &one : m_replies) {
        const QString whose = authorAndPlace(one.appeal);
        auto *item = new QListWidgetItem(whose.isEmpty() ? appealNumber(one.appeal.number) : u"%1  ·  %2"_s.arg(appealNumber(one.appeal.number), whose), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void AlikeDialog::show(int row)
{
    if (row < 0)
        return;
    const WaitingReply &one = m_replies[size_t(row)];
    m_whose->setText(visibleLine(one.appeal.title));
    if (row == 0)
        m_text->showPlain(one.reply.text);
    else
        m_text->show(m_replies.front().reply.text, one.reply.text, DifferenceView::Marks::Mine);
}

void AlikeDialog::count()
{
    int taken = 0;
    for (int row = 0; row < m_list->count(); ++row)
        taken += m_list->item(row)->checkState() == Qt::Checked;
    m_accept->setText(tr("Approve %n replies", nullptr, taken));
    m_accept->setEnabled(taken > 0);
}

void AlikeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier) && !event->isAutoRepeat())
        give();
    else if (!enter)
        QDialog::keyPressEvent(event);
}

void AlikeDialog::give()
{
    std::vector<WaitingReply> taken;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            taken.push_back(m_replies[size_t(row)]);
    }
    if (taken.empty())
        return;
    emit given(taken);
    accept();
}

} // namespace vakhta
