#include "app/insight/appeal_columns.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace vakhta;

namespace {
AppealKeys keys(qint64 id, int status = 0)
{
    return {.id = id, .receivedAt = id * 1000, .dueAt = 2'000'000'000'000, .topic = id % 7, .revision = 3, .status = status, .flags = 8};
}

std::vector<AppealKeys> all(const AppealColumns &columns)
{
    std::vector<AppealKeys> found;
    for (AppealColumns::Row row = 0; row < columns.size(); ++row)
        found.push_back(columns.at(row));
    return found;
}
} // namespace

class AppealColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutInIsThere();
    void rowsStayInOrderOfIds();
    void theLastOfEqualIdsCounts();
    void erasingUnknownIdsIsHarmless();
    void timesAreWholeSecondsAndNeverBecomeNone();
    void anyOrderOfChangesGivesTheSameAsAMap();
};

void AppealColumnsTest::whatIsPutInIsThere()
{
    const AppealKeys put{.id = 9, .receivedAt = 1'700'000'000'000, .dueAt = 1'700'000'060'000, .answeredAt = 1'700'000'030'000,
                         .topic = 70'000, .municipality = 44, .executor = 120, .operatorId = 30, .revision = 12, .promisedAt = 1'700'000'090'000, .system = 1,
                         .channel = 4, .status = 3, .priority = 2, .flags = 255, .sector = 8};
    AppealColumns columns;
    columns.upsert({put});

    QCOMPARE(columns.size(), 1u);
    QVERIFY(columns.at(0) == put);
    QVERIFY(!columns.find(8) && !columns.find(10));
    QCOMPARE(*columns.find(9), 0u);
}

void AppealColumnsTest::rowsStayInOrderOfIds()
{
    AppealColumns columns;
    columns.append(keys(10));
    columns.append(keys(20));

    columns.upsert({keys(30), keys(5), keys(15), keys(10, 2), keys(16)});

    QCOMPARE(columns.id, (std::vector<qint64>{5, 10, 15, 16, 20, 30}));
    QCOMPARE(int(columns.status[1]), 2);
    QVERIFY(columns.at(3) == keys(16));
}

void AppealColumnsTest::theLastOfEqualIdsCounts()
{
    AppealColumns columns;
    columns.upsert({keys(1, 1), keys(2, 1), keys(1, 5)});

    QCOMPARE(columns.size(), 2u);
    QCOMPARE(int(columns.status[0]), 5);
}

void AppealColumnsTest::erasingUnknownIdsIsHarmless()
{
    AppealColumns columns;
    columns.upsert({keys(1), keys(2), keys(3)});

    columns.erase({2, 404, 2});
    columns.erase({});

    QCOMPARE(columns.id, (std::vector<qint64>{1, 3}));
    QVERIFY(columns.at(1) == keys(3));
}

void AppealColumnsTest::timesAreWholeSecondsAndNeverBecomeNone()
{
    AppealColumns columns;
    columns.upsert({{.id = 1, .receivedAt = 1'999, .dueAt = 0, .answeredAt = 7}, {.id = 2, .dueAt = 9'000'000'000'000, .topic = 1LL << 40}});

    QCOMPARE(columns.received[0], 1u);
    QCOMPARE(columns.due[0], 0u);
    QCOMPARE(columns.answered[0], 1u); // there is a time: it must not turn into «none»
    QCOMPARE(columns.due[1], std::numeric_limits<quint32>::max());
    QCOMPARE(columns.topic[1], 0u);
}

void AppealColumnsTest::anyOrderOfChangesGivesTheSameAsAMap()
{
    QRandomGenerator random(7);
    AppealColumns columns;
    std::map<qint64, AppealKeys> model;
    for (int step = 0; step < 300; ++step) {
        std::vector<AppealKeys> put;
        std::vector<qint64> gone;
        for (int n = random.bounded(20); n > 0; --n)
            put.push_back(keys(1 + random.bounded(200), random.bounded(10)));
        for (int n = random.bounded(8); n > 0; --n)
            gone.push_back(1 + random.bounded(200));
        columns.upsert(put);
        columns.erase(gone);
        for (const AppealKeys &one : put)
            model[one.id] = one;
        for (const qint64 id : gone)
            model.erase(id);

        std::vector<AppealKeys> expected;
        for (const auto &[id, one] : model)
            expected.push_back(one);
        QVERIFY(all(columns) == expected);
    }
}

QTEST_APPLESS_MAIN(AppealColumnsTest)
#include "appeal_columns_test.moc"
