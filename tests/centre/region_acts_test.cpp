#include "app/centre/jmap/apply_operation.h"
#include "tests/support/centre_store.h"
#include "tests/support/deadline_region.h"
#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
Profile deadlineRegionWithoutTopics()
{
    Profile profile = deadlineRegion();
    profile.deadlines.removeIf([](const DeadlineRule &rule) { return rule.topic != 0; });
    return profile;
}
} // namespace

/// What the centre makes of acts on the profile and on who stands in for an approver.
class RegionActsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<CentreStore>();
        settle(*m_store);
        must(m_store->write([](Unit &unit) { return unit.putProfile(deadlineRegionWithoutTopics()); }));
    }
    void aChangedProfileReachesEverybody();
    void ofTwoAdministratorsTheFirstWins();
    void aFaultyProfileChangesNothing();
    void termsThatWereGivenStay();
    void theActHasItsRowInTheAuditAndCountsOnce();
    void aDeputyIsNamedAndDecides();

private:
    Operation act(OperationKind kind, const Arguments &args) { return {.opId = newOperationId(noon), .kind = kind, .targets = {}, .args = args, .composedAt = noon}; }
    Operation change(std::function<void(Profile &)> change)
    {
        Arguments args;
        change(args.profile.emplace(profile()));
        return act(OperationKind::ChangeProfile, args);
    }
    OperationResult apply(const Operation &operation, qint64 user)
    {
        const User actor = userOf(*m_store, user);
        return must(m_store->write([&](Unit &unit) { return applyOperation(unit, operation, actor, noon); })).result;
    }
    Region region() { return *must(m_store->read([](View &view) { return view.region(); })); }
    Profile profile() { return region().profile; }
    qint64 withRole(Role role)
    {
        for (const User &user : region().users) {
            if (user.role == role && user.active)
                return user.id;
        }
        return 0;
    }

    std::unique_ptr<CentreStore> m_store;
};

void RegionActsTest::aChangedProfileReachesEverybody()
{
    QCOMPARE(apply(change([](Profile &p) { p.approvalMinutes = 45; }), withRole(Role::Supervisor)).outcome, Outcome::Applied);
    QCOMPARE(profile().approvalMinutes, 45);
    for (const qint64 user : {withRole(Role::Operator), withRole(Role::Supervisor)}) {
        const QJsonObject got = JmapCalls(*m_store, user).one("Profile/get", "'ids': null");
        QCOMPARE(got[u"list"_s][0][u"approvalMinutes"_s].toInt(), 45);
    }
}

void RegionActsTest::ofTwoAdministratorsTheFirstWins()
{
    const Operation first = change([](Profile &p) { p.approvalMinutes = 45; });
    const Operation second = change([](Profile &p) { p.mostProlongDays = 10; });
    QCOMPARE(apply(first, withRole(Role::Supervisor)).outcome, Outcome::Applied);
    const OperationResult refused = apply(second, withRole(Role::Supervisor));
    QCOMPARE(refused.outcome, Outcome::Conflict);
    QCOMPARE(refused.reason, Reason::ProfileChanged);
    QCOMPARE(profile().approvalMinutes, 45);
    QVERIFY(profile().mostProlongDays != 10);
    QCOMPARE(apply(change([](Profile &p) { p.mostProlongDays = 10; }), withRole(Role::Supervisor)).outcome, Outcome::Applied); // over what it is now
    QCOMPARE(profile().approvalMinutes, 45);
}

void RegionActsTest::aFaultyProfileChangesNothing()
{
    const Profile before = profile();
    const OperationResult refused = apply(change([](Profile &p) { p.deadlines.clear(); }), withRole(Role::Supervisor));
    QCOMPARE(refused.reason, Reason::ProfileFaulty);
    QCOMPARE(profile(), before);
    QCOMPARE(apply(change([](Profile &p) { p.approvalMinutes = 45; }), withRole(Role::Operator)).reason, Reason::NotAllowed);
    QCOMPARE(profile(), before);
}

void RegionActsTest::termsThatWereGivenStay()
{
    Appeal given = sampleAppeal();
    given.dueAt = noon.addDays(3);
    const qint64 id = m_store->put(given);
    QCOMPARE(apply(change([](Profile &p) { p.dayEnd = p.dayEnd.addSecs(-3600); }), withRole(Role::Supervisor)).outcome, Outcome::Applied);
    QCOMPARE(m_store->appeal(id).dueAt, noon.addDays(3));
}

void RegionActsTest::theActHasItsRowInTheAuditAndCountsOnce()
{
    const Operation once = change([](Profile &p) { p.approvalMinutes = 45; });
    QCOMPARE(apply(once, withRole(Role::Supervisor)).outcome, Outcome::Applied);
    const qint64 revision = profile().revision;
    QCOMPARE(apply(once, withRole(Role::Supervisor)).outcome, Outcome::Applied); // its first outcome
    QCOMPARE(profile().revision, revision);
    const auto kept = must(m_store->read([&](View &view) { return view.operation(once.opId); }));
    QVERIFY(kept);
    QCOMPARE(kept->operation, once);
    QCOMPARE(kept->user, withRole(Role::Supervisor));
}

void RegionActsTest::aDeputyIsNamedAndDecides()
{
    const qint64 approver = withRole(Role::Approver), deputy = withRole(Role::Operator);
    Appeal waits = sampleAppeal();
    waits.status = Status::OnApproval;
    const qint64 id = m_store->put(waits);
    Reply reply{.appeal = id, .version = 1, .state = ReplyState::OnApproval, .author = withRole(Role::Supervisor), .text = u"Засыплем."_s, .submittedAt = noon};
    reply.id = must(m_store->write([&](Unit &unit) { return unit.putReply(reply); }));
    const auto approve = [&] {
        Operation approval = act(OperationKind::ApproveReply, {.reply = reply.id});
        approval.targets = {targetOf(m_store->appeal(id))};
        return apply(approval, deputy);
    };
    QCOMPARE(approve().reason, Reason::NotAllowed);
    QCOMPARE(apply(act(OperationKind::Delegate, {.operatorId = deputy, .user = approver, .until = noon.addDays(7)}), approver).outcome, Outcome::Applied);
    QCOMPARE(userOf(*m_store, approver).deputy, deputy);
    QCOMPARE(approve().outcome, Outcome::Applied);
    QCOMPARE(m_store->repliesOf(id)[0].decidedBy, approver);
}

QTEST_GUILESS_MAIN(RegionActsTest)
#include "region_acts_test.moc"
