#include "app/centre/jmap/apply_operation.h"
#include "app/core/incident_text.h"
#include "tests/support/centre_store.h"
#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

/// What the centre makes of acts on incidents.
class IncidentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<CentreStore>();
        settle(*m_store);
        for (int i = 0; i < 3; ++i)
            m_appeals.push_back(m_store->put(sampleAppeal()));
    }
    void cleanup() { m_appeals.clear(); }
    void everybodyReadsWhatAnOperatorMerges();
    void whoMayNotSeeAnAppealDoesNotMergeIt();
    void twoTakeLateOnesInAtOnce();
    void anOldTextIsRefusedAtEachStep();
    void theActHasItsRowInTheAuditAndCountsOnce();
    void theStoreIsWholeAfterAll();

private:
    static constexpr qint64 anOperator = 1, supervisor = 6;

    Operation act(OperationKind kind, const Incident &incident)
    {
        return {.opId = newOperationId(noon), .kind = kind, .args = {.incident = incident}, .composedAt = noon};
    }
    OperationResult apply(const Operation &operation, qint64 user = anOperator)
    {
        const User actor = userOf(*m_store, user);
        return must(m_store->write([&](Unit &unit) { return applyOperation(unit, operation, actor, noon); })).result;
    }
    OperationResult begin(const QString &text = u"Ищем утечку."_s, IncidentStage stage = IncidentStage::Works)
    {
        return apply(act(OperationKind::Merge, {.title = u"Вода"_s, .stage = stage, .text = text, .members = {m_appeals[0], m_appeals[1]}}));
    }
    OperationResult say(const QString &text)
    {
        Incident changed = incidents().back();
        changed.text = text;
        return apply(act(OperationKind::ChangeIncident, changed));
    }
    std::vector<Incident> incidents() { return must(m_store->read([](View &view) { return view.region(); }))->incidents; }
    IncidentMember member(size_t place) { return {m_store->appeal(m_appeals[place]), m_store->repliesOf(m_appeals[place])}; }
    OperationResult applyNew(std::optional<Operation> operation, qint64 user = anOperator)
    {
        operation->opId = newOperationId(noon);
        operation->composedAt = noon;
        return apply(*operation, user);
    }

    std::unique_ptr<CentreStore> m_store;
    std::vector<qint64> m_appeals;
};

void IncidentsTest::everybodyReadsWhatAnOperatorMerges()
{
    QCOMPARE(begin().outcome, Outcome::Applied);
    QCOMPARE(incidents(), std::vector{(Incident{.id = 1, .revision = 1, .title = u"Вода"_s, .text = u"Ищем утечку."_s, .version = 1, .members = {m_appeals[0], m_appeals[1]}})});
    for (const qint64 user : {anOperator, supervisor}) {
        const QJsonObject got = JmapCalls(*m_store, user).one("Incident/get", "'ids': null");
        QCOMPARE(got[u"list"_s][0][u"id"_s].toString(), u"i1"_s);
        QCOMPARE(got[u"list"_s][0][u"members"_s].toArray().size(), 2);
    }
}

void IncidentsTest::whoMayNotSeeAnAppealDoesNotMergeIt()
{
    const Operation unseen = act(OperationKind::Merge, {.title = u"Вода"_s, .members = {m_appeals[0], 999}});
    QCOMPARE(apply(unseen).reason, Reason::NoSuchAppeal);
    QVERIFY(incidents().empty());
    QVERIFY(must(m_store->read([&](View &view) { return view.operation(unseen.opId); })).has_value());
}

void IncidentsTest::twoTakeLateOnesInAtOnce()
{
    begin();
    Incident late{.id = 1, .members = {m_appeals[2]}};
    QCOMPARE(apply(act(OperationKind::Merge, late)).outcome, Outcome::Applied);
    QCOMPARE(apply(act(OperationKind::Merge, late), supervisor).outcome, Outcome::Noop);
    QCOMPARE(incidents().back().members, m_appeals);
    QCOMPARE(apply(act(OperationKind::Split, late)).outcome, Outcome::Applied);
    QCOMPARE(incidents().back().members.size(), 2u);
}

void IncidentsTest::anOldTextIsRefusedAtEachStep()
{
    begin(u"Воду скоро дадут."_s, IncidentStage::Restored); // what goes is the final reply
    const auto submits = [&](size_t place) { return replyFromMaster(member(place), incidents().back(), {}); };
    const auto late = submits(1);
    QCOMPARE(applyNew(submits(0)).outcome, Outcome::Applied);
    const auto approval = approvalFor(member(0), incidents().back());
    QVERIFY(approval);
    QCOMPARE(say(u"Вода вернулась."_s).outcome, Outcome::Applied);
    QCOMPARE(applyNew(late).reason, Reason::MasterChanged);
    QCOMPARE(applyNew(approval, supervisor).reason, Reason::MasterChanged);
    QCOMPARE(member(0).replies.back().state, ReplyState::OnApproval);

    QCOMPARE(applyNew(submits(0)).outcome, Outcome::Applied);
    QCOMPARE(applyNew(approvalFor(member(0), incidents().back()), supervisor).outcome, Outcome::Applied);
    QCOMPARE(member(0).replies.size(), 2u);
    QCOMPARE(member(0).replies.front().state, ReplyState::Superseded);
    QVERIFY(member(0).replies.back().text.endsWith(u"Вода вернулась."_s));
}

void IncidentsTest::theActHasItsRowInTheAuditAndCountsOnce()
{
    const Mark before = m_store->mark();
    const Operation merge = act(OperationKind::Merge, {.title = u"Вода"_s, .members = m_appeals});
    apply(merge);
    QVERIFY(m_store->mark().hash8 != before.hash8);
    apply(merge);
    QCOMPARE(incidents().size(), 1u);
    QCOMPARE(m_store->mark().modseq, before.modseq + 1);
}

void IncidentsTest::theStoreIsWholeAfterAll()
{
    begin(u"a < b\n\u2028\"ё\""_s, IncidentStage::Restored);
    applyNew(replyFromMaster(member(0), incidents().back(), {}));
    QCOMPARE(must(m_store->storage().check()), QStringList());
    m_store->reopen();
    QCOMPARE(incidents().back().text, u"a < b\n\u2028\"ё\""_s);
    QCOMPARE(m_store->repliesOf(m_appeals[0]).back().masterVersion, 1);
}

QTEST_GUILESS_MAIN(IncidentsTest)
#include "incidents_test.moc"
