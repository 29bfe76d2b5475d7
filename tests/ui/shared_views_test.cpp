#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/models/saved_views.h"
#include "ui/pages/journal_words.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/view_dialog.h"
#include "ui/widgets/command.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;
using Kind = SidebarModel::Entry::Kind;

/// Lists that supervisors keep for everybody.
class SharedViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void theyHaveASectionOfTheirOwn();
    void anOperatorOpensOneAndCannotChangeIt();
    void anybodyKeepsACopyOfHisOwn();
    void aSupervisorSharesWhatIsHis();
    void aNewListIsSharedFromTheDialog();
    void aSupervisorRenamesMovesAndWithdraws();
    void oneThatTheCentreDoesNotHaveYetWaits();
    void whatAColleagueChangedIsFollowed();
    void oneOfALaterVersionIsLeftOutAndTold();
    void whatIsAskedForIsKeptAsOwnViewsAre();
    void theJournalSaysWhatWasDone();
    void looksAsDesigned();

private:
    static SharedView shared(qint64 id, const QString &name, const AppealQuery &query, int tint = 0)
    {
        SharedView view = asShared({.name = name, .query = query, .shape = 1, .tint = tint});
        view.id = id;
        view.revision = 1;
        view.order = int(id) - 1;
        return view;
    }
    static std::vector<SharedView> two()
    {
        return {shared(1, u"Без исполнителя"_s, {.queue = Queue::Unassigned}, 3), shared(2, u"Новые сегодня"_s, {.queue = Queue::New}, 4)};
    }
    void open(Role role, const std::vector<SharedView> &views, const QHash<QString, QByteArray> &more = {})
    {
        m_shown = std::make_unique<Shown>(role, more.isEmpty() ? test::openList : more);
        change(views);
        m_shown->list()->setFocus();
    }
    /// Sync brings it.
    void change(const std::vector<SharedView> &views)
    {
        m_shown->reader.regionValue.views = views;
        emit m_shown->reader.regionChanged();
        std::vector<SavedView> readable;
        for (const SharedView &view : views) {
            if (const auto read = savedFrom(view))
                readable.push_back(*read);
        }
        QTRY_COMPARE(shown(), readable);
    }
    std::vector<SavedView> shown() const
    {
        std::vector<SavedView> all = m_shown->windows->views().all();
        std::erase_if(all, [](const SavedView &view) { return !view.isShared(); });
        return all;
    }
    void choose(int view)
    {
        Sidebar *column = sidebar();
        column->setFocus();
        column->setCurrentIndex(column->entries()->index(column->entries()->rowOf(Kind::View, view)));
    }
    Sidebar *sidebar() const { return m_shown->find<Sidebar>(u"sidebar"_s); }
    Command *command(const QString &name) const { return m_shown->find<Command>(name); }
    QString title() const { return m_shown->find<QLabel>(u"queueTitle"_s)->text(); }
    const AppealQuery &query() const { return m_shown->window->queuePage()->query(); }
    const std::vector<SharedView> &atCentre() const { return m_shown->reader.regionValue.views; }
    QStringList names() const
    {
        QStringList names;
        for (const SharedView &view : atCentre())
            names << view.name;
        return names;
    }
    std::vector<SavedView> kept() const { return viewsFrom(m_shown->reader.settings[u"views"_s]).views; }

    std::unique_ptr<Shown> m_shown;
};

void SharedViewsTest::theyHaveASectionOfTheirOwn()
{
    const QByteArray own = keptViews({{.id = 1, .name = u"Мой свет"_s, .query = {.queue = Queue::Open, .sector = 4}}});
    open(Role::Operator, two(), {{u"queue/query"_s, "10 -1 -1 0"}, {u"views"_s, own}});
    const SidebarModel &column = *sidebar()->entries();
    const int heading = column.rowOf(Kind::View, -1) - 1;
    QCOMPARE(column.at(heading).kind, Kind::Heading);
    QCOMPARE(column.at(heading).name, u"Shared views"_s);
    QCOMPARE(heading, column.rowOf(Kind::View, 1) + 1); // behind one's own
    QCOMPARE(column.at(column.rowOf(Kind::View, -1)).tint, &Theme::warn);
    QTRY_COMPARE(column.index(column.rowOf(Kind::View, -2)).data(Qt::AccessibleTextRole).toString(), u"Новые сегодня, 2"_s);
    change({});
    QCOMPARE(column.rowOf(Kind::View, -1), -1);
    QVERIFY(!column.match(column.index(0), Qt::DisplayRole, u"My views"_s).isEmpty());
    QVERIFY(column.match(column.index(0), Qt::DisplayRole, u"Shared views"_s).isEmpty());
}

void SharedViewsTest::anOperatorOpensOneAndCannotChangeIt()
{
    open(Role::Operator, two());
    choose(-2);
    QCOMPARE(query().queue, Queue::New);
    QCOMPARE(title(), u"Новые сегодня"_s);
    QTRY_COMPARE(m_shown->list()->model()->rowCount(), 2);
    for (const QString &name : {u"editView"_s, u"updateView"_s, u"raiseView"_s, u"lowerView"_s, u"removeView"_s, u"shareView"_s}) {
        QCOMPARE(command(name)->obstacle(), u"only supervisors change what is shown to all"_s);
        command(name)->trigger();
    }
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"only supervisors"_s));
    QVERIFY(!m_shown->window->findChild<ViewDialog *>());
    QVERIFY(m_shown->editor.acts.empty());
    QCOMPARE(atCentre(), two());
    m_shown->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_shown->find<QCheckBox>(u"viewForAll"_s)->isHidden());
}

void SharedViewsTest::anybodyKeepsACopyOfHisOwn()
{
    open(Role::Operator, two());
    QVERIFY(!command(u"copyView"_s)->obstacle().isEmpty()); // none is open
    choose(-1);
    command(u"copyView"_s)->trigger();
    QCOMPARE(kept().size(), 1u);
    QCOMPARE(kept().front().name, u"Без исполнителя"_s);
    QCOMPARE(kept().front().id, 1);
    QCOMPARE(kept().front().query, AppealQuery{.queue = Queue::Unassigned});
    QCOMPARE(sidebar()->currentIndex().row(), sidebar()->entries()->rowOf(Kind::View, 1)); // his own is open now
    change({});
    QCOMPARE(kept().size(), 1u);
}

void SharedViewsTest::aSupervisorSharesWhatIsHis()
{
    const QByteArray own = keptViews({{.id = 4, .name = u"Мой свет"_s, .query = {.queue = Queue::Open, .sector = 4}, .tint = 2, .typed = u"исп:горсвет"_s}});
    open(Role::Supervisor, two(), {{u"views"_s, own}, {u"queue/view"_s, "4"}});
    command(u"shareView"_s)->trigger();
    QCOMPARE(m_shown->editor.acts.size(), 1u);
    QCOMPARE(m_shown->editor.acts[0].kind, OperationKind::ShareView);
    QVERIFY(m_shown->editor.acts[0].targets.empty());
    QCOMPARE(names(), (QStringList{u"Без исполнителя"_s, u"Новые сегодня"_s, u"Мой свет"_s}));
    const auto again = savedFrom(atCentre().back());
    QVERIFY(again);
    QCOMPARE(again->query, kept().front().query);
    QCOMPARE(again->typed, u"исп:горсвет"_s);
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"Мой свет"_s));
    QCOMPARE(kept().size(), 1u); // his own stays
}

void SharedViewsTest::aNewListIsSharedFromTheDialog()
{
    open(Role::Supervisor, {});
    m_shown->press(Qt::Key_4, Qt::AltModifier);
    m_shown->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *name = m_shown->find<QLineEdit>(u"viewName"_s);
    QTRY_VERIFY(name->hasFocus());
    test::type(name, u"Разобрать до обеда"_s);
    m_shown->find<QCheckBox>(u"viewForAll"_s)->click();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(names(), QStringList{u"Разобрать до обеда"_s});
    QCOMPARE(savedFrom(atCentre().front())->query.also, bitOf(Queue::Unassigned));
    QVERIFY(kept().empty());
}

void SharedViewsTest::aSupervisorRenamesMovesAndWithdraws()
{
    open(Role::Supervisor, two());
    choose(-2);
    m_shown->press(Qt::Key_F2);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
    test::type(QApplication::focusWidget(), u"Свежие"_s);
    m_shown->press(Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"Без исполнителя"_s, u"Свежие"_s}));
    QTRY_COMPARE(title(), u"Свежие"_s);
    command(u"raiseView"_s)->trigger();
    command(u"raiseView"_s)->trigger(); // it is the first
    QCOMPARE(names(), (QStringList{u"Свежие"_s, u"Без исполнителя"_s}));
    m_shown->window->activateWindow();
    m_shown->list()->setFocus();
    QTRY_VERIFY(m_shown->list()->hasFocus());
    m_shown->press(Qt::Key_3, Qt::AltModifier);
    command(u"updateView"_s)->trigger();
    QCOMPARE(savedFrom(atCentre().front())->query.also, bitOf(Queue::DueToday));
    command(u"removeView"_s)->trigger();
    QCOMPARE(names(), QStringList{u"Без исполнителя"_s});
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"withdrawn"_s));
    m_shown->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), (QStringList{u"Свежие"_s, u"Без исполнителя"_s}));
    QVERIFY(kept().empty());
}

void SharedViewsTest::oneThatTheCentreDoesNotHaveYetWaits()
{
    std::vector<SharedView> views = two();
    views[1].revision = -1;
    open(Role::Supervisor, views);
    choose(-2);
    QCOMPARE(command(u"editView"_s)->obstacle(), u"the centre does not have it yet"_s);
    QVERIFY(command(u"copyView"_s)->obstacle().isEmpty());
    views[1].revision = 0; // its act has not left: it changes with it
    change(views);
    QTRY_VERIFY(command(u"editView"_s)->obstacle().isEmpty());
    command(u"raiseView"_s)->trigger();
    command(u"lowerView"_s)->trigger(); // before anything was read anew
    QCOMPARE(atCentre().back().name, u"Новые сегодня"_s);
    QCOMPARE(atCentre().back().revision, 0);
}

void SharedViewsTest::whatAColleagueChangedIsFollowed()
{
    open(Role::Operator, two());
    choose(-1);
    change({shared(1, u"На согласовании"_s, {.queue = Queue::OnApproval}), two()[1]});
    QCOMPARE(query().queue, Queue::OnApproval);
    QCOMPARE(title(), u"На согласовании"_s);
    change({two()[1]}); // withdrawn: its queue stays in sight
    QTRY_COMPARE(title(), u"On approval"_s);
    QCOMPARE(query().queue, Queue::OnApproval);
    QCOMPARE(command(u"editView"_s)->obstacle(), u"no saved view is open"_s);
}

void SharedViewsTest::oneOfALaterVersionIsLeftOutAndTold()
{
    std::vector<SharedView> views = two();
    views[0].query[u"phaseOfTheMoon"_s] = u"full"_s;
    open(Role::Supervisor, views);
    QCOMPARE(sidebar()->entries()->rowOf(Kind::View, -1), -1);
    QVERIFY(sidebar()->entries()->rowOf(Kind::View, -2) > 0);
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->words().contains(u"1 saved view(s) could not be read"_s));
    choose(-2);
    command(u"raiseView"_s)->trigger();
    QCOMPARE(atCentre().back().query, views[0].query); // nobody's words are lost
    for (const QJsonObject &damaged : {QJsonObject(), QJsonObject{{u"queue"_s, 77}}})
        QVERIFY(!savedFrom({.id = 1, .name = u"Вид"_s, .query = damaged}));
    QVERIFY(!savedFrom({.id = qint64(1) << 40, .name = u"Вид"_s, .query = two()[0].query}));
}

void SharedViewsTest::whatIsAskedForIsKeptAsOwnViewsAre()
{
    const SavedView whole{.id = -3, .name = u"Всё"_s, .query = {.queue = Queue::Resonance, .also = bitOf(Queue::Mine), .sector = 3,
        .topic = Wanted::some({4, 9}), .dueFrom = test::pictureNow(), .words = u"яма \"на мосту\""_s, .number = u"И-7"_s, .tags = {u"град"_s}, .order = Order::Topic, .reversed = true},
        .density = 2, .columns = {{Column::Title, 0}, {Column::Status, 120}}, .shape = 7, .tint = 5, .typed = u"срок:<2ч"_s};
    SharedView there = asShared(whole);
    QCOMPARE(there.columns, u"1:0 8:120"_s);
    QVERIFY(asShared({.name = u"Всё"_s}).columns.isEmpty()); // the usual ones of whoever opens it
    there.id = 3;
    QCOMPARE(savedFrom(there), std::optional(whole));
    QCOMPARE(viewsFrom(keptViews({whole})).damaged, 1); // a shared one is none of the user's own
}

void SharedViewsTest::theJournalSaysWhatWasDone()
{
    JournalEntry entry;
    entry.operation.kind = OperationKind::ShareView;
    entry.title = u"Свет"_s;
    QCOMPARE(aboutText(entry), u"Свет"_s);
    QCOMPARE(actText(entry.operation, {}), u"Show a view to all"_s);
}

void SharedViewsTest::looksAsDesigned()
{
    open(Role::Supervisor, two());
    choose(-1);
    test::picture(*m_shown->window, u"shared-views"_s);
    m_shown->list()->setFocus();
    m_shown->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
    test::picture(*m_shown->window->findChild<ViewDialog *>(), u"shared-view-dialog"_s, false);
}

QTEST_MAIN(SharedViewsTest)
#include "shared_views_test.moc"
