#include "app/remote/http_centre.h"
#include "tests/support/desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/real_centre.h"

using namespace vakhta;
using namespace vakhta::test;

/// Two thousand appeals at once before the real centre: each is decided by itself, and nobody waits behind them.
class ActsOnManyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachIsDecidedByItselfAndTheRestGoesOn();
    void whatWasHeldCanBeTakenBack();

private:
    static constexpr int count = 2000;

    std::unique_ptr<Desk> desk(const QString &login, FaultyServer *&line);
    bool equal(Desk &desk, const QString &login);
    static std::vector<Target> all(Desk &desk);
    static Operation reassign(std::vector<Target> targets, qint64 to);

    RealCentre m_centre;
};

void ActsOnManyTest::initTestCase()
{
    QVERIFY2(m_centre.start(count + 1, Desk::password), m_centre.words.constData());
}

std::unique_ptr<Desk> ActsOnManyTest::desk(const QString &login, FaultyServer *&line)
{
    auto server = std::make_unique<FaultyServer>(std::make_unique<HttpCentre>());
    line = server.get();
    auto made = std::make_unique<Desk>(std::move(server));
    if (!made->signIn(login, m_centre.url))
        qFatal("%s can't sign in", qUtf8Printable(login));
    return made;
}

bool ActsOnManyTest::equal(Desk &desk, const QString &login)
{
    desk.engine().syncNow();
    return QTest::qWaitFor([&] { return desk.atRest() && desk.dump() == m_centre.dump(login); }, 60'000);
}

std::vector<Target> ActsOnManyTest::all(Desk &desk)
{
    const auto ids = Desk::wait(desk.reader().idsOf({.queue = Queue::Open, .order = Order::Oldest}));
    return ids ? *Desk::wait(desk.reader().targets(*ids)) : std::vector<Target>();
}

Operation ActsOnManyTest::reassign(std::vector<Target> targets, qint64 to)
{
    Operation act;
    act.kind = OperationKind::Reassign;
    act.args.operatorId = to;
    act.targets = std::move(targets);
    return act;
}

void ActsOnManyTest::eachIsDecidedByItselfAndTheRestGoesOn()
{
    FaultyServer *line = nullptr, *other = nullptr;
    const auto supervisor = desk(u"sedov"_s, line), writer = desk(u"krylova"_s, other);
    QTRY_VERIFY_WITH_TIMEOUT(supervisor->quiet() && writer->quiet(), 60'000);
    auto targets = all(*supervisor);
    QCOMPARE(targets.size(), size_t(count + 1));
    const qint64 apart = targets.back().appeal;
    targets.pop_back();
    line->down = true;

    Operation take;
    take.kind = OperationKind::Take;
    take.targets.assign(targets.begin() + 400, targets.begin() + 550); // of two operations of the supervisor
    const auto taken = Desk::wait(writer->editor().actOnMany({take}));
    QVERIFY(taken && taken->kept == 150);
    QVERIFY(equal(*writer, u"krylova"_s));

    const auto kept = Desk::wait(supervisor->editor().actOnMany({reassign(targets, 2)}));
    QVERIFY(kept && kept->kept == count && kept->operations.size() == 4);
    const auto note = supervisor->act(apart, OperationKind::Comment, {.text = u"Позвонить"_s});
    QVERIFY(note);
    line->down = false;
    QVERIFY(equal(*supervisor, u"sedov"_s));
    QVERIFY(equal(*writer, u"krylova"_s));

    const auto journal = Desk::wait(supervisor->reader().journal());
    QVERIFY(journal && journal->size() == 2);
    const JournalEntry &whole = (*journal)[1];
    QCOMPARE(whole.state, EntryState::Attention);
    QCOMPARE(whole.result.targets.size(), size_t(count));
    const auto refused = std::count_if(whole.result.targets.begin(), whole.result.targets.end(), [](const TargetResult &one) {
        return one.outcome == Outcome::Conflict && one.reason == Reason::AssigneeMoved && one.who == 1;
    });
    QCOMPARE(refused, 150);
    QVERIFY2(journal->front().result.id < whole.result.id, "the comment did not wait for all of them");
    const auto rows = Desk::wait(supervisor->reader().targets({targets[0].appeal, targets[450].appeal, targets[1999].appeal}));
    QVERIFY(rows && (*rows)[0].operatorId == 2 && (*rows)[1].operatorId == 1 && (*rows)[2].operatorId == 2);
}

void ActsOnManyTest::whatWasHeldCanBeTakenBack()
{
    FaultyServer *line = nullptr;
    const auto supervisor = desk(u"sedov"_s, line);
    QTRY_VERIFY_WITH_TIMEOUT(supervisor->quiet(), 60'000);
    const QByteArray before = m_centre.dump(u"sedov"_s);
    const auto kept = Desk::wait(supervisor->editor().actOnMany({reassign(all(*supervisor), 3)}));
    QVERIFY(kept && kept->kept > count - 10);
    QTRY_VERIFY(supervisor->status().waiting > 0);
    const auto back = Desk::wait(supervisor->editor().cancel(kept->operations));
    QVERIFY(back && *back == int(kept->operations.size()));
    QVERIFY(equal(*supervisor, u"sedov"_s));
    QCOMPARE(m_centre.dump(u"sedov"_s), before);
}

QTEST_GUILESS_MAIN(ActsOnManyTest)
#include "acts_on_many_test.moc"
