#include "app/centre/intake/demo_phrase.h"
#include "app/centre/intake/demo_scene.h"
#include "tests/support/demo_days.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace vakhta;
using namespace vakhta::centre;
using namespace vakhta::test;

namespace {
/// Every word that people read in the demo.
QStringList wordsOf(const DemoAppeal &demo)
{
    QStringList words{demo.appeal.title, demo.appeal.text, demo.appeal.author, demo.appeal.source, demo.appeal.street,
                      demo.appeal.settlement};
    for (const Message &message : demo.messages)
        words << message.text;
    for (const Reply &reply : demo.replies)
        words << reply.text << reply.remarks;
    return words;
}

QString plain(const QString &text)
{
    static const QRegularExpression other(u"[^а-яa-z0-9]+"_s);
    return text.toLower().replace(u'ё', u'е').replace(other, u" "_s).trimmed();
}

/// What real people wrote, if this machine has it; else two sentences that stand for them.
QStringList realTexts()
{
    QStringList texts{u"Прошу принять меры по уборке снега во дворе нашего дома."_s, u"Когда отремонтируют дорогу?"_s};
    const QString folder = qEnvironmentVariable("VAKHTA_DATA", u"" SOURCE_ROOT "/../shared/data"_s);
    QFile file(folder + u"/incident_texts/texts.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    for (const QByteArray &line : file.readAll().split('\n'))
        texts << QJsonDocument::fromJson(line).object().value(u"text"_s).toString();
    return texts;
}

/// The sentences of a text, and all of it.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression ends(u"[.!?\\n]+"_s);
    return text.split(ends) + QStringList{text};
}

QString said(const QString &text)
{
    DemoPhrases phrases;
    const auto phrase = phrases.compile(text);
    DemoRandom dice(1, 1);
    DemoScene scene(dice, phrases.memories());
    const DemoSettlement place{true, u"Ольхуша"_s, u"Ольхуши"_s, u"Ольхуше"_s, u"в Ольхуше"_s};
    const DemoStreet street = DemoStreet::named(u"Луговая"_s), other = DemoStreet::named(u"Мира"_s);
    scene.settlement = &place;
    scene.street = &street;
    scene.otherStreet = &other;
    scene.house = 14;
    scene.received = scene.answered = QDate(2026, 5, 12);
    QString out;
    if (phrase)
        phrase->say(out, scene);
    return phrase ? out : phrase.error().detail;
}
} // namespace

class DemoTextTest : public QObject
{
    Q_OBJECT

private slots:
    void textsHardlyRepeat();
    void everythingIsRussian();
    void noSeamIsSeen();
    void numbersAgreeWithTheirWords();
    void noRealTextIsAmongThem();
    void phrasesAreFilled_data();
    void phrasesAreFilled();
    void equalChoicesAgree();
    void streetsAndDaysBend();
};

void DemoTextTest::textsHardlyRepeat()
{
    QSet<QString> texts, replies;
    for (const DemoAppeal &demo : demoDays()) {
        texts.insert(plain(demo.appeal.text));
        if (!demo.replies.empty())
            replies.insert(plain(demo.replies.back().text));
    }
    QVERIFY(texts.size() >= 2700);
    QVERIFY(replies.size() >= 2400);
}

void DemoTextTest::everythingIsRussian()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    for (const DemoAppeal &demo : demoDays()) {
        for (const QString &words : wordsOf(demo))
            QVERIFY2(!words.contains(latin), qPrintable(words));
    }
}

void DemoTextTest::noSeamIsSeen()
{
    static const QRegularExpression seam(u"[\\[\\]{}|]|  | [.,!?]|,[.,]|\\.\\. |^ | $|[!?]\\."_s);
    for (const DemoAppeal &demo : demoDays()) {
        for (const QString &words : wordsOf(demo)) {
            QVERIFY2(!words.contains(seam), qPrintable(words));
            QCOMPARE(words.count(u'«'), words.count(u'»'));
        }
    }
}

void DemoTextTest::numbersAgreeWithTheirWords()
{
    const QStringList forms{u"день"_s, u"дня"_s, u"дней"_s};
    for (const auto &[number, form] : {std::pair{1, 0}, {2, 1}, {4, 1}, {5, 2}, {11, 2}, {12, 2}, {14, 2}, {21, 0}, {22, 1}, {101, 0}, {111, 2}})
        QCOMPARE(demoForm(number, forms), forms[form]);

    // Nothing of the demo says «2 дней» or «21 тысяч».
    static const QRegularExpression wrong(
        u"(?<![0-9.,:–/-])(?:[0-9]*[02-9])?(?:1 (?:тысяч|лет|дней|минут|рублей|метров)|[234] (?:тысяч|лет|дней|минут|рублей|месяцев|метров))\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const DemoAppeal &demo : demoDays()) {
        for (const QString &words : wordsOf(demo))
            QVERIFY2(!words.contains(wrong), qPrintable(words));
    }
}

void DemoTextTest::noRealTextIsAmongThem()
{
    QSet<QString> real;
    for (const QString &text : realTexts()) {
        for (const QString &sentence : partsOf(text)) {
            if (sentence.size() > 32)
                real.insert(plain(sentence));
        }
    }
    QVERIFY(!real.isEmpty());
    for (const DemoAppeal &demo : demoDays()) {
        for (const QString &sentence : partsOf(demo.appeal.text))
            QVERIFY2(!real.contains(plain(sentence)), qPrintable(sentence));
    }
}

void DemoTextTest::phrasesAreFilled_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &phrase, const QString &expected) { QTest::newRow(name) << phrase << expected; };
    row("street", u"{улица}, {дом}; на {улице} и через {улицу}"_s, u"Луговая, 14; на Луговой и через Луговую"_s);
    row("street of a word", u"{улица2}, на {улице2}"_s, u"Мира, на Мира"_s);
    row("place", u"{Где}, жители {города}"_s, u"В Ольхуше, жители Ольхуши"_s);
    row("sex", u"{писала/писал}"_s, u"писала"_s);
    row("days", u"{который} день, {с дня}"_s, u"третий день, с воскресенья"_s);
    row("months", u"{с месяца}, за {прошлый месяц}, с конца {прошлого месяца}"_s, u"с февраля, за апрель, с конца апреля"_s);
    row("date", u"до {дата+3..3}"_s, u"до 15 мая"_s);
    row("no promise for a Sunday", u"до {дата+5..5}"_s, u"до 18 мая"_s);
    row("number", u"{5-5 день дня дней}"_s, u"5 дней"_s);
    row("form of two words", u"{2-2 квадратный метр квадратных метра квадратных метров}"_s, u"2 квадратных метра"_s);
    row("unknown word", u"на {площади}"_s, u"{площади} is unknown in «на {площади}»"_s);
    row("open choice", u"[да|нет"_s, u"a choice without its end in «[да|нет»"_s);
    row("stray bracket", u"да] нет"_s, u"a bracket too many in «да] нет»"_s);
    row("two forms", u"{2-5 день дня}"_s, u"{2-5 день дня} has not three forms in «{2-5 день дня}»"_s);
}

void DemoTextTest::phrasesAreFilled()
{
    QFETCH(QString, phrase);
    QTEST(said(phrase), "expected");
}

void DemoTextTest::equalChoicesAgree()
{
    const QStringList halves = said(u"[хирургу|кардиологу|неврологу|терапевту] = [хирургу|кардиологу|неврологу|терапевту]"_s).split(u" = "_s);
    QCOMPARE(halves[0], halves[1]);
}

void DemoTextTest::streetsAndDaysBend()
{
    QCOMPARE(DemoStreet::named(u"Рабочая"_s).of, u"Рабочей"_s);
    QCOMPARE(DemoStreet::named(u"Рабочая"_s).over, u"Рабочую"_s);
    QCOMPARE(DemoStreet::named(u"Верхняя"_s).of, u"Верхней"_s);
    QCOMPARE(DemoStreet::named(u"Строителей"_s).over, u"Строителей"_s);
    for (const DemoAppeal &demo : demoDays()) {
        for (const QString &words : wordsOf(demo)) {
            QVERIFY2(!words.contains(u" с вторника"_s) && !words.contains(u" с среды"_s), qPrintable(words));
            QVERIFY2(!words.contains(u"во понедельник"_s) && !words.contains(u"в вторник"_s), qPrintable(words));
        }
    }
}

QTEST_GUILESS_MAIN(DemoTextTest)
#include "demo_text_test.moc"
