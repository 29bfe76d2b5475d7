#include "app/workstation/replica_desk.h"
#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

class ReplicaDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void aDraftThatTheCentreRefusedStandsBeforeNoOther();
    void oneThatTheCentreHasIsSentWhereverItsAppealIs();
};

static std::vector<qint64> appealsOf(const sync::Outgoing &outgoing)
{
    std::vector<qint64> appeals;
    for (const sync::OutgoingDraft &draft : outgoing.drafts)
        appeals.push_back(draft.appeal);
    return appeals;
}

/// While all is read again, appeals still stand here that the user may not see any more.
void ReplicaDeskTest::aDraftThatTheCentreRefusedStandsBeforeNoOther()
{
    ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 2);
    for (const qint64 appeal : {1, 2})
        must(open.store.saveDraft(appeal, u"Ответ"_s));

    ReplicaDesk desk;
    sync::Delivery answer;
    answer.sent = must(desk.outgoing(open.store, 1, false, {}));
    QCOMPARE(appealsOf(answer.sent), (std::vector<qint64>{1}));
    answer.body = R"({"methodResponses":[["Draft/set",{"notCreated":{"n1":{"type":"invalidProperties","properties":["appeal"]}}},"Draft/set"]]})";
    must(desk.apply(open.store, answer));
    QCOMPARE(appealsOf(must(desk.outgoing(open.store, 1, false, {}))), (std::vector<qint64>{2}));

    must(open.store.apply(PageOf().caughtUp()));
    QCOMPARE(appealsOf(must(desk.outgoing(open.store, 5, false, {}))).size(), size_t(2)); // the appeal was here all the time
}

void ReplicaDeskTest::oneThatTheCentreHasIsSentWhereverItsAppealIs()
{
    ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    must(open.store.saveDraft(1, u"Ответ"_s));
    must(open.store.draftSettled({.appeal = 1, .text = u"Ответ"_s}, 7, 1));
    must(open.store.saveDraft(1, u"Ответ дан"_s));
    must(open.store.apply(PageOf().destroy(Type::Appeal, 1)));

    QCOMPARE(appealsOf(must(ReplicaDesk().outgoing(open.store, 5, false, {}))), (std::vector<qint64>{1}));
}

QTEST_APPLESS_MAIN(ReplicaDeskTest)
#include "replica_desk_test.moc"
