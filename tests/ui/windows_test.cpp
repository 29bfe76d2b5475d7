#include "tests/support/several_windows.h"
#include "tests/support/read_aloud.h"
#include "tests/support/typing.h"
#include "ui/models/saved_views.h"
#include "ui/pages/keymap.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::in;
using test::listOf;
using test::press;

namespace {
QString spoken(MainWindow &window)
{
    return test::readAloud(QAccessible::queryAccessibleInterface(&window));
}
} // namespace

/// Several windows over one store.
class WindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_all = std::make_unique<test::Several>(); }
    void cleanup() { m_all.reset(); }
    void anotherOpensAtTheSamePlaceAndGoesItsOwnWay();
    void anAppealOpensInAWindowOfItsOwn();
    void anActInOneIsSeenInTheOther();
    void aLockCoversAllAndOneSecretOpensAll();
    void aTouchInAnyOfThemPostponesTheLock();
    void theLeaseCoversAll();
    void aReplyIsWrittenInOneOfThem();
    void whatWasLeftGoesOnInAnother();
    void aTextThatIsNotOnTheDiskStaysWithItsWindow();
    void titlesTellThemApart();
    void keysViewsAndSettingsAreThoseOfAll();
    void aViewDeletedInOneIsLeftInTheOther();

private:
    std::unique_ptr<test::Several> m_all;
};

void WindowsTest::anotherOpensAtTheSamePlaceAndGoesItsOwnWay()
{
    m_all->first->queuePage()->openAppeal(2);
    QTRY_COMPARE(m_all->first->queuePage()->current(), 2);
    MainWindow &other = m_all->another();
    QTRY_COMPARE(other.queuePage()->current(), 2);
    QCOMPARE(other.queuePage()->query(), m_all->first->queuePage()->query());

    other.openList({.queue = Queue::Unassigned}, {});
    press(other, Qt::Key_5, Qt::ControlModifier); // of the operator's sections the settings
    QCOMPARE(m_all->first->section(), u"queue"_s);
    QCOMPARE(m_all->first->queuePage()->current(), 2);
    QCOMPARE(m_all->first->queuePage()->query().queue, Queue::Open);
    press(other, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(other.section(), u"queue"_s);
    press(*m_all->first, Qt::Key_Left, Qt::AltModifier); // nothing of the other's way is here
    QCOMPARE(m_all->first->queuePage()->query().queue, Queue::Open);
}

void WindowsTest::anAppealOpensInAWindowOfItsOwn()
{
    m_all->first->showReply(2); // the list stands elsewhere
    auto *text = in<QTextEdit>(*m_all->first, "replyText");
    QTRY_VERIFY(text->hasFocus());
    press(*m_all->first, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // beside its reply
    QCOMPARE(m_all->windows->all().size(), size_t(2));
    MainWindow &other = *m_all->windows->all().back();
    QTRY_COMPARE(other.queuePage()->current(), 2);
    QVERIFY(other.queuePage()->isVisible() && text->isVisible());
}

void WindowsTest::anActInOneIsSeenInTheOther()
{
    MainWindow &other = m_all->another();
    QTRY_COMPARE(other.queuePage()->current(), 1);
    QTRY_VERIFY(in<QAbstractButton>(*m_all->first, "take")->isVisible());
    QTRY_VERIFY(in<QAbstractButton>(other, "take")->isVisible());
    in<QAbstractButton>(other, "take")->click();
    QTRY_VERIFY(in<QWidget>(*m_all->first, "pendingBanner")->isVisible());
    QTRY_VERIFY(!in<QAbstractButton>(*m_all->first, "take")->isVisible());
    press(*m_all->first, Qt::Key_Z, Qt::ControlModifier); // nothing was done in this one
    QTest::qWait(100);
    QVERIFY(in<QWidget>(other, "pendingBanner")->isVisible());
    press(other, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!in<QWidget>(*m_all->first, "pendingBanner")->isVisible());
    QTRY_VERIFY(in<QAbstractButton>(*m_all->first, "take")->isVisible());
}

void WindowsTest::aLockCoversAllAndOneSecretOpensAll()
{
    MainWindow &other = m_all->another();
    QTRY_VERIFY(spoken(*m_all->first).contains(u"Обращение 1"_s));
    press(*m_all->first, Qt::Key_L, Qt::ControlModifier);
    for (MainWindow *window : m_all->windows->all()) {
        QTRY_VERIFY(in<QWidget>(*window, "lockPage") && in<QWidget>(*window, "lockPage")->isVisible());
        QVERIFY2(!spoken(*window).contains(u"Обращение"_s), qPrintable(spoken(*window)));
        QVERIFY2(window->windowTitle().startsWith(u"Vakhta"_s), qPrintable(window->windowTitle()));
    }
    press(other, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_all->windows->all().size(), size_t(2));
    auto *secret = in<QLineEdit>(other, "lockSecret");
    test::type(secret, m_all->proof.secret);
    QTest::keyClick(secret, Qt::Key_Return);
    for (MainWindow *window : m_all->windows->all())
        QTRY_VERIFY(window->queuePage()->isVisible());
    QVERIFY(spoken(*m_all->first).contains(u"Обращение 1"_s));
}

void WindowsTest::aTouchInAnyOfThemPostponesTheLock()
{
    MainWindow &other = m_all->another();
    for (int i = 0; i < 4; ++i) {
        m_all->now = m_all->now.addSecs(5 * 60);
        press(i % 2 == 0 ? other : *m_all->first, Qt::Key_Shift);
        QVERIFY(other.queuePage()->isVisible() && m_all->first->queuePage()->isVisible());
    }
    m_all->now = m_all->now.addSecs(11 * 60);
    press(other, Qt::Key_Shift);
    QVERIFY(!other.queuePage()->isVisible() && !m_all->first->queuePage()->isVisible());
}

void WindowsTest::theLeaseCoversAll()
{
    MainWindow &other = m_all->another();
    m_all->lease.become(0);
    QVERIFY(!other.queuePage()->isVisible() && !m_all->first->queuePage()->isVisible());
    m_all->lease.become(14);
    QVERIFY(other.queuePage()->isVisible() && m_all->first->queuePage()->isVisible());
}

void WindowsTest::aReplyIsWrittenInOneOfThem()
{
    MainWindow &other = m_all->another();
    press(*m_all->first, Qt::Key_F7);
    auto *text = in<QTextEdit>(*m_all->first, "replyText");
    QTRY_VERIFY(text->hasFocus());
    test::type(text, u"Бригада выехала"_s);

    press(other, Qt::Key_F7);
    QTRY_COMPARE(QApplication::activeWindow(), m_all->first);
    QVERIFY(text->hasFocus());
    QCOMPARE(text->toPlainText(), u"Бригада выехала"_s);
    QCOMPARE(in<Toast>(*m_all->first, "toast")->words(), u"This reply is being written here"_s);
    QVERIFY(in<Toast>(other, "toast")->isVisible());
    QVERIFY(other.queuePage()->isVisible() && !in<QWidget>(other, "replyPage")->isVisible());
    press(other, Qt::Key_F3); // the next one is nobody's
    QTRY_VERIFY(other.queuePage()->name().contains(u"И-2"_s));
    press(other, Qt::Key_F7);
    QTRY_VERIFY(in<QTextEdit>(other, "replyText")->hasFocus());
}

void WindowsTest::whatWasLeftGoesOnInAnother()
{
    MainWindow &other = m_all->another();
    auto *here = in<QTextEdit>(*m_all->first, "replyText"), *there = in<QTextEdit>(other, "replyText");
    press(*m_all->first, Qt::Key_F7);
    QTRY_VERIFY(here->hasFocus());
    test::type(here, u"Бригада"_s);
    press(*m_all->first, Qt::Key_Escape);
    QTRY_VERIFY(m_all->store.card(1).draft.has_value());

    press(other, Qt::Key_F7);
    QTRY_COMPARE(there->toPlainText(), u"Бригада"_s);
    QTRY_VERIFY(there->hasFocus());
    test::type(there, u" выехала"_s);
    QTRY_COMPARE(m_all->store.card(1).draft->text, u"Бригада выехала"_s);
    QTest::qWait(50);
    QCOMPARE(here->toPlainText(), u"Бригада"_s); // what is left follows nothing
    press(*m_all->first, Qt::Key_F7);
    QTRY_COMPARE(QApplication::activeWindow(), &other);
    press(other, Qt::Key_Escape);
    press(*m_all->first, Qt::Key_F7);
    QTRY_COMPARE(here->toPlainText(), u"Бригада выехала"_s);
}

void WindowsTest::aTextThatIsNotOnTheDiskStaysWithItsWindow()
{
    MainWindow &other = m_all->another();
    auto *here = in<QTextEdit>(*m_all->first, "replyText");
    press(*m_all->first, Qt::Key_F7);
    QTRY_VERIFY(here->hasFocus());
    m_all->refuses = true;
    test::type(here, u"Бригада"_s);
    press(*m_all->first, Qt::Key_Escape);
    QTRY_VERIFY(m_all->first->queuePage()->isVisible());
    QTRY_VERIFY(m_all->first->writes(1));

    press(other, Qt::Key_F7);
    QTRY_COMPARE(QApplication::activeWindow(), m_all->first);
    QTRY_COMPARE(here->toPlainText(), u"Бригада"_s);
    QVERIFY(other.queuePage()->isVisible());
}

void WindowsTest::titlesTellThemApart()
{
    QTRY_COMPARE(m_all->first->windowTitle(), u"All open, No. И-1 – Vakhta"_s);
    MainWindow &other = m_all->another();
    QTRY_COMPARE(other.windowTitle(), u"All open, No. И-1 – Vakhta (window 2)"_s);
    press(other, Qt::Key_F7);
    QTRY_COMPARE(other.windowTitle(), u"Reply to No. И-1 – Vakhta"_s);
    other.openSection(u"journal"_s);
    QTRY_COMPARE(other.windowTitle(), u"Journal – Vakhta"_s);
    m_all->first->openSection(u"journal"_s);
    QTRY_COMPARE(other.windowTitle(), u"Journal – Vakhta (window 2)"_s);
}

void WindowsTest::keysViewsAndSettingsAreThoseOfAll()
{
    MainWindow &other = m_all->another();
    const QKeySequence key(Qt::CTRL | Qt::Key_J);
    other.keymap()->give(*other.keymap()->find(u"replyAct"_s), key);
    QCOMPARE(m_all->first->keymap()->find(u"replyAct"_s)->shortcut(), key);
    m_all->first->keymap()->give(*m_all->first->keymap()->find(u"assignAct"_s), QKeySequence(Qt::CTRL | Qt::Key_B));
    QCOMPARE(other.keymap()->kept(), m_all->first->keymap()->kept());
    QVERIFY(m_all->first->keymap()->kept().contains("replyAct"));

    const int before = listOf(*m_all->first).sizeHintForRow(0);
    in<Command>(other, "denseRows")->trigger();
    QTRY_VERIFY(listOf(*m_all->first).sizeHintForRow(0) < before);

    const int view = m_all->windows->views().add({.name = u"Свет"_s, .query = {.queue = Queue::Open}});
    other.queuePage()->openView(view);
    QTRY_VERIFY(other.windowTitle().startsWith(u"Свет"_s));
    SavedView renamed = *m_all->windows->views().find(view);
    renamed.name = u"Фонари"_s;
    m_all->windows->views().change(renamed);
    QTRY_VERIFY(spoken(other).contains(u"Фонари"_s));

    for (MainWindow *window : m_all->windows->all())
        window->openSection(u"settings"_s);
    in<QAbstractButton>(other, "lockAfter-30")->click();
    press(*m_all->first, Qt::Key_Shift);
    QTRY_VERIFY(in<QAbstractButton>(*m_all->first, "lockAfter-30")->isChecked());
}

void WindowsTest::aViewDeletedInOneIsLeftInTheOther()
{
    MainWindow &other = m_all->another();
    const int view = m_all->windows->views().add({.name = u"Свет"_s, .query = {.queue = Queue::Unassigned}});
    for (MainWindow *window : m_all->windows->all())
        window->queuePage()->openView(view);
    press(other, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_all->windows->views().all().size(), size_t(1)); // the mentions
    for (MainWindow *window : m_all->windows->all()) {
        QCOMPARE(window->queuePage()->place().view, 0);
        QCOMPARE(window->queuePage()->query().queue, Queue::Unassigned);
    }
}

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
