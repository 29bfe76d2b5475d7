#include "ui/widgets/long_list.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vakhta;

namespace {

class Numbers final : public QAbstractListModel
{
public:
    explicit Numbers(int count) : m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    mutable int asked = 0;

private:
    int m_count;
};

} // namespace

class LongListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMillionRowsAskOnlyForWhatIsSeen();
    void theScrollBarSpansEveryRow();
    void endAndHomeReachTheLastAndTheFirst();
    void spaceMarksAndArrowsKeepTheMarks();
    void shiftAndArrowsWiden();
    void selectAllOfAMillionIsOneRange();
    void escapeLetsTheMarksGo();
    void enterAsksToOpen();
    void aClickChoosesTheRowUnderThePointer();

private:
    std::unique_ptr<Numbers> m_model;
    std::unique_ptr<LongList> m_list;
};

void LongListTest::init()
{
    m_list.reset();
    m_model = std::make_unique<Numbers>(1'000'000);
    m_list = std::make_unique<LongList>();
    m_list->setModel(m_model.get());
    m_list->setRowHeight(50);
    m_list->resize(300, 500);
    m_list->show();
    m_list->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    m_list->setCurrentIndex(m_model->index(0));
}

void LongListTest::aMillionRowsAskOnlyForWhatIsSeen()
{
    m_list->grab();
    m_model->asked = 0;
    m_list->verticalScrollBar()->setValue(25'000'000);
    m_list->grab();

    QVERIFY2(m_model->asked < 1000, qPrintable(QString::number(m_model->asked)));
    QCOMPARE(m_list->indexAt({10, 5}).row(), 500'000);
}

void LongListTest::theScrollBarSpansEveryRow()
{
    QTRY_COMPARE(m_list->verticalScrollBar()->maximum(), 1'000'000 * 50 - m_list->viewport()->height());
}

void LongListTest::endAndHomeReachTheLastAndTheFirst()
{
    QTest::keyClick(m_list.get(), Qt::Key_End);
    QCOMPARE(m_list->currentIndex().row(), 999'999);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex())));
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QTest::keyClick(m_list.get(), Qt::Key_PageDown);
    QVERIFY(m_list->currentIndex().row() > 5);
}

void LongListTest::spaceMarksAndArrowsKeepTheMarks()
{
    QTest::keyClick(m_list.get(), Qt::Key_Down); // row 1 is chosen
    QVERIFY(!m_list->isMarking());
    QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_list->isMarking());
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Space);

    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, (QList<int>{1, 2, 4}));
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QCOMPARE(m_list->selectionModel()->selectedIndexes().size(), 2);
}

void LongListTest::shiftAndArrowsWiden()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_list->selectionModel()->selectedIndexes().size(), 4);
}

void LongListTest::selectAllOfAMillionIsOneRange()
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(m_list.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_list->selectionModel()->selection().size(), 1);
    QCOMPARE(m_list->selectionModel()->selection().front().height(), 1'000'000);
    QVERIFY(m_list->isMarking());
}

void LongListTest::escapeLetsTheMarksGo()
{
    QSignalSpy told(m_list.get(), &LongList::markingChanged);
    QTest::keyClick(m_list.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_list.get(), Qt::Key_Escape);
    QVERIFY(!m_list->isMarking());
    QCOMPARE(m_list->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(!told.isEmpty());
}

void LongListTest::enterAsksToOpen()
{
    QSignalSpy asked(m_list.get(), &LongList::openAsked);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QTest::keyClick(m_list.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(asked.size(), 2);
}

void LongListTest::aClickChoosesTheRowUnderThePointer()
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, {40, 175});
    QCOMPARE(m_list->currentIndex().row(), 3);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, {40, 275});
    QCOMPARE(m_list->selectionModel()->selectedIndexes().size(), 2);
}

QTEST_MAIN(LongListTest)
#include "long_list_test.moc"
