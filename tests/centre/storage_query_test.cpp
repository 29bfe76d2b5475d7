#include "tests/support/centre_store.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
Appeal appealNumber(int i)
{
    Appeal appeal = sampleAppeal(1 + i % 4, i % 3);
    appeal.number = u"В-%1"_s.arg(i);
    appeal.coExecutors = i % 5 == 0 ? QList<qint64>{3} : i % 7 == 0 ? QList<qint64>{2, 13} : QList<qint64>();
    appeal.system = System(i % 2);
    appeal.channel = Channel(i % 5);
    appeal.status = Status(i % 10);
    appeal.topic = i % 6;
    appeal.municipality = i % 7;
    appeal.operatorId = i % 3;
    appeal.receivedAt = noon.addSecs(i * 60);
    return appeal;
}

/// The same rules, told once more in plain words.
bool fits(const Appeal &a, const ObjectQuery &q)
{
    const auto is = [](qint64 wanted, qint64 value) { return wanted < 0 || wanted == value; };
    const qint64 received = a.receivedAt.toMSecsSinceEpoch();
    return is(q.open, isOpen(a.status)) && is(q.status, int(a.status)) && is(q.system, int(a.system))
        && is(q.channel, int(a.channel)) && is(q.sector, a.sector) && is(q.topic, a.topic)
        && is(q.municipality, a.municipality) && is(q.executor, a.executor) && is(q.operatorId, a.operatorId)
        && (q.number.isEmpty() || q.number == a.number) && (q.receivedFrom < 0 || received >= q.receivedFrom)
        && (q.receivedTo < 0 || received < q.receivedTo) && (q.before < 0 || a.id < q.before);
}

const std::vector<ObjectQuery> &queries()
{
    static const qint64 middle = noon.addSecs(60 * 60).toMSecsSinceEpoch();
    static const std::vector<ObjectQuery> all{
        {}, {.open = 1}, {.open = 0}, {.status = 3}, {.system = 1}, {.channel = 4}, {.sector = 2}, {.topic = 5},
        {.municipality = 6}, {.executor = 2}, {.operatorId = 1}, {.number = u"В-77"_s}, {.receivedFrom = middle},
        {.receivedTo = middle}, {.before = 50}, {.open = 1, .sector = 3, .before = 90},
        {.open = 1, .operatorId = 0, .receivedFrom = middle, .newestFirst = false}, {.newestFirst = false},
        {.open = 0, .newestFirst = false}, {.sector = 4, .position = 5, .limit = 7}, {.position = 1000}, {.limit = 0},
        {.status = 7, .executor = 1, .newestFirst = false, .position = 1, .limit = 2},
    };
    return all;
}
} // namespace

class StorageQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatTheRuleSays_data();
    void findsWhatTheRuleSays();
    void historyIsFoundByItsAppeal();
    void historyFollowsAnAppealThatIsClosed();
    void pagesOfAScopeAreFull();
    void idsThatAreNotThereAreLeftOut();
    void anExternalKeyBelongsToOneAppeal();

private:
    std::unique_ptr<CentreStore> m_store;
    std::vector<Appeal> m_appeals;
};

void StorageQueryTest::initTestCase()
{
    m_store = std::make_unique<CentreStore>();
    settle(*m_store);
    must((*m_store)->write([&](Unit &unit) -> Result<void> {
        for (int i = 1; i <= 120; ++i) {
            Appeal appeal = appealNumber(i);
            appeal.id = must(unit.putAppeal(appeal, u"key-%1"_s.arg(i)));
            m_appeals.push_back(appeal);
            must(unit.putMessage({.appeal = appeal.id, .at = noon}));
            must(unit.putMessage({.appeal = appeal.id, .at = noon}));
        }
        return {};
    }));
}

void StorageQueryTest::findsWhatTheRuleSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("user");
    for (int i = 0; i < int(queries().size()); ++i) {
        for (const int user : {0, 1, 4, 5})
            QTest::addRow("query %d, user %d", i, user) << i << user;
    }
}

void StorageQueryTest::findsWhatTheRuleSays()
{
    QFETCH(int, index);
    QFETCH(int, user);
    const ObjectQuery query = queries().at(size_t(index));
    const Scope scope = user == 0 ? Scope{} : scopeOf(*m_store, user);

    Ids fitting;
    for (const Appeal &appeal : m_appeals) {
        if (fits(appeal, query) && scope.sees(appeal))
            fitting.push_back(appeal.id);
    }
    if (query.newestFirst)
        std::reverse(fitting.begin(), fitting.end());
    Ids expected;
    for (size_t i = size_t(query.position); i < fitting.size() && expected.size() < size_t(query.limit); ++i)
        expected.push_back(fitting[i]);

    const QueryAnswer found = must(m_store->read([&](View &view) { return view.query(Type::Appeal, query, scope, true); }));
    QCOMPARE(found.ids, expected);
    QCOMPARE(found.total, qint64(fitting.size()));
    QCOMPARE(m_store->idsOf(Type::Appeal, query, scope), expected); // without counting, too
}

void StorageQueryTest::historyIsFoundByItsAppeal()
{
    QCOMPARE(m_store->idsOf(Type::Message, {.appeal = 7, .newestFirst = false}), (Ids{13, 14}));
    QCOMPARE(m_store->idsOf(Type::Message, {.appeal = 404}), Ids{});
    const auto open = m_store->idsOf(Type::Message, {.open = 1});
    size_t expected = 0;
    for (const Appeal &appeal : m_appeals)
        expected += isOpen(appeal.status) ? 2 : 0;
    QCOMPARE(open.size(), expected);
}

void StorageQueryTest::historyFollowsAnAppealThatIsClosed()
{
    CentreStore store;
    Appeal appeal = store.appeal(store.put(sampleAppeal()));
    const qint64 message = store.put(Message{.appeal = appeal.id, .at = noon});
    const Mark before = store.mark();
    appeal.status = Status::Closed;
    store.put(appeal);

    QVERIFY(store.idsOf(Type::Message, {.open = 1}).empty());
    QCOMPARE(store.idsOf(Type::Message, {.open = 0}), Ids{message});
    QVERIFY(store.changesSince(Type::Message, before).updated.empty()); // it did not change
    const qint64 later = store.put(Message{.appeal = appeal.id, .at = noon});
    QVERIFY(store.idsOf(Type::Message, {.open = 1}).empty());
    appeal.status = Status::InWork;
    store.put(appeal);
    QCOMPARE(store.idsOf(Type::Message, {.open = 1}), (Ids{later, message}));
    QVERIFY(must(store->check()).isEmpty());
}

void StorageQueryTest::pagesOfAScopeAreFull()
{
    const Scope curator = scopeOf(*m_store, 4);
    Ids all;
    qint64 before = -1;
    for (;;) {
        const Ids page = m_store->idsOf(Type::Appeal, {.before = before, .limit = 7}, curator);
        all.insert(all.end(), page.begin(), page.end());
        if (page.size() < 7)
            break;
        before = page.back();
    }
    QCOMPARE(all, m_store->idsOf(Type::Appeal, {}, curator));
    QCOMPARE(all.size(), 30u);
}

void StorageQueryTest::idsThatAreNotThereAreLeftOut()
{
    const auto found = must(m_store->read([](View &view) { return view.objects(Type::Appeal, {9, 404, 3, 9}, {}); }));

    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].id, 3);
    QCOMPARE(*appealFrom(found[1].body), m_appeals[8]);
}

void StorageQueryTest::anExternalKeyBelongsToOneAppeal()
{
    QCOMPARE(must(m_store->read([](View &view) { return view.appealByKey(u"key-5"_s); })), 5);
    QVERIFY(!must(m_store->read([](View &view) { return view.appealByKey(u"other"_s); })));
    m_store->put(m_appeals[4]); // with no key given, the old one stays
    QCOMPARE(must(m_store->read([](View &view) { return view.appealByKey(u"key-5"_s); })), 5);

    const auto taken = m_store->write([](Unit &unit) { return unit.putAppeal(sampleAppeal(), u"key-5"_s); });

    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(StorageQueryTest)
#include "storage_query_test.moc"
