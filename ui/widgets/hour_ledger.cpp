#include "ui/widgets/hour_ledger.h"

#include "app/core/region_clock.h"
#include "ui/text/deadline_text.h"
#include "ui/widgets/paint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr int nameWidth = 140, sumWidth = 84, scaleHeight = 26, boxHeight = 30, totalHeight = 32, inset = 6;

qint64 toHour(qint64 ms, bool up)
{
    return (ms + (up ? hour - 1 : 0)) / hour * hour;
}

} // namespace

HourLedger::HourLedger(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"hourLedger"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HourLedger::show(const DueWords &words)
{
    m_words = words;
    qint64 opens = RegionClock::msOfDay, closes = 0;
    for (const LedgerRow &row : words.rows) {
        opens = std::min(opens, row.opens);
        closes = std::max(closes, row.closes);
        for (const DayStretch &stretch : row.stretches) { // what counts outside of usual hours is to be seen too
            if (stretch.why == Counting::Counted && row.isPlain() == false)
                closes = std::max(closes, stretch.to);
        }
    }
    m_from = std::max<qint64>(0, toHour(opens, false) - hour);
    m_to = std::min(RegionClock::msOfDay, toHour(closes, true) + hour);
    setAccessibleName(words.title);
    setAccessibleDescription(words.asText());
    setVisible(!words.rows.empty());
    updateGeometry();
    update();
}

int HourLedger::rowHeight() const
{
    return std::max(px(boxHeight) + px(12), lineHeight(TextStyle::Body) + lineHeight(TextStyle::Meta) + px(4));
}

QSize HourLedger::sizeHint() const
{
    return {px(590), px(scaleHeight) + int(m_words.rows.size()) * rowHeight() + px(totalHeight)};
}

QSize HourLedger::minimumSizeHint() const
{
    return {px(420), sizeHint().height()};
}

QRect HourLedger::axis() const
{
    return rect().adjusted(px(inset + nameWidth), px(scaleHeight), -px(inset + sumWidth), -px(totalHeight));
}

int HourLedger::at(qint64 ms) const
{
    const QRect area = axis();
    return area.left() + int(area.width() * std::clamp(double(ms - m_from) / double(m_to - m_from), 0.0, 1.0));
}

QRect HourLedger::boxOf(const LedgerRow &row, int top) const
{
    const int left = at(row.opens);
    return {left, top + (rowHeight() - px(boxHeight)) / 2, std::max(1, at(row.closes) - left + 1), px(boxHeight)};
}

void HourLedger::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScale(painter);
    int top = axis().top();
    for (size_t at = 0; at < m_words.rows.size(); ++at, top += rowHeight()) {
        const LedgerRow &row = m_words.rows[at];
        paintRow(painter, row, top);
        if (row.days == 1)
            paintEnds(painter, at, boxOf(row, top));
    }
    paintTotal(painter, top);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius::chip);
}

void HourLedger::paintScale(QPainter &painter) const
{
    const QRect area = axis();
    const int hours = int((m_to - m_from) / hour);
    const int step = hours > 14 ? 3 : 1;
    for (int i = 0; i <= hours; ++i) {
        const qint64 ms = m_from + i * hour;
        if (ms / hour % step != 0)
            continue;
        const int x = at(ms);
        paintLine(painter, {x, area.top()}, {x, area.bottom()}, theme().line);
        paintText(painter, {x - px(16), 0, px(32), px(scaleHeight) - px(4)}, QString::number(ms / hour), TextStyle::Meta, theme().text3, Qt::AlignCenter);
    }
    paintText(painter, {width() - px(inset + sumWidth), 0, px(sumWidth), px(scaleHeight) - px(4)}, tr("counted"), TextStyle::Meta, theme().text3, Qt::AlignRight | Qt::AlignVCenter);
}

void HourLedger::paintRow(QPainter &painter, const LedgerRow &row, int top) const
{
    const Theme &t = theme();
    const bool counts = row.counted > 0;
    const int line = lineHeight(TextStyle::Body), under = lineHeight(TextStyle::Meta), first = top + (rowHeight() - line - under) / 2;
    const int room = px(nameWidth) - px(6);
    paintText(painter, {px(inset), row.note.isEmpty() ? top + (rowHeight() - line) / 2 : first, room, line}, row.name, counts ? TextStyle::BodyBold : TextStyle::Body, counts ? t.text : t.text2);
    paintText(painter, {px(inset), first + line, room, under}, row.note, TextStyle::Meta, t.text3);
    paintText(painter, {width() - px(inset + sumWidth), top, px(sumWidth), rowHeight()}, row.sum, counts ? TextStyle::BodyBold : TextStyle::Body, counts ? t.text : t.text2, Qt::AlignRight | Qt::AlignVCenter);

    const QRect box = boxOf(row, top);
    paintBox(painter, box, radius::tile, t.surface, counts ? t.edge : t.line);
    qint64 before = row.before;
    for (const DayStretch &stretch : row.stretches) {
        if (stretch.why == Counting::Counted || stretch.why == Counting::Prolonged) {
            paintCounted(painter, box, stretch, before);
            before += stretch.length();
        } else {
            paintStretch(painter, box, stretch);
        }
    }
    if (row.within.isEmpty())
        return;
    const int width = textWidth(row.within, TextStyle::Small) + px(16);
    const QRect words(box.center().x() - width / 2, box.top() + 1, width, box.height() - 2);
    painter.fillRect(words, t.surface);
    paintText(painter, words, row.within, TextStyle::Small, t.text2, Qt::AlignCenter);
}

/// Where the clock stood, as far as it lies within working hours.
void HourLedger::paintStretch(QPainter &painter, const QRect &box, const DayStretch &stretch) const
{
    if (stretch.why == Counting::Night || stretch.why == Counting::ShortDay)
        return;
    const QRect place = QRect(QPoint(at(stretch.from), box.top() + 1), QPoint(at(stretch.to) - 1, box.bottom() - 1)) & box.adjusted(1, 1, -1, -1);
    if (place.width() <= 0)
        return;
    paintHatch(painter, place, theme().line, px(6));
    const QString words = stretch.why == Counting::Lunch ? tr("lunch") : (stretch.why == Counting::Paused ? tr("hold") : QString());
    const int width = textWidth(words, TextStyle::Caption) + px(4);
    if (words.isEmpty() || width > place.width())
        return;
    const QRect plain(place.center().x() - width / 2, place.center().y() - px(8), width, px(16));
    painter.fillRect(plain, theme().surface);
    paintText(painter, plain, words, TextStyle::Caption, theme().text2, Qt::AlignCenter);
}

/// A brick for each hour of the term, or each day of one in calendar days; an hour that is broken off goes on in the next brick.
void HourLedger::paintCounted(QPainter &painter, const QRect &box, const DayStretch &stretch, qint64 before) const
{
    const Theme &t = theme();
    const qint64 unit = m_words.wholeDays || stretch.why == Counting::Prolonged ? RegionClock::msOfDay : hour;
    for (qint64 from = stretch.from; from < stretch.to;) {
        const qint64 to = std::min(stretch.to, from + unit - before % unit);
        const QRect brick(QPoint(at(from) + (from > stretch.from ? 1 : 0), box.top()), QPoint(std::max(at(from), at(to) - 1), box.bottom()));
        painter.fillRect(brick, stretch.why == Counting::Prolonged ? t.promise : t.accent);
        const QString number = QString::number(before / unit + 1);
        if (textWidth(number, TextStyle::SmallBold) + px(4) <= brick.width())
            paintText(painter, brick, number, TextStyle::SmallBold, stretch.why == Counting::Prolonged ? t.surface : t.onAccent, Qt::AlignCenter);
        before += to - from;
        from = to;
    }
}

void HourLedger::paintEnds(QPainter &painter, size_t row, const QRect &box) const
{
    const Theme &t = theme();
    if (row == 0) {
        const int x = at(m_words.starts.msecsSinceStartOfDay());
        const QString words = tr("from %1").arg(m_words.starts.toString(u"HH:mm"_s));
        const int width = textWidth(words, TextStyle::Meta);
        painter.fillRect(QRect(x - 1, box.top() - px(3), px(2), box.height() + px(6)), t.text);
        if (width + px(6) <= x - box.left())
            paintText(painter, {x - width - px(6), box.top(), width + 1, box.height()}, words, TextStyle::Meta, t.text2);
    }
    if (row + 1 != m_words.rows.size())
        return;
    const qint64 end = m_words.rows.back().stretches.back().to;
    const int x = at(end);
    const QString words = tr("due %1").arg(m_words.ends.toString(u"HH:mm"_s));
    const int width = textWidth(words, TextStyle::SmallBold);
    painter.fillRect(QRect(x - 1, box.top() - px(3), px(2), box.height() + px(6)), t.danger);
    const QRect place(x + px(6), box.top() + 1, width + 1, box.height() - 2);
    if (place.right() > axis().right() + px(12))
        return;
    if (place.right() > box.right())
        painter.fillRect(place, t.surface);
    paintText(painter, place, words, TextStyle::SmallBold, t.danger);
}

void HourLedger::paintTotal(QPainter &painter, int top) const
{
    paintLine(painter, {px(inset), top + px(2)}, {width() - px(inset) - 1, top + px(2)}, theme().edge);
    const QRect line(px(inset), top + px(4), width() - 2 * px(inset), px(totalHeight) - px(6));
    paintText(painter, line, m_words.total.name, TextStyle::Body, theme().text);
    paintText(painter, line, m_words.total.value, TextStyle::BodyBold, theme().text, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace vakhta
