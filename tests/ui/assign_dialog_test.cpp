#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/pages/assign_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class AssignDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void enterTakesTheUsualExecutorOfTheTopic();
    void reasonAndLoadAreToldAloud();
    void typingFindsAndEnterAssigns();
    void arrowsSkipParents();
    void ctrlEnterAsksABodyBesideAndTheDialogStays();
    void manyAppealsAreOneAct();
    void personReceivesAllInOneAct();
    void nothingFoundIsSaidAndEnterDoesNothing();
    void refusalKeepsTheDialogOpen();
    void looksAsDesigned();

private:
    QLineEdit *search() const { return m_dialog->findChild<QLineEdit *>(u"assignSearch"_s); }
    QListView *list() const { return m_dialog->findChild<QListView *>(u"assignList"_s); }
    QString current() const { return list()->currentIndex().data().toString(); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<AssignDialog> m_dialog;
};

void AssignDialogTest::init()
{
    m_dialog.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    m_reader->cards[1].appeal.executor = 0;
    m_dialog = std::make_unique<AssignDialog>(*m_reader, *m_editor, &test::demoNow);
}

void AssignDialogTest::enterTakesTheUsualExecutorOfTheTopic()
{
    m_dialog->chooseExecutor({1});
    QTRY_COMPARE(current(), u"Горсвет"_s);
    QTRY_VERIFY(search()->hasFocus());
    QSignalSpy acted(m_dialog.get(), &AssignDialog::acted);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(m_editor->acts.at(0).kind, OperationKind::Assign);
    QCOMPARE(m_editor->acts.at(0).args.executor, 21);
    QCOMPARE(m_editor->acts.at(0).args.operatorId, 0);
    QCOMPARE(m_editor->acts.at(0).targets.at(0).executor, 0); // as it was seen
    QTRY_VERIFY(!m_dialog->isVisible());
}

void AssignDialogTest::reasonAndLoadAreToldAloud()
{
    m_reader->executorLoadsValue = {{21, 14, 1, 34, 4}, {22, 3, 0, 6, 1}};
    m_reader->cards[1].messages.push_back({.id = 9, .appeal = 1, .kind = MessageKind::NotOurs, .at = test::demoNow(), .executor = 22, .text = u"Не наш двор"_s});
    m_dialog->chooseExecutor({1});
    QTRY_COMPARE(current(), u"Горсвет"_s);
    const QString told = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QCOMPARE(told, u"Горсвет, usual for “Освещение улиц”, Белогривск: 4 of 5, 14 open, 1 overdue, 7 %"_s);
    test::type(search(), u"депгор"_s);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"sent back from there"_s));
}

void AssignDialogTest::typingFindsAndEnterAssigns()
{
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    test::type(search(), u"елоч"_s);
    QCOMPARE(current(), u"Ёлочка"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].args.executor, 23);
}

void AssignDialogTest::arrowsSkipParents()
{
    m_dialog->chooseExecutor({1, 2});
    QTRY_VERIFY(list()->model()->rowCount() > 5);
    test::type(search(), u"го"_s); // Горсвет, Депгорхоз, both under the city, Ёлочка is not
    const QString first = current();
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(current() != first);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(search(), i < 10 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(list()->currentIndex().flags() & Qt::ItemIsEnabled);
    }
}

void AssignDialogTest::ctrlEnterAsksABodyBesideAndTheDialogStays()
{
    m_reader->cards[1].appeal.executor = 21;
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    test::type(search(), u"елоч"_s);
    QTest::keyClick(search(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::Involve);
    QCOMPARE(m_editor->acts[0].args.executors, QList<qint64>{23});
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(search()->text().isEmpty());

    m_reader->cards[1].appeal.coExecutors = {22, 23};
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    test::type(search(), u"елоч"_s);
    QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"acts beside"_s));
    QTest::keyClick(search(), Qt::Key_Enter, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 2);
    QCOMPARE(m_editor->acts[1].args.executors, QList<qint64>{22});
    QCOMPARE(m_editor->acts[1].args.executorsSeen, (QList<qint64>{22, 23}));

    QTRY_VERIFY(search()->text().isEmpty());
    test::type(search(), u"горсвет"_s); // acts already
    QTest::keyClick(search(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(int(m_editor->acts.size()), 2);
}

void AssignDialogTest::manyAppealsAreOneAct()
{
    m_dialog->chooseExecutor({1, 2, 3, 999}); // the last is gone meanwhile
    QTRY_VERIFY(!current().isEmpty());
    QSignalSpy asked(m_dialog.get(), &AssignDialog::manyAsked);
    test::type(search(), u"эко"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    const auto act = asked[0][0].value<Operation>();
    QCOMPARE(act.kind, OperationKind::Assign);
    QCOMPARE(act.targets.size(), 3u);
    QCOMPARE(act.targets[0].executor, 0); // as it was seen
    QVERIFY(m_editor->acts.empty() && !m_dialog->isVisible()); // who shows what is marked does it
}

void AssignDialogTest::personReceivesAllInOneAct()
{
    m_dialog->choosePerson({1, 2, 3});
    QTRY_VERIFY(!current().isEmpty());
    QSignalSpy asked(m_dialog.get(), &AssignDialog::manyAsked);
    test::type(search(), u"юдин"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    const auto act = asked[0][0].value<Operation>();
    QCOMPARE(act.kind, OperationKind::Reassign);
    QCOMPARE(act.args.operatorId, 6);
    QCOMPARE(act.targets.size(), 3u);
}

void AssignDialogTest::nothingFoundIsSaidAndEnterDoesNothing()
{
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    test::type(search(), u"щщщ"_s);
    QVERIFY(!list()->isVisible());
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(m_editor->acts.empty());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void AssignDialogTest::refusalKeepsTheDialogOpen()
{
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    m_editor->failure = Error{Error::Kind::Storage, {}};
    QTest::keyClick(search(), Qt::Key_Return);
    const auto said = [this] {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().contains(u"file on this computer"_s); });
    };
    QTRY_VERIFY(said());
    QVERIFY(m_dialog->isVisible());
    m_editor->failure.reset();
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void AssignDialogTest::looksAsDesigned()
{
    m_dialog->chooseExecutor({1});
    QTRY_VERIFY(!current().isEmpty());
    test::picture(*m_dialog, u"assign"_s, false);
    m_dialog->choosePerson({1, 2});
    QTRY_VERIFY(current().startsWith(u"Гришаев"_s));
    test::picture(*m_dialog, u"assign-person"_s, false);
}

QTEST_MAIN(AssignDialogTest)
#include "assign_dialog_test.moc"
