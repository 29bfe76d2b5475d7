#include "ui/pages/column_header.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int headHeight = 28, besideMark = 58, atRight = 10, narrowestTitle = 160, arrow = 14;

/// Names in small letters; that of the order bold, with an arrow.
class Bar final : public QHeaderView
{
public:
    explicit Bar(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool orders = sortIndicatorSection() == section;
        const QString name = model()->headerData(section, orientation()).toString();
        const TextStyle style = orders ? TextStyle::SmallBold : TextStyle::Caption;
        QRect words = rect.adjusted(0, 0, orders ? -px(arrow) : 0, 0);
        if (Column(section) == Column::Slack) // stands above chips that end at the right
            words.setLeft(qMax(words.left(), words.right() - textWidth(name, style)));
        const int used = paintText(*painter, words, name, style, orders ? theme().text : theme().text3);
        if (orders)
            paintIcon(*painter, {words.left() + used, rect.top(), px(arrow), rect.height()},
                      sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s, theme().text, px(12));
    }
};

bool mayGo(Column column)
{
    return column != Column::Title && column != Column::Slack;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
{
    auto *names = new QStandardItemModel(0, columnCount, this);
    for (int i = 0; i < columnCount; ++i)
        names->setHeaderData(i, Qt::Horizontal, columnName(Column(i)));
    m_bar->setModel(names);
    m_bar->setObjectName(u"columnHeader"_s);
    m_bar->setAccessibleName(tr("Columns of the list"));
    m_bar->setSectionsMovable(true);
    m_bar->setSectionsClickable(true);
    m_bar->setMinimumSectionSize(px(40));
    m_bar->setSortIndicatorShown(true);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setSectionResizeMode(QHeaderView::Interactive);
    m_bar->setSectionResizeMode(int(Column::Title), QHeaderView::Stretch);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(besideMark), 0, px(atRight), 1);
    row->addWidget(m_bar);
    connect(m_bar, &QHeaderView::sectionMoved, this, &ColumnHeader::takeOrder);
    connect(m_bar, &QHeaderView::sectionResized, this, [this](int section, int, int width) { takeWidth(section, width); });
    connect(m_bar, &QHeaderView::sectionClicked, this, &ColumnHeader::ask);
    fit();
}

QSize ColumnHeader::sizeHint() const
{
    return {px(besideMark + narrowestTitle), px(headHeight)};
}

void ColumnHeader::setColumns(const Columns &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    fit();
}

void ColumnHeader::setOrder(Order order, bool reversed)
{
    m_order = order;
    m_reversed = reversed;
    for (int i = 0; i < columnCount; ++i) {
        const auto own = orderOf(Column(i));
        if (own == order || (own == Order::Newest && order == Order::Oldest)) {
            const bool newestFirst = order == Order::Newest;
            return m_bar->setSortIndicator(i, newestFirst == reversed ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
    }
    m_bar->setSortIndicator(-1, Qt::AscendingOrder);
}

void ColumnHeader::ask(int section)
{
    const auto order = orderOf(Column(section));
    if (!order)
        return setOrder(m_order, m_reversed); // the bar has moved its arrow already
    emit orderAsked(*order, m_order == *order && !m_reversed);
}

std::vector<ColumnHeader::Cell> ColumnHeader::cells() const
{
    std::vector<Cell> cells;
    for (int i = 0; i < columnCount; ++i) {
        const int section = m_bar->logicalIndex(i);
        if (!m_bar->isSectionHidden(section))
            cells.push_back({Column(section), px(besideMark) + m_bar->sectionViewportPosition(section), m_bar->sectionSize(section)});
    }
    return cells;
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ColumnHeader::fit()
{
    const QScopedValueRollback fitting(m_fitting, true);
    int needed = px(narrowestTitle);
    for (const ShownColumn &one : m_columns)
        needed += px(one.width);
    const int room = width() - px(besideMark + atRight);
    std::vector<bool> seen(m_columns.size(), true);
    for (size_t i = m_columns.size(); i-- > 0 && needed > room;) {
        if (!mayGo(m_columns[i].column))
            continue;
        seen[i] = false;
        needed -= px(m_columns[i].width);
    }
    for (int section = 0; section < columnCount; ++section)
        m_bar->setSectionHidden(section, true);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int section = int(m_columns[i].column);
        m_bar->moveSection(m_bar->visualIndex(section), int(i));
        m_bar->setSectionHidden(section, !seen[i]);
        if (m_columns[i].column != Column::Title)
            m_bar->resizeSection(section, px(m_columns[i].width));
    }
}

void ColumnHeader::takeOrder()
{
    if (m_fitting)
        return;
    std::sort(m_columns.begin(), m_columns.end(), [this](const ShownColumn &a, const ShownColumn &b) {
        return m_bar->visualIndex(int(a.column)) < m_bar->visualIndex(int(b.column));
    });
    emit changed();
}

void ColumnHeader::takeWidth(int section, int width)
{
    const auto own = std::find_if(m_columns.begin(), m_columns.end(), [section](const ShownColumn &one) { return int(one.column) == section; });
    if (m_fitting || own == m_columns.end() || own->column == Column::Title || width == 0)
        return;
    own->width = width * 100 / px(100);
    emit changed();
}

void ColumnHeader::toggle(Column column, bool on)
{
    std::erase_if(m_columns, [column](const ShownColumn &one) { return one.column == column; });
    if (on) {
        const auto slack = std::find_if(m_columns.begin(), m_columns.end(), [](const ShownColumn &one) { return one.column == Column::Slack; });
        m_columns.insert(slack, {column, usualWidth(column)});
    }
    fit();
    emit changed();
}

void ColumnHeader::offerIn(QMenu *menu)
{
    for (int i = 0; i < columnCount; ++i) {
        const Column column = Column(i);
        if (column == Column::Title)
            continue;
        QAction *action = menu->addAction(columnName(column));
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action, [this, action, column] {
            action->setChecked(holds(m_columns, column));
        });
        connect(action, &QAction::triggered, this, [this, column](bool on) { toggle(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("The usual columns")), &QAction::triggered, this, [this] {
        setColumns(usualColumns());
        emit changed();
    });
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().alt);
    paintLine(painter, rect().bottomLeft(), rect().bottomRight(), theme().line);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerIn(menu);
    menu->popup(event->globalPos());
}

} // namespace vakhta
