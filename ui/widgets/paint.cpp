#include "ui/widgets/paint.h"

#include <QFontMetrics>

namespace vakhta {

int textWidth(const QString &text, TextStyle style)
{
    return text.isEmpty() ? 0 : QFontMetrics(font(style)).horizontalAdvance(text) + 1; // the fraction that was rounded away
}

int paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &colour,
              Qt::Alignment alignment)
{
    painter.setFont(font(style));
    painter.setPen(colour);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
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
