#include "app/core/spelt_words.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Which words of a reply a dictionary is asked about.
class SpeltWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWordsAreLookedUp_data();
    void onlyWordsAreLookedUp();
    void placesAreThoseOfTheText();
    void longTextsAreLookedAtInPart();
    void knownWordsAreInSmallLetters();
    void peopleWriteBothLetters();
};

namespace {
QString spelt(const QString &text)
{
    QStringList words;
    for (const Span &word : speltWords(text))
        words << text.mid(word.position, word.length);
    return words.join(u' ');
}
} // namespace

void SpeltWordsTest::onlyWordsAreLookedUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) { QTest::newRow(name) << text << words; };
    row("words", u"Ямы, заделаны!"_s, u"Ямы заделаны"_s);
    row("a name within a sentence", u"Спасибо, Ольга Сергеевна, за обращение."_s, u"Спасибо обращение"_s);
    row("a sentence after another", u"Сделано. Завтра проверим"_s, u"Сделано Завтра проверим"_s);
    row("a paragraph", u"Сделано\nЗавтра"_s, u"Сделано Завтра"_s);
    row("abbreviations", u"МКУ и ЖКХ на ул. Луговой, г. Белогривск"_s, {});
    row("figures and units", u"12 км 5а №27-ОЗ 15.05"_s, {});
    row("Latin letters", u"VK пост wall вкVK"_s, u"пост"_s);
    row("links and mail", u"Пишите на https://пример.рф/страница и почта@пример.рф тут"_s, u"Пишите тут"_s);
    row("hyphens", u"как-нибудь по-прежнему"_s, u"как-нибудь по-прежнему"_s);
    row("a hyphen at the end", u"слово- и -слово"_s, u"слово слово"_s);
    row("gaps", u"до [дата завершения] включат"_s, u"включат"_s);
    row("single letters", u"в и а"_s, {});
    row("quotes", u"«Горсвет» включит «свет»"_s, u"Горсвет включит свет"_s);
    row("nothing", {}, {});
}

void SpeltWordsTest::onlyWordsAreLookedUp()
{
    QFETCH(QString, text);
    QTEST(spelt(text), "words");
}

void SpeltWordsTest::placesAreThoseOfTheText()
{
    const auto words = speltWords(u"В [имя] ямы"_s);
    QCOMPARE(words.size(), 1u);
    QCOMPARE(words[0], (Span{8, 3}));
}

void SpeltWordsTest::longTextsAreLookedAtInPart()
{
    const auto words = speltWords(u"яма "_s.repeated(500'000));
    QCOMPARE(words.size(), 25'000u);
    QCOMPARE(speltWords(QString(2'000'000, u'а')).size(), 1u);
}

void SpeltWordsTest::knownWordsAreInSmallLetters()
{
    QCOMPARE(wordsIn({u"Ольга С., ул. Луговая"_s, {}}), (QSet<QString>{u"ольга"_s, u"с"_s, u"ул"_s, u"луговая"_s}));
}

void SpeltWordsTest::peopleWriteBothLetters()
{
    QVERIFY(spellings(u"Ещё"_s).contains(u"еще"_s));
    QVERIFY(spellings(u"елка"_s).contains(u"ёлка"_s));
    QVERIFY(spellings(u"переедете"_s).size() <= 8);
    QVERIFY(spellings(u"Омск"_s).contains(u"Омск"_s));
}

QTEST_APPLESS_MAIN(SpeltWordsTest)
#include "spelt_words_test.moc"
