#include "app/insight/tallies.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 5, 12), QTime(15, 0), Qt::UTC);

qint64 at(int day, int hour, int month = 5)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

ScanContext context(const QString &zone = u"Europe/Moscow"_s)
{
    Region region;
    region.profile.timeZone = zone;
    return ScanContext(now, 7, region);
}

AppealColumns of(std::vector<AppealKeys> rows)
{
    AppealColumns columns;
    columns.upsert(std::move(rows));
    return columns;
}
} // namespace

class TalliesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAreTheSizesOfTheQueues();
    void askedQueriesAreCountedAsTheyAreListed();
    void loadsAreOpenAppealsByPerson();
    void executorsOfTheTopicAreNamedThoughNothingIsOpen();
    void daysAreTheRegionsDays();
    void aDayWithoutAnHourIsOneDay();
    void impossibleDaysGiveEmptySeries();
    void halfHoursCountWhatIsDueInThem();
};

void TalliesTest::countsAreTheSizesOfTheQueues()
{
    std::vector<AppealKeys> rows;
    for (int i = 1; i <= 500; ++i) {
        rows.push_back({.id = i, .dueAt = i % 5 ? at(1 + i % 28, i % 24) : 0, .executor = i % 3, .operatorId = i % 11,
                        .promisedAt = i % 3 ? 0 : at(1 + i % 23, 10), .status = i % 10, .flags = i % 4, .sector = i % 9});
    }
    const AppealColumns columns = of(rows);
    const QueueCounts counts = countsOf(columns, context());

    QCOMPARE(counts.cached, 500);
    QCOMPARE(counts.queues.size(), size_t(queueCount));
    for (int queue = 0; queue < queueCount; ++queue) {
        AppealQuery query{.queue = Queue(queue)};
        const auto found = rowsOf(columns, query, context());
        const auto late = std::count_if(found.begin(), found.end(), [&](auto row) { return isLate(columns, row, Queue(queue), context()); });
        QCOMPARE(counts.queues[size_t(queue)], (QueueCount{int(found.size()), int(late)}));
    }
    for (int sector = 0; sector < 9; ++sector)
        QCOMPARE(counts.sectors[size_t(sector)].total, int(rowsOf(columns, {.queue = Queue::Open, .sector = sector}, context()).size()));
}

void TalliesTest::askedQueriesAreCountedAsTheyAreListed()
{
    std::vector<AppealKeys> rows;
    for (int i = 1; i <= 500; ++i) {
        rows.push_back({.id = i, .dueAt = i % 5 ? at(1 + i % 28, i % 24) : 0, .executor = i % 3, .operatorId = i % 11,
                        .promisedAt = i % 3 ? 0 : at(1 + i % 23, 10), .status = i % 10, .flags = i % 4, .sector = i % 9});
    }
    const AppealColumns columns = of(rows);
    std::vector<AppealQuery> asked;
    for (int queue = 0; queue < queueCount; ++queue) {
        asked.push_back({.queue = Queue(queue)});
        asked.push_back({.queue = Queue(queue), .also = bitOf(Queue::Mine) | bitOf(Queue::DueToday), .executor = 1});
        asked.push_back({.queue = Queue(queue), .also = bitOf(Queue::Overdue), .sector = 3});
    }
    const auto counts = countsOf(columns, context(), asked).asked;

    QCOMPARE(counts.size(), asked.size());
    int seen = 0;
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto found = rowsOf(columns, asked[i], context());
        const auto late = std::count_if(found.begin(), found.end(), [&](auto row) { return isLate(columns, row, asked[i].queue, context()); });
        QCOMPARE(counts[i], (QueueCount{int(found.size()), int(late)}));
        seen += asked[i].also ? int(found.size()) : 0;
    }
    QVERIFY(seen > 0);
    QCOMPARE(countsOf(columns, context(), {{.words = u"яма"_s}}).asked.front().total, -1);
}

void TalliesTest::loadsAreOpenAppealsByPerson()
{
    const auto loads = loadsOf(of({{.id = 1, .dueAt = at(12, 9), .operatorId = 5},
                                   {.id = 2, .dueAt = at(1, 9), .operatorId = 5},
                                   {.id = 3, .operatorId = 5, .status = int(Status::Closed)},
                                   {.id = 4, .dueAt = at(20, 9)}}),
                               context());

    QCOMPARE(loads, (std::vector<PersonLoad>{{0, 1, 0, 0}, {5, 2, 1, 2}}));
}

void TalliesTest::executorsOfTheTopicAreNamedThoughNothingIsOpen()
{
    const auto loads = executorLoadsOf(of({{.id = 1, .topic = 3, .executor = 2, .status = int(Status::Published)},
                                           {.id = 2, .dueAt = at(1, 9), .topic = 4, .executor = 6},
                                           {.id = 3, .topic = 4, .executor = 8, .status = int(Status::Published)},
                                           {.id = 4, .topic = 3},
                                           {.id = 5, .topic = 3, .municipality = 9, .executor = 2, .status = int(Status::Closed)}}),
                                       3, 9, context());

    QCOMPARE(loads, (std::vector<ExecutorLoad>{{2, 0, 0, 2, 1}, {6, 1, 1, 0, 0}}));
}

void TalliesTest::daysAreTheRegionsDays()
{
    const int feedback = int(System::Feedback);
    const AppealColumns columns = of({
        {.id = 1, .receivedAt = at(10, 20), .dueAt = at(11, 9), .answeredAt = at(11, 9), .sector = 3},  // 23:00 of the 10th
        {.id = 2, .receivedAt = at(10, 21), .dueAt = at(11, 9), .answeredAt = at(11, 10), .sector = 3}, // midnight: the 11th
        {.id = 3, .receivedAt = at(11, 9), .system = feedback},
        {.id = 4, .receivedAt = at(12, 21)}, // the 13th
    });

    const Statistics found = statisticsOf(columns, QDate(2026, 5, 10), QDate(2026, 5, 12), context());

    QCOMPARE(found.first, QDate(2026, 5, 10));
    QCOMPARE(found.incidents, (std::vector<int>{1, 1, 0}));
    QCOMPARE(found.feedback, (std::vector<int>{0, 1, 0}));
    QCOMPARE(found.sectors[3], (std::vector<int>{1, 1, 0}));
    QCOMPARE(found.sectors[0], (std::vector<int>{0, 1, 0}));
    QCOMPARE(found.answered, (std::vector<int>{0, 2, 0}));
    QCOMPARE(found.inTime, (std::vector<int>{0, 1, 0}));
}

// Clocks of Berlin went forward on 29 March 2026: that day had 23 hours.
void TalliesTest::aDayWithoutAnHourIsOneDay()
{
    const AppealColumns columns = of({{.id = 1, .receivedAt = at(28, 22, 3)}, {.id = 2, .receivedAt = at(28, 23, 3)}, {.id = 3, .receivedAt = at(29, 21, 3)}, {.id = 4, .receivedAt = at(29, 22, 3)}});

    const Statistics found = statisticsOf(columns, QDate(2026, 3, 28), QDate(2026, 3, 30), context(u"Europe/Berlin"_s));

    QCOMPARE(found.incidents, (std::vector<int>{1, 2, 1}));
}

void TalliesTest::impossibleDaysGiveEmptySeries()
{
    const AppealColumns columns = of({{.id = 1, .receivedAt = at(12, 9)}});

    for (const auto &[from, to] : {std::pair(QDate(2026, 5, 12), QDate(2026, 5, 11)), std::pair(QDate(), QDate(2026, 5, 11)),
                                   std::pair(QDate(1, 1, 1), QDate(9999, 1, 1))}) {
        const Statistics found = statisticsOf(columns, from, to, context());
        QVERIFY(found.incidents.empty());
        QCOMPARE(found.sectors.size(), 9u);
    }
}

void TalliesTest::halfHoursCountWhatIsDueInThem()
{
    const AppealColumns columns = of({{.id = 1, .dueAt = at(12, 9)}, {.id = 2, .dueAt = at(12, 9) + 1'799'000}, {.id = 3, .dueAt = at(12, 9) + 1'800'000}, {.id = 4, .dueAt = at(12, 11)}, {.id = 5}});
    const auto hour = [](int h) { return QDateTime(QDate(2026, 5, 12), QTime(h, 0), Qt::UTC); };
    const auto rows = rowsOf(columns, {.queue = Queue::All}, context());

    QCOMPARE(dueByHalfHourOf(columns, rows, hour(9), hour(11)), (std::vector<int>{2, 1, 0, 0}));
    QVERIFY(dueByHalfHourOf(columns, rows, hour(11), hour(9)).empty());
    QVERIFY(dueByHalfHourOf(columns, rows, {}, hour(9)).empty());
}

QTEST_APPLESS_MAIN(TalliesTest)
#include "tallies_test.moc"
