#include "tests/support/shown_window.h"
#include "ui/pages/due_popover.h"
#include "ui/pages/prolong_dialog.h"
#include "ui/widgets/hour_ledger.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace vakhta;
using namespace vakhta::test;

/// Why a deadline is what it is, and what can be done about it, at the keyboard.
class DuePopoverTest : public QObject
{
    Q_OBJECT

private slots:
    void shiftF1ExplainsAndEscGoesBack();
    void theBannersButtonDoesTheSame();
    void goingElsewhereClosesIt();
    void anotherAppealClosesIt();
    void itNeverLeavesThePage();
    void whatChangesMeanwhileIsToldAnew();
    void theCalculationIsCopied();
    void anAppealWithoutADeadlineSaysSo();
    void anInterimAnswerIsAskedForByItsKey();
    void anInterimAnswerLongerThanTheChannelStays();
    void prolongingShowsTheNoticeBeforeItGoes();
    void prolongedAppealsAreNotProlongedAgain();

private:
    static constexpr qint64 appeal = 3;

    struct Open : Shown
    {
        Open() : Shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}})
        {
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return why() && find<QWidget>(u"deadlineBanner"_s)->isVisible(); }));
            list()->setFocus();
        }
        DuePopover *why() const { return window->findChild<DuePopover *>(); }
        template <typename T>
        T *inWindow(const QString &name) const
        {
            QVERIFY_OR_DIE(QTest::qWaitFor([&] { return find<T>(name) && find<T>(name)->isVisible(); }));
            QVERIFY_OR_DIE(QTest::qWaitFor([&] { return QApplication::activeWindow() == find<T>(name)->window(); }));
            return find<T>(name);
        }
    };
};

void DuePopoverTest::shiftF1ExplainsAndEscGoesBack()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(open.why()->isVisible());
    QCOMPARE(QApplication::focusWidget(), open.find<HourLedger>(u"hourLedger"_s));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"May"_s));
    open.press(Qt::Key_Escape);
    QVERIFY(open.why()->isHidden());
    QCOMPARE(QApplication::focusWidget(), open.list());
}

void DuePopoverTest::theBannersButtonDoesTheSame()
{
    Open open;
    auto *button = open.find<QAbstractButton>(u"deadlineBannerAction"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(open.why()->isVisible());
    QTest::mouseClick(open.find<QWidget>(u"dueClose"_s), Qt::LeftButton);
    QVERIFY(open.why()->isHidden());
}

void DuePopoverTest::goingElsewhereClosesIt()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    open.list()->setFocus();
    QVERIFY(open.why()->isHidden());
    QCOMPARE(QApplication::focusWidget(), open.list());
}

void DuePopoverTest::anotherAppealClosesIt()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    open.press(Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(open.why()->isHidden());
}

void DuePopoverTest::itNeverLeavesThePage()
{
    for (const QSize &size : {QSize(1280, 800), QSize(1440, 900), QSize(1024, 600)}) {
        Open open;
        open.window->resize(size);
        open.press(Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(open.why()->parentWidget()->rect().contains(open.why()->geometry()));
    }
}

void DuePopoverTest::whatChangesMeanwhileIsToldAnew()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    const QString before = open.why()->accessibleName();
    open.reader.cards[appeal].appeal.dueAt = pictureTime(12, 15, 45);
    emit open.reader.appealsChanged({appeal});
    QTRY_VERIFY(open.why()->accessibleName() != before);
    QVERIFY(open.why()->isVisible());
    QCOMPARE(QApplication::focusWidget(), open.find<HourLedger>(u"hourLedger"_s));
}

void DuePopoverTest::theCalculationIsCopied()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    QTest::mouseClick(open.find<QWidget>(u"dueCopy"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Victory Day"_s));
}

void DuePopoverTest::anAppealWithoutADeadlineSaysSo()
{
    Open open;
    open.reader.cards[appeal].appeal.dueAt = {};
    emit open.reader.appealsChanged({appeal});
    QTRY_VERIFY(open.find<QWidget>(u"deadlineBanner"_s)->isHidden());
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(open.why()->isHidden());
}

void DuePopoverTest::anInterimAnswerIsAskedForByItsKey()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    open.press(Qt::Key_F9);
    open.inWindow<QPlainTextEdit>(u"wordsField"_s)->setPlainText(u"Бригада выезжает завтра"_s);
    QTest::keyClick(open.find<QWidget>(u"wordsField"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::AnswerInterim);
    QCOMPARE(open.editor.acts[0].args.text, u"Бригада выезжает завтра"_s);
}

void DuePopoverTest::anInterimAnswerLongerThanTheChannelStays()
{
    Open open;
    open.press(Qt::Key_F9);
    open.inWindow<QPlainTextEdit>(u"wordsField"_s)->setPlainText(QString(2001, u'а'));
    QVERIFY(!open.find<QWidget>(u"wordsAccept"_s)->isEnabled());
    open.find<QPlainTextEdit>(u"wordsField"_s)->setPlainText(QString(2000, u'а'));
    QVERIFY(open.find<QWidget>(u"wordsAccept"_s)->isEnabled());
}

void DuePopoverTest::prolongingShowsTheNoticeBeforeItGoes()
{
    Open open;
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    auto *prolong = open.find<QWidget>(u"dueProlong"_s);
    prolong->setFocus();
    QTest::keyClick(prolong, Qt::Key_Space);
    auto *days = open.inWindow<QSpinBox>(u"prolongDays"_s);
    auto *notice = open.find<QPlainTextEdit>(u"prolongNotice"_s);
    QVERIFY(notice->toPlainText().contains(u"83951"_s));
    QVERIFY(notice->toPlainText().contains(u"19"_s)); // 12 May and a week
    notice->setPlainText(notice->toPlainText() + u" Простите."_s);
    days->setValue(10);
    QVERIFY(notice->toPlainText().contains(u"22"_s) && notice->toPlainText().endsWith(u"Простите."_s));
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(open.editor.acts.empty());
    notice->clear();
    QVERIFY(!open.find<QWidget>(u"prolongAccept"_s)->isEnabled());
    notice->setPlainText(u"Продлеваем до 22 мая"_s);
    QTest::keyClick(notice, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::Prolong);
    QCOMPARE(open.editor.acts[0].args.days, 10);
    QCOMPARE(open.editor.acts[0].args.text, u"Продлеваем до 22 мая"_s);
}

void DuePopoverTest::prolongedAppealsAreNotProlongedAgain()
{
    Open open;
    open.reader.cards[appeal].appeal.prolongedDays = 5;
    emit open.reader.appealsChanged({appeal});
    open.press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(open.find<QWidget>(u"dueProlong"_s)->isHidden());
    QVERIFY(open.find<QWidget>(u"dueInterim"_s)->isVisible());
}

QTEST_MAIN(DuePopoverTest)
#include "due_popover_test.moc"
