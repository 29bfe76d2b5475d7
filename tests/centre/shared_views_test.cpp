#include "app/centre/jmap/apply_operation.h"
#include "tests/support/centre_store.h"
#include "tests/support/jmap_calls.h"

using namespace vakhta;
using namespace vakhta::test;

/// What the centre makes of acts on the views that all share.
class SharedViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<CentreStore>();
        settle(*m_store);
    }
    void everybodyReadsWhatASupervisorShares();
    void nobodyElseMayAndTheRefusalIsRecorded();
    void theSecondOfTwoChangesIsAConflict();
    void moreThanThereMayBeAreRefused();
    void aWithdrawnOneComesAsDestroyed();
    void eachActHasItsRowInTheAudit();
    void anActOnAnAppealIsNone();
    void theStoreIsWholeAfterAll();

private:
    static constexpr qint64 anOperator = 1, curator = 4, supervisor = 6;

    Operation act(OperationKind kind, const SharedView &view)
    {
        return {.opId = newOperationId(noon), .kind = kind, .args = {.view = view}, .composedAt = noon};
    }
    Result<AppliedOperation> apply(const Operation &operation, qint64 user = supervisor)
    {
        const User actor = userOf(*m_store, user);
        return m_store->write([&](Unit &unit) { return applyOperation(unit, operation, actor, noon); });
    }
    OperationResult share(const SharedView &view, qint64 user = supervisor) { return must(apply(act(OperationKind::ShareView, view), user)).result; }
    OperationResult share(const QString &name) { return share({.name = name, .query = {{u"queue"_s, 10}}}); }
    std::vector<SharedView> views() { return must(m_store->read([](View &view) { return view.region(); }))->views; }

    std::unique_ptr<CentreStore> m_store;
};

void SharedViewsTest::everybodyReadsWhatASupervisorShares()
{
    SharedView wanted = {.name = u"Свет"_s, .shape = 2, .tint = 3, .query = {{u"queue"_s, 10}, {u"sector"_s, QJsonObject{{u"some"_s, 4}}}}};
    QCOMPARE(share(wanted).outcome, Outcome::Applied);
    wanted.id = wanted.revision = 1;
    wanted.order = 0;
    QCOMPARE(views(), std::vector{wanted});
    for (const qint64 user : {anOperator, curator, supervisor}) {
        QCOMPARE(m_store->seenOf(Type::View, scopeOf(*m_store, user)), Ids{1});
        const QJsonObject got = JmapCalls(*m_store, user).one("View/get", "'ids': null");
        QCOMPARE(got[u"list"_s][0][u"query"_s].toObject(), wanted.query);
        QCOMPARE(got[u"list"_s][0][u"id"_s].toString(), u"v1"_s);
    }
}

void SharedViewsTest::nobodyElseMayAndTheRefusalIsRecorded()
{
    for (const OperationKind kind : {OperationKind::ShareView, OperationKind::WithdrawView}) {
        const Operation forbidden = act(kind, {.name = u"Мой"_s, .query = {{u"queue"_s, 10}}});
        const auto refused = must(apply(forbidden, anOperator));
        QCOMPARE(refused.result.outcome, Outcome::Rejected);
        QCOMPARE(refused.result.reason, Reason::NotAllowed);
        QVERIFY(must(m_store->read([&](View &view) { return view.operation(forbidden.opId); })).has_value());
    }
    QVERIFY(views().empty());
}

void SharedViewsTest::theSecondOfTwoChangesIsAConflict()
{
    share(u"Свет"_s);
    SharedView mine = views().front(), theirs = mine;
    mine.name = u"Свет утром"_s;
    theirs.name = u"Свет вечером"_s;
    QCOMPARE(share(mine).outcome, Outcome::Applied);
    const OperationResult second = share(theirs);
    QCOMPARE(second.outcome, Outcome::Conflict);
    QCOMPARE(second.reason, Reason::ViewChanged);
    QCOMPARE(views().front().name, u"Свет утром"_s);
    QCOMPARE(views().front().revision, 2);
}

void SharedViewsTest::moreThanThereMayBeAreRefused()
{
    for (int i = 0; i < SharedView::most; ++i)
        QCOMPARE(share(u"Вид %1"_s.arg(i)).outcome, Outcome::Applied);
    const OperationResult more = share(u"Лишний"_s);
    QCOMPARE(more.outcome, Outcome::Rejected);
    QCOMPARE(more.reason, Reason::TooManyViews);
    QCOMPARE(int(views().size()), SharedView::most);
    QCOMPARE(views().back().order, SharedView::most - 1);
}

void SharedViewsTest::aWithdrawnOneComesAsDestroyed()
{
    share(u"Первый"_s);
    share(u"Второй"_s);
    const Mark before = m_store->mark();
    must(apply(act(OperationKind::WithdrawView, {.id = 1, .revision = 1})));
    QCOMPARE(m_store->changesSince(Type::View, before, scopeOf(*m_store, anOperator)).destroyed, Ids{1});
    QCOMPARE(views().size(), 1u);
    share(u"Третий"_s);
    QCOMPARE(views().back().id, 3); // an id is given once
}

void SharedViewsTest::eachActHasItsRowInTheAudit()
{
    const Mark before = m_store->mark();
    const Operation shared = act(OperationKind::ShareView, {.name = u"Свет"_s, .query = {{u"queue"_s, 10}}});
    must(apply(shared));
    QVERIFY(m_store->mark().hash8 != before.hash8);
    QCOMPARE(m_store->mark().modseq, before.modseq + 1);
    QVERIFY(must(apply(shared)).existing); // sent again it has one effect
    QCOMPARE(views().size(), 1u);
    QCOMPARE(m_store->mark().modseq, before.modseq + 1);
}

void SharedViewsTest::anActOnAnAppealIsNone()
{
    const qint64 appeal = m_store->put(sampleAppeal());
    Operation onAppeal = act(OperationKind::ShareView, {.name = u"Свет"_s, .query = {{u"queue"_s, 10}}});
    onAppeal.targets = {{.appeal = appeal, .revision = 1}};
    QCOMPARE(apply(onAppeal).error().kind, Error::Kind::Rejected);
    Operation onNothing = act(OperationKind::Take, {});
    QCOMPARE(apply(onNothing).error().kind, Error::Kind::Rejected);
    QVERIFY(views().empty());
}

void SharedViewsTest::theStoreIsWholeAfterAll()
{
    share(u"Первый"_s);
    SharedView second{.order = 0, .name = u"Второй"_s, .typed = u"срок:<2ч"_s, .query = {{u"words"_s, u"a < b\n\u2028\"ё\""_s}, {u"number"_s, 1.5}}};
    share(second);
    must(apply(act(OperationKind::WithdrawView, {.id = 1, .revision = 1})));
    QCOMPARE(must(m_store->storage().check()), QStringList());
    m_store->reopen();
    QCOMPARE(views().size(), 1u);
    QCOMPARE(views().front().query, second.query);
}

QTEST_GUILESS_MAIN(SharedViewsTest)
#include "shared_views_test.moc"
