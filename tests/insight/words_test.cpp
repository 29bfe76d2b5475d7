#include "app/insight/words.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void caseAndYoMakeNoDifference_data();
    void caseAndYoMakeNoDifference();
    void otherBytesStay();
    void allWordsMustOccur();
    void aWordIsAskedOnce();
};

void WordsTest::caseAndYoMakeNoDifference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("capitals") << u"ЯМА на Дороге"_s << u"яма на дороге"_s;
    QTest::newRow("yo") << u"Ёлка, счётчик"_s << u"елка, счетчик"_s;
    QTest::newRow("Latin") << u"VK №42 Ünal"_s << u"vk №42 ünal"_s;
    QTest::newRow("Tatar") << u"ҖӘЙ Әни"_s << u"җәй әни"_s;
    QTest::newRow("emoji") << u"Снег ☃ 😀"_s << u"снег ☃ 😀"_s;
    QTest::newRow("a capital whose small letter is longer") << u"İ"_s << u"İ"_s;
}

void WordsTest::caseAndYoMakeNoDifference()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);

    QCOMPARE(QString::fromStdString(foldedUtf8(text)), folded);
}

void WordsTest::otherBytesStay()
{
    std::string folded;
    const std::string broken("A\xD0", 2); // ends within a letter
    foldUtf8(broken, folded);

    QCOMPARE(folded, std::string("a\xD0", 2));
}

void WordsTest::allWordsMustOccur()
{
    const std::string text = foldedUtf8(u"Яма на улице Лётчиков"_s);

    QVERIFY(containsAll(text, foldedWords(u"летчик ЯМА"_s)));
    QVERIFY(!containsAll(text, foldedWords(u"яма двор"_s)));
    QVERIFY(containsAll(text, foldedWords(u"  "_s)));
}

void WordsTest::aWordIsAskedOnce()
{
    QCOMPARE(foldedWords(u"Ёж еж\tЕЖ  снег"_s).size(), 2u);
}

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
