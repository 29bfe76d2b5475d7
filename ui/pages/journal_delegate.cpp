#include "ui/pages/journal_model.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int gap = 12; // between cards
constexpr int narrowest = 420; // that still holds the state in a column of its own

QString iconOf(JournalModel::Section section)
{
    switch (section) {
    case JournalModel::Section::Outbox: return u"send"_s;
    case JournalModel::Section::Attention: return u"circle-alert"_s;
    case JournalModel::Section::Today: return u"history"_s;
    case JournalModel::Section::Earlier: return u"calendar-clock"_s;
    }
    return {};
}

/// The row's part of its card: round at the card's ends, with borders at the sides.
void paintCard(QPainter &painter, const QRect &box, bool first, bool last, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setClipRect(box);
    const int above = first ? 0 : radius::card;
    const int below = last ? 0 : radius::card;
    paintBox(painter, box.adjusted(0, -above, 0, below), radius::card, fill, border);
    painter.restore();
    if (!last)
        paintLine(painter, box.bottomLeft() + QPoint(1, 0), box.bottomRight() - QPoint(1, 0), theme().line);
}

} // namespace

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const JournalModel *>(index.model());
    const JournalModel::Row *row = model ? model->row(index.row()) : nullptr;
    if (!row)
        return {};
    const int more = row->section == JournalModel::Section::Attention ? lineHeight(TextStyle::Small) + px(6) : 0; // why, in a line of its own
    const int words = row->entry < 0 ? px(40) : lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small) + px(9) + more;
    return {px(120), words + (row->last ? px(gap) : 0)};
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const JournalModel *>(index.model());
    const JournalModel::Row *row = model ? model->row(index.row()) : nullptr;
    if (!row)
        return;
    painter->save();
    const bool heads = row->entry < 0;
    const bool attention = row->section == JournalModel::Section::Attention;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = !heads && (option.state & QStyle::State_MouseOver);
    const Theme &t = theme();
    const QColor fill = heads ? (attention ? t.warnBg : t.alt) : selected ? t.sel : hovered ? t.hover : t.surface;
    const QRect box = option.rect.adjusted(0, 0, 0, row->last ? -px(gap) : 0);
    paintCard(*painter, box, heads, row->last, fill, attention ? t.warn : t.line);
    if (heads)
        paintHeading(*painter, box, *model, row->section);
    else
        paintEntry(*painter, box, *model, index.row());
    if (selected && (option.state & QStyle::State_HasFocus))
        paintFocusRing(*painter, box, row->last ? radius::control : 0);
    painter->restore();
}

void JournalDelegate::paintHeading(QPainter &painter, const QRect &box, const JournalModel &model, JournalModel::Section section) const
{
    const bool attention = section == JournalModel::Section::Attention;
    QRect line = box.adjusted(px(14), 0, -px(14), 0);
    paintIcon(painter, {line.topLeft(), QSize(px(16), line.height())}, iconOf(section), attention ? theme().warn : theme().text2, px(16));
    line.setLeft(line.left() + px(24));
    const int used = paintText(painter, line, model.headingOf(section), TextStyle::BodyBold, attention ? theme().warn : theme().text);
    line.setLeft(line.left() + used + px(space::m));
    paintText(painter, line, model.remarkOf(section), TextStyle::Small, theme().text2);
}

/// About what, and below why it waits for the user; the sign says that there is more to see.
void JournalDelegate::paintReason(QPainter &painter, const QRect &box, QRect line, const QString &about, const QString &why) const
{
    const QRect sign(box.right() - px(30), box.top(), px(16), box.height());
    paintIcon(painter, sign, u"chevron-right"_s, theme().accent, px(16));
    line.setRight(sign.left() - px(space::m));
    paintText(painter, line, about, TextStyle::Small, theme().text2);
    line.translate(0, line.height());
    paintText(painter, line, why.left(1).toUpper() + why.mid(1), TextStyle::Small, theme().warn);
}

void JournalDelegate::paintEntry(QPainter &painter, const QRect &box, const JournalModel &model, int row) const
{
    const JournalEntry &entry = *model.entryAt(row);
    const JournalState state = model.stateAt(row);
    const bool attention = entry.state == EntryState::Attention;
    const bool narrow = box.width() < px(narrowest);
    QRect line = box.adjusted(px(14), attention ? px(7) : px(4), -px(14), 0);
    line.setHeight(lineHeight(TextStyle::Body));
    const bool today = model.here().local(entry.operation.composedAt).date() == model.here().today();
    const QString when = today ? clockText(entry.operation.composedAt, model.here())
                               : dateText(model.here().local(entry.operation.composedAt).date(), model.here());
    paintText(painter, line, when, TextStyle::Small, theme().text2);
    line.setLeft(line.left() + px(58));
    const int stateLeft = box.left() + qMax(box.width() * 54 / 100, px(300));
    const QRect words(line.left(), line.top(), (attention || narrow ? line.right() : stateLeft - px(space::m)) - line.left(), line.height());
    paintText(painter, words, actText(entry.operation, model.region()), attention ? TextStyle::BodyBold : TextStyle::Body, theme().text);
    const QRect under(words.left(), words.bottom() + 1, words.width(), lineHeight(TextStyle::Small));
    if (attention)
        return paintReason(painter, box, under, aboutText(entry), state.words);
    if (narrow) { // no room for two columns: where it stands matters more than the title
        paintText(painter, under, state.words, TextStyle::Small, theme().*state.colour);
        return;
    }
    paintText(painter, under, aboutText(entry), TextStyle::Small, theme().text2);
    const QRect sign(stateLeft, box.top(), px(16), box.height());
    paintIcon(painter, sign, state.icon, theme().*state.colour, px(16));
    paintText(painter, QRect(sign.right() + px(6), box.top(), box.right() - sign.right() - px(14), box.height()), state.words,
              TextStyle::Small, theme().*state.colour);
}

} // namespace vakhta
