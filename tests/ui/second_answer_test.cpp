#include "tests/support/demo_shift.h"
#include "tests/support/fake_presence.h"
#include "tests/support/pictures.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// A reply to an appeal that a colleague answers too: it is told, and nothing goes by the key alone.
class SecondAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void whoWritesIsToldAtOnce();
    void theKeyDoesNotSendASecondAnswer();
    void whoIsGoneHindersNothing();
    void oneMoreColleagueIsAskedAboutToo();
    void whoOnlyReadsOrIsOneselfHindersNothing();
    void anotherReplyIsAskedAboutAnew();
    void whatStandsInTheWayComesFirst();
    void looksAsDesigned();

private:
    void send() { QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : text(), Qt::Key_Return, Qt::ControlModifier); }
    QTextEdit *text() const { return m_page->findChild<QTextEdit *>(u"replyText"_s); }
    Banner *banner() const { return m_page->findChild<Banner *>(u"writersBanner"_s); }
    Button *question() const { return m_page->findChild<Button *>(u"writersBannerAction"_s); }
    void open(qint64 appeal)
    {
        QSignalSpy begun(m_page.get(), &ReplyPage::begun);
        m_page->open(appeal);
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(text()->toPlainText(), ready);
    }

    static inline const QString ready = u"Ольга, здравствуйте! Фонари проверили, спасибо, что написали."_s;
    static constexpr qint64 krylova = 5, yudin = 6, sokolova = 2; // of the demo's people

    test::FakePresence m_presence;
    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ReplyPage> m_page;
};

void SecondAnswerTest::init()
{
    m_page.reset();
    m_presence.there.clear();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    for (const qint64 appeal : {2, 3, 4})
        m_reader->cards[appeal].draft = LocalDraft{.text = ready, .savedAt = test::demoNow(), .atCentre = true, .theirText = {}, .fork = {}};
    m_page = std::make_unique<ReplyPage>(*m_reader, *m_editor, &test::demoNow);
    m_page->setMe(yudin);
    m_page->setPresence(m_presence);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    open(2);
    QVERIFY(!banner()->isVisible());
}

void SecondAnswerTest::whoWritesIsToldAtOnce()
{
    m_presence.become(2, {{krylova, true}});
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->fact(), u"Крылова А. В. is already writing an answer."_s);
    QCOMPARE(text()->accessibleDescription(), banner()->fact()); // heard with the field
    QVERIFY(!question()->isVisible());
    QVERIFY(text()->hasFocus()); // nobody is interrupted
    m_presence.become(3, {{sokolova, true}});
    open(3);
    QTRY_COMPARE(banner()->fact(), u"Соколова М. Д. is already writing an answer."_s);
}

void SecondAnswerTest::theKeyDoesNotSendASecondAnswer()
{
    m_presence.become(2, {{krylova, true}});
    for (int i = 0; i < 5; ++i)
        send(); // pressed twice, or held
    QVERIFY(m_editor->acts.empty());
    QVERIFY(question()->isVisible() && question()->hasFocus());
    QCOMPARE(question()->accessibleDescription(), banner()->fact());
    QSignalSpy sent(m_page.get(), &ReplyPage::sent);
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
    QCOMPARE(m_editor->acts.front().args.text, ready);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.front().front().toLongLong(), 2);
}

void SecondAnswerTest::whoIsGoneHindersNothing()
{
    m_presence.become(2, {{krylova, true}});
    send();
    QVERIFY(m_editor->acts.empty());
    m_presence.become(2, {{krylova, false}}); // reads on
    QVERIFY(!banner()->isVisible());
    QVERIFY(text()->hasFocus()); // where it was before the question
    QCOMPARE(text()->accessibleDescription(), QString());
    send();
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
}

void SecondAnswerTest::oneMoreColleagueIsAskedAboutToo()
{
    m_presence.become(2, {{krylova, true}});
    m_editor->failure = Error{Error::Kind::DiskFull, {}}; // it does not go at once
    send();
    QTest::keyClick(question(), Qt::Key_Return);
    QTest::qWait(50);
    m_editor->failure.reset();
    m_presence.become(2, {{krylova, true}, {sokolova, true}});
    send();
    QVERIFY(m_editor->acts.empty());
    QVERIFY(question()->hasFocus());
    m_presence.become(2, {{krylova, true}}); // of whom it was said
    text()->setFocus();
    send();
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
}

void SecondAnswerTest::whoOnlyReadsOrIsOneselfHindersNothing()
{
    m_presence.become(2, {{yudin, true}, {krylova, false}});
    QVERIFY(!banner()->isVisible());
    send();
    QTRY_COMPARE(m_editor->acts.size(), size_t(1));
}

void SecondAnswerTest::anotherReplyIsAskedAboutAnew()
{
    m_presence.become(2, {{krylova, true}});
    m_editor->failure = Error{Error::Kind::DiskFull, {}};
    send();
    QTest::keyClick(question(), Qt::Key_Return);
    QTest::qWait(50);
    m_editor->failure.reset();
    m_presence.become(3, {{krylova, true}});
    open(3);
    QTRY_VERIFY(banner()->isVisible() && !question()->isVisible());
    send();
    QVERIFY(m_editor->acts.empty());
    QVERIFY(question()->hasFocus());
}

void SecondAnswerTest::whatStandsInTheWayComesFirst()
{
    m_presence.become(2, {{krylova, true}});
    text()->setPlainText(u"Включим [дата]."_s);
    send();
    QCOMPARE(text()->textCursor().selectedText(), u"[дата]"_s);
    QVERIFY(!question()->isVisible());
}

void SecondAnswerTest::looksAsDesigned()
{
    m_presence.become(2, {{krylova, true}});
    test::picture(*m_page, u"second-answer-told"_s);
    send();
    test::picture(*m_page, u"second-answer-asked"_s);
}

QTEST_MAIN(SecondAnswerTest)
#include "second_answer_test.moc"
