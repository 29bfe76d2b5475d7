#include "app/core/missing_match.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QDateTime noon(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

MissingCandidate told(const QString &text, qint64 id = 1, qint64 municipality = 0)
{
    return {.id = id, .municipality = municipality, .receivedAt = noon.addSecs(60 * id), .facts = missingPersonFacts(text)};
}
} // namespace

/// Which appeals tell of one missing person.
class MissingMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void onePersonIsKnownAgain_data();
    void onePersonIsKnownAgain();
    void farApartWithoutANameAreTwo();
    void repostsAreOneSearch();
    void lateOnesComeToTheirSearch();
    void oneWhoIsBarelyDescribedIsASearchToo();
};

void MissingMatchTest::onePersonIsKnownAgain_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const QString boy = u"Пропал Соколов Артём Ильич, 12 лет. Ушёл из дома на улице Мира в синей куртке и серой шапке."_s;
    QTest::newRow("the same words") << boy << boy << true;
    QTest::newRow("another case") << boy << u"Помогите найти Соколова Артёма Ильича, 12 лет!"_s << true;
    QTest::newRow("without patronymic") << boy << u"Ищем мальчика: Соколов Артём, 12 лет, синяя куртка"_s << true;
    QTest::newRow("initials") << boy << u"Разыскивается Соколов А. И., 12 лет"_s << true;
    QTest::newRow("year of birth") << boy << u"Пропал Соколов Артём Ильич, 2014 г. р."_s << true;
    QTest::newRow("his brother") << boy << u"Пропал Соколов Иван Ильич, 12 лет"_s << false;
    QTest::newRow("his namesake") << boy << u"Пропал Соколов Артём Ильич, 70 лет"_s << false;
    QTest::newRow("no name, same looks") << boy << u"Мальчик 12 лет ушёл из дома, улица Мира, синяя куртка, серая шапка, не вернулся"_s << true;
    QTest::newRow("no name, other looks") << boy << u"Мальчик 12 лет ушёл в школу и не вернулся, красный рюкзак"_s << false;
    QTest::newRow("telephone") << u"Пропала бабушка, звоните 8 900 123-45-67"_s << u"Ищем маму! +7(900)123-45-67"_s << true;
    QTest::newRow("nothing told") << u"Пропал человек"_s << u"Пропал человек"_s << false;
}

void MissingMatchTest::onePersonIsKnownAgain()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(tellOfOnePerson(told(one), told(other)), same);
    QCOMPARE(tellOfOnePerson(told(other), told(one)), same);
}

void MissingMatchTest::farApartWithoutANameAreTwo()
{
    const QString text = u"Девочка 7 лет ушла в магазин и не вернулась, розовая куртка, белые сапоги"_s;
    QVERIFY(tellOfOnePerson(told(text, 1, 1), told(text, 2, 0)));
    QVERIFY(!tellOfOnePerson(told(text, 1, 1), told(text, 2, 2)));
}

void MissingMatchTest::repostsAreOneSearch()
{
    const auto found = suggestedSearches({told(u"Пропал Соколов Артём Ильич"_s, 4, 2), told(u"Пропала Белова Анна Петровна, 30 лет"_s, 9), told(u"Ищем Соколова Артёма, 12 лет"_s, 7)}, {});
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].appeals, std::vector<qint64>{9}); // the newest first
    QCOMPARE(found[1].appeals, (std::vector<qint64>{4, 7}));
    QCOMPARE(found[1].municipality, 2);
    QCOMPARE(found[1].kind, IncidentKind::Search);
    QCOMPARE(found[1].person, u"Соколова Артёма, 12 лет"_s); // the most that somebody told
    QCOMPARE(found[1].from, noon.addSecs(240));
}

void MissingMatchTest::lateOnesComeToTheirSearch()
{
    const std::vector<Incident> known{{.id = 5, .kind = IncidentKind::Search, .title = u"Соколов"_s, .members = {4}}, {.id = 6, .title = u"Вода"_s, .members = {8}}};
    const std::vector<MissingCandidate> all{told(u"Пропал Соколов Артём Ильич"_s, 4), told(u"Ищем Соколова Артёма, 12 лет"_s, 7), told(u"Пропал Соколов Артём Ильич"_s, 8)};
    const auto found = suggestedSearches(all, known);
    QCOMPARE(found.size(), 1u); // 8 is in an outage: one at a time
    QCOMPARE(found[0].incident, 5);
    QCOMPARE(found[0].appeals, std::vector<qint64>{7});
}

void MissingMatchTest::oneWhoIsBarelyDescribedIsASearchToo()
{
    const auto found = suggestedSearches({told(u"Пропал человек"_s, 1), told(u"Пропал человек"_s, 2)}, {});
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].appeals, std::vector<qint64>{2});
    QVERIFY(found[0].person.isEmpty());
}

QTEST_GUILESS_MAIN(MissingMatchTest)
#include "missing_match_test.moc"
