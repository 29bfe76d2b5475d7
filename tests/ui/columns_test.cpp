#include "tests/support/shown_window.h"
#include "ui/models/saved_views.h"
#include "ui/pages/column_header.h"
#include "ui/pages/queue_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// The head over rows of one line.
class ColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptComesBack();
    void whatCannotBeReadIsTheUsual_data();
    void whatCannotBeReadIsTheUsual();
    void onlyRowsOfOneLineHaveAHead();
    void aPressOrdersAndTheNextTurnsItRound();
    void aHeadThatOrdersNothingLeavesTheArrow();
    void columnsAreChosenAndKept();
    void draggingAndWideningAreKept();
    void aViewHasItsOwn();
    void theTitleAndTheSlackStayInANarrowList();

private:
    static std::unique_ptr<Shown> open(QHash<QString, QByteArray> settings = {})
    {
        settings.insert(u"queue/query"_s, "10 -1 -1 0");
        settings.insert(u"density"_s, "2");
        auto shown = std::make_unique<Shown>(Role::Operator, settings);
        shown->window->resize(2200, 900);
        shown->window->queuePage()->findChild<QSplitter *>()->setSizes({220, 1200, 700});
        return shown;
    }
    static ColumnHeader *header(const Shown &shown) { return shown.window->findChild<ColumnHeader *>(); }
    static QHeaderView *bar(const Shown &shown) { return shown.find<QHeaderView>(u"columnHeader"_s); }
    static QList<Column> seen(const Shown &shown)
    {
        QList<Column> columns;
        for (const ColumnHeader::Cell &cell : header(shown)->cells())
            columns << cell.column;
        return columns;
    }
    static QByteArray kept(Shown &shown) { return shown.reader.settings[u"list/columns"_s]; }
    static void press(const Shown &shown, Column column)
    {
        QHeaderView *on = bar(shown);
        const int section = int(column);
        QTest::mouseClick(on->viewport(), Qt::LeftButton, {}, {on->sectionViewportPosition(section) + on->sectionSize(section) / 2, on->height() / 2});
    }
    static void choose(const Shown &shown, const QString &name)
    {
        QMenu menu;
        header(shown)->offerIn(&menu);
        emit menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL("not offered");
    }
};

void ColumnsTest::whatIsKeptComesBack()
{
    const Columns columns{{Column::Slack, 90}, {Column::Title, 0}, {Column::Topic, 200}};
    QCOMPARE(keptColumns(columns), u"5:90 1:0 11:200"_s);
    QCOMPARE(columnsFrom(keptColumns(columns)), columns);
    QCOMPARE(columnsFrom(keptColumns(usualColumns())), usualColumns());
}

void ColumnsTest::whatCannotBeReadIsTheUsual_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<Columns>("columns");
    QTest::newRow("nothing") << QString() << usualColumns();
    QTest::newRow("no title") << u"0:80 5:90"_s << usualColumns();
    QTest::newRow("words") << u"title number"_s << usualColumns();
    QTest::newRow("of a later version") << u"1:0 99:80 5:90"_s << Columns{{Column::Title, 0}, {Column::Slack, 90}};
    QTest::newRow("twice") << u"1:0 5:90 5:50"_s << Columns{{Column::Title, 0}, {Column::Slack, 90}};
    QTest::newRow("width of nothing") << u"1:0 5:-7 3:100000"_s << Columns{{Column::Title, 0}, {Column::Slack, 40}, {Column::Municipality, 600}};
}

void ColumnsTest::whatCannotBeReadIsTheUsual()
{
    QFETCH(QString, kept);
    QFETCH(Columns, columns);
    QCOMPARE(columnsFrom(kept), columns);
}

void ColumnsTest::onlyRowsOfOneLineHaveAHead()
{
    const auto shown = open();
    QVERIFY(header(*shown)->isVisible());
    QCOMPARE(header(*shown)->geometry().bottom() + 1, shown->list()->viewport()->geometry().top());
    QCOMPARE(header(*shown)->width(), shown->list()->viewport()->width());
    shown->window->queuePage()->setDensity(0);
    QVERIFY(!header(*shown)->isVisible());
    QCOMPARE(shown->list()->viewport()->y(), 0);
}

void ColumnsTest::aPressOrdersAndTheNextTurnsItRound()
{
    const auto shown = open();
    press(*shown, Column::Executor);
    QCOMPARE(shown->window->queuePage()->query().order, Order::Executor);
    QVERIFY(!shown->window->queuePage()->query().reversed);
    QCOMPARE(bar(*shown)->sortIndicatorSection(), int(Column::Executor));
    QCOMPARE(bar(*shown)->sortIndicatorOrder(), Qt::AscendingOrder);
    press(*shown, Column::Executor);
    QVERIFY(shown->window->queuePage()->query().reversed);
    QCOMPARE(bar(*shown)->sortIndicatorOrder(), Qt::DescendingOrder);
    press(*shown, Column::Executor);
    QVERIFY(!shown->window->queuePage()->query().reversed);
}

void ColumnsTest::aHeadThatOrdersNothingLeavesTheArrow()
{
    const auto shown = open();
    press(*shown, Column::Slack);
    const AppealQuery before = shown->window->queuePage()->query();
    press(*shown, Column::Title);
    QCOMPARE(shown->window->queuePage()->query(), before);
    QCOMPARE(bar(*shown)->sortIndicatorSection(), int(Column::Slack));
}

void ColumnsTest::columnsAreChosenAndKept()
{
    const auto shown = open();
    choose(*shown, u"Status"_s);
    choose(*shown, u"District"_s);
    QTRY_VERIFY(seen(*shown).contains(Column::Status) && !seen(*shown).contains(Column::Municipality));
    QTRY_COMPARE(kept(*shown), QByteArray("0:84 1:0 2:64 4:122 8:122 5:104"));

    const auto again = open({{u"list/columns"_s, "0:84 1:0 2:64 4:122 8:122 5:104"}});
    QTRY_COMPARE(seen(*again), (QList{Column::Number, Column::Title, Column::Flags, Column::Executor, Column::Status, Column::Slack}));
    choose(*again, u"The usual columns"_s);
    QTRY_COMPARE(kept(*again), QByteArray());
}

void ColumnsTest::draggingAndWideningAreKept()
{
    const auto shown = open();
    QTRY_COMPARE(seen(*shown).size(), 6);
    bar(*shown)->moveSection(bar(*shown)->visualIndex(int(Column::Executor)), 0);
    bar(*shown)->resizeSection(int(Column::Number), px(130));
    QTRY_COMPARE(kept(*shown), QByteArray("4:122 0:130 1:0 2:64 3:122 5:104"));
    QCOMPARE(seen(*shown).front(), Column::Executor);
}

void ColumnsTest::aViewHasItsOwn()
{
    const SavedView view{.id = 3, .name = u"Мой вид"_s, .query = {.queue = Queue::Open}, .density = 2, .columns = {{Column::Title, 0}, {Column::Slack, 104}}};
    QCOMPARE(viewsFrom(keptViews({view})).views.at(0), view);
    const auto shown = open({{u"views"_s, keptViews({view})}});
    QTRY_COMPARE(seen(*shown).size(), 6);
    shown->window->queuePage()->openView(3);
    QTRY_COMPARE(seen(*shown), (QList{Column::Title, Column::Slack}));
    choose(*shown, u"Status"_s);
    shown->window->queuePage()->openQueue({.queue = Queue::Open});
    QTRY_COMPARE(seen(*shown).size(), 6);
    QCOMPARE(kept(*shown), QByteArray()); // the queues keep theirs
}

void ColumnsTest::theTitleAndTheSlackStayInANarrowList()
{
    QStringList all;
    for (int i = 0; i < columnCount; ++i)
        all << u"%1:%2"_s.arg(i).arg(usualWidth(Column(i)));
    const auto shown = open({{u"list/columns"_s, all.join(u' ').toLatin1()}});
    shown->window->queuePage()->findChild<QSplitter *>()->setSizes({220, 480, 1400});
    QTRY_VERIFY(shown->list()->width() < 600);
    QTRY_VERIFY(seen(*shown).contains(Column::Slack));
    QVERIFY(seen(*shown).contains(Column::Title) && seen(*shown).size() < columnCount);
    const int end = shown->list()->viewport()->width();
    for (const ColumnHeader::Cell &cell : header(*shown)->cells()) {
        QVERIFY(cell.left + cell.width <= end);
        QVERIFY(cell.column != Column::Title || cell.width >= px(160));
    }
}

QTEST_MAIN(ColumnsTest)
#include "columns_test.moc"
