#include "app/store/profile_view.h"
#include "tests/store/profile.h"

using namespace vakhta;
using namespace vakhta::test;

namespace {
QByteArray dumpOf(ProfileView &view)
{
    QByteArray text;
    must(view.dumpCanonical([&](const QByteArray &lines) -> Result<void> {
        text += lines;
        return {};
    }));
    return text;
}
} // namespace

class ProfileViewTest : public QObject
{
    Q_OBJECT

private slots:
    void theDumpHasOneLineAnObjectInOrder();
    void theDumpIsOfTheReplicaOnly();
    void theDumpStopsWhenItCannotBeWritten();
    void theJournalIsReadWhileTheWorkstationHasIt();
    void noProfileIsNotFound();
};

void ProfileViewTest::theDumpHasOneLineAnObjectInOrder()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    const Draft draft{.id = 40, .appeal = 2, .owner = operatorId, .text = u"Дома"_s, .revision = 1, .updatedAt = shift};
    const Reply reply{.id = 1, .appeal = 2, .author = operatorId, .text = u"Да"_s, .submittedAt = shift};
    const Executor executor{.id = executorId, .name = u"Дороги"_s};
    QVERIFY(open.store.apply(PageOf().put(draft).put(reply).put(appeal(10)).put(appeal(9)).put(Type::User, operatorOfShift()).put(Type::Executor, executor)));

    const auto view = must(ProfileView::open(profile.place()));

    QCOMPARE(dumpOf(*view), "User\t3\t" + canonical(operatorOfShift()) + "\nExecutor\t11\t" + canonical(executor) + "\nAppeal\t9\t"
                                + canonical(appeal(9)) + "\nAppeal\t10\t" + canonical(appeal(10)) + "\nReply\t1\t" + canonical(reply)
                                + "\nDraft\t40\t" + canonical(draft) + "\n");
}

void ProfileViewTest::theDumpIsOfTheReplicaOnly()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 300);
    const QByteArray before = dumpOf(*must(ProfileView::open(profile.place())));
    QVERIFY(before.size() > 100'000);

    QVERIFY(open.store.act(operation(OperationKind::Take, appeal(1))));
    QVERIFY(open.store.saveDraft(2, u"Черновик"_s));
    QVERIFY(open.store.markRead(3));

    QCOMPARE(dumpOf(*must(ProfileView::open(profile.place()))), before);
}

void ProfileViewTest::theDumpStopsWhenItCannotBeWritten()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 300);
    int writes = 0;

    const auto dumped = must(ProfileView::open(profile.place()))->dumpCanonical([&](const QByteArray &) -> Result<void> {
        ++writes;
        return Error{Error::Kind::DiskFull, u"no room"_s};
    });

    QVERIFY(!dumped);
    QCOMPARE(dumped.error().kind, Error::Kind::DiskFull);
    QCOMPARE(writes, 1);
}

void ProfileViewTest::theJournalIsReadWhileTheWorkstationHasIt()
{
    const ProfileFolder profile;
    OpenStore open(profile);
    fill(open.store, 2);
    QVERIFY(open.store.act(operation(OperationKind::Take, appeal(2))));

    const auto view = must(ProfileView::open(profile.place()));
    const auto journal = must(view->journal());

    QCOMPARE(journal.size(), 1u);
    QCOMPARE(journal.front().number, u"И-2"_s);
    QCOMPARE(must(view->outboxCounts(shift)).waiting, 1);
    QVERIFY(open.store.act(operation(OperationKind::Take, appeal(1)))); // reading holds nobody up
}

void ProfileViewTest::noProfileIsNotFound()
{
    const ProfileFolder profile;

    const auto view = ProfileView::open(profile.place());

    QVERIFY(!view);
    QCOMPARE(view.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(ProfileViewTest)
#include "profile_view_test.moc"
