#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace vakhta {

/// A sign of Lucide (:/icons) or of our own (:/own) by its name, in a colour of the theme that counts when it is painted.
/// Disabled ones are text3. Names: packaging/cmake/lucide.cmake and resources/icons.
QIcon icon(const QString &name, Colour role = &Theme::text2);

/// The same as a picture of `side` logical pixels at the screen's ratio, for paint functions. Cached.
QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal ratio);

/// Paints it in the middle of the rectangle, `side` logical pixels wide.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int side);

} // namespace vakhta
