#include "app/insight/search_completion.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 11, 12), QTime(11, 20), Qt::UTC);

const Region &region()
{
    static const Region region = [] {
        Region made;
        made.executors = {{.id = 1, .name = u"Министерство транспорта"_s, .shortName = u"Минтранс области"_s, .abbreviation = {}},
                          {.id = 2, .name = u"Водоканал"_s, .shortName = u"Водоканал"_s, .abbreviation = {}},
                          {.id = 3, .name = u"ООО «Чистый двор»"_s, .shortName = u"«Чистый двор»"_s, .abbreviation = {}}};
        made.topics = {{.id = 60, .sector = 6, .name = u"Дороги"_s}, {.id = 61, .parent = 60, .sector = 6, .name = u"Ямы"_s}};
        made.users = {{.id = 7, .login = u"krylova"_s, .name = u"Крылова А. В."_s}};
        return made;
    }();
    return region;
}

/// `|` in the text is the cursor.
SearchCompletion complete(QString typed, SearchLanguage language = SearchLanguage::Russian)
{
    static WordCutter cutter;
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    return completeSearch(typed, cursor, {region(), 7, now}, language, cutter);
}

QStringList namesAt(const QString &typed, SearchLanguage language = SearchLanguage::Russian)
{
    QStringList names;
    for (const SearchOffer &offer : complete(typed, language).offers)
        names << offer.name;
    return names;
}

/// The text with the first offer taken.
QString taken(QString typed)
{
    const SearchCompletion completion = complete(typed);
    typed.remove(u'|');
    return completion.offers.empty() ? typed
                                     : typed.replace(completion.place.begin, completion.place.end - completion.place.begin, completion.offers[0].text);
}
} // namespace

class SearchCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCriterionIsOfferedInTheWindowsLanguage();
    void whatStandsAtTheCursorIsOffered_data();
    void whatStandsAtTheCursorIsOffered();
    void anOfferTakesThePlaceOfWhatWasTyped_data();
    void anOfferTakesThePlaceOfWhatWasTyped();
    void behindPlainWordsNothingIsOfferedUnasked();
    void everyOfferIsUnderstood();
    void everyNameCompletesItselfInBothLanguages();
};

void SearchCompletionTest::everyCriterionIsOfferedInTheWindowsLanguage()
{
    QCOMPARE(namesAt(u"|"_s).size(), criterionCount);
    QVERIFY(namesAt(u"|"_s).contains(u"исп:"_s));
    QVERIFY(namesAt(u"|"_s, SearchLanguage::English).contains(u"exec:"_s));
}

void SearchCompletionTest::whatStandsAtTheCursorIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &typed, const QStringList &names) { QTest::newRow(qPrintable(typed)) << typed << names; };
    row(u"ст|"_s, {u"статус:"_s});
    row(u"-ст|"_s, {u"статус:"_s});
    row(u"муниц|"_s, {u"муниципалитет:"_s}); // by another of its names
    row(u"stat|"_s, {u"status:"_s});         // the other language is understood as well
    row(u"снег|"_s, {});
    row(u"ст|екло"_s, {u"статус:"_s});
    row(u"12|"_s, {});
    row(u"исп:мин|"_s, {u"Минтранс области"_s});
    row(u"исп:транспорта|"_s, {u"Минтранс области"_s}); // by its longer name
    row(u"исп:водоканал,дв|"_s, {u"«Чистый двор»"_s});
    row(u"исп:\"чистый|"_s, {u"«Чистый двор»"_s});
    row(u"исп:абв|"_s, {});
    row(u"exec:вод|"_s, {u"Водоканал"_s});
    row(u"оператор:|"_s, {u"я"_s, u"никто"_s, u"Крылова А. В."_s});
    row(u"статус:на|"_s, {u"назначено"_s, u"на согласовании"_s, u"возвращено"_s, u"на паузе"_s}); // «на доработке»
    row(u"срок:<|"_s, {u"<2ч"_s, u"<30мин"_s, u"<3д"_s});
    row(u"срок:про|"_s, {u"просрочен"_s});
    row(u"номер:8|"_s, {});
    row(u"яма исп:вод| дорога"_s, {u"Водоканал"_s});
}

void SearchCompletionTest::whatStandsAtTheCursorIsOffered()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QCOMPARE(namesAt(typed), names);
}

void SearchCompletionTest::anOfferTakesThePlaceOfWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &typed, const QString &result) { QTest::newRow(qPrintable(typed)) << typed << result; };
    row(u"яма ст|"_s, u"яма статус:"_s);
    row(u"-ст|"_s, u"-статус:"_s);
    row(u"исп:мин|"_s, u"исп:\"Минтранс области\""_s);
    row(u"исп:\"мин|\" яма"_s, u"исп:\"Минтранс области\" яма"_s);
    row(u"исп:«мин|"_s, u"исп:\"Минтранс области\""_s);
    row(u"исп:вод|,абв"_s, u"исп:Водоканал,абв"_s);
    row(u"исп:чис|"_s, u"исп:\"Чистый двор\""_s); // without the quotes in it
    row(u"исп:в|ода яма"_s, u"исп:Водоканал яма"_s);
}

void SearchCompletionTest::anOfferTakesThePlaceOfWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    QCOMPARE(taken(typed), result);
}

void SearchCompletionTest::behindPlainWordsNothingIsOfferedUnasked()
{
    QVERIFY(complete(u"яма |"_s).inWords);
    QVERIFY(!complete(u"|"_s).inWords);
    QVERIFY(!complete(u"исп:Водоканал |"_s).inWords);
    QCOMPARE(namesAt(u"исп:Водоканал |"_s).size(), criterionCount);
    QVERIFY(!complete(u"| яма"_s).inWords);
}

void SearchCompletionTest::everyOfferIsUnderstood()
{
    static WordCutter cutter;
    for (const SearchLanguage language : {SearchLanguage::Russian, SearchLanguage::English}) {
        for (const SearchOffer &criterion : complete(u"|"_s, language).offers) {
            for (const SearchOffer &value : complete(criterion.text + u'|', language).offers) {
                const TypedSearch read = readSearch(criterion.text + value.text, {region(), 7, now}, cutter);
                QVERIFY2(read.asks && read.faults.empty(), qPrintable(criterion.text + value.text));
            }
        }
    }
}

/// From any beginning of it, of a criterion's name and of a value's.
void SearchCompletionTest::everyNameCompletesItselfInBothLanguages()
{
    for (const SearchLanguage language : {SearchLanguage::Russian, SearchLanguage::English}) {
        for (int i = 0; i < criterionCount; ++i) {
            const QStringList names = namesOf(Criterion(i), language);
            const QString criterion = names.front() + u':';
            for (const QString &name : names) {
                for (qsizetype typed = 1; typed <= name.size(); ++typed) {
                    const QStringList offered = namesAt(name.left(typed) + u'|', language);
                    QVERIFY2(std::any_of(names.begin(), names.end(), [&](const QString &one) { return offered.contains(one + u':'); }),
                             qPrintable(name.left(typed)));
                }
            }
            for (const SearchValue &value : searchValues(Criterion(i), region(), 7, language)) {
                const QString first = value.names.front();
                for (qsizetype typed = 2; typed <= first.size(); ++typed)
                    QVERIFY2(namesAt(criterion + u'"' + first.left(typed).remove(u'«').remove(u'»') + u'|', language).contains(first), qPrintable(criterion + first.left(typed)));
            }
        }
    }
}

QTEST_APPLESS_MAIN(SearchCompletionTest)
#include "search_completion_test.moc"
