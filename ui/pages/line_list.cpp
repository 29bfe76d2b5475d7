#include "ui/pages/line_list.h"

#include "ui/models/outage_lines.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/paint.h"

#include <QStyledItemDelegate>

namespace vakhta {

namespace {
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight() { return lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + px(14); }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(200), rowHeight()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const OutageLine *line = static_cast<const OutageLines *>(index.model())->at(index.row());
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? t.sel : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
        paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), t.line);
        const QRect inside = option.rect.adjusted(px(space::xl), px(7), -px(space::xl), 0);
        paintIcon(*painter, QRect(inside.left(), inside.top(), px(16), lineHeight(TextStyle::Body)), line->icon, t.*line->colour, px(16));
        const QRect first(inside.left() + px(26), inside.top(), inside.width() - px(26), lineHeight(TextStyle::Body));
        paintText(*painter, first, line->title, line->strong ? TextStyle::BodyBold : TextStyle::Body, t.text);
        const QRect second(first.left(), first.bottom() + 1, first.width(), lineHeight(TextStyle::Small));
        paintText(*painter, second, line->detail, TextStyle::Small, t.text2);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), 2);
    }
};
} // namespace

void dressLines(LongList *list, const QString &name, const QString &spoken, OutageLines *lines)
{
    list->setObjectName(name);
    list->setAccessibleName(spoken);
    list->setModel(lines);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setItemDelegate(new LineDelegate(list));
    atEverySize(list, [list] { list->setRowHeight(LineDelegate::rowHeight()); });
}

} // namespace vakhta
