#include "tests/support/shown_window.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QMenu>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;
using Kind = SidebarModel::Entry::Kind;

/// What is told to a screen reader beside names: what a button opens, what is folded away, how far a count goes.
class ToldTest : public QObject
{
    Q_OBJECT

private slots:
    void buttonsOfMenusSayThatTheyOpenOne();
    void foldedSectorsAreToldSo();
    void aCountThatEndsIsToldSo();
};

void ToldTest::buttonsOfMenusSayThatTheyOpenOne()
{
    const Shown shown(Role::Supervisor, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
    QTRY_VERIFY(shown.find<QWidget>(u"more"_s)->isVisible());
    int found = 0;
    for (Button *button : shown.window->findChildren<Button *>()) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
        QVERIFY2((told->role() == QAccessible::ButtonMenu) == (button->dropMenu() != nullptr), qPrintable(button->objectName()));
        QCOMPARE(bool(told->state().hasPopup), button->dropMenu() != nullptr);
        QVERIFY2(!button->dropMenu() || !told->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        found += button->dropMenu() ? 1 : 0;
    }
    QVERIFY(found >= 5);
    const auto *order = shown.find<Button>(u"orderButton"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(shown.find<Button>(u"orderButton"_s));
    QVERIFY(told->state().collapsed && !told->state().expanded);
    told->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(order->dropMenu()->isVisible());
    QVERIFY(told->state().expanded && !told->state().collapsed);
}

void ToldTest::foldedSectorsAreToldSo()
{
    const Shown shown(Role::Operator, test::openList);
    auto *column = shown.find<Sidebar>(u"sidebar"_s);
    const SidebarModel &entries = *column->entries();
    const auto heading = [&] {
        for (int row = 0; row < entries.rowCount(); ++row)
            if (entries.isSectorsHeading(row))
                return entries.index(row).data(Qt::AccessibleTextRole).toString();
        return QString();
    };
    column->setFocus();
    QCOMPARE(heading(), u"Sectors, unfolded"_s);
    shown.press(Qt::Key_Left);
    QCOMPARE(heading(), u"Sectors, folded"_s);
    shown.press(Qt::Key_Right);
    QCOMPARE(heading(), u"Sectors, unfolded"_s);
}

void ToldTest::aCountThatEndsIsToldSo()
{
    SidebarModel model;
    model.setViews({{.id = 1, .name = u"Яма"_s, .query = {.words = u"яма"_s}}, {.id = 2, .name = u"Все"_s, .query = {}}});
    QueueCounts counts;
    counts.asked = {{AppealQuery::searchLimit, 12}, {AppealQuery::searchLimit, 0}};
    model.setCounts(counts);
    const auto entry = [&](int view) { return model.at(model.rowOf(Kind::View, view)); };
    const auto said = [&](int view) { return model.index(model.rowOf(Kind::View, view)).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(entry(1).countText(), QString(entry(2).countText() + u'+'));
    QVERIFY(said(1).endsWith(u" or more"_s) && !said(2).endsWith(u" or more"_s));
    counts.asked[0].total = 7;
    model.setCounts(counts);
    QCOMPARE(said(1), u"Яма, 7, 12 overdue"_s);
    counts.asked[0].total = -1;
    model.setCounts(counts);
    QCOMPARE(said(1), u"Яма"_s);
}

QTEST_MAIN(ToldTest)
#include "told_test.moc"
