#pragma once

#include <QColor>
#include <QFont>

#include <array>
#include <functional>

class QApplication;
class QPainter;
class QPalette;
class QWidget;

namespace vakhta {

/// The colours of the program, one table for each theme; nothing else names a hex value. A test computes every contrast.
/// There is no state here: the application's palette says which table counts, its font how large everything is.
struct Theme
{
    QColor window, side, surface, alt, hover, sel;
    QColor line, edge;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent;
    QColor danger, dangerBg, dangerFill, onDanger;
    QColor warn, warnBg;
    QColor ok, okBg;
    QColor promise, promiseBg;
    QColor rail, railOn, railOff, railSel;
    QColor lamp, onLamp;
    QColor shadow;                  // under what floats
    std::array<QColor, 5> series;   // of charts, in order
    std::array<QColor, 5> heat;     // classes of the map
    std::array<QColor, 5> onHeat;   // the number printed on each

    static const Theme &light();
    static const Theme &dark();
};

/// One colour of the table, to be looked up when painting: `theme().*colour`.
using Colour = QColor Theme::*;

const Theme &themeOf(const QPalette &palette);
/// The theme of the running application.
const Theme &theme();

enum class ThemeChoice { Desktop, Light, Dark };

/// Style, palette, font and style sheet of the whole program; `percent` is the user's size (100, 115, 130, 150).
/// May be called again at any time.
void applyTheme(QApplication &application, ThemeChoice choice, int percent = 100);

enum class TextStyle { Display, Title1, PageTitle, Title2, Editor, Body, BodyBold, Small, SmallBold, Meta, Caption, Tile, MapName };

QFont font(TextStyle style);
/// Height of one line in pixels: the guide's, or the font's own when that is larger.
int lineHeight(TextStyle style);
/// Pixels of the guide at the user's size.
int px(int atHundredPercent);
/// Does this now and whenever the size changes: for lengths that a widget or its layout keeps.
void atEverySize(QWidget *widget, std::function<void()> act);

/// False when PT Sans is not installed, and Noto Sans is used in its place.
bool fontsAreInstalled();

/// Spacing and shape at 100 %.
namespace space {
inline constexpr int xs = 4, s = 6, m = 8, l = 12, xl = 16, xxl = 20, page = 20, section = 24;
}
namespace radius {
inline constexpr int tile = 3, chip = 4, small = 5, control = 6, card = 8, popover = 10;
}

} // namespace vakhta
