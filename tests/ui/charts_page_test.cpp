#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "ui/charts/charts_page.h"
#include "ui/charts/day_bars.h"
#include "ui/charts/sector_bars.h"
#include "ui/charts/share_line.h"
#include "ui/charts/statistics_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class ChartsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void enterOnADayOpensItsList();
    void arrowsUpAndDownChooseTheSystem();
    void clickOnABarOpensItsList();
    void sectorsAreMostFirstAndOpenTheirList();
    void lateAnswersOfADayAreAList();
    void tableHoldsTheSameNumbersAndOpensTheDay();
    void periodIsChosenByKeyboard();
    void noAppealsIsSaidAndErrorIsAnother();
    void scalesEndAtRoundNumbers_data();
    void scalesEndAtRoundNumbers();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    AppealQuery opened(int number = 0) const { return m_opened->at(number).at(0).value<AppealQuery>(); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<ChartsPage> m_page;
    std::unique_ptr<QSignalSpy> m_opened;
};

void ChartsPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    test::fillDemo(*m_reader);
    m_page = std::make_unique<ChartsPage>(*m_reader, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(find<QTableView>(u"chartsTable"_s)->model()->rowCount(), 30);
    QVERIFY(find<DayBars>(u"dayBars"_s)->isVisible());
    m_opened = std::make_unique<QSignalSpy>(m_page.get(), &ChartsPage::openList);
}

void ChartsPageTest::enterOnADayOpensItsList()
{
    auto *bars = find<DayBars>(u"dayBars"_s);
    bars->setFocus();
    QCOMPARE(bars->current(), 29); // today
    QTest::keyClick(bars, Qt::Key_Left);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened().receivedFrom, QDateTime({2026, 5, 10}, {21, 0}, Qt::UTC)); // midnight of the region
    QCOMPARE(opened().receivedTo, QDateTime({2026, 5, 11}, {21, 0}, Qt::UTC));
    QCOMPARE(opened().system, -1);
    QCOMPARE(opened().queue, Queue::All);
    QVERIFY(!bars->accessibleDescription().isEmpty());
}

void ChartsPageTest::arrowsUpAndDownChooseTheSystem()
{
    auto *bars = find<DayBars>(u"dayBars"_s);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Up);
    QTest::keyClick(bars, Qt::Key_Up);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(opened().system, int(System::Feedback));
}

void ChartsPageTest::clickOnABarOpensItsList()
{
    auto *bars = find<DayBars>(u"dayBars"_s);
    const QRectF plot = bars->chart()->plotArea();
    const QPointF firstDay(plot.left() + plot.width() / 60, plot.bottom() - 3);
    QTest::mouseMove(bars->viewport(), firstDay.toPoint());
    QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, firstDay.toPoint());
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened().receivedFrom, QDateTime({2026, 4, 12}, {21, 0}, Qt::UTC));
}

void ChartsPageTest::sectorsAreMostFirstAndOpenTheirList()
{
    auto *bars = find<SectorBars>(u"sectorBars"_s);
    for (int place = 1; bars->at(place); ++place)
        QVERIFY(bars->at(place - 1)->count >= bars->at(place)->count);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(opened().sector, bars->at(1)->sector);
    QCOMPARE(opened().receivedTo, QDateTime({2026, 5, 12}, {21, 0}, Qt::UTC));
}

void ChartsPageTest::lateAnswersOfADayAreAList()
{
    QCOMPARE(shareInTime(9, 10), 90);
    QCOMPARE(shareInTime(0, 0), -1);
    auto *line = find<ShareLine>(u"shareLine"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(opened().answeredInTime, 0);
    QCOMPARE(opened().answeredFrom, QDateTime({2026, 5, 11}, {21, 0}, Qt::UTC)); // the last day of the region
    QCOMPARE(opened().answeredTo, QDateTime({2026, 5, 12}, {21, 0}, Qt::UTC));
    QVERIFY(!opened().receivedFrom.isValid());
}

void ChartsPageTest::tableHoldsTheSameNumbersAndOpensTheDay()
{
    auto *twin = find<QAbstractButton>(u"chartsAsTable"_s);
    twin->setFocus();
    QTest::keyClick(twin, Qt::Key_Space);
    auto *table = find<QTableView>(u"chartsTable"_s);
    QTRY_VERIFY(table->isVisible());
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 30);
    QCOMPARE(table->model()->index(0, StatisticsModel::Incidents).data().toString(), QString::number(m_reader->statisticsValue.incidents.back()));
    test::picture(*m_page, u"charts-table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened().receivedFrom, QDateTime({2026, 5, 10}, {21, 0}, Qt::UTC));
}

void ChartsPageTest::periodIsChosenByKeyboard()
{
    m_reader->statisticsValue = test::demoStatistics(90);
    auto *period = find<QTabBar>(u"chartsPeriod"_s);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Right);
    find<DayBars>(u"dayBars"_s)->setFocus();
    QTRY_COMPARE(find<QTableView>(u"chartsTable"_s)->model()->rowCount(), 90);
    test::picture(*m_page, u"charts-90"_s);
}

void ChartsPageTest::noAppealsIsSaidAndErrorIsAnother()
{
    m_reader->statisticsValue = test::demoStatistics(30);
    for (auto *series : {&m_reader->statisticsValue.incidents, &m_reader->statisticsValue.feedback, &m_reader->statisticsValue.answered})
        series->assign(30, 0);
    m_page->refresh();
    auto *action = find<QAbstractButton>(u"chartsStateAction"_s);
    QTRY_VERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Show 90 days"_s);
    m_reader->failure = Error{Error::Kind::Storage, {}};
    m_page->refresh();
    QTRY_COMPARE(action->text(), u"Try again"_s);
}

void ChartsPageTest::scalesEndAtRoundNumbers_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("top");
    QTest::newRow("none") << 0 << 4;
    QTest::newRow("few") << 7 << 8;
    QTest::newRow("tens") << 61 << 80;
    QTest::newRow("hundreds") << 566 << 600;
    QTest::newRow("exact") << 400 << 400;
    QTest::newRow("thousands") << 9'300 << 10'000;
}

void ChartsPageTest::scalesEndAtRoundNumbers()
{
    QFETCH(int, most);
    QFETCH(int, top);
    QCOMPARE(roundTop(most), top);
}

void ChartsPageTest::looksAsDesigned()
{
    find<DayBars>(u"dayBars"_s)->setFocus();
    test::picture(*m_page, u"charts"_s);
}

QTEST_MAIN(ChartsPageTest)
#include "charts_page_test.moc"
