#include "ui/pages/sidebar.h"

#include "ui/text/time_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace vakhta {

using Entry = SidebarModel::Entry;

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const Entry &entry = static_cast<const SidebarModel *>(index.model())->at(index.row());
    const bool narrow = option.rect.width() < px(224);
    const int padding = px(narrow ? 4 : 8);
    const QRect box = option.rect.adjusted(padding, 0, -padding, 0);
    if (entry.kind == Entry::Kind::Heading) {
        const QRect line(box.left() + px(8), box.bottom() - px(24), box.width() - px(16), px(22));
        int at = line.left();
        if (!entry.icon.isEmpty()) {
            paintIcon(*painter, {at, line.top(), px(14), line.height()}, entry.icon, t.text3, px(14));
            at += px(20);
        }
        paintText(*painter, {at, line.top(), line.right() - at, line.height()}, entry.name, TextStyle::SmallBold, t.text3);
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver))
        paintBox(*painter, box, radius::control, current ? t.sel : t.hover);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, box, radius::control);
    const QRect inside = box.adjusted(px(8), 0, -px(8), 0);
    const QColor sign = entry.tint ? t.*entry.tint : (current ? t.accent : t.text2);
    paintIcon(*painter, {inside.topLeft(), QSize(px(16), inside.height())}, entry.icon, sign, px(16));

    const bool isOverdue = entry.kind == Entry::Kind::Queue && entry.id == int(Queue::Overdue);
    int right = inside.right() + 1;
    if (!isOverdue && entry.count.total >= 0) {
        paintText(*painter, inside, entry.countText(), current ? TextStyle::BodyBold : TextStyle::Body,
                  current ? t.text : t.text2, Qt::AlignRight | Qt::AlignVCenter);
        right -= qMax(px(narrow ? 27 : 32), textWidth(entry.countText(), TextStyle::BodyBold) + px(8));
    }
    const bool everything = entry.kind == Entry::Kind::Queue && (entry.id == int(Queue::All) || entry.id == int(Queue::Open));
    if (entry.count.overdue > 0 && !everything && !entry.isMore()) { // of a count that ends there are more
        const Chip pill{.text = numberText(entry.count.overdue), .icon = u"alarm-clock"_s, .look = Chip::Look::Danger, .bold = true};
        right = paintChip(*painter, {inside.left(), inside.top(), right - inside.left(), inside.height()}, pill).left() - px(3);
    }
    const int name = inside.left() + px(narrow ? 22 : 24);
    paintText(*painter, {name, inside.top(), right - name, inside.height()}, entry.name,
              current ? TextStyle::BodyBold : TextStyle::Body, t.text);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool lowerHeading = index.row() > 0 && !(index.flags() & Qt::ItemIsSelectable);
    return {px(160), qMax(px(28), lineHeight(TextStyle::Body) + px(8)) + (lowerHeading ? px(6) : 0)};
}

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_entries(new SidebarModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Queues"));
    setModel(m_entries);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setProperty("side", true);
    setViewportMargins(0, px(6), 0, px(6));
    connect(m_entries, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current, m_view); });
}

void Sidebar::setCurrent(const AppealQuery &query, int view)
{
    const QScopedValueRollback<bool> quiet(m_setting, true);
    m_current = query;
    m_view = view;
    const int row = view != 0 ? m_entries->rowOf(Entry::Kind::View, view)
        : query.sector.only() > 0 ? m_entries->rowOf(Entry::Kind::Sector, int(query.sector.only()))
                                  : m_entries->rowOf(Entry::Kind::Queue, int(query.queue));
    setCurrentIndex(row >= 0 ? m_entries->index(row) : QModelIndex());
}

/// QListView tells assistive tools that the keyboard is on the row, also when a queue is opened from elsewhere.
void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    hasFocus() ? QListView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    if (m_setting || !current.isValid() || !(current.flags() & Qt::ItemIsSelectable))
        return;
    const Entry &entry = m_entries->at(current.row());
    m_current = {};
    m_view = 0;
    if (entry.kind == Entry::Kind::View)
        return emit viewChosen(entry.id);
    if (entry.kind == Entry::Kind::Sector)
        m_current.sector = entry.id;
    else
        m_current.queue = Queue(entry.id);
    emit chosen(m_current);
}

/// Headings are stepped over.
QModelIndex Sidebar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    if (!wanted.isValid() || (wanted.flags() & Qt::ItemIsSelectable))
        return wanted;
    const bool up = currentIndex().isValid() && wanted.row() < currentIndex().row() && wanted.row() > 0;
    return m_entries->index(wanted.row() + (up ? -1 : 1));
}

void Sidebar::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        foldAt(indexAt(event->pos()));
}

void Sidebar::foldAt(const QModelIndex &index)
{
    if (index.isValid() && m_entries->isSectorsHeading(index.row()))
        fold(!m_entries->sectorsFolded());
}

void Sidebar::fold(bool folded)
{
    if (folded == m_entries->sectorsFolded())
        return;
    m_entries->setSectorsFolded(folded);
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (!m_entries->isSectorsHeading(row))
            continue;
        QAccessibleEvent told(this, QAccessible::NameChanged);
        told.setChild(row);
        QAccessible::updateAccessibility(&told);
    }
}

/// Left and right fold the sectors away and back.
void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        fold(event->key() == Qt::Key_Left);
    else
        QListView::keyPressEvent(event);
}

} // namespace vakhta
