#include "app/insight/word_query.h"

#include <QFile>
#include <QTest>

#include <unordered_set>

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

/// What is typed, and the form that stands in the text: frequent words of the field.
const char *const formPairs[] = {
    "яма ям", "яма ямы", "снег снега", "снег снегом", "дорога дорог", "дорога дорогах", "дорога дороги", "улица улицы", "улица улице",
    "дом домов", "дом домами", "дом дома", "двор дворе", "двор дворов", "остановка остановки", "остановка остановке",
    "остановка остановку", "мусор мусора", "мусор мусором", "свалка свалки", "свалка свалку", "площадка площадки", "площадка площадке",
    "площадка площадку", "детская детской", "детский детские", "тротуар тротуаров", "тротуар тротуарах", "тротуар тротуаре",
    "освещение освещения", "светофор светофоры", "светофор светофора", "люк люков", "люк люка", "автобус автобусы", "автобус автобусов",
    "автобус автобуса", "маршрут маршруте", "маршрут маршруту", "школа школе", "школа школу", "школа школы", "врач врача", "врач врачу",
    "врач врачей", "больница больницу", "больница больнице", "поликлиника поликлинике", "поликлиника поликлинику", "очередь очереди",
    "отопление отопления", "труба трубы", "труба труб", "подъезд подъезде", "подъезд подъездов", "квартира квартире", "квартира квартиры",
    "вода воды", "вода водой", "горячая горячей", "холодная холодной", "собака собаки", "собака собак", "дерево деревьев",
    "дерево дерева", "фонарь фонари", "контейнер контейнеры", "уборка уборку", "ремонт ремонта", "ремонт ремонтом", "дорожный дорожного",
    "дорожный дорожные", "обращение обращения", "жители жителей", "дети детей", "семья семьи", "выплата выплаты", "выплата выплат",
    "пособие пособия", "лекарство лекарства", "машина машины", "машина машин", "парковка парковки", "переход перехода",
    "переход переходе", "пешеходный пешеходного", "канализация канализации", "канализация канализацией", "водоснабжение водоснабжения",
    "компания компании", "компания компанией", "управляющая управляющей", "управляющая управляющую", "проспект проспекту", "район района",
    "район районах", "деревня деревни", "город города", "река реки", "температура температуры", "асфальт асфальта", "наледь наледи",
    "трава травы", "газон газонов", "магазин магазина", "ограждение ограждения", "знак знаки", "льгота льготы", "жалоба жалобы",
    "мост моста", "крыша крыши", "лифт лифта", "администрация администрации", "счетчик счётчики", "тёплый теплый", "проезжая проезжей",
    "грязь грязи", "лужа лужи", "яма яму", "квитанция квитанции", "перерасчет перерасчёта", "огромный огромные", "сломан сломана",
    "разбитый разбита", "сертификат сертификата", "отключение отключения", "вывоз вывоза", "убрать убрали"};
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
    void theFormsThatPeopleWriteAreFound_data();
    void theFormsThatPeopleWriteAreFound();
    void theyAreManyAndOfRealTexts();
    void whatStemsDoNotJoinIsKnown_data();
    void whatStemsDoNotJoinIsKnown();
    void hitsAreWhereTheWordsStand_data();
    void hitsAreWhereTheWordsStand();
    void hitsOfAnyBytesAreWithinThem();
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

/// Each pair both ways.
void WordQueryTest::theFormsThatPeopleWriteAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    for (const char *pair : formPairs) {
        const QStringList words = QString::fromUtf8(pair).split(u' ');
        QTest::newRow(pair) << words[0] << words[1];
    }
}

void WordQueryTest::theFormsThatPeopleWriteAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);

    QVERIFY(finds(typed + u' ', (u"Здравствуйте, у нас "_s + written.toUpper() + u", примите меры"_s).toUtf8().constData()));
    QVERIFY(finds(written + u' ', (u"Тут "_s + typed + u'.').toUtf8().constData()));
}

/// The texts are no part of the program; where they are, both forms of a pair stand in them.
void WordQueryTest::theyAreManyAndOfRealTexts()
{
    QVERIFY(std::size(formPairs) >= 100);
    QFile texts(qEnvironmentVariable("VAKHTA_DATA", u"" SOURCE_ROOT "/../shared/data"_s) + u"/incident_texts/texts.jsonl"_s);
    if (!texts.open(QIODevice::ReadOnly))
        return;
    const QByteArray all = texts.readAll();
    std::unordered_set<std::string> written;
    WordCutter cutter;
    cutter.cut({all.constData(), size_t(all.size())}, [&](const WordCutter::Word &word) {
        written.emplace(word.folded);
        return true;
    });
    const auto stand = std::count_if(std::begin(formPairs), std::end(formPairs), [&](const char *pair) {
        size_t found = 0;
        cutter.cut(pair, [&](const WordCutter::Word &word) {
            found += written.contains(std::string(word.folded));
            return true;
        });
        return found == 2;
    });
    QVERIFY2(stand >= 60, qPrintable(QString::number(stand)));
}

void WordQueryTest::whatStemsDoNotJoinIsKnown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    // A vowel that comes and goes, another root, and a word that ends as a case does.
    for (const char *pair : {"остановка остановок", "площадка площадок", "участок участка", "ребёнок ребёнка", "колодец колодцах", "перекрёсток перекрёстке",
                             "лёд льда", "батарея батареи", "запах запаха", "отключили отключают", "убрать убирают", "человек люди"}) {
        const QStringList words = QString::fromUtf8(pair).split(u' ');
        QTest::newRow(pair) << words[0] << words[1];
    }
}

void WordQueryTest::whatStemsDoNotJoinIsKnown()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QVERIFY(!finds(typed + u' ', written.toUtf8().constData()));
}

void WordQueryTest::hitsAreWhereTheWordsStand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hits"); // with | between
    const auto row = [](const char *name, const QString &words, const QString &text, const QString &hits) {
        QTest::newRow(name) << words << text << hits;
    };
    row("forms", u"яма "_s, u"Ямы, яму и ямщик"_s, u"Ямы|яму"_s);
    row("one of two words", u"яма снег "_s, u"Снега нет"_s, u"Снега"_s);
    row("the same word again and again", u"яма "_s, u"яма яма яма"_s, u"яма|яма|яма"_s);
    row("a phrase where it stands whole", u"\"детская площадка\" "_s, u"Детской нет, а детские площадки есть"_s, u"детские|площадки"_s);
    row("a phrase after half of it", u"\"яма яма снег\" "_s, u"яма яма яма снег"_s, u"яма|яма|снег"_s);
    row("half written", u"пло"_s, u"Площадь площадки"_s, u"Площадь|площадки"_s);
    row("a house", u"12/5 "_s, u"Полевая, 12/5, кв. 12"_s, u"12|5"_s);
    row("nothing", u"..."_s, u"яма"_s, QString());
}

void WordQueryTest::hitsAreWhereTheWordsStand()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QString, hits);
    WordCutter cutter;
    const std::string utf8 = text.toStdString();
    QStringList found;
    for (const auto &[begin, end] : WordQuery(words, cutter).hitsIn(utf8, cutter))
        found << QString::fromStdString(utf8.substr(begin, end - begin));
    QCOMPARE(found.join(u'|'), hits);
}

void WordQueryTest::hitsOfAnyBytesAreWithinThem()
{
    WordCutter cutter;
    const WordQuery query(u"яма \"яма яма\" я"_s, cutter);
    std::string text = u"яма"_s.repeated(3).toStdString() + "\xD0 \xFF яма " + std::string(3, '\0') + "яма яма\xD1";
    for (size_t size = 0; size <= text.size(); ++size) {
        for (const auto &[begin, end] : query.hitsIn(std::string_view(text).substr(0, size), cutter))
            QVERIFY(begin < end && end <= size);
    }
}

QTEST_APPLESS_MAIN(WordQueryTest)
#include "word_query_test.moc"
