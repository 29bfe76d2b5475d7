#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QString>

namespace vakhta {

/// A line of text painted as the guide wants it: in one style and colour, vertically centred, elided at the right.
/// Gives back the width that was used.
int paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
/// The same, with what was searched for marked; `ground`: the colour of the mark.
struct TextHit
{
    int begin = 0;
    int size = 0;
    bool operator==(const TextHit &) const = default;
};
int paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<TextHit> &hits, TextStyle style,
                const QColor &colour, const QColor &ground);
int textWidth(const QString &text, TextStyle style);

/// A one-pixel line that stays sharp at every ratio.
void paintLine(QPainter &painter, QPoint from, QPoint to, const QColor &colour);

/// Background and border of a rounded thing; an invalid colour leaves its part out.
void paintBox(QPainter &painter, const QRect &rect, int cornerRadius, const QColor &fill, const QColor &border = {},
              Qt::PenStyle style = Qt::SolidLine);

/// What floats over a page: its ground with a border, and a shadow of `around` pixels outside of the box.
void paintFloating(QPainter &painter, const QRect &box, int around);

/// The 2 px ring of what has the focus.
void paintFocusRing(QPainter &painter, const QRect &rect, int cornerRadius);

/// Not working time, or due today: 45° lines.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &colour, int step = 6);

/// Slack as a share of the usual term, 0…1; always beside its words.
void paintGauge(QPainter &painter, const QRect &rect, double share, const QColor &colour);

} // namespace vakhta
