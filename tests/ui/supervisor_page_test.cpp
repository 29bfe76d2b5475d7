#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "ui/pages/load_model.h"
#include "ui/pages/supervisor_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class SupervisorPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void boardShowsMostLoadedFirstAndNobodysLast();
    void planChangesNothingAndShowsWhatEverybodyWouldHave();
    void queueGoesEvenlyToThosePresentInOneActEach();
    void queueGoesToOneChosenPerson();
    void resultSaysHowManyAndNamesTheRest();
    void takenBackIsAReverseHandOverOfWhatIsStillThere();
    void chosenAppealsCanBePlannedToo();
    void refusedByTheDiskNothingIsSaidToBeMoved();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    QTableView *board() const { return find<QTableView>(u"board"_s); }
    bool shows(const QString &words) const;
    void planFirst();

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<SupervisorPage> m_page;
};

bool SupervisorPageTest::shows(const QString &words) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void SupervisorPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader, Role::Supervisor);
    m_page = std::make_unique<SupervisorPage>(*m_reader, *m_editor, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(board()->currentIndex().row(), 0);
    QTRY_VERIFY(board()->isVisible());
    board()->setFocus();
}

/// Enter on the first row, whose queue is user 1's.
void SupervisorPageTest::planFirst()
{
    QTest::keyClick(board(), Qt::Key_Return);
    QTRY_VERIFY(find<QAbstractButton>(u"handOverMove"_s)->isVisible());
}

void SupervisorPageTest::boardShowsMostLoadedFirstAndNobodysLast()
{
    LoadModel model;
    QAbstractItemModelTester tester(&model);
    model.replace(loadRows(m_reader->regionValue, m_reader->loadsValue, QTime(13, 42)));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.at(0)->name, u"Гришаев К. М."_s);
    QVERIFY(model.at(0)->leaves);
    QCOMPARE(model.at(9)->load.user, 0);
    QVERIFY(!model.at(8)->present);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"33 open"_s));
}

void SupervisorPageTest::planChangesNothingAndShowsWhatEverybodyWouldHave()
{
    planFirst();
    QVERIFY(m_editor->acts.empty());
    QVERIFY(board()->model()->index(0, LoadModel::Becomes).data().toInt() < 33);
    QVERIFY(board()->model()->index(7, LoadModel::Becomes).data().toInt() > 12); // who had least of those present
    QCOMPARE(board()->model()->index(8, LoadModel::Becomes).data().toInt(), 9); // nothing for who has left
    QTest::keyClick(find<QComboBox>(u"handOverTo"_s), Qt::Key_Escape);
    QVERIFY(!board()->model()->index(0, LoadModel::Becomes).data().isValid());
    QVERIFY(m_editor->acts.empty());
}

void SupervisorPageTest::queueGoesEvenlyToThosePresentInOneActEach()
{
    QSignalSpy acted(m_page.get(), &SupervisorPage::acted);
    planFirst();
    QTest::keyClick(find<QComboBox>(u"handOverTo"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(acted.size(), 1);
    QSet<qint64> moved;
    QSet<qint64> receivers;
    for (const Operation &act : m_editor->acts) {
        QCOMPARE(act.kind, OperationKind::Reassign);
        QVERIFY(act.args.operatorId != 1 && act.args.operatorId != 9);
        receivers.insert(act.args.operatorId);
        for (const Target &target : act.targets) {
            QCOMPARE(target.operatorId, 1);
            QCOMPARE(target.revision, 4);
            moved.insert(target.appeal);
        }
    }
    QCOMPARE(receivers.size(), qsizetype(m_editor->acts.size()));
    qsizetype his = 0;
    for (const auto &[id, card] : m_reader->cards)
        his += card.appeal.operatorId == 1 ? 1 : 0;
    QCOMPARE(moved.size(), his);
    QTRY_VERIFY(shows(u"wait to be moved"_s));
}

void SupervisorPageTest::queueGoesToOneChosenPerson()
{
    planFirst();
    auto *to = find<QComboBox>(u"handOverTo"_s);
    while (to->currentData().toLongLong() != 8)
        QTest::keyClick(to, Qt::Key_Down);
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].args.operatorId, 8);
}

void SupervisorPageTest::resultSaysHowManyAndNamesTheRest()
{
    queueGoesToOneChosenPerson();
    JournalEntry &entry = m_reader->journalValue.front();
    entry.state = EntryState::Attention;
    for (const Target &target : entry.operation.targets)
        entry.result.targets.push_back({.appeal = target.appeal, .outcome = Outcome::Applied, .reason = Reason::None, .who = 0, .when = {}});
    TargetResult &refused = entry.result.targets.front();
    refused = {.appeal = refused.appeal, .outcome = Outcome::Conflict, .reason = Reason::AssigneeMoved, .who = 4, .when = test::demoNow()};
    emit m_reader->journalChanged();
    const qsizetype count = qsizetype(entry.operation.targets.size());
    QTRY_VERIFY(shows(u"Moved %1 of %2"_s.arg(count - 1).arg(count)));
    QVERIFY(find<QAbstractButton>(u"refused%1"_s.arg(refused.appeal))->isVisible());
    QVERIFY(shows(u"Ветрова И. Н."_s));
    test::picture(*m_page, u"supervisor-result"_s);
}

void SupervisorPageTest::takenBackIsAReverseHandOverOfWhatIsStillThere()
{
    queueGoesToOneChosenPerson();
    const std::vector<Target> given = m_editor->acts[0].targets;
    for (const Target &target : given)
        m_reader->cards[target.appeal].appeal.operatorId = 8;
    m_reader->cards[given[0].appeal].appeal.operatorId = 3; // somebody moved it on
    auto *back = find<QAbstractButton>(u"handOverTakeBack"_s);
    QTRY_VERIFY(back->isVisible());
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_COMPARE(int(m_editor->acts.size()), 2);
    QCOMPARE(m_editor->acts[1].args.operatorId, 1);
    QCOMPARE(m_editor->acts[1].targets.size(), given.size() - 1);
    QCOMPARE(m_editor->acts[1].targets[0].operatorId, 8);
}

void SupervisorPageTest::chosenAppealsCanBePlannedToo()
{
    m_page->handOver({1, 2, 3});
    QTRY_VERIFY(find<QAbstractButton>(u"handOverMove"_s)->isVisible());
    QCOMPARE(find<QAbstractButton>(u"handOverMove"_s)->text(), u"Move 3 appeals"_s);
    QTest::keyClick(find<QComboBox>(u"handOverTo"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_editor->acts.empty());
}

void SupervisorPageTest::refusedByTheDiskNothingIsSaidToBeMoved()
{
    QSignalSpy acted(m_page.get(), &SupervisorPage::acted);
    planFirst();
    m_editor->failure = Error{Error::Kind::Storage, {}};
    QTest::keyClick(find<QComboBox>(u"handOverTo"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"file on this computer"_s));
    QCOMPARE(acted.size(), 0);
    QVERIFY(find<QAbstractButton>(u"handOverMove"_s)->isVisible());
}

void SupervisorPageTest::looksAsDesigned()
{
    planFirst();
    test::picture(*m_page, u"supervisor"_s);
}

QTEST_MAIN(SupervisorPageTest)
#include "supervisor_page_test.moc"
