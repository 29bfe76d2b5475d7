#include "tests/support/fake_lease.h"
#include "tests/support/fake_proof.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "ui/alerts/appeal_watch.h"
#include "ui/alerts/bus_alerts.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QTimer>
#include <QWindow>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// A desktop that remembers what it was to show.
class FakeDesktop final : public DesktopAlerts
{
public:
    std::vector<std::pair<AlertKind, AlertWords>> shown;
    std::vector<AlertKind> withdrawn;
    bool hears = true;

    void show(AlertKind kind, const AlertWords &words) override
    {
        shown.emplace_back(kind, words);
        if (!hears)
            emit unheard(kind);
    }
    void withdraw(AlertKind kind) override { withdrawn.push_back(kind); }
};

/// Where the window tells what has come, and what a click opens.
class AlertsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void behindOthersTheDesktopTells();
    void inFrontTheWindowTells();
    void ofSeveralWindowsTheOneUsedLastTells();
    void withoutADesktopTheWindowTellsWhenItIsLookedAt();
    void whatIsStillThereIsToldTogether();
    void whatWasClosedIsOver();
    void aClickOpensTheAppeal();
    void aClickOnSeveralOpensTheirList();
    void severalRepliesOpenTheApproversDesk();
    void lookingAtTheWindowTakesTheNotificationAway();
    void aCoveredWindowNamesNothing();
    void noCitizenIsNamed();
    void hostileTitlesAreVisible();
    void theUndoOfAnActStays();
    void aBusWithNobodyIsUnheard();
    void theCardKeepsEachChoice();
    void looksAsDesigned();

private:
    void begin(Role role = Role::Operator);
    void leave();
    void give(std::initializer_list<qint64> appeals);
    Toast *toast(AlertKind kind) const { return m_shown->find<Toast>(u"alertToast%1"_s.arg(int(kind))); }

    QWindow m_other; // of another program
    FakeDesktop m_desktop;
    std::unique_ptr<Shown> m_shown;
};

void AlertsTest::init()
{
    m_desktop.shown.clear();
    m_desktop.withdrawn.clear();
    m_desktop.hears = true;
}

void AlertsTest::cleanup()
{
    m_shown.reset();
    m_other.hide();
}

void AlertsTest::begin(Role role)
{
    test::dress();
    m_shown = std::make_unique<Shown>(role, QHash<QString, QByteArray>{{u"queue/query"_s, "10 -1 -1 0"}});
    for (auto &[id, card] : m_shown->reader.cards)
        card.appeal.operatorId = 0;
    m_shown->windows->setDesktop(m_desktop);
    m_shown->windows->findChild<AppealWatch *>()->findChild<QTimer *>()->setInterval(0); // changes need not come together
    give({});
}

/// Another program's window is in front.
void AlertsTest::leave()
{
    m_other.show();
    m_other.requestActivate();
    QTRY_VERIFY(!QApplication::activeWindow());
}

/// Somebody hands appeals over, and the watch has looked.
void AlertsTest::give(std::initializer_list<qint64> appeals)
{
    for (const qint64 id : appeals)
        m_shown->reader.cards[id].appeal.operatorId = m_shown->reader.user.id;
    m_shown->reader.queries.clear();
    emit m_shown->reader.appealsChanged({});
    const auto looked = [this] {
        return std::any_of(m_shown->reader.queries.begin(), m_shown->reader.queries.end(), [](const AppealQuery &query) { return query.queue == Queue::Proposals; });
    };
    QVERIFY(QTest::qWaitFor(looked));
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
}

void AlertsTest::behindOthersTheDesktopTells()
{
    begin();
    leave();
    give({3});
    QCOMPARE(m_desktop.shown.size(), size_t(1));
    QCOMPARE(m_desktop.shown[0].first, AlertKind::Mine);
    QVERIFY(m_desktop.shown[0].second.lines.contains(u"Не горят фонари на Луговой"_s));
    QVERIFY(!m_desktop.shown[0].second.pressing);
    QVERIFY(!toast(AlertKind::Mine));
    m_shown->reader.cards[5].appeal.flags = MissingPerson;
    give({});
    QVERIFY(m_desktop.shown.back().second.pressing);
}

void AlertsTest::inFrontTheWindowTells()
{
    begin();
    give({3});
    QVERIFY(m_desktop.shown.empty());
    QVERIFY(toast(AlertKind::Mine)->isVisible());
    QVERIFY(toast(AlertKind::Mine)->words().contains(u"Не горят фонари на Луговой"_s));
    QVERIFY(!toast(AlertKind::Mine)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_shown->window)).contains(toast(AlertKind::Mine)->words()));
}

void AlertsTest::ofSeveralWindowsTheOneUsedLastTells()
{
    begin();
    const auto toastIn = [](const MainWindow &window) { return window.findChild<Toast *>(u"alertToast%1"_s.arg(int(AlertKind::Mine))); };
    MainWindow &other = m_shown->windows->open();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    give({3});
    QVERIFY(toastIn(other) && toastIn(other)->isVisible());
    QVERIFY(!toastIn(*m_shown->window));
    emit toastIn(other)->actionAsked();
    QTRY_COMPARE(other.queuePage()->current(), 3);

    m_shown->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shown->window));
    give({4});
    QTRY_VERIFY(!toastIn(other));
    QVERIFY(toastIn(*m_shown->window)->isVisible());
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    give({5});
    QVERIFY(toastIn(other)->isVisible());
    other.close(); // with what it told
    m_shown->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shown->window));
    give({6});
    QVERIFY(toastIn(*m_shown->window)->isVisible());
}

void AlertsTest::withoutADesktopTheWindowTellsWhenItIsLookedAt()
{
    begin();
    leave();
    m_desktop.hears = false;
    give({3});
    QVERIFY(!toast(AlertKind::Mine)); // its time would be over before anybody looks
    m_shown->window->activateWindow();
    QTRY_VERIFY(toast(AlertKind::Mine));
    QTRY_VERIFY(toast(AlertKind::Mine)->isVisible());
}

void AlertsTest::whatIsStillThereIsToldTogether()
{
    begin();
    leave();
    give({3});
    give({4, 5});
    QCOMPARE(m_desktop.shown.size(), size_t(2));
    QVERIFY(m_desktop.shown[1].second.sentence.startsWith(u'3'));
    QCOMPARE(m_desktop.shown[1].second.lines.count(u"\n"_s), 2);
    give({6, 8});
    QVERIFY(m_desktop.shown[2].second.sentence.startsWith(u'5'));
    QCOMPARE(m_desktop.shown[2].second.lines.count(u"\n"_s), 3); // the last says how many more
}

void AlertsTest::whatWasClosedIsOver()
{
    begin();
    leave();
    give({3});
    emit m_desktop.closed(AlertKind::Mine);
    give({4});
    QVERIFY(m_desktop.shown[1].second.sentence.startsWith(u'1'));
}

void AlertsTest::aClickOpensTheAppeal()
{
    begin();
    QTRY_VERIFY(m_shown->window->queuePage()->current() != 4);
    m_shown->window->openSection(u"settings"_s);
    leave();
    give({4});
    emit m_desktop.clicked(AlertKind::Mine, {});
    QTRY_COMPARE(m_shown->window->queuePage()->current(), 4);
    QTRY_VERIFY(m_shown->window->isActiveWindow());
    QCOMPARE(m_shown->window->section(), u"queue"_s);
}

void AlertsTest::aClickOnSeveralOpensTheirList()
{
    begin();
    give({4, 5});
    QTest::mouseClick(m_shown->find<QAbstractButton>(u"alertToast4Open"_s), Qt::LeftButton);
    QCOMPARE(m_shown->window->queuePage()->query().queue, Queue::Mine);
    QTRY_COMPARE(m_shown->list()->model()->rowCount(), 2);
    QVERIFY(!toast(AlertKind::Mine)->isVisible());
}

void AlertsTest::severalRepliesOpenTheApproversDesk()
{
    begin(Role::Approver);
    leave();
    m_shown->reader.cards[4].appeal.status = m_shown->reader.cards[5].appeal.status = Status::OnApproval;
    give({});
    QCOMPARE(m_desktop.shown.size(), size_t(1));
    emit m_desktop.clicked(AlertKind::OnApproval, {});
    QCOMPARE(m_shown->window->section(), u"approval"_s);
}

void AlertsTest::lookingAtTheWindowTakesTheNotificationAway()
{
    begin();
    leave();
    give({3});
    QVERIFY(m_desktop.withdrawn.empty());
    m_shown->window->activateWindow();
    QTRY_COMPARE(m_desktop.withdrawn, std::vector{AlertKind::Mine});
    leave();
    give({4});
    QVERIFY(m_desktop.shown.back().second.sentence.startsWith(u'1')); // what was seen is not told again
}

void AlertsTest::aCoveredWindowNamesNothing()
{
    begin();
    test::FakeLease lease;
    m_shown->windows->setLease(lease);
    leave();
    give({3});
    QVERIFY(!m_desktop.shown.back().second.lines.isEmpty());
    lease.become(0);
    QCOMPARE(m_desktop.shown.size(), size_t(2)); // the one that is there loses its titles
    QCOMPARE(m_desktop.shown.back().second.lines, QString());
    give({4});
    QVERIFY(m_desktop.shown.back().second.sentence.startsWith(u'2'));
    QCOMPARE(m_desktop.shown.back().second.lines, QString());
    m_shown->window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow());
    give({5}); // in front, and covered
    QCOMPARE(m_desktop.shown.size(), size_t(4));
    lease.become(10);
    give({6});
    QCOMPARE(m_desktop.shown.size(), size_t(4));
    QVERIFY(toast(AlertKind::Mine)->isVisible());
}

void AlertsTest::noCitizenIsNamed()
{
    begin();
    for (auto &[id, card] : m_shown->reader.cards)
        card.appeal.author = u"Мария Невидимова"_s;
    leave();
    give({3, 4});
    m_shown->reader.cards[5].appeal.flags = MissingPerson;
    give({});
    QCOMPARE(m_desktop.shown.size(), size_t(2));
    for (const auto &[kind, words] : m_desktop.shown)
        QVERIFY(!(words.sentence + words.lines).contains(u"Невидимова"_s));
}

void AlertsTest::hostileTitlesAreVisible()
{
    begin();
    m_shown->reader.cards[3].appeal.title = u"<b>a\u202e</b>\nb"_s;
    leave();
    give({3});
    QVERIFY(m_desktop.shown[0].second.lines.endsWith(u"<b>a‹U+202E›</b> b"_s));
}

void AlertsTest::theUndoOfAnActStays()
{
    begin();
    m_shown->find<Toast>(u"toast"_s)->tell(u"Assigned"_s, true);
    give({3});
    QVERIFY(m_shown->find<Toast>(u"toast"_s)->isVisible());
    QVERIFY(m_shown->find<QAbstractButton>(u"toastUndo"_s)->isVisible());
    QTRY_VERIFY(!toast(AlertKind::Mine)->geometry().intersects(m_shown->find<Toast>(u"toast"_s)->geometry()));
}

void AlertsTest::aBusWithNobodyIsUnheard()
{
    BusAlerts alerts(QDBusConnection(u"no such bus"_s));
    std::vector<AlertKind> unheard;
    connect(&alerts, &DesktopAlerts::unheard, this, [&](AlertKind kind) { unheard.push_back(kind); });
    alerts.show(AlertKind::Urgent, {u"1"_s, {}, false});
    QTRY_COMPARE(unheard, std::vector{AlertKind::Urgent});
    alerts.show(AlertKind::Urgent, {u"2"_s, {}, false});
    QTRY_COMPARE(unheard.size(), size_t(2));
}

void AlertsTest::theCardKeepsEachChoice()
{
    begin();
    m_shown->window->openSection(u"settings"_s);
    auto *urgent = m_shown->find<QCheckBox>(u"alertKind2"_s);
    QTRY_VERIFY(urgent->isVisible());
    QTRY_VERIFY(!m_shown->find<QCheckBox>(u"alertKind5"_s)->isVisible()); // an operator approves nothing
    QVERIFY(!m_shown->find<QComboBox>(u"alertQuietFrom"_s)->isEnabled());
    urgent->click();
    m_shown->find<QCheckBox>(u"alertQuiet"_s)->click();
    m_shown->find<QComboBox>(u"alertQuietFrom"_s)->setCurrentIndex(m_shown->find<QComboBox>(u"alertQuietFrom"_s)->findText(u"21:30"_s));
    AlertRules wanted{.quiet = true, .from = QTime(21, 30)};
    wanted.setWanted(AlertKind::Urgent, false);
    QCOMPARE(AlertRules::readFrom(m_shown->reader.settings[u"alerts"_s]), wanted);
    m_shown->window->openSection(u"queue"_s);
    m_shown->reader.settings[u"alerts"_s] = AlertRules{.from = QTime(20, 15)}.kept(); // written elsewhere
    m_shown->window->openSection(u"settings"_s);
    QTRY_VERIFY(urgent->isChecked());
    QCOMPARE(m_shown->find<QComboBox>(u"alertQuietFrom"_s)->currentText(), u"20:15"_s);
    m_shown->reader.cards[12].appeal.priority = Priority::Urgent;
    give({});
    QTRY_VERIFY(!toast(AlertKind::Urgent)); // it was switched off here, and loading the card switches nothing
}

void AlertsTest::looksAsDesigned()
{
    begin();
    m_shown->reader.cards[5].appeal.flags = MissingPerson;
    give({3, 4});
    m_shown->find<Toast>(u"toast"_s)->tell(u"Назначено: Горсвет"_s, true);
    test::picture(*m_shown->window, u"alerts"_s, false);
    m_shown->window->openSection(u"settings"_s);
    test::picture(*m_shown->window, u"alerts-settings"_s, false);
}

QTEST_MAIN(AlertsTest)
#include "alerts_test.moc"
