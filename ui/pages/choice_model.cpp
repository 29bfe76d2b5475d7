#include "ui/pages/choice_model.h"

#include "ui/text/visible_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vakhta {

/// «7 %» of what it has; empty: nothing is overdue.
static QString overdueShare(const ChoiceLine &line)
{
    const int share = line.open > 0 ? qRound(100.0 * line.overdue / line.open) : 0;
    return line.overdue > 0 ? ChoiceModel::tr("%1 %", "share of what is overdue").arg(qMax(1, share)) : QString();
}

void ChoiceModel::replace(std::vector<ChoiceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const ChoiceLine *ChoiceModel::at(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int ChoiceModel::stepFrom(int row, int steps) const
{
    const int step = steps < 0 ? -1 : 1;
    int reached = row;
    for (int next = row + step; next >= 0 && next < int(m_lines.size()); next += step) {
        if (m_lines[size_t(next)].choosable)
            reached = next;
        if (reached != row && qAbs(next - row) >= qAbs(steps))
            break;
    }
    return reached;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    const ChoiceLine *line = index.isValid() ? at(index.row()) : nullptr;
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->name;
    if (role == Qt::ToolTipRole)
        return tipText(line->name);
    if (role == Qt::AccessibleTextRole) {
        QStringList told{line->name, line->detail, line->meaning};
        if (line->hasLoad)
            told << tr("%n open", nullptr, line->open) << tr("%n overdue", nullptr, line->overdue) << overdueShare(*line);
        told.removeAll(QString());
        return told.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    const ChoiceLine *line = at(index.row());
    if (!line)
        return Qt::NoItemFlags;
    return line->choosable ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

namespace {

/// The load at the right; returns where the text may go on to.
int paintLoad(QPainter &painter, const QRect &row, const ChoiceLine &line)
{
    const QString open = ChoiceModel::tr("%n in work", "load of an executor or a person", line.open);
    const QRect place = row.adjusted(0, 0, -px(space::l), 0);
    paintText(painter, place, open, TextStyle::Small, theme().text2, Qt::AlignRight | Qt::AlignVCenter);
    int left = place.right() - qMax(textWidth(open, TextStyle::Small), px(80)) - px(space::m);
    if (line.overdue > 0) {
        const Chip pill{u"%1 · %2"_s.arg(line.overdue).arg(overdueShare(line)), u"alarm-clock"_s, Chip::Look::Danger, true};
        left = paintChip(painter, QRect(row.left(), row.top(), left - row.left(), row.height()), pill).left() - px(space::m);
    }
    return left;
}

void paintWords(QPainter &painter, const QRect &place, const ChoiceLine &line)
{
    const int both = lineHeight(TextStyle::Body) + (line.detail.isEmpty() ? 0 : lineHeight(TextStyle::Meta));
    QRect words(place.left(), place.center().y() - both / 2, place.width(), lineHeight(TextStyle::Body));
    paintText(painter, words, line.name, line.suggested ? TextStyle::BodyBold : TextStyle::Body,
              line.choosable ? theme().text : theme().text3);
    words.translate(0, words.height());
    words.setHeight(lineHeight(TextStyle::Meta));
    paintText(painter, words, line.detail, TextStyle::Meta, theme().text2);
}

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ChoiceModel *>(index.model());
    const ChoiceLine *line = model ? model->at(index.row()) : nullptr;
    if (!line)
        return;
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && line->choosable;
    painter->fillRect(option.rect, selected ? theme().sel : hovered ? theme().hover : theme().surface);
    paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), theme().line);
    if (selected)
        paintFocusRing(*painter, option.rect, 0);
    const int indent = px(space::l) + line->depth * px(space::xl);
    const QRect sign(option.rect.left() + indent, option.rect.top(), px(16), option.rect.height());
    paintIcon(*painter, sign, line->icon, line->choosable ? theme().text2 : theme().text3, px(16));
    const int right = line->choosable && line->hasLoad ? paintLoad(*painter, option.rect, *line) : option.rect.right() - px(space::l);
    const int left = sign.right() + px(space::m);
    paintWords(*painter, QRect(left, option.rect.top(), right - left, option.rect.height()), *line);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ChoiceModel *>(index.model());
    const ChoiceLine *line = model ? model->at(index.row()) : nullptr;
    const int detail = line && !line->detail.isEmpty() ? lineHeight(TextStyle::Meta) : 0;
    return {px(200), qMax(px(34), lineHeight(TextStyle::Body) + detail + px(10))};
}

} // namespace vakhta
