#include "app/workstation/lease_keeper.h"
#include "tests/support/fake_link.h"
#include "tests/support/fake_reader.h"

#include <QSignalSpy>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const QDateTime morning(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

/// A profile with a clock of the test's own; each start() is a start of the program.
struct Home
{
    explicit Home(LinkState state = LinkState::Online)
    {
        link.value.connection = state;
        link.value.centre = QUrl(u"https://centre.example.org"_s);
        link.value.lastSync = morning;
        start();
    }
    void start()
    {
        lease.reset();
        lease = std::make_unique<LeaseKeeper>(link, reader, editor, [this] { return now; });
        QTest::qWait(0);
    }
    void become(LinkState state)
    {
        SyncStatus status = link.value;
        status.connection = state;
        link.become(status);
    }
    void at(const QDateTime &moment)
    {
        now = moment;
        lease->count();
    }

    QDateTime now = morning;
    test::FakeReader reader;
    test::FakeEditor editor{reader};
    test::FakeLink link;
    std::unique_ptr<LeaseKeeper> lease;
};
} // namespace

class LeaseKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerOfTheCentreBeginsItAnew();
    void itGoesOnWhereAnEarlierStartLeftIt();
    void aClockSetBackBetweenStartsProlongsNothing();
    void whatAnotherProgramExchangedCounts();
    void aProfileOfAnEarlierVersionCountsFromItsLastExchange();
    void beforeTheKeptCountIsReadNothingIsClosed();
    void theDiskHearsOfItNowAndThen();
};

void LeaseKeeperTest::everyAnswerOfTheCentreBeginsItAnew()
{
    Home home;
    QCOMPARE(home.lease->left(), 14);
    home.become(LinkState::Offline);
    QSignalSpy changed(home.lease.get(), &OfflineLease::changed);
    home.at(morning.addDays(13));
    QCOMPARE(home.lease->left(), 1);
    home.at(morning.addDays(14));
    QCOMPARE(home.lease->left(), 0);
    QCOMPARE(changed.size(), 2);
    home.become(LinkState::SignInAgain); // it answers, and does not let in
    QCOMPARE(home.lease->left(), 0);
    home.become(LinkState::Online);
    QCOMPARE(home.lease->left(), 14);
}

void LeaseKeeperTest::itGoesOnWhereAnEarlierStartLeftIt()
{
    Home home;
    home.become(LinkState::Offline);
    home.at(morning.addDays(5));
    home.now = morning.addDays(12);
    home.start();
    QTRY_COMPARE(home.lease->left(), 2);
}

void LeaseKeeperTest::aClockSetBackBetweenStartsProlongsNothing()
{
    Home home;
    home.become(LinkState::Offline);
    home.at(morning.addDays(13));
    home.now = morning.addYears(-1);
    home.start();
    QTRY_COMPARE(home.lease->left(), 1);
}

void LeaseKeeperTest::whatAnotherProgramExchangedCounts()
{
    Home home;
    home.become(LinkState::Offline);
    home.at(morning.addDays(10));
    const SyncStatus read{.connection = LinkState::Offline, .lastSync = morning.addDays(12), .centre = home.link.value.centre};
    home.link.value = {}; // the profile is read after the window is there
    home.now = morning.addDays(15);
    home.start();
    QTest::qWait(10);
    home.link.become(read);
    QTRY_COMPARE(home.lease->left(), 11);
}

void LeaseKeeperTest::aProfileOfAnEarlierVersionCountsFromItsLastExchange()
{
    Home home(LinkState::Offline);
    home.reader.settings.clear();
    home.now = morning.addDays(15);
    home.start();
    QTRY_COMPARE(home.lease->left(), 0);
}

void LeaseKeeperTest::beforeTheKeptCountIsReadNothingIsClosed()
{
    test::FakeReader reader;
    test::FakeEditor editor(reader);
    test::FakeLink link;
    link.value.centre = QUrl(u"https://centre.example.org"_s);
    link.value.connection = LinkState::Offline;
    reader.settings[u"lease"_s] = textOf(renewed({}, morning.addDays(-20)));
    const LeaseKeeper lease(link, reader, editor, [] { return morning; });
    QCOMPARE(lease.left(), 14);
    QTRY_COMPARE(lease.left(), 0);
}

void LeaseKeeperTest::theDiskHearsOfItNowAndThen()
{
    Home home;
    home.become(LinkState::Offline);
    home.at(morning.addSecs(60));
    const QByteArray kept = home.reader.settings[u"lease"_s];
    home.at(morning.addSecs(300));
    QCOMPARE(home.reader.settings[u"lease"_s], kept);
    home.at(morning.addSecs(700));
    QVERIFY(home.reader.settings[u"lease"_s] != kept);
}

QTEST_GUILESS_MAIN(LeaseKeeperTest)
#include "lease_keeper_test.moc"
