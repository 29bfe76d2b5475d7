#include "tests/support/situations.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

/// «Not ours»: an appeal on its way to the right executor; and the address that tells whose it is.
class DecideForwardingTest : public QObject
{
    Q_OBJECT

private slots:
    void sendingBackFreesItForAnotherExecutor();
    void itNeedsAReason();
    void anExecutorsOwnPersonLetsGoOfIt();
    void itComparesTheExecutorSeen();
    void whatIsAnsweredOrWaitsStays();
    void anAddressComesWithTheTopic();
    void noAddressLeavesItAsItIs();
    void anAddressHasAnEnd();
    void anAddressIsOfOneAppeal();
};

void DecideForwardingTest::sendingBackFreesItForAnotherExecutor()
{
    Situation one = of(Kind::NotOurs, anna, {.text = u" The road is the region's \n"_s});
    const Effect effect = applied(one, MessageKind::NotOurs);
    QCOMPARE(effect.appeal.executor, 0);
    QCOMPARE(effect.appeal.operatorId, anna); // who answers the citizen stays
    QCOMPARE(effect.appeal.status, Status::InWork);
    QCOMPARE(effect.messages.front().executor, roads);
    QCOMPARE(effect.messages.front().text, u"The road is the region's"_s);

    one.appeal.operatorId = 0;
    one.appeal.status = Status::Assigned;
    QCOMPARE(applied(one, MessageKind::NotOurs).appeal.status, Status::Registered);
    one.appeal.executor = 0;
    refused(one, Outcome::Noop, Reason::AlreadySo);
}

void DecideForwardingTest::itNeedsAReason()
{
    refused(of(Kind::NotOurs, anna), Outcome::Rejected, Reason::EmptyText);
    refused(of(Kind::NotOurs, ofRoads, {.text = u" \n"_s}), Outcome::Rejected, Reason::EmptyText);
}

void DecideForwardingTest::anExecutorsOwnPersonLetsGoOfIt()
{
    Situation one = of(Kind::NotOurs, ofRoads, {.text = u"Not our road"_s});
    one.appeal.operatorId = ofRoads;
    const Effect effect = applied(one, MessageKind::NotOurs);
    QCOMPARE(effect.appeal.operatorId, 0);
    QCOMPARE(effect.appeal.status, Status::Registered);
    QCOMPARE(effect.messages.front().user, ofRoads);

    one.appeal.executor = water; // not his to see
    refused(one, Outcome::Rejected, Reason::NoSuchAppeal);
}

void DecideForwardingTest::itComparesTheExecutorSeen()
{
    const Situation one = of(Kind::NotOurs, anna, {.text = u"Not theirs"_s});
    refused(meanwhile(one, [](Situation &s) { s.appeal.executor = water; }), Outcome::Conflict, Reason::AssigneeMoved, anna);
}

void DecideForwardingTest::whatIsAnsweredOrWaitsStays()
{
    Situation one = of(Kind::NotOurs, anna, {.text = u"Not theirs"_s});
    for (const Status status : {Status::OnApproval, Status::Approved, Status::OnHold}) {
        one.appeal.status = status;
        refused(one, Outcome::Conflict, Reason::StatusMoved);
    }
    one.appeal.status = Status::Closed;
    refused(one, Outcome::Rejected, Reason::NotOpen);
}

void DecideForwardingTest::anAddressComesWithTheTopic()
{
    Situation one = of(Kind::Classify, anna, {.topic = 5, .municipality = 7, .address = Address{u" Lane  Road "_s, u"12"_s}});
    const Effect effect = applied(one, MessageKind::Classified);
    QCOMPARE(effect.appeal.street, u"Lane Road"_s);
    QCOMPARE(effect.appeal.house, u"12"_s);
    QCOMPARE(effect.appeal.topic, 5);
    QCOMPARE(effect.messages.front().text, u"Lane Road, 12"_s);

    one.appeal = effect.appeal;
    refused(one, Outcome::Noop, Reason::AlreadySo);
    one.args.address = Address{};
    QVERIFY(applied(one, MessageKind::Classified).appeal.street.isEmpty());
    one.args.address = Address{u"Other"_s, {}};
    one.args.text = u"He wrote it"_s;
    QCOMPARE(applied(one, MessageKind::Classified).messages.front().text, u"He wrote it"_s);
}

void DecideForwardingTest::noAddressLeavesItAsItIs()
{
    Situation one = of(Kind::Classify, anna, {.topic = 5});
    one.appeal.street = u"Lane"_s;
    one.appeal.house = u"3"_s;
    const Effect effect = applied(one, MessageKind::Classified);
    QCOMPARE(effect.appeal.street, u"Lane"_s);
    QCOMPARE(effect.appeal.house, u"3"_s);
    QVERIFY(effect.messages.front().text.isEmpty());
}

void DecideForwardingTest::anAddressHasAnEnd()
{
    refused(of(Kind::Classify, anna, {.address = Address{QString(201, u'a'), {}}}), Outcome::Rejected, Reason::Malformed);
    refused(of(Kind::Classify, anna, {.address = Address{u"Lane"_s, QString(41, u'1')}}), Outcome::Rejected, Reason::Malformed);
}

void DecideForwardingTest::anAddressIsOfOneAppeal()
{
    Operation act{.kind = Kind::Classify, .args = {.topic = 5}};
    QVERIFY(takesMany(act));
    act.args.address = Address{u"Lane"_s, u"3"_s};
    QVERIFY(!takesMany(act));
}

QTEST_APPLESS_MAIN(DecideForwardingTest)
#include "decide_forwarding_test.moc"
