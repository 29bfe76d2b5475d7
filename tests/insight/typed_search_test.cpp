#include "app/core/mentions.h"
#include "app/insight/typed_search.h"

#include <QTest>
#include <QTimeZone>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 me = 7;
// Thursday, 12 November, 14:20 in Moscow.
const QDateTime now(QDate(2026, 11, 12), QTime(11, 20), Qt::UTC);

const Region &region()
{
    static const Region region = [] {
        Region made;
        made.profile.timeZone = u"Europe/Moscow"_s;
        made.profile.sectors = {{.id = 3, .name = u"ЖКХ"_s, .icon = {}}, {.id = 6, .name = u"Дороги"_s, .icon = {}}};
        made.executors = {
            {.id = 1, .name = u"Министерство транспорта области"_s, .shortName = u"Минтранс области"_s, .abbreviation = u"минтранс"_s},
            {.id = 2, .name = u"Водоканал"_s, .shortName = u"Водоканал"_s, .abbreviation = u"ВК-1"_s},
            {.id = 3, .name = u"Водоканал Тарского округа"_s, .shortName = u"Тарский водоканал"_s, .abbreviation = {}},
            {.id = 4, .name = u"Министерство здравоохранения"_s, .shortName = u"Минздрав"_s, .abbreviation = {}}};
        made.topics = {{.id = 60, .sector = 6, .name = u"Дороги и тротуары"_s},
                       {.id = 61, .parent = 60, .sector = 6, .name = u"Ямы на проезжей части"_s},
                       {.id = 62, .parent = 60, .sector = 6, .name = u"Освещение"_s},
                       {.id = 31, .sector = 3, .name = u"Отопление"_s},
                       {.id = 32, .sector = 3, .name = u"Учёт воды и счётчики"_s}};
        made.municipalities = {{.id = 5, .name = u"Тарский округ"_s, .fullName = u"Тарский муниципальный округ"_s},
                               {.id = 8, .name = u"Белогривск"_s, .fullName = u"городской округ Белогривск"_s}};
        made.users = {{.id = me, .login = u"krylova"_s, .name = u"Крылова А. В."_s}, {.id = 9, .login = u"yudin"_s, .name = u"Юдин Т. А."_s}};
        return made;
    }();
    return region;
}

TypedSearch read(const QString &typed)
{
    static WordCutter cutter;
    return readSearch(typed, {region(), me, now}, cutter);
}

QDateTime local(int month, int day, int hour = 0, int minute = 0, int year = 2026)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Moscow")).toUTC();
}

Wanted some(std::vector<qint64> ids)
{
    return Wanted::some(std::move(ids));
}
} // namespace

using Change = std::function<void(AppealQuery &)>;
Q_DECLARE_METATYPE(Change)

class TypedSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCriterionIsUnderstoodInBothLanguages_data();
    void everyCriterionIsUnderstoodInBothLanguages();
    void everyOfferedNameIsUnderstood_data();
    void everyOfferedNameIsUnderstood();
    void timesAreReadByTheRegionsDay_data();
    void timesAreReadByTheRegionsDay();
    void namesMatchByAnyPart_data();
    void namesMatchByAnyPart();
    void wordsGoOnAsWords_data();
    void wordsGoOnAsWords();
    void whatIsNotUnderstoodIsTold_data();
    void whatIsNotUnderstoodIsTold();
    void conditionsOfSeveralCriteriaAreAllRequired();
    void sayingMoreOfOneCriterionAllowsMore();
    void aChannelBesideASystemIsEither();
    void deadlinesAreThoseOfOpenAppealsUnlessAStatusIsAsked();
    void whatWasNotUnderstoodAsksForNothing();
    void hostileTextsAreRead_data();
    void hostileTextsAreRead();
};

void TypedSearchTest::everyCriterionIsUnderstoodInBothLanguages_data()
{
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("english");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const QString &russian, const QString &english, Change change) {
        QTest::newRow(name) << russian << english << change;
    };
    row("due", u"срок:завтра"_s, u"due:tomorrow"_s, [](AppealQuery &q) { q.queue = Queue::Open; q.dueFrom = local(11, 13); q.dueTo = local(11, 14); });
    row("due, in short", u"срок:<2ч"_s, u"due:<2h"_s, [](AppealQuery &q) { q.queue = Queue::Open; q.dueFrom = now; q.dueTo = now.addSecs(7200); });
    row("overdue", u"срок:просрочен"_s, u"due:overdue"_s, [](AppealQuery &q) { q.queue = Queue::Open; q.dueTo = now; });
    row("received", u"поступило:вчера"_s, u"received:yesterday"_s, [](AppealQuery &q) { q.receivedFrom = local(11, 11); q.receivedTo = local(11, 12); });
    row("received, other names", u"дата:сегодня"_s, u"date:today"_s, [](AppealQuery &q) { q.receivedFrom = local(11, 12); q.receivedTo = local(11, 13); });
    row("topic", u"тема:отопление"_s, u"topic:отопление"_s, [](AppealQuery &q) { q.topic = 31; });
    row("sector", u"отрасль:жкх"_s, u"sector:ЖКХ"_s, [](AppealQuery &q) { q.sector = 3; });
    row("executor", u"исп:минтранс"_s, u"exec:минтранс"_s, [](AppealQuery &q) { q.executor = 1; });
    row("executor in full", u"исполнитель:минздрав"_s, u"executor:минздрав"_s, [](AppealQuery &q) { q.executor = 4; });
    row("nobody's", u"оператор:никто"_s, u"operator:nobody"_s, [](AppealQuery &q) { q.operatorId = 0; });
    row("mine", u"оператор:я"_s, u"operator:me"_s, [](AppealQuery &q) { q.operatorId = me; });
    row("operator", u"оператор:юдин"_s, u"operator:yudin"_s, [](AppealQuery &q) { q.operatorId = 9; });
    row("channel", u"от:вк"_s, u"from:vk"_s, [](AppealQuery &q) { q.channel = int(Channel::Vk); });
    row("channels", u"от:ок,тг,макс"_s, u"channel:ok,tg,max"_s, [](AppealQuery &q) { q.channel = some({1, 2, 3}); });
    row("site", u"от:сайт"_s, u"from:site"_s, [](AppealQuery &q) { q.channel = int(Channel::Widget); });
    row("system", u"от:пос"_s, u"from:pos"_s, [](AppealQuery &q) { q.system = int(System::Feedback); });
    row("status", u"статус:новое"_s, u"status:new"_s, [](AppealQuery &q) { q.status = int(Status::Registered); });
    row("status of two words", u"статус:\"в работе\""_s, u"status:\"in work\""_s, [](AppealQuery &q) { q.status = int(Status::InWork); });
    row("status overdue", u"статус:просрочено"_s, u"status:overdue"_s, [](AppealQuery &q) { q.queue = Queue::Overdue; });
    row("not closed", u"-статус:закрыто"_s, u"-status:closed"_s, [](AppealQuery &q) { q.status = Wanted::allBut({qint64(Status::Closed)}); });
    row("place", u"муниципалитет:тарский"_s, u"place:тарский"_s, [](AppealQuery &q) { q.municipality = 5; });
    row("place, other names", u"район:тарский"_s, u"municipality:тарский"_s, [](AppealQuery &q) { q.municipality = 5; });
    row("priority", u"приоритет:срочно"_s, u"priority:urgent"_s, [](AppealQuery &q) { q.priority = int(Priority::Urgent); });
    row("mark", u"метка:фото"_s, u"tag:photo"_s, [](AppealQuery &q) { q.marks = HasPhoto; });
    row("marks", u"метка:фото,видео"_s, u"mark:photo,video"_s, [](AppealQuery &q) { q.marks = HasPhoto | HasVideo; });
    row("mention", u"метка:упоминание"_s, u"mark:mention"_s, [](AppealQuery &q) { q.marks = mentionsMe; });
    row("without a mark", u"-метка:повтор"_s, u"-tag:repeated"_s, [](AppealQuery &q) { q.withoutMarks = Repeated; });
    row("number", u"номер:84117"_s, u"number:84117"_s, [](AppealQuery &q) { q.number = u"84117"_s; });
    row("a number behind its sign", u"№ 84117"_s, u"№84117"_s, [](AppealQuery &q) { q.number = u"84117"_s; });
    row("a number as it is shown", u"№ 84\u00a0117"_s, u"номер:84 117"_s, [](AppealQuery &q) { q.number = u"84117"_s; });
    row("a tag", u"метка:ГРАД"_s, u"tag:ГРАД"_s, [](AppealQuery &q) { q.tags = {u"ГРАД"_s}; });
    row("tags", u"метка:\"ЦЕЛЫЙ ДВОР\",ГРАД"_s, u"tag:\"ЦЕЛЫЙ ДВОР\" tag:ГРАД"_s, [](AppealQuery &q) { q.tags = {u"ЦЕЛЫЙ ДВОР"_s, u"ГРАД"_s}; });
}

void TypedSearchTest::everyCriterionIsUnderstoodInBothLanguages()
{
    QFETCH(QString, russian);
    QFETCH(QString, english);
    QFETCH(Change, change);
    AppealQuery expected{.queue = Queue::All, .order = Order::Newest};
    change(expected);

    for (const QString &typed : {russian, english, russian.toUpper()}) {
        const TypedSearch found = read(typed);
        QCOMPARE(found.faults.size(), 0u);
        QVERIFY(found.asks);
        QVERIFY2(found.query == expected, qPrintable(typed));
    }
}

void TypedSearchTest::everyOfferedNameIsUnderstood_data()
{
    QTest::addColumn<int>("criterion");
    for (int i = 0; i < criterionCount; ++i)
        QTest::newRow(qPrintable(namesOf(Criterion(i), SearchLanguage::English).front())) << i;
}

void TypedSearchTest::everyOfferedNameIsUnderstood()
{
    QFETCH(int, criterion);
    for (const SearchLanguage language : {SearchLanguage::Russian, SearchLanguage::English}) {
        for (const QString &name : namesOf(Criterion(criterion), language)) {
            QCOMPARE(criterionOf(name), std::optional(Criterion(criterion)));
            for (const SearchValue &value : searchValues(Criterion(criterion), region(), me, language)) {
                for (const QString &one : value.names) {
                    const TypedSearch found = read(u"%1:\"%2\""_s.arg(name, one));
                    QVERIFY2(one.isEmpty() || (found.asks && found.faults.empty()), qPrintable(name + u':' + one));
                }
            }
        }
    }
}

void TypedSearchTest::timesAreReadByTheRegionsDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    const auto row = [](const QString &typed, const QDateTime &from, const QDateTime &to) {
        QTest::newRow(qPrintable(typed)) << typed << from << to;
    };
    row(u"поступило:>01.11"_s, local(11, 2), {});
    row(u"поступило:>=01.11"_s, local(11, 1), {});
    row(u"поступило:≥1.11"_s, local(11, 1), {});
    row(u"поступило:<01.11"_s, {}, local(11, 1));
    row(u"поступило:<=01.11"_s, {}, local(11, 2));
    row(u"поступило:01.11"_s, local(11, 1), local(11, 2));
    row(u"поступило:13.11"_s, local(11, 13, 0, 0, 2025), local(11, 14, 0, 0, 2025)); // tomorrow has not come
    row(u"поступило:29.02"_s, local(2, 29, 0, 0, 2024), local(3, 1, 0, 0, 2024));
    row(u"поступило:01.11.2024"_s, local(11, 1, 0, 0, 2024), local(11, 2, 0, 0, 2024));
    row(u"поступило:2024-11-01"_s, local(11, 1, 0, 0, 2024), local(11, 2, 0, 0, 2024));
    row(u"поступило:01.11-05.11"_s, local(11, 1), local(11, 6));
    row(u"поступило:неделя"_s, local(11, 9), local(11, 16));
    row(u"поступило:<2ч"_s, now.addSecs(-7200), {});
    row(u"поступило:>3д"_s, {}, now.addDays(-3));
    row(u"поступило:>09:30"_s, local(11, 12, 9, 30), {});
    row(u"поступило:>01.11 поступило:<05.11"_s, local(11, 2), local(11, 5));
}

void TypedSearchTest::timesAreReadByTheRegionsDay()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    const TypedSearch found = read(typed);

    QVERIFY(found.faults.empty());
    QCOMPARE(found.query.receivedFrom, from);
    QCOMPARE(found.query.receivedTo, to);
}

void TypedSearchTest::namesMatchByAnyPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("executors");
    const auto row = [](const QString &typed, const QList<qint64> &executors) { QTest::newRow(qPrintable(typed)) << typed << executors; };
    row(u"исп:транс"_s, {1});
    row(u"исп:министерство"_s, {1, 4});
    row(u"исп:мин"_s, {1, 4});
    row(u"исп:министерства"_s, {1, 4}); // another form
    row(u"исп:водоканал"_s, {2});       // one is named exactly so
    row(u"исп:водокан"_s, {2, 3});
    row(u"исп:\"тарский водоканал\""_s, {3});
    row(u"исп:«водоканал тарского»"_s, {3});
    row(u"исп:вк"_s, {2});              // two letters: at a word's beginning
    row(u"исп:ан"_s, {});
    row(u"исп:водоканал,минздрав"_s, {2, 4});
    row(u"исп:нет"_s, {0});
}

void TypedSearchTest::namesMatchByAnyPart()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, executors);
    QCOMPARE(read(typed).query.executor, some({executors.begin(), executors.end()}));
}

void TypedSearchTest::wordsGoOnAsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("words") << u"  яма  на дороге "_s << u"яма на дороге"_s;
    QTest::newRow("between criteria") << u"яма исп:минтранс дорога"_s << u"яма дорога"_s;
    QTest::newRow("a phrase") << u"\"тема: яма  на\" дороге"_s << u"\"тема: яма  на\" дороге"_s;
    QTest::newRow("a phrase with a criterion's name in it") << u"«срок:сегодня»"_s << u"«срок:сегодня»"_s;
    QTest::newRow("a time") << u"12:30"_s << u"12:30"_s;
    QTest::newRow("an address of the net") << u"https://vk.example/wall-1"_s << u"https://vk.example/wall-1"_s;
    QTest::newRow("a label of a copied text") << u"Адрес: Светлая, 41"_s << u"Адрес: Светлая, 41"_s;
    QTest::newRow("a dash") << u"Москва - Тула"_s << u"Москва - Тула"_s;
    QTest::newRow("a minus before a word") << u"-яма"_s << u"-яма"_s;
    QTest::newRow("unknown name") << u"цвет:синий"_s << u"цвет:синий"_s;
    QTest::newRow("at once behind quotes") << u"исп:\"минздрав\"яма"_s << u"яма"_s;
    QTest::newRow("a name and a phrase") << u"номер:84117 яма"_s << u"яма"_s;
    QTest::newRow("the number of a school") << u"школа № 5"_s << u"школа № 5"_s;
    QTest::newRow("a number at the beginning of words") << u"№5 школа"_s << u"№5 школа"_s;
    QTest::newRow("a sign before a word") << u"№ дома"_s << u"№ дома"_s;
    QTest::newRow("three digits behind a long number") << u"номер:84117 112 лифт"_s << u"112 лифт"_s;
}

void TypedSearchTest::wordsGoOnAsWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QCOMPARE(read(typed).query.words, words);
}

void TypedSearchTest::whatIsNotUnderstoodIsTold_data()
{
    using Kind = SearchFault::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &typed, Kind kind, const QString &part) {
        QTest::newRow(name) << typed << int(kind) << part;
    };
    row("executor", u"яма исп:абв дорога"_s, Kind::UnknownValue, u"абв"_s);
    row("one of two executors", u"исп:минтранс,абв"_s, Kind::UnknownValue, u"абв"_s);
    row("status", u"status:gone"_s, Kind::UnknownValue, u"gone"_s);
    row("signs alone", u"тема:!!!"_s, Kind::UnknownValue, u"!!!"_s);
    row("time", u"срок:скоро"_s, Kind::UnknownTime, u"скоро"_s);
    row("a span without its sign", u"срок:2ч"_s, Kind::UnknownTime, u"2ч"_s);
    row("a day that is none", u"поступило:31.02"_s, Kind::UnknownTime, u"31.02"_s);
    row("a time that is none", u"поступило:25:61"_s, Kind::UnknownTime, u"25:61"_s);
    row("days turned round", u"поступило:05.11-01.11"_s, Kind::UnknownTime, u"05.11-01.11"_s);
    row("a time turned round", u"-срок:сегодня"_s, Kind::NotNegated, u"-срок:сегодня"_s);
    row("a number turned round", u"-номер:1"_s, Kind::NotNegated, u"-номер:1"_s);
    row("overdue turned round", u"-статус:просрочено"_s, Kind::NotNegated, u"просрочено"_s);
    row("a tag turned round", u"-метка:град"_s, Kind::NotNegated, u"град"_s);
    row("a tag beside a mark", u"метка:фото,град"_s, Kind::OneOnly, u"град"_s);
    row("a tag of signs", u"метка:!!!"_s, Kind::UnknownValue, u"!!!"_s);
    row("a number of signs", u"номер:!!!"_s, Kind::UnknownValue, u"!!!"_s);
    row("two numbers", u"номер:1 номер:2"_s, Kind::OneOnly, u"2"_s);
    row("two times", u"срок:сегодня,завтра"_s, Kind::OneOnly, u"срок:сегодня,завтра"_s);
    row("overdue beside another", u"статус:новое,просрочено"_s, Kind::OneOnly, u"просрочено"_s);
    row("name", u"цвет:синий"_s, Kind::UnknownName, u"цвет:"_s);
}

void TypedSearchTest::whatIsNotUnderstoodIsTold()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, part);
    const TypedSearch found = read(typed);

    QCOMPARE(found.faults.size(), 1u);
    QCOMPARE(int(found.faults[0].kind), kind);
    QCOMPARE(typed.mid(found.faults[0].where.begin, found.faults[0].where.end - found.faults[0].where.begin), part);
}

void TypedSearchTest::conditionsOfSeveralCriteriaAreAllRequired()
{
    const AppealQuery found = read(u"исп:минтранс тема:дороги лужа -статус:закрыто от:вк"_s).query;
    const AppealQuery expected{.queue = Queue::All, .topic = some({60, 61, 62}), .executor = 1, .channel = 0,
                               .status = Wanted::allBut({qint64(Status::Closed)}), .words = u"лужа"_s, .order = Order::Newest};
    QVERIFY(found == expected);
}

void TypedSearchTest::sayingMoreOfOneCriterionAllowsMore()
{
    QCOMPARE(read(u"исп:минтранс исп:минздрав"_s).query.executor, some({1, 4}));
    QCOMPARE(read(u"исп:мин -исп:минздрав"_s).query.executor, Wanted(1));
    QVERIFY(!read(u"исп:минздрав -исп:минздрав"_s).query.executor.has(4));
    QCOMPARE(read(u"-исп:минтранс,минздрав"_s).query.executor, Wanted::allBut({1, 4}));
}

void TypedSearchTest::aChannelBesideASystemIsEither()
{
    const AppealQuery found = read(u"от:вк,пос"_s).query;
    QVERIFY(found.system.isAny());
    QCOMPARE(found.channel, some({0, 4, 5, 6, 7, 8}));
}

void TypedSearchTest::deadlinesAreThoseOfOpenAppealsUnlessAStatusIsAsked()
{
    QCOMPARE(read(u"срок:сегодня"_s).query.queue, Queue::Open);
    QCOMPARE(read(u"срок:сегодня статус:закрыто"_s).query.queue, Queue::All);
    QCOMPARE(read(u"срок:сегодня статус:просрочено"_s).query.queue, Queue::Overdue);
}

void TypedSearchTest::whatWasNotUnderstoodAsksForNothing()
{
    QVERIFY(!read(u"исп:абв"_s).asks);
    QVERIFY(!read(u"исп:"_s).asks);
    QVERIFY(read(u"исп:"_s).faults.empty()); // still to be typed
    QVERIFY(!read(u"   "_s).asks);
    QVERIFY(read(u"исп:абв яма"_s).asks);
}

void TypedSearchTest::hostileTextsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    constexpr int bytes = 100'000;
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("long", u"яма "_s.repeated(bytes / 4));
    row("one long word", QString(bytes, u'я'));
    row("one long value", u"исп:"_s + QString(bytes, u'я'));
    row("many criteria", u"исп:м "_s.repeated(bytes / 6));
    row("many values", u"исп:"_s + u"м,"_s.repeated(bytes / 2));
    row("colons", QString(bytes, u':'));
    row("commas", u"исп:"_s + QString(bytes, u','));
    row("quotes", QString(bytes, u'"'));
    row("an open quote", u"исп:\"яма"_s);
    row("a closed one alone", u"исп:»"_s);
    row("minuses", QString(bytes, u'-'));
    row("control characters", u"исп:\u0001\u0000\u001b[2J тема:\u007f"_s);
    row("turned round", u"\u202eисп\u202c:\u2066мин\u2069"_s);
    row("half a character", u"исп:"_s + QChar(0xd83d) + u" тема:"_s + QChar(0xdc00));
    row("accents", u"исп:"_s + u"и\u0306\u0301"_s.repeated(bytes / 6));
    row("numbers", u"срок:<99999999999999999999ч поступило:>99.99.9999 номер:99999999999999999999"_s);
    row("a far year", u"поступило:01.01.0000 срок:>31.12.9999"_s);
    row("a pattern's worst", u"срок:"_s + u"1.1-"_s.repeated(200));
    row("a sign alone", u"- : -: срок:< срок:>= номер:\"\""_s);
}

void TypedSearchTest::hostileTextsAreRead()
{
    QFETCH(QString, typed);
    const TypedSearch found = read(typed);

    QCOMPARE(!found.faults.empty() && found.faults.back().kind == SearchFault::Kind::TooLong, typed.size() > longestSearch);
    qsizetype end = 0;
    for (const SearchPiece &piece : found.pieces) { // one behind the other, each within the text
        QVERIFY(piece.whole.begin >= end && piece.whole.end > piece.whole.begin && piece.whole.end <= typed.size());
        for (const SearchSpan &value : piece.values)
            QVERIFY(value.begin >= piece.name.end && value.begin <= value.end && value.end <= piece.whole.end);
        end = piece.whole.end;
    }
    QVERIFY(found.query.words.size() <= 2 * longestSearch);
}

QTEST_APPLESS_MAIN(TypedSearchTest)
#include "typed_search_test.moc"
