#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/pages/approver_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

QDateTime s_now; // moved by the test alone

QDateTime now()
{
    return s_now;
}

} // namespace

class ApproverPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void mostUrgentReplyIsOpenWithItsChanges();
    void ctrlEnterApprovesTheReplySeen();
    void aReplyJustShownIsNotDecidedYet();
    void aKeyHeldDownDecidesOnce();
    void theCitizensTextStandsBesideTheReply();
    void withRemarksCtrlEnterReturns();
    void returningNeedsWords();
    void aRemarkNamesTheWordsItIsOn();
    void refusalIsSaidAndTheRemarkIsKept();
    void approvedOnesArePublished();
    void emptyDeskSaysSo();
    void deskThatCannotBeReadIsNotEmpty();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    bool shows(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void passTime() const { s_now = s_now.addSecs(2); }
    QListView *list() const { return find<QListView>(u"approverList"_s); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ApproverPage> m_page;
};

void ApproverPageTest::init()
{
    m_page.reset();
    s_now = test::demoNow();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader, Role::Approver);
    m_page = std::make_unique<ApproverPage>(*m_reader, *m_editor, &now);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    QTRY_VERIFY(find<QTextEdit>(u"approverText"_s)->toPlainText().contains(u"до 15 мая"_s));
    list()->setFocus();
    passTime();
}

void ApproverPageTest::aReplyJustShownIsNotDecidedYet()
{
    QSignalSpy acted(m_page.get(), &ApproverPage::acted);
    auto *approve = find<QAbstractButton>(u"approverApprove"_s);
    approve->setFocus();
    QTest::keyClick(approve, Qt::Key_Return);
    QTRY_COMPARE(acted.size(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), list()); // not the button, under which the next reply comes
    s_now = s_now.addMSecs(10);
    m_reader->cards[6].appeal.status = Status::Approved;
    m_page->refresh();
    QTRY_VERIFY(shows(u"83\u00A0912"_s));
    for (QWidget *pressed : {static_cast<QWidget *>(list()), static_cast<QWidget *>(find<QPlainTextEdit>(u"approverRemarks"_s))})
        QTest::keyClick(pressed, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(approve, Qt::LeftButton);
    QCOMPARE(m_editor->acts.size(), 1u);
    passTime();
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_editor->acts.size(), 2u);
    QCOMPARE(m_editor->acts[1].targets.at(0).appeal, 12);
}

void ApproverPageTest::aKeyHeldDownDecidesOnce()
{
    for (const QShortcut *shortcut : m_page->findChildren<QShortcut *>()) {
        if (shortcut->key()[0].keyboardModifiers() == Qt::ControlModifier)
            QVERIFY(!shortcut->autoRepeat());
    }
    auto *approve = find<QAbstractButton>(u"approverApprove"_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(approve, &held);
    QVERIFY(m_editor->acts.empty());
}

void ApproverPageTest::theCitizensTextStandsBesideTheReply()
{
    auto *text = find<QTextEdit>(u"approverAppeal"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), m_reader->cards[6].appeal.text);
    QVERIFY(shows(u"Ольга С. · Белогривск, Луговая, 12 · "_s));
    m_reader->cards[6].appeal.text = u"<b>Вода</b> "_s + QString(400, u'ж');
    emit m_reader->appealsChanged({6});
    QTRY_VERIFY(text->toPlainText().startsWith(u"<b>Вода</b>"_s));
    QVERIFY(text->horizontalScrollBar()->maximum() == 0);
}

void ApproverPageTest::mostUrgentReplyIsOpenWithItsChanges()
{
    QCOMPARE(m_reader->queries.back().order, Order::Deadline);
    QCOMPARE(list()->model()->rowCount(), 10);
    const QString shown = find<QTextEdit>(u"approverText"_s)->toPlainText();
    QVERIFY(shown.contains(u"в ближайшее время"_s)); // struck out
    QTextCursor cursor = find<QTextEdit>(u"approverText"_s)->document()->find(u"ближайшее"_s);
    QVERIFY(cursor.charFormat().fontStrikeOut());
}

void ApproverPageTest::ctrlEnterApprovesTheReplySeen()
{
    QSignalSpy acted(m_page.get(), &ApproverPage::acted);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(acted.size(), 1);
    const Operation &sent = m_editor->acts.at(0);
    QCOMPARE(sent.kind, OperationKind::ApproveReply);
    QCOMPARE(sent.targets.at(0).appeal, 6);
    QCOMPARE(sent.targets.at(0).status, Status::OnApproval);
    QCOMPARE(sent.args.reply, 206);
}

void ApproverPageTest::withRemarksCtrlEnterReturns()
{
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(list()->currentIndex().row(), 1);
    QTRY_VERIFY(shows(u"83\u00A0912"_s)); // U+00A0 within the number
    passTime();
    auto *remarks = find<QPlainTextEdit>(u"approverRemarks"_s);
    remarks->setFocus();
    test::type(remarks, u"Нет даты"_s);
    QTest::keyClick(remarks, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::ReturnReply);
    QCOMPARE(m_editor->acts[0].args.text, u"Нет даты"_s);
    QCOMPARE(m_editor->acts[0].targets.at(0).appeal, 12);
    QTRY_VERIFY(remarks->toPlainText().isEmpty());
}

void ApproverPageTest::returningNeedsWords()
{
    auto *back = find<QAbstractButton>(u"approverReturn"_s);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(m_editor->acts.empty());
    QTRY_VERIFY(find<QPlainTextEdit>(u"approverRemarks"_s)->hasFocus());
}

void ApproverPageTest::aRemarkNamesTheWordsItIsOn()
{
    auto *reply = find<QTextEdit>(u"approverText"_s);
    auto *remarks = find<QPlainTextEdit>(u"approverRemarks"_s);
    auto *onWords = find<QAbstractButton>(u"approverOnWords"_s);
    QVERIFY(!onWords->isEnabled());
    const auto select = [reply](const QString &from, const QString &to) {
        QTextCursor words(reply->document());
        words.setPosition(reply->document()->find(from).selectionStart());
        words.setPosition(reply->document()->find(to).selectionEnd(), QTextCursor::KeepAnchor);
        reply->setTextCursor(words);
    };
    reply->setFocus();
    select(u"заменит"_s, u"включит"_s); // between them stand words that are struck out
    QVERIFY(onWords->isEnabled());
    QTest::keyClick(reply, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(remarks->hasFocus());
    QVERIFY2(remarks->toPlainText().startsWith(u"«заменит участок до 15 мая"_s), qPrintable(remarks->toPlainText()));
    QVERIFY(remarks->toPlainText().endsWith(u"включит»: "_s));

    passTime();
    QTest::keyClick(remarks, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty()); // nothing is said about them yet
    test::type(remarks, u"кто?"_s);
    select(u"Спасибо"_s, u"Спасибо"_s);
    QTest::mouseClick(onWords, Qt::LeftButton);
    test::type(remarks, u"лишнее"_s);
    QTest::keyClick(remarks, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(m_editor->acts[0].args.text.split(u'\n').size(), 2);
    QVERIFY2(m_editor->acts[0].args.text.endsWith(u"включит»: кто?\n«Спасибо»: лишнее"_s), qPrintable(m_editor->acts[0].args.text));
}

void ApproverPageTest::refusalIsSaidAndTheRemarkIsKept()
{
    auto *remarks = find<QPlainTextEdit>(u"approverRemarks"_s);
    test::type(remarks, u"Нет даты"_s);
    m_editor->failure = Error{Error::Kind::Rejected, QString::number(int(Reason::StatusMoved))};
    QTest::keyClick(remarks, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"the state has changed"_s));
    QCOMPARE(remarks->toPlainText(), u"Нет даты"_s);
}

void ApproverPageTest::approvedOnesArePublished()
{
    m_reader->cards[6].appeal.status = Status::Approved;
    m_reader->cards[6].replies.back().state = ReplyState::Approved;
    find<QTabBar>(u"approverWhich"_s)->setFocus();
    QTest::keyClick(find<QTabBar>(u"approverWhich"_s), Qt::Key_Right);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_COMPARE(find<QAbstractButton>(u"approverApprove"_s)->text(), u"Publish"_s);
    const auto published = [this] { // nothing happens until the reply is open
        passTime();
        QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
        return !m_editor->acts.empty();
    };
    QTRY_VERIFY(published());
    QCOMPARE(m_editor->acts[0].kind, OperationKind::PublishReply);
    QCOMPARE(m_editor->acts[0].args.reply, 206);
}

void ApproverPageTest::emptyDeskSaysSo()
{
    m_reader->cards.clear();
    m_page->refresh();
    QTRY_VERIFY(!list()->isVisible());
    QVERIFY(!find<QAbstractButton>(u"approverListStateAction"_s)->isVisible());
}

void ApproverPageTest::deskThatCannotBeReadIsNotEmpty()
{
    m_reader->failure = Error{Error::Kind::Storage, {}};
    m_page->refresh();
    auto *again = find<QAbstractButton>(u"approverListStateAction"_s);
    QTRY_VERIFY(again->isVisible());
    m_reader->failure.reset();
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(list()->isVisible());
}

void ApproverPageTest::looksAsDesigned()
{
    test::picture(*m_page, u"approver"_s);
}

QTEST_MAIN(ApproverPageTest)
#include "approver_page_test.moc"
