#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QString>

namespace vakhta {

/// A line of text painted as the guide wants it: in one style and colour, vertically centred, elided at the right.
/// Gives back the width that was used.
int paintText(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
int textWidth(const QString &text, TextStyle style);

/// A one-pixel line that stays sharp at every ratio.
void paintLine(QPainter &painter, QPoint from, QPoint to, const QColor &colour);

/// Background and border of a rounded thing; an invalid colour leaves its part out.
void paintBox(QPainter &painter, const QRect &rect, int cornerRadius, const QColor &fill, const QColor &border = {},
              Qt::PenStyle style = Qt::SolidLine);

/// The 2 px ring of what has the focus.
void paintFocusRing(QPainter &painter, const QRect &rect, int cornerRadius);

/// Not working time, or due today: 45° lines.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &colour, int step = 6);

/// Slack as a share of the usual term, 0…1; always beside its words.
void paintGauge(QPainter &painter, const QRect &rect, double share, const QColor &colour);

} // namespace vakhta
