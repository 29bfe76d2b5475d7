#include "app/insight/likeness.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void politenessAndNumbersTellNothing();
    void aStemIsTakenOnceAndTheTitleComesFirst();
    void ofALongTextOnlyItsBeginningIsTaken();
    void aWordOfManyWeighsNothing();
    void whoSaysTheSameOfTheSamePlaceIsMoreAlike();
    void oneCommonWordIsNotEnough();
    void hostileTextsAreLikeNothing_data();
    void hostileTextsAreLikeNothing();

private:
    static Appeal appeal(const QString &title, const QString &text, qint64 topic = 0, qint64 municipality = 0, const QString &street = {})
    {
        Appeal made;
        made.title = title;
        made.text = text;
        made.topic = topic;
        made.municipality = municipality;
        made.street = street;
        return made;
    }
    std::vector<TellingWord> weighed(const Appeal &one)
    {
        auto words = tellingWords(one, cutter);
        for (TellingWord &word : words)
            word.weight = 5;
        return words;
    }

    WordCutter cutter;
};

void LikenessTest::politenessAndNumbersTellNothing()
{
    const auto words = tellingWords(appeal(u"Здравствуйте! Прошу помочь"_s, u"Добрый день. Это дом 12, на ул. 3-й год. Спасибо!"_s), cutter);
    QStringList said;
    for (const TellingWord &word : words)
        said << QString::fromStdString(word.folded);
    QCOMPARE(said.join(u" "_s), u"помочь дом год"_s);
}

void LikenessTest::aStemIsTakenOnceAndTheTitleComesFirst()
{
    const auto words = tellingWords(appeal(u"Фонари"_s, u"Темнота, фонарь у школы"_s), cutter);
    QCOMPARE(words.size(), size_t(3));
    QVERIFY(words[0].inTitle);
    QCOMPARE(words[0].folded, std::string("фонари"));
    QVERIFY(!words[1].inTitle);
}

void LikenessTest::ofALongTextOnlyItsBeginningIsTaken()
{
    QString text;
    while (text.size() < 2'000'000)
        text += u"слово%1 "_s.arg(text.size()).replace(u'0', u'а').replace(u'1', u'б');
    text += u" лифт";
    const auto words = tellingWords(appeal({}, u"Сломан лифт. "_s + text), cutter);
    QVERIFY(words.size() <= mostTelling);
    QVERIFY(likeness(appeal({}, u"лифт сломан"_s), weighed(appeal({}, u"лифт сломан"_s)), appeal({}, text), cutter).score == 0);
}

void LikenessTest::aWordOfManyWeighsNothing()
{
    QCOMPARE(wordWeight(64, 640, 1'000'000), 0.0);
    QVERIFY(wordWeight(64, 64'000, 1'000'000) > 6);
    QVERIFY(wordWeight(3, 1'000'000, 1'000'000) > wordWeight(64, 64'000, 1'000'000));
    QCOMPARE(wordWeight(0, 100, 100), 0.0);
    QVERIFY(wordWeight(3, 10, 10) > 0); // few appeals tell nothing about how common a word is
}

void LikenessTest::whoSaysTheSameOfTheSamePlaceIsMoreAlike()
{
    const Appeal mine = appeal(u"Не горят фонари на Луговой"_s, u"Фонари не горят, темно"_s, 5, 7, u"Луговая"_s);
    const auto words = weighed(mine);
    const auto score = [&](const Appeal &other) { return likeness(mine, words, other, cutter).score; };
    const QString said = u"Фонари не горят"_s;
    const double alone = score(appeal(said, {})), topic = score(appeal(said, {}, 5)), place = score(appeal(said, {}, 5, 7));
    const double street = score(appeal(said, {}, 5, 7, u"луговая"_s));
    QVERIFY(alone > 0 && topic > alone && place > topic && street > place);
    QVERIFY(score(appeal(said, u"А ещё во дворе разбита дорога, нет контейнеров, лавочки сломаны, подъезд грязный, лифт стоит"_s)) < alone);
    QVERIFY(!likeness(mine, words, appeal(said, {}, 5, 8, u"Луговая"_s), cutter).sameStreet); // of another town
}

void LikenessTest::oneCommonWordIsNotEnough()
{
    const Appeal mine = appeal(u"Фонари не горят"_s, {}, 5);
    const auto words = weighed(mine);
    QCOMPARE(likeness(mine, words, appeal(u"Красивые фонари"_s, {}), cutter).score, 0.0);
    QVERIFY(likeness(mine, words, appeal(u"Красивые фонари"_s, {}, 5), cutter).score > 0);
}

void LikenessTest::hostileTextsAreLikeNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("signs") << u"!!! *** ???"_s;
    QTest::newRow("polite words") << u"Здравствуйте! Добрый день! Прошу!"_s;
    QTest::newRow("quotes") << u"\"' OR NEAR(\" *) -- \0"_s;
    QTest::newRow("one long word") << QString(2'000'000, u'я');
    QTest::newRow("no characters") << QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xD800);
}

void LikenessTest::hostileTextsAreLikeNothing()
{
    QFETCH(QString, text);
    const Appeal mine = appeal(text, text);
    QVERIFY(tellingWords(mine, cutter).size() <= 1 || text.contains(u"NEAR"));
    QCOMPARE(likeness(mine, weighed(mine), appeal(u"Фонари"_s, u"не горят"_s), cutter).score, 0.0);
}

QTEST_APPLESS_MAIN(LikenessTest)
#include "likeness_test.moc"
