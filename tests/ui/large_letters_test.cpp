#include "tests/support/fake_link.h"
#include "tests/support/picture_day.h"
#include "ui/pages/column_parts.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/windows.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// The size of letters changes while the window is open: everything follows, and no word is cut.
class LargeLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }
    void theFrameFollowsTheSize();
    void captionsOfChoicesAreWhole();
    void filtersSayWhatIsChosen();
    void textsBesideTheReplyAreWhole();
    void factsOfAnAppealAreWhole();

private:
    template <typename T>
    T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    void enlarge();
    void wrappedTextsAreWhole(const QWidget *among) const;

    test::FakeReader m_reader;
    test::FakeEditor m_editor{m_reader};
    test::FakeLink m_link;
    std::unique_ptr<Windows> m_windows;
    MainWindow *m_window = nullptr;
};

void LargeLettersTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_windows.reset();
    test::fillPictureDay(m_reader, Role::Operator);
    m_reader.settings[u"queue/query"_s] = "10 -1 -1 0";
    m_reader.settings[u"queue/appeal"_s] = "3";
    m_link.value.connection = LinkState::Online;
    m_link.value.login = u"user"_s;
    m_windows = std::make_unique<Windows>(m_reader, m_editor, m_link, test::pictureNow);
    m_window = &m_windows->open();
    m_window->resize(1280, 760);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_COMPARE(m_window->queuePage()->current(), 3);
}

void LargeLettersTest::enlarge()
{
    applyTheme(*qApp, ThemeChoice::Light, 150);
    QTest::qWait(50);
}

void LargeLettersTest::wrappedTextsAreWhole(const QWidget *among) const
{
    int seen = 0;
    const auto labels = among->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        ++seen;
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(u"%1: %2 of %3"_s.arg(label->text()).arg(label->height()).arg(label->heightForWidth(label->width()))));
        QVERIFY2(label->width() >= label->parentWidget()->width() || label->geometry().right() <= label->parentWidget()->width(), qPrintable(label->text()));
    }
    QVERIFY(seen > 0);
}

void LargeLettersTest::theFrameFollowsTheSize()
{
    enlarge();
    QCOMPARE(find<QWidget>(u"rail"_s)->width(), 108);
    QCOMPARE(find<QWidget>(u"topBar"_s)->height(), 78);
    QCOMPARE(find<QWidget>(u"statusStrip"_s)->height(), 42);
    QCOMPARE(find<QLineEdit>(u"search"_s)->textMargins().left(), 36);
    for (const QString &section : {u"region"_s, u"journal"_s, u"settings"_s})
        m_window->openSection(section);
    applyTheme(*qApp, ThemeChoice::Light); // and back
    QTest::qWait(50);
    QCOMPARE(find<QWidget>(u"rail"_s)->width(), 72);
}

void LargeLettersTest::captionsOfChoicesAreWhole()
{
    enlarge(); // the page has never been seen
    m_window->openSection(u"settings"_s);
    QTest::qWait(50);
    const auto choices = m_window->findChildren<QRadioButton *>();
    for (const QRadioButton *choice : choices)
        QVERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(choice->text()));
}

void LargeLettersTest::filtersSayWhatIsChosen()
{
    enlarge();
    for (const QString &name : {u"orderButton"_s, u"sectorFilter"_s, u"municipalityFilter"_s}) {
        auto *button = find<Button>(name);
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
        QVERIFY(button->mapTo(m_window, QPoint(button->width(), 0)).x() < m_window->width() * 2 / 3);
    }
}

void LargeLettersTest::textsBesideTheReplyAreWhole()
{
    enlarge();
    emit m_window->queuePage()->openReply(3);
    auto *reply = m_window->findChild<ReplyPage *>();
    QTRY_VERIFY(reply->isVisible());
    QTest::qWait(100);
    wrappedTextsAreWhole(reply);
    auto *column = m_window->findChild<ScrollColumn *>(u"replyChecks"_s);
    const QPointer<QWidget> before = column->widget();
    column->restart();
    QVERIFY(before); // until whoever speaks to it has finished
    QTRY_VERIFY(!before);
}

void LargeLettersTest::factsOfAnAppealAreWhole()
{
    enlarge();
    QTest::qWait(100);
    wrappedTextsAreWhole(find<QWidget>(u"appealPane"_s));
}

QTEST_MAIN(LargeLettersTest)
#include "large_letters_test.moc"
