#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/typing.h"
#include "ui/pages/reply_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// What stands against sending, beside the text, and templates with their fields, for a person at the keyboard.
class ReplyChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void aPromiseWithoutADateIsNotSent();
    void whatOnlyAPersonCanTellMayBeLeft();
    void whatWasLeftStaysLeftWhileTheTextAroundItChanges();
    void adviceDoesNotStopAnything();
    void oneButtonRepairsAndCtrlZTakesItBack();
    void f2WalksTheFindings();
    void aRuleOfTheProfileIsOff();
    void findingsAreReadAloudWithTheirCodes();
    void aTemplateIsTakenAndItsFieldsWalkedByEnter();
    void whoeverWritesDoesNotTakeTheTemplate();
    void f4ListsTheTemplatesOfTheTopicFirst();
    void aFieldIsCorrectedOnItsCard();
    void emptyFieldsStopTheReply();
    void aTextOfGapsStaysQuick();

private:
    void openWith(const QString &text);
    void openEmpty();
    QTextEdit *text() const { return m_page->findChild<QTextEdit *>(u"replyText"_s); }
    QAbstractButton *button(const QString &name) const { return m_page->findChild<QAbstractButton *>(name); }
    QLineEdit *field(int number) const { return m_page->findChild<QLineEdit *>(u"replyField%1"_s.arg(number)); }
    void confirm() { QTest::keyClick(button(u"promiseConfirm1"_s), Qt::Key_Space); }
    void submit() { QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ReplyPage> m_page;
};

void ReplyChecksTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    m_reader->regionValue.profile.templates = {
        {u"Любая тема"_s, {}, {}, u"[имя], здравствуйте!"_s},
        {u"Освещение: когда восстановят"_s, {2}, {}, u"[имя], здравствуйте! На участке [адрес] «[исполнитель]» включит свет до [дата завершения]. Заявка [номер]."_s}};
    m_page = std::make_unique<ReplyPage>(*m_reader, *m_editor, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReplyChecksTest::openWith(const QString &words)
{
    m_reader->cards[2].draft = LocalDraft{.text = words, .savedAt = test::demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
    m_page->open(2);
    QTRY_COMPARE(text()->toPlainText(), words);
}

void ReplyChecksTest::openEmpty()
{
    m_reader->cards[2].replies.clear();
    m_page->open(2);
    QTRY_VERIFY(button(u"takeTemplate"_s)->hasFocus());
}

void ReplyChecksTest::aPromiseWithoutADateIsNotSent()
{
    openWith(u"Бригада заменит кабель."_s);
    submit();
    QVERIFY(m_editor->acts.empty());
    QCOMPARE(text()->textCursor().selectedText(), u"заменит кабель"_s);
    test::type(text(), u"заменит кабель до 15 мая"_s);
    confirm();
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::whatOnlyAPersonCanTellMayBeLeft()
{
    openWith(u"Звоните мастеру: 8 900 000-00-14, он на смене."_s);
    submit();
    QVERIFY(m_editor->acts.empty());
    QTRY_VERIFY(button(u"leaveFinding1"_s));
    QTest::keyClick(button(u"leaveFinding1"_s), Qt::Key_Space);
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    openWith(u"Звоните мастеру: 8 900 000-00-14, он на смене."_s); // of that reply only
    submit();
    QCOMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::whatWasLeftStaysLeftWhileTheTextAroundItChanges()
{
    openWith(u"Мастер: 8 900 000-00-14."_s);
    QTRY_VERIFY(button(u"leaveFinding1"_s));
    QTest::keyClick(button(u"leaveFinding1"_s), Qt::Key_Space);
    text()->moveCursor(QTextCursor::Start);
    test::type(text(), u"Свет есть. "_s);
    QTest::keyClick(button(u"leaveFinding1"_s), Qt::Key_Space); // «Count it again»
    submit();
    QVERIFY(m_editor->acts.empty());
    QTest::keyClick(button(u"leaveFinding1"_s), Qt::Key_Space);
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::adviceDoesNotStopAnything()
{
    openWith(u"Здравствуйте! Спасибо за обращение."_s);
    const QString said = test::readAloud(QAccessible::queryAccessibleInterface(m_page.get()));
    QVERIFY(said.contains(u"Formal answer"_s));
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::oneButtonRepairsAndCtrlZTakesItBack()
{
    const QString before = u"Город отвечает по Закону области от 14.03.2024 № 27-ОЗ «О порядке организации благоустройства»."_s;
    openWith(before);
    QTRY_VERIFY(button(u"finding1"_s));
    QTest::keyClick(button(u"finding1"_s), Qt::Key_Space);
    QCOMPARE(text()->toPlainText(), u"Город отвечает по Закону № 27-ОЗ."_s);
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), before);
}

void ReplyChecksTest::f2WalksTheFindings()
{
    openWith(u"Заменим кабель. Мастер: 8 900 000-00-14."_s);
    text()->moveCursor(QTextCursor::End);
    QTest::keyClick(text(), Qt::Key_F2);
    QCOMPARE(text()->textCursor().selectedText(), u"Заменим кабель"_s);
    QTest::keyClick(text(), Qt::Key_F2);
    QCOMPARE(text()->textCursor().selectedText(), u"8 900 000-00-14"_s);
    QTest::keyClick(text(), Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(text()->textCursor().selectedText(), u"Заменим кабель"_s);
}

void ReplyChecksTest::aRuleOfTheProfileIsOff()
{
    m_reader->regionValue.profile.checksOff = {u"ПР-09"_s};
    openWith(u"Бригада заменит кабель."_s);
    const QString said = test::readAloud(QAccessible::queryAccessibleInterface(m_page.get()));
    QVERIFY(said.contains(u"Checked without remarks: 9"_s));
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::findingsAreReadAloudWithTheirCodes()
{
    openWith(u"Заменим кабель. Мастер: 8 900 000-00-14."_s);
    const QString said = test::readAloud(QAccessible::queryAccessibleInterface(m_page.get()));
    for (const QString &words : {u"Does not let it go: 2"_s, u"A promise without a date"_s, u"ПР-09"_s, u"ПР-06"_s, u"Checked without remarks: 8"_s,
                                 u"Leave it so: A promise without a date, finding 1"_s})
        QVERIFY2(said.contains(words), qPrintable(words));
}

/// Enter takes the template, Enter the suggested day, Enter the next field; then Ctrl+Enter sends it.
void ReplyChecksTest::aTemplateIsTakenAndItsFieldsWalkedByEnter()
{
    openEmpty();
    QTest::keyClick(button(u"takeTemplate"_s), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), u"Ольга, здравствуйте! На участке Луговая, 12 «Горсвет» включит свет до [дата завершения]. Заявка [номер]."_s);
    QVERIFY(field(4)->hasFocus());
    QCOMPARE(field(4)->text(), u"15 мая"_s); // as the executor has answered
    QTest::keyClick(field(4), Qt::Key_Return);
    QTRY_VERIFY(text()->toPlainText().contains(u"до 15 мая."_s));
    QTRY_VERIFY(field(5) && field(5)->hasFocus());
    test::type(field(5), u"17"_s);
    QTest::keyClick(field(5), Qt::Key_Return);
    QTRY_VERIFY(text()->hasFocus());
    QCOMPARE(text()->toPlainText(), u"Ольга, здравствуйте! На участке Луговая, 12 «Горсвет» включит свет до 15 мая. Заявка 17."_s);
    confirm();
    submit();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

void ReplyChecksTest::whoeverWritesDoesNotTakeTheTemplate()
{
    openEmpty();
    test::type(button(u"takeTemplate"_s), u"С"_s);
    QVERIFY(text()->hasFocus());
    test::type(text(), u"вет есть."_s);
    QCOMPARE(text()->toPlainText(), u"Свет есть."_s);
    QVERIFY(!button(u"takeTemplate"_s)->isVisible());
}

void ReplyChecksTest::f4ListsTheTemplatesOfTheTopicFirst()
{
    openWith(u"Начало. "_s);
    QTest::keyClick(text(), Qt::Key_F4);
    auto *menu = m_page->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().front()->text(), u"Освещение: когда восстановят"_s);
    QTest::keyClick(menu, Qt::Key_Up); // from nothing chosen to the last
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(text()->toPlainText(), u"Начало. Ольга, здравствуйте!"_s); // where the caret stood
}

void ReplyChecksTest::aFieldIsCorrectedOnItsCard()
{
    openEmpty();
    QTest::keyClick(button(u"takeTemplate"_s), Qt::Key_Return);
    QCOMPARE(field(1)->text(), u"Ольга"_s);
    field(1)->selectAll();
    test::type(field(1), u"Ольга Сергеевна"_s);
    QTest::keyClick(field(1), Qt::Key_Return);
    QTRY_VERIFY(text()->toPlainText().startsWith(u"Ольга Сергеевна, здравствуйте! На участке Луговая, 12 "_s));
    QTRY_COMPARE(field(1)->text(), u"Ольга Сергеевна"_s);
}

void ReplyChecksTest::emptyFieldsStopTheReply()
{
    openEmpty();
    QTest::keyClick(button(u"takeTemplate"_s), Qt::Key_Return);
    submit();
    QVERIFY(m_editor->acts.empty());
    m_page->open(3);
    openWith(text()->toPlainText()); // read again, what is to be filled is asked again
    QTRY_VERIFY(field(1) && field(1)->accessibleName().contains(u"to be filled"_s));
}

void ReplyChecksTest::aTextOfGapsStaysQuick()
{
    openWith(u"[а] "_s.repeated(2000));
    QCOMPARE(m_page->findChildren<QAbstractButton *>(QRegularExpression(u"^finding\\d+$"_s)).size(), 12);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().contains(u"And 189"_s); }));
}

QTEST_MAIN(ReplyChecksTest)
#include "reply_checks_test.moc"
