#include "app/remote/http_centre.h"
#include "tests/support/desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/running_centre.h"

#include <QDirIterator>

using namespace vakhta;
using namespace vakhta::test;

/// The first sync by a ready cache, before the real centre over HTTP. Whatever happens to it, the replica equals what the
/// centre shows its user in the end, byte for byte.
class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theReadyCacheIsTaken();
    void openAppealsCanBeWorkedMeanwhile();
    void whatChangedSinceArrives();
    void whatIsShownNeverFallsBack();
    void whoeverSeesLessTakesHisOwn();
    void draftsAndActsAreThere();
    void whatItLacksIsNotTakenForForgotten();
    void everyCutIsGoneOnFrom();
    void aRestartGoesOnWhereItStopped();
    void aRestartBeforeTheLastStepGoesOn();
    void theLastStepIsDoneAgain_data();
    void theLastStepIsDoneAgain();
    void damageBesideLeavesWhatIsShown();
    void itGoesByPagesOtherwise_data();
    void itGoesByPagesOtherwise();
    void noPlainTextIsOnTheDisk();
    void whatWasReadStaysRead();

private:
    struct Post : Desk
    {
        Post() : Desk(std::make_unique<FaultyServer>(std::make_unique<HttpCentre>())) {}
        FaultyServer &line() { return static_cast<FaultyServer &>(server()); }
    };

    QUrl url() { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_centre.port())); }
    bool begin(Post &post, const QString &login = u"operator"_s)
    {
        return bool(Desk::wait(post.engine().signIn(url(), login, RunningCentre::password)));
    }
    bool equal(Post &post, qint64 user = 1) { return QTest::qWaitFor([&] { return post.quiet() && post.dump() == m_centre.dump(user); }, 30'000); }
    bool waits(Post &post, int fetches) { return QTest::qWaitFor([&] { return post.line().fetches() >= fetches; }, 30'000); }
    int pieces(qint64 user = 1) { return int(m_centre.snapshots(user).front().pieces.size()); }
    static QStringList plainFiles(const QString &folder);

    RunningCentre m_centre;
    static constexpr int appeals = 2000; // half of them open
};

void SnapshotTest::initTestCase()
{
    m_centre.addAppeals(appeals);
    m_centre.letSignIn(u"curator"_s);
    QVERIFY(pieces() > 12);
}

void SnapshotTest::theReadyCacheIsTaken()
{
    Post post;
    QVERIFY(begin(post));
    QVERIFY(equal(post));
    QCOMPARE(post.line().fetches(), pieces());
    QVERIFY(std::any_of(post.seen.begin(), post.seen.end(), [](const SyncStatus &s) { return s.firstSync && s.toLoad == appeals; }));
    QVERIFY(!QFile::exists(post.folder() + u"/cache-part.db"_s) && !QFile::exists(post.folder() + u"/cache-next.db"_s));
    const auto all = Desk::wait(post.reader().idsOf({.queue = Queue::All}));
    QVERIFY(all && all->size() == appeals); // and the window has it
}

void SnapshotTest::openAppealsCanBeWorkedMeanwhile()
{
    Post post;
    post.line().held = 5;
    QVERIFY(begin(post));
    const auto open = [&] { return Desk::wait(post.reader().idsOf({.queue = Queue::Open})); };
    QVERIFY(QTest::qWaitFor([&] { const auto ids = open(); return ids && ids->size() == appeals / 2; }, 20'000));
    const qint64 newest = open()->front();
    const auto take = post.act(newest, OperationKind::Take);
    QVERIFY(take);
    QTRY_COMPARE(post.stateOf(*take), EntryState::Done);
    QVERIFY(post.status().firstSync);
    post.line().release();
    QVERIFY(equal(post));
    QVERIFY(Desk::wait(post.reader().card(newest))->appeal.operatorId == 1);
}

void SnapshotTest::whatChangedSinceArrives()
{
    (void)pieces(); // made before
    const qint64 added = m_centre.store().put(sampleAppeal());
    Appeal closed = m_centre.store().appeal(appeals - 3);
    closed.status = Status::Closed;
    m_centre.store().put(closed);
    Post post;
    QVERIFY(begin(post));
    QVERIFY(equal(post));
    QVERIFY(post.line().fetches() > 0);
    QVERIFY(Desk::wait(post.reader().card(added)));
}

/// An act that took effect while pieces came is older than nothing that is shown afterwards, though the snapshot is.
void SnapshotTest::whatIsShownNeverFallsBack()
{
    Post post;
    post.line().held = 5;
    QVERIFY(begin(post));
    const auto open = [&] { return Desk::wait(post.reader().idsOf({.queue = Queue::Open})); };
    QVERIFY(QTest::qWaitFor([&] { const auto ids = open(); return ids && ids->size() > 500; }, 20'000));
    const qint64 mine = open()->at(7);
    const auto take = post.act(mine, OperationKind::Take);
    QVERIFY(take);
    QTRY_COMPARE(post.stateOf(*take), EntryState::Done);
    QStringList fallen;
    QObject::connect(&post.reader(), &AppealReader::appealsChanged, &post.reader(), [&] {
        whenReady(post.reader().card(mine), &post.reader(), [&](const auto &card) {
            if (!card || card->appeal.operatorId != 1)
                fallen << (card ? u"another operator"_s : card.error().detail);
        });
    });
    post.line().release();
    QVERIFY(equal(post));
    QTest::qWait(1);
    QCOMPARE(fallen, QStringList());
    QVERIFY(Desk::wait(post.reader().card(mine))->pending.empty());
}

void SnapshotTest::whoeverSeesLessTakesHisOwn()
{
    (void)pieces(4);
    Post post;
    QVERIFY(begin(post, u"curator"_s));
    QVERIFY(equal(post, 4));
    QCOMPARE(post.line().fetches(), pieces(4));
    QVERIFY(!post.dump().contains("\"sector\":1,"));
}

void SnapshotTest::draftsAndActsAreThere()
{
    {
        Post earlier;
        QVERIFY(begin(earlier));
        QVERIFY(equal(earlier));
        QVERIFY(earlier.act(appeals - 20, OperationKind::Comment, {.text = u"Позвонить"_s}));
        QVERIFY(Desk::wait(earlier.editor().saveDraft(appeals - 21, u"Уважаемая Ольга"_s)));
        earlier.engine().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(earlier.atRest(), 20'000);
    }
    Post post;
    QVERIFY(begin(post));
    QVERIFY(equal(post));
    QVERIFY(post.dump().contains("\nDraft\t") && post.dump().contains("\nOperation\t"));
    const auto card = Desk::wait(post.reader().card(appeals - 21));
    QVERIFY(card && card->draft && card->draft->text == u"Уважаемая Ольга"_s);
}

/// The journal speaks of what came to the centre after the snapshot was made. Nothing of it is sent again or put aside.
void SnapshotTest::whatItLacksIsNotTakenForForgotten()
{
    (void)pieces(); // made before
    const qint64 added = m_centre.store().put(sampleAppeal());
    Post post;
    QVERIFY(begin(post));
    QVERIFY(equal(post));
    const auto note = post.act(added, OperationKind::Comment, {.text = u"Уточнить адрес"_s});
    QVERIFY(note);
    QVERIFY(Desk::wait(post.editor().saveDraft(added, u"Ответ на новое"_s)));
    post.engine().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_centre.dump(1).contains("Ответ на новое"), 20'000);
    QVERIFY(equal(post));
    const QByteArray before = m_centre.dump(1);
    const int fetched = post.line().fetches();

    post.close();
    QFile::remove(post.folder() + u"/cache.db-wal"_s);
    QFile cache(post.folder() + u"/cache.db"_s);
    QVERIFY(cache.open(QFile::WriteOnly) && cache.write(QByteArray(3 * 8192, 'x')) > 0);
    cache.close();
    post.open();
    QVERIFY(Desk::wait(post.engine().start()));

    QVERIFY(equal(post));
    QVERIFY(post.line().fetches() > fetched);
    QCOMPARE(m_centre.dump(1), before);
    QCOMPARE(post.stateOf(*note), EntryState::Done);
    const auto card = Desk::wait(post.reader().card(added));
    QVERIFY(card && card->draft && card->draft->text == u"Ответ на новое"_s);
}

void SnapshotTest::everyCutIsGoneOnFrom()
{
    const int all = pieces();
    for (const int at : {0, 1, all / 2, all - 1}) {
        Post post;
        post.line().spoil = [at](int fetch, QByteArray bytes) -> Result<QByteArray> {
            return fetch == at ? Result<QByteArray>(Error{Error::Kind::Offline, u"cut"_s}) : Result<QByteArray>(std::move(bytes));
        };
        QVERIFY(begin(post));
        QVERIFY(equal(post));
        QVERIFY(post.line().fetches() > all && post.line().fetches() <= all + 3);
    }
}

void SnapshotTest::aRestartGoesOnWhereItStopped()
{
    const int all = pieces();
    for (const int at : {1, 4, all / 2, all - 1}) {
        Post post;
        post.line().held = at;
        QVERIFY(begin(post));
        QVERIFY(waits(post, at + 1));
        post.restart();
        post.line().release();
        QVERIFY(equal(post));
        QVERIFY2(post.line().fetches() <= all + 6, QByteArray::number(post.line().fetches()).constData()); // those under way, and what they were not yet said to be
    }
}

void SnapshotTest::aRestartBeforeTheLastStepGoesOn()
{
    Post post;
    const int all = pieces();
    QVERIFY(begin(post));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(post.folder() + u"/cache-next.db"_s), 20'000);
    post.line().down = true;
    post.restart();
    QTRY_VERIFY(post.status().firstSync); // what is beside is not in use yet
    post.line().down = false;
    post.engine().syncNow();
    QVERIFY(equal(post));
    QCOMPARE(post.line().fetches(), all);
}

void SnapshotTest::theLastStepIsDoneAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the disk is full for a moment") << int(Error::Kind::DiskFull);
    QTest::newRow("the disk refuses for a moment") << int(Error::Kind::Storage);
}

/// The new file has its name already; what follows from it in the journal has not been written.
void SnapshotTest::theLastStepIsDoneAgain()
{
    QFETCH(int, kind);
    (void)pieces();
    Post post;
    post.close();
    std::atomic<int> faults = 0;
    post.guard = [&faults, kind, next = post.folder() + u"/cache-next.db"_s, came = std::make_shared<std::atomic<bool>>(false)](Sql sql) -> std::optional<Error> {
        const bool beside = QFile::exists(next);
        *came = *came || beside;
        if (!*came || beside || faults > 0 || !sql.text().starts_with("UPDATE account SET last_sync"))
            return {};
        ++faults;
        return Error{Error::Kind(kind), u"planned"_s};
    };
    post.open();
    QVERIFY(begin(post));
    QTRY_COMPARE_WITH_TIMEOUT(faults.load(), 1, 20'000);
    post.engine().syncNow();
    QVERIFY(equal(post));
}

void SnapshotTest::damageBesideLeavesWhatIsShown()
{
    const int all = pieces();
    m_centre.store().put(Message{.appeal = 5, .at = noon, .text = u"Перезвонили"_s}); // to be taken beside
    Post post;
    post.close();
    std::atomic<int> faults = 0, madeAnew = 0;
    post.guard = [&faults, &madeAnew, next = post.folder() + u"/cache-next.db"_s](Sql sql) -> std::optional<Error> {
        madeAnew += faults > 0 && sql.text().starts_with("CREATE TABLE appeals");
        if (faults > 0 || !sql.text().starts_with("INSERT OR REPLACE INTO objects") || !QFile::exists(next))
            return {};
        ++faults;
        return Error{Error::Kind::Damaged, u"planned"_s};
    };
    post.open();
    QVERIFY(begin(post));
    QTRY_COMPARE_WITH_TIMEOUT(faults.load(), 1, 20'000);
    QVERIFY(equal(post));
    QCOMPARE(madeAnew.load(), 0);
    QVERIFY(post.line().fetches() <= all + 3); // those that were not yet said to be there; the same again would be damaged again
}

void SnapshotTest::itGoesByPagesOtherwise_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("a piece is not what it must be") << 0;
    QTest::newRow("it is gone") << 1;
    QTest::newRow("of another schema") << 2;
    QTest::newRow("of pages that do not fit") << 3;
    QTest::newRow("a centre that keeps none") << 4;
}

void SnapshotTest::itGoesByPagesOtherwise()
{
    QFETCH(int, how);
    Post post;
    const int all = pieces();
    post.line().spoil = [how, all](int fetch, QByteArray bytes) -> Result<QByteArray> {
        if (how == 0 && fetch == all / 2)
            bytes[10] = char(bytes[10] ^ 1);
        if (how == 1 && fetch == all / 2)
            return Error{Error::Kind::NotFound, u"HTTP 404"_s};
        return bytes;
    };
    post.line().forge = [how](QByteArray answer) {
        if (how == 2)
            answer.replace("\"schema\":", "\"schema\":9");
        if (how == 3)
            answer.replace("\"rawSize\":131072", "\"rawSize\":131073");
        if (how == 4 && answer.contains("Snapshot/get"))
            answer = R"({"methodResponses":[["error",{"type":"unknownMethod"},"Snapshot/get"]],"sessionState":"s"})";
        return answer;
    };
    QVERIFY(begin(post));
    QVERIFY(equal(post));
    QVERIFY(post.line().fetches() < all);
    QVERIFY(!QFile::exists(post.folder() + u"/cache-part.db"_s));
}

/// Files of the profile in which a person or a program could read something.
QStringList SnapshotTest::plainFiles(const QString &folder)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &plain : {QByteArray("фонари"), QByteArray("SQLite format 3"), QByteArray("CREATE TABLE")})
            if (bytes.contains(plain))
                found << file.fileName();
    }
    return found;
}

void SnapshotTest::noPlainTextIsOnTheDisk()
{
    Post post;
    const int half = pieces() / 2;
    post.line().held = half;
    QVERIFY(begin(post));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(post.folder() + u"/cache-part.db"_s).size() >= (half - 1) * 16 * 8192, 20'000);
    QCOMPARE(plainFiles(post.folder()), QStringList());
    post.line().release();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(post.folder() + u"/cache-next.db"_s), 20'000);
    QCOMPARE(plainFiles(post.folder()), QStringList());
    QVERIFY(equal(post));
    QCOMPARE(plainFiles(post.folder()), QStringList());
}

void SnapshotTest::whatWasReadStaysRead()
{
    Post post;
    post.line().held = 5;
    QVERIFY(begin(post));
    std::vector<qint64> open;
    QVERIFY(QTest::qWaitFor([&] { const auto ids = Desk::wait(post.reader().idsOf({.queue = Queue::Open})); return ids && (open = *ids).size() > 500; }, 20'000));
    QVERIFY(Desk::wait(post.reader().card(open.at(3))));
    const auto unread = [&](qint64 id) { return Desk::wait(post.reader().rows({id}))->front().unread; };
    QTRY_VERIFY(!unread(open.at(3)));
    post.line().release();
    QVERIFY(equal(post));
    QVERIFY(!unread(open.at(3)) && unread(open.at(4)));
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
