#include "app/store/profile_files.h"
#include "app/store/reading_desk.h"
#include "tests/store/profile.h"

#include <QSignalSpy>

#include <atomic>

using namespace vakhta;
using namespace vakhta::test;

namespace {
/// A profile with its threads, as the window has it.
struct Workstation
{
    explicit Workstation(int appeals = 3, qint64 user = operatorId, Connection::Guard guard = {}) : files(profile.place(std::move(guard)))
    {
        wait(files.opened());
        wait(files.run([appeals, user](ProfileStore &store) {
            fill(store, appeals, user);
            return Result<void>();
        }));
    }

    template <typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer");
        return future.result();
    }
    template <typename T>
    static T wait(QFuture<Result<T>> future)
    {
        return valueOrDie(answer(future));
    }
    static void wait(QFuture<Result<void>> future) { orDie(answer(future)); }

    void apply(const Page &page)
    {
        wait(files.run([page](ProfileStore &store) { return store.apply(page); }));
    }
    AppealRow row(qint64 id) { return wait(files.reader().rows({id})).front(); }
    AppealCard card(qint64 id) { return wait(files.reader().card(id)); }
    std::vector<qint64> ids(const AppealQuery &query) { return wait(files.reader().idsOf(query)); }
    int count(Queue queue) { return wait(files.reader().counts()).queues[size_t(queue)].total; }
    Appeal seen(qint64 id) { return card(id).appeal; }

    ProfileFolder profile;
    ProfileFiles files;
};

Message message(qint64 id, qint64 appeal, int minute)
{
    return {.id = id, .appeal = appeal, .kind = MessageKind::Comment, .at = shift.addSecs(60 * minute), .text = u"Строка %1"_s.arg(id)};
}

QSet<qint64> idsIn(const QSignalSpy &spy)
{
    QSet<qint64> all;
    for (const auto &signal : spy)
        all.unite(signal.front().value<QSet<qint64>>());
    return all;
}
} // namespace

class StoredAppealReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsOffTheCallersThread();
    void filesThatCannotBeOpenedAnswerWithTheReason();
    void rowsComeInTheOrderAskedAndTheGoneSaySo();
    void aRowTellsWhatTheListShows();
    void anActIsVisibleAtOnceEverywhere();
    void actsAreShownOneOnTopOfTheOther();
    void anActTakenBackIsNoLongerShown();
    void aRefusedActIsNotShownButMarked();
    void actsAreShownAgainAfterARestart();
    void theReplicasRowTakesThePlaceOfTheAct();
    void aCardHasEverything();
    void openingACardMarksItRead();
    void aPendingCommentIsInTheHistoryOnce();
    void countsFollowWhatIsShown();
    void wordsAreFoundInTextsNewestFirst();
    void wordsAreFoundOnlyInWhatTheCitizenWrote();
    void aNewerSearchEndsTheOlder();
    void otherQuestionsAreAnsweredDuringASearch();
    void whatSyncBringsIsTold();
    void manyPagesAreToldInFewWords();
    void meAndRegionCameFromTheCentre();
    void settingsAreKept();
    void theJournalNamesItsAppeals();
    void theCacheCanBeMadeAnewWhileItIsRead();
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

void StoredAppealReaderTest::anActIsVisibleAtOnceEverywhere()
{
    Workstation desk(3);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::appealsChanged);
    QSignalSpy counts(&desk.files.reader(), &AppealReader::countsChanged);
    QSignalSpy journal(&desk.files.reader(), &AppealReader::journalChanged);
    QSignalSpy outbox(&desk.files, &ProfileFiles::outboxChanged);
    QCOMPARE(desk.count(Queue::Mine), 0);

    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(2))));

    QCOMPARE(desk.ids({.queue = Queue::Mine}), std::vector<qint64>{2});
    QCOMPARE(desk.count(Queue::Mine), 1);
    QCOMPARE(desk.count(Queue::New), 2);
    const AppealRow row = desk.row(2);
    QVERIFY(row.pending);
    QCOMPARE(row.operatorId, operatorId);
    QCOMPARE(row.status, Status::InWork);
    QCOMPARE(desk.card(2).pending.size(), 1u);
    QTRY_VERIFY(!changed.isEmpty() && !counts.isEmpty() && !journal.isEmpty() && !outbox.isEmpty());
    QVERIFY(idsIn(changed).contains(2));
}

void StoredAppealReaderTest::actsAreShownOneOnTopOfTheOther()
{
    Workstation desk(1);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(1))));
    desk.wait(desk.files.editor().act(operation(OperationKind::Assign, desk.seen(1), {.executor = executorId})));
    desk.wait(desk.files.editor().act(operation(OperationKind::SubmitReply, desk.seen(1), {.text = u"Починим 14 мая."_s})));

    const AppealCard card = desk.card(1);

    QCOMPARE(card.appeal.executor, executorId);
    QCOMPARE(card.appeal.operatorId, operatorId);
    QCOMPARE(card.appeal.status, Status::OnApproval);
    QCOMPARE(card.replies.size(), 1u);
    QCOMPARE(card.replies.front().text, u"Починим 14 мая."_s);
    QCOMPARE(card.pending.size(), 3u);
    QCOMPARE(desk.count(Queue::OnApproval), 1);
}

void StoredAppealReaderTest::anActTakenBackIsNoLongerShown()
{
    Workstation desk(1);
    const Operation act = operation(OperationKind::SubmitReply, desk.seen(1), {.text = u"Починим 14 мая."_s});
    desk.wait(desk.files.editor().act(act));
    QCOMPARE(desk.row(1).status, Status::OnApproval);

    desk.wait(desk.files.editor().cancel(act.opId));

    const AppealRow row = desk.row(1);
    QCOMPARE(row.status, Status::Registered);
    QVERIFY(row.hasDraft && !row.pending);
    QCOMPARE(desk.card(1).draft->text, act.args.text);
    QCOMPARE(desk.count(Queue::OnApproval), 0);
}

void StoredAppealReaderTest::aRefusedActIsNotShownButMarked()
{
    Workstation desk(2);
    const Operation act = operation(OperationKind::Take, desk.seen(1));
    desk.wait(desk.files.editor().act(act));
    desk.wait(desk.files.run([act](ProfileStore &store) {
        return store.settle(act.opId, {.id = 5, .outcome = Outcome::Conflict, .reason = Reason::AlreadyTaken});
    }));

    QVERIFY(desk.row(1).attention);
    QVERIFY(!desk.row(1).pending);
    QCOMPARE(desk.row(1).operatorId, 0);
    QCOMPARE(desk.card(1).pending.front().state, EntryState::Attention);

    desk.wait(desk.files.editor().dismiss(act.opId));
    QVERIFY(!desk.row(1).attention);
    QVERIFY(desk.card(1).pending.empty());
}

void StoredAppealReaderTest::actsAreShownAgainAfterARestart()
{
    ProfileFolder profile;
    {
        OpenStore open(profile);
        fill(open.store, 3);
        QVERIFY(open.store.act(operation(OperationKind::Take, appeal(2))));
    }
    ProfileFiles files(profile.place());

    QCOMPARE(Workstation::wait(files.reader().idsOf({.queue = Queue::Mine})), std::vector<qint64>{2});
    QVERIFY(Workstation::wait(files.reader().rows({2})).front().pending);
}

void StoredAppealReaderTest::theReplicasRowTakesThePlaceOfTheAct()
{
    Workstation desk(1);
    const Operation act = operation(OperationKind::Take, desk.seen(1));
    desk.wait(desk.files.editor().act(act));
    desk.wait(desk.files.run([act](ProfileStore &store) { return store.settle(act.opId, {.id = 5, .appliedAt = shift}); }));
    QCOMPARE(desk.row(1).operatorId, operatorId); // answered, not arrived: no flicker
    QVERIFY(!desk.row(1).pending);

    Appeal taken = appeal(1, Status::InWork);
    taken.operatorId = operatorId;
    taken.revision = 2;
    taken.title = u"Название от центра"_s;
    const OperationRecord record{act, operatorId, {.id = 5, .appliedAt = shift, .targets = {{.appeal = 1, .when = shift}}}};
    desk.apply(PageOf().put(taken).put(record).caughtUp());

    QCOMPARE(desk.row(1).title, u"Название от центра"_s);
    QCOMPARE(desk.card(1).appeal, taken);
    QCOMPARE(desk.ids({.queue = Queue::Mine}), std::vector<qint64>{1});
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

void StoredAppealReaderTest::aPendingCommentIsInTheHistoryOnce()
{
    Workstation desk(1);
    desk.apply(PageOf().put(message(9, 1, 1)));
    const Operation act = operation(OperationKind::Comment, desk.seen(1), {.text = u"Звонила"_s});
    desk.wait(desk.files.editor().act(act));
    QCOMPARE(desk.card(1).messages.size(), 2u);

    Message told{.id = 10, .appeal = 1, .kind = MessageKind::Comment, .at = shift, .user = operatorId, .text = u"Звонила"_s};
    desk.wait(desk.files.run([act](ProfileStore &store) { return store.settle(act.opId, {.id = 5, .appliedAt = shift}); }));
    const OperationRecord record{act, operatorId, {.id = 5, .appliedAt = shift, .targets = {{.appeal = 1, .when = shift}}}};
    desk.apply(PageOf().put(told).put(record).caughtUp());

    QCOMPARE(desk.card(1).messages.size(), 2u);
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

void StoredAppealReaderTest::wordsAreFoundInTextsNewestFirst()
{
    Workstation desk(0);
    PageOf page;
    for (int id = 1; id <= 300; ++id) {
        Appeal one = appeal(id);
        if (id % 100 == 0)
            one.text = u"Прорвало трубу, ЛЁД на всей улице"_s;
        if (id == 150)
            one.street = u"Трубная"_s, one.text = u"Лед"_s;
        page.put(one);
    }
    desk.apply(page);

    QCOMPARE(desk.ids({.words = u"лед труб"_s, .order = Order::Newest}), (std::vector<qint64>{300, 200, 150, 100}));
    QCOMPARE(desk.ids({.words = u"и-77"_s}), std::vector<qint64>{77});
    QCOMPARE(desk.ids({.receivedFrom = appeal(200).receivedAt, .words = u"лёд"_s, .order = Order::Oldest}), (std::vector<qint64>{200, 300}));
    QVERIFY(desk.ids({.words = u"лёд нет-такого"_s}).empty());
}

void StoredAppealReaderTest::wordsAreFoundOnlyInWhatTheCitizenWrote()
{
    Workstation desk(0);
    Appeal one = appeal(1);
    one.text = u"Сказал: \"Хватит\\ждать\""_s;
    desk.apply(PageOf().put(one));

    QVERIFY(desk.ids({.words = u"receivedAt"_s}).empty());
    QVERIFY(desk.ids({.words = u"registered"_s}).empty());
    QCOMPARE(desk.ids({.words = u"\"хватит\\ждать\""_s}), std::vector<qint64>{1});
}

void StoredAppealReaderTest::aNewerSearchEndsTheOlder()
{
    Workstation desk(0);
    PageOf page;
    for (int id = 1; id <= 3000; ++id)
        page.put(appeal(id));
    desk.apply(page);

    const auto first = desk.files.reader().idsOf({.words = u"нигде"_s});
    const auto second = desk.files.reader().idsOf({.words = u"и-77"_s});

    const auto ended = desk.answer(first);
    QVERIFY(!ended || ended->empty()); // it may have been faster
    if (!ended)
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
    QVERIFY(!desk.wait(second).empty());
}

void StoredAppealReaderTest::otherQuestionsAreAnsweredDuringASearch()
{
    Workstation desk(0);
    PageOf page;
    for (int id = 1; id <= 20'000; ++id)
        page.put(appeal(id));
    desk.apply(page);

    const auto search = desk.files.reader().idsOf({.words = u"нигде"_s});
    const auto rows = desk.files.reader().rows({5});
    desk.wait(rows);

    QVERIFY(!search.isFinished());
    QVERIFY(desk.wait(search).empty());
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

void StoredAppealReaderTest::theJournalNamesItsAppeals()
{
    Workstation desk(2);
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(1))));
    desk.wait(desk.files.editor().act(operation(OperationKind::Take, desk.seen(2))));

    const auto journal = desk.wait(desk.files.reader().journal());

    QCOMPARE(journal.size(), 2u);
    QCOMPARE(journal[0].number, u"И-2"_s); // newest first
    QCOMPARE(journal[1].title, u"Обращение 1"_s);
    QCOMPARE(desk.wait(desk.files.reader().journal(1)).size(), 1u);
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

    QCOMPARE(desk.answer(desk.files.reader().rows({1})).error().kind, Error::Kind::Damaged);

    QTRY_COMPARE(damaged.size(), 1);
}

void StoredAppealReaderTest::whatWasAskedIsDoneBeforeTheEnd()
{
    ProfileFolder profile;
    {
        ProfileFiles files(profile.place());
        for (int i = 0; i < 50; ++i)
            static_cast<void>(files.editor().saveDraft(i + 1, u"Текст"_s));
    }
    const OpenProfile opened = valueOrDie(openProfile(profile.place()));
    QCOMPARE(valueOrDie(DraftStore(*opened.journal).appeals()).size(), 50u);
}

QTEST_GUILESS_MAIN(StoredAppealReaderTest)
#include "stored_appeal_reader_test.moc"
