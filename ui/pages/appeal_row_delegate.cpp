#include "ui/pages/appeal_row_delegate.h"

#include "ui/text/presence_text.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/channel_tile.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int dotAt = 5, dotSize = 6, tileAt = 16, textAt = 58, rightPadding = 10, rightColumn = 104, gap = 12;
constexpr int gaugeWidth = 36, gaugeHeight = 4;

/// The colours of the theme on the selected row keep their contrast; only the ground changes.
QColor groundOf(const QStyleOptionViewItem &option)
{
    const Theme &t = theme();
    if (option.state & QStyle::State_Selected)
        return t.sel;
    return option.state & QStyle::State_MouseOver ? t.hover : t.surface;
}

struct Flag
{
    QString icon;
    QString count;
    Colour colour = &Theme::text2;
};

QList<Flag> flagsOf(const AppealRow &row)
{
    QList<Flag> flags;
    if (row.flags & HasProposal)
        flags << Flag{u"handshake"_s, AppealRowDelegate::tr("proposal"), &Theme::promise};
    if (row.flags & MissingPerson)
        flags << Flag{u"user-search"_s, {}, &Theme::danger};
    if (row.priority == Priority::Urgent)
        flags << Flag{u"zap"_s, {}, &Theme::danger};
    else if (row.priority == Priority::Raised)
        flags << Flag{u"flag"_s, {}, &Theme::text2};
    if (row.flags & Repeated)
        flags << Flag{u"layers"_s, {}};
    if (row.photos > 0 || (row.flags & HasPhoto))
        flags << Flag{u"image"_s, row.photos > 1 ? QString::number(row.photos) : QString()};
    if (row.flags & HasDocument)
        flags << Flag{u"paperclip"_s, {}};
    if (row.flags & Resonance)
        flags << Flag{u"megaphone"_s, {}};
    if (row.hasDraft)
        flags << Flag{u"pencil"_s, {}};
    return flags;
}

} // namespace

struct AppealRowDelegate::Cut
{
    QRect all, line1, line2, line3;
    int left = 0, right = 0;
};

AppealRowDelegate::AppealRowDelegate(const RowContext &context, const ColumnHeader *columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_columns(columns)
{
}

int AppealRowDelegate::rowHeight() const
{
    const int title = lineHeight(TextStyle::Body), excerpt = lineHeight(TextStyle::Small), meta = lineHeight(TextStyle::Meta);
    switch (m_density) {
    case Density::Spacious: return title + excerpt + meta + px(12);
    case Density::Usual: return title + meta + px(16);
    case Density::Dense: return title + px(10);
    }
    return title;
}

QSize AppealRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(360), rowHeight()};
}

AppealRowDelegate::Cut AppealRowDelegate::cut(const QStyleOptionViewItem &option) const
{
    const QRect all = option.rect;
    Cut cut{.all = all, .line1 = {}, .line2 = {}, .line3 = {}, .left = all.left() + px(textAt), .right = all.right() + 1 - px(rightPadding)};
    const int width = cut.right - cut.left;
    const int title = lineHeight(TextStyle::Body), excerpt = lineHeight(TextStyle::Small), meta = lineHeight(TextStyle::Meta);
    const int top = all.top() + px(m_density == Density::Spacious ? 6 : (m_density == Density::Usual ? 8 : 5));
    cut.line1 = {cut.left, top, width, title};
    if (m_density == Density::Spacious)
        cut.line2 = {cut.left, top + title, width, excerpt};
    const int belowTitle = m_density == Density::Spacious ? title + excerpt : title;
    if (m_density != Density::Dense)
        cut.line3 = {cut.left, top + belowTitle, width, meta};
    return cut;
}

void AppealRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    const AppealRow *row = model ? model->at(index.row()) : nullptr;
    const Cut cut = this->cut(option);
    paintGround(*painter, option);
    if (!row)
        paintLoading(*painter, cut);
    else if (row->revision == 0)
        paintText(*painter, cut.line1, tr("No longer on this computer"), TextStyle::Body, theme().text3);
    else {
        paintMark(*painter, cut, option, *row);
        const QColor mark = option.state & QStyle::State_Selected ? theme().surface : theme().sel;
        m_density == Density::Dense ? paintDense(*painter, cut, *row, mark) : paintTall(*painter, cut, *row, mark);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), 2);
}

void AppealRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    painter.fillRect(option.rect, groundOf(option));
    paintLine(painter, option.rect.bottomLeft(), option.rect.bottomRight(), theme().line);
}

void AppealRowDelegate::paintLoading(QPainter &painter, const Cut &cut) const
{
    const QColor bar = theme().line;
    const auto lineAt = [&](const QRect &line, int width) {
        paintBox(painter, QRect(line.left(), line.center().y() - px(4), width, px(9)), radius::tile, bar);
    };
    paintBox(painter, QRect(cut.all.left() + px(tileAt), cut.line1.top(), px(tileSize.width()), px(tileSize.height())), radius::tile, bar);
    lineAt(cut.line1, cut.line1.width() * 2 / 5);
    if (cut.line2.isValid())
        lineAt(cut.line2, cut.line2.width() * 3 / 5);
    if (cut.line3.isValid())
        lineAt(cut.line3, cut.line3.width() / 3);
}

void AppealRowDelegate::paintMark(QPainter &painter, const Cut &cut, const QStyleOptionViewItem &option, const AppealRow &row) const
{
    const Theme &t = theme();
    if (row.unread) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRectF(cut.all.left() + px(dotAt), cut.line1.center().y() - px(dotSize) / 2.0 + 0.5, px(dotSize), px(dotSize)));
        painter.restore();
    }
    const QSize size(px(tileSize.width()), px(tileSize.height()));
    const QRect tile(QPoint(cut.all.left() + px(tileAt), cut.line1.top() + (cut.line1.height() - size.height()) / 2), size);
    if (!(option.state & QStyle::State_On)) {
        paintChannelTile(painter, tile, row.channel);
        return;
    }
    const bool marked = option.state & QStyle::State_Selected;
    const QRect box(tile.center().x() - px(8), tile.top() + (tile.height() - px(16)) / 2, px(16), px(16));
    paintBox(painter, box, radius::tile, marked ? t.accent : t.surface, marked ? QColor() : t.edge);
    if (marked)
        paintIcon(painter, box, u"check"_s, t.onAccent, px(14));
}

/// A citizen's words, with what was searched for marked.
int AppealRowDelegate::paintFound(QPainter &painter, const QRect &line, const QString &text, TextStyle style, const QColor &colour, const QColor &mark) const
{
    const QString shown = visibleLine(text);
    return paintMarked(painter, line, shown, m_context.hitsIn(shown), style, colour, mark);
}

void AppealRowDelegate::paintTall(QPainter &painter, const Cut &cut, const AppealRow &row, const QColor &mark) const
{
    const Theme &t = theme();
    const int used = paintRightColumn(painter, cut, row);
    const int right = cut.right - used - px(gap);
    const auto upTo = [right](QRect line) { line.setRight(right); return line; };
    paintFound(painter, upTo(cut.line1), row.title, row.unread ? TextStyle::BodyBold : TextStyle::Body, t.text, mark);
    if (cut.line2.isValid())
        paintFound(painter, upTo(cut.line2), row.excerpt, TextStyle::Small, t.text2, mark);
    QRect line3 = upTo(cut.line3);
    line3.setLeft(line3.left() + paintPresence(painter, line3, row, presenceWidth(row, false) > line3.width() * 3 / 5));
    if (line3.width() > px(gap))
        paintText(painter, line3, m_context.meta(row), TextStyle::Meta, t.text3);
}

int AppealRowDelegate::presenceWidth(const AppealRow &row, bool brief) const
{
    return px(18) + textWidth(presenceMark(m_context.present(row.id), m_context.region(), m_context.me(), brief), TextStyle::Meta) + 1;
}

/// Who is at it: a sign and a name at the left of the line; the width that they took.
int AppealRowDelegate::paintPresence(QPainter &painter, const QRect &line, const AppealRow &row, bool brief) const
{
    const auto there = m_context.present(row.id);
    if (there.empty())
        return 0;
    const bool writes = there.front().writes;
    const QColor colour = writes ? theme().promise : theme().text2;
    paintIcon(painter, {line.left(), line.top(), px(14), line.height()}, writes ? u"pencil"_s : u"eye"_s, colour, px(14));
    const int left = px(18);
    const QRect words(line.left() + left, line.top(), line.width() - left, line.height());
    return left + paintText(painter, words, presenceMark(there, m_context.region(), m_context.me(), brief), TextStyle::Meta, colour) + px(gap);
}

Chip AppealRowDelegate::chipOf(const AppealRow &row) const
{
    return m_context.tellsPromise(row) ? promiseChip(row.promisedAt, m_context.here()) : deadlineChip(m_context.deadline(row), row.status);
}

/// Chip, slack and flags; the width they took together, at least the guide's.
int AppealRowDelegate::paintRightColumn(QPainter &painter, const Cut &cut, const AppealRow &row) const
{
    const DeadlineWords words = m_context.deadline(row);
    int width = px(rightColumn);
    width = qMax(width, paintChip(painter, cut.line1, chipOf(row)).width());
    if (cut.line2.isValid())
        width = qMax(width, paintSlack(painter, cut.line2, words));
    width = qMax(width, paintFlags(painter, cut.line3, row, true));
    return width;
}

int AppealRowDelegate::paintSlack(QPainter &painter, const QRect &line, const DeadlineWords &words) const
{
    QRect rest = line;
    if (words.share >= 0 && words.state != DeadlineWords::State::None) {
        const QRect gauge(line.right() + 1 - px(gaugeWidth), line.center().y() - px(1), px(gaugeWidth), px(gaugeHeight));
        paintGauge(painter, gauge, words.share, slackColour(words));
        rest.setRight(gauge.left() - px(6));
    }
    const int used = paintText(painter, rest, words.under, TextStyle::Meta, theme().text2, Qt::AlignRight | Qt::AlignVCenter);
    return line.right() - rest.right() + used;
}

int AppealRowDelegate::paintFlags(QPainter &painter, const QRect &line, const AppealRow &row, bool inWords) const
{
    const Theme &t = theme();
    int right = line.right() + 1;
    const auto word = [&](const QString &text, const QColor &colour) {
        const int width = textWidth(text, TextStyle::Meta);
        paintText(painter, {right - width, line.top(), width + 1, line.height()}, text, TextStyle::Meta, colour);
        right -= width + px(3);
    };
    const auto sign = [&](const QString &icon, const QColor &colour) {
        right -= px(14);
        paintIcon(painter, {right, line.top(), px(14), line.height()}, icon, colour, px(14));
        right -= px(6);
    };
    if (inWords && (row.attention || row.pending))
        word(row.attention ? tr("needs attention") : tr("in the outbox"), row.attention ? t.warn : t.text2);
    if (row.attention)
        sign(u"circle-alert"_s, t.warn);
    else if (row.pending)
        sign(u"hourglass"_s, t.text2);
    const QList<Flag> flags = flagsOf(row);
    for (auto flag = flags.rbegin(); flag != flags.rend(); ++flag) {
        if (inWords && !flag->count.isEmpty())
            word(flag->count, t.text2);
        sign(flag->icon, t.*(flag->colour));
    }
    return line.right() + 1 - right;
}

void AppealRowDelegate::paintDense(QPainter &painter, const Cut &cut, const AppealRow &row, const QColor &mark) const
{
    const Theme &t = theme();
    for (const ColumnHeader::Cell &cell : m_columns->cells()) {
        const QRect place(cut.all.left() + cell.left, cut.line1.top(), cell.width, cut.line1.height());
        const QRect inside = place.adjusted(0, 0, -px(gap), 0);
        switch (cell.column) {
        case Column::Title: paintDenseTitle(painter, inside, row, mark); break;
        case Column::Slack: paintChip(painter, place, chipOf(row)); break;
        case Column::Flags:
            painter.save();
            painter.setClipRect(inside);
            paintFlags(painter, inside, row, false);
            painter.restore();
            break;
        case Column::Number: paintText(painter, inside, cellText(cell.column, row, m_context), TextStyle::Meta, t.text3); break;
        default: paintText(painter, inside, cellText(cell.column, row, m_context), TextStyle::Meta, t.text2);
        }
    }
}

/// Who is at it stands at the end of the line, at most on half of it.
void AppealRowDelegate::paintDenseTitle(QPainter &painter, const QRect &line, const AppealRow &row, const QColor &mark) const
{
    QRect title = line;
    if (!m_context.present(row.id).empty()) {
        QRect people = line;
        people.setLeft(line.right() + 1 - qMin(presenceWidth(row, true), line.width() / 2));
        title.setRight(people.left() - px(gap));
        paintPresence(painter, people, row, true);
    }
    paintFound(painter, title, row.title, row.unread ? TextStyle::BodyBold : TextStyle::Body, theme().text, mark);
}

/// Elided words are whole in the tooltip; escaped, because a tooltip guesses markup.
bool AppealRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    const AppealRow *row = model && event->type() == QEvent::ToolTip ? model->at(index.row()) : nullptr;
    if (!row || row->revision == 0)
        return false;
    const QString there = presenceText(m_context.present(row->id), m_context.region(), m_context.me());
    const QString text = u"<p><b>%1</b></p><p>%2</p><p>%3</p><p>%4</p>"_s.arg(visibleLine(row->title).toHtmlEscaped(),
        visibleLine(row->excerpt).toHtmlEscaped(), m_context.meta(*row).toHtmlEscaped(), there.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), text, view, view->visualRect(index));
    return true;
}

} // namespace vakhta
