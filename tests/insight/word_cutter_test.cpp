#include "app/insight/word_cutter.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class WordCutterTest : public QObject
{
    Q_OBJECT

private slots:
    void formsOfAWordAreOne_data();
    void formsOfAWordAreOne();
    void differentWordsStayApart_data();
    void differentWordsStayApart();
    void lettersAndDigitsMakeWords();
    void placesAreBytesOfTheText();
    void accentsAndUnseenCharactersDoNotCount();
    void anyBytesAreCutToTheEnd();
    void aRememberedWordIsStemmedAsANewOne();
};

namespace {
QStringList stemsOf(const QByteArray &text)
{
    WordCutter cutter;
    QStringList stems;
    cutter.cut({text.constData(), size_t(text.size())}, [&](const WordCutter::Word &word) {
        stems << QString::fromUtf8(word.stem.data(), qsizetype(word.stem.size()));
        return true;
    });
    return stems;
}

QStringList stemsOf(const char *text)
{
    return stemsOf(QByteArray(text));
}
} // namespace

void WordCutterTest::formsOfAWordAreOne_data()
{
    QTest::addColumn<QString>("forms");
    static const char *const families[] = {
        "яма ямы яму ямой яме ям ямам ямами ямах Яма ЯМЫ", "дорога дороги дорог дорогу дорогой дорогам дорогами дорогах",
        "ёлка елка ёлки елки ёлку", "лёд лед ЛЁД Лед", "двор двора дворе дворы дворов дворами дворах", "дом дома доме домов домами",
        "улица улицы улицу улицей улице улиц улицам", "мусор мусора мусором мусоре", "свалка свалки свалку свалкой свалке",
        "контейнер контейнеры контейнеров контейнера контейнерами", "фонарь фонаря фонари фонарей фонарями", "свет света свете светом",
        "остановка остановки остановку остановке", "автобус автобусы автобуса автобусов автобусами автобусе", "школа школы школу школе школой школ школах",
        "площадка площадки площадку площадке площадкой", "детская детской детскую детские детских детский", "больница больницы больницу больнице больниц",
        "врач врача врачу врачи врачей врачом врачами", "поликлиника поликлиники поликлинику поликлинике поликлиник", "очередь очереди очередью очередей",
        "вода воды воду воде водой", "горячая горячей горячую горячие горячих горячий", "отопление отопления отоплением отоплении",
        "труба трубы трубу трубе трубой труб трубами", "подъезд подъезда подъезде подъезды подъездов", "крыша крыши крышу крыше крыш",
        "снег снега снегу снегом снеге", "тротуар тротуара тротуары тротуаров тротуарах", "ремонт ремонта ремонту ремонтом ремонте",
        "светофор светофора светофоры светофоров", "обращение обращения обращению обращением обращений обращениях",
        "жалоба жалобы жалобу жалобой жалоб", "жители жителей жителям жителями", "квартира квартиры квартиру квартире квартир",
        "администрация администрации администрацию администрацией", "разбитый разбитая разбитой разбитую разбитые разбитых", "собака собаки собаку собакой собак собаками"};
    for (const char *family : families)
        QTest::newRow(family) << QString::fromUtf8(family);
}

void WordCutterTest::formsOfAWordAreOne()
{
    QFETCH(QString, forms);
    const QStringList stems = stemsOf(forms.toUtf8());

    QCOMPARE(stems.size(), forms.count(u' ') + 1);
    QCOMPARE(QSet<QString>(stems.begin(), stems.end()).size(), 1);
}

void WordCutterTest::differentWordsStayApart_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"яма якорь", "дорога дороговизна", "дом домофон", "вода водитель", "свет светофор", "труба трудный", "снег снегирь",
                              "12 120", "кв квартира", "street streets", "мост место"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void WordCutterTest::differentWordsStayApart()
{
    QFETCH(QString, words);
    const QStringList stems = stemsOf(words.toUtf8());

    QCOMPARE(stems.size(), 2);
    QVERIFY2(stems[0] != stems[1], qPrintable(stems.join(u' ')));
}

void WordCutterTest::lettersAndDigitsMakeWords()
{
    QCOMPARE(stemsOf("И-77/2026, кв.12а!"), (QStringList{u"и"_s, u"77"_s, u"2026"_s, u"кв"_s, u"12а"_s}));
    QCOMPARE(stemsOf("WARM Straße"), (QStringList{u"warm"_s, u"straße"_s}));
    QCOMPARE(stemsOf("日本 Ελλάδα"), (QStringList{u"日本"_s, u"ελλάδα"_s}));
    QVERIFY(stemsOf(" «…» 😀 \n\t—").isEmpty());
    QVERIFY(stemsOf("").isEmpty());
}

void WordCutterTest::placesAreBytesOfTheText()
{
    const std::string text = "«Яма» у дома";
    WordCutter cutter;
    QStringList seen;
    cutter.cut(text, [&](const WordCutter::Word &word) {
        seen << QString::fromStdString(text.substr(word.begin, word.end - word.begin));
        return true;
    });
    QCOMPARE(seen, (QStringList{u"Яма"_s, u"у"_s, u"дома"_s}));
}

void WordCutterTest::accentsAndUnseenCharactersDoNotCount()
{
    QCOMPARE(stemsOf("доро\u0301га"), stemsOf("дорога"));        // a stress
    QCOMPARE(stemsOf("е\u0308лка"), stemsOf("елка"));            // ё and й of two characters each
    QCOMPARE(stemsOf("трамваи\u0306"), stemsOf("трамвай"));
    QCOMPARE(stemsOf("пло\u00ADщад\u200Bка"), stemsOf("площадка")); // a soft hyphen, a space without width
}

void WordCutterTest::anyBytesAreCutToTheEnd()
{
    QCOMPARE(stemsOf(QByteArray("яма\xFF\xC3(дом\xE2\x82")), (QStringList{u"ям"_s, u"дом"_s}));
    QCOMPARE(stemsOf(QByteArray("a\0b", 3)), (QStringList{u"a"_s, u"b"_s}));
    const QStringList longOne = stemsOf(QByteArray("ж").repeated(1'000'000));
    QCOMPARE(longOne.size(), 1);
    QVERIFY(longOne.front().size() <= 64);
}

void WordCutterTest::aRememberedWordIsStemmedAsANewOne()
{
    WordCutter cutter;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40'000; ++i) { // more than are remembered, so that they take each other's places
            const std::string word = (i % 2 ? "дорогами" : "ямы") + std::to_string(i % 7 ? i : 0);
            const auto cut = cutter.next(word, 0);
            WordCutter fresh;
            if (i % 997 == 0)
                QCOMPARE(std::string(cut->stem), std::string(fresh.next(word, 0)->stem));
        }
        QCOMPARE(std::string(cutter.next("дорогами", 0)->stem), std::string("дорог"));
    }
}

QTEST_APPLESS_MAIN(WordCutterTest)
#include "word_cutter_test.moc"
