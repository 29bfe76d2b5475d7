#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/pages/assign_dialog.h"
#include "ui/pages/palette.h"
#include "ui/pages/queue_page.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void beginningsComeBeforeInsides();
    void whatWasUsedLatelyComesFirst();
    void escapeGivesTheKeyboardBack();
    void enterDoesTheAction();
    void aNumberOpensItsAppeal();
    void enterWaitsForTheNumber();
    void listsAreFound_data();
    void listsAreFound();
    void peopleAreForThoseWhoHandOver();
    void whatCannotBeDoneSaysWhy();
    void pagesContributeWhileTheyAreOpen();
    void usedOnesAreKept();
    void nothingFoundIsSaid();
    void aLockedWindowHasNone();
    void looksAsDesigned();

private:
    void open(Role role = Role::Operator)
    {
        m_shown = std::make_unique<Shown>(role, QHash<QString, QByteArray>{{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}});
        QTRY_COMPARE(m_shown->window->queuePage()->current(), 3);
        QTRY_VERIFY(m_shown->find<QWidget>(u"more"_s)->isVisible());
        m_shown->list()->setFocus();
        ask();
    }
    void ask()
    {
        m_shown->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), field());
    }
    QLineEdit *field() const { return m_shown->find<QLineEdit>(u"paletteField"_s); }
    QListView *found() const { return m_shown->find<QListView>(u"paletteList"_s); }
    QString line(int row = 0) const { return found()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    bool offers(const QString &words)
    {
        field()->clear();
        test::type(field(), words);
        return found()->isVisible();
    }

    std::unique_ptr<Shown> m_shown;
};

namespace {
QStringList idsOf(const std::vector<PaletteEntry> &entries)
{
    QStringList ids;
    for (const PaletteEntry &entry : entries)
        ids << entry.id;
    return ids;
}

const std::vector<PaletteEntry> fewEntries{{u"a"_s, {}, u"Перенести водоканал"_s, u"Действие"_s}, {u"b"_s, {}, u"Водоканал"_s, u"Исполнитель"_s},
    {u"c"_s, {}, u"Ёлки у водокачки"_s, u"Вид"_s}, {u"d"_s, {}, u"Полив"_s, u"Вода"_s}, {u"e"_s, {}, u"Минводхоз"_s, u"Исполнитель"_s}};
} // namespace

void PaletteTest::beginningsComeBeforeInsides()
{
    QCOMPARE(idsOf(paletteFound(fewEntries, u"ВОДО", {})), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(idsOf(paletteFound(fewEntries, u"вод", {})), (QStringList{u"b"_s, u"a"_s, u"c"_s, u"e"_s, u"d"_s}));
    QCOMPARE(idsOf(paletteFound(fewEntries, u"вод исп", {})), (QStringList{u"b"_s, u"e"_s}));
    QCOMPARE(idsOf(paletteFound(fewEntries, u"елки", {})), QStringList{u"c"_s});
    QCOMPARE(idsOf(paletteFound(fewEntries, u"метро", {})), QStringList());
}

void PaletteTest::whatWasUsedLatelyComesFirst()
{
    QCOMPARE(idsOf(paletteFound(fewEntries, u"", {u"d"_s, u"b"_s})), (QStringList{u"d"_s, u"b"_s, u"a"_s, u"c"_s, u"e"_s}));
    QCOMPARE(idsOf(paletteFound(fewEntries, u"водо", {u"c"_s})), (QStringList{u"b"_s, u"c"_s, u"a"_s})); // a better place counts more
}

void PaletteTest::escapeGivesTheKeyboardBack()
{
    open();
    m_shown->press(Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_shown->list());
    QCOMPARE(m_shown->window->queuePage()->query().queue, Queue::Open); // the list was not left
}

void PaletteTest::enterDoesTheAction()
{
    open();
    QSignalSpy asked(m_shown->window->queuePage(), &QueuePage::assignAsked);
    test::type(field(), u"assig"_s);
    QCOMPARE(line(), u"Assign, Appeal, F8"_s);
    QCOMPARE(field()->accessibleDescription(), line());
    m_shown->press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!field()->isVisible());
}

void PaletteTest::aNumberOpensItsAppeal()
{
    open();
    test::type(field(), u"83 790"_s);
    QTRY_VERIFY(line().contains(u"Когда починят лифт"_s));
    m_shown->press(Qt::Key_Return);
    QTRY_COMPARE(m_shown->window->queuePage()->current(), 7);
}

void PaletteTest::enterWaitsForTheNumber()
{
    open();
    test::type(field(), u"83790"_s);
    m_shown->press(Qt::Key_Return); // before anything could be found
    QTRY_COMPARE(m_shown->window->queuePage()->current(), 7);
}

void PaletteTest::listsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<AppealQuery>("query");
    QTest::newRow("queue") << u"overdue"_s << AppealQuery{.queue = Queue::Overdue};
    QTest::newRow("sector") << u"жкх"_s << AppealQuery{.sector = 3};
    QTest::newRow("executor") << u"горсвет"_s << AppealQuery{.executor = 1};
    QTest::newRow("district") << u"ольхуш"_s << AppealQuery{.municipality = 3};
}

void PaletteTest::listsAreFound()
{
    QFETCH(QString, words);
    QFETCH(AppealQuery, query);
    open();
    test::type(field(), words);
    m_shown->press(Qt::Key_Return);
    QCOMPARE(m_shown->window->queuePage()->query(), query);
    QTRY_VERIFY(m_shown->list()->hasFocus() || !m_shown->list()->isVisible());
}

void PaletteTest::peopleAreForThoseWhoHandOver()
{
    open();
    QVERIFY(!offers(u"ветрова"_s));
    open(Role::Supervisor);
    QVERIFY(offers(u"ветрова"_s));
    m_shown->press(Qt::Key_Return);
    QCOMPARE(m_shown->window->queuePage()->query().operatorId, Wanted(2));
}

void PaletteTest::whatCannotBeDoneSaysWhy()
{
    open();
    test::type(field(), u"reopen"_s);
    QVERIFY2(line().contains(u"the appeal is: in work"_s), qPrintable(line()));
    m_shown->press(Qt::Key_Return);
    QVERIFY(field()->isVisible());
    QVERIFY(m_shown->editor.acts.empty());
}

void PaletteTest::pagesContributeWhileTheyAreOpen()
{
    open();
    QVERIFY(!offers(u"submit the reply"_s));
    m_shown->press(Qt::Key_Escape);
    m_shown->press(Qt::Key_F7);
    QTRY_VERIFY(!m_shown->list()->isVisible());
    ask();
    QVERIFY(offers(u"submit the reply"_s));
    QVERIFY(!offers(u"take into work"_s));
}

void PaletteTest::usedOnesAreKept()
{
    open();
    test::type(field(), u"ольхуш"_s);
    m_shown->press(Qt::Key_Return);
    QCOMPARE(m_shown->reader.settings[u"palette/used"_s], R"(["municipality-3"])");
    ask();
    QVERIFY(line().startsWith(u"Ольхуша"_s));
}

void PaletteTest::nothingFoundIsSaid()
{
    open();
    QVERIFY(!offers(u"щщщ"_s));
    m_shown->press(Qt::Key_Return);
    QVERIFY(field()->isVisible());
}

void PaletteTest::aLockedWindowHasNone()
{
    open();
    SyncStatus out;
    out.connection = LinkState::SignedOut;
    m_shown->press(Qt::Key_Escape);
    m_shown->link.become(out);
    QTRY_VERIFY(!m_shown->list()->isVisible());
    QTest::keyClick(m_shown->window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!field()->isVisible());
}

void PaletteTest::looksAsDesigned()
{
    open();
    test::type(field(), u"о"_s);
    test::picture(*m_shown->window, u"palette"_s);
}

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
