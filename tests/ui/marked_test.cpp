#include "tests/support/held_reader.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/pages/marked_acts.h"
#include "ui/pages/marked_pane.h"
#include "ui/pages/queue_list.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// Several appeals marked in the list, and what is done with all of them; by keyboard.
class MarkedTest : public QObject
{
    Q_OBJECT

private slots:
    void aMillionIsMarkedByOneRange();
    void aLetterReadsNoRows();
    void marksAndKindsAreSaid();
    void whatIsOfferedConcernsSomeOfThem();
    void eachRoleHasItsActs();
    void manyAreTakenByKeyboardAlone();
    void manyAreAssignedByKeyboardAlone();
    void aReasonIsAskedForOnceForAll();
    void theRefusedAreListedWithTheirReasons();
    void oneOnItsWayCanBeStopped();
    void marksSurviveNewAppeals();
    void nextAppealKeepsTheMarks();
};

namespace {
const QHash<QString, QByteArray> allAppeals{{u"queue/query"_s, "0 -1 -1 0"}};

QAbstractButton *button(const Shown &shown, const char *name)
{
    return shown.find<QAbstractButton>(QLatin1String(name));
}

QString title(const Shown &shown)
{
    return shown.find<QLabel>(u"markedTitle"_s)->text();
}

void markAll(const Shown &shown)
{
    shown.list()->setFocus();
    shown.press(Qt::Key_A, Qt::ControlModifier);
    Shown::QVERIFY_OR_DIE(QTest::qWaitFor([&] { return shown.find<MarkedPane>(u"markedPane"_s)->knowsWhat(); }));
}

/// From the list to the acts, and down to one of them.
void goTo(const Shown &shown, const char *name)
{
    shown.press(Qt::Key_F6);
    for (int steps = 0; steps < 20 && QApplication::focusWidget() != button(shown, name); ++steps)
        shown.press(Qt::Key_Down);
    Shown::QVERIFY_OR_DIE(QApplication::focusWidget() == button(shown, name));
}
} // namespace

void MarkedTest::aMillionIsMarkedByOneRange()
{
    applyTheme(*qApp, ThemeChoice::Light);
    test::HeldReader reader;
    RowContext context(test::pictureNow);
    QueueList list(reader, context);
    list.resize(500, 800);
    static_cast<QWidget &>(list).show();
    list.show({.queue = Queue::All});
    std::vector<qint64> ids(1'000'000);
    std::iota(ids.rbegin(), ids.rend(), 1);
    reader.queries.answer(0, ids);
    QTRY_COMPARE(list.total(), 1'000'000);
    QSignalSpy told(&list, &QueueList::marked);
    const size_t asked = reader.pages.asked.size();

    list.view()->setFocus();
    QTest::keyClick(list.view(), Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toInt(), 1'000'000);
    QCOMPARE(list.view()->selectionModel()->selection().size(), 1);
    QVERIFY2(reader.pages.asked.size() <= asked + 1, "no row is read for it");
    QVERIFY(list.markedAppeals() == ids);

    for (int row = 0; row < 3; ++row)
        QTest::keyClick(list.view(), Qt::Key_Down);
    QTest::keyClick(list.view(), Qt::Key_Space); // one in the middle is left out
    QCOMPARE(list.markedCount(), 999'999);
    QVERIFY(list.view()->selectionModel()->selection().size() <= 2);
    QTest::keyClick(list.view(), Qt::Key_Escape);
    QCOMPARE(list.markedCount(), 0);
}

void MarkedTest::aLetterReadsNoRows()
{
    applyTheme(*qApp, ThemeChoice::Light);
    test::HeldReader reader;
    RowContext context(test::pictureNow);
    QueueList list(reader, context);
    list.resize(500, 800);
    static_cast<QWidget &>(list).show();
    list.show({.queue = Queue::All});
    std::vector<qint64> ids(100'000);
    std::iota(ids.begin(), ids.end(), 1);
    reader.queries.answer(0, ids);
    QTRY_COMPARE(list.total(), 100'000);
    QTest::keyClick(list.view(), Qt::Key_Z);
    QTest::keyClick(list.view(), Qt::Key_Z);
    QVERIFY2(reader.pages.asked.size() <= 2, qPrintable(QString::number(reader.pages.asked.size())));
}

void MarkedTest::marksAndKindsAreSaid()
{
    Shown shown(Role::Operator, allAppeals);
    const int all = shown.list()->model()->rowCount();
    markAll(shown);
    QCOMPARE(title(shown), u"Marked: %1 of %1"_s.arg(all));
    QVERIFY(shown.find<QLabel>(u"markedStates"_s)->text().startsWith(u"In work "_s));
    QCOMPARE(button(shown, "markedAssign")->toolTip(), button(shown, "markedAssign")->text() + u" (F8)"_s);
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Space);
    QCOMPARE(title(shown), u"Marked: %1 of %2"_s.arg(all - 1).arg(all));
    shown.press(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find<MarkedPane>(u"markedPane"_s)->isVisible());
}

void MarkedTest::whatIsOfferedConcernsSomeOfThem()
{
    Shown shown(Role::Operator, allAppeals);
    shown.reader.cards[1].appeal.status = Status::Closed;
    shown.reader.cards[2].appeal.status = Status::Closed;
    const int all = shown.list()->model()->rowCount();
    markAll(shown);
    QVERIFY(button(shown, "markedClose")->text().contains(QString::number(all - 2)));
    QVERIFY(button(shown, "markedReopen")->text().contains(u" 2 "_s));
    QVERIFY(button(shown, "markedTake")->text().contains(u" 2 "_s)); // nobody's
    QVERIFY(button(shown, "markedComment")->text().contains(QString::number(all)));
    shown.press(Qt::Key_Escape);
    for (auto &[id, card] : shown.reader.cards)
        card.appeal.status = Status::Closed;
    markAll(shown);
    QVERIFY(!button(shown, "markedTake")->isVisible() && !button(shown, "markedAssign")->isVisible());
    QVERIFY(button(shown, "markedReopen")->isVisible());
}

void MarkedTest::eachRoleHasItsActs()
{
    Shown approver(Role::Approver, allAppeals);
    markAll(approver);
    QVERIFY(button(approver, "markedTag")->isVisible() && button(approver, "markedPriority")->isVisible());
    QVERIFY(!button(approver, "markedAssign")->isVisible() && !button(approver, "markedClose")->isVisible());
    QSignalSpy asked(approver.window->queuePage(), &QueuePage::assignAsked);
    approver.press(Qt::Key_F8);
    QVERIFY(asked.isEmpty());
    Shown supervisor(Role::Supervisor, allAppeals);
    markAll(supervisor);
    QVERIFY(button(supervisor, "markedHandOver")->isVisible());
}

void MarkedTest::manyAreTakenByKeyboardAlone()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "2 -1 -1 0"}}); // new ones: nobody's
    markAll(shown);
    goTo(shown, "markedTake");
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.editor.acts.size(), 1u);
    QCOMPARE(shown.editor.acts[0].kind, OperationKind::Take);
    QCOMPARE(shown.editor.acts[0].targets.size(), 2u);
    auto *banner = shown.find<Banner>(u"markedResult"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->tone(), Banner::Tone::Ok);
    QVERIFY(shown.find<Toast>(u"toast"_s)->words().contains(u"2 appeals"_s));
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.editor.cancelled.size(), 1u);
    shown.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), shown.list());
    QCOMPARE(shown.list()->markedCount(), 0);
}

void MarkedTest::manyAreAssignedByKeyboardAlone()
{
    Shown shown(Role::Operator, allAppeals);
    shown.list()->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_F8); // quicker than the look at what is marked
    auto *search = shown.find<QWidget>(u"assignSearch"_s);
    QTRY_VERIFY(search->isVisible());
    QTRY_VERIFY(shown.find<QAbstractButton>(u"assignAccept"_s)->isEnabled());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(shown.editor.acts.size(), 1u);
    QCOMPARE(shown.editor.acts[0].kind, OperationKind::Assign);
    QVERIFY(shown.editor.acts[0].targets.size() >= 1);
    QTRY_VERIFY(shown.find<Banner>(u"markedResult"_s)->isVisible());
}

void MarkedTest::aReasonIsAskedForOnceForAll()
{
    Shown shown(Role::Operator, allAppeals);
    markAll(shown);
    goTo(shown, "markedClose");
    shown.press(Qt::Key_Return);
    auto *dialog = shown.window->findChild<WordsDialog *>();
    QVERIFY(dialog && dialog->windowTitle().startsWith(u"Close"_s));
    auto *field = dialog->findChild<QWidget *>(u"wordsField"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.editor.acts.empty());
    test::type(field, u"Сделано по графику"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.editor.acts.size(), 1u);
    QCOMPARE(shown.editor.acts[0].args.text, u"Сделано по графику"_s);
}

void MarkedTest::theRefusedAreListedWithTheirReasons()
{
    Shown shown(Role::Operator, allAppeals);
    shown.reader.cards[12].appeal.operatorId = 2; // a colleague's
    shown.reader.cards[14].appeal.status = Status::Closed;
    markAll(shown);
    goTo(shown, "markedTake");
    shown.press(Qt::Key_Return);
    auto *banner = shown.find<Banner>(u"markedResult"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->tone(), Banner::Tone::Warn);
    QVERIFY2(banner->fact().contains(u"1 done"_s), qPrintable(banner->fact()));
    auto *show = banner->findChild<QAbstractButton *>();
    show->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    auto *list = shown.find<LongList>(u"refusedList"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(QApplication::focusWidget(), list);
    QAbstractItemModelTester tester(list->model());
    const int refused = list->model()->rowCount();
    QCOMPARE(refused, shown.list()->model()->rowCount() - 1);
    QStringList said;
    for (int row = 0; row < refused; ++row)
        said << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(!said.filter(u"closed"_s).isEmpty() && !said.filter(u"taken"_s).isEmpty() && !said.filter(u"so already"_s).isEmpty());
    shown.press(Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(shown.list()->isMarking()); // Esc took away the list only

    show->click();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(shown.window->queuePage()->current() > 0);
}

void MarkedTest::oneOnItsWayCanBeStopped()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "2 -1 -1 0"}});
    shown.editor.held.emplace();
    markAll(shown);
    goTo(shown, "markedTake");
    shown.press(Qt::Key_Return);
    auto *stop = button(shown, "markedProgressStop");
    QTRY_VERIFY(stop->isVisible());
    button(shown, "markedComment")->click(); // the others wait
    QVERIFY(!shown.window->findChild<WordsDialog *>());
    stop->setFocus();
    shown.press(Qt::Key_Return);
    QVERIFY(shown.editor.held->isCanceled());
    shown.editor.held->finish();
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(shown.find<Banner>(u"markedResult"_s)->fact().contains(u"Stopped"_s));
    QVERIFY(shown.editor.acts.empty());
}

void MarkedTest::marksSurviveNewAppeals()
{
    Shown shown(Role::Operator, allAppeals);
    auto *list = shown.window->findChild<QueueList *>();
    shown.list()->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Space);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Space);
    const auto marked = list->markedAppeals();
    shown.reader.cards[99] = shown.reader.cards[1]; // comes first
    shown.reader.cards[99].appeal.id = 99;
    shown.reader.cards[99].appeal.dueAt = test::pictureToday(1, 0);
    emit shown.reader.appealsChanged({99});
    auto *newer = button(shown, "showNewer");
    QTRY_VERIFY(newer->isVisible());
    QCOMPARE(list->markedAppeals(), marked);
    newer->click();
    QCOMPARE(list->markedAppeals(), marked);
    QCOMPARE(shown.list()->markedCount(), int(marked.size()));
    QVERIFY(shown.find<MarkedPane>(u"markedPane"_s)->isVisible());
}

void MarkedTest::nextAppealKeepsTheMarks()
{
    Shown shown(Role::Operator, allAppeals);
    markAll(shown);
    const int all = shown.list()->markedCount();
    shown.press(Qt::Key_F3);
    shown.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.list()->markedCount(), all);
}

QTEST_MAIN(MarkedTest)
#include "marked_test.moc"
