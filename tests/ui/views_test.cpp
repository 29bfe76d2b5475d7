#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/models/kept_query.h"
#include "ui/models/saved_views.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/recent_appeals.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/view_dialog.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::openList;
using test::Shown;

/// Lists of one's own: narrowed by a key, kept under a name, gone back to.
class ViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChipNarrowsByItsKey();
    void chipsAreTakenOffAtOnce();
    void whatIsNarrowedComesBack();
    void theListIsSavedUnderItsName();
    void aViewShowsItsNumberAndOpens();
    void aViewComesBackAtTheNextStart();
    void viewsAreRenamedMovedAndKeptAnew();
    void aDeletedViewIsTakenBack();
    void withoutAViewItsKeysDoNothing();
    void aViewWithWordsHasNoNumber();
    void aSavedSearchIsReadAnew();
    void everyConditionIsKept();
    void damagedViewsAreLeftOut_data();
    void damagedViewsAreLeftOut();
    void damageIsTold();
    void backAndForwardGoThroughListsAndAppeals();
    void backLeavesTheReply();
    void openedAppealsAreRemembered();
    void theNextReplyIsOneKeyAway();
    void looksAsDesigned();

private:
    void open(const QHash<QString, QByteArray> &more = {}, Role role = Role::Operator)
    {
        QHash<QString, QByteArray> settings{{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}};
        for (auto one = more.begin(); one != more.end(); ++one)
            settings[one.key()] = one.value();
        m_shown = std::make_unique<Shown>(role, settings);
        QTRY_VERIFY(m_shown->find<QWidget>(u"more"_s)->isVisible());
        m_shown->list()->setFocus();
    }
    QueuePage &page() const { return *m_shown->window->queuePage(); }
    const AppealQuery &query() const { return page().query(); }
    std::vector<SavedView> kept() const { return viewsFrom(m_shown->reader.settings[u"views"_s]).views; }
    QStringList names() const
    {
        QStringList names;
        for (const SavedView &view : kept())
            names << view.name;
        return names;
    }
    QString title() const { return m_shown->find<QLabel>(u"queueTitle"_s)->text(); }
    /// From a dialog, as a desktop does when it closes.
    void comeBack()
    {
        m_shown->window->activateWindow();
        QTRY_VERIFY(m_shown->list()->hasFocus());
    }

    std::unique_ptr<Shown> m_shown;
};

namespace {
QByteArray twoViews()
{
    return keptViews({{.id = 4, .name = u"Мой свет"_s, .query = {.queue = Queue::Open, .sector = 4}, .density = 2, .shape = 1, .tint = 3},
                                       {.id = 7, .name = u"Новые"_s, .query = {.queue = Queue::New}}});
}
} // namespace

void ViewsTest::aChipNarrowsByItsKey()
{
    open();
    const int whole = m_shown->list()->model()->rowCount();
    m_shown->press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(query().also, bitOf(Queue::Unassigned));
    QCOMPARE(query().queue, Queue::Open);
    QTRY_VERIFY(m_shown->list()->model()->rowCount() > 0 && m_shown->list()->model()->rowCount() < whole);
    QVERIFY(m_shown->find<QAbstractButton>(u"quickUnassigned"_s)->isChecked());
    m_shown->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(query().also, bitOf(Queue::Unassigned) | bitOf(Queue::Mine));
    m_shown->press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(query().also, bitOf(Queue::Mine));
}

void ViewsTest::chipsAreTakenOffAtOnce()
{
    open();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        m_shown->press(key, Qt::AltModifier);
    QCOMPARE(query().also, bitOf(Queue::Mine) | bitOf(Queue::Overdue) | bitOf(Queue::DueToday));
    m_shown->press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(query(), AppealQuery{.queue = Queue::Open});
    QVERIFY(!m_shown->find<QAbstractButton>(u"quickToday"_s)->isChecked());
}

void ViewsTest::whatIsNarrowedComesBack()
{
    const AppealQuery narrowed{.queue = Queue::Open, .also = bitOf(Queue::DueToday), .order = Order::Newest};
    QCOMPARE(*queryFrom(keptQuery(narrowed)), narrowed);
    QCOMPARE(queryFrom("10 -1 -1 2"), (AppealQuery{.queue = Queue::Open, .order = Order::Newest})); // as 0.1.0 kept it
    QCOMPARE(queryFrom("10 -1 -1 2 0 999999999").also & ~(bitOf(Queue(queueCount)) - 1), 0u);
}

void ViewsTest::theListIsSavedUnderItsName()
{
    open();
    m_shown->press(Qt::Key_4, Qt::AltModifier);
    m_shown->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_shown->window->findChild<ViewDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s);
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"All open, Without executor"_s); // what it is, until another name is typed
    test::type(name, u"  Утром  первым делом "_s);
    dialog->findChild<QAbstractButton *>(u"viewShape3"_s)->click();
    dialog->findChild<QAbstractButton *>(u"viewTint5"_s)->click();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(kept(), std::vector{SavedView({.id = 1, .name = u"Утром первым делом"_s, .query = query(), .shape = 3, .tint = 5})});
    QCOMPARE(title(), u"Утром первым делом"_s);
    QCOMPARE(m_shown->find<Sidebar>(u"sidebar"_s)->currentIndex().data().toString(), u"Утром первым делом"_s);
    comeBack();
    m_shown->press(Qt::Key_Escape); // one's own list is no list aside
    QCOMPARE(title(), u"Утром первым делом"_s);
}

void ViewsTest::aViewShowsItsNumberAndOpens()
{
    open({{u"views"_s, twoViews()}});
    auto *sidebar = m_shown->find<Sidebar>(u"sidebar"_s);
    const int row = sidebar->entries()->rowOf(SidebarModel::Entry::Kind::View, 7);
    QVERIFY(row > 0);
    QTRY_COMPARE(sidebar->entries()->index(row).data(Qt::AccessibleTextRole).toString(), u"Новые, 2"_s);
    sidebar->setFocus();
    sidebar->setCurrentIndex(sidebar->entries()->index(row - 1));
    QCOMPARE(query().sector, Wanted(4));
    QCOMPARE(title(), u"Мой свет"_s);
    QCOMPARE(m_shown->list()->rowHeight(), 30); // its density
    m_shown->press(Qt::Key_Down);
    QCOMPARE(query().queue, Queue::New);
    QTRY_COMPARE(m_shown->list()->model()->rowCount(), 2);
    m_shown->press(Qt::Key_Home);
    QCOMPARE(m_shown->list()->rowHeight(), 66); // a queue has the usual one
}

void ViewsTest::aViewComesBackAtTheNextStart()
{
    open({{u"views"_s, twoViews()}, {u"queue/view"_s, "7"}});
    QCOMPARE(title(), u"Новые"_s);
    QCOMPARE(query().queue, Queue::New);
    QCOMPARE(m_shown->find<Sidebar>(u"sidebar"_s)->currentIndex().data().toString(), u"Новые"_s);
    open({{u"views"_s, twoViews()}, {u"queue/view"_s, "5"}}); // of no view any more
    QCOMPARE(query().queue, Queue::Open);
}

void ViewsTest::viewsAreRenamedMovedAndKeptAnew()
{
    open({{u"views"_s, twoViews()}, {u"queue/view"_s, "7"}});
    m_shown->press(Qt::Key_F2);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
    test::type(QApplication::focusWidget(), u"Свежие"_s);
    m_shown->press(Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"Мой свет"_s, u"Свежие"_s}));
    QCOMPARE(title(), u"Свежие"_s);
    comeBack();
    m_shown->press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(names(), (QStringList{u"Свежие"_s, u"Мой свет"_s}));
    m_shown->press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // it is the first
    QCOMPARE(names(), (QStringList{u"Свежие"_s, u"Мой свет"_s}));
    m_shown->press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(kept().front().query.also, 0u); // looked at otherwise is not kept otherwise
    m_shown->find<QAction>(u"updateView"_s)->trigger();
    QCOMPARE(kept().front().query.also, bitOf(Queue::DueToday));
}

void ViewsTest::aDeletedViewIsTakenBack()
{
    open({{u"views"_s, twoViews()}, {u"queue/view"_s, "4"}});
    m_shown->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), QStringList{u"Новые"_s});
    QCOMPARE(title(), u"All open"_s);
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"Мой свет"_s));
    QTRY_VERIFY(m_shown->list()->hasFocus());
    m_shown->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(), viewsFrom(twoViews()).views);
    QCOMPARE(title(), u"Мой свет"_s);
    m_shown->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(), viewsFrom(twoViews()).views); // once
}

void ViewsTest::withoutAViewItsKeysDoNothing()
{
    open({{u"views"_s, twoViews()}});
    m_shown->press(Qt::Key_F2);
    m_shown->press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    m_shown->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(!m_shown->window->findChild<ViewDialog *>());
    QCOMPARE(kept(), viewsFrom(twoViews()).views);
}

void ViewsTest::aViewWithWordsHasNoNumber()
{
    open({{u"views"_s, keptViews({{.id = 1, .name = u"Лифты"_s, .query = {.queue = Queue::All, .words = u"лифт"_s}}})}});
    auto *sidebar = m_shown->find<Sidebar>(u"sidebar"_s);
    const QModelIndex index = sidebar->entries()->index(sidebar->entries()->rowOf(SidebarModel::Entry::Kind::View, 1));
    QTRY_VERIFY(m_shown->reader.countsValue.cached > 0);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Лифты"_s);
    sidebar->setFocus();
    sidebar->setCurrentIndex(index);
    QTRY_COMPARE(m_shown->list()->model()->rowCount(), 1);
}

void ViewsTest::aSavedSearchIsReadAnew()
{
    const AppealQuery yesterday{.queue = Queue::All, .dueTo = test::pictureNow().addDays(-1), .order = Order::Deadline};
    open({{u"views"_s, keptViews({{.id = 1, .name = u"Скоро"_s, .query = yesterday, .typed = u"срок:<2ч"_s}})}, {u"queue/view"_s, "1"}});
    QCOMPARE(query().dueTo, test::pictureNow().addSecs(2 * 3600));
    QCOMPARE(query().order, Order::Deadline);
    QCOMPARE(page().viewQueries().front(), query());
    open({{u"views"_s, keptViews({{.id = 1, .name = u"Свет"_s, .query = {.queue = Queue::All}, .typed = u"исп:горсвет"_s}})}, {u"queue/view"_s, "1"}});
    QTRY_COMPARE(query().executor, Wanted(1)); // its names are known a moment after the list
}

void ViewsTest::everyConditionIsKept()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'778'582'520, Qt::UTC);
    const SavedView whole{.id = 3, .name = u"Всё"_s,
        .query = {.queue = Queue::Resonance, .also = bitOf(Queue::Mine), .sector = 3, .topic = Wanted::some({4, 9}), .municipality = Wanted::allBut({1, 2}),
                  .executor = 0, .operatorId = 5, .system = 1, .channel = Wanted::some({0, 3}), .status = 2, .priority = 1, .marks = 3, .withoutMarks = 4,
                  .answeredInTime = 0, .receivedFrom = time, .receivedTo = time.addDays(1), .answeredFrom = time.addDays(2), .answeredTo = time.addDays(3),
                  .dueFrom = time.addDays(4), .dueTo = time.addDays(5), .words = u"яма \"на мосту\""_s, .order = Order::Topic, .reversed = true},
        .density = 1, .shape = 7, .tint = 5, .typed = u"срок:<2ч"_s};
    QCOMPARE(viewsFrom(keptViews({whole})).views, std::vector{whole});
}

void ViewsTest::damagedViewsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("queue of nowhere") << QByteArray("\"queue\":10") << QByteArray("\"queue\":77");
    QTest::newRow("words no text") << QByteArray("\"words\":\"\"") << QByteArray("\"words\":5");
    QTest::newRow("no name") << QByteArray("Мой свет") << QByteArray("  ");
    QTest::newRow("negative id wanted") << QByteArray("\"some\":[4]") << QByteArray("\"some\":[-4]");
    QTest::newRow("nothing wanted") << QByteArray("\"some\":[4]") << QByteArray("\"some\":[]");
    QTest::newRow("id of another") << QByteArray("\"id\":4") << QByteArray("\"id\":0");
    QTest::newRow("bits of no queue") << QByteArray("\"also\":0") << QByteArray("\"also\":1048576");
    QTest::newRow("no query") << QByteArray("\"query\":{") << QByteArray("\"qery\":{");
}

void ViewsTest::damagedViewsAreLeftOut()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray damaged = twoViews();
    const qsizetype at = damaged.indexOf(from, damaged.indexOf("{"));
    QVERIFY(at >= 0);
    damaged.replace(at, from.size(), to);
    const ViewsRead read = viewsFrom(damaged);
    QCOMPARE(read.damaged, 1);
    QCOMPARE(read.views, std::vector{viewsFrom(twoViews()).views.back()});
    QCOMPARE(viewsFrom("no views").damaged, 1);
    QCOMPARE(viewsFrom("").damaged, 0);
}

void ViewsTest::damageIsTold()
{
    open({{u"views"_s, QByteArray(twoViews()).replace("\"queue\":10", "\"queue\":77")}});
    QTRY_VERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"1 saved view(s) could not be read"_s));
    QCOMPARE(m_shown->windows->views().all().size(), 2u); // with the mentions
}

void ViewsTest::backAndForwardGoThroughListsAndAppeals()
{
    open();
    page().openQueue({.queue = Queue::New});
    QTRY_VERIFY(page().current() != 3 && page().current() != 0);
    const qint64 there = page().current();
    m_shown->window->openSection(u"journal"_s);
    const auto back = [this] { m_shown->press(Qt::Key_Left, Qt::AltModifier); };
    const auto forward = [this] { m_shown->press(Qt::Key_Right, Qt::AltModifier); };
    back();
    QCOMPARE(m_shown->window->section(), u"queue"_s);
    QTRY_COMPARE(page().current(), there);
    back();
    QTRY_COMPARE(page().current(), 3);
    QCOMPARE(query().queue, Queue::Open);
    back(); // there is nothing before
    QCOMPARE(query().queue, Queue::Open);
    forward();
    QCOMPARE(query().queue, Queue::New);
    QTRY_COMPARE(page().current(), there);
    forward();
    QCOMPARE(m_shown->window->section(), u"journal"_s);
}

void ViewsTest::backLeavesTheReply()
{
    open();
    m_shown->press(Qt::Key_F7);
    QTRY_VERIFY(!m_shown->list()->isVisible());
    QTest::keyClick(m_shown->window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_shown->list()->isVisible());
    QCOMPARE(page().current(), 3);
}

void ViewsTest::openedAppealsAreRemembered()
{
    open({{u"recent/appeals"_s, "5 999 nonsense"}});
    m_shown->press(Qt::Key_Return);
    QCOMPARE(m_shown->reader.settings[u"recent/appeals"_s], "3 5 999");
    m_shown->press(Qt::Key_Escape);
    QTRY_COMPARE(m_shown->windows->findChild<RecentAppeals *>()->rows().size(), 2u); // 999 is no longer here
    m_shown->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions()[1]->text().contains(u"Горький привкус"_s));
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(page().current(), 5);
}

void ViewsTest::theNextReplyIsOneKeyAway()
{
    open();
    m_shown->press(Qt::Key_F7);
    auto *text = m_shown->find<QWidget>(u"replyText"_s);
    QTRY_VERIFY(text->hasFocus());
    m_shown->press(Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(m_shown->reader.settings[u"recent/appeals"_s] != "3");
    const qint64 next = m_shown->reader.settings[u"recent/appeals"_s].split(' ').first().toLongLong();
    QVERIFY(next != 3 && isOpen(m_shown->reader.cards[next].appeal.status) && m_shown->reader.cards[next].appeal.status != Status::OnApproval);
    m_shown->press(Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(m_shown->reader.settings[u"recent/appeals"_s].split(' ').first(), "3");
}

void ViewsTest::looksAsDesigned()
{
    open({{u"views"_s, twoViews()}, {u"queue/view"_s, "4"}});
    m_shown->press(Qt::Key_3, Qt::AltModifier);
    test::picture(*m_shown->window, u"views"_s);
    m_shown->press(Qt::Key_F2);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
    test::picture(*m_shown->window->findChild<ViewDialog *>(), u"view-dialog"_s, false);
}

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
