#include "ui/widgets/paint.h"

#include <QCache>
#include <QFontMetrics>
#include <QStaticText>

namespace vakhta {

int textWidth(const QString &text, TextStyle style)
{
    return text.isEmpty() ? 0 : QFontMetrics(font(style)).horizontalAdvance(text) + 1; // the fraction that was rounded away
}

namespace {
/// A text laid out in its place. Laying out costs ten times as much as painting, and a list that scrolls paints the same texts again.
struct LaidOut
{
    QStaticText text;
    int width = 0;
};

using Place = std::pair<QString, quint64>; // text; style, its pixels and the room in one number

LaidOut laidOut(const QString &text, const QFont &font, int room)
{
    constexpr int narrowest = 2; // pixels of a letter: what can't be reached is not measured
    const QFontMetrics metrics(font);
    LaidOut made;
    QString shown = metrics.elidedText(text.left(room / narrowest), Qt::ElideRight, room);
    made.text.setTextFormat(Qt::PlainText);
    made.text.setText(shown.replace(u'\n', u' '));
    made.text.prepare({}, font);
    made.width = metrics.horizontalAdvance(shown);
    return made;
}
} // namespace

int paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &colour,
              Qt::Alignment alignment)
{
    static QCache<Place, LaidOut> cache(4000); // of the GUI thread
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFont look = font(style);
    const Place place(text, quint64(style) << 48 | quint64(look.pixelSize()) << 32 | quint64(rect.width()));
    LaidOut *found = cache.object(place);
    if (!found) {
        found = new LaidOut(laidOut(text, look, rect.width()));
        cache.insert(place, found);
    }
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - found->width
        : alignment & Qt::AlignHCenter          ? rect.left() + (rect.width() - found->width) / 2
                                                : rect.left();
    painter.setFont(look);
    painter.setPen(colour);
    painter.drawStaticText(left, rect.top() + (rect.height() - QFontMetrics(look).height()) / 2, found->text);
    return found->width;
}

int paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<TextHit> &hits, TextStyle style,
                const QColor &colour, const QColor &ground)
{
    if (hits.isEmpty())
        return paintText(painter, rect, text, style, colour);
    const QFontMetrics metrics(font(style));
    const int used = qMin(rect.width(), metrics.horizontalAdvance(metrics.elidedText(text, Qt::ElideRight, rect.width())));
    const int height = metrics.height(), top = rect.top() + (rect.height() - height) / 2;
    for (const TextHit &hit : hits) {
        const int left = metrics.horizontalAdvance(text.left(hit.begin));
        const int right = qMin(used, metrics.horizontalAdvance(text.left(hit.begin + hit.size)));
        if (left >= right)
            break;
        const QRect mark(rect.left() + left - 1, top, right - left + 2, height);
        paintBox(painter, mark, radius::tile, ground);
        paintLine(painter, mark.bottomLeft(), mark.bottomRight(), theme().accent);
    }
    return paintText(painter, rect, text, style, colour);
}

void paintLine(QPainter &painter, QPoint from, QPoint to, const QColor &colour)
{
    painter.fillRect(QRect(from, to), colour);
}

void paintBox(QPainter &painter, const QRect &rect, int cornerRadius, const QColor &fill, const QColor &border, Qt::PenStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (border.isValid()) {
        QPen pen(border, 1.0, style);
        if (style != Qt::SolidLine)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        box.adjust(0.5, 0.5, -0.5, -0.5);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    painter.restore();
}

void paintFloating(QPainter &painter, const QRect &box, int around)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = theme().shadow;
    shade.setAlpha(shade.alpha() / (around + 2));
    for (int i = around; i > 0; i -= 2)
        paintBox(painter, box.adjusted(-i, -i + 3, i, i), radius::popover + i, shade);
    paintBox(painter, box, radius::popover, theme().surface, theme().edge);
}

void paintFocusRing(QPainter &painter, const QRect &rect, int cornerRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRect &rect, const QColor &colour, int step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, step / 4.0));
    for (int x = rect.left() - rect.height(); x < rect.right() + step; x += step)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top());
    painter.restore();
}

void paintGauge(QPainter &painter, const QRect &rect, double share, const QColor &colour)
{
    paintBox(painter, rect, rect.height() / 2, theme().line);
    const int width = qBound(share > 0 ? 2 : 1, qRound(rect.width() * share), rect.width());
    paintBox(painter, QRect(rect.topLeft(), QSize(width, rect.height())), qMin(width, rect.height()) / 2, colour);
}

} // namespace vakhta
