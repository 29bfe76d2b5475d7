#include "app/store/reading_desk.h"
#include "tests/store/open_workstation.h"

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

class StoredAppealReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOffTheCallersThread();
    void filesThatCannotBeOpenedAnswerWithTheReason();
    void rowsComeInTheOrderAskedAndTheGoneSaySo();
    void aRowTellsWhatTheListShows();
    void aCardHasEverything();
    void openingACardMarksItRead();
    void countsFollowWhatIsShown();
    void askedQueriesAreCountedBesideTheQueues();
    void whatSyncBringsIsTold();
    void manyPagesAreToldInFewWords();
    void meAndRegionCameFromTheCentre();
    void settingsAreKept();
    void theCacheCanBeMadeAnewWhileItIsRead();
    void aCacheThatCannotBeMadeYetIsMadeLater();
    void aDamagedCacheIsTold();
    void whatWasAskedIsDoneBeforeTheEnd();
};

void StoredAppealReaderTest::readsOffTheCallersThread()
{
    std::atomic<bool> here = false, elsewhere = false;
    auto *gui = QThread::currentThread();
    Workstation desk(3, operatorId, [&, gui](Sql) -> std::optional<Error> {
        (QThread::currentThread() == gui ? here : elsewhere) = true;
        return std::nullopt;
    });

    QCOMPARE(desk.ids({.order = Order::Newest}), (std::vector<qint64>{3, 2, 1}));

    QVERIFY(elsewhere && !here);
}

void StoredAppealReaderTest::filesThatCannotBeOpenedAnswerWithTheReason()
{
    ProfilePlace place;
    place.folder = u"/proc/nowhere"_s;
    ProfileFiles files(place);

    QCOMPARE(Workstation::answer(files.opened()).error().kind, Error::Kind::Storage);
    QVERIFY(!Workstation::answer(files.reader().idsOf({})));
    QCOMPARE(Workstation::answer(files.editor().saveDraft(1, u"х"_s)).error().kind, Error::Kind::Storage);
}

void StoredAppealReaderTest::rowsComeInTheOrderAskedAndTheGoneSaySo()
{
    Workstation desk(3);

    const auto rows = desk.wait(desk.files.reader().rows({3, 404, 1}));

    QCOMPARE(rows.size(), 3u);
    QCOMPARE(rows[0].number, u"И-3"_s);
    QCOMPARE(rows[1].id, 404);
    QCOMPARE(rows[1].revision, 0);
    QCOMPARE(rows[2].title, u"Обращение 1"_s);
}

void StoredAppealReaderTest::aRowTellsWhatTheListShows()
{
    Workstation desk(0);
    Appeal one = appeal(7, Status::InWork);
    one.text = u"Первая\nстрока  "_s + QString(500, u'а');
    one.priority = Priority::Urgent;
    one.flags = MissingPerson;
    one.photos = 2;
    desk.apply(PageOf().put(one));
    desk.wait(desk.files.editor().saveDraft(7, u"Черновик"_s));

    const AppealRow row = desk.row(7);

    QCOMPARE(row.excerpt.size(), 160);
    QVERIFY(row.excerpt.startsWith(u"Первая строка ааа"_s));
    QCOMPARE(row.dueAt, one.dueAt);
    QCOMPARE(row.receivedAt, one.receivedAt);
    QVERIFY(row.unread && row.hasDraft && !row.pending && !row.attention);
    QCOMPARE(row.priority, Priority::Urgent);
    QCOMPARE(row.photos, 2);
}

void StoredAppealReaderTest::aCardHasEverything()
{
    Workstation desk(2);
    const Reply reply{.id = 1, .appeal = 2, .version = 1, .state = ReplyState::Returned, .author = operatorId, .text = u"Отвечаем"_s, .submittedAt = shift};
    desk.apply(PageOf().put(message(9, 2, 1)).put(message(8, 2, 2)).put(message(7, 1, 0)).put(reply));
    desk.wait(desk.files.editor().saveDraft(2, u"Новый текст"_s));

    const AppealCard card = desk.card(2);

    QCOMPARE(card.appeal, appeal(2));
    QCOMPARE(card.messages, (std::vector<Message>{message(9, 2, 1), message(8, 2, 2)}));
    QCOMPARE(card.replies, std::vector<Reply>{reply});
    QCOMPARE(card.draft->text, u"Новый текст"_s);
    QCOMPARE(desk.answer(desk.files.reader().card(404)).error().kind, Error::Kind::NotFound);
}

void StoredAppealReaderTest::openingACardMarksItRead()
{
    Workstation desk(2);
    QVERIFY(desk.row(1).unread);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);

    desk.card(1);

    QTRY_VERIFY(idsIn(changed).contains(1));
    QVERIFY(!desk.row(1).unread);
    QVERIFY(desk.row(2).unread);
}

void StoredAppealReaderTest::countsFollowWhatIsShown()
{
    Workstation desk(3);
    QCOMPARE(desk.count(Queue::Open), 3);
    QSignalSpy counts(&desk.files.reader(), &AppealReader::countsChanged);

    desk.apply(PageOf().put(appeal(4)).put(appeal(1, Status::Published)).destroy(Type::Appeal, 2));

    QTRY_VERIFY(!counts.isEmpty());
    QTRY_COMPARE(desk.count(Queue::Open), 2);
    QCOMPARE(desk.wait(desk.files.reader().counts()).cached, 3);
    QCOMPARE(desk.wait(desk.files.reader().loads()), (std::vector<PersonLoad>{{0, 2, 0, 0}}));
}

void StoredAppealReaderTest::askedQueriesAreCountedBesideTheQueues()
{
    Workstation desk(3);
    const std::vector<AppealQuery> asked{{.queue = Queue::Open}, {.queue = Queue::All, .words = u"яма"_s}};
    const auto totals = [&](const std::vector<AppealQuery> &queries) {
        std::vector<int> totals;
        for (const QueueCount &count : desk.wait(desk.files.reader().counts(queries)).asked)
            totals.push_back(count.total);
        return totals;
    };
    QCOMPARE(totals(asked), (std::vector<int>{3, -1}));
    QCOMPARE(totals({}), std::vector<int>());
    QCOMPARE(totals({{.queue = Queue::All}}), std::vector<int>{3});
    desk.apply(PageOf().put(appeal(1, Status::Published)));
    QTRY_COMPARE(totals(asked), (std::vector<int>{2, -1}));
}

void StoredAppealReaderTest::whatSyncBringsIsTold()
{
    Workstation desk(3);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);
    QSignalSpy region(&desk.files.reader(), &AppealReader::regionChanged);

    desk.apply(PageOf().put(appeal(3, Status::InWork)).put(message(1, 2, 1)).put(Type::Executor, Executor{.id = 12, .name = u"Водоканал"_s}));

    QTRY_COMPARE(idsIn(changed) & QSet<qint64>({2, 3}), (QSet<qint64>{2, 3}));
    QTRY_VERIFY(!region.isEmpty());
    QCOMPARE(desk.wait(desk.files.reader().region()).executors.size(), 2u);
}

void StoredAppealReaderTest::manyPagesAreToldInFewWords()
{
    Workstation desk(0);
    QTRY_COMPARE(desk.count(Queue::Open), 0);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);

    QElapsedTimer spent;
    spent.start();
    for (int page = 0; page < 60; ++page) {
        PageOf bodies;
        for (int id = 1; id <= 50; ++id)
            bodies.put(appeal(page * 50 + id));
        desk.apply(bodies);
    }
    QTRY_COMPARE(desk.count(Queue::Open), 3000);

    QVERIFY2(changed.size() <= spent.elapsed() / ReadingDesk::pause + 2, qPrintable(QString::number(changed.size())));
}

void StoredAppealReaderTest::meAndRegionCameFromTheCentre()
{
    Workstation desk(1);

    QCOMPARE(desk.wait(desk.files.reader().me()), operatorOfShift());
    const Region region = desk.wait(desk.files.reader().region());
    QCOMPARE(region.profile.name, u"Белогривская область"_s);
    QCOMPARE(region.users.size(), 2u);

    Workstation unknown(1, 999);
    QCOMPARE(unknown.answer(unknown.files.reader().me()).error().kind, Error::Kind::NotFound);
}

void StoredAppealReaderTest::settingsAreKept()
{
    Workstation desk(0);
    QCOMPARE(desk.wait(desk.files.reader().setting(u"window"_s)), QByteArray());

    desk.wait(desk.files.editor().setSetting(u"window"_s, QByteArray("\0\1\2", 3)));

    QCOMPARE(desk.wait(desk.files.reader().setting(u"window"_s)), QByteArray("\0\1\2", 3));
}

void StoredAppealReaderTest::theCacheCanBeMadeAnewWhileItIsRead()
{
    Workstation desk(3);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(2))));
    desk.wait(desk.files.editor().saveDraft(1, u"Черновик"_s));
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);

    desk.wait(desk.files.makeCacheAnew());

    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(desk.ids({.queue = Queue::All}).empty());
    QVERIFY(changed.back().front().value<QSet<qint64>>().isEmpty()); // read all again
    desk.wait(desk.files.run([](ProfileStore &store) {
        fill(store, 3);
        return Result<void>();
    }));
    QTRY_COMPARE(desk.ids({.queue = Queue::Mine}), std::vector<qint64>{2}); // the journal was not touched
    QCOMPARE(desk.card(1).draft->text, u"Черновик"_s);
}

void StoredAppealReaderTest::aCacheThatCannotBeMadeYetIsMadeLater()
{
    std::atomic<bool> full = false;
    Workstation desk(3, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (full && sql.text().starts_with("CREATE TABLE"))
            return Error{Error::Kind::DiskFull, u"disk full"_s};
        return std::nullopt;
    });
    desk.wait(desk.files.editor().saveDraft(1, u"Черновик"_s));
    full = true;
    QCOMPARE(desk.answer(desk.files.makeCacheAnew()).error().kind, Error::Kind::DiskFull);
    QCOMPARE(desk.answer(desk.files.editor().saveDraft(1, u"Ещё"_s)).error().kind, Error::Kind::DiskFull);

    full = false;
    desk.wait(desk.files.makeCacheAnew());

    desk.wait(desk.files.editor().saveDraft(1, u"Снова"_s));
    desk.wait(desk.files.run([](ProfileStore &store) {
        fill(store, 1);
        return Result<void>();
    }));
    QCOMPARE(desk.card(1).draft->text, u"Снова"_s);
}

void StoredAppealReaderTest::aDamagedCacheIsTold()
{
    std::atomic<bool> broken = false;
    Workstation desk(3, operatorId, [&](Sql sql) -> std::optional<Error> {
        if (broken && sql.text().find("SELECT body, unread") != std::string_view::npos)
            return Error{Error::Kind::Damaged, u"malformed"_s};
        return std::nullopt;
    });
    QSignalSpy damaged(&desk.files, &ProfileFiles::cacheDamaged);
    broken = true;

    for (int again = 0; again < 3; ++again)
        QCOMPARE(desk.answer(desk.files.reader().rows({1})).error().kind, Error::Kind::Damaged);

    QTRY_COMPARE(damaged.size(), 1); // once: it would be made anew for ever
}

void StoredAppealReaderTest::whatWasAskedIsDoneBeforeTheEnd()
{
    ProfileFolder profile;
    {
        ProfileFiles files(profile.place());
        for (int i = 0; i < 50; ++i)
            static_cast<void>(files.editor().saveDraft(i + 1, u"Текст"_s));
    }
    const OpenProfile opened = must(openProfile(profile.place()));
    QCOMPARE(must(DraftStore(*opened.journal).appeals()).size(), 50u);
}

QTEST_GUILESS_MAIN(StoredAppealReaderTest)
#include "stored_appeal_reader_test.moc"
