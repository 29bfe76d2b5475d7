#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/pages/appeal_row_delegate.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/reply_page.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/long_list.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;
using test::openList;

class QueuePageTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasOpenComesBack();
    void theChosenQueueAndAppealAreKept();
    void damagedSettingsAreTheOwnQueue();
    void arrowsShowTheAppealUnderTheHand();
    void replyIsOneKeyFromTheList();
    void aKeyOnTheHeelOfAnArrowIsAboutTheNewRow();
    void twoTextsOfADraftAreSaidBesideTheAppeal();
    void partsAreReachedByOneKey();
    void sectionsAreThoseOfTheRole_data();
    void sectionsAreThoseOfTheRole();
    void aScreenReaderOpensASection();
    void markedAppealsAreAssignedTogether();
    void approvingIsOneKey();
    void anOpenMenuStaysAsItWasOpened();
    void aCommentAsksForItsWordsFirst();
    void searchFindsAndEscapeReturns();
    void newAppealsWaitForTheHand();
    void offlineIsTold();
    void aQueueThatCannotBeReadOffersAWayOn();
    void rowsHaveTheHeightOfTheirDensity();
    void sidebarModelIsAGoodModel();
    void everythingInteractiveHasItsOwnName();
    void settingsOfTheLayoutAreKept();
};

void QueuePageTest::whatWasOpenComesBack()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 2"}, {u"queue/appeal"_s, "5"}});
    QTRY_COMPARE(shown.chosenTitle(), u"Горький привкус воды из колонки"_s);
    QTRY_COMPARE(shown.window->queuePage()->current(), 5);
    QCOMPARE(shown.window->queuePage()->query().order, Order::Newest);
    QCOMPARE(shown.window->queuePage()->query().queue, Queue::Open);
}

void QueuePageTest::theChosenQueueAndAppealAreKept()
{
    Shown shown(Role::Operator, openList);
    shown.list()->setFocus();
    shown.press(Qt::Key_Down);
    const auto kept = [&] {
        const auto windows = windowsFrom(shown.reader.settings[u"windows"_s]);
        return windows.empty() ? Place() : windows.front().place;
    };
    QTRY_COMPARE(kept().appeal, shown.list()->currentIndex().data(QueueModel::IdRole).toLongLong());

    auto *sidebar = shown.find<Sidebar>(u"sidebar"_s);
    sidebar->setFocus();
    shown.press(Qt::Key_Home);
    QTRY_COMPARE(kept().query.queue, Queue::Mine);
}

void QueuePageTest::damagedSettingsAreTheOwnQueue()
{
    QCOMPARE(queryFrom("nonsense").queue, Queue::Mine);
    QCOMPARE(queryFrom("99 1 2 77").order, Order::Promise);
}

void QueuePageTest::arrowsShowTheAppealUnderTheHand()
{
    Shown shown(Role::Operator, openList);
    shown.list()->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    const qint64 wanted = shown.list()->currentIndex().data(QueueModel::IdRole).toLongLong();
    QTRY_COMPARE(shown.window->queuePage()->current(), wanted);
}

void QueuePageTest::replyIsOneKeyFromTheList()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 3);
    QSignalSpy asked(shown.window->queuePage(), &QueuePage::openReply);
    shown.list()->setFocus();
    shown.press(Qt::Key_F7);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), 3);
    QTRY_VERIFY(shown.window->findChild<ReplyPage *>()->isVisible());
}

/// What the eye has not seen yet is read first: neither the former appeal is answered nor the key lost.
void QueuePageTest::aKeyOnTheHeelOfAnArrowIsAboutTheNewRow()
{
    Shown shown(Role::Operator, openList);
    QTRY_VERIFY(shown.window->queuePage()->current() > 0);
    QSignalSpy asked(shown.window->queuePage(), &QueuePage::openReply);
    shown.list()->setFocus();
    const int row = shown.list()->currentIndex().row();
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_F7);
    QVERIFY(shown.list()->currentIndex().row() != row);
    const qint64 wanted = shown.list()->currentIndex().data(QueueModel::IdRole).toLongLong();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), wanted);
}

void QueuePageTest::twoTextsOfADraftAreSaidBesideTheAppeal()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 3);
    const auto said = [&shown](const QString &words) {
        const auto labels = shown.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    shown.reader.cards[3].draft = LocalDraft{.text = u"здесь"_s, .savedAt = test::pictureNow(), .atCentre = false, .theirText = u"там"_s, .fork = {}};
    emit shown.reader.appealsChanged({3});
    QTRY_VERIFY(said(u"two texts: choose"_s));
    shown.reader.cards[3].draft->theirText.clear();
    emit shown.reader.appealsChanged({3});
    QTRY_VERIFY(!said(u"two texts: choose"_s) && said(u"Saved on this computer"_s));
}

void QueuePageTest::partsAreReachedByOneKey()
{
    Shown shown(Role::Operator, openList);
    QTRY_VERIFY(shown.find<QWidget>(u"appealTabs"_s)->isVisible());
    shown.list()->setFocus();
    shown.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"appealTabs"_s);
    shown.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sidebar"_s);
    shown.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"appealTabs"_s);
    shown.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), shown.list());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
    shown.press(Qt::Key_F5);
    QCOMPARE(shown.link.syncs, 1);
}

void QueuePageTest::sectionsAreThoseOfTheRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("approves");
    QTest::addColumn<bool>("leads");
    QTest::newRow("operator") << int(Role::Operator) << false << false;
    QTest::newRow("approver") << int(Role::Approver) << true << false;
    QTest::newRow("supervisor") << int(Role::Supervisor) << true << true;
    QTest::newRow("analyst") << int(Role::Analyst) << false << false;
}

void QueuePageTest::sectionsAreThoseOfTheRole()
{
    QFETCH(int, role);
    QFETCH(bool, approves);
    QFETCH(bool, leads);
    Shown shown{Role(role), openList};
    QTRY_COMPARE(shown.find<RailButton>(u"section-approval"_s)->isVisible(), approves);
    QTRY_COMPARE(shown.find<RailButton>(u"section-shift"_s)->isVisible(), leads);
    QVERIFY(shown.find<RailButton>(u"section-region"_s)->isVisible());
    shown.list()->setFocus();
    shown.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown.window->section(), role == int(Role::Analyst) ? u"region"_s : u"outages"_s);
}

void QueuePageTest::aScreenReaderOpensASection()
{
    Shown shown(Role::Operator, openList);
    QSignalSpy chosen(shown.find<Rail>(u"rail"_s), &Rail::chosen);
    auto *button = shown.find<RailButton>(u"section-journal"_s);
    QAccessibleActionInterface *acts = QAccessible::queryAccessibleInterface(button)->actionInterface();
    acts->doAction(acts->actionNames().constFirst());
    QVERIFY(shown.find<QWidget>(u"journalPage"_s)->isVisible());
    button->click();
    QCOMPARE(chosen.size(), 2); // each once, also of the one that is open
    shown.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(shown.list()->isVisible());
    QCOMPARE(chosen.size(), 2);
}

void QueuePageTest::markedAppealsAreAssignedTogether()
{
    Shown shown(Role::Operator, openList);
    QSignalSpy asked(shown.window->queuePage(), &QueuePage::assignAsked);
    shown.list()->setFocus();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_F8);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<std::vector<qint64>>().size(), 3u);
}

void QueuePageTest::approvingIsOneKey()
{
    Shown shown(Role::Approver, {{u"queue/query"_s, "6 -1 -1 0"}, {u"queue/appeal"_s, "10"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 10);
    shown.list()->setFocus();
    QTRY_VERIFY((shown.press(Qt::Key_Return, Qt::ControlModifier), !shown.editor.acts.empty()));
    QCOMPARE(shown.editor.acts[0].kind, OperationKind::ApproveReply);
    QCOMPARE(shown.editor.acts[0].targets[0].appeal, 10);
    QCOMPARE(shown.editor.acts[0].args.reply, 10);
    QTRY_VERIFY(shown.find<QWidget>(u"toast"_s)->isVisible());
}

namespace {
QMenu *openMenu(Shown &shown)
{
    auto *more = shown.find<QWidget>(u"more"_s);
    Shown::QVERIFY_OR_DIE(QTest::qWaitFor([more] { return more->isVisible(); }));
    more->setFocus();
    shown.press(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    Shown::QVERIFY_OR_DIE(menu);
    return menu;
}

void chooseFromMenu(Shown &shown, const QString &line)
{
    QMenu *menu = openMenu(shown);
    for (int steps = 0; steps < menu->actions().size() && (!menu->activeAction() || menu->activeAction()->text() != line); ++steps)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
}
} // namespace

void QueuePageTest::anOpenMenuStaysAsItWasOpened()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 3);
    QMenu *menu = openMenu(shown);
    QTest::keyClick(menu, Qt::Key_Down);
    const QAction *chosen = menu->activeAction();
    QVERIFY(chosen);
    const auto lines = menu->actions();

    shown.reader.cards[3].appeal.status = Status::Closed;
    emit shown.reader.appealsChanged({3});
    QTRY_VERIFY(shown.find<QWidget>(u"reopen"_s)->isVisible());
    QCOMPARE(menu->actions(), lines);
    QCOMPARE(menu->activeAction(), chosen);
}

void QueuePageTest::aCommentAsksForItsWordsFirst()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 3);
    chooseFromMenu(shown, u"Comment…"_s);
    auto *dialog = shown.window->findChild<WordsDialog *>();
    QVERIFY(dialog && shown.editor.acts.empty());
    auto *field = dialog->findChild<QWidget *>(u"wordsField"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.editor.acts.empty()); // a comment without words is none
    test::type(field, u"Ждём фото"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.editor.acts.size(), 1u);
    QCOMPARE(shown.editor.acts[0].args.text, u"Ждём фото"_s);
}

void QueuePageTest::searchFindsAndEscapeReturns()
{
    Shown shown(Role::Operator, openList);
    shown.list()->setFocus();
    shown.press(Qt::Key_F, Qt::ControlModifier);
    test::type(QApplication::focusWidget(), u"лифт"_s);
    QTRY_COMPARE(shown.list()->model()->rowCount(), 1);
    QCOMPARE(shown.reader.queries.back().words, u"лифт"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s); // typing goes on
    shown.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), shown.list());
    QCOMPARE(shown.list()->currentIndex().row(), 0);
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.window->queuePage()->query().queue, Queue::Open);
    QVERIFY(shown.window->queuePage()->query().words.isEmpty());
    QVERIFY(shown.find<QLineEdit>(u"search"_s)->text().isEmpty());
}

void QueuePageTest::newAppealsWaitForTheHand()
{
    Shown shown(Role::Operator, openList);
    const int before = shown.list()->model()->rowCount();
    shown.reader.cards[99] = shown.reader.cards[3];
    shown.reader.cards[99].appeal.id = 99;
    emit shown.reader.appealsChanged({99});

    auto *newer = shown.find<QAbstractButton>(u"showNewer"_s);
    QTRY_VERIFY(newer->isVisible());
    QCOMPARE(shown.list()->model()->rowCount(), before);
    newer->click();
    QCOMPARE(shown.list()->model()->rowCount(), before + 1);
    QVERIFY(!newer->isVisible());
}

void QueuePageTest::offlineIsTold()
{
    Shown shown(Role::Operator, openList, LinkState::Offline);
    auto *banner = shown.find<Banner>(u"statusBanner"_s);
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(shown.list()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"≈"_s));
    SyncStatus back = shown.link.value;
    back.connection = LinkState::Online;
    shown.link.become(back);
    QCOMPARE(banner->tone(), Banner::Tone::Ok);
}

void QueuePageTest::aQueueThatCannotBeReadOffersAWayOn()
{
    Shown shown(Role::Operator, openList);
    shown.reader.failure = Error{Error::Kind::Storage, u"disk I/O error"_s};
    shown.find<Sidebar>(u"sidebar"_s)->setFocus();
    shown.press(Qt::Key_Home);
    auto *again = shown.find<QAbstractButton>(u"queueStateAction"_s);
    QTRY_VERIFY(again->isVisible());
    shown.reader.failure.reset();
    again->click();
    QTRY_VERIFY(shown.list()->isVisible() && shown.list()->model()->rowCount() > 0);
}

void QueuePageTest::rowsHaveTheHeightOfTheirDensity()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const RowContext context(test::pictureNow);
    AppealRowDelegate delegate(context, nullptr);
    QCOMPARE(delegate.rowHeight(), 66);
    delegate.setDensity(Density::Usual);
    QCOMPARE(delegate.rowHeight(), 52);
    delegate.setDensity(Density::Dense);
    QCOMPARE(delegate.rowHeight(), 30);
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QVERIFY(delegate.rowHeight() >= 45);
    applyTheme(*qApp, ThemeChoice::Light);
}

void QueuePageTest::sidebarModelIsAGoodModel()
{
    SidebarModel model;
    QAbstractItemModelTester tester(&model);
    model.setRegion(test::pictureRegion());
    QueueCounts counts;
    counts.queues.assign(queueCount, {27, 2});
    model.setCounts(counts);
    const int row = model.rowOf(SidebarModel::Entry::Kind::Queue, int(Queue::DueToday));
    QCOMPARE(model.index(row).data(Qt::AccessibleTextRole).toString(), u"Due today, 27, 2 overdue"_s);
    const int sectors = model.rowCount();
    model.setSectorsFolded(true);
    QCOMPARE(model.rowCount(), sectors - 8);
}

void QueuePageTest::everythingInteractiveHasItsOwnName()
{
    Shown shown(Role::Supervisor, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_VERIFY(shown.find<QWidget>(u"more"_s)->isVisible());
    QHash<QString, QString> owner; // name → object
    const auto widgets = shown.window->queuePage()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool interactive = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        if (!interactive || widget->inherits("QScrollBar") || widget->inherits("QSplitterHandle") || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!owner.contains(name), qPrintable(u"%1: %2 and %3"_s.arg(name, owner.value(name), widget->objectName())));
        owner.insert(name, widget->objectName());
    }
    QVERIFY(owner.size() > 8);
}

void QueuePageTest::settingsOfTheLayoutAreKept()
{
    Shown shown(Role::Operator, openList);
    shown.window->close();
    QVERIFY(!windowsFrom(shown.reader.settings[u"windows"_s]).at(0).geometry.isEmpty());
}

QTEST_MAIN(QueuePageTest)
#include "queue_page_test.moc"
