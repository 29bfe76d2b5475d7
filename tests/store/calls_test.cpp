#include "app/core/mentions.h"
#include "tests/store/open_workstation.h"

using namespace vakhta;
using namespace vakhta::test;

/// Which appeals call the user in a note: worked out here, of what the centre told and of his own acts.
class CallsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNoteThatComesMarksItsAppeal();
    void theMarkIsThereAfterAStart();
    void anAnswerTakesItAwayAtOnce();
    void othersAreNotCalled();
    void anAppealThatChangesKeepsItsMark();

private:
    static Message call(qint64 id, qint64 appeal, const QString &text = u"@Крылова А. В., взгляните"_s)
    {
        Message note = message(id, appeal, int(id));
        note.user = supervisorId;
        note.text = text;
        return note;
    }
    static std::vector<qint64> called(Workstation &desk)
    {
        return desk.ids({.queue = Queue::All, .marks = mentionsMe, .order = Order::Oldest});
    }
    static Operation comment(Workstation &desk, qint64 appeal)
    {
        Operation act{.opId = newOperationId(shift), .kind = OperationKind::Comment, .targets = {targetOf(desk.seen(appeal))}, .composedAt = shift.addDays(1)};
        act.args.text = u"Уже чинят"_s;
        return act;
    }
};

void CallsTest::aNoteThatComesMarksItsAppeal()
{
    Workstation desk(3);
    QVERIFY(called(desk).empty());
    desk.apply(PageOf().put(call(90, 2)));
    QTRY_COMPARE(called(desk), std::vector<qint64>{2});
    QCOMPARE(desk.row(2).flags & mentionsMe, 0); // a mark of the list, not of the appeal
}

void CallsTest::theMarkIsThereAfterAStart()
{
    ProfileFolder profile;
    {
        OpenStore opened(profile);
        fill(opened.store, 3);
        must(opened.store.apply(PageOf().put(call(90, 1)).put(call(91, 3))));
    }
    ProfileFiles files(profile.place());
    Workstation::wait(files.opened());
    QCOMPARE(Workstation::wait(files.reader().idsOf({.queue = Queue::All, .marks = mentionsMe, .order = Order::Oldest})), (std::vector<qint64>{1, 3}));
}

void CallsTest::anAnswerTakesItAwayAtOnce()
{
    Workstation desk(3);
    desk.apply(PageOf().put(call(90, 1)).put(call(91, 3)));
    QTRY_COMPARE(called(desk), (std::vector<qint64>{1, 3}));
    const Operation act = comment(desk, 3);
    desk.wait(desk.files.editor().act(act));
    QTRY_COMPARE(called(desk), std::vector<qint64>{1});
    desk.wait(desk.files.editor().cancel({act.opId}));
    QTRY_COMPARE(called(desk), (std::vector<qint64>{1, 3}));
}

void CallsTest::othersAreNotCalled()
{
    Workstation desk(4);
    Message theirs = call(93, 4);
    theirs.kind = MessageKind::CitizenWrote;
    desk.apply(PageOf().put(call(90, 1, u"@Старшая смены, взгляните"_s)).put(call(91, 2, u"Крылова А. В. знает, info@gorod.example"_s)).put(theirs).put(call(94, 3)));
    QTRY_COMPARE(called(desk), std::vector<qint64>{3});
}

void CallsTest::anAppealThatChangesKeepsItsMark()
{
    Workstation desk(3);
    desk.apply(PageOf().put(call(90, 2)));
    QTRY_COMPARE(called(desk), std::vector<qint64>{2});
    Appeal changed = appeal(2, Status::Closed);
    changed.revision = 2;
    desk.apply(PageOf().put(changed));
    QTRY_COMPARE(desk.row(2).status, Status::Closed);
    QCOMPARE(called(desk), std::vector<qint64>{2});
}

QTEST_GUILESS_MAIN(CallsTest)
#include "calls_test.moc"
