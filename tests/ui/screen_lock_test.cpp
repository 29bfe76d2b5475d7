#include "tests/support/fake_key.h"
#include "tests/support/fake_link.h"
#include "tests/support/fake_proof.h"
#include "tests/support/picture_day.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/typing.h"
#include "ui/pages/lock_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// The whole window with an appeal open, a clock of the test's own, and a secret that opens it.
class ScreenLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_windows.reset(); }
    void aLockedWindowHasNothingOfTheAppeals();
    void onlyTheSecretOpensAndTheWorkIsAsItWas();
    void theFieldSaysWhichSecretItWants();
    void keysOfTheWindowAreOff();
    void whatIsTypedIsKeptBeforeItIsHidden();
    void aDialogComesBackWithWhatWasTypedInIt();
    void minutesWithoutATouchLock();
    void aTouchInTimePostponesAndOneTooLateReachesNothing();
    void neverIsNever();
    void whereNothingWouldOpenItIsNotLocked();
    void settingsChooseTheMinutesAndLock();
    void theExchangeGoesOnBehind();
    void aLockedWindowCloses();
    void looksAsDesigned();

private:
    template <typename T>
    T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    QWidget *page() const { return find<QWidget>(u"lockPage"_s); }
    bool isLocked() const { return page() && page()->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(m_window, key, modifiers); }
    void lock() const
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isLocked());
    }
    void open(const QString &secret) const
    {
        test::type(find<QLineEdit>(u"lockSecret"_s), secret);
        QTest::keyClick(find<QLineEdit>(u"lockSecret"_s), Qt::Key_Return);
    }
    void wait(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        QTest::qWait(0);
    }

    QDateTime m_now;
    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    test::FakeLink m_link;
    test::FakeProof m_proof;
    test::FakeKey m_key;
    std::unique_ptr<Windows> m_windows;
    MainWindow *m_window = nullptr;
};

void ScreenLockTest::init()
{
    m_windows.reset();
    m_now = test::pictureNow();
    m_proof.value = UserProof::Asks::Passphrase;
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillPictureDay(*m_reader, Role::Operator);
    m_reader->settings[u"queue/query"_s] = "10 -1 -1 0";
    m_reader->settings[u"queue/appeal"_s] = "3";
    m_link.value.connection = LinkState::Online;
    m_link.value.login = u"krylova"_s;
    m_link.syncs = 0;
    applyTheme(*qApp, ThemeChoice::Light);
    m_windows = std::make_unique<Windows>(*m_reader, *m_editor, m_link, [this] { return m_now; });
    m_window = &m_windows->open();
    m_windows->setProof(m_proof);
    m_window->resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_COMPARE(m_window->queuePage()->current(), 3);
}

void ScreenLockTest::aLockedWindowHasNothingOfTheAppeals()
{
    QString title;
    QTRY_VERIFY(!(title = m_reader->rows({3}).result()->front().title).isEmpty());
    QTRY_VERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_window)).contains(title));
    lock();

    const QString all = test::readAloud(QAccessible::queryAccessibleInterface(m_window)) + test::readAloud(QAccessible::queryAccessibleInterface(qApp));
    QVERIFY(all.contains(u"The window is locked"_s));
    for (const AppealRow &row : *m_reader->rows(*m_reader->idsOf({}).result()).result()) {
        QVERIFY2(row.title.isEmpty() || !all.contains(row.title), qPrintable(row.title));
        QVERIFY2(row.number.isEmpty() || !all.contains(row.number), qPrintable(row.number));
    }
    QCOMPARE(m_window->windowTitle(), u"Vakhta"_s);
    for (QWidget *widget : QApplication::allWidgets())
        QVERIFY2(!widget->isVisible() || widget == m_window || page()->isAncestorOf(widget) || widget == page(), qPrintable(widget->objectName()));
}

void ScreenLockTest::onlyTheSecretOpensAndTheWorkIsAsItWas()
{
    QWidget *const focus = QApplication::focusWidget();
    lock();
    for (int i = 0; i < 5; ++i) {
        open(u"не она"_s);
        QTRY_VERIFY(find<QLineEdit>(u"lockSecret"_s)->property("wrong").toBool());
        QVERIFY(isLocked());
    }
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_window)).contains(u"does not open the window"_s));
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    QVERIFY(m_window->queuePage()->isVisible());
    QCOMPARE(m_window->queuePage()->current(), 3);
    QTRY_COMPARE(QApplication::focusWidget(), focus);
    lock(); // and again, with an empty field
    QVERIFY(find<QLineEdit>(u"lockSecret"_s)->text().isEmpty());
}

void ScreenLockTest::theFieldSaysWhichSecretItWants()
{
    lock();
    QCOMPARE(find<QLineEdit>(u"lockSecret"_s)->accessibleName(), u"Passphrase"_s);
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    m_proof.value = UserProof::Asks::Password;
    lock();
    QCOMPARE(find<QLineEdit>(u"lockSecret"_s)->accessibleName(), u"Password"_s);
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(page())).contains(u"Password"_s));
}

void ScreenLockTest::keysOfTheWindowAreOff()
{
    lock();
    press(Qt::Key_F5);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(m_link.syncs, 0);
    QCOMPARE(m_window->section(), u"queue"_s);
    QVERIFY(isLocked());
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    press(Qt::Key_F5);
    QCOMPARE(m_link.syncs, 1);
}

void ScreenLockTest::whatIsTypedIsKeptBeforeItIsHidden()
{
    press(Qt::Key_F7);
    auto *text = find<QTextEdit>(u"replyText"_s);
    QTRY_VERIFY(text->hasFocus());
    test::type(text, u"Бригада выехала"_s);
    lock();
    QTRY_VERIFY(!m_editor->drafts.empty() && m_editor->drafts.back().second.contains(u"Бригада выехала"_s));
    open(u"вахта у реки"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(u"Бригада выехала"_s));
}

void ScreenLockTest::aDialogComesBackWithWhatWasTypedInIt()
{
    auto *dialog = new WordsDialog({u"Why?"_s, {}, u"Say"_s, {}, false}, m_window);
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    auto *words = dialog->findChild<QPlainTextEdit *>();
    test::type(words, u"Адрес неполный"_s);
    m_window->lock();
    QTRY_VERIFY(isLocked());
    QVERIFY(!dialog->isVisible());
    open(u"вахта у реки"_s);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(words->toPlainText(), u"Адрес неполный"_s);
}

void ScreenLockTest::minutesWithoutATouchLock()
{
    press(Qt::Key_Down);
    wait(9 * 60 + 59);
    press(Qt::Key_Down);
    QVERIFY(!isLocked());
    wait(10 * 60);
    press(Qt::Key_Down); // the touch that comes too late tells it at once, before the watch looks by itself
    QTRY_VERIFY(isLocked());
}

void ScreenLockTest::aTouchInTimePostponesAndOneTooLateReachesNothing()
{
    for (int i = 0; i < 6; ++i) {
        wait(5 * 60);
        press(Qt::Key_Shift);
        QVERIFY(!isLocked());
    }
    wait(11 * 60);
    const qint64 chosen = m_window->queuePage()->current();
    press(Qt::Key_Down);
    QVERIFY(isLocked());
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    QCOMPARE(m_window->queuePage()->current(), chosen);
}

void ScreenLockTest::neverIsNever()
{
    find<QAbstractButton>(u"lockAfter-0"_s)->click();
    wait(24 * 60 * 60);
    press(Qt::Key_Down);
    QVERIFY(!isLocked());
}

void ScreenLockTest::whereNothingWouldOpenItIsNotLocked()
{
    find<SettingsPage>(u"settingsPage"_s)->setKey(m_key);
    m_proof.value = UserProof::Asks::Nothing;
    wait(24 * 60 * 60);
    press(Qt::Key_Down);
    QVERIFY(!isLocked());
    press(Qt::Key_L, Qt::ControlModifier); // what is to be done first is told
    QTRY_COMPARE(m_window->section(), u"settings"_s);
    QVERIFY(!isLocked());
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_window)).contains(u"set a passphrase first"_s));
    QTRY_VERIFY(find<QLineEdit>(u"keyNext"_s)->hasFocus()); // and is under the hand
    QVERIFY(!find<QLineEdit>(u"keyNext"_s)->visibleRegion().isEmpty());
}

void ScreenLockTest::settingsChooseTheMinutesAndLock()
{
    m_window->openSection(u"settings"_s);
    auto *five = find<QAbstractButton>(u"lockAfter-5"_s);
    QTRY_VERIFY(five->isVisible());
    five->setFocus();
    QTest::keyClick(five, Qt::Key_Space);
    QCOMPARE(m_reader->settings[u"lockAfter"_s], "5");
    wait(5 * 60);
    press(Qt::Key_Shift);
    QTRY_VERIFY(isLocked());
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    auto *button = find<QAbstractButton>(u"settingsLock"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(isLocked());
}

void ScreenLockTest::theExchangeGoesOnBehind()
{
    lock();
    SyncStatus offline = m_link.value;
    offline.connection = LinkState::Offline;
    m_link.become(offline);
    emit m_reader->appealsChanged({});
    emit m_reader->countsChanged();
    QTest::qWait(300);
    QVERIFY(isLocked());
    open(u"вахта у реки"_s);
    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(test::readAloud(QAccessible::queryAccessibleInterface(m_window)).contains(u"No connection"_s));
}

void ScreenLockTest::aLockedWindowCloses()
{
    lock();
    QVERIFY(m_window->close());
    m_windows.reset();
}

void ScreenLockTest::looksAsDesigned()
{
    test::dress();
    m_proof.value = UserProof::Asks::Password;
    LockPage page(m_proof, m_link);
    page.show();
    test::type(page.findChild<QLineEdit *>(), u"не он"_s);
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(page.findChild<QLineEdit *>()->property("wrong").toBool());
    test::picture(page, u"lock"_s);
}

QTEST_MAIN(ScreenLockTest)
#include "screen_lock_test.moc"
