#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/models/sidebar_model.h"
#include "ui/pages/reply_checks.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/deadline_chip.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// Promises to the citizen, for a person at the keyboard: found in what is written, confirmed, watched, kept or moved.
class PromisesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void aReplyIsNotSentBeforeItsPromiseIsDecided();
    void theKeyThatSendsSaysYesToWhatItCameTo();
    void theKeyboardStaysAtThePromiseWhenTheMinuteIsOver();
    void whatIsNoPromiseDoesNotGoAlong();
    void aDecisionHoldsUntilItsSentenceChanges();
    void aPromiseIsReadAloud();
    void anInterimAnswerAsksAboutItsPromise();
    void aKeptPromiseIsSaidToBeSo();
    void anotherDayIsTakenFromTheWordsToTheCitizen();
    void whoMayNotActSeesItWithoutButtons();
    void theQueueGoesByPromises();
    void theChipIsVioletUntilItsDayHasPassed();

private:
    struct Writing
    {
        explicit Writing(const QString &words)
        {
            fillDemo(reader);
            reader.cards[2].draft = LocalDraft{.text = words, .savedAt = demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
            page.resize(1368, 820);
            page.show();
            Shown::QVERIFY_OR_DIE(QTest::qWaitForWindowActive(&page));
            page.open(2);
            Shown::QVERIFY_OR_DIE(QTest::qWaitFor([&] { return text()->toPlainText() == words; }));
        }
        QTextEdit *text() const { return page.findChild<QTextEdit *>(u"replyText"_s); }
        void submit() { QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); }
        void press(const QString &name)
        {
            auto *button = page.findChild<QAbstractButton *>(name);
            Shown::QVERIFY_OR_DIE(button);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }

        FakeReader reader;
        FakeEditor editor{reader};
        ReplyPage page{reader, editor, &demoNow};
    };

    static constexpr qint64 appeal = 3;
    struct Open : Shown
    {
        explicit Open(Role role = Role::Operator) : Shown(role, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}})
        {
            reader.cards[appeal].appeal.status = Status::Closed;
            reader.cards[appeal].appeal.promises = {{.text = u"Включит свет"_s, .dueAt = pictureTime(15, 18, 0), .madeAt = pictureTime(8, 18, 0), .madeBy = 1},
                                                    {.text = u"Уберёт ветки"_s, .dueAt = pictureTime(10, 18, 0), .madeAt = pictureTime(8, 18, 0), .madeBy = 1, .keptAt = pictureTime(9, 12, 0), .keptBy = 1}};
            emit reader.appealsChanged({appeal});
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return find<QWidget>(u"promiseBlock"_s)->isVisible(); }));
        }
        WordsDialog *ask(const QString &name)
        {
            auto *button = find<QAbstractButton>(name);
            QVERIFY_OR_DIE(button);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return dialog();
        }
        WordsDialog *dialog() const
        {
            const auto found = [this] { return window->findChild<WordsDialog *>(); };
            QVERIFY_OR_DIE(QTest::qWaitFor([&] { return found() && QApplication::activeWindow() == found(); }));
            return found();
        }
    };
};

void PromisesTest::aReplyIsNotSentBeforeItsPromiseIsDecided()
{
    Writing one(u"Бригада заменит кабель до 15 мая."_s);
    one.submit();
    QVERIFY(one.editor.acts.empty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"promiseConfirm1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), one.text());
    one.submit();
    QTRY_COMPARE(one.editor.acts.size(), 1u);
    const Promise made{.text = u"Бригада заменит кабель"_s, .dueAt = QDateTime(QDate(2026, 5, 15), QTime(15, 0), Qt::UTC)};
    QCOMPARE(one.editor.acts[0].args.promises, QList<Promise>{made});
}

void PromisesTest::theKeyThatSendsSaysYesToWhatItCameTo()
{
    Writing one(u"Бригада заменит кабель до 15 мая. Двор уберем завтра."_s);
    one.submit();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"promiseConfirm1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(one.editor.acts.empty());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"promiseConfirm2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(one.editor.acts.size(), 1u);
    QCOMPARE(one.editor.acts[0].args.promises.size(), 2);
}

void PromisesTest::theKeyboardStaysAtThePromiseWhenTheMinuteIsOver()
{
    Writing one(u"Бригада заменит кабель до 15 мая."_s);
    one.submit();
    QPointer<QWidget> before = QApplication::focusWidget();
    one.page.findChild<ReplyChecks *>()->show({.limit = 17, .promises = {{.promise = {.text = u"Бригада заменит кабель"_s, .dueAt = demoNow().addDays(3)}, .kept = {}}}},
                                              LocalTime::of(demoNow().addSecs(60), one.reader.regionValue.profile));
    QTRY_VERIFY(!before);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"promiseConfirm1"_s);
}

void PromisesTest::whatIsNoPromiseDoesNotGoAlong()
{
    Writing one(u"Бригада заменит кабель до 15 мая."_s);
    one.press(u"promiseDismiss1"_s);
    one.submit();
    QTRY_COMPARE(one.editor.acts.size(), 1u);
    QVERIFY(one.editor.acts[0].args.promises.isEmpty());
}

void PromisesTest::aDecisionHoldsUntilItsSentenceChanges()
{
    Writing one(u"Бригада заменит кабель до 15 мая."_s);
    one.press(u"promiseConfirm1"_s);
    one.text()->moveCursor(QTextCursor::End);
    type(one.text(), u" Спасибо."_s);
    QVERIFY(one.page.findChild<QAbstractButton *>(u"promiseAsk1"_s));
    one.press(u"promiseAsk1"_s);
    one.text()->setFocus();
    one.submit();
    QVERIFY(one.editor.acts.empty()); // it is asked about again
    one.press(u"promiseConfirm1"_s);
    one.text()->moveCursor(QTextCursor::Start);
    type(one.text(), u"Завтра "_s);
    one.submit();
    QVERIFY(one.editor.acts.empty());
    QVERIFY(one.page.findChild<QAbstractButton *>(u"promiseConfirm1"_s));
}

void PromisesTest::aPromiseIsReadAloud()
{
    Writing one(u"Бригада заменит кабель до 15 мая. Двор уберем завтра."_s);
    QSet<QString> names;
    for (const QString &name : {u"promiseConfirm1"_s, u"promiseDismiss1"_s, u"promiseConfirm2"_s, u"promiseDismiss2"_s}) {
        auto *button = one.page.findChild<QAbstractButton *>(name);
        QVERIFY(button);
        names << button->accessibleName();
    }
    QCOMPARE(names.size(), 4);
    QVERIFY(one.page.findChild<QAbstractButton *>(u"promiseConfirm1"_s)->accessibleName().contains(u"Бригада заменит кабель"_s));
    const auto labels = one.page.findChild<QWidget *>(u"foundPromises"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"15"_s); }));
}

void PromisesTest::anInterimAnswerAsksAboutItsPromise()
{
    Open open;
    open.reader.cards[appeal].appeal.status = Status::InWork;
    emit open.reader.appealsChanged({appeal});
    open.list()->setFocus();
    QTRY_VERIFY(open.find<QWidget>(u"deadlineBanner"_s)->isVisible());
    open.press(Qt::Key_F9);
    auto *dialog = open.dialog();
    auto *field = dialog->findChild<QPlainTextEdit *>();
    field->setPlainText(u"Кабель заменим до 20 мая."_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(open.editor.acts.empty());
    auto *confirm = dialog->findChild<QAbstractButton *>(u"promiseConfirm1"_s);
    QCOMPARE(dialog->focusWidget(), confirm);
    QTest::keyClick(confirm, Qt::Key_Space);
    QCOMPARE(dialog->focusWidget()->objectName(), u"wordsAccept"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::AnswerInterim);
    QCOMPARE(open.editor.acts[0].args.promises, (QList<Promise>{{.text = u"Кабель заменим"_s, .dueAt = pictureTime(20, 18, 0)}}));
}

void PromisesTest::aKeptPromiseIsSaidToBeSo()
{
    Open open;
    QVERIFY(!open.find<QAbstractButton>(u"promiseKept2"_s)); // it is kept
    auto *dialog = open.ask(u"promiseKept1"_s);
    QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::KeepPromise);
    QCOMPARE(open.editor.acts[0].args.promise, 1);
    QCOMPARE(open.editor.acts[0].args.promises.first().text, u"Включит свет"_s);
}

void PromisesTest::anotherDayIsTakenFromTheWordsToTheCitizen()
{
    Open open;
    auto *dialog = open.ask(u"promiseMove1"_s);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    field->setPlainText(u"Кабель ещё не привезли."_s);
    QVERIFY(!dialog->findChild<QWidget *>(u"wordsAccept"_s)->isEnabled());
    field->setPlainText(u"Кабель ещё не привезли, включим до 10 мая."_s); // has passed
    QVERIFY(!dialog->findChild<QWidget *>(u"wordsAccept"_s)->isEnabled());
    field->setPlainText(u"Кабель ещё не привезли, включим до 20 мая."_s);
    QVERIFY(dialog->findChild<QWidget *>(u"wordsAccept"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    const Arguments &args = open.editor.acts[0].args;
    QCOMPARE(open.editor.acts[0].kind, OperationKind::Promise);
    QCOMPARE(args.promise, 1);
    QCOMPARE(args.promises[0].dueAt, pictureTime(15, 18, 0));
    QCOMPARE(args.promises[1], (Promise{.text = u"Включит свет"_s, .dueAt = pictureTime(20, 18, 0)}));
}

void PromisesTest::whoMayNotActSeesItWithoutButtons()
{
    Open open(Role::Approver);
    QVERIFY(open.find<QWidget>(u"promiseBlock"_s)->findChildren<QAbstractButton *>().isEmpty());
}

void PromisesTest::theQueueGoesByPromises()
{
    Open open;
    auto *sidebar = open.find<QAbstractItemView>(u"sidebar"_s);
    const auto &model = *qobject_cast<SidebarModel *>(sidebar->model());
    QVERIFY(model.rowOf(SidebarModel::Entry::Kind::Queue, int(Queue::Promises)) > 0);
    sidebar->setCurrentIndex(sidebar->model()->index(model.rowOf(SidebarModel::Entry::Kind::Queue, int(Queue::Promises)), 0));
    QTRY_COMPARE(open.reader.queries.back().queue, Queue::Promises);
    QCOMPARE(open.reader.queries.back().order, Order::Promise);
    QTRY_COMPARE(open.list()->model()->rowCount(), 1);
    QTRY_VERIFY(open.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"promise: "_s));
    sidebar->setCurrentIndex(sidebar->model()->index(model.rowOf(SidebarModel::Entry::Kind::Queue, int(Queue::Open)), 0));
    QTRY_COMPARE(open.reader.queries.back().queue, Queue::Open);
    QCOMPARE(open.reader.queries.back().order, Order::Slack);
}

void PromisesTest::theChipIsVioletUntilItsDayHasPassed()
{
    const LocalTime here{pictureNow(), QTimeZone("Europe/Moscow")};
    QCOMPARE(promiseChip(pictureTime(15, 18, 0), here).look, Chip::Look::Promise);
    QCOMPARE(promiseChip(pictureTime(15, 18, 0), here).icon, u"handshake"_s);
    QCOMPARE(promiseChip(pictureTime(12, 12, 0), here).look, Chip::Look::Solid);
}

QTEST_MAIN(PromisesTest)
#include "promises_test.moc"
