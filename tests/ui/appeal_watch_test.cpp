#include "app/core/mentions.h"
#include "tests/support/fake_link.h"
#include "tests/support/fake_reader.h"
#include "tests/support/fake_region.h"
#include "ui/alerts/appeal_watch.h"

#include <QTest>
#include <QTimer>

using namespace vakhta;
using namespace Qt::StringLiterals;
using Ids = std::vector<qint64>;

/// What others bring to the user, and what he did himself.
class AppealWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_watch.reset(); }
    void theFirstLookTellsNothing();
    void eachKindIsTold_data();
    void eachKindIsTold();
    void whatIsNotOfTheKindIsSilent_data();
    void whatIsNotOfTheKindIsSilent();
    void allThatIsNewIsToldTogether();
    void oneAppealIsToldInItsMostPressingKind();
    void whatComesBackIsToldAgain();
    void ownActsAreSilent_data();
    void ownActsAreSilent();
    void anOldActOfOnesOwnHidesNothing();
    void whatOneGaveAwayAndTookBackIsSilent();
    void aDeadlineComesNearByItself();
    void quietHoursHoldBackUntilTheirEnd();
    void whatIsSwitchedOffIsNotToldLater();
    void whatCameWhileOfflineIsToldTogether();
    void whileTheCacheIsBeingFilledNothingIsTold_data();
    void whileTheCacheIsBeingFilledNothingIsTold();
    void whatCouldNotBeReadIsNotTakenForNothing();
    void anotherUserBeginsAnew();

private:
    void begin(Role role = Role::Operator);
    void look();
    Appeal &add(qint64 id, qint64 operatorId = 0, Status status = Status::InWork);
    void act(qint64 appeal, EntryState state, const QDateTime &at, OperationKind kind = OperationKind::Take);
    Ids told(AlertKind kind) const;

    QDateTime m_now;
    std::unique_ptr<test::FakeReader> m_reader;
    test::FakeLink m_link;
    std::unique_ptr<AppealWatch> m_watch;
    std::vector<Alert> m_told;
};

void AppealWatchTest::init()
{
    m_now = test::at(0);
    m_reader = std::make_unique<test::FakeReader>();
    m_reader->regionValue = test::fakeRegion();
    m_link.value = {};
    m_link.value.connection = LinkState::Online;
    m_link.value.lastSync = m_now;
    m_told.clear();
}

void AppealWatchTest::begin(Role role)
{
    m_reader->user = User{.id = test::krylova, .role = role};
    m_watch = std::make_unique<AppealWatch>(*m_reader, m_link, [this] { return m_now; });
    m_watch->findChild<QTimer *>()->setInterval(0); // changes need not come together
    m_watch->setProfile(m_reader->regionValue.profile);
    connect(m_watch.get(), &AppealWatch::came, this, [this](const Alert &alert) { m_told.push_back(alert); });
    m_watch->setMe(m_reader->user);
    look();
}

/// A change is told, looked at, and all answers have come.
void AppealWatchTest::look()
{
    const size_t before = m_reader->queries.size();
    emit m_reader->appealsChanged({});
    (void)QTest::qWaitFor([&] { return m_reader->queries.size() > before; }, 2000);
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
}

Appeal &AppealWatchTest::add(qint64 id, qint64 operatorId, Status status)
{
    Appeal &appeal = m_reader->cards[id].appeal;
    appeal.id = id;
    appeal.number = QString::number(84'000 + id);
    appeal.title = u"Title %1"_s.arg(id);
    appeal.author = u"Ольга Семёнова"_s;
    appeal.operatorId = operatorId;
    appeal.status = status;
    appeal.dueAt = m_now.addDays(2);
    return appeal;
}

void AppealWatchTest::act(qint64 appeal, EntryState state, const QDateTime &at, OperationKind kind)
{
    JournalEntry entry;
    entry.operation.kind = kind;
    entry.operation.targets = {{.appeal = appeal}};
    entry.operation.composedAt = at;
    entry.state = state;
    m_reader->journalValue.insert(m_reader->journalValue.begin(), entry);
}

Ids AppealWatchTest::told(AlertKind kind) const
{
    Ids all;
    for (const Alert &alert : m_told) {
        if (alert.kind == kind)
            all.insert(all.end(), alert.appeals.begin(), alert.appeals.end());
    }
    return all;
}

void AppealWatchTest::theFirstLookTellsNothing()
{
    add(1, test::krylova);
    add(2).flags = MissingPerson;
    begin();
    QVERIFY(m_told.empty());
    QVERIFY(!m_reader->queries.empty());
}

void AppealWatchTest::eachKindIsTold_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::newRow("missing person") << AlertKind::MissingPerson;
    QTest::newRow("returned") << AlertKind::Returned;
    QTest::newRow("urgent") << AlertKind::Urgent;
    QTest::newRow("deadline") << AlertKind::DeadlineNear;
    QTest::newRow("mine") << AlertKind::Mine;
    QTest::newRow("approval") << AlertKind::OnApproval;
    QTest::newRow("proposal") << AlertKind::Proposal;
    QTest::newRow("promise") << AlertKind::PromiseNear;
    QTest::newRow("mention") << AlertKind::Mention;
}

void AppealWatchTest::eachKindIsTold()
{
    QFETCH(AlertKind, kind);
    Appeal &mine = add(1, test::krylova);
    Appeal &free = add(2);
    mine.operatorId = kind == AlertKind::Mine ? test::zimin : test::krylova;
    begin(Role::Approver);
    switch (kind) {
    case AlertKind::MissingPerson: mine.flags = MissingPerson; break;
    case AlertKind::Returned: mine.status = Status::Returned; break;
    case AlertKind::Urgent: free.status = Status::Registered, free.priority = Priority::Urgent; break;
    case AlertKind::DeadlineNear: mine.dueAt = m_now.addSecs(29 * 60); break;
    case AlertKind::Mine: mine.operatorId = test::krylova; break;
    case AlertKind::OnApproval: mine.status = Status::OnApproval; break;
    case AlertKind::Proposal: mine.flags = HasProposal; break;
    case AlertKind::PromiseNear: mine.promises = {{.text = u"Mend"_s, .dueAt = m_now.addDays(1)}}; break;
    case AlertKind::Mention: mine.flags = mentionsMe; break;
    }
    look();
    QCOMPARE(m_told.size(), size_t(1));
    QCOMPARE(m_told.front().kind, kind);
    QCOMPARE(m_told.front().appeals, Ids{kind == AlertKind::Urgent ? 2 : 1});
    QCOMPARE(m_told.front().first.size(), size_t(1));
    QCOMPARE(m_told.front().first.front().id, m_told.front().appeals.front());
}

void AppealWatchTest::whatIsNotOfTheKindIsSilent_data()
{
    eachKindIsTold_data();
}

void AppealWatchTest::whatIsNotOfTheKindIsSilent()
{
    QFETCH(AlertKind, kind);
    Appeal &appeal = add(1, test::zimin); // a colleague's
    begin();
    switch (kind) {
    case AlertKind::MissingPerson: appeal.flags = MissingPerson, appeal.status = Status::Closed; break;
    case AlertKind::Returned: appeal.status = Status::Returned; break;
    case AlertKind::Urgent: add(4, 0, Status::Registered); appeal.priority = Priority::Urgent; break; // an ordinary one, and one in work
    case AlertKind::DeadlineNear:
        appeal.dueAt = m_now.addSecs(600);
        add(3, test::krylova, Status::OnHold).dueAt = m_now.addSecs(600);
        break;
    case AlertKind::Mine: appeal.operatorId = test::sedov; break;
    case AlertKind::OnApproval: appeal.status = Status::OnApproval; break; // of no approver
    case AlertKind::Proposal: case AlertKind::Mention: appeal.flags = Resonance; break;
    case AlertKind::PromiseNear: appeal.promises = {{.text = u"Mend"_s, .dueAt = m_now.addDays(3)}, {.text = u"Told"_s, .dueAt = m_now, .keptAt = m_now}}; break;
    }
    look();
    QCOMPARE(told(kind), Ids());
}

void AppealWatchTest::allThatIsNewIsToldTogether()
{
    begin();
    for (int id = 1; id <= 5; ++id)
        add(id, test::krylova);
    add(9).flags = MissingPerson;
    look();
    QCOMPARE(m_told.size(), size_t(2)); // one of each kind
    QCOMPARE(told(AlertKind::MissingPerson), Ids{9});
    QCOMPARE(told(AlertKind::Mine), (Ids{1, 2, 3, 4, 5}));
    QCOMPARE(m_told.back().first.size(), alertLines);
}

void AppealWatchTest::oneAppealIsToldInItsMostPressingKind()
{
    begin();
    Appeal &appeal = add(1, test::krylova, Status::Registered);
    appeal.priority = Priority::Urgent;
    appeal.flags = MissingPerson;
    look();
    QCOMPARE(m_told.size(), size_t(1));
    QCOMPARE(m_told.front().kind, AlertKind::MissingPerson);
}

void AppealWatchTest::whatComesBackIsToldAgain()
{
    add(1, test::krylova);
    begin();
    m_reader->cards[1].appeal.operatorId = test::zimin;
    look();
    m_reader->cards[1].appeal.operatorId = test::krylova;
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{1});
}

void AppealWatchTest::ownActsAreSilent_data()
{
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<int>("seconds"); // since the last look
    QTest::newRow("it waits") << EntryState::Waiting << -3600;
    QTest::newRow("it is on its way") << EntryState::Sending << -3600;
    QTest::newRow("it is confirmed already") << EntryState::Done << 1;
}

void AppealWatchTest::ownActsAreSilent()
{
    QFETCH(EntryState, state);
    QFETCH(int, seconds);
    add(1, test::zimin);
    add(2, test::zimin);
    begin();
    act(1, state, m_now.addSecs(seconds));
    m_now = m_now.addSecs(2);
    m_reader->cards[1].appeal.operatorId = test::krylova;
    m_reader->cards[2].appeal.operatorId = test::krylova; // by somebody else
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{2});
    m_reader->journalValue.clear();
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{2});
}

void AppealWatchTest::anOldActOfOnesOwnHidesNothing()
{
    add(1, test::krylova, Status::OnApproval);
    begin();
    act(1, EntryState::Done, m_now.addSecs(-60), OperationKind::SubmitReply);
    m_now = m_now.addSecs(2);
    m_reader->cards[1].appeal.status = Status::Returned;
    look();
    QCOMPARE(told(AlertKind::Returned), Ids{1});
}

void AppealWatchTest::whatOneGaveAwayAndTookBackIsSilent()
{
    add(1, test::krylova);
    begin();
    m_now = m_now.addSecs(60);
    act(1, EntryState::Waiting, m_now, OperationKind::Release);
    m_reader->cards[1].appeal.operatorId = 0;
    look();
    m_now = m_now.addSecs(20);
    look();
    m_now = m_now.addSecs(20);
    m_reader->journalValue.front().state = EntryState::Cancelled;
    m_reader->cards[1].appeal.operatorId = test::krylova;
    look();
    QVERIFY(m_told.empty());
}

void AppealWatchTest::aDeadlineComesNearByItself()
{
    add(1, test::krylova).dueAt = m_now.addSecs(60 * alertMinutes);
    begin();
    QVERIFY(m_told.empty());
    m_now = m_now.addSecs(60);
    m_watch->findChildren<QTimer *>().constLast()->setInterval(1); // the minute is over
    QTRY_COMPARE(told(AlertKind::DeadlineNear), Ids{1});
}

void AppealWatchTest::quietHoursHoldBackUntilTheirEnd()
{
    const QTime now = LocalTime::of(m_now, m_reader->regionValue.profile).local(m_now).time();
    m_reader->settings[u"alerts"_s] = AlertRules{.quiet = true, .from = now.addSecs(-60), .to = now.addSecs(3600)}.kept();
    add(1, test::krylova);
    begin();
    add(2, test::krylova);
    add(3, test::krylova);
    act(3, EntryState::Done, m_now.addSecs(5)); // one's own, by night
    add(4).flags = MissingPerson;
    look();
    QCOMPARE(told(AlertKind::MissingPerson), Ids{4});
    QCOMPARE(told(AlertKind::Mine), Ids());
    m_now = m_now.addSecs(3600);
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{2});
}

void AppealWatchTest::whatIsSwitchedOffIsNotToldLater()
{
    begin();
    AlertRules rules;
    rules.setWanted(AlertKind::Mine, false);
    m_watch->setRules(rules);
    add(1, test::krylova);
    look();
    m_watch->setRules({});
    add(2, test::krylova);
    look();
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{2}); // once
}

void AppealWatchTest::whatCameWhileOfflineIsToldTogether()
{
    add(1, test::krylova);
    m_link.value.connection = LinkState::Offline;
    begin();
    m_link.value.connection = LinkState::Online;
    for (int id = 2; id < 500; ++id)
        add(id, test::krylova);
    look();
    QCOMPARE(m_told.size(), size_t(1));
    QCOMPARE(m_told.front().appeals.size(), size_t(498));
    QCOMPARE(m_told.front().first.size(), alertLines);
}

void AppealWatchTest::whileTheCacheIsBeingFilledNothingIsTold_data()
{
    QTest::addColumn<SyncStatus>("status");
    SyncStatus status;
    status.connection = LinkState::Online;
    QTest::newRow("no exchange yet") << status;
    status.lastSync = test::at(0);
    status.firstSync = true;
    QTest::newRow("the first exchange") << status;
    status.firstSync = false;
    status.connection = LinkState::Damaged;
    QTest::newRow("the cache is made anew") << status;
}

void AppealWatchTest::whileTheCacheIsBeingFilledNothingIsTold()
{
    QFETCH(SyncStatus, status);
    const SyncStatus whole = m_link.value;
    add(1, test::krylova);
    begin();
    m_link.value = status;
    const auto cards = std::exchange(m_reader->cards, {}); // it was emptied …
    const size_t asked = m_reader->queries.size();
    m_watch->setRules({}); // which makes it look at once
    QCOMPARE(m_reader->queries.size(), asked);
    m_reader->cards = cards; // … and is there again
    m_link.value = whole;
    add(2, test::krylova);
    look();
    QCOMPARE(told(AlertKind::Mine), Ids{2});
}

void AppealWatchTest::whatCouldNotBeReadIsNotTakenForNothing()
{
    add(1, test::krylova);
    begin();
    m_reader->failure = Error{Error::Kind::Storage, {}};
    look();
    m_reader->failure.reset();
    look();
    QVERIFY(m_told.empty());
}

void AppealWatchTest::anotherUserBeginsAnew()
{
    add(1, test::krylova);
    add(2, test::zimin);
    begin();
    m_reader->user.id = test::zimin;
    m_watch->setMe(m_reader->user);
    look();
    QVERIFY(m_told.empty());
}

QTEST_MAIN(AppealWatchTest)
#include "appeal_watch_test.moc"
