#include "ui/widgets/long_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vakhta {

LongList::LongList(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void LongList::setRowHeight(int height)
{
    if (m_rowHeight == height)
        return;
    m_rowHeight = height;
    doItemsLayout();
}

void LongList::setHeader(QWidget *header)
{
    m_header = header;
    m_header->setParent(this);
    updateGeometries();
}

int LongList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

bool LongList::isMarking() const
{
    if (!selectionModel())
        return false;
    const QItemSelection &ranges = selectionModel()->selection();
    return ranges.size() > 1 || (ranges.size() == 1 && (m_marked || ranges.front().height() > 1));
}

int LongList::markedCount() const
{
    int count = 0;
    if (isMarking()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

void LongList::moveTo(int row)
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    if (isMarking())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
}

void LongList::mark(const std::vector<int> &rows)
{
    QItemSelection ranges;
    for (size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1; ++next) {
        }
        ranges.append(QItemSelectionRange(model()->index(rows[first], 0, rootIndex()), model()->index(rows[next - 1], 0, rootIndex())));
    }
    m_marked = !ranges.isEmpty();
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
}

QRect LongList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex LongList::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / m_rowHeight;
    return point.y() + verticalOffset() >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

int LongList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void LongList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int height = viewport()->height();
    const int offset = verticalOffset();
    int wanted = offset;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset))
        wanted = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + m_rowHeight > offset + height))
        wanted = top + m_rowHeight - height;
    else if (hint == PositionAtCenter)
        wanted = top - (height - m_rowHeight) / 2;
    verticalScrollBar()->setValue(wanted);
}

void LongList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // not QListView's, which measures every row
}

void LongList::updateGeometries()
{
    const int head = m_header && !m_header->isHidden() ? m_header->sizeHint().height() : 0;
    if (viewportMargins().top() != head)
        setViewportMargins(0, head, 0, 0);
    if (head > 0)
        m_header->setGeometry(viewport()->x(), viewport()->y() - head, viewport()->width(), head);
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, rows() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious: row = std::max(row - 1, 0); break;
    case MoveDown:
    case MoveRight:
    case MoveNext: row = std::min(row + 1, count - 1); break;
    case MovePageUp: row = std::max(row - page, 0); break;
    case MovePageDown: row = std::min(row + page, count - 1); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    }
    return model()->index(row, 0, rootIndex());
}

void LongList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const int first = std::max(0, (rect.top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(rows() - 1, (rect.bottom() + verticalOffset()) / m_rowHeight);
    if (first > last)
        return;
    selectionModel()->select({model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())}, flags);
}

QRegion LongList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = range.top() * m_rowHeight - verticalOffset();
        region += QRect(0, top, viewport()->width(), range.height() * m_rowHeight) & viewport()->rect();
    }
    return region;
}

QItemSelectionModel::SelectionFlags LongList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool isKey = event && event->type() == QEvent::KeyPress;
    if (isKey && isMarking() && static_cast<const QKeyEvent *>(event)->modifiers() == Qt::NoModifier)
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

void LongList::paintEvent(QPaintEvent *event)
{
    const int count = rows();
    if (count == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool hot = viewport()->underMouse();
    const bool focused = hasFocus();
    const int first = (event->rect().top() + verticalOffset()) / m_rowHeight;
    const int last = std::min(count - 1, (event->rect().bottom() + verticalOffset()) / m_rowHeight);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, hot && option.rect.contains(pointer));
        option.state.setFlag(QStyle::State_On, isMarking()); // check boxes are shown
        itemDelegate()->paint(&painter, option, index);
    }
}

void LongList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        toggleMark();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit openAsked();
    } else if (plain && event->key() == Qt::Key_Escape && isMarking()) {
        letGo();
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

/// The first one marks the row that the arrows chose, and does not let go of it.
void LongList::toggleMark()
{
    const bool first = !isMarking();
    m_marked = true;
    selectionModel()->select(currentIndex(), first ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Toggle);
    if (first)
        emit markingChanged(isMarking());
    viewport()->update();
}

void LongList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        emit openAsked();
}

/// QListView would ask its own layout for the row's number; there is none, and the list alone would be told of.
void LongList::tell(QAccessible::Event what, int row)
{
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void LongList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_told = current.data(Qt::AccessibleTextRole).toString();
    tell(QAccessible::Focus, current.row());
}

/// The row under the hand has been read, or is another than was told.
void LongList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QListView::dataChanged(first, last, roles);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() < first.row() || current.row() > last.row())
        return;
    const QString now = current.data(Qt::AccessibleTextRole).toString();
    if (std::exchange(m_told, now) != now)
        tell(QAccessible::NameChanged, current.row());
}

/// Not QListView's either: it would make an index of each of a million rows, to tell of one.
void LongList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        tell(QAccessible::SelectionAdd, selected.front().top());
    if (!deselected.isEmpty())
        tell(QAccessible::SelectionRemove, deselected.front().top());
    if (selectionModel()->selection().isEmpty())
        m_marked = false;
    emit markingChanged(isMarking());
    viewport()->update();
}

/// Focus that comes by the keyboard finds a row to stand on.
void LongList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && rows() > 0) // before Qt makes one current without choosing it
        setCurrentIndex(model()->index(0, 0, rootIndex()));
    QListView::focusInEvent(event);
    viewport()->update();
}

void LongList::letGo()
{
    m_marked = false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

} // namespace vakhta
