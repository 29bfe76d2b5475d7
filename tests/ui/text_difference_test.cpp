#include "ui/pages/text_difference.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using In = TextRun::In;

class TextDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void differenceGivesBothTextsBack_data();
    void differenceGivesBothTextsBack();
    void changedWordsAreToldNotWholeTexts();
    void hugeTextsDoNotTakeForEver();
};

void TextDifferenceTest::differenceGivesBothTextsBack_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("same") << u"раз два"_s << u"раз два"_s;
    QTest::newRow("empty first") << QString() << u"раз два"_s;
    QTest::newRow("empty second") << u"раз"_s << QString();
    QTest::newRow("middle") << u"один два три четыре"_s << u"один 2 три четыре"_s;
    QTest::newRow("spaces and lines") << u" один\n\nдва  три "_s << u"один\nдва три\n"_s;
}

void TextDifferenceTest::differenceGivesBothTextsBack()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QString a, b;
    for (const TextRun &run : textDifference(first, second)) {
        a += run.in == In::Second ? QString() : run.text;
        b += run.in == In::First ? QString() : run.text;
    }
    QCOMPARE(a, first);
    QCOMPARE(b, second);
}

void TextDifferenceTest::changedWordsAreToldNotWholeTexts()
{
    const auto runs = textDifference(u"Заменит участок в ближайшее время, ждите."_s, u"Заменит участок до 15 мая, ждите."_s);
    const std::vector<TextRun> expected{{In::Both, u"Заменит участок"_s}, {In::First, u" в ближайшее время,"_s},
                                        {In::Second, u" до 15 мая,"_s}, {In::Both, u" ждите."_s}};
    QCOMPARE(runs, expected);
}

void TextDifferenceTest::hugeTextsDoNotTakeForEver()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!textDifference(u"раз "_s.repeated(50'000), u"два "_s.repeated(50'000)).empty());
    QVERIFY(timer.elapsed() < 2'000);
}

QTEST_APPLESS_MAIN(TextDifferenceTest)
#include "text_difference_test.moc"
