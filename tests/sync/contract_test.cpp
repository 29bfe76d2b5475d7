#include "app/core/proposals.h"
#include "app/remote/http_centre.h"
#include "tests/support/fake_server.h"
#include "tests/support/faulty_server.h"
#include "tests/support/real_centre.h"

using namespace vakhta;
using namespace vakhta::test;
using Fault = FaultyServer::Fault;

/// One contract, asked of the centre in memory and of the program itself, so that the first can't drift from the second.
/// After every scenario the replica equals what the centre shows its user, byte for byte.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void replicaEqualsTheCentre_data() { centres(); }
    void replicaEqualsTheCentre();
    void replyGoesFromOperatorToApproverToPublished_data() { centres(); }
    void replyGoesFromOperatorToApproverToPublished();
    void firstToTakeWins_data() { centres(); }
    void firstToTakeWins();
    void queueIsHandedOverWithAResultForEach_data() { centres(); }
    void queueIsHandedOverWithAResultForEach();
    void workOfflineGoesOutLater_data() { centres(); }
    void workOfflineGoesOutLater();
    void whatWasDoneWhileReassignedIsProposed_data() { centres(); }
    void whatWasDoneWhileReassignedIsProposed();
    void sharedViewsReachEverybody_data() { centres(); }
    void sharedViewsReachEverybody();
    void whateverIsLostOrRepeatedHasOneEffect_data() { centresAndFaults(); }
    void whateverIsLostOrRepeatedHasOneEffect();
    void firstSyncSurvivesEveryCut_data() { centres(); }
    void firstSyncSurvivesEveryCut();

private:
    struct Post : Desk
    {
        explicit Post(std::unique_ptr<FaultyServer> server) : Desk(std::move(server)) {}
        FaultyServer &line() { return static_cast<FaultyServer &>(server()); }
    };

    static void centres();
    static void centresAndFaults();
    std::unique_ptr<Post> desk(const QString &login);
    QByteArray truth(const QString &login);
    static qint64 anAppeal(const QByteArray &dump, int skip);
    static QList<QByteArray> lines(const QByteArray &dump, const QByteArray &type);
    bool equal(Post &desk, const QString &login);
    static std::vector<SharedView> views(Post &desk);
    static Result<Operation> actOnView(Post &desk, OperationKind kind, const SharedView &view);

    RealCentre m_real;
    std::unique_ptr<FakeCentre> m_fake;
    bool m_isReal = false;
    int m_used = 0; // appeals that tests have worked on
};

void ContractTest::initTestCase()
{
    QVERIFY2(m_real.start(120, Desk::password), m_real.words.constData());
}

void ContractTest::init()
{
    m_fake = std::make_unique<FakeCentre>();
    m_fake->addAppeals(1, 120);
}

void ContractTest::centres()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("in memory") << false;
    QTest::newRow("vakhta-centre") << true;
}

void ContractTest::centresAndFaults()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("fault");
    for (const bool real : {false, true})
        for (int at = 0; at < 3; ++at)
            for (const auto &[name, fault] : {std::pair("lost", Fault::Lost), {"cut", Fault::Cut}, {"twice", Fault::Twice}})
                QTest::addRow("%s, request %d %s", real ? "vakhta-centre" : "in memory", at, name) << real << at << int(fault);
}

std::unique_ptr<ContractTest::Post> ContractTest::desk(const QString &login)
{
    std::unique_ptr<sync::CentreServer> inner = std::make_unique<HttpCentre>();
    if (!m_isReal)
        inner = std::make_unique<FakeServer>(*m_fake);
    auto made = std::make_unique<Post>(std::make_unique<FaultyServer>(std::move(inner)));
    if (!made->signIn(login, m_isReal ? m_real.url : QUrl(u"http://localhost:1"_s)))
        qFatal("%s can't sign in", qUtf8Printable(login));
    return made;
}

QByteArray ContractTest::truth(const QString &login)
{
    if (m_isReal)
        return m_real.dump(login);
    return m_fake->dump(login == u"krylova"_s ? krylova : login == u"zimin"_s ? zimin : sedov);
}

/// The centre in memory pushes nothing: whenever it differs, another desk having sent what it had, this one asks again.
bool ContractTest::equal(Post &desk, const QString &login)
{
    QByteArray seen = "?";
    return QTest::qWaitFor([&] {
        if (const QByteArray now = truth(login); std::exchange(seen, now) != now)
            desk.engine().syncNow();
        return desk.atRest() && desk.dump() == seen;
    }, 20000);
}

QList<QByteArray> ContractTest::lines(const QByteArray &dump, const QByteArray &type)
{
    QList<QByteArray> found;
    for (const QByteArray &line : dump.split('\n'))
        if (line.startsWith(type + '\t'))
            found << line;
    return found;
}

qint64 ContractTest::anAppeal(const QByteArray &dump, int skip)
{
    return lines(dump, "Appeal").at(skip).split('\t').at(1).toLongLong();
}

void ContractTest::replicaEqualsTheCentre()
{
    QFETCH(bool, real);
    m_isReal = real;
    for (const QString &login : {u"krylova"_s, u"zimin"_s, u"sedov"_s}) {
        const auto post = desk(login);
        QTRY_VERIFY_WITH_TIMEOUT(post->quiet(), 20000);
        QCOMPARE(post->dump(), truth(login));
        QVERIFY(lines(post->dump(), "Appeal").size() == 120);
    }
}

void ContractTest::replyGoesFromOperatorToApproverToPublished()
{
    QFETCH(bool, real);
    m_isReal = real;
    const qint64 appeal = anAppeal(truth(u"krylova"_s), ++m_used);
    const auto writer = desk(u"krylova"_s), approver = desk(u"zimin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(writer->quiet() && approver->quiet(), 20000);

    QVERIFY(writer->act(appeal, OperationKind::Take));
    QVERIFY(writer->act(appeal, OperationKind::Assign, {.executor = 1 + (real ? 0 : roads - 1)}));
    QVERIFY(Desk::wait(writer->editor().saveDraft(appeal, u"Здравствуйте! Яму засыплют 20 мая."_s)));
    QVERIFY(writer->act(appeal, OperationKind::SubmitReply, {.text = u"Здравствуйте! Яму засыплют 20 мая."_s}));
    QVERIFY(equal(*writer, u"krylova"_s));
    QVERIFY(equal(*approver, u"zimin"_s));
    const auto card = Desk::wait(approver->reader().card(appeal));
    QVERIFY(card && card->replies.size() == 1);
    QVERIFY(approver->act(appeal, OperationKind::ApproveReply, {.reply = card->replies.front().id}));

    QVERIFY(equal(*approver, u"zimin"_s));
    QVERIFY(equal(*writer, u"krylova"_s));
    const auto reply = Desk::wait(writer->reader().card(appeal));
    QVERIFY(reply && reply->replies.front().state == ReplyState::Published);
    QVERIFY(!reply->draft && lines(truth(u"krylova"_s), "Draft").isEmpty());
}

void ContractTest::firstToTakeWins()
{
    QFETCH(bool, real);
    m_isReal = real;
    const qint64 appeal = anAppeal(truth(u"krylova"_s), ++m_used);
    const auto first = desk(u"krylova"_s), second = desk(u"sedov"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first->quiet() && second->quiet(), 20000);

    second->line().down = true;
    const auto late = second->act(appeal, OperationKind::Take);
    const auto early = first->act(appeal, OperationKind::Take);
    QVERIFY(late && early);
    QTRY_COMPARE(first->stateOf(*early), EntryState::Done);
    second->line().down = false;

    QVERIFY(equal(*second, u"sedov"_s));
    QCOMPARE(second->stateOf(*late), EntryState::Attention);
    QVERIFY(equal(*first, u"krylova"_s));
}

void ContractTest::queueIsHandedOverWithAResultForEach()
{
    QFETCH(bool, real);
    m_isReal = real;
    const auto supervisor = desk(u"sedov"_s);
    QTRY_VERIFY_WITH_TIMEOUT(supervisor->quiet(), 20000);

    const auto me = Desk::wait(supervisor->reader().me());
    QVERIFY(me);
    Operation all{.opId = newOperationId(QDateTime::currentDateTimeUtc()), .kind = OperationKind::Reassign,
                  .args = {.operatorId = me->id}, .composedAt = QDateTime::currentDateTimeUtc()};
    for (int i = 0; i < 30; ++i) {
        const auto card = Desk::wait(supervisor->reader().card(anAppeal(supervisor->dump(), 60 + i)));
        QVERIFY(card);
        const Appeal &now = card->appeal;
        all.targets.push_back({now.id, now.revision, now.status, now.executor, now.operatorId});
    }
    QVERIFY(Desk::wait(supervisor->editor().act(all)));

    QVERIFY(equal(*supervisor, u"sedov"_s));
    QCOMPARE(supervisor->stateOf(all), EntryState::Done);
    const auto card = Desk::wait(supervisor->reader().card(all.targets.back().appeal));
    QVERIFY(card && card->appeal.operatorId == me->id && card->pending.empty());
}

void ContractTest::workOfflineGoesOutLater()
{
    QFETCH(bool, real);
    m_isReal = real;
    const qint64 appeal = anAppeal(truth(u"krylova"_s), ++m_used), other = anAppeal(truth(u"krylova"_s), ++m_used);
    const auto post = desk(u"krylova"_s);
    QTRY_VERIFY_WITH_TIMEOUT(post->quiet(), 20000);
    if (real)
        m_real.stop();
    post->line().down = true;

    const auto take = post->act(appeal, OperationKind::Take);
    const auto note = post->act(appeal, OperationKind::Comment, {.text = u"Позвонить заявителю"_s});
    QVERIFY(take && note);
    QVERIFY(Desk::wait(post->editor().saveDraft(other, u"Уважаемая Ольга"_s)));
    QTRY_COMPARE(post->status().connection, LinkState::Offline);
    QTRY_COMPARE(post->status().waiting, 3);
    post->restart(); // and the program as well
    QTRY_COMPARE(post->status().waiting, 3);

    if (real)
        QVERIFY(m_real.serve());
    post->line().down = false;
    QVERIFY(equal(*post, u"krylova"_s));
    QCOMPARE(post->stateOf(*take), EntryState::Done);
    QCOMPARE(post->stateOf(*note), EntryState::Done);
    QVERIFY(lines(post->dump(), "Draft").last().contains("Уважаемая Ольга"));
    QVERIFY(Desk::wait(post->editor().discardDraft(other)));
    QVERIFY(equal(*post, u"krylova"_s));
    QVERIFY(lines(post->dump(), "Draft").isEmpty());
}

std::vector<SharedView> ContractTest::views(Post &desk)
{
    const auto region = Desk::wait(desk.reader().region());
    return region ? region->views : std::vector<SharedView>();
}

Result<Operation> ContractTest::actOnView(Post &desk, OperationKind kind, const SharedView &view)
{
    const Operation act{.opId = newOperationId(QDateTime::currentDateTimeUtc()), .kind = kind, .args = {.view = view},
                        .composedAt = QDateTime::currentDateTimeUtc()};
    const auto done = Desk::wait(desk.editor().act(act));
    return done ? Result(act) : Result<Operation>(done.error());
}

void ContractTest::sharedViewsReachEverybody()
{
    QFETCH(bool, real);
    m_isReal = real;
    const auto one = desk(u"sedov"_s), two = desk(u"sedov"_s), anOperator = desk(u"krylova"_s);
    QTRY_VERIFY_WITH_TIMEOUT(one->quiet() && two->quiet() && anOperator->quiet(), 20000);
    const auto atRest = [&] { // what one sends the others take
        return equal(*one, u"sedov"_s) && equal(*two, u"sedov"_s) && equal(*one, u"sedov"_s) && equal(*anOperator, u"krylova"_s);
    };
    one->line().down = true; // shared on a train
    const SharedView wanted{.name = u"Свет"_s, .columns = u"1:0 8:120"_s, .tint = 3, .query = {{u"queue"_s, 10}, {u"of a later version"_s, 1}}};
    QVERIFY(actOnView(*one, OperationKind::ShareView, wanted));
    QCOMPARE(views(*one).at(0).name, u"Свет"_s);
    QVERIFY(views(*one).at(0).revision <= 0); // it is not there yet
    one->line().down = false;
    QVERIFY(atRest());
    QCOMPARE(views(*anOperator).at(0).query, wanted.query);
    QCOMPARE(views(*anOperator).at(0).columns, wanted.columns);
    QCOMPARE(views(*anOperator), views(*one));
    QCOMPARE(views(*one).at(0).revision, 1);
    QCOMPARE(actOnView(*anOperator, OperationKind::WithdrawView, views(*anOperator).at(0)).error().detail, QString::number(int(Reason::NotAllowed)));
    SharedView mine = views(*one).at(0), theirs = mine; // two change one at once
    mine.name = u"Свет утром"_s;
    theirs.name = u"Свет вечером"_s;
    two->line().down = true;
    const auto late = actOnView(*two, OperationKind::ShareView, theirs);
    QVERIFY(late && actOnView(*one, OperationKind::ShareView, mine));
    QCOMPARE(views(*two).at(0).name, u"Свет вечером"_s);
    QVERIFY(equal(*one, u"sedov"_s));
    two->line().down = false;
    QVERIFY(atRest());
    QTRY_COMPARE(two->stateOf(*late), EntryState::Attention);
    QCOMPARE(views(*two).at(0).name, u"Свет утром"_s); // what was refused shows no more
    QVERIFY(Desk::wait(two->editor().dismiss({late->opId})));
    SharedView again = views(*two).at(0); // and twice in a row before anything has left
    two->line().down = true;
    for (const QString &name : {u"Свет днём"_s, u"Свет вечером"_s}) {
        again.name = name;
        QVERIFY(actOnView(*two, OperationKind::ShareView, again));
        again = views(*two).at(0);
    }
    two->line().down = false;
    QVERIFY(atRest());
    QCOMPARE(views(*anOperator).at(0).name, u"Свет вечером"_s);
    QVERIFY(actOnView(*two, OperationKind::WithdrawView, views(*two).at(0)));
    QVERIFY(views(*two).empty());
    QVERIFY(atRest());
    QVERIFY(views(*anOperator).empty() && views(*one).empty());
}

/// The assignment stands; the act waits for the new owner, and its author learns what became of it.
void ContractTest::whatWasDoneWhileReassignedIsProposed()
{
    QFETCH(bool, real);
    m_isReal = real;
    const qint64 appeal = anAppeal(truth(u"krylova"_s), ++m_used);
    const auto author = desk(u"krylova"_s), owner = desk(u"sedov"_s);
    QTRY_VERIFY_WITH_TIMEOUT(author->quiet() && owner->quiet(), 20000);
    QVERIFY(author->act(appeal, OperationKind::Take));
    QVERIFY(equal(*author, u"krylova"_s) && equal(*owner, u"sedov"_s));

    author->line().down = true;
    const auto hold = author->act(appeal, OperationKind::Hold, {.text = u"Ждём подрядчика"_s});
    QVERIFY(hold);
    const auto me = Desk::wait(owner->reader().me());
    QVERIFY(me && owner->act(appeal, OperationKind::Reassign, {.operatorId = me->id}));
    QVERIFY(equal(*owner, u"sedov"_s));
    author->line().down = false;
    author->engine().syncNow();
    QVERIFY(equal(*author, u"krylova"_s));
    QTRY_COMPARE(author->stateOf(*hold), EntryState::Attention);
    owner->engine().syncNow();
    QVERIFY(equal(*owner, u"sedov"_s));

    const auto card = Desk::wait(owner->reader().card(appeal));
    QVERIFY(card && card->appeal.status == Status::InWork && card->appeal.operatorId == me->id);
    const auto open = openProposals(card->messages);
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front().text, u"Ждём подрядчика"_s);
    QCOMPARE(Desk::wait(owner->reader().counts())->queues[size_t(Queue::Proposals)].total, 1);

    QVERIFY(owner->act(appeal, OperationKind::Hold, {.proposal = open.front().id, .text = u"Ждём до среды"_s}));
    QVERIFY(equal(*owner, u"sedov"_s));
    QCOMPARE(Desk::wait(owner->reader().counts())->queues[size_t(Queue::Proposals)].total, 0);
    author->engine().syncNow();
    QVERIFY(equal(*author, u"krylova"_s));
    const auto journal = Desk::wait(author->reader().journal());
    QVERIFY(journal && !journal->empty() && journal->front().operation.opId == hold->opId);
    QVERIFY(journal->front().decision && journal->front().decision->kind == MessageKind::ProposalAccepted);
    QCOMPARE(Desk::wait(author->reader().card(appeal))->appeal.status, Status::OnHold);
}

void ContractTest::whateverIsLostOrRepeatedHasOneEffect()
{
    QFETCH(bool, real);
    QFETCH(int, at);
    QFETCH(int, fault);
    m_isReal = real;
    const qint64 appeal = anAppeal(truth(u"krylova"_s), ++m_used);
    const auto post = desk(u"krylova"_s);
    QTRY_VERIFY_WITH_TIMEOUT(post->quiet(), 20000);
    const qsizetype before = lines(truth(u"krylova"_s), "Operation").size();

    post->line().plan(at, Fault(fault));
    const auto note = post->act(appeal, OperationKind::Comment, {.text = u"Один раз"_s});
    QVERIFY(note);
    QVERIFY(Desk::wait(post->editor().saveDraft(appeal, u"Черновик"_s)));

    QVERIFY(equal(*post, u"krylova"_s));
    QCOMPARE(post->stateOf(*note), EntryState::Done);
    QCOMPARE(lines(truth(u"krylova"_s), "Operation").size(), before + 1);
    int notes = 0;
    for (const QByteArray &line : lines(truth(u"krylova"_s), "Message"))
        notes += line.contains("\"" + wireId(Type::Appeal, appeal).toLatin1() + "\"") && line.contains("Один раз");
    QCOMPARE(notes, 1);
    const auto card = Desk::wait(post->reader().card(appeal));
    QVERIFY(card && card->draft && card->draft->theirText.isEmpty());
    QVERIFY(Desk::wait(post->editor().discardDraft(appeal)));
    QVERIFY(equal(*post, u"krylova"_s));
}

void ContractTest::firstSyncSurvivesEveryCut()
{
    QFETCH(bool, real);
    m_isReal = real;
    for (int at = 0; at < 28; at += 4) {
        std::unique_ptr<sync::CentreServer> inner = std::make_unique<HttpCentre>();
        if (!real)
            inner = std::make_unique<FakeServer>(*m_fake);
        Post post(std::make_unique<FaultyServer>(std::move(inner)));
        post.line().plan(at, at % 8 ? Fault::Lost : Fault::Cut);
        QVERIFY(post.signIn(u"krylova"_s, real ? m_real.url : QUrl(u"http://localhost:1"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(post.quiet(), 20000);
        QTRY_COMPARE(post.dump(), truth(u"krylova"_s));
    }
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
