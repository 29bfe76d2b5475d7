#include "app/insight/scan.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 me = 7;
// 12 May, 18:00 in Moscow: the region's today is from 11 May 21:00 to 12 May 21:00 UTC.
const QDateTime now(QDate(2026, 5, 12), QTime(15, 0), Qt::UTC);

qint64 at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 5, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

Region region()
{
    Region region;
    region.profile.timeZone = u"Europe/Moscow"_s;
    region.profile.approvalMinutes = 20;
    region.executors = {{.id = 1, .usualMinutes = 30}, {.id = 2, .usualMinutes = 600}};
    return region;
}

ScanContext context()
{
    static const Region here = region();
    return ScanContext(now, me, here);
}

AppealColumns of(std::vector<AppealKeys> rows)
{
    AppealColumns columns;
    columns.upsert(std::move(rows));
    return columns;
}

std::vector<qint64> ids(std::vector<AppealKeys> rows, const AppealQuery &query)
{
    return idsOf(of(std::move(rows)), query, context());
}
} // namespace

Q_DECLARE_METATYPE(AppealKeys)

class ScanTest : public QObject
{
    Q_OBJECT

private slots:
    void queuesMean_data();
    void queuesMean();
    void everyConditionNarrows_data();
    void everyConditionNarrows();
    void withoutMarksLeavesOutWhatHasOne();
    void conditionsAreAllRequired();
    void timesAreFromInclusiveToExclusive();
    void slackIsTimeLeftLessTheUsualTimeOfTheExecutor();
    void aMissingPersonComesAboveAll();
    void doneAppealsComeAfterOpenOnesNewestFirst();
    void noDeadlineComesLast();
    void newestAndOldestAreTheOrderOfIds();
    void columnsSortByWhatIsReadInThem();
    void equalOnesAreInOrderOfIdsHoweverManyThereAre();
    void todayIsTheRegionsDay();
};

void ScanTest::queuesMean_data()
{
    using Q = Queue;
    QTest::addColumn<AppealKeys>("keys");
    QTest::addColumn<QList<int>>("queues"); // besides All
    const auto row = [](const char *name, AppealKeys keys, std::initializer_list<Q> queues) {
        keys.id = 1;
        QList<int> numbers;
        for (const Q queue : queues)
            numbers << int(queue);
        QTest::newRow(name) << keys << numbers;
    };
    const auto is = [](Status status) { return int(status); };

    row("registered, nobody's", {.dueAt = at(20, 9), .status = is(Status::Registered)}, {Q::New, Q::Unassigned, Q::Open});
    row("registered, given to an executor", {.dueAt = at(20, 9), .executor = 1, .status = is(Status::Registered)}, {Q::New, Q::Open});
    row("mine in work", {.dueAt = at(20, 9), .executor = 1, .operatorId = me, .status = is(Status::InWork)}, {Q::Mine, Q::Open});
    row("another's", {.dueAt = at(20, 9), .executor = 1, .operatorId = 8, .status = is(Status::InWork)}, {Q::Open});
    row("mine and done", {.dueAt = at(20, 9), .executor = 1, .operatorId = me, .status = is(Status::Published)}, {});
    row("due later today", {.dueAt = at(12, 20), .executor = 1, .status = is(Status::InWork)}, {Q::DueToday, Q::Open});
    row("due earlier today", {.dueAt = at(12, 9), .executor = 1, .status = is(Status::InWork)}, {Q::DueToday, Q::Overdue, Q::Open});
    row("due yesterday", {.dueAt = at(11, 9), .executor = 1, .status = is(Status::InWork)}, {Q::Overdue, Q::Open});
    row("due tomorrow by the region's clock", {.dueAt = at(12, 21), .executor = 1, .status = is(Status::InWork)}, {Q::Open});
    row("no deadline", {.executor = 1, .status = is(Status::InWork)}, {Q::Open});
    row("overdue but published", {.dueAt = at(11, 9), .executor = 1, .status = is(Status::Published)}, {});
    row("overdue on approval", {.dueAt = at(11, 9), .executor = 1, .status = is(Status::OnApproval)}, {Q::OnApproval, Q::Overdue, Q::Open});
    row("returned", {.dueAt = at(20, 9), .executor = 1, .status = is(Status::Returned)}, {Q::Returned, Q::Open});
    row("approved", {.dueAt = at(20, 9), .executor = 1, .status = is(Status::Approved)}, {Q::Approved, Q::Open});
    row("on hold", {.dueAt = at(20, 9), .executor = 1, .status = is(Status::OnHold)}, {Q::Open});
    row("closed", {.status = is(Status::Closed)}, {});
    row("rejected", {.status = is(Status::Rejected)}, {});
    row("missing person", {.executor = 1, .status = is(Status::InWork), .flags = MissingPerson | HasPhoto}, {Q::MissingPersons, Q::Open});
    row("missing person, found", {.executor = 1, .status = is(Status::Closed), .flags = MissingPerson}, {});
    row("promised, though closed", {.operatorId = me, .promisedAt = at(20, 9), .status = is(Status::Closed)}, {Q::Promises});
    row("another's promise", {.operatorId = me + 1, .promisedAt = at(20, 9), .status = is(Status::Closed)}, {});
    row("resonance", {.executor = 1, .status = is(Status::InWork), .flags = Resonance}, {Q::Resonance, Q::Open});
}

void ScanTest::queuesMean()
{
    QFETCH(AppealKeys, keys);
    QFETCH(QList<int>, queues);
    const AppealColumns columns = of({keys});

    for (int queue = 0; queue < queueCount; ++queue) {
        const bool expected = Queue(queue) == Queue::All || queues.contains(queue);
        QVERIFY2(belongs(columns, 0, Queue(queue), context()) == expected, qPrintable(u"queue %1"_s.arg(queue)));
        QCOMPARE(idsOf(columns, {.queue = Queue(queue)}, context()).size(), expected ? 1u : 0u);
    }
}

void ScanTest::everyConditionNarrows_data()
{
    QTest::addColumn<AppealKeys>("other"); // differs from the plain one in the asked column only
    QTest::addColumn<std::function<void(AppealQuery &)>>("ask");
    using Ask = std::function<void(AppealQuery &)>;
    const auto row = [](const char *name, const AppealKeys &other, Ask ask) { QTest::newRow(name) << other << ask; };

    row("other queues", {.id = 2, .operatorId = me, .status = int(Status::Registered)}, [](AppealQuery &q) { q.also = bitOf(Queue::Mine) | bitOf(Queue::New); });
    row("sector", {.id = 2, .sector = 3}, [](AppealQuery &q) { q.sector = 3; });
    row("topic", {.id = 2, .topic = 3}, [](AppealQuery &q) { q.topic = 3; });
    row("municipality", {.id = 2, .municipality = 3}, [](AppealQuery &q) { q.municipality = 3; });
    row("executor", {.id = 2, .executor = 3}, [](AppealQuery &q) { q.executor = 3; });
    row("operator", {.id = 2, .operatorId = 3}, [](AppealQuery &q) { q.operatorId = 3; });
    row("system", {.id = 2, .system = 1}, [](AppealQuery &q) { q.system = 1; });
    row("channel", {.id = 2, .channel = 5}, [](AppealQuery &q) { q.channel = 5; });
    row("status", {.id = 2, .status = 2}, [](AppealQuery &q) { q.status = 2; });
    row("priority", {.id = 2, .priority = 2}, [](AppealQuery &q) { q.priority = 2; });
    row("one of several", {.id = 2, .topic = 3}, [](AppealQuery &q) { q.topic = Wanted::some({9, 3, 3}); });
    row("one of several, far apart", {.id = 2, .topic = 3}, [](AppealQuery &q) { q.topic = Wanted::some({3, 4'000'000'000}); });
    row("all but some", {.id = 2, .topic = 30}, [](AppealQuery &q) { q.topic = Wanted::allBut({9, 0}); });
    row("all but some, far apart", {.id = 2, .topic = 30}, [](AppealQuery &q) { q.topic = Wanted::allBut({4'000'000'000, 0}); });
    row("all but one", {.id = 2, .status = 2}, [](AppealQuery &q) { q.status = Wanted::allBut({0}); });
    row("promised before", {.id = 2, .promisedAt = at(1, 9)}, [](AppealQuery &q) { q.promisedTo = now; });
    row("one of the marks", {.id = 2, .flags = HasPhoto}, [](AppealQuery &q) { q.marks = HasPhoto | HasVideo; });
    row("answered", {.id = 2, .answeredAt = at(3, 5)}, [](AppealQuery &q) { q.answeredTo = now; });
    row("received", {.id = 2, .receivedAt = at(3, 5)}, [](AppealQuery &q) { q.receivedFrom = now.addDays(-30); });
    row("due", {.id = 2, .dueAt = at(30, 5)}, [](AppealQuery &q) { q.dueTo = now.addDays(30); });
    row("answered in time", {.id = 2, .dueAt = at(30, 5), .answeredAt = at(30, 5)}, [](AppealQuery &q) { q.answeredInTime = 1; });
    row("answered late", {.id = 2, .dueAt = at(30, 5), .answeredAt = at(30, 6)}, [](AppealQuery &q) { q.answeredInTime = 0; });
    row("not answered and overdue", {.id = 2, .dueAt = at(12, 14)}, [](AppealQuery &q) { q.answeredInTime = 0; });
}

void ScanTest::everyConditionNarrows()
{
    QFETCH(AppealKeys, other);
    QFETCH(std::function<void(AppealQuery &)>, ask);
    AppealQuery query{.queue = Queue::All};
    QCOMPARE(ids({{.id = 1}, other}, query).size(), 2u);

    ask(query);

    QCOMPARE(ids({{.id = 1}, other}, query), std::vector<qint64>{2});
}

void ScanTest::withoutMarksLeavesOutWhatHasOne()
{
    QCOMPARE(ids({{.id = 1, .flags = HasPhoto | HasLink}, {.id = 2, .flags = HasLink}}, {.withoutMarks = HasPhoto | HasVideo}), std::vector<qint64>{2});
}

void ScanTest::conditionsAreAllRequired()
{
    const std::vector<AppealKeys> rows{{.id = 1, .topic = 4, .sector = 2}, {.id = 2, .topic = 5, .sector = 2}, {.id = 3, .topic = 4, .sector = 1}};

    QCOMPARE(ids(rows, {.sector = 2, .topic = 4}), std::vector<qint64>{1});
    QCOMPARE(ids(rows, {.operatorId = 0, .order = Order::Oldest}), (std::vector<qint64>{1, 2, 3})); // 0: nobody's, a condition as well
}

void ScanTest::timesAreFromInclusiveToExclusive()
{
    const std::vector<AppealKeys> rows{{.id = 1, .receivedAt = at(12, 9) - 1000}, {.id = 2, .receivedAt = at(12, 9)}, {.id = 3, .receivedAt = at(12, 10)}, {.id = 4}};
    const auto hour = [](int h) { return QDateTime(QDate(2026, 5, 12), QTime(h, 0), Qt::UTC); };

    QCOMPARE(ids(rows, {.receivedFrom = hour(9), .receivedTo = hour(10)}), std::vector<qint64>{2});
}

void ScanTest::slackIsTimeLeftLessTheUsualTimeOfTheExecutor()
{
    const std::vector<AppealKeys> rows{
        {.id = 1, .dueAt = at(12, 20), .executor = 1}, // 5 h left, usually half an hour
        {.id = 2, .dueAt = at(12, 23), .executor = 2}, // 8 h left, usually ten hours: the first to lose
        {.id = 3, .dueAt = at(12, 14)},                // overdue by an hour, unknown executor: 4 h usually
        {.id = 4, .dueAt = at(12, 13), .executor = 1}, // overdue by two: however fast its executor is
    };

    QCOMPARE(ids(rows, {.order = Order::Slack}), (std::vector<qint64>{4, 3, 2, 1}));
    QCOMPARE(ids(rows, {.order = Order::Deadline}), (std::vector<qint64>{4, 3, 1, 2}));
}

void ScanTest::aMissingPersonComesAboveAll()
{
    const std::vector<AppealKeys> rows{
        {.id = 1, .flags = MissingPerson},
        {.id = 2, .dueAt = at(1, 9)}, // overdue for days
        {.id = 3, .dueAt = at(30, 9), .flags = MissingPerson | HasPhoto},
        {.id = 4, .dueAt = at(1, 8), .status = int(Status::Published), .flags = MissingPerson}, // done
    };

    QCOMPARE(ids(rows, {.queue = Queue::All, .order = Order::Slack}), (std::vector<qint64>{3, 1, 2, 4}));
    QCOMPARE(ids(rows, {.queue = Queue::All, .order = Order::Deadline}).front(), 4); // what the user asks for is what he gets
}

void ScanTest::doneAppealsComeAfterOpenOnesNewestFirst()
{
    const int published = int(Status::Published);
    const std::vector<AppealKeys> rows{{.id = 1, .dueAt = at(1, 9), .status = published}, {.id = 2, .dueAt = at(30, 9)}, {.id = 3}, {.id = 4, .status = published}};

    QCOMPARE(ids(rows, {.queue = Queue::All, .order = Order::Slack}), (std::vector<qint64>{2, 3, 4, 1}));
}

void ScanTest::noDeadlineComesLast()
{
    QCOMPARE(ids({{.id = 1}, {.id = 2, .dueAt = at(30, 9)}}, {.order = Order::Deadline}), (std::vector<qint64>{2, 1}));
    QCOMPARE(ids({{.id = 1}, {.id = 2, .promisedAt = at(30, 9)}, {.id = 3, .dueAt = at(1, 9), .promisedAt = at(12, 9)}}, {.order = Order::Promise}),
             (std::vector<qint64>{3, 2, 1}));
}

void ScanTest::newestAndOldestAreTheOrderOfIds()
{
    const std::vector<AppealKeys> rows{{.id = 3}, {.id = 1}, {.id = 2}};

    QCOMPARE(ids(rows, {.order = Order::Newest}), (std::vector<qint64>{3, 2, 1}));
    QCOMPARE(ids(rows, {.order = Order::Oldest}), (std::vector<qint64>{1, 2, 3}));
}

void ScanTest::columnsSortByWhatIsReadInThem()
{
    Region region;
    region.municipalities = {{.id = 1, .name = u"Ясное"_s}, {.id = 2, .name = u"ёлкино"_s}, {.id = 3, .name = u"Жуково"_s}, {.id = 4, .name = u"Ель"_s}};
    const ScanContext here(now, me, region);
    for (const int count : {12, 12'000}) {
        std::vector<AppealKeys> rows;
        for (int i = 1; i <= count; ++i)
            rows.push_back({.id = i, .municipality = i % 6, .priority = i % 3}); // 0: none, 5: nobody knows it
        const auto columns = of(rows);
        const auto named = idsOf(columns, {.order = Order::Municipality}, here);
        std::vector<int> wanted;
        for (const int municipality : {2, 4, 3, 1}) {
            for (int i = count; i > 0; --i) {
                if (i % 6 == municipality)
                    wanted.push_back(i);
            }
        }
        for (int i = count; i > 0; --i) {
            if (i % 6 == 0 || i % 6 == 5)
                wanted.push_back(i);
        }
        QCOMPARE(named, std::vector<qint64>(wanted.begin(), wanted.end()));
        const auto backwards = idsOf(columns, {.order = Order::Municipality, .reversed = true}, here);
        QCOMPARE(backwards, std::vector<qint64>(named.rbegin(), named.rend()));
        const auto urgent = idsOf(columns, {.order = Order::Priority}, here);
        QCOMPARE(urgent.front(), qint64(count % 3 == 2 ? count : count - (count + 1) % 3));
        QCOMPARE(urgent.back() % 3, 0);
    }
}

// Few rows and many are sorted in different ways; the order must be the same.
void ScanTest::equalOnesAreInOrderOfIdsHoweverManyThereAre()
{
    for (const int count : {100, 20'000}) {
        std::vector<AppealKeys> rows;
        for (int i = 1; i <= count; ++i)
            rows.push_back({.id = i, .dueAt = at(12, (i * 7919) % 24, i % 60), .executor = i % 3});
        const auto columns = of(rows);
        const auto found = idsOf(columns, {.order = Order::Deadline}, context());

        QCOMPARE(found.size(), rows.size());
        std::stable_sort(rows.begin(), rows.end(), [](const AppealKeys &a, const AppealKeys &b) { return a.dueAt < b.dueAt; });
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(found[i], rows[i].id);

        const auto slack = idsOf(columns, {.order = Order::Slack}, context());
        const auto key = [](const AppealKeys &k) {
            const bool overdue = k.dueAt < at(12, 15);
            return std::pair(!overdue, k.dueAt - (overdue ? 0 : 60'000 * (k.executor == 1 ? 30 : k.executor == 2 ? 600 : 240)));
        };
        std::sort(rows.begin(), rows.end(), [&](const AppealKeys &a, const AppealKeys &b) { return std::pair(key(a), a.id) < std::pair(key(b), b.id); });
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(slack[i], rows[i].id);
    }
}

void ScanTest::todayIsTheRegionsDay()
{
    const ScanContext justAfterMidnight(QDateTime(QDate(2026, 5, 12), QTime(21, 0), Qt::UTC), me, region());
    QCOMPARE(qint64(justAfterMidnight.dayStart) * 1000, at(12, 21));
    QCOMPARE(qint64(justAfterMidnight.dayEnd) * 1000, at(13, 21));

    Region nowhere;
    nowhere.profile.timeZone = u"Nowhere/Atlantis"_s;
    QCOMPARE(qint64(ScanContext(now, me, nowhere).dayStart) * 1000, at(12, 0)); // UTC, and no crash
}

QTEST_APPLESS_MAIN(ScanTest)
#include "scan_test.moc"
