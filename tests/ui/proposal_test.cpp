#include "tests/support/shown_window.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/reply_page.h"
#include "ui/widgets/words_dialog.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// A colleague's proposal on the appeal that is open, as its owner sees it at the keyboard.
class ProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void aReplyIsAcceptedAsItStands();
    void aReplyIsChangedInTheEditorAndAcceptedBySendingIt();
    void closingIsAcceptedInOtherWords();
    void decliningAsksWhy();
    void tabComesToItBetweenTheTabsAndTheText();
    void whoMayNotDecideSeesItWithoutButtons();
    void whatIsDecidedIsNoLongerThere();

private:
    static constexpr qint64 appeal = 3;
    static constexpr qint64 line = 900;

    struct Open : Shown
    {
        explicit Open(MessageKind kind, const QString &text, qint64 owner = 0)
            : Shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}})
        {
            AppealCard &card = reader.cards[appeal];
            card.appeal.operatorId = owner ? owner : reader.user.id;
            card.appeal.flags |= HasProposal;
            card.messages.push_back({.id = line, .appeal = appeal, .kind = kind, .at = pictureTime(12, 13, 20), .user = 2, .text = text});
            emit reader.appealsChanged({appeal});
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return find<QWidget>(u"proposalBlock"_s)->isVisible(); }));
        }

        void pressButton(const QString &name)
        {
            auto *button = find<QAbstractButton>(name);
            QVERIFY_OR_DIE(button);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }

        void giveWords(const QString &words)
        {
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return window->findChild<WordsDialog *>(); }));
            auto *field = window->findChild<WordsDialog *>()->findChild<QPlainTextEdit *>();
            field->setPlainText(words);
            QTest::keyClick(window->findChild<WordsDialog *>()->findChild<QWidget *>(u"wordsAccept"_s), Qt::Key_Space);
        }
    };
};

void ProposalTest::aReplyIsAcceptedAsItStands()
{
    Open open(MessageKind::ProposedReply, u"Включим до 15 мая."_s);
    QVERIFY(open.find<QWidget>(u"proposalAccept"_s)->accessibleName().endsWith(u": answer like this"_s)); // of one there is no number
    open.pressButton(u"proposalAccept"_s);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::SubmitReply);
    QCOMPARE(open.editor.acts[0].args.text, u"Включим до 15 мая."_s);
    QCOMPARE(open.editor.acts[0].args.proposal, line);
    QTRY_VERIFY(open.find<QWidget>(u"toast"_s)->isVisible()); // and it can be taken back
}

void ProposalTest::aReplyIsChangedInTheEditorAndAcceptedBySendingIt()
{
    Open open(MessageKind::ProposedReply, u"Включим до 15 мая."_s);
    open.pressButton(u"proposalEdit"_s);
    auto *text = open.find<QTextEdit>(u"replyText"_s);
    QTRY_COMPARE(text->toPlainText(), u"Включим до 15 мая."_s);
    text->setPlainText(u"Включим до 16 мая."_s);
    open.pressButton(u"promiseConfirm1"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].args.text, u"Включим до 16 мая."_s);
    QCOMPARE(open.editor.acts[0].args.proposal, line);
}

void ProposalTest::closingIsAcceptedInOtherWords()
{
    Open open(MessageKind::ProposedClose, u"Повтор"_s);
    open.pressButton(u"proposalEdit"_s);
    open.giveWords(u"Повтор обращения 83 900"_s);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::Close);
    QCOMPARE(open.editor.acts[0].args.text, u"Повтор обращения 83 900"_s);
    QCOMPARE(open.editor.acts[0].args.proposal, line);
}

void ProposalTest::decliningAsksWhy()
{
    Open open(MessageKind::ProposedClose, u"Повтор"_s);
    open.pressButton(u"proposalDecline"_s);
    open.giveWords(u"Это другая улица"_s);
    QTRY_COMPARE(open.editor.acts.size(), 1u);
    QCOMPARE(open.editor.acts[0].kind, OperationKind::DeclineProposal);
    QCOMPARE(open.editor.acts[0].args.text, u"Это другая улица"_s);
    QCOMPARE(open.editor.acts[0].args.proposal, line);
}

void ProposalTest::tabComesToItBetweenTheTabsAndTheText()
{
    Open open(MessageKind::ProposedReply, u"Включим до 15 мая."_s);
    open.find<QWidget>(u"reply"_s)->setFocus();
    for (const QString &next : {u"assign"_s, u"interim"_s, u"marks"_s, u"more"_s, u"deadlineBannerAction"_s, u"appealTabs"_s, u"proposalAccept"_s, u"proposalEdit"_s, u"proposalDecline"_s, u"appealText"_s}) {
        open.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
}

void ProposalTest::whoMayNotDecideSeesItWithoutButtons()
{
    Open open(MessageKind::ProposedHold, {}, 2);
    QVERIFY(!open.find<QWidget>(u"proposalAccept"_s));
    QVERIFY(!open.find<QWidget>(u"proposalDecline"_s));
}

void ProposalTest::whatIsDecidedIsNoLongerThere()
{
    Open open(MessageKind::ProposedClose, u"Повтор"_s);
    open.reader.cards[appeal].messages.push_back(
        {.id = line + 1, .appeal = appeal, .kind = MessageKind::ProposalDeclined, .at = pictureTime(12, 13, 30), .user = 1, .about = line, .text = u"Нет"_s});
    emit open.reader.appealsChanged({appeal});
    QTRY_VERIFY(!open.find<QWidget>(u"proposalBlock"_s)->isVisible());
}

QTEST_MAIN(ProposalTest)
#include "proposal_test.moc"
