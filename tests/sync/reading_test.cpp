#include "app/sync/reading.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::sync;

class ReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void stagesComeInTheOrderThatLetsWorkBegin();
    void everyIdIsAskedForOnce();
    void idsOfTheNextPageAreAskedForWhileBodiesCome();
    void cursorNeverPassesWhatIsNotHeld();
    void whatFailedIsAskedAgain();
    void aCentreThatRepeatsAPageIsLeft();
    void smallerAnswersAreObeyedMidway();
};

/// Answers like a centre that has the ids 1…count of every type, and a workstation that holds none.
static Applied idsBelow(qint64 before, int count, int most)
{
    Applied answer;
    for (qint64 id = before < 0 ? count : before - 1; id > 0 && int(answer.listed.size()) < most; --id)
        answer.listed.push_back(id);
    answer.wanted = answer.listed;
    return answer;
}

static void run(Reading &reading, int count, int most, const std::function<void(const Reading::Ask &)> &seen)
{
    for (int steps = 0; !reading.finished() && steps < 100000; ++steps) {
        const auto ask = reading.next();
        if (!ask)
            qFatal("nothing to ask, and not finished");
        seen(*ask);
        if (ask->ids)
            reading.idsCame(*ask, idsBelow(ask->before, count, most));
        else
            reading.rowsCame(*ask);
    }
}

void ReadingTest::stagesComeInTheOrderThatLetsWorkBegin()
{
    const auto &stages = Reading::stages();
    const auto place = [&](Type type, bool open) {
        return std::find_if(stages.begin(), stages.end(), [&](auto &s) { return s.type == type && s.open == open; }) - stages.begin();
    };
    QVERIFY(place(Type::Profile, false) < place(Type::Appeal, true));
    QVERIFY(place(Type::Appeal, true) < place(Type::Message, true));
    QVERIFY(place(Type::Reply, true) < place(Type::Appeal, false));
    for (const Type type : allTypes) // whatever closes or reopens meanwhile is in the stage of all
        QVERIFY(place(type, false) < qsizetype(stages.size()));
}

void ReadingTest::everyIdIsAskedForOnce()
{
    Reading reading({}, 7);
    std::map<Type, std::vector<qint64>> asked;
    run(reading, 50, 20, [&](const Reading::Ask &ask) {
        QVERIFY(ask.rows.size() <= 7);
        auto &ids = asked[ask.type];
        ids.insert(ids.end(), ask.rows.begin(), ask.rows.end());
    });
    for (const Type type : allTypes) {
        const int stages = type == Type::Appeal || type == Type::Message || type == Type::Reply ? 2 : 1;
        QCOMPARE(int(asked[type].size()), 50 * stages);
        for (qint64 id = 1; id <= 50; ++id)
            QCOMPARE(int(std::count(asked[type].begin(), asked[type].end(), id)), stages);
    }
}

void ReadingTest::idsOfTheNextPageAreAskedForWhileBodiesCome()
{
    Reading reading({}, 10);
    const auto ids = reading.next();
    QVERIFY(ids && ids->ids);
    QVERIFY(!reading.next()); // the page says what is next
    reading.idsCame(*ids, idsBelow(-1, 100, 20));

    const auto second = reading.next(), third = reading.next(), fourth = reading.next();
    QVERIFY(second && second->ids && second->before == 81);
    QVERIFY(third && third->rows.size() == 10 && fourth && fourth->rows.size() == 10);
    QVERIFY(!reading.next());
}

void ReadingTest::cursorNeverPassesWhatIsNotHeld()
{
    Reading reading({}, 10);
    const auto ids = reading.next();
    reading.idsCame(*ids, idsBelow(-1, 60, 20));
    const auto more = reading.next();
    reading.idsCame(*more, idsBelow(more->before, 60, 20));
    std::vector<Reading::Ask> rows;
    for (auto ask = reading.next(); ask; ask = reading.next())
        if (!ask->ids)
            rows.push_back(*ask);
    QCOMPARE(int(rows.size()), 4);

    reading.rowsCame(rows[3]); // out of order
    reading.rowsCame(rows[2]);
    QCOMPARE(reading.cursor().before, -1);
    reading.rowsCame(rows[0]);
    QCOMPARE(reading.cursor().before, -1);
    reading.rowsCame(rows[1]);
    QCOMPARE(reading.cursor().before, 21); // 60…21 are all held
}

void ReadingTest::whatFailedIsAskedAgain()
{
    Reading reading({}, 10);
    auto ids = reading.next();
    reading.failed(*ids);
    ids = reading.next();
    QVERIFY(ids && ids->ids && ids->before == -1);
    reading.idsCame(*ids, idsBelow(-1, 5, 20));
    reading.idsCame(*reading.next(), {});
    const auto rows = reading.next();
    reading.failed(*rows);
    const auto again = reading.next();
    QVERIFY(again && again->rows == rows->rows);
    QCOMPARE(reading.cursor().stage, 0);
    reading.rowsCame(*again);
    QCOMPARE(reading.cursor().stage, 1);
}

void ReadingTest::aCentreThatRepeatsAPageIsLeft()
{
    Reading reading({}, 10);
    const auto ids = reading.next();
    Applied held = idsBelow(-1, 20, 20);
    held.wanted.clear();
    reading.idsCame(*ids, held);
    reading.idsCame(*reading.next(), held); // the same, whatever was asked
    QCOMPARE(reading.cursor().stage, 1);
}

void ReadingTest::smallerAnswersAreObeyedMidway()
{
    Reading reading({}, 20);
    reading.idsCame(*reading.next(), idsBelow(-1, 20, 20));
    reading.idsCame(*reading.next(), {});
    const auto rows = reading.next();
    QCOMPARE(int(rows->rows.size()), 20);
    reading.failed(*rows); // too large
    reading.setObjectsInGet(8);
    size_t came = 0;
    for (auto ask = reading.next(); ask && !ask->ids; ask = reading.next()) {
        QVERIFY(ask->rows.size() <= 8);
        came += ask->rows.size();
        reading.rowsCame(*ask);
    }
    QCOMPARE(int(came), 20);
    QCOMPARE(reading.cursor().stage, 1);
}

QTEST_APPLESS_MAIN(ReadingTest)
#include "reading_test.moc"
