#include "tests/support/demo_shift.h"
#include "tests/support/fake_link.h"
#include "tests/support/pictures.h"
#include "ui/pages/journal_model.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/reply_context.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

class JournalPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void refusalIsChosenFirstWithBothTexts();
    void aSecondReplyOpensAsAnAddition();
    void theTextIsOfferedToWhoHasTheAppeal();
    void theTextStaysInTheHistoryOfTheAppeal();
    void decidingLaterChangesNothing();
    void aDraftOutOfReachIsHandedIn();
    void twoTextsOfADraftLeadToTheEditor();
    void whatBecameOfAProposalIsSaid();
    void aHandOverIsHandedBackAndNothingElse();
    void deleteTakesBackWhatStillWaits();
    void whatIsOnItsWayIsNotTakenBack();
    void sendNowAsksTheLink();
    void everyStateHasItsWords();
    void actOnTheSameAppealWaitsForTheOneBefore();
    void sameActStaysChosenWhenTheJournalChanges();
    void openedAnewItStartsFromWhatNeedsAttention();
    void choicesAreWholeInTheSmallestWindow_data();
    void choicesAreWholeInTheSmallestWindow();
    void aProposalIsOnlyNoted();
    void onlyAReplyThatIsTakenBackBecomesADraft();
    void emptyAndUnreadableLookDifferent();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    QListView *list() const { return find<QListView>(u"journalList"_s); }
    QString accessible(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    test::FakeLink m_link;
    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<JournalPage> m_page;
};

void JournalPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    m_page = std::make_unique<JournalPage>(*m_reader, *m_editor, m_link, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    QTRY_VERIFY(list()->currentIndex().isValid());
    QTRY_VERIFY(find<QAbstractButton>(u"journalOpen"_s)->isVisible());
    list()->setFocus();
}

void JournalPageTest::refusalIsChosenFirstWithBothTexts()
{
    QVERIFY(accessible(list()->currentIndex().row()).contains(u"already answered"_s));
    QTRY_VERIFY(find<QTextEdit>(u"journalTheirs"_s)->isVisible());
    QTRY_VERIFY(find<QTextEdit>(u"journalTheirs"_s)->toPlainText().contains(u"восстановили подачу"_s));
    QVERIFY(find<QTextEdit>(u"journalMine"_s)->toPlainText().contains(u"заменили насос"_s));
    QTest::mouseClick(find<QAbstractButton>(u"journalCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_reader->journalValue[3].operation.args.text);
}

void JournalPageTest::aSecondReplyOpensAsAnAddition()
{
    QTRY_VERIFY(find<QAbstractButton>(u"journalRemedy1"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"journalRemedy1"_s)->isChecked());
    QSignalSpy reply(m_page.get(), &JournalPage::replyWithAsked);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reply.size(), 1);
    QCOMPARE(reply[0][0].toLongLong(), 4);
    QCOMPARE(reply[0][1].toString(), m_reader->journalValue[3].operation.args.text);
    const Reply *published = lastReply(m_reader->cards[4].replies, ReplyState::Published);
    QCOMPARE(reply[0][2].value<Arguments>().reply, published->id);
    QCOMPARE(m_editor->dismissed, std::vector<QUuid>{m_reader->journalValue[3].operation.opId});
}

/// By keyboard: Enter goes to the choices, arrows step through them, the button names the chosen one.
void JournalPageTest::theTextIsOfferedToWhoHasTheAppeal()
{
    auto *button = find<QAbstractButton>(u"journalEdit"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"journalRemedy2"_s)->isVisible());
    const QString first = button->text();
    find<QAbstractButton>(u"journalRemedy1"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(find<QAbstractButton>(u"journalRemedy2"_s)->isChecked());
    QVERIFY(button->text() != first);
    m_reader->cards[4].draft = LocalDraft{.text = m_reader->journalValue[3].operation.args.text, .savedAt = test::demoNow(), .atCentre = false,
                                          .theirText = {}, .fork = {}};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::Propose);
    QCOMPARE(m_editor->acts[0].args.text, m_reader->journalValue[4].operation.args.text);
    QTRY_COMPARE(m_editor->dismissed.size(), 1u);
}

void JournalPageTest::theTextStaysInTheHistoryOfTheAppeal()
{
    QTRY_VERIFY(find<QAbstractButton>(u"journalRemedy3"_s)->isVisible());
    find<QAbstractButton>(u"journalRemedy3"_s)->click();
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::Comment);
}

void JournalPageTest::decidingLaterChangesNothing()
{
    auto *later = find<QAbstractButton>(u"journalLater"_s);
    QTRY_VERIFY(later->isVisible());
    later->setFocus();
    QTest::keyClick(later, Qt::Key_Space);
    QVERIFY(list()->hasFocus());
    QVERIFY(m_editor->acts.empty() && m_editor->dismissed.empty());
}

void JournalPageTest::aDraftOutOfReachIsHandedIn()
{
    JournalEntry draft = test::demoEntry(OperationKind::SubmitReply, 777, EntryState::Attention, 5);
    draft.trouble = DraftTrouble::OutOfReach;
    draft.number.clear();
    draft.result = {};
    draft.operation.args.text = u"Не пропало"_s;
    m_reader->journalValue.insert(m_reader->journalValue.begin(), draft);
    m_page->refresh();
    QTRY_COMPARE(find<QTextEdit>(u"journalMine"_s)->toPlainText(), u"Не пропало"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"journalCopy"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::Propose);
    QCOMPARE(m_editor->acts[0].targets.front().appeal, 777);
}

void JournalPageTest::twoTextsOfADraftLeadToTheEditor()
{
    m_reader->cards[2].draft = LocalDraft{.text = u"здесь"_s, .savedAt = test::demoNow(), .atCentre = false, .theirText = u"там"_s, .fork = {}};
    JournalEntry draft = test::demoEntry(OperationKind::SubmitReply, 2, EntryState::Attention, 5);
    draft.trouble = DraftTrouble::TwoTexts;
    draft.operation.args.text = u"здесь"_s;
    m_reader->journalValue.insert(m_reader->journalValue.begin(), draft);
    m_page->refresh();
    QTRY_COMPARE(find<QTextEdit>(u"journalTheirs"_s)->toPlainText(), u"там"_s);
    QSignalSpy reply(m_page.get(), &JournalPage::replyAsked);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reply.size(), 1);
    QVERIFY(m_editor->dismissed.empty());
}

void JournalPageTest::whatBecameOfAProposalIsSaid()
{
    JournalEntry entry = test::demoEntry(OperationKind::Close, 1, EntryState::Done, 1, Outcome::Proposal);
    entry.decision = Message{.id = 9, .kind = MessageKind::ProposalDeclined, .at = test::demoNow(), .user = 4, .text = u"рано"_s};
    const JournalState state = journalState(entry, false, m_reader->regionValue, LocalTime::of(test::demoNow(), m_reader->regionValue.profile));
    QVERIFY(state.words.contains(u"declined"_s) && state.words.contains(u"Ветрова"_s) && state.words.contains(u"рано"_s));
}

void JournalPageTest::aHandOverIsHandedBackAndNothingElse()
{
    JournalEntry entry = test::demoEntry(OperationKind::Reassign, 1, EntryState::Done, 0);
    entry.operation.args.operatorId = 7;
    m_reader->cards[1].appeal.operatorId = 7; // who has it still
    m_reader->user.role = Role::Supervisor;
    m_reader->journalValue = {entry, test::demoEntry(OperationKind::Take, 2, EntryState::Done, 1)};
    m_page->refresh();
    auto *undo = find<QAbstractButton>(u"journalUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(m_editor->acts.size(), 1u);
    QCOMPARE(m_editor->acts[0].args.operatorId, 5);
    QCOMPARE(m_editor->acts[0].targets.front().operatorId, 7);
    QTest::keyClick(list(), Qt::Key_End);
    QTRY_VERIFY(!undo->isVisible());
}

void JournalPageTest::deleteTakesBackWhatStillWaits()
{
    QTest::keyClick(list(), Qt::Key_Home);
    QTRY_COMPARE(list()->currentIndex().row(), 1); // past the heading
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(m_editor->cancelled, std::vector<QUuid>{m_reader->journalValue[0].operation.opId});
}

void JournalPageTest::whatIsOnItsWayIsNotTakenBack()
{
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE(list()->currentIndex().row(), 2);
    QTRY_VERIFY(!find<QAbstractButton>(u"journalCancel"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_editor->cancelled.empty());
}

void JournalPageTest::sendNowAsksTheLink()
{
    auto *send = find<QAbstractButton>(u"journalSendNow"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QCOMPARE(m_link.syncs, 1);
}

void JournalPageTest::everyStateHasItsWords()
{
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        QVERIFY2(!accessible(row).isEmpty() && !accessible(row).endsWith(u", "_s), qPrintable(accessible(row)));
    QVERIFY(accessible(1).contains(u"goes out in 24 s"_s));
    for (int outcome = 0; outcome <= int(Outcome::Rejected); ++outcome) {
        const JournalEntry entry = test::demoEntry(OperationKind::Take, 1, EntryState::Done, 1, Outcome(outcome));
        QVERIFY(!journalState(entry, false, m_reader->regionValue, LocalTime::of(test::demoNow(), m_reader->regionValue.profile)).words.isEmpty());
    }
}

void JournalPageTest::actOnTheSameAppealWaitsForTheOneBefore()
{
    JournalModel model;
    QAbstractItemModelTester tester(&model);
    const LocalTime here = LocalTime::of(test::demoNow(), m_reader->regionValue.profile);
    model.replace({test::demoEntry(OperationKind::Close, 1, EntryState::Waiting, 1), test::demoEntry(OperationKind::Tag, 2, EntryState::Waiting, 2),
                   test::demoEntry(OperationKind::Assign, 1, EntryState::Sending, 3)},
                  here);
    QCOMPARE(model.stateAt(1).words, u"waits for the one before"_s);
    QCOMPARE(model.stateAt(2).words, u"waits to be sent"_s);
    QCOMPARE(model.stateAt(3).words, u"is being sent"_s);
}

void JournalPageTest::sameActStaysChosenWhenTheJournalChanges()
{
    QTest::keyClick(list(), Qt::Key_End);
    const QString chosen = accessible(list()->currentIndex().row());
    QVERIFY(chosen.contains(u"accepted by the centre"_s));
    m_reader->journalValue.insert(m_reader->journalValue.begin(), test::demoEntry(OperationKind::Comment, 11, EntryState::Waiting, 0));
    emit m_reader->journalChanged();
    QTRY_COMPARE(list()->model()->rowCount(), 12);
    QCOMPARE(accessible(list()->currentIndex().row()), chosen);
}

void JournalPageTest::openedAnewItStartsFromWhatNeedsAttention()
{
    QTest::keyClick(list(), Qt::Key_End);
    const int last = list()->currentIndex().row();
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(list()->currentIndex().row() != last);
    QVERIFY(accessible(list()->currentIndex().row()).contains(u"already answered"_s));
    QCOMPARE(list()->verticalScrollBar()->value(), 0);
}

void JournalPageTest::choicesAreWholeInTheSmallestWindow_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("sentences");
    QTest::newRow("short texts") << 100 << 1;
    QTest::newRow("long texts") << 100 << 60;
    QTest::newRow("large letters") << 150 << 1;
}

/// Texts give way before what is to be chosen does; the button that does it is always there.
void JournalPageTest::choicesAreWholeInTheSmallestWindow()
{
    QFETCH(int, letters);
    QFETCH(int, sentences);
    const auto usual = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::Light); });
    applyTheme(*qApp, ThemeChoice::Light, letters);
    m_reader->journalValue[3].operation.args.text = u"В доме заменили насос, горячую воду дали сегодня. "_s.repeated(sentences);
    m_page->resize(1208, 640);
    m_page->refresh();
    auto *last = find<QWidget>(u"journalRemedy3"_s);
    QTRY_VERIFY(last->isVisible());
    for (const QString &name : {u"journalRemedy1"_s, u"journalRemedy2"_s, u"journalRemedy3"_s, u"journalEdit"_s, u"journalCopy"_s})
        QTRY_VERIFY2(find<QWidget>(name)->height() >= find<QWidget>(name)->sizeHint().height(), qPrintable(name));
    auto *text = find<QWidget>(u"journalMine"_s);
    QTRY_VERIFY(text->height() >= text->minimumSizeHint().height());
    const auto labels = m_page->findChildren<QLabel *>();
    const auto who = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Ветрова И. Н., "_s); });
    QVERIFY(who != labels.end());
    QVERIFY((*who)->wordWrap() && (*who)->height() >= (*who)->heightForWidth((*who)->width()));
    find<QWidget>(u"journalRemedy1"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(last->hasFocus());
    QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
    auto *act = find<QWidget>(u"journalEdit"_s);
    QCOMPARE(act->visibleRegion().boundingRect(), act->rect());
}

/// Who has the appeal now decides; to send it again would propose it twice.
void JournalPageTest::aProposalIsOnlyNoted()
{
    JournalEntry entry = test::demoEntry(OperationKind::SubmitReply, 2, EntryState::Attention, 5, Outcome::Proposal);
    entry.operation.args.text = u"Включим до 15 мая."_s;
    m_reader->journalValue.insert(m_reader->journalValue.begin(), entry);
    const int before = list()->model()->rowCount();
    emit m_reader->journalChanged();
    QTRY_COMPARE(list()->model()->rowCount(), before + 1);
    list()->setCurrentIndex(list()->model()->index(list()->currentIndex().row() - 1, 0)); // the newer of those that need attention
    QTRY_COMPARE(find<QTextEdit>(u"journalMine"_s)->toPlainText(), u"Включим до 15 мая."_s);
    QTRY_VERIFY(find<QAbstractButton>(u"journalDismiss"_s)->isVisible());
    auto *text = find<QTextEdit>(u"journalMine"_s); // short: its card leaves no empty space below the words
    QTRY_VERIFY(text->height() <= qMax(text->sizeHint().height(), text->minimumSizeHint().height()));
    QVERIFY(!find<QAbstractButton>(u"journalEdit"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_editor->dismissed, std::vector<QUuid>{entry.operation.opId});
}

void JournalPageTest::onlyAReplyThatIsTakenBackBecomesADraft()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    m_reader->journalValue = {test::demoEntry(OperationKind::Assign, 1, EntryState::Cancelled, 0), test::demoEntry(OperationKind::SubmitReply, 2, EntryState::Cancelled, 1)};
    m_page->refresh();
    QTRY_VERIFY(says(u"took it back before it went out"_s));
    QVERIFY(!says(u"a draft again"_s));
    QTest::keyClick(list(), Qt::Key_End);
    QTRY_VERIFY(says(u"a draft again"_s));
}

void JournalPageTest::emptyAndUnreadableLookDifferent()
{
    auto *again = find<QAbstractButton>(u"journalStateAction"_s);
    m_reader->journalValue.clear();
    m_page->refresh();
    QTRY_VERIFY(!list()->isVisible());
    QVERIFY(!again->isVisible());
    m_reader->failure = Error{Error::Kind::Storage, {}};
    m_page->refresh();
    QTRY_VERIFY(again->isVisible());
}

void JournalPageTest::looksAsDesigned()
{
    test::picture(*m_page, u"journal"_s);
}

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
