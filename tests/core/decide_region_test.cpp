#include "app/core/delegation.h"
#include "tests/support/deadline_region.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test;

namespace {
const QDateTime now(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC);

Region region()
{
    Region region;
    region.profile = deadlineRegion();
    region.profile.revision = 3;
    region.profile.sectors = {{1, u"ЖКХ"_s, u"house"_s}};
    region.topics = {{.id = 5, .name = u"Ямы"_s}};
    region.users = {{.id = 1, .role = Role::Operator}, {.id = 2, .role = Role::Curator}, {.id = 3, .role = Role::Executor, .executor = 9},
                    {.id = 5, .role = Role::Approver}, {.id = 6, .role = Role::Supervisor}, {.id = 7, .role = Role::Administrator},
                    {.id = 8, .role = Role::Operator, .active = false}, {.id = 9, .role = Role::Approver}};
    return region;
}

User user(const Region &of, qint64 id)
{
    return *std::find_if(of.users.begin(), of.users.end(), [id](const User &one) { return one.id == id; });
}

RegionEffect changed(std::function<void(Profile &)> change, qint64 actor = 7, const Region &of = region())
{
    Profile wanted = of.profile;
    change(wanted);
    return decideRegion({.kind = OperationKind::ChangeProfile, .args = {.profile = wanted}}, of, user(of, actor), now);
}

RegionEffect delegated(qint64 whose, qint64 deputy, qint64 actor, const QDateTime &until = now.addDays(7), const Region &of = region())
{
    return decideRegion({.kind = OperationKind::Delegate, .args = {.operatorId = deputy, .user = whose, .until = until}}, of, user(of, actor), now);
}

/// The operator stands in for the approver until then.
Region withDeputy(qint64 deputy = 1, const QDateTime &until = now.addDays(7))
{
    Region of = region();
    of.users[3].deputy = deputy;
    of.users[3].deputyUntil = until;
    return of;
}

Effect decided(OperationKind kind, qint64 actor, qint64 author, const Region &of, const QDateTime &at = now)
{
    const Appeal appeal{.id = 40, .status = Status::OnApproval, .sector = 1};
    const std::vector<Reply> replies{{.id = 70, .appeal = 40, .state = ReplyState::OnApproval, .author = author, .text = u"Засыплем."_s}};
    Operation act{.kind = kind, .targets = {targetOf(appeal)}, .args = {.reply = 70, .text = u"слово"_s}};
    return decide(act, act.targets[0], appeal, replies, {}, user(of, actor), of, at);
}
} // namespace

/// The rules of what all share: the profile, and who stands in for an approver.
class DecideRegionTest : public QObject
{
    Q_OBJECT

private slots:
    void anAdministratorChangesTheProfile();
    void whatIsNotEditedStays();
    void theFirstWhoChangesItWins();
    void aFaultyOneIsRefused();
    void onlyTheyMay();
    void anApproverNamesHisDeputy();
    void thoseAboveNameOneForHim();
    void notEverybodyCanStandIn();
    void itIsTakenBack();
    void aDeputyDecidesAndTheWordIsTheApprovers();
    void nobodyApprovesHimself();
    void itEndsByItself();
    void nobodyHandsItOn();
};

void DecideRegionTest::anAdministratorChangesTheProfile()
{
    const RegionEffect effect = changed([](Profile &p) { p.dayEnd = QTime(17, 0); });
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.profile->dayEnd, QTime(17, 0));
    QCOMPARE(effect.profile->revision, 4);
    QVERIFY(!effect.user);
}

void DecideRegionTest::whatIsNotEditedStays()
{
    const RegionEffect effect = changed([](Profile &p) {
        p.checksOff = {u"ПР-04"_s};
        p.sectors.clear();
        p.name = u"Другая область"_s;
        p.timeZone = u"Asia/Omsk"_s;
    });
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.profile->sectors, region().profile.sectors);
    QCOMPARE(effect.profile->name, region().profile.name);
    QCOMPARE(effect.profile->timeZone, region().profile.timeZone);
    QCOMPARE(changed([](Profile &p) { p.sectors.clear(); }).outcome, Outcome::Noop);
}

void DecideRegionTest::theFirstWhoChangesItWins()
{
    Region later = region();
    later.profile.revision = 4;
    Profile wanted = region().profile;
    wanted.approvalMinutes = 40;
    const RegionEffect effect = decideRegion({.kind = OperationKind::ChangeProfile, .args = {.profile = wanted}}, later, user(later, 7), now);
    QCOMPARE(effect.outcome, Outcome::Conflict);
    QCOMPARE(effect.reason, Reason::ProfileChanged);
    QVERIFY(!effect.profile);
    later.profile.approvalMinutes = 40; // somebody did the same
    QCOMPARE(decideRegion({.kind = OperationKind::ChangeProfile, .args = {.profile = wanted}}, later, user(later, 7), now).outcome, Outcome::Noop);
}

void DecideRegionTest::aFaultyOneIsRefused()
{
    QCOMPARE(changed([](Profile &p) { p.dayEnd = QTime(8, 0); }).reason, Reason::ProfileFaulty);
    QCOMPARE(changed([](Profile &p) { p.deadlines[3].topic = 77; }).reason, Reason::ProfileFaulty);
    QCOMPARE(decideRegion({.kind = OperationKind::ChangeProfile}, region(), user(region(), 7), now).reason, Reason::Malformed);
}

void DecideRegionTest::onlyTheyMay()
{
    for (const qint64 id : {6, 7})
        QCOMPARE(changed([](Profile &p) { p.dayEnd = QTime(17, 0); }, id).outcome, Outcome::Applied);
    for (const qint64 id : {1, 2, 3, 5})
        QCOMPARE(changed([](Profile &p) { p.dayEnd = QTime(17, 0); }, id).reason, Reason::NotAllowed);
}

void DecideRegionTest::anApproverNamesHisDeputy()
{
    const RegionEffect effect = delegated(5, 1, 5);
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.user->id, 5);
    QCOMPARE(effect.user->deputy, 1);
    QCOMPARE(effect.user->deputyUntil, now.addDays(7));
    QCOMPARE(delegated(9, 1, 5).reason, Reason::NotAllowed); // another's is not his to give
}

void DecideRegionTest::thoseAboveNameOneForHim()
{
    for (const qint64 id : {6, 7})
        QCOMPARE(delegated(5, 1, id).outcome, Outcome::Applied);
    QCOMPARE(delegated(5, 1, 1).reason, Reason::NotAllowed);
    QCOMPARE(delegated(1, 2, 6).reason, Reason::NoSuchUser); // no approver
}

void DecideRegionTest::notEverybodyCanStandIn()
{
    QCOMPARE(delegated(5, 3, 5).reason, Reason::NoSuchUser);   // of an executor
    QCOMPARE(delegated(5, 7, 5).reason, Reason::NoSuchUser);   // sees no appeals
    QCOMPARE(delegated(5, 5, 5).reason, Reason::NoSuchUser);   // himself
    QCOMPARE(delegated(5, 99, 5).reason, Reason::NoSuchUser);
    QCOMPARE(delegated(5, 8, 5).reason, Reason::UserInactive);
    for (const QDateTime &until : {QDateTime(), now, now.addDays(-1), now.addDays(400)})
        QCOMPARE(delegated(5, 1, 5, until).reason, Reason::Malformed);
}

void DecideRegionTest::itIsTakenBack()
{
    const RegionEffect effect = delegated(5, 0, 5, {}, withDeputy());
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.user->deputy, 0);
    QVERIFY(!effect.user->deputyUntil.isValid());
    QCOMPARE(delegated(5, 0, 5, {}).outcome, Outcome::Noop);
}

void DecideRegionTest::aDeputyDecidesAndTheWordIsTheApprovers()
{
    QCOMPARE(decided(OperationKind::ApproveReply, 1, 2, region()).result.reason, Reason::NotAllowed);
    for (const OperationKind kind : {OperationKind::ApproveReply, OperationKind::ReturnReply}) {
        const Effect effect = decided(kind, 1, 2, withDeputy());
        QCOMPARE(effect.result.outcome, Outcome::Applied);
        QCOMPARE(effect.replies[0].decidedBy, 5);
        QCOMPARE(effect.messages[0].user, 1);
        QCOMPARE(effect.messages[0].at, effect.replies[0].decidedAt);
    }
    QCOMPARE(decided(OperationKind::ApproveReply, 5, 2, withDeputy()).replies[0].decidedBy, 5); // he may still
    QCOMPARE(decided(OperationKind::ApproveReply, 2, 1, withDeputy()).result.reason, Reason::NotAllowed);
}

void DecideRegionTest::nobodyApprovesHimself()
{
    QCOMPARE(decided(OperationKind::ApproveReply, 1, 1, withDeputy()).result.reason, Reason::NotAllowed);
    QCOMPARE(decided(OperationKind::ReturnReply, 1, 1, withDeputy()).result.outcome, Outcome::Applied);
}

void DecideRegionTest::itEndsByItself()
{
    const Region of = withDeputy(1, now.addDays(7));
    QCOMPARE(standsInFor(user(of, 1), of.users, now).size(), 1u);
    QCOMPARE(decided(OperationKind::ApproveReply, 1, 2, of, now.addDays(7)).result.reason, Reason::NotAllowed);
    Region gone = of;
    gone.users[3].active = false; // with his account goes his word
    QCOMPARE(decided(OperationKind::ApproveReply, 1, 2, gone).result.reason, Reason::NotAllowed);
}

void DecideRegionTest::nobodyHandsItOn()
{
    const Region of = withDeputy(1);
    QVERIFY(!doesFor(user(of, 1), OperationKind::Delegate, of.users, now));
    QCOMPARE(doesFor(user(of, 1), OperationKind::ApproveReply, of.users, now), std::optional<qint64>(5));
    QCOMPARE(doesFor(user(of, 1), OperationKind::Take, of.users, now), std::optional<qint64>(0));
    QVERIFY(!doesFor(user(of, 1), OperationKind::ChangeProfile, of.users, now));
    QCOMPARE(delegated(5, 2, 1, now.addDays(1), of).reason, Reason::NotAllowed);
}

QTEST_GUILESS_MAIN(DecideRegionTest)
#include "decide_region_test.moc"
