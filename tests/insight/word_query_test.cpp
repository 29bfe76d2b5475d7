#include "app/insight/word_query.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
/// «ям|дорог+детск площадк»: terms by stems, + begun, | and spaces as in the source.
QString asked(const QString &words)
{
    WordCutter cutter;
    const WordQuery query(words, cutter);
    QStringList terms;
    for (const WordTerm &term : query.terms()) {
        QStringList stems;
        for (const WordTerm::Word &word : term.words)
            stems << QString::fromStdString(word.stem);
        terms << stems.join(u' ') + (term.begun ? u"+"_s : QString());
    }
    return terms.join(u'|');
}

bool finds(const QString &words, const char *text)
{
    WordCutter cutter;
    return WordQuery(words, cutter).matches(text, cutter);
}
} // namespace

class WordQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsPhrasesAndNumbersAreTold_data();
    void wordsPhrasesAndNumbersAreTold();
    void anythingIsAQuery_data();
    void anythingIsAQuery();
    void wordsAreFoundInAnyFormAndOrder();
    void phrasesAreFoundInTheirOrder();
    void theLastWordMayBeHalfWritten();
};

void WordQueryTest::wordsPhrasesAndNumbersAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("terms");
    QTest::newRow("words") << u"Ямы на дороге "_s << u"ям|на|дорог"_s;
    QTest::newRow("the last is being written") << u"ямы дор"_s << u"ям|дор+"_s;
    QTest::newRow("two letters begin too much") << u"ямы до"_s << u"ям|до"_s;
    QTest::newRow("a phrase") << u"\"детская площадка\" двор "_s << u"детск площадк|двор"_s;
    QTest::newRow("of other quotes") << u"«детская площадка» “во дворе”"_s << u"детск площадк|во двор"_s;
    QTest::newRow("a phrase that is not closed") << u"двор \"детская площа"_s << u"двор|детск площ+"_s;
    QTest::newRow("a number") << u"И-77"_s << u"и 77"_s;
    QTest::newRow("a longer number") << u"ПОС-77123"_s << u"пос 77123+"_s;
    QTest::newRow("a house") << u"Полевая 12/5 "_s << u"полев|12 5"_s;
    QTest::newRow("the same twice") << u"яма яма "_s << u"ям|ям"_s;
}

void WordQueryTest::wordsPhrasesAndNumbersAreTold()
{
    QFETCH(QString, words);
    QFETCH(QString, terms);
    QCOMPARE(asked(words), terms);
}

void WordQueryTest::anythingIsAQuery_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("terms");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("signs alone") << u"\"*\" -() : ^ «»"_s << 0;
    QTest::newRow("one quote") << u"\""_s << 0;
    QTest::newRow("words of a language of queries") << u"NEAR(яма OR дом, 5) NOT title:двор*"_s << 6;
    QTest::newRow("a null character") << u"яма"_s + QChar(0) + u"дом "_s << 1;
    QTest::newRow("half a surrogate pair") << u"яма "_s + QChar(0xD83D) << 1;
    QTest::newRow("a book") << u"слово "_s.repeated(100'000) << int(WordQuery::mostWords);
    QTest::newRow("a long word") << u"ж"_s.repeated(100'000) << 1;
}

void WordQueryTest::anythingIsAQuery()
{
    QFETCH(QString, words);
    QFETCH(int, terms);
    WordCutter cutter;
    const WordQuery query(words, cutter);

    QCOMPARE(int(query.terms().size()), terms);
    QVERIFY(terms > 0 || !query.matches("любой текст", cutter));
}

void WordQueryTest::wordsAreFoundInAnyFormAndOrder()
{
    QVERIFY(finds(u"дорога яма "_s, "Ямы на ДОРОГАХ"));
    QVERIFY(finds(u"елка "_s, "Ёлки"));
    QVERIFY(!finds(u"дорога мост "_s, "Ямы на дорогах"));
    QVERIFY(!finds(u"ям "_s, "якорь"));
}

void WordQueryTest::phrasesAreFoundInTheirOrder()
{
    QVERIFY(finds(u"\"детская площадка\""_s, "У детской-детской площадки"));
    QVERIFY(!finds(u"\"детская площадка\""_s, "Площадка детская"));
    QVERIFY(!finds(u"\"детская площадка\""_s, "детская спортивная площадка"));
    QVERIFY(finds(u"\"а б а в\""_s, "а б а б а в"));
    QVERIFY(finds(u"12/5 "_s, "дом 12, корпус 5, кв. 12-5"));
    QVERIFY(!finds(u"12/5 "_s, "дом 12, корпус 5"));
}

void WordQueryTest::theLastWordMayBeHalfWritten()
{
    QVERIFY(finds(u"прору"_s, "прорубь"));
    QVERIFY(finds(u"дороги"_s, "дорога"));
    QVERIFY(finds(u"дорож"_s, "дорожный"));
    QVERIFY(!finds(u"прору "_s, "прорубь"));
    QVERIFY(!finds(u"прору лед"_s, "лед, прорубь"));
    QVERIFY(finds(u"\"на полев"_s, "дом на Полевой"));
}

QTEST_APPLESS_MAIN(WordQueryTest)
#include "word_query_test.moc"
