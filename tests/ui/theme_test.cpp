#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast by WCAG 2.1.
double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair
{
    const char *name;
    Colour text;
    Colour ground;
};

const Pair readable[] = {
    {"text on surface", &Theme::text, &Theme::surface}, {"text on sel", &Theme::text, &Theme::sel}, {"text on hover", &Theme::text, &Theme::hover},
    {"text on window", &Theme::text, &Theme::window}, {"text on side", &Theme::text, &Theme::side}, {"text on alt", &Theme::text, &Theme::alt},
    {"text2 on surface", &Theme::text2, &Theme::surface}, {"text2 on sel", &Theme::text2, &Theme::sel}, {"text2 on window", &Theme::text2, &Theme::window},
    {"text2 on side", &Theme::text2, &Theme::side}, {"text2 on alt", &Theme::text2, &Theme::alt}, {"text2 on hover", &Theme::text2, &Theme::hover},
    {"text3 on surface", &Theme::text3, &Theme::surface}, {"text3 on sel", &Theme::text3, &Theme::sel}, {"text3 on alt", &Theme::text3, &Theme::alt},
    {"text3 on side", &Theme::text3, &Theme::side}, {"text3 on window", &Theme::text3, &Theme::window},
    {"accent on surface", &Theme::accent, &Theme::surface}, {"accent on sel", &Theme::accent, &Theme::sel}, {"accent on window", &Theme::accent, &Theme::window},
    {"onAccent on accent", &Theme::onAccent, &Theme::accent}, {"onAccent on accentHover", &Theme::onAccent, &Theme::accentHover},
    {"danger on surface", &Theme::danger, &Theme::surface}, {"danger on its tint", &Theme::danger, &Theme::dangerBg}, {"danger on sel", &Theme::danger, &Theme::sel},
    {"onDanger on dangerFill", &Theme::onDanger, &Theme::dangerFill}, {"text on danger's tint", &Theme::text, &Theme::dangerBg},
    {"warn on surface", &Theme::warn, &Theme::surface}, {"warn on its tint", &Theme::warn, &Theme::warnBg}, {"warn on window", &Theme::warn, &Theme::window},
    {"warn on sel", &Theme::warn, &Theme::sel}, {"text on warn's tint", &Theme::text, &Theme::warnBg},
    {"ok on surface", &Theme::ok, &Theme::surface}, {"ok on its tint", &Theme::ok, &Theme::okBg}, {"text on ok's tint", &Theme::text, &Theme::okBg},
    {"promise on surface", &Theme::promise, &Theme::surface}, {"promise on its tint", &Theme::promise, &Theme::promiseBg},
    {"railOn on rail", &Theme::railOn, &Theme::rail}, {"railOff on rail", &Theme::railOff, &Theme::rail}, {"railOn on railSel", &Theme::railOn, &Theme::railSel},
    {"onLamp on lamp", &Theme::onLamp, &Theme::lamp},
};

const Pair visible[] = {
    {"edge on surface", &Theme::edge, &Theme::surface}, {"edge on window", &Theme::edge, &Theme::window},
    {"focus ring on surface", &Theme::accent, &Theme::surface}, {"focus ring on window", &Theme::accent, &Theme::window},
    {"focus ring on sel", &Theme::accent, &Theme::sel}, {"focus ring on side", &Theme::accent, &Theme::side}, {"lamp on rail", &Theme::lamp, &Theme::rail},
};

const Theme &themeNamed(bool dark)
{
    return dark ? Theme::dark() : Theme::light();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() { themes(); }
    void everyTextCanBeRead();
    void everyBorderAndRingIsSeen_data() { themes(); }
    void everyBorderAndRingIsSeen();
    void seriesOfChartsAreSeen_data() { themes(); }
    void seriesOfChartsAreSeen();
    void numbersOnTheMapCanBeRead_data() { themes(); }
    void numbersOnTheMapCanBeRead();
    void theThemeCanBeChangedAtAnyTime();
    void theSizeScalesLettersAndLengths();
    void styleSheetNamesOnlyRolesAndStaysShort();
    void noColourIsNamedOutsideTheTable();
    void figuresAreOfOneWidth();
    void everyIconNamedInTheCodeExists();

private:
    void themes();
};

void ThemeTest::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(bool, dark);
    const Theme &theme = themeNamed(dark);
    for (const Pair &pair : readable) {
        const double ratio = contrast(theme.*pair.text, theme.*pair.ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(ratio)));
    }
}

void ThemeTest::everyBorderAndRingIsSeen()
{
    QFETCH(bool, dark);
    const Theme &theme = themeNamed(dark);
    for (const Pair &pair : visible) {
        const double ratio = contrast(theme.*pair.text, theme.*pair.ground);
        QVERIFY2(ratio >= 3.0, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.name)).arg(ratio)));
    }
}

void ThemeTest::seriesOfChartsAreSeen()
{
    QFETCH(bool, dark);
    for (const QColor &series : themeNamed(dark).series)
        QVERIFY2(contrast(series, themeNamed(dark).surface) >= 3.0, qPrintable(series.name()));
}

void ThemeTest::numbersOnTheMapCanBeRead()
{
    QFETCH(bool, dark);
    const Theme &theme = themeNamed(dark);
    for (size_t i = 0; i < theme.heat.size(); ++i)
        QVERIFY2(contrast(theme.onHeat[i], theme.heat[i]) >= 4.5, qPrintable(theme.heat[i].name()));
}

void ThemeTest::theThemeCanBeChangedAtAnyTime()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(&theme(), &Theme::dark());
    applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(&theme(), &Theme::light());
    QVERIFY(qApp->styleSheet().contains(Theme::light().accent.name()));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
}

void ThemeTest::theSizeScalesLettersAndLengths()
{
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QCOMPARE(px(32), 48);
    QCOMPARE(font(TextStyle::Title1).pixelSize(), 30);
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QCOMPARE(px(32), 32);
    QCOMPARE(font(TextStyle::Body).pixelSize(), 14);
}

void ThemeTest::styleSheetNamesOnlyRolesAndStaysShort()
{
    QFile sheet(u":/own/vakhta.qss"_s);
    QVERIFY(sheet.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(sheet.readAll());
    QVERIFY(text.count(u'\n') <= 200);
    QVERIFY(!text.contains(QRegularExpression(u"#[0-9A-Fa-f]{3,8}\\b"_s)));
}

void ThemeTest::noColourIsNamedOutsideTheTable()
{
    static const QRegularExpression hex(u"(0x[0-9A-Fa-f]{6}\\)|\"#[0-9A-Fa-f]{6}\")"_s);
    for (const QString &folder : {u"widgets"_s, u"pages"_s, u"models"_s, u"text"_s, u"charts"_s}) {
        const QDir place(QStringLiteral(SOURCE_ROOT "/ui/") + folder);
        for (const QString &name : place.entryList({u"*.h"_s, u"*.cpp"_s})) {
            QFile file(place.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            if (name != u"theme.cpp"_s)
                QVERIFY2(!QString::fromUtf8(file.readAll()).contains(hex), qPrintable(name));
        }
    }
}

// Counters and columns would jump otherwise.
void ThemeTest::figuresAreOfOneWidth()
{
    QVERIFY2(fontsAreInstalled(), "PT Sans is a dependency: package fonts-paratype");
    for (const TextStyle style : {TextStyle::Body, TextStyle::BodyBold, TextStyle::Meta, TextStyle::Caption, TextStyle::MapName}) {
        const QFontMetricsF metrics(font(style));
        for (int digit = 1; digit < 10; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(u'0' + digit)), metrics.horizontalAdvance(u'0'));
    }
}

void ThemeTest::everyIconNamedInTheCodeExists()
{
    const QDir lucide(u":/icons"_s);
    QVERIFY(lucide.exists(u"inbox.svg"_s));
    QVERIFY(QFile::exists(u":/own/logo.svg"_s));
    const QPixmap picture = iconPixmap(u"inbox"_s, Qt::red, 16, 2.0);
    QCOMPARE(picture.size(), QSize(32, 32));
    const QImage image = picture.toImage();
    bool painted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted = painted || (image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200);
    }
    QVERIFY(painted); // in the colour asked for
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
