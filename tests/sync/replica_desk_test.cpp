#include "app/workstation/replica_desk.h"
#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

class ReplicaDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void aDraftToAnAppealThatIsNotSeenStandsBeforeNoOther();
    void oneThatTheCentreHasIsSentWhereverItsAppealIs();
};

static std::vector<qint64> appealsOf(const sync::Outgoing &outgoing)
{
    std::vector<qint64> appeals;
    for (const sync::OutgoingDraft &draft : outgoing.drafts)
        appeals.push_back(draft.appeal);
    return appeals;
}

void ReplicaDeskTest::aDraftToAnAppealThatIsNotSeenStandsBeforeNoOther()
{
    ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 3);
    for (const qint64 appeal : {1, 2, 3})
        orDie(open.store.saveDraft(appeal, u"Ответ"_s));
    valueOrDie(open.store.apply(PageOf().destroy(Type::Appeal, 1)));

    ReplicaDesk desk;
    const auto first = valueOrDie(desk.outgoing(open.store, 1, false, {}));

    QCOMPARE(appealsOf(first), (std::vector<qint64>{2}));
    QVERIFY(first.more);
    QCOMPARE(appealsOf(valueOrDie(desk.outgoing(open.store, 5, false, {}))), (std::vector<qint64>{2, 3}));
}

void ReplicaDeskTest::oneThatTheCentreHasIsSentWhereverItsAppealIs()
{
    ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 1);
    orDie(open.store.saveDraft(1, u"Ответ"_s));
    orDie(open.store.draftSettled({.appeal = 1, .text = u"Ответ"_s}, 7, 1));
    orDie(open.store.saveDraft(1, u"Ответ дан"_s));
    valueOrDie(open.store.apply(PageOf().destroy(Type::Appeal, 1)));

    QCOMPARE(appealsOf(valueOrDie(ReplicaDesk().outgoing(open.store, 5, false, {}))), (std::vector<qint64>{1}));
}

QTEST_APPLESS_MAIN(ReplicaDeskTest)
#include "replica_desk_test.moc"
