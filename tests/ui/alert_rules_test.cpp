#include "ui/alerts/alert_rules.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Of what the user wants to be told, and when not.
class AlertRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptComesBack();
    void damagedOnesAreTheUsual_data();
    void damagedOnesAreTheUsual();
    void quietHoursReachOverMidnight_data();
    void quietHoursReachOverMidnight();
    void aMissingPersonComesThrough();
};

void AlertRulesTest::whatIsKeptComesBack()
{
    AlertRules rules{.quiet = true, .from = QTime(21, 30), .to = QTime(6, 0)};
    rules.setWanted(AlertKind::Urgent, false);
    rules.setWanted(AlertKind::Proposal, false);
    rules.setWanted(AlertKind::Proposal, true);
    QVERIFY(!rules.wants(AlertKind::Urgent));
    QVERIFY(rules.wants(AlertKind::Proposal));
    QCOMPARE(AlertRules::readFrom(rules.kept()), rules);
}

void AlertRulesTest::damagedOnesAreTheUsual_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("never set") << QByteArray();
    QTest::newRow("cut") << AlertRules{.off = 4, .quiet = true}.kept().chopped(3);
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no times") << QByteArray(R"({"off":["urgent"],"quiet":true})");
    QTest::newRow("a time that is none") << QByteArray(R"({"off":["urgent"],"quiet":true,"from":"25:00","to":"07:00"})");
    QTest::newRow("no list") << QByteArray(R"({"off":"urgent","quiet":true,"from":"22:00","to":"07:00"})");
}

void AlertRulesTest::damagedOnesAreTheUsual()
{
    QFETCH(QByteArray, kept);
    QCOMPARE(AlertRules::readFrom(kept), AlertRules());
}

void AlertRulesTest::quietHoursReachOverMidnight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("held");
    const QTime evening(22, 0), morning(7, 0);
    QTest::newRow("before") << evening << morning << QTime(21, 59, 59) << false;
    QTest::newRow("at the first") << evening << morning << QTime(22, 0) << true;
    QTest::newRow("after midnight") << evening << morning << QTime(0, 0) << true;
    QTest::newRow("at the end") << evening << morning << QTime(7, 0) << false;
    QTest::newRow("within a day") << QTime(13, 0) << QTime(14, 0) << QTime(13, 30) << true;
    QTest::newRow("outside of it") << QTime(13, 0) << QTime(14, 0) << QTime(0, 30) << false;
    QTest::newRow("no length") << QTime(13, 0) << QTime(13, 0) << QTime(13, 0) << false;
}

void AlertRulesTest::quietHoursReachOverMidnight()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, now);
    const AlertRules rules{.quiet = true, .from = from, .to = to};
    QTEST(rules.holdsBack(AlertKind::Mine, now), "held");
    QVERIFY(!AlertRules({.quiet = false, .from = from, .to = to}).holdsBack(AlertKind::Mine, now));
}

void AlertRulesTest::aMissingPersonComesThrough()
{
    const AlertRules rules{.quiet = true};
    QVERIFY(rules.holdsBack(AlertKind::Urgent, QTime(23, 0)));
    QVERIFY(!rules.holdsBack(AlertKind::MissingPerson, QTime(23, 0)));
}

QTEST_APPLESS_MAIN(AlertRulesTest)
#include "alert_rules_test.moc"
