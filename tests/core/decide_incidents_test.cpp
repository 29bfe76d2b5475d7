#include "app/core/incident_text.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const User anOperator{.id = 1, .role = Role::Operator}, approver{.id = 5, .role = Role::Approver};
using Ids = std::vector<qint64>;

/// As the centre keeps them: an open one with a master text, and a closed one.
std::vector<Incident> two()
{
    Incident closed{.id = 1, .revision = 3, .title = u"Свет"_s, .open = false, .members = {1, 2}};
    Incident open{.id = 4, .revision = 2, .title = u"Вода"_s, .text = u"Ищем утечку."_s, .version = 1, .members = {10, 11}};
    return {closed, open};
}

IncidentsEffect decided(OperationKind kind, const Incident &wanted, const std::vector<Incident> &incidents = two(), const User &actor = anOperator)
{
    return decideIncidents({.kind = kind, .args = {.incident = wanted}}, incidents, actor);
}
} // namespace

#define REFUSED(effect, howItEnds, why) \
    do { \
        const IncidentsEffect refused = effect; \
        QCOMPARE(refused.outcome, howItEnds); \
        QCOMPARE(refused.reason, why); \
        QCOMPARE(refused.incidents, two()); \
    } while (false)

/// The rules of incidents, and of replies made from their master texts.
class DecideIncidentsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneTakesWhatIsInNoOther();
    void lateOnesJoinWhateverElseChanged();
    void oneIsTakenOut();
    void anotherTextIsAnotherVersion();
    void anotherStageNeedsAnotherText();
    void theFirstWhoChangesItWins();
    void aClosedOneStaysAsItIs();
    void whatIsMalformedIsRefused();
    void onlyWhoAnswersMay();
    void aReplyCarriesTheCurrentVersionOrIsRefused();
    void aReplyOfAnOldVersionIsNotApprovedNorPublished();
    void whileWorksGoOnTheTextIsAnInterimAnswer();
    void theTextMustBeTheOneOfThatVersion();
    void anothersTextIsNotOverwritten();
    void anIncidentThatIsForgottenHoldsNothingUp();

private:
    static Effect submitted(const Incident &made, const std::vector<Reply> &replies = {}, Status status = Status::InWork);
    static Effect toldInterim(int version, const std::vector<Message> &messages = {}, IncidentStage stage = IncidentStage::Works);
    static Effect approved(const Reply &reply, OperationKind kind = OperationKind::ApproveReply);
    static Region region()
    {
        Region region;
        region.incidents = two();
        return region;
    }
};

void DecideIncidentsTest::aNewOneTakesWhatIsInNoOther()
{
    const auto effect = decided(OperationKind::Merge, {.title = u"Газ"_s, .text = u" Чиним. "_s, .members = {12, 11, 1, 12}});
    QCOMPARE(effect.outcome, Outcome::Applied);
    const Incident &begun = effect.incidents.back();
    QCOMPARE(begun.members, (Ids{1, 12})); // 11 is in an open one, 1 was in a closed one
    QCOMPARE(begun.revision, 1);
    QCOMPARE(begun.version, 1);
    QCOMPARE(begun.text, u"Чиним."_s);
    QCOMPARE(begun.id, 0);
    REFUSED(decided(OperationKind::Merge, {.title = u"Газ"_s, .members = {10, 11}}), Outcome::Noop, Reason::AlreadySo);
    QCOMPARE(decided(OperationKind::Merge, {.title = u"Газ"_s, .members = {12}}).incidents.back().version, 0);
}

void DecideIncidentsTest::lateOnesJoinWhateverElseChanged()
{
    const auto effect = decided(OperationKind::Merge, {.id = 4, .revision = 1, .members = {12, 9}});
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.incidents[1].members, (Ids{9, 10, 11, 12}));
    QCOMPARE(effect.incidents[1].revision, 2); // whoever writes the master text meanwhile is not disturbed
    REFUSED(decided(OperationKind::Merge, {.id = 4, .members = {10}}), Outcome::Noop, Reason::AlreadySo);
    REFUSED(decided(OperationKind::Merge, {.id = 7, .members = {12}}), Outcome::Conflict, Reason::NoSuchIncident);
}

void DecideIncidentsTest::oneIsTakenOut()
{
    const auto effect = decided(OperationKind::Split, {.id = 4, .members = {10, 77}});
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.incidents[1].members, Ids{11});
    REFUSED(decided(OperationKind::Split, {.id = 4, .members = {77}}), Outcome::Noop, Reason::AlreadySo);
}

void DecideIncidentsTest::anotherTextIsAnotherVersion()
{
    Incident changed = two()[1];
    changed.text = u"Вода вернулась."_s;
    changed.stage = IncidentStage::Restored;
    changed.members = {1};
    const auto effect = decided(OperationKind::ChangeIncident, changed);
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.incidents[1].version, 2);
    QCOMPARE(effect.incidents[1].revision, 3);
    QCOMPARE(effect.incidents[1].stage, IncidentStage::Restored);
    QCOMPARE(effect.incidents[1].members, two()[1].members);
    Incident renamed = two()[1];
    renamed.title = u"Вода в центре"_s;
    QCOMPARE(decided(OperationKind::ChangeIncident, renamed).incidents[1].version, 1);
}

void DecideIncidentsTest::anotherStageNeedsAnotherText()
{
    Incident over = two()[1];
    over.stage = IncidentStage::Restored;
    REFUSED(decided(OperationKind::ChangeIncident, over), Outcome::Rejected, Reason::EmptyText);
    over.text = u"Вода вернулась."_s;
    over.kind = IncidentKind::Search;
    const auto effect = decided(OperationKind::ChangeIncident, over);
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(effect.incidents[1].kind, IncidentKind::Outage); // what it is about stays
}

void DecideIncidentsTest::theFirstWhoChangesItWins()
{
    Incident changed = two()[1];
    changed.text = u"Вода вернулась."_s;
    changed.revision = 1;
    REFUSED(decided(OperationKind::ChangeIncident, changed), Outcome::Conflict, Reason::IncidentChanged);
    Incident same = two()[1];
    same.revision = 1;
    REFUSED(decided(OperationKind::ChangeIncident, same), Outcome::Noop, Reason::AlreadySo);
}

void DecideIncidentsTest::aClosedOneStaysAsItIs()
{
    Incident closed = two()[1];
    closed.open = false;
    QVERIFY(!decided(OperationKind::ChangeIncident, closed).incidents[1].open);
    for (const OperationKind kind : {OperationKind::Merge, OperationKind::Split, OperationKind::ChangeIncident})
        REFUSED(decided(kind, {.id = 1, .revision = 3, .title = u"Свет"_s, .members = {2}}), Outcome::Conflict, Reason::IncidentChanged);
}

void DecideIncidentsTest::whatIsMalformedIsRefused()
{
    REFUSED(decided(OperationKind::Merge, {.title = u" "_s, .members = {12}}), Outcome::Rejected, Reason::EmptyText);
    REFUSED(decided(OperationKind::Merge, {.title = u"Газ"_s}), Outcome::Rejected, Reason::Malformed);
    REFUSED(decided(OperationKind::Merge, {.title = QString(201, u'я'), .members = {12}}), Outcome::Rejected, Reason::TooLong);
    REFUSED(decided(OperationKind::Merge, {.title = u"Газ"_s, .text = QString(10'001, u'я'), .members = {12}}), Outcome::Rejected, Reason::TooLong);
    Incident silent = two()[1];
    silent.text = u" "_s;
    REFUSED(decided(OperationKind::ChangeIncident, silent), Outcome::Rejected, Reason::EmptyText);
    std::vector<Incident> many;
    for (int id = 1; id <= Incident::mostOpen; ++id)
        many.push_back({.id = id, .title = u"Вода"_s, .members = {1000 + id}});
    QCOMPARE(decided(OperationKind::Merge, {.title = u"Газ"_s, .members = {12}}, many).reason, Reason::TooManyIncidents);
    for (Incident &one : many)
        one.open = false;
    while (int(many.size()) < Incident::mostKept)
        many.push_back({.id = qint64(many.size()) + 1, .title = u"Вода"_s, .open = false, .members = {1}});
    const auto effect = decided(OperationKind::Merge, {.title = u"Газ"_s, .members = {12}}, many);
    QCOMPARE(int(effect.incidents.size()), Incident::mostKept);
    QCOMPARE(effect.incidents.front().id, 2); // the oldest closed one is forgotten
}

void DecideIncidentsTest::onlyWhoAnswersMay()
{
    for (const OperationKind kind : {OperationKind::Merge, OperationKind::Split, OperationKind::ChangeIncident})
        REFUSED(decided(kind, two()[1], two(), approver), Outcome::Rejected, Reason::NotAllowed);
    REFUSED(decided(OperationKind::Split, {.id = 4, .members = {10}}, two(), {.role = Role::Operator, .active = false}), Outcome::Rejected, Reason::UserInactive);
}

Effect DecideIncidentsTest::submitted(const Incident &made, const std::vector<Reply> &replies, Status status)
{
    Appeal appeal;
    appeal.id = 10;
    appeal.status = status;
    const Operation submit{.kind = OperationKind::SubmitReply, .targets = {targetOf(appeal)},
                           .args = {.text = u"Здравствуйте!\nИщем утечку."_s, .incident = {.id = made.id, .version = made.version}}};
    return decide(submit, submit.targets[0], appeal, replies, {}, anOperator, region(), test::at(0));
}

void DecideIncidentsTest::aReplyCarriesTheCurrentVersionOrIsRefused()
{
    const Effect effect = submitted({.id = 4, .version = 1});
    QCOMPARE(effect.result.outcome, Outcome::Applied);
    QCOMPARE(effect.replies.back().incident, 4);
    QCOMPARE(effect.replies.back().masterVersion, 1);
    QCOMPARE(submitted({.id = 4, .version = 2}).result.reason, Reason::MasterChanged);
    QCOMPARE(submitted({.id = 9, .version = 1}).result.reason, Reason::NoSuchIncident);
    QCOMPARE(submitted({.id = 1}).result.reason, Reason::IncidentChanged);
    const Effect again = submitted({.id = 4, .version = 1}, effect.replies, Status::OnApproval);
    QCOMPARE(again.result.outcome, Outcome::Noop); // two take the same late one in
}

Effect DecideIncidentsTest::approved(const Reply &reply, OperationKind kind)
{
    Appeal appeal;
    appeal.id = 10;
    appeal.status = kind == OperationKind::ApproveReply ? Status::OnApproval : Status::Approved;
    const Operation act{.kind = kind, .targets = {targetOf(appeal)}, .args = {.reply = reply.id, .text = u"Короче"_s}};
    const User supervisor{.id = 6, .role = Role::Supervisor};
    return decide(act, act.targets[0], appeal, {reply}, {}, supervisor, region(), test::at(0));
}

void DecideIncidentsTest::aReplyOfAnOldVersionIsNotApprovedNorPublished()
{
    Reply reply{.id = 3, .appeal = 10, .text = u"Старый"_s, .incident = 4, .masterVersion = 1};
    QCOMPARE(approved(reply).result.outcome, Outcome::Applied);
    reply.masterVersion = 0;
    QCOMPARE(approved(reply).result.reason, Reason::MasterChanged);
    QCOMPARE(approved(reply, OperationKind::ReturnReply).result.outcome, Outcome::Applied);
    reply.state = ReplyState::Approved;
    QCOMPARE(approved(reply, OperationKind::PublishReply).result.reason, Reason::MasterChanged);
    Reply other{.id = 3, .appeal = 10, .text = u"Вынут"_s, .incident = 1}; // of an incident the appeal is not in
    QCOMPARE(approved(other).result.reason, Reason::MasterChanged);
}

Effect DecideIncidentsTest::toldInterim(int version, const std::vector<Message> &messages, IncidentStage stage)
{
    Appeal appeal;
    appeal.id = 10;
    appeal.status = Status::InWork;
    Region now = region();
    now.incidents[1].stage = stage;
    const Operation tell{.kind = OperationKind::AnswerInterim, .targets = {targetOf(appeal)},
                         .args = {.text = u"Здравствуйте!\nИщем утечку."_s, .incident = {.id = 4, .version = version}}};
    const Effect effect = decide(tell, tell.targets[0], appeal, {}, messages, anOperator, now, test::at(0));
    if (!needsHistory(tell, effect))
        qFatal("an interim answer of an incident is decided with the history");
    return effect;
}

void DecideIncidentsTest::whileWorksGoOnTheTextIsAnInterimAnswer()
{
    const Effect told = toldInterim(1);
    QCOMPARE(told.result.outcome, Outcome::Applied);
    QCOMPARE(told.messages.back().kind, MessageKind::AnsweredInterim);
    QCOMPARE(told.messages.back().incident, 4);
    QCOMPARE(told.messages.back().masterVersion, 1);
    QCOMPARE(toldInterim(1, told.messages).result.outcome, Outcome::Noop); // two take the same late one in
    QCOMPARE(toldInterim(2).result.reason, Reason::MasterChanged);
    QCOMPARE(toldInterim(1, {}, IncidentStage::Restored).result.reason, Reason::MasterChanged);
}

void DecideIncidentsTest::theTextMustBeTheOneOfThatVersion()
{
    Appeal appeal;
    appeal.id = 10;
    appeal.status = Status::InWork;
    Operation other{.kind = OperationKind::SubmitReply, .targets = {targetOf(appeal)},
                    .args = {.text = u"Здравствуйте!\nПочинили."_s, .incident = {.id = 4, .version = 1}}}; // his own version 1
    QCOMPARE(decide(other, other.targets[0], appeal, {}, {}, anOperator, region(), test::at(0)).result.reason, Reason::MasterChanged);
}

void DecideIncidentsTest::anothersTextIsNotOverwritten()
{
    const Reply own{.id = 3, .appeal = 10, .author = 2, .text = u"Своими словами"_s};
    QCOMPARE(submitted({.id = 4, .version = 1}, {own}, Status::OnApproval).result.reason, Reason::StatusMoved);
    Reply old = own;
    old.incident = 4;
    const Effect effect = submitted({.id = 4, .version = 1}, {old}, Status::OnApproval);
    QCOMPARE(effect.result.outcome, Outcome::Applied);
    QCOMPARE(effect.replies.front().state, ReplyState::Superseded);
}

void DecideIncidentsTest::anIncidentThatIsForgottenHoldsNothingUp()
{
    QCOMPARE(approved({.id = 3, .appeal = 10, .text = u"Давний"_s, .incident = 99, .masterVersion = 4}).result.outcome, Outcome::Applied);
}

QTEST_GUILESS_MAIN(DecideIncidentsTest)
#include "decide_incidents_test.moc"
