#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
const Incident water{.id = 4, .revision = 2, .title = u"Вода"_s, .stage = IncidentStage::Restored, .text = u"Вода есть."_s, .version = 2, .members = {1, 2}};

/// A workstation whose cache has the outage, and what was done there without the centre.
struct CutOff
{
    CutOff() : opened(profile), store(opened.store)
    {
        fill(store, 4);
        must(store.apply(PageOf().put(Type::Incident, water)));
    }

    Operation change(const QString &text)
    {
        Incident changed = water;
        changed.text = text;
        return keep({.kind = OperationKind::ChangeIncident, .args = {.incident = changed}});
    }
    Operation take(qint64 id) { return keep({.kind = OperationKind::Merge, .args = {.incident = {.id = water.id, .title = water.title, .members = {id}}}}); }
    Operation answer(qint64 id, int version, qint64 incident = water.id)
    {
        return keep({.kind = OperationKind::SubmitReply, .targets = {targetOf(appeal(id))}, .args = {.text = u"Вода есть."_s, .incident = {.id = incident, .version = version}}});
    }
    QList<QUuid> next()
    {
        QList<QUuid> found;
        for (const Outgoing &one : must(store.outbox().nextOutgoing(shift, true)))
            found << one.opId;
        return found;
    }
    void settle(const Operation &act, Outcome outcome, Reason reason = Reason::None)
    {
        must(store.settle(act.opId, {.id = 50, .outcome = outcome, .reason = reason, .appliedAt = shift}));
    }
    JournalEntry entry(const Operation &act) { return must(store.outbox().find(act.opId))->entry; }

    ProfileFolder profile;
    OpenStore opened;
    ProfileStore &store;

private:
    Operation keep(Operation act)
    {
        act.opId = QUuid::createUuid();
        act.composedAt = shift;
        must(store.outbox().add(act, {}));
        return act;
    }
};
} // namespace

/// In what order the acts on an outage leave, and what becomes of the texts made from it.
class IncidentActsTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextGoesBehindTheActsItWasMadeAfter();
    void otherTextsDoNotWait();
    void aTextDoesNotHoldUpTheNextChange();
    void whatWasMadeOfARefusedTextGoesToNobody();
    void whoWasNotTakenInGetsNothing();
    void aLaterChangeOfARefusedOneIsNotMadeEither();
    void theOutageIsClosedWithItsAppealsAndOpenedWithThem();
};

void IncidentActsTest::aTextGoesBehindTheActsItWasMadeAfter()
{
    CutOff desk;
    const Operation before = desk.answer(1, 2), taken = desk.take(3), changed = desk.change(u"Вода чистая."_s), after = desk.answer(3, 3);
    QCOMPARE(desk.next(), (QList<QUuid>{before.opId, taken.opId}));
    QVERIFY(desk.store.markSending({taken.opId}));
    QCOMPARE(desk.next(), QList<QUuid>{before.opId}); // on its way is not there
    desk.settle(taken, Outcome::Applied);
    QCOMPARE(desk.next(), (QList<QUuid>{before.opId, changed.opId}));
    desk.settle(changed, Outcome::Applied);
    QCOMPARE(desk.next(), (QList<QUuid>{before.opId, after.opId}));
}

void IncidentActsTest::otherTextsDoNotWait()
{
    CutOff desk;
    const Operation changed = desk.change(u"Вода чистая."_s), other = desk.answer(1, 1, 9), own = desk.answer(2, 0, 0);
    QCOMPARE(desk.next(), (QList<QUuid>{changed.opId, other.opId, own.opId}));
}

void IncidentActsTest::aTextDoesNotHoldUpTheNextChange()
{
    CutOff desk;
    const Operation text = desk.answer(1, 2), changed = desk.change(u"Вода чистая."_s);
    QCOMPARE(desk.next(), (QList<QUuid>{text.opId, changed.opId}));
}

void IncidentActsTest::whatWasMadeOfARefusedTextGoesToNobody()
{
    CutOff desk;
    const Operation before = desk.answer(1, 2), changed = desk.change(u"Вода чистая."_s), after = desk.answer(2, 3), other = desk.answer(3, 1, 9);
    desk.settle(changed, Outcome::Conflict, Reason::IncidentChanged); // a colleague's text may be version 3 there
    QCOMPARE(desk.entry(after).state, EntryState::Attention);
    QCOMPARE(desk.entry(after).result.reason, Reason::MasterChanged);
    QCOMPARE(desk.entry(after).result.targets.front().appeal, 2);
    QCOMPARE(desk.next(), (QList<QUuid>{before.opId, other.opId}));
    QVERIFY(desk.opened.notices.back().touched.contains(2));
}

void IncidentActsTest::whoWasNotTakenInGetsNothing()
{
    CutOff desk;
    const Operation taken = desk.take(3), his = desk.answer(3, 2), anothers = desk.answer(1, 2);
    desk.settle(taken, Outcome::Rejected, Reason::TooManyIncidents);
    QCOMPARE(desk.entry(his).state, EntryState::Attention);
    QCOMPARE(desk.next(), QList<QUuid>{anothers.opId});
}

void IncidentActsTest::aLaterChangeOfARefusedOneIsNotMadeEither()
{
    CutOff desk;
    const Operation first = desk.change(u"Вода чистая."_s), second = desk.change(u"Вода мутная."_s);
    desk.settle(first, Outcome::Conflict, Reason::IncidentChanged);
    QCOMPARE(desk.entry(second).state, EntryState::Attention);
    QCOMPARE(desk.entry(second).result.reason, Reason::IncidentChanged);
    QVERIFY(desk.next().isEmpty());
}

void IncidentActsTest::theOutageIsClosedWithItsAppealsAndOpenedWithThem()
{
    CutOff desk;
    Incident over = water;
    over.open = false;
    const std::vector<Operation> together{{.kind = OperationKind::ChangeIncident, .args = {.incident = over}},
                                          {.kind = OperationKind::Close, .targets = {targetOf(appeal(1)), targetOf(appeal(2))}}};
    const auto kept = must(desk.store.record(together));
    QCOMPARE(kept.size(), 2u);
    QVERIFY(must(desk.store.outbox().nextOutgoing(shift, false)).empty()); // both wait for ten seconds
    QCOMPARE(must(desk.store.cancel(kept)), 2);
    over.title.clear();
    const auto refused = desk.store.record({{.kind = OperationKind::ChangeIncident, .args = {.incident = over}}, together[1]});
    QVERIFY(!refused && refused.error().kind == Error::Kind::Rejected);
    QVERIFY(must(desk.store.outbox().nextOutgoing(shift.addSecs(60), true)).empty()); // nothing of it is kept
}

QTEST_GUILESS_MAIN(IncidentActsTest)
#include "incident_acts_test.moc"
