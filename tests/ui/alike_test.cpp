#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "ui/pages/alike_dialog.h"
#include "ui/pages/approver_page.h"

#include <QAbstractButton>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
QDateTime s_now;

QDateTime now()
{
    return s_now;
}
} // namespace

/// Replies that say the same are approved together, each as it was looked at.
class AlikeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void allButThoseLeftOutAreApproved();
    void withRemarksNoneIsApproved();
    void aloneItOffersNothing();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    AlikeDialog *ask();

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ApproverPage> m_page;
};

void AlikeTest::init()
{
    m_page.reset();
    s_now = test::demoNow();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader, Role::Approver);
    for (const qint64 id : {12, 18}) {
        AppealCard &card = m_reader->cards[id];
        card.appeal.author = id == 12 ? u"Пётр К."_s : u"Анна В."_s;
        card.replies.back().text.replace(u"Ольга"_s, card.appeal.author.section(u' ', 0, 0));
        m_reader->alike[6].push_back({card.appeal, card.replies.back()});
    }
    m_page = std::make_unique<ApproverPage>(*m_reader, *m_editor, &now);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    QTRY_VERIFY(find<QTextEdit>(u"approverText"_s)->toPlainText().contains(u"до 15 мая"_s));
    find<QListView>(u"approverList"_s)->setFocus();
    s_now = s_now.addSecs(2);
}

AlikeDialog *AlikeTest::ask()
{
    (void)QTest::qWaitFor([this] { return find<QAbstractButton>(u"approverTogether"_s)->isVisible(); }, 500);
    QTest::keyClick(find<QListView>(u"approverList"_s), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<AlikeDialog *>();
    if (!dialog)
        return nullptr;
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

void AlikeTest::allButThoseLeftOutAreApproved()
{
    QTRY_VERIFY(find<QAbstractButton>(u"approverTogether"_s)->isVisible());
    AlikeDialog *dialog = ask();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"alikeList"_s);
    auto *text = dialog->findChild<QTextEdit *>(u"alikeText"_s);
    QCOMPARE(list->count(), 3);
    QCOMPARE(text->toPlainText(), m_reader->cards[6].replies.back().text);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(text->toPlainText(), m_reader->cards[12].replies.back().text);
    QVERIFY(text->document()->find(u"Пётр"_s).charFormat().fontUnderline());
    QVERIFY(!text->document()->find(u"Бригада"_s).charFormat().fontUnderline());
    QTest::keyClick(list, Qt::Key_Space);
    auto *accept = dialog->findChild<QAbstractButton *>(u"alikeAccept"_s);
    QCOMPARE(accept->text(), u"Approve 2 replies"_s);

    QSignalSpy acted(m_page.get(), &ApproverPage::acted);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted[0][1].toString(), u"2 replies are approved"_s);
    QCOMPARE(m_editor->acts.size(), 2u);
    for (const Operation &act : m_editor->acts) {
        const qint64 appeal = act.targets.at(0).appeal;
        QVERIFY(appeal == 6 || appeal == 18);
        QCOMPARE(act.kind, OperationKind::ApproveReply);
        QCOMPARE(act.args.reply, m_reader->cards[appeal].replies.back().id);
    }
}

void AlikeTest::withRemarksNoneIsApproved()
{
    auto *together = find<QAbstractButton>(u"approverTogether"_s);
    QTRY_VERIFY(together->isVisible());
    find<QPlainTextEdit>(u"approverRemarks"_s)->setPlainText(u"Нет даты"_s);
    QVERIFY(!together->isVisible());
    QVERIFY(!ask());
}

void AlikeTest::aloneItOffersNothing()
{
    QTest::keyClick(find<QListView>(u"approverList"_s), Qt::Key_Down);
    QTRY_VERIFY(!find<QAbstractButton>(u"approverTogether"_s)->isVisible());
    QVERIFY(!ask());
}

void AlikeTest::looksAsDesigned()
{
    AlikeDialog *dialog = ask();
    QVERIFY(dialog);
    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Down);
    test::picture(*dialog, u"alike"_s);
}

QTEST_MAIN(AlikeTest)
#include "alike_test.moc"
