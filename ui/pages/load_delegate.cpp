#include "ui/pages/load_model.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int barHeight = 14;
constexpr int mutedShare = 140; // of 255: others are 55 % accent

void paintTwoLines(QPainter &painter, const QRect &cell, const QString &upper, const QString &lower)
{
    const int both = lineHeight(TextStyle::Body) + lineHeight(TextStyle::Meta);
    QRect line(cell.left(), cell.center().y() - both / 2, cell.width(), lineHeight(TextStyle::Body));
    paintText(painter, line, upper, TextStyle::Body, theme().text);
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TextStyle::Meta));
    paintText(painter, line, lower, TextStyle::Meta, theme().text2);
}

void paintNow(QPainter &painter, const QRect &cell, const LoadRow &row)
{
    const bool warns = row.load.user != 0 && row.load.open > 0 && (row.leaves || !row.present);
    const QString icon = row.load.user == 0 ? u"hourglass"_s : warns ? u"log-out"_s : row.present ? u"user-check"_s : u"user-x"_s;
    const QColor colour = warns ? theme().warn : theme().text2;
    paintIcon(painter, QRect(cell.left(), cell.top(), px(16), cell.height()), icon, colour, px(16));
    paintText(painter, cell.adjusted(px(22), 0, 0, 0), row.now, TextStyle::Body, colour);
}

void paintBar(QPainter &painter, const QRect &cell, const LoadRow &row, int most)
{
    const double unit = double(cell.width()) / most;
    QRect part(cell.left(), cell.center().y() - px(barHeight) / 2, 0, px(barHeight));
    const auto add = [&](int count, LoadFill fill) {
        if (count <= 0)
            return;
        part.setWidth(qMax(2, qRound(count * unit)));
        paintLoadFill(painter, part.adjusted(0, 0, -1, 0), fill);
        part.moveLeft(part.right() + 1);
    };
    const int today = qMax(0, row.load.dueToday - row.load.overdue);
    add(row.load.overdue, LoadFill::Overdue);
    add(today, LoadFill::Today);
    add(row.load.open - row.load.overdue - today, LoadFill::Other);
    add(row.after - row.load.open, LoadFill::Added);
}

void paintBecomes(QPainter &painter, const QRect &cell, const LoadRow &row)
{
    if (row.after < 0)
        return;
    const int used = paintText(painter, cell, QString::number(row.after), TextStyle::BodyBold, theme().text);
    const int change = row.after - row.load.open;
    const QString words = change == 0 ? LoadModel::tr("as before")
                                      : (change > 0 ? u"+%1"_s : u"−%1"_s).arg(qAbs(change));
    paintText(painter, cell.adjusted(used + px(6), 0, 0, 0), words, TextStyle::Small, change > 0 ? theme().accent : theme().text2);
}

void paintOverdue(QPainter &painter, const QRect &cell, int overdue)
{
    if (overdue > 0)
        paintChip(painter, cell, {.text = QString::number(overdue), .icon = u"alarm-clock"_s, .look = Chip::Look::Danger, .bold = true});
    else
        paintText(painter, cell, u"0"_s, TextStyle::Body, theme().text2, Qt::AlignRight | Qt::AlignVCenter);
}

void paintColumn(QPainter &painter, const QRect &cell, const LoadModel &model, const LoadRow &row, LoadModel::Column column)
{
    switch (column) {
    case LoadModel::Person: return paintTwoLines(painter, cell, row.name, row.until);
    case LoadModel::Now: return paintNow(painter, cell, row);
    case LoadModel::Bar: return paintBar(painter, cell, row, model.most());
    case LoadModel::Total:
        paintText(painter, cell, QString::number(row.load.open), TextStyle::Body, theme().text, Qt::AlignRight | Qt::AlignVCenter);
        return;
    case LoadModel::Today:
        paintText(painter, cell, QString::number(row.load.dueToday), TextStyle::Body, theme().text, Qt::AlignRight | Qt::AlignVCenter);
        return;
    case LoadModel::Overdue: return paintOverdue(painter, cell, row.load.overdue);
    case LoadModel::Becomes: return paintBecomes(painter, cell, row);
    case LoadModel::ColumnCount: break;
    }
}

} // namespace

void paintLoadFill(QPainter &painter, const QRect &rect, LoadFill fill)
{
    QColor muted = theme().accent;
    muted.setAlpha(mutedShare);
    switch (fill) {
    case LoadFill::Overdue: return paintBox(painter, rect, 2, theme().dangerFill);
    case LoadFill::Today: return paintHatch(painter, rect, theme().warn, px(5));
    case LoadFill::Other: return paintBox(painter, rect, 2, muted);
    case LoadFill::Added: return paintBox(painter, rect, 2, {}, theme().accent, Qt::DashLine);
    }
}

void LoadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LoadModel *>(index.model());
    const LoadRow *row = model ? model->at(index.row()) : nullptr;
    if (!row)
        return;
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool planned = index.column() == LoadModel::Becomes && row->after >= 0;
    painter->fillRect(option.rect, selected ? theme().sel : planned ? theme().alt : theme().surface);
    paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), theme().line);
    paintColumn(*painter, option.rect.adjusted(px(10), 0, -px(10), 0), *model, *row, LoadModel::Column(index.column()));
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    if (selected && view && view->hasFocus()) { // one ring around the row, cut at the cells' edges
        painter->setClipRect(option.rect);
        paintFocusRing(*painter, QRect(0, option.rect.top(), view->width(), option.rect.height()), 0);
    }
    painter->restore();
}

QSize LoadLegend::sizeHint() const
{
    return {px(430), px(20)};
}

void LoadLegend::paintEvent(QPaintEvent *)
{
    const std::pair<LoadFill, QString> parts[] = {{LoadFill::Overdue, LoadModel::tr("overdue")},
                                                  {LoadFill::Today, LoadModel::tr("due today")},
                                                  {LoadFill::Other, LoadModel::tr("others")},
                                                  {LoadFill::Added, LoadModel::tr("would be added")}};
    QPainter painter(this);
    int left = 0;
    for (const auto &[fill, words] : parts) {
        paintLoadFill(painter, QRect(left, height() / 2 - px(5), px(10), px(10)), fill);
        left += px(16);
        left += paintText(painter, QRect(left, 0, width() - left, height()), words, TextStyle::Meta, theme().text2) + px(space::xl);
    }
}

} // namespace vakhta
