#include "app/core/outage.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What is suggested to be one outage.
class OutageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_streets.clear(); }
    void oneTopicInOnePlaceAtOneTimeIsSuggested();
    void tooFewTooFarApartOrTooOldAreNot();
    void theStreetThatMostNameNarrowsIt();
    void lateOnesJoinAnOpenIncident();
    void whatIsInAnOpenIncidentIsNotSuggestedAgain();
    void theLargestComesFirst();
    void streetsAreReadOfFewOnly();

private:
    using Ids = std::vector<qint64>;

    static QDateTime minute(int number) { return test::at(60 * number); }

    /// So many, ten minutes apart, from this minute on.
    static std::vector<OutageCandidate> some(int count, qint64 first = 1, int begin = 0, qint64 topic = 5, int apart = 10)
    {
        std::vector<OutageCandidate> all;
        for (int i = 0; i < count; ++i)
            all.push_back({first + i, 7, topic, minute(begin + i * apart)});
        return all;
    }
    std::vector<OutageSuggestion> suggested(const std::vector<OutageCandidate> &all, const std::vector<Incident> &incidents = {})
    {
        m_asked = 0;
        const auto streetOf = [this](qint64 id) {
            ++m_asked;
            return m_streets.value(id);
        };
        return suggestedOutages(all, incidents, streetOf, minute(300));
    }

    QHash<qint64, QString> m_streets;
    int m_asked = 0;
};

void OutageTest::oneTopicInOnePlaceAtOneTimeIsSuggested()
{
    auto all = some(5);
    std::reverse(all.begin(), all.end());
    all.push_back({90, 8, 5, minute(0)});
    all.push_back({91, 0, 5, minute(0)});
    QCOMPARE(suggested(all), (std::vector{OutageSuggestion{.municipality = 7, .topic = 5, .from = minute(0), .to = minute(40), .appeals = {1, 2, 3, 4, 5}}}));
}

void OutageTest::tooFewTooFarApartOrTooOldAreNot()
{
    QVERIFY(suggested(some(4)).empty());
    QVERIFY(suggested(some(6, 1, 0, 5, 91)).empty());
    QCOMPARE(suggested(some(6, 1, -400, 5, 90)).size(), 1u);
    QVERIFY(suggested(some(6, 1, -1500)).empty());
}

void OutageTest::theStreetThatMostNameNarrowsIt()
{
    auto all = some(9);
    for (qint64 id = 1; id <= 6; ++id)
        m_streets[id] = u"ул. Садовая"_s;
    m_streets[7] = u"ул. Лесная"_s;
    QCOMPARE(suggested(all).at(0).street, u"ул. Садовая"_s);
    QCOMPARE(suggested(all).at(0).appeals, (Ids{1, 2, 3, 4, 5, 6, 8, 9})); // who names none may live there
    for (qint64 id = 5; id <= 9; ++id)
        m_streets[id] = u"ул. Лесная %1"_s.arg(id);
    QCOMPARE(suggested(all).at(0).street, QString());
    QCOMPARE(suggested(all).at(0).appeals.size(), 9u);
    for (qint64 id = 1; id <= 12; ++id)
        m_streets[id] = id <= 5 ? u"ул. Садовая"_s : u"ул. Лесная %1"_s.arg(id);
    QCOMPARE(suggested(some(12)).at(0).street, QString()); // enough of them, and not most
}

void OutageTest::lateOnesJoinAnOpenIncident()
{
    Incident open{.id = 3, .municipality = 7, .topic = 5, .street = u"ул. Садовая"_s, .beganAt = minute(0), .members = {1}};
    m_streets = {{2, u"ул. садовая"_s}, {3, u"ул. Лесная"_s}};
    const auto found = suggested(some(4), {open});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].incident, 3);
    QCOMPARE(found[0].appeals, (Ids{2, 4}));
    open.beganAt = minute(1000);
    QVERIFY(suggested(some(4), {open}).empty()); // they came long before
    open.beganAt = minute(0);
    open.open = false;
    QVERIFY(suggested(some(4), {open}).empty());
}

void OutageTest::whatIsInAnOpenIncidentIsNotSuggestedAgain()
{
    Incident open{.id = 3, .municipality = 7, .topic = 5, .beganAt = minute(0), .members = {1, 2, 3, 4, 5}};
    QVERIFY(suggested(some(5), {open}).empty());
    open.open = false;
    QCOMPARE(suggested(some(5), {open}).size(), 1u);
}

void OutageTest::theLargestComesFirst()
{
    auto all = some(5);
    for (const OutageCandidate &one : some(7, 20, 0, 6))
        all.push_back(one);
    QCOMPARE(suggested(all).size(), 2u);
    QCOMPARE(suggested(all)[0].topic, 6);
}

void OutageTest::streetsAreReadOfFewOnly()
{
    std::vector<OutageCandidate> all;
    for (int topic = 1; topic <= 100; ++topic) {
        for (const OutageCandidate &one : some(topic == 50 ? 5 : 4, topic * 10, 0, topic))
            all.push_back(one);
    }
    QCOMPARE(suggested(all).size(), 1u);
    QCOMPARE(m_asked, 5);
}

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"
