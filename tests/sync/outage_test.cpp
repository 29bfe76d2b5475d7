#include "app/core/outage_reader.h"
#include "app/remote/http_centre.h"
#include "tests/support/desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/real_centre.h"

using namespace vakhta;
using namespace vakhta::test;

/// An outage of two hundred appeals before the real centre: one master answer, late arrivals, changes of the text while
/// workstations are cut off. In the end each citizen has one final text, the current one.
class OutageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void itIsSuggestedAndConfirmed();
    void whileWorksGoOnAllAreToldSo();
    void whatWasMadeCutOffGoesInItsOrder();
    void whoComesBackTellsNobodyTheOldText();
    void atTheEndAllAreAnswered();
    void anOldTextIsNotApproved();
    void eachHasOneTextTheCurrentOne();
    void theyAreClosedTogether();

private:
    static constexpr int count = 200, late = 5, all = count + 2 * late;
    static constexpr qint64 topic = 601, municipality = 1;

    struct Post
    {
        FaultyServer *line = nullptr;
        std::unique_ptr<Desk> desk;
        QString login;
    };
    Post post(const QString &login);
    bool equal(Post &post);
    void takeInLate(const QByteArray &series);
    static bool changeText(Post &post, const QString &text, IncidentStage stage);
    static Incident incident(Post &post);
    static std::vector<IncidentMember> members(Post &post);
    static std::vector<OutageSuggestion> suggested(Post &post);
    static bool act(Post &post, OperationKind kind, const Incident &incident);
    static int actOnAll(Post &post, std::vector<Operation> acts);
    static int classifyNew(Post &post);
    /// Gives the current text to whoever lacks it; approves what waits with it. How many.
    static int answerAll(Post &post);
    static int approveAll(Post &post);
    static int refused(Post &post, OperationKind kind);
    static int inState(Post &post, MemberState state);

    RealCentre m_centre;
    Post m_operator, m_approver, m_supervisor;
};

OutageTest::Post OutageTest::post(const QString &login)
{
    auto server = std::make_unique<FaultyServer>(std::make_unique<HttpCentre>());
    Post made{.line = server.get(), .login = login};
    made.desk = std::make_unique<Desk>(std::move(server));
    if (!made.desk->signIn(login, m_centre.url))
        qFatal("%s can't sign in", qUtf8Printable(login));
    return made;
}

bool OutageTest::equal(Post &post)
{
    post.desk->engine().syncNow();
    return QTest::qWaitFor([&] { return post.desk->atRest() && post.desk->dump() == m_centre.dump(post.login); }, 90'000);
}

Incident OutageTest::incident(Post &post)
{
    const auto region = Desk::wait(post.desk->reader().region());
    return region && !region->incidents.empty() ? region->incidents.back() : Incident();
}

std::vector<IncidentMember> OutageTest::members(Post &post)
{
    const auto found = Desk::wait(OutageReader::of(post.desk->reader())->members(incident(post).members));
    return found ? *found : std::vector<IncidentMember>();
}

std::vector<OutageSuggestion> OutageTest::suggested(Post &post)
{
    const auto found = Desk::wait(OutageReader::of(post.desk->reader())->outages());
    return found ? *found : std::vector<OutageSuggestion>();
}

bool OutageTest::act(Post &post, OperationKind kind, const Incident &incident)
{
    return bool(Desk::wait(post.desk->editor().act({.kind = kind, .args = {.incident = incident}})));
}

int OutageTest::actOnAll(Post &post, std::vector<Operation> acts)
{
    const auto kept = Desk::wait(post.desk->editor().actOnMany(std::move(acts)));
    return kept ? kept->kept : -1;
}

int OutageTest::classifyNew(Post &post)
{
    const auto ids = Desk::wait(post.desk->reader().idsOf({.queue = Queue::New}));
    std::vector<qint64> fresh;
    for (const qint64 id : ids ? *ids : std::vector<qint64>()) {
        if (!incident(post).has(id))
            fresh.push_back(id);
    }
    Operation classify{.kind = OperationKind::Classify, .targets = *Desk::wait(post.desk->reader().targets(fresh))};
    classify.args = {.sector = 4, .topic = topic, .municipality = municipality};
    return actOnAll(post, {classify});
}

int OutageTest::answerAll(Post &post)
{
    std::vector<Operation> replies;
    for (const IncidentMember &member : members(post)) {
        if (auto reply = replyFromMaster(member, incident(post), {}))
            replies.push_back(std::move(*reply));
    }
    return actOnAll(post, std::move(replies));
}

int OutageTest::approveAll(Post &post)
{
    std::vector<Operation> approvals;
    for (const IncidentMember &member : members(post)) {
        if (auto approval = approvalFor(member, incident(post)))
            approvals.push_back(std::move(*approval));
    }
    return actOnAll(post, std::move(approvals));
}

int OutageTest::refused(Post &post, OperationKind kind)
{
    const auto journal = Desk::wait(post.desk->reader().journal());
    int found = 0;
    for (const JournalEntry &entry : journal ? *journal : std::vector<JournalEntry>()) {
        if (entry.operation.kind != kind || entry.state != EntryState::Attention)
            continue;
        for (const TargetResult &result : entry.result.targets)
            found += result.reason == Reason::MasterChanged ? 1 : 0;
    }
    return found;
}

int OutageTest::inState(Post &post, MemberState state)
{
    const Incident now = incident(post);
    const auto all = members(post);
    return int(std::count_if(all.begin(), all.end(), [&](const IncidentMember &one) { return stateOf(one, now) == state; }));
}

void OutageTest::initTestCase()
{
    QVERIFY2(m_centre.start(count, Desk::password), m_centre.words.constData());
    m_operator = post(u"krylova"_s);
    m_approver = post(u"zimin"_s);
    m_supervisor = post(u"sedov"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_operator.desk->quiet() && m_approver.desk->quiet() && m_supervisor.desk->quiet(), 60'000);
}

void OutageTest::cleanupTestCase()
{
    for (Post *one : {&m_operator, &m_approver, &m_supervisor})
        one->desk.reset();
}

void OutageTest::itIsSuggestedAndConfirmed()
{
    QVERIFY(suggested(m_operator).empty());
    QCOMPARE(classifyNew(m_operator), count);
    const auto found = suggested(m_operator);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].appeals.size(), size_t(count));
    QVERIFY(act(m_operator, OperationKind::Merge,
                {.title = u"Нет света"_s, .municipality = municipality, .topic = topic, .beganAt = found[0].from, .text = u"Бригада ищет обрыв."_s,
                 .members = found[0].appeals}));
    QVERIFY(suggested(m_operator).empty()); // shown at once
    QVERIFY(equal(m_operator));
    QVERIFY(equal(m_supervisor));
    QCOMPARE(incident(m_supervisor).members.size(), size_t(count));
    QCOMPARE(incident(m_supervisor).revision, 1);
}

void OutageTest::whileWorksGoOnAllAreToldSo()
{
    QCOMPARE(answerAll(m_operator), count);
    QCOMPARE(answerAll(m_operator), 0);
    const auto journal = Desk::wait(m_operator.desk->reader().journal());
    QVERIFY(journal);
    QCOMPARE(journal->front().operation.kind, OperationKind::AnswerInterim);
    QCOMPARE(journal->front().operation.targets.size(), size_t(count)); // one act
    QVERIFY(equal(m_operator));
    QVERIFY(equal(m_approver));
    QCOMPARE(inState(m_approver, MemberState::Told), count);
    QCOMPARE(approveAll(m_approver), 0); // nothing of it is final
}

/// Late ones come, and the operator is cut off before he has taken them in.
void OutageTest::takeInLate(const QByteArray &series)
{
    QVERIFY(m_centre.import(late, series));
    QVERIFY(equal(m_supervisor));
    QCOMPARE(classifyNew(m_supervisor), late);
    QVERIFY(equal(m_supervisor));
    QVERIFY(equal(m_operator));
    m_operator.line->down = true;
    const auto more = suggested(m_operator);
    QCOMPARE(more.size(), 1u);
    QCOMPARE(more[0].incident, incident(m_operator).id);
    QVERIFY(act(m_operator, OperationKind::Merge, {.id = more[0].incident, .members = more[0].appeals}));
}

bool OutageTest::changeText(Post &post, const QString &text, IncidentStage stage)
{
    Incident changed = incident(post);
    changed.stage = stage;
    changed.text = text;
    return act(post, OperationKind::ChangeIncident, changed);
}

void OutageTest::whatWasMadeCutOffGoesInItsOrder()
{
    takeInLate("П-");
    QVERIFY(changeText(m_operator, u"Обрыв нашли."_s, IncidentStage::Works));
    QCOMPARE(answerAll(m_operator), count + late);
    m_operator.line->down = false;
    QVERIFY(equal(m_operator));
    QCOMPARE(refused(m_operator, OperationKind::AnswerInterim), 0);
    QCOMPARE(inState(m_operator, MemberState::Told), count + late);
}

void OutageTest::whoComesBackTellsNobodyTheOldText()
{
    takeInLate("Р-");
    QCOMPARE(answerAll(m_operator), late); // with the text that was current when the line went
    QVERIFY(!changeText(m_supervisor, incident(m_supervisor).text, IncidentStage::Restored)); // it would be a lie
    QVERIFY(changeText(m_supervisor, u"Свет есть."_s, IncidentStage::Restored));
    QVERIFY(equal(m_supervisor));
    QCOMPARE(incident(m_supervisor).version, 3);
    m_operator.line->down = false;
    QVERIFY(equal(m_operator));
    QCOMPARE(refused(m_operator, OperationKind::AnswerInterim), late);
    QCOMPARE(incident(m_operator).members.size(), size_t(all));
    QCOMPARE(inState(m_operator, MemberState::ToldOld), count + late);
    QCOMPARE(inState(m_operator, MemberState::Unanswered), late);
}

void OutageTest::atTheEndAllAreAnswered()
{
    QCOMPARE(answerAll(m_operator), all);
    QVERIFY(equal(m_operator));
    QVERIFY(equal(m_approver));
    QCOMPARE(inState(m_approver, MemberState::OnApproval), all);
}

void OutageTest::anOldTextIsNotApproved()
{
    m_approver.line->down = true;
    QCOMPARE(approveAll(m_approver), all);
    QVERIFY(equal(m_supervisor));
    QVERIFY(changeText(m_supervisor, u"Свет вернулся."_s, IncidentStage::Restored));
    QVERIFY(equal(m_supervisor));
    m_approver.line->down = false;
    QVERIFY(equal(m_approver));
    QCOMPARE(refused(m_approver, OperationKind::ApproveReply), all);
    QCOMPARE(inState(m_approver, MemberState::OnApprovalOld), all);
}

void OutageTest::eachHasOneTextTheCurrentOne()
{
    QVERIFY(equal(m_operator));
    QCOMPARE(answerAll(m_operator), all);
    QVERIFY(equal(m_operator));
    QVERIFY(equal(m_approver));
    QCOMPARE(approveAll(m_approver), all);
    QVERIFY(equal(m_approver));
    QVERIFY(equal(m_supervisor));
    int byName = 0;
    const auto told = members(m_supervisor);
    QCOMPARE(told.size(), size_t(all));
    for (const IncidentMember &member : told) {
        QStringList published;
        for (const Reply &reply : member.replies) {
            if (reply.state == ReplyState::Published)
                published << reply.text;
        }
        const bool named = !member.appeal.author.isEmpty();
        byName += named ? 1 : 0;
        QCOMPARE(published, QStringList{(named ? u"Ольга Сергеевна, здравствуйте!"_s : u"Здравствуйте!"_s) + u"\nСвет вернулся."_s});
        const auto interims = std::count_if(member.messages.begin(), member.messages.end(), [](const Message &one) { return one.kind == MessageKind::AnsweredInterim; });
        QVERIFY(interims <= 2);
    }
    QCOMPARE(byName, count / 2 + 2 * (late / 2));
}

void OutageTest::theyAreClosedTogether()
{
    Operation close{.kind = OperationKind::Close};
    for (const IncidentMember &member : members(m_supervisor))
        close.targets.push_back(targetOf(member.appeal));
    Incident over = incident(m_supervisor);
    over.open = false;
    const std::vector<Operation> together{{.kind = OperationKind::ChangeIncident, .args = {.incident = over}}, close};
    const auto kept = Desk::wait(m_supervisor.desk->editor().actOnMany(together));
    QVERIFY(kept && kept->kept == all && !incident(m_supervisor).open);
    QCOMPARE(*Desk::wait(m_supervisor.desk->editor().cancel(kept->operations)), int(kept->operations.size()));
    QVERIFY(incident(m_supervisor).open); // one undo opens it and them again
    QCOMPARE(inState(m_supervisor, MemberState::Published), all);
    QCOMPARE(actOnAll(m_supervisor, together), all);
    QVERIFY(equal(m_supervisor));
    QVERIFY(equal(m_operator));
    QVERIFY(!incident(m_operator).open);
    QCOMPARE(inState(m_operator, MemberState::Closed), all);
    QVERIFY(suggested(m_operator).empty());
}

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"
