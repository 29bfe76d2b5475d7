#include "tests/support/several_windows.h"
#include "ui/widgets/toast.h"

#include <QScreen>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::in;
using test::press;

namespace {
bool noneIsShown()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::none_of(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
}
} // namespace

/// How windows close, and come back at the next start.
class WindowsKeptTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_all = std::make_unique<test::Several>(); }
    void cleanup() { m_all.reset(); }
    void oneOfThemClosesAloneAndTheLastEndsTheProgram();
    void allCloseAndComeBackAtTheNextStart();
    void whateverEndsTheProgramClosesAllAtOnce();
    void oneBeyondTheScreensComesBackOntoOne();
    void whatIsKeptDamagedIsOneWindow();
    void eightAreEnough();
    void theOneUsedLastIsRaised();

private:
    std::unique_ptr<test::Several> m_all;
};

void WindowsKeptTest::oneOfThemClosesAloneAndTheLastEndsTheProgram()
{
    MainWindow &other = m_all->another();
    QTRY_COMPARE(windowsFrom(m_all->kept()).size(), size_t(2));
    QVERIFY(other.close());
    QCOMPARE(m_all->windows->all(), std::vector{m_all->first});
    QCOMPARE(m_all->windows->current(), m_all->first);
    QTRY_COMPARE(windowsFrom(m_all->kept()).size(), size_t(1));
    QVERIFY(m_all->first->queuePage()->isVisible());
    QVERIFY(m_all->first->close());
    QVERIFY(noneIsShown() && QGuiApplication::quitOnLastWindowClosed());
    QCOMPARE(windowsFrom(m_all->kept()).size(), size_t(1));
}

void WindowsKeptTest::allCloseAndComeBackAtTheNextStart()
{
    MainWindow &other = m_all->another();
    other.openAppeal(3);
    QTRY_COMPARE(other.queuePage()->current(), 3);
    m_all->first->openSection(u"journal"_s);
    m_all->first->resize(1300, 810);
    m_all->first->activateWindow();
    QTRY_COMPARE(m_all->windows->current(), m_all->first);
    press(*m_all->first, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(noneIsShown());
    QTRY_COMPARE(windowsFrom(m_all->kept()).size(), size_t(2));

    m_all->start(m_all->kept());
    const auto windows = m_all->windows->all();
    QCOMPARE(windows.size(), size_t(2));
    QCOMPARE(m_all->windows->current(), windows[1]); // used last
    QCOMPARE(windows[1]->section(), u"journal"_s);
    QCOMPARE(windows[1]->size(), QSize(1300, 810));
    QTRY_COMPARE(windows[0]->queuePage()->current(), 3);
    QCOMPARE(windows[0]->section(), u"queue"_s);
    QCOMPARE(windows[0]->queuePage()->query().order, Order::Oldest);
}

/// Right after a move, before the hand has rested.
void WindowsKeptTest::whateverEndsTheProgramClosesAllAtOnce()
{
    MainWindow &other = m_all->another();
    QTRY_COMPARE(windowsFrom(m_all->kept()).size(), size_t(2));
    other.resize(1310, 820);
    m_all->first->openSection(u"journal"_s);
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QTRY_VERIFY(noneIsShown());
    const auto journals = [this] {
        const auto kept = windowsFrom(m_all->kept());
        return kept.size() != 2 ? -1 : int(std::count_if(kept.begin(), kept.end(), [](const WindowState &one) { return one.place.section == u"journal"_s; }));
    };
    QTRY_COMPARE(journals(), 1);
    m_all->start(m_all->kept());
    const auto windows = m_all->windows->all();
    QVERIFY(std::any_of(windows.begin(), windows.end(), [](const MainWindow *one) { return one->size() == QSize(1310, 820); }));
}

void WindowsKeptTest::oneBeyondTheScreensComesBackOntoOne()
{
    WindowState far = m_all->first->state();
    m_all->first->move(9000, 4000);
    QTRY_COMPARE(m_all->first->pos(), QPoint(9000, 4000));
    far.geometry = m_all->first->saveGeometry();
    m_all->start(keptWindows({far}));
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QTRY_VERIFY2(room.intersects(m_all->first->geometry()), qPrintable(u"%1, %2"_s.arg(m_all->first->x()).arg(m_all->first->y())));
}

void WindowsKeptTest::whatIsKeptDamagedIsOneWindow()
{
    for (const QByteArray &damaged : {QByteArray("nonsense"), QByteArray("[{\"section\":\"queue\"},7]"), QByteArray("{}")}) {
        m_all->start(damaged);
        QCOMPARE(m_all->windows->all().size(), size_t(1));
    }
    m_all->start("[{\"section\":\"queue\",\"geometry\":\"!!\",\"query\":{\"queue\":10,\"also\":0,\"order\":3,\"words\":\"\",\"marks\":0,\"withoutMarks\":0,\"answeredInTime\":-1}},7]");
    QCOMPARE(m_all->windows->all().size(), size_t(1));
    QCOMPARE(m_all->first->queuePage()->query().order, Order::Oldest);
}

void WindowsKeptTest::eightAreEnough()
{
    while (!m_all->windows->isFull())
        m_all->another();
    QCOMPARE(m_all->windows->all().size(), Windows::most);
    press(*m_all->first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_all->windows->all().size(), Windows::most);
    QVERIFY(in<Toast>(*m_all->first, "toast")->words().contains(u'8'));
    std::vector<WindowState> nine(9, m_all->first->state());
    m_all->start(keptWindows(nine));
    QCOMPARE(m_all->windows->all().size(), Windows::most);
}

void WindowsKeptTest::theOneUsedLastIsRaised()
{
    MainWindow &other = m_all->another();
    QCOMPARE(m_all->windows->current(), &other);
    m_all->first->activateWindow();
    QTRY_COMPARE(m_all->windows->current(), m_all->first);
    other.activateWindow();
    QTRY_COMPARE(m_all->windows->current(), &other);
    other.close();
    QCOMPARE(m_all->windows->current(), m_all->first);
}

QTEST_MAIN(WindowsKeptTest)
#include "windows_kept_test.moc"
