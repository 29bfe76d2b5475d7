#include "ui/pages/queue_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/long_list.h"

#include <QActionGroup>
#include <QMenu>

namespace vakhta {

QMenu *QueueList::densityMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const std::pair<Density, QString> densities[] = {
        {Density::Spacious, tr("Spacious, three lines")}, {Density::Usual, tr("Usual, two lines")}, {Density::Dense, tr("Dense, one line")}};
    for (const auto &[density, text] : densities) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, wanted = density] { action->setChecked(this->density() == wanted); });
        connect(action, &QAction::triggered, this, [this, wanted = density] { chooseDensity(wanted); });
    }
    menu->addSection(tr("Columns of one line"));
    m_header->offerIn(menu);
    return menu;
}

void QueueList::chooseDensity(Density density)
{
    setDensity(density);
    emit densityChanged();
}

void QueueList::setDensity(Density density)
{
    m_delegate->setDensity(density);
    m_header->setVisible(density == Density::Dense);
    m_view->setRowHeight(m_delegate->rowHeight());
    m_view->scrollTo(m_view->currentIndex());
}

void QueueList::setColumns(const Columns &columns)
{
    m_header->setColumns(columns);
    repaint();
}

void QueueList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// How many there are goes before buttons that a menu can hold.
void QueueList::fold()
{
    const bool roomy = width() >= px(600);
    for (Button *button : {m_export, m_save, m_print})
        button->setVisible(roomy);
    m_more->setVisible(!roomy);
}

void QueueList::connectHeader()
{
    connect(m_header, &ColumnHeader::changed, this, [this] {
        repaint();
        emit columnsChanged();
    });
    connect(m_header, &ColumnHeader::orderAsked, this, &QueueList::chooseOrder);
}

} // namespace vakhta
