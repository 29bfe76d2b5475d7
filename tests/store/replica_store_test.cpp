#include "app/store/search_index.h"
#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
/// A cache alone, in memory's place: a real file.
struct Cache
{
    explicit Cache(Connection::Guard guard = {}) : opened(must(openProfile(profile.place(std::move(guard))))), replica(*opened.cache) {}

    std::vector<qint64> ids(Type type = Type::Appeal) { return must(replica.ids(type)); }
    QByteArray body(qint64 id)
    {
        auto rows = must(opened.cache->run("SELECT body FROM appeals WHERE id = ?", id));
        return rows.first() ? rows.first()->bytes(0) : QByteArray();
    }

    ProfileFolder profile;
    OpenProfile opened;
    ReplicaStore replica;
};

Message message(qint64 id, qint64 appeal)
{
    return {.id = id, .appeal = appeal, .kind = MessageKind::Comment, .at = shift, .text = u"Выехали на место"_s};
}
} // namespace

class ReplicaStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreKeptAsTheyCame();
    void keysFollowTheirBodies();
    void whatChangedIsTold();
    void anUpdateDoesNotMakeAReadAppealUnread();
    void whatIsDestroyedIsGone();
    void statesAndCursorComeWithTheirRows();
    void aBrokenBodyKeepsNothingOfThePage_data();
    void aBrokenBodyKeepsNothingOfThePage();
    void aPageIsKeptWholeOrNotAtAll();
    void typesLieApart();
    void sweepLeavesWhatWasReadAgain();
    void clearedIsEmpty();
};

void ReplicaStoreTest::bytesAreKeptAsTheyCame()
{
    Cache cache;
    const QByteArray body = canonical(appeal(7));

    QVERIFY(cache.replica.apply(PageOf().put(appeal(7)).put(message(1, 7))));

    QCOMPARE(cache.body(7), body);
    QCOMPARE(*cache.replica.object(Type::Message, 1), canonical(message(1, 7)));
    QCOMPARE(*cache.replica.object(Type::Message, 2), QByteArray());
}

void ReplicaStoreTest::keysFollowTheirBodies()
{
    Cache cache;
    Appeal changed = appeal(7, Status::InWork);
    changed.executor = executorId;
    changed.flags = MissingPerson;
    QVERIFY(cache.replica.apply(PageOf().put(appeal(7))));
    QVERIFY(cache.replica.apply(PageOf().put(changed)));

    QVERIFY(**AppealStore(*cache.opened.cache).keys(7) == keysOf(changed));
}

void ReplicaStoreTest::whatChangedIsTold()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().put(appeal(1)).put(appeal(2))));

    const auto applied = cache.replica.apply(PageOf().put(appeal(2)).put(appeal(3)).destroy(Type::Appeal, 1).put(message(1, 9)).region());

    QVERIFY(applied);
    QCOMPARE(applied->newAppeals, std::vector<qint64>{3});
    QCOMPARE(applied->gone, std::vector<qint64>{1});
    QCOMPARE(applied->appeals.size(), 2u);
    QCOMPARE(applied->touched, (QSet<qint64>{1, 2, 3, 9}));
    QVERIFY(applied->region && !applied->drafts && !applied->operations);
}

void ReplicaStoreTest::anUpdateDoesNotMakeAReadAppealUnread()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().put(appeal(7)).put(appeal(8, Status::Closed))));
    const auto unread = [&](qint64 id) { return (*must(AppealStore(*cache.opened.cache).appeal(id))).unread; };
    QVERIFY(unread(7));
    QVERIFY(!unread(8)); // nobody is waiting to read a closed one

    QVERIFY(*cache.replica.markRead(7));
    QVERIFY(!*cache.replica.markRead(7));
    QVERIFY(cache.replica.apply(PageOf().put(appeal(7, Status::InWork))));

    QVERIFY(!unread(7));
}

void ReplicaStoreTest::whatIsDestroyedIsGone()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().put(appeal(1)).put(appeal(2)).put(message(1, 1)).put(message(2, 2))));

    const auto applied = cache.replica.apply(PageOf().destroy(Type::Message, 1).destroy(Type::Appeal, 1).destroy(Type::Appeal, 404));

    QVERIFY(applied);
    QCOMPARE(cache.ids(), std::vector<qint64>{2});
    QCOMPARE(cache.ids(Type::Message), std::vector<qint64>{2});
    QVERIFY(!*AppealStore(*cache.opened.cache).keys(1));
    QVERIFY(cache.replica.apply(PageOf().destroy(Type::Appeal, 1))); // told twice
}

void ReplicaStoreTest::statesAndCursorComeWithTheirRows()
{
    Cache cache;
    QVERIFY(must(cache.replica.syncState()).states.empty());

    QVERIFY(cache.replica.apply(PageOf().put(appeal(1)).state(Type::Appeal, u"e.1.7.abc"_s).cursor(u"stage 2"_s)));
    QVERIFY(cache.replica.apply(PageOf().put(appeal(2)))); // says nothing of either

    const SyncState state = must(cache.replica.syncState());
    QCOMPARE(state.states.at(Type::Appeal), u"e.1.7.abc"_s);
    QCOMPARE(state.cursor, u"stage 2"_s);
    QCOMPARE(state.appeals, 2);
}

void ReplicaStoreTest::aBrokenBodyKeepsNothingOfThePage_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << int(Type::Appeal) << QByteArray("<html>");
    QTest::newRow("an appeal without an id") << int(Type::Appeal) << QByteArray("{}");
    QTest::newRow("a message without an id") << int(Type::Message) << QByteArray(R"({"appeal":"a1"})");
    QTest::newRow("an id beyond all ids") << int(Type::Message) << QByteArray(R"({"appeal":"a1","id":"h999999999999999999"})");
}

void ReplicaStoreTest::aBrokenBodyKeepsNothingOfThePage()
{
    QFETCH(int, type);
    QFETCH(QByteArray, body);
    Cache cache;

    const auto applied = cache.replica.apply(PageOf().put(appeal(1)).state(Type::Appeal, u"s"_s).raw(Type(type), body));

    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Error::Kind::Rejected);
    QVERIFY(cache.ids().empty());
    QVERIFY(must(cache.replica.syncState()).states.empty());
}

// Fails the first statement, then the second, and so on until nothing is left to fail.
void ReplicaStoreTest::aPageIsKeptWholeOrNotAtAll()
{
    FailingGuard fault;
    Cache cache(fault.guard());
    QVERIFY(cache.replica.apply(PageOf().put(appeal(1)).put(message(1, 1))));
    int failed = 0;
    for (;; ++fault.failing) {
        fault.statement = 0;
        fault.armed = true;
        const auto applied = cache.replica.apply(PageOf().put(appeal(1, Status::InWork)).put(appeal(2)).put(message(2, 2))
                                                     .destroy(Type::Message, 1).state(Type::Appeal, u"s"_s).cursor(u"c"_s).mark());
        fault.armed = false;
        QCOMPARE(cache.ids(), applied ? (std::vector<qint64>{1, 2}) : std::vector<qint64>{1});
        QCOMPARE(cache.ids(Type::Message), std::vector<qint64>{applied ? 2 : 1});
        QCOMPARE(cache.body(1), canonical(appeal(1, applied ? Status::InWork : Status::Registered)));
        QCOMPARE(must(cache.replica.syncState()).states.size(), applied ? 1u : 0u);
        QCOMPARE(must(SearchIndex::unindexed(*cache.opened.cache)), applied ? 2 : 1);
        if (applied)
            break;
        QCOMPARE(applied.error().kind, Error::Kind::DiskFull);
        ++failed;
    }
    QCOMPARE(failed, 17); // every statement between BEGIN and COMMIT, both counted, was failed once
}

void ReplicaStoreTest::typesLieApart()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().region().put(message(1, 5)).put(Reply{.id = 1, .appeal = 5, .submittedAt = shift})));

    QCOMPARE(cache.ids(Type::Message), std::vector<qint64>{1});
    QCOMPARE(cache.ids(Type::Reply), std::vector<qint64>{1});
    QCOMPARE(cache.ids(Type::User), (std::vector<qint64>{operatorId, supervisorId}));
    QCOMPARE(*cache.replica.missing(Type::Message, {1, 2}), std::vector<qint64>{2});
    QCOMPARE(must(cache.replica.objects(Type::Executor)).size(), 1u);
}

void ReplicaStoreTest::sweepLeavesWhatWasReadAgain()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().put(appeal(1)).put(appeal(2)).put(appeal(3)).put(message(1, 1)).put(message(2, 2)).region().mark()));
    QVERIFY(cache.replica.unmarkAll());
    QVERIFY(cache.replica.apply(PageOf().put(appeal(2)).put(message(2, 2)).mark()));
    QVERIFY(cache.replica.apply(PageOf().put(appeal(3)))); // came by another way: it is not a mark

    QCOMPARE(*cache.replica.unmarked(Type::Appeal, {1, 2, 3, 4}), (std::vector<qint64>{1, 3, 4}));
    const auto applied = cache.replica.sweep({Type::Appeal, Type::Message});

    QVERIFY(applied);
    QCOMPARE(applied->gone, (std::vector<qint64>{1, 3}));
    QCOMPARE(cache.ids(), std::vector<qint64>{2});
    QCOMPARE(cache.ids(Type::Message), std::vector<qint64>{2});
    QCOMPARE(cache.ids(Type::User).size(), 2u); // not asked to sweep these
}

void ReplicaStoreTest::clearedIsEmpty()
{
    Cache cache;
    QVERIFY(cache.replica.apply(PageOf().region().put(appeal(1)).state(Type::Appeal, u"s"_s).cursor(u"c"_s)));

    QVERIFY(cache.replica.clear());

    const SyncState state = must(cache.replica.syncState());
    QVERIFY(state.states.empty() && state.cursor.isEmpty() && state.appeals == 0);
    QVERIFY(cache.ids(Type::User).empty());
}

QTEST_GUILESS_MAIN(ReplicaStoreTest)
#include "replica_store_test.moc"
