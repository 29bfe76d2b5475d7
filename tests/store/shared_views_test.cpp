#include "tests/store/open_workstation.h"

using namespace vakhta;
using namespace vakhta::test;

/// What a workstation shows of the shared views: the centre's, with the user's acts on top.
class SharedViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void thoseOfTheCentreStandInTheirOrder();
    void anActIsShownAtOnceAndGoesAwayWhenTakenBack();
    void whoMayNotIsRefusedHere();
    void actsGoOneAfterAnother();
    void theAnswerOfTheCentreTakesThePlaceOfTheAct();
    void theJournalNamesTheView();
    void oneThatWaitsIsChangedInTheActThatSharesIt();
    void oneThatIsOnItsWayCanNotBeChanged();

private:
    static SharedView view(const QString &name, qint64 id = 0, int order = -1)
    {
        return {.id = id, .revision = id == 0 ? 0 : 1, .order = order, .name = name, .query = {{u"queue"_s, 10}}};
    }
    static Operation act(OperationKind kind, const SharedView &view)
    {
        return {.opId = newOperationId(shift), .kind = kind, .args = {.view = view}, .composedAt = shift};
    }
    static QStringList names(Workstation &desk)
    {
        QStringList names;
        for (const SharedView &one : desk.wait(desk.files.reader().region()).views)
            names << one.name;
        return names;
    }
};

void SharedViewsTest::thoseOfTheCentreStandInTheirOrder()
{
    Workstation desk(1);
    QSignalSpy changed(&desk.files.reader(), &AppealReader::regionChanged);
    desk.apply(PageOf().put(Type::View, view(u"Второй"_s, 1, 1)).put(Type::View, view(u"Первый"_s, 4, 0)).raw(Type::View, "{\"id\":\"v5\",\"query\":7}"));
    QCOMPARE(names(desk), (QStringList{u"Первый"_s, u"Второй"_s})); // of one that cannot be read nothing is made up
    QTRY_VERIFY(!changed.isEmpty());
    desk.apply(PageOf().destroy(Type::View, 4));
    QCOMPARE(names(desk), QStringList{u"Второй"_s});
}

void SharedViewsTest::anActIsShownAtOnceAndGoesAwayWhenTakenBack()
{
    Workstation desk(1, supervisorId);
    desk.apply(PageOf().put(Type::View, view(u"Первый"_s, 1, 0)));
    QSignalSpy changed(&desk.files.reader(), &AppealReader::regionChanged);
    const Operation shared = act(OperationKind::ShareView, view(u"Мой"_s)), withdrawn = act(OperationKind::WithdrawView, view(u"Первый"_s, 1));
    desk.wait(desk.files.editor().act(shared));
    QCOMPARE(names(desk), (QStringList{u"Первый"_s, u"Мой"_s}));
    const SharedView mine = desk.wait(desk.files.reader().region()).views.back();
    QVERIFY(mine.id > 0 && mine.revision == 0);
    QTRY_VERIFY(!changed.isEmpty());
    desk.wait(desk.files.editor().act(withdrawn));
    QCOMPARE(names(desk), QStringList{u"Мой"_s});
    changed.clear();
    QCOMPARE(desk.wait(desk.files.editor().cancel({withdrawn.opId, shared.opId})), 2);
    QCOMPARE(names(desk), QStringList{u"Первый"_s});
    QTRY_VERIFY(!changed.isEmpty());
}

void SharedViewsTest::whoMayNotIsRefusedHere()
{
    Workstation desk(1);
    desk.apply(PageOf().put(Type::View, view(u"Первый"_s, 1, 0)));
    for (const OperationKind kind : {OperationKind::ShareView, OperationKind::WithdrawView}) {
        const auto refused = desk.answer(desk.files.editor().act(act(kind, view(u"Мой"_s, 1))));
        QCOMPARE(refused.error().kind, Error::Kind::Rejected);
        QCOMPARE(refused.error().detail, QString::number(int(Reason::NotAllowed)));
    }
    QVERIFY(desk.wait(desk.files.reader().journal()).empty());
    QCOMPARE(names(desk), QStringList{u"Первый"_s});
}

void SharedViewsTest::actsGoOneAfterAnother()
{
    Workstation desk(1, supervisorId);
    const Operation first = act(OperationKind::ShareView, view(u"Первый"_s)), second = act(OperationKind::ShareView, view(u"Второй"_s));
    desk.wait(desk.files.editor().act(first));
    desk.wait(desk.files.editor().act(second));
    desk.wait(desk.files.editor().act({.opId = newOperationId(shift), .kind = OperationKind::Comment, .targets = {{.appeal = 1, .revision = 1}},
                                       .args = {.text = u"Позвонить"_s}, .composedAt = shift}));
    const auto outgoing = desk.wait(desk.files.run([](ProfileStore &store) { return store.outbox().nextOutgoing(store.now(), false); }));
    QCOMPARE(outgoing.size(), 2u); // the comment does not wait for the views
    QCOMPARE(outgoing.front().opId, first.opId);
    QVERIFY(outgoing.back().opId != second.opId);
}

void SharedViewsTest::theAnswerOfTheCentreTakesThePlaceOfTheAct()
{
    Workstation desk(1, supervisorId);
    const Operation shared = act(OperationKind::ShareView, view(u"Мой"_s));
    desk.wait(desk.files.editor().act(shared));
    const OperationResult applied{.id = 8, .outcome = Outcome::Applied, .appliedAt = shift.addSecs(5)};
    desk.wait(desk.files.run([&](ProfileStore &store) { return store.settle(shared.opId, applied); }));
    desk.apply(PageOf().put(Type::View, view(u"Мой"_s, 7, 0)));
    QCOMPARE(names(desk), QStringList{u"Мой"_s}); // once, though the act is still on top
    desk.apply(PageOf().put(OperationRecord{shared, supervisorId, applied}).caughtUp());
    QCOMPARE(names(desk), QStringList{u"Мой"_s});
    QCOMPARE(desk.wait(desk.files.reader().region()).views.front().id, 7);
    desk.apply(PageOf().destroy(Type::View, 7));
    QCOMPARE(names(desk), QStringList()); // the act has had its effect
}

void SharedViewsTest::theJournalNamesTheView()
{
    Workstation desk(1, supervisorId);
    desk.wait(desk.files.editor().act(act(OperationKind::ShareView, view(u"Мой"_s))));
    const auto journal = desk.wait(desk.files.reader().journal());
    QCOMPARE(journal.size(), 1u);
    QCOMPARE(journal.front().title, u"Мой"_s);
    QVERIFY(journal.front().number.isEmpty());
}

void SharedViewsTest::oneThatWaitsIsChangedInTheActThatSharesIt()
{
    Workstation desk(1, supervisorId);
    desk.apply(PageOf().put(Type::View, view(u"Первый"_s, 1, 0)));
    const auto mine = [&] {
        const auto views = desk.wait(desk.files.reader().region()).views;
        return *std::find_if(views.begin(), views.end(), [](const SharedView &one) { return one.id != 1; });
    };
    const auto waiting = [&] { return desk.wait(desk.files.run([](ProfileStore &store) { return store.outbox().nextOutgoing(store.now(), false); })); };
    desk.wait(desk.files.editor().act(act(OperationKind::ShareView, view(u"Мой"_s))));
    SharedView changed = mine();
    changed.order = 0;
    desk.wait(desk.files.editor().act(act(OperationKind::ShareView, changed)));
    changed = mine();
    QCOMPARE(changed.order, 0);
    changed.order = -1;
    changed.name = u"Свет"_s;
    changed.columns = u"1:0 8:120"_s;
    desk.wait(desk.files.editor().act(act(OperationKind::ShareView, changed)));
    QCOMPARE(names(desk), (QStringList{u"Свет"_s, u"Первый"_s})); // it stays where it was moved to
    QCOMPARE(waiting().size(), 1u);
    const auto sent = operationFromCreate(waiting().front().create);
    QCOMPARE(sent->args.view.id, 0);
    QCOMPARE(sent->args.view.columns, u"1:0 8:120"_s);
    QCOMPARE(desk.wait(desk.files.reader().journal()).size(), 1u);

    desk.wait(desk.files.editor().act(act(OperationKind::WithdrawView, mine())));
    QCOMPARE(names(desk), QStringList{u"Первый"_s});
    QVERIFY(waiting().empty());
}

void SharedViewsTest::oneThatIsOnItsWayCanNotBeChanged()
{
    Workstation desk(1, supervisorId);
    const Operation shared = act(OperationKind::ShareView, view(u"Мой"_s));
    desk.wait(desk.files.editor().act(shared));
    SharedView late = desk.wait(desk.files.reader().region()).views.front();
    QCOMPARE(late.revision, 0);
    desk.wait(desk.files.run([&](ProfileStore &store) { return store.markSending({shared.opId}); }));
    QTRY_COMPARE(desk.wait(desk.files.reader().region()).views.front().revision, -1);
    late = desk.wait(desk.files.reader().region()).views.front();
    late.name = u"Свет"_s;
    for (const OperationKind kind : {OperationKind::ShareView, OperationKind::WithdrawView})
        QCOMPARE(desk.answer(desk.files.editor().act(act(kind, late))).error().kind, Error::Kind::Conflict);
    QCOMPARE(names(desk), QStringList{u"Мой"_s});
    late.id += 1000; // of no act here
    QCOMPARE(desk.answer(desk.files.editor().act(act(OperationKind::ShareView, late))).error().detail, QString::number(int(Reason::NoSuchView)));
}

QTEST_GUILESS_MAIN(SharedViewsTest)
#include "shared_views_test.moc"
