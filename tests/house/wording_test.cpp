#include "tests/support/sources.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void noWordsForTheUserStandBelowUi();
    void colourIsNamedInTheThemeAlone();
    void nothingWaitsInsideTheWindow();
};

// The engine gives an Error::Kind and ui/ turns it into words, so that there is one place to
// change and translate them, and the program without a window does not speak to nobody.
void WordingTest::noWordsForTheUserStandBelowUi()
{
    static const QRegularExpression translated(uR"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()"_s);

    QCOMPARE(test::foundInSources(u"app"_s, translated), QStringList());
}

void WordingTest::colourIsNamedInTheThemeAlone()
{
    static const QRegularExpression hex(uR"((#[0-9A-Fa-f]{6})\b)"_s);

    for (const QString &found : test::foundInSources(u"ui"_s, hex))
        QVERIFY2(found.contains(u"ui/widgets/theme"_s), qPrintable(found));
}

void WordingTest::nothingWaitsInsideTheWindow()
{
    static const QRegularExpression waits(uR"(\b(processEvents|waitForFinished|msleep|qWait|QEventLoop)\b)"_s);

    QCOMPARE(test::foundInSources(u"ui"_s, waits), QStringList());
    for (const QString &layer : {u"app/sync"_s, u"app/store"_s, u"app/remote"_s, u"app/core"_s})
        QCOMPARE(test::foundInSources(layer, waits), QStringList());
}

QTEST_APPLESS_MAIN(WordingTest)
#include "wording_test.moc"
