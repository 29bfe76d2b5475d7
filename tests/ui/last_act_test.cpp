#include "tests/support/fake_link.h"
#include "tests/support/picture_day.h"
#include "tests/support/typing.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What the window says of the act done last, and how it is taken back.
class LastActTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_windows.reset(); }
    void anActOnManyIsTakenBackWhole();
    void itIsTakenBackFromEveryPage_data();
    void itIsTakenBackFromEveryPage();
    void itIsTakenBackFromATextThatIsRead();
    void itIsOfferedOnlyWhileItWaits();
    void aTextTakenBackIsADraftAgain();
    void whatTheJournalTookBackIsNotOnItsWay();
    void whatHasGoneOutInPartIsSaid();
    void theToastLeavesTheFocusAlone();
    void theToastCoversNothingThatIsUsed_data();
    void theToastCoversNothingThatIsUsed();
    void withoutConnectionAReplyGoesLater();
    void aRefusalLeavesWithItsPage();

private:
    void open(Role role, LinkState state);
    QList<QUuid> done(int operations, OperationKind kind = OperationKind::Assign);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const { QTest::keyClick(m_window, key, modifiers); }
    template <typename T>
    T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    Toast *toast() const { return find<Toast>(u"toast"_s); }
    QAbstractButton *undo() const { return find<QAbstractButton>(u"toastUndo"_s); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    test::FakeLink m_link;
    std::unique_ptr<Windows> m_windows;
    MainWindow *m_window = nullptr;
};

void LastActTest::init()
{
    open(Role::Operator, LinkState::Online);
}

void LastActTest::open(Role role, LinkState state)
{
    m_windows.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillPictureDay(*m_reader, role);
    m_reader->settings[u"queue/query"_s] = "10 -1 -1 0";
    m_reader->settings[u"queue/appeal"_s] = "3";
    m_link.value.connection = state;
    m_link.value.login = u"user"_s;
    m_link.value.since = m_link.value.lastSync = test::pictureNow().addSecs(-300);
    applyTheme(*qApp, ThemeChoice::Light);
    m_windows = std::make_unique<Windows>(*m_reader, *m_editor, m_link, test::pictureNow);
    m_window = &m_windows->open();
    m_window->resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_COMPARE(m_window->queuePage()->current(), 3);
}

/// An act of so many operations that wait, as a page tells it.
QList<QUuid> LastActTest::done(int operations, OperationKind kind)
{
    QList<QUuid> ids;
    for (int i = 0; i < operations; ++i) {
        JournalEntry entry;
        entry.operation.opId = QUuid::createUuid();
        entry.operation.kind = kind;
        entry.operation.targets = {{.appeal = 3}};
        m_reader->journalValue.insert(m_reader->journalValue.begin(), entry);
        ids << entry.operation.opId;
    }
    emit m_window->queuePage()->acted(ids, u"Done"_s);
    return ids;
}

void LastActTest::anActOnManyIsTakenBackWhole()
{
    const QList<QUuid> ids = done(3);
    press(Qt::Key_Z);
    QTRY_COMPARE(toast()->words(), u"Taken back"_s);
    QCOMPARE(QList<QUuid>(m_editor->cancelled.begin(), m_editor->cancelled.end()), ids);
    QVERIFY(!undo()->isVisible());
    press(Qt::Key_Z);
    QTRY_VERIFY(toast()->words().startsWith(u"Nothing"_s));
}

void LastActTest::itIsTakenBackFromEveryPage_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"queue", "outages", "approval", "shift", "region", "journal", "settings"})
        QTest::newRow(section) << QString::fromLatin1(section);
}

void LastActTest::itIsTakenBackFromEveryPage()
{
    QFETCH(QString, section);
    open(Role::Supervisor, LinkState::Online);
    m_window->openSection(section);
    done(1);
    press(Qt::Key_Z);
    QTRY_COMPARE(m_editor->cancelled.size(), 1u);
}

void LastActTest::itIsTakenBackFromATextThatIsRead()
{
    open(Role::Approver, LinkState::Online);
    m_window->openSection(u"approval"_s);
    auto *text = find<QWidget>(u"approverText"_s);
    QTRY_VERIFY(text->isVisible());
    text->setFocus();
    done(1);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->cancelled.size(), 1u);
}

void LastActTest::itIsOfferedOnlyWhileItWaits()
{
    done(2);
    QVERIFY(undo()->isVisible());
    m_reader->journalValue[0].state = EntryState::Done;
    emit m_reader->journalChanged();
    QTest::qWait(0);
    QVERIFY(undo()->isVisible()); // one of the two still waits
    m_reader->journalValue[1].state = EntryState::Sending;
    emit m_reader->journalChanged();
    QTRY_VERIFY(!undo()->isVisible());
    press(Qt::Key_Z);
    QTRY_VERIFY(toast()->words().startsWith(u"Nothing here can be taken back"_s));
    m_reader->journalValue[1].state = EntryState::Waiting; // the connection broke
    press(Qt::Key_Z);
    QTRY_VERIFY(toast()->words().startsWith(u"Taken back in part"_s));
}

void LastActTest::aTextTakenBackIsADraftAgain()
{
    done(1, OperationKind::SubmitReply);
    undo()->click();
    QTRY_COMPARE(toast()->words(), u"Taken back; the text is a draft again"_s);
}

void LastActTest::whatTheJournalTookBackIsNotOnItsWay()
{
    done(1);
    m_reader->journalValue[0].state = EntryState::Cancelled;
    emit m_reader->journalChanged();
    QTRY_COMPARE(toast()->words(), u"Taken back"_s);
    press(Qt::Key_Z);
    QTRY_VERIFY(toast()->words().startsWith(u"Nothing"_s));
    QVERIFY(!find<Banner>(u"statusBanner"_s)->isVisible());
}

void LastActTest::whatHasGoneOutInPartIsSaid()
{
    done(2);
    m_reader->journalValue[0].state = EntryState::Done;
    press(Qt::Key_Z);
    QTRY_VERIFY(toast()->words().startsWith(u"Taken back in part"_s));
}

void LastActTest::theToastLeavesTheFocusAlone()
{
    auto *list = find<QWidget>(u"queueList"_s);
    list->setFocus();
    done(1);
    QTest::mouseClick(undo(), Qt::LeftButton);
    QTRY_COMPARE(toast()->words(), u"Taken back"_s);
    QCOMPARE(QApplication::focusWidget(), list);
}

void LastActTest::theToastCoversNothingThatIsUsed_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"queue", "approval", "shift", "journal", "reply"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void LastActTest::theToastCoversNothingThatIsUsed()
{
    QFETCH(QString, page);
    open(Role::Supervisor, LinkState::Online);
    done(1);
    if (page == u"reply"_s)
        emit m_window->queuePage()->openReply(3);
    else
        m_window->openSection(page);
    const auto covered = [this] {
        const QRect over(toast()->mapTo(m_window, QPoint()), toast()->size());
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool used = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
            if (used && widget->isVisible() && widget != undo() && QRect(widget->mapTo(m_window, QPoint()), widget->size()).intersects(over))
                return widget->objectName();
        }
        return QString();
    };
    if (page == u"approval"_s)
        QTRY_VERIFY(find<QWidget>(u"approverApprove"_s)->isVisible());
    QTRY_COMPARE(covered(), QString());
    QVERIFY(toast()->isVisible() && toast()->y() > m_window->height() / 3);
}

void LastActTest::withoutConnectionAReplyGoesLater()
{
    open(Role::Operator, LinkState::Offline);
    emit m_window->queuePage()->openReply(3);
    auto *text = find<QWidget>(u"replyText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    test::type(text, u"Фонари проверены вчера, горят все четыре."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(toast()->words().endsWith(u"goes to approval when the connection is back"_s));
}

void LastActTest::aRefusalLeavesWithItsPage()
{
    auto *banner = find<Banner>(u"statusBanner"_s);
    emit m_window->queuePage()->refused(u"Somebody was first."_s);
    QVERIFY(banner->isVisible());
    m_window->openSection(u"journal"_s);
    QVERIFY(!banner->isVisible());
    emit m_window->queuePage()->refused(u"Somebody was first."_s);
    done(1);
    QVERIFY(!banner->isVisible());
}

QTEST_MAIN(LastActTest)
#include "last_act_test.moc"
