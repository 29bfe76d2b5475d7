#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int bodyPixels = 14;

struct Shape
{
    const char16_t *family;
    int pixels;
    int line;
    bool bold;
};

Shape shapeOf(TextStyle style)
{
    static constexpr auto sans = u"PT Sans", caption = u"PT Sans Caption", narrow = u"PT Sans Narrow";
    switch (style) {
    case TextStyle::Display: return {sans, 24, 30, true};
    case TextStyle::Title1: return {sans, 20, 26, true};
    case TextStyle::PageTitle: return {sans, 18, 24, true};
    case TextStyle::Title2: return {sans, 16, 22, true};
    case TextStyle::Editor: return {sans, 16, 27, false};
    case TextStyle::Body: return {sans, bodyPixels, 20, false};
    case TextStyle::BodyBold: return {sans, bodyPixels, 20, true};
    case TextStyle::Small: return {sans, 13, 18, false};
    case TextStyle::SmallBold: return {sans, 13, 18, true};
    case TextStyle::Meta: return {sans, 12, 16, false};
    case TextStyle::Caption: return {caption, 11, 16, false};
    case TextStyle::Tile: return {narrow, 11, 14, true};
    case TextStyle::MapName: return {narrow, 13, 16, false};
    }
    return {sans, bodyPixels, 20, false};
}

QFont made(const Shape &shape, int pixels)
{
    const auto family = QString::fromUtf16(shape.family);
    QFont made;
    made.setFamilies({family, u"PT Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    made.setPixelSize(pixels);
    made.setBold(shape.bold);
    return made;
}

QPalette paletteOf(const Theme &theme)
{
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, theme.window}, {QPalette::WindowText, theme.text}, {QPalette::Base, theme.surface},
        {QPalette::AlternateBase, theme.alt}, {QPalette::Text, theme.text}, {QPalette::Button, theme.surface},
        {QPalette::ButtonText, theme.text}, {QPalette::BrightText, theme.onDanger}, {QPalette::Highlight, theme.accent},
        {QPalette::HighlightedText, theme.onAccent}, {QPalette::Link, theme.accent}, {QPalette::LinkVisited, theme.accent},
        {QPalette::ToolTipBase, theme.rail}, {QPalette::ToolTipText, theme.railOn}, {QPalette::PlaceholderText, theme.text3},
        {QPalette::Light, theme.surface}, {QPalette::Midlight, theme.hover}, {QPalette::Mid, theme.line},
        {QPalette::Dark, theme.edge}, {QPalette::Shadow, theme.shadow},
    };
    QPalette palette;
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.text3);
    return palette;
}

/// The style sheet names colours as @role and lengths as @12px; both become the theme's.
QString styleSheetOf(const Theme &theme, int percent)
{
    QFile file(u":/own/vakhta.qss"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("the program's style sheet is not among its resources");
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        // longer names first, so that @text2 is not taken for @text
        {"@accentHover"_L1, theme.accentHover}, {"@onAccent"_L1, theme.onAccent}, {"@accent"_L1, theme.accent},
        {"@dangerBg"_L1, theme.dangerBg}, {"@danger"_L1, theme.danger}, {"@warnBg"_L1, theme.warnBg}, {"@warn"_L1, theme.warn},
        {"@text2"_L1, theme.text2}, {"@text3"_L1, theme.text3}, {"@text"_L1, theme.text}, {"@surface"_L1, theme.surface},
        {"@window"_L1, theme.window}, {"@side"_L1, theme.side}, {"@alt"_L1, theme.alt}, {"@hover"_L1, theme.hover},
        {"@sel"_L1, theme.sel}, {"@line"_L1, theme.line}, {"@edge"_L1, theme.edge}, {"@railOn"_L1, theme.railOn},
        {"@rail"_L1, theme.rail},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    static const QRegularExpression length(u"@(\\d+)px"_s);
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(match.captured(1).toInt() * percent / 100) + u"px"_s);
    return sheet;
}

/// Another size of letters comes to every widget as another font, or as another style where the font is its own.
class SizeWatch final : public QObject
{
public:
    SizeWatch(QWidget *widget, std::function<void()> act)
        : QObject(widget)
        , m_act(std::move(act))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_act();
        return false;
    }

private:
    std::function<void()> m_act;
};

bool desktopIsDark()
{
    // Qt 6.4 has no colour scheme hint; before any of ours, the platform's palette tells.
    static const bool dark = QGuiApplication::palette().color(QPalette::WindowText).lightness() > 127;
    return dark;
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice, int percent)
{
    const bool desktop = desktopIsDark(); // asked first: later the palette is ours
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && desktop);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(made(shapeOf(TextStyle::Body), bodyPixels * percent / 100));
    application.setStyleSheet(styleSheetOf(theme, percent));
}

int px(int atHundredPercent)
{
    const int body = QGuiApplication::font().pixelSize();
    return body > 0 ? qRound(double(atHundredPercent) * body / bodyPixels) : atHundredPercent;
}

void atEverySize(QWidget *widget, std::function<void()> act)
{
    act();
    new SizeWatch(widget, std::move(act));
}

QFont font(TextStyle style)
{
    const Shape shape = shapeOf(style);
    return made(shape, px(shape.pixels));
}

int lineHeight(TextStyle style)
{
    return qMax(px(shapeOf(style).line), QFontMetrics(font(style)).height());
}

bool fontsAreInstalled()
{
    return QFontDatabase::hasFamily(u"PT Sans"_s) && QFontDatabase::hasFamily(u"PT Sans Caption"_s)
        && QFontDatabase::hasFamily(u"PT Sans Narrow"_s);
}

} // namespace vakhta
