#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>

namespace vakhta {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

const Theme &Theme::light()
{
    static const Theme table{
        .window = rgb(0xE7ECEF), .side = rgb(0xF0F3F5), .surface = rgb(0xFFFFFF), .alt = rgb(0xF6F8F9),
        .hover = rgb(0xEDF3F6), .sel = rgb(0xD6E9F1),
        .line = rgb(0xD3DBE1), .edge = rgb(0x75848F),
        .text = rgb(0x16222C), .text2 = rgb(0x425260), .text3 = rgb(0x53616D),
        .accent = rgb(0x0A5A78), .accentHover = rgb(0x08485F), .onAccent = rgb(0xFFFFFF),
        .danger = rgb(0xA8201A), .dangerBg = rgb(0xFBE4E1), .dangerFill = rgb(0xA8201A), .onDanger = rgb(0xFFFFFF),
        .warn = rgb(0x7A4700), .warnBg = rgb(0xFCEBC8),
        .ok = rgb(0x1A6042), .okBg = rgb(0xDDF0E6),
        .promise = rgb(0x5A3A8C), .promiseBg = rgb(0xEBE5F6),
        .rail = rgb(0x12303F), .railOn = rgb(0xF2F7F9), .railOff = rgb(0xB3C6D0), .railSel = rgb(0x1F4A5F),
        .lamp = rgb(0xF2B84B), .onLamp = rgb(0x1D1500), .shadow = QColor(9, 30, 42, 70),
        .series = {rgb(0x0A5A78), rgb(0xD9730D), rgb(0x16222C), rgb(0x8A4B00), rgb(0x7C8B97)},
        .heat = {rgb(0xE9F1EE), rgb(0xBFDCD6), rgb(0x86BDBB), rgb(0x529DA4), rgb(0x0F5F73)},
        .onHeat = {rgb(0x16222C), rgb(0x16222C), rgb(0x16222C), rgb(0x16222C), rgb(0xFFFFFF)},
    };
    return table;
}

const Theme &Theme::dark()
{
    static const Theme table{
        .window = rgb(0x0E151A), .side = rgb(0x131C22), .surface = rgb(0x182229), .alt = rgb(0x1D2830),
        .hover = rgb(0x202D36), .sel = rgb(0x183C4E),
        .line = rgb(0x2C3A44), .edge = rgb(0x708592),
        .text = rgb(0xDEE7ED), .text2 = rgb(0xAEBDC8), .text3 = rgb(0x98A9B5),
        .accent = rgb(0x66BCDB), .accentHover = rgb(0x8ACEE6), .onAccent = rgb(0x06222E),
        .danger = rgb(0xFF9C91), .dangerBg = rgb(0x471D1B), .dangerFill = rgb(0xC4453B), .onDanger = rgb(0xFFFFFF),
        .warn = rgb(0xF2BC5E), .warnBg = rgb(0x3E2D0C),
        .ok = rgb(0x76D1A3), .okBg = rgb(0x14372A),
        .promise = rgb(0xC6AAF3), .promiseBg = rgb(0x32264C),
        .rail = rgb(0x0A1014), .railOn = rgb(0xEAF2F6), .railOff = rgb(0x93A6B2), .railSel = rgb(0x1C2C36),
        .lamp = rgb(0xF2B84B), .onLamp = rgb(0x1D1500), .shadow = QColor(0, 0, 0, 150),
        .series = {rgb(0x66BCDB), rgb(0xF7C98B), rgb(0xDEE7ED), rgb(0xA8A43A), rgb(0xD45F92)},
        .heat = {rgb(0x20303A), rgb(0x23505A), rgb(0x2A6A74), rgb(0x56A3A6), rgb(0xA5D8CF)},
        .onHeat = {rgb(0xDEE7ED), rgb(0xDEE7ED), rgb(0xDEE7ED), rgb(0x0B1A1E), rgb(0x0B1A1E)},
    };
    return table;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 127 ? Theme::dark() : Theme::light();
}

const Theme &theme()
{
    return themeOf(QGuiApplication::palette());
}

} // namespace vakhta
