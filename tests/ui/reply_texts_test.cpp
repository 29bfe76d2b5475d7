#include "ui/pages/reply_findings.h"
#include "ui/pages/text_difference.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using Kind = ReplyFinding::Kind;
using In = TextRun::In;

class ReplyTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyTextIsOneFinding();
    void gapsOfTemplatesAreFound_data();
    void gapsOfTemplatesAreFound();
    void longerThanTheChannelTakesBlocks();
    void differenceGivesBothTextsBack_data();
    void differenceGivesBothTextsBack();
    void changedWordsAreToldNotWholeTexts();
    void hugeTextsDoNotTakeForEver();
};

void ReplyTextsTest::emptyTextIsOneFinding()
{
    QCOMPARE(int(replyFindings(u" \n "_s, 10).size()), 1);
    QCOMPARE(replyFindings({}, 0).front().kind, Kind::Empty);
}

void ReplyTextsTest::gapsOfTemplatesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gap");
    QTest::newRow("ellipsis in quotes") << u"Срок «…» наступит"_s << u"«…»"_s;
    QTest::newRow("three dots") << u"Срок «...»"_s << u"«...»"_s;
    QTest::newRow("brackets") << u"Включат [дата завершения]."_s << u"[дата завершения]"_s;
    QTest::newRow("underscores") << u"Телефон ____ работает"_s << u"____"_s;
    QTest::newRow("quotes with words") << u"Бригада «Горсвета» едет…"_s << QString();
}

void ReplyTextsTest::gapsOfTemplatesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, gap);
    const auto findings = replyFindings(text, 0);
    QCOMPARE(findings.empty(), gap.isEmpty());
    if (!findings.empty())
        QCOMPARE(text.mid(findings[0].position, findings[0].length), gap);
}

void ReplyTextsTest::longerThanTheChannelTakesBlocks()
{
    QVERIFY(replyFindings(u"12345"_s, 5).empty());
    QCOMPARE(replyFindings(u"123456"_s, 5).front().kind, Kind::TooLong);
    QVERIFY(replyFindings(u"1234😀"_s, 5).empty()); // an emoji is one character
    QVERIFY(replyFindings(QString(9'000, u'а'), 0).empty());
}

void ReplyTextsTest::differenceGivesBothTextsBack_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("same") << u"раз два"_s << u"раз два"_s;
    QTest::newRow("empty first") << QString() << u"раз два"_s;
    QTest::newRow("empty second") << u"раз"_s << QString();
    QTest::newRow("middle") << u"один два три четыре"_s << u"один 2 три четыре"_s;
    QTest::newRow("spaces and lines") << u" один\n\nдва  три "_s << u"один\nдва три\n"_s;
}

void ReplyTextsTest::differenceGivesBothTextsBack()
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

void ReplyTextsTest::changedWordsAreToldNotWholeTexts()
{
    const auto runs = textDifference(u"Заменит участок в ближайшее время, ждите."_s, u"Заменит участок до 15 мая, ждите."_s);
    const std::vector<TextRun> expected{{In::Both, u"Заменит участок"_s}, {In::First, u" в ближайшее время,"_s},
                                        {In::Second, u" до 15 мая,"_s}, {In::Both, u" ждите."_s}};
    QCOMPARE(runs, expected);
}

void ReplyTextsTest::hugeTextsDoNotTakeForEver()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!textDifference(u"раз "_s.repeated(50'000), u"два "_s.repeated(50'000)).empty());
    QVERIFY(timer.elapsed() < 2'000);
}

QTEST_APPLESS_MAIN(ReplyTextsTest)
#include "reply_texts_test.moc"
