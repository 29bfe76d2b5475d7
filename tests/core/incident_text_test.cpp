#include "app/core/incident_text.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What each member of an incident is told, and what is still to be done for him.
class IncidentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void eachIsAddressedAsHisNameAllows_data();
    void eachIsAddressedAsHisNameAllows();
    void whatTheChannelDoesNotTakeIsTold();
    void theStateFollowsTheLastReply_data();
    void theStateFollowsTheLastReply();
    void whileWorksGoOnHeIsToldInterim_data();
    void whileWorksGoOnHeIsToldInterim();
    void theTextGoesToThoseWhoLackIt();
    void aPublishedOldOneIsAddedTo();
    void onlyTheCurrentOneIsApproved();

private:
    static IncidentMember member(std::vector<Reply> replies = {}, Status status = Status::InWork)
    {
        IncidentMember member{.replies = std::move(replies)};
        member.appeal.id = 10;
        member.appeal.author = u"Ольга"_s;
        member.appeal.status = status;
        return member;
    }
    static Reply reply(ReplyState state, int version, qint64 incident = 4, qint64 id = 3)
    {
        return {.id = id, .appeal = 10, .state = state, .incident = incident, .masterVersion = version};
    }
    static IncidentMember told(int version, std::vector<Reply> replies = {}, Status status = Status::InWork)
    {
        IncidentMember told = member(std::move(replies), status);
        told.messages = {{.appeal = 10, .kind = MessageKind::AnsweredInterim, .incident = 4, .masterVersion = version}, {.appeal = 10, .kind = MessageKind::Comment}};
        return told;
    }
    const Incident m_incident{.id = 4, .title = u"Вода"_s, .stage = IncidentStage::Restored, .text = u"Вода вернётся к 18:00."_s, .version = 2, .members = {10}};
};

void IncidentTextTest::eachIsAddressedAsHisNameAllows_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("greeting");
    QTest::newRow("full name") << u"Иванова Ольга Сергеевна"_s << u"Ольга Сергеевна, здравствуйте!"_s;
    QTest::newRow("first name") << u"Ольга"_s << u"Ольга, здравствуйте!"_s;
    QTest::newRow("initial") << u"Ольга С."_s << u"Ольга, здравствуйте!"_s;
    QTest::newRow("nickname") << u"olga_1987"_s << u"Здравствуйте!"_s;
    QTest::newRow("a link for a name") << u"Ольга http://x.example"_s << u"Здравствуйте!"_s;
    QTest::newRow("nothing") << QString() << u"Здравствуйте!"_s;
}

void IncidentTextTest::eachIsAddressedAsHisNameAllows()
{
    QFETCH(QString, author);
    QFETCH(QString, greeting);
    Appeal appeal;
    appeal.author = author;
    QCOMPARE(addressedTo(appeal, u" Ищем утечку.\n"_s, {}), (AddressedText{greeting + u"\nИщем утечку."_s}));
}

void IncidentTextTest::whatTheChannelDoesNotTakeIsTold()
{
    Profile profile;
    profile.replyLimits = {{u"vk"_s, 30}};
    Appeal appeal;
    QCOMPARE(addressedTo(appeal, QString(16, u'я'), profile).over, 0);
    QCOMPARE(addressedTo(appeal, QString(20, u'я'), profile).over, 4);
    appeal.author = u"Ольга"_s;
    QCOMPARE(addressedTo(appeal, QString(16, u'я'), profile).over, 7);
    appeal.channel = Channel::Phone;
    QCOMPARE(addressedTo(appeal, QString(16, u'я'), profile).over, 0);
}

void IncidentTextTest::theStateFollowsTheLastReply_data()
{
    QTest::addColumn<IncidentMember>("member");
    QTest::addColumn<MemberState>("state");
    QTest::newRow("none") << member() << MemberState::Unanswered;
    QTest::newRow("current waits") << member({reply(ReplyState::OnApproval, 2)}) << MemberState::OnApproval;
    QTest::newRow("old waits") << member({reply(ReplyState::OnApproval, 1)}) << MemberState::OnApprovalOld;
    QTest::newRow("old approved") << member({reply(ReplyState::Approved, 1)}) << MemberState::OnApprovalOld;
    QTest::newRow("approved") << member({reply(ReplyState::Approved, 2)}) << MemberState::Approved;
    QTest::newRow("returned") << member({reply(ReplyState::Returned, 2)}, Status::Returned) << MemberState::Returned;
    QTest::newRow("old returned") << member({reply(ReplyState::Returned, 1)}, Status::Returned) << MemberState::Unanswered;
    QTest::newRow("published") << member({reply(ReplyState::Published, 2)}, Status::Published) << MemberState::Published;
    QTest::newRow("old published") << member({reply(ReplyState::Published, 1)}, Status::Published) << MemberState::PublishedOld;
    QTest::newRow("his author's own") << member({reply(ReplyState::OnApproval, 0, 0)}) << MemberState::OwnReply;
    QTest::newRow("of another incident") << member({reply(ReplyState::Published, 2, 9)}, Status::Published) << MemberState::OwnReply;
    QTest::newRow("superseded") << member({reply(ReplyState::OnApproval, 2), reply(ReplyState::Superseded, 1)}) << MemberState::OnApproval;
    QTest::newRow("answered elsewhere") << member({}, Status::Published) << MemberState::OwnReply;
    QTest::newRow("closed") << member({reply(ReplyState::Published, 1)}, Status::Closed) << MemberState::Closed;
}

void IncidentTextTest::theStateFollowsTheLastReply()
{
    QFETCH(IncidentMember, member);
    QTEST(stateOf(member, m_incident), "state");
}

void IncidentTextTest::whileWorksGoOnHeIsToldInterim_data()
{
    QTest::addColumn<IncidentMember>("member");
    QTest::addColumn<MemberState>("state");
    QTest::addColumn<MemberState>("atTheEnd"); // of the same version number
    QTest::newRow("none") << member() << MemberState::Unanswered << MemberState::Unanswered;
    QTest::newRow("told") << told(2) << MemberState::Told << MemberState::ToldOld;
    QTest::newRow("told the text before") << told(1) << MemberState::ToldOld << MemberState::ToldOld;
    QTest::newRow("told over one that waits") << told(2, {reply(ReplyState::OnApproval, 1)}) << MemberState::Told << MemberState::OnApprovalOld;
    QTest::newRow("one waits, told the one before") << told(1, {reply(ReplyState::OnApproval, 1)}) << MemberState::OnApprovalOld << MemberState::OnApprovalOld;
    QTest::newRow("his author's own") << told(2, {reply(ReplyState::OnApproval, 0, 0)}) << MemberState::OwnReply << MemberState::OwnReply;
    QTest::newRow("published before") << told(1, {reply(ReplyState::Published, 1)}, Status::Published) << MemberState::PublishedOld << MemberState::PublishedOld;
}

void IncidentTextTest::whileWorksGoOnHeIsToldInterim()
{
    QFETCH(IncidentMember, member);
    Incident incident = m_incident;
    QTEST(stateOf(member, incident), "atTheEnd");
    incident.stage = IncidentStage::Works;
    QTEST(stateOf(member, incident), "state");
    const auto made = replyFromMaster(member, incident, {});
    QCOMPARE(made.has_value(), lacksText(stateOf(member, incident)));
    const bool adds = stateOf(member, incident) == MemberState::PublishedOld;
    QVERIFY(!made || made->kind == (adds ? OperationKind::SubmitReply : OperationKind::AnswerInterim));
}

void IncidentTextTest::theTextGoesToThoseWhoLackIt()
{
    const auto made = replyFromMaster(member(), m_incident, {});
    QVERIFY(made);
    QCOMPARE(made->kind, OperationKind::SubmitReply);
    QCOMPARE(made->targets, std::vector{targetOf(member().appeal)});
    QCOMPARE(made->args.text, u"Ольга, здравствуйте!\nВода вернётся к 18:00."_s);
    QCOMPARE(made->args.incident, (Incident{.id = 4, .version = 2}));
    QVERIFY(!replyFromMaster(member({reply(ReplyState::OnApproval, 2)}), m_incident, {}));
    QVERIFY(!replyFromMaster(member({reply(ReplyState::OnApproval, 0, 0)}), m_incident, {}));
    Incident silent = m_incident;
    silent.version = 0;
    QVERIFY(!replyFromMaster(member(), silent, {}));
}

void IncidentTextTest::aPublishedOldOneIsAddedTo()
{
    const auto made = replyFromMaster(member({reply(ReplyState::Published, 1)}, Status::Published), m_incident, {});
    QVERIFY(made);
    QCOMPARE(made->args.reply, 3);
}

void IncidentTextTest::onlyTheCurrentOneIsApproved()
{
    const auto approval = approvalFor(member({reply(ReplyState::OnApproval, 2)}, Status::OnApproval), m_incident);
    QVERIFY(approval);
    QCOMPARE(approval->args.reply, 3);
    QVERIFY(!approvalFor(member({reply(ReplyState::OnApproval, 1)}, Status::OnApproval), m_incident));
    QVERIFY(!approvalFor(member({reply(ReplyState::OnApproval, 2, 4, 0)}, Status::OnApproval), m_incident)); // not at the centre yet
}

QTEST_GUILESS_MAIN(IncidentTextTest)
#include "incident_text_test.moc"
