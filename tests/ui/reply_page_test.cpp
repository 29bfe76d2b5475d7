#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/read_aloud.h"
#include "tests/support/typing.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/reply_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// The page with appeal 1 of the made-up shift, as a person at the keyboard sees it.
class ReplyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void noWordIsCutHoweverWideTheFieldIs();
    void returnedTextIsThereToBeCorrected();
    void aRemarkLeadsToItsWordsUntilTheyAreChanged();
    void everyKeystrokeIsOnTheDiskWithinASecond();
    void leavingKeepsWhatWasTyped();
    void refusedByTheDiskIsSaidAndTriedAgain();
    void ctrlEnterSendsWhatIsSeenWithTheStateSeen();
    void ctrlEnterGoesToWhatIsInTheWay();
    void textOverTheChannelsLimitIsNotSent();
    void otherDraftIsShownAndOneIsChosen();
    void textPreferredToTheOtherIsNotAskedAboutAgain();
    void eachPlaceIsChosenByItself();
    void wordsFromElsewhereComeInBesideTheCursor();
    void anEarlierVersionComesBackAsAnEdit();
    void changeFromElsewhereDoesNotTouchTheText();
    void pastedMarkupBecomesPlainText();
    void appealThatIsGoneIsAnErrorNotAnEmptyPage();
    void looksAsDesigned();

private:
    void openTwoTexts(const QString &mine, const QString &theirs, const QString &fork);
    /// Says yes to the one promise of the text, and sends it.
    void confirmAndSend()
    {
        auto *confirm = m_page->findChild<QAbstractButton *>(u"promiseConfirm1"_s);
        QVERIFY(confirm);
        QTest::keyClick(confirm, Qt::Key_Space);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    }
    QTextEdit *text() const { return m_page->findChild<QTextEdit *>(u"replyText"_s); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<ReplyPage> m_page;
};

void ReplyPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    m_page = std::make_unique<ReplyPage>(*m_reader, *m_editor, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open(1);
    QTRY_VERIFY(text()->hasFocus());
}

/// The first time as well: the page is filled before it is seen.
void ReplyPageTest::noWordIsCutHoweverWideTheFieldIs()
{
    m_reader->cards[2].draft = LocalDraft{.text = u"Бригада заменит участок и включит светильники. "_s.repeated(40), .savedAt = test::demoNow(), .atCentre = true,
                                          .theirText = {}, .fork = {}};
    ReplyPage page(*m_reader, *m_editor, &test::demoNow);
    page.open(2);
    auto *field = page.findChild<QTextEdit *>(u"replyText"_s);
    for (const int width : {1528, 1208, 2200}) {
        page.resize(width, 820);
        page.show();
        QTRY_VERIFY(field->toPlainText().size() > 1000);
        QTRY_COMPARE(field->horizontalScrollBar()->maximum(), 0);
        QVERIFY(field->document()->size().width() <= field->viewport()->width());
        QVERIFY(field->document()->size().width() <= field->fontMetrics().averageCharWidth() * 76); // a longer line is hard to read
    }
}

void ReplyPageTest::returnedTextIsThereToBeCorrected()
{
    QCOMPARE(text()->toPlainText(), m_reader->cards[1].replies[0].text);
    m_reader->cards[2].draft = LocalDraft{.text = u"начало"_s, .savedAt = test::demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
    m_page->open(2);
    QTRY_COMPARE(text()->toPlainText(), u"начало"_s);
    QVERIFY(m_editor->drafts.empty()); // opening is not typing
}

void ReplyPageTest::aRemarkLeadsToItsWordsUntilTheyAreChanged()
{
    const auto shown = [this] {
        auto *button = m_page->findChild<QAbstractButton *>(u"remark1"_s);
        return button && button->isVisible() ? button : nullptr;
    };
    QTRY_VERIFY(shown()); // the column is filled twice: without similar appeals, and with them
    auto *go = shown();
    QVERIFY2(go->accessibleName().contains(u"в ближайшее время"_s), qPrintable(go->accessibleName()));
    const auto isMarked = [this] {
        const auto marks = text()->extraSelections();
        return std::any_of(marks.begin(), marks.end(), [](const QTextEdit::ExtraSelection &one) {
            return one.cursor.selectedText() == u"в ближайшее время"_s && one.format.underlineStyle() == QTextCharFormat::SingleUnderline;
        });
    };
    QVERIFY(isMarked());
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY(text()->hasFocus());
    QCOMPARE(text()->textCursor().selectedText(), u"в ближайшее время"_s);

    text()->moveCursor(QTextCursor::Start);
    QStringList walked;
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(text(), Qt::Key_F2);
        walked << text()->textCursor().selectedText();
    }
    QVERIFY2(walked.contains(u"в ближайшее время"_s), qPrintable(walked.join(u'|')));

    text()->setTextCursor(text()->document()->find(u"в ближайшее время"_s));
    test::type(text(), u"до 15 мая"_s);
    QVERIFY(!go->isVisible() && !isMarked());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) { return one->isVisible() && one->text() == u"These words are no longer in the reply."_s; }));
}

void ReplyPageTest::everyKeystrokeIsOnTheDiskWithinASecond()
{
    text()->clear();
    QElapsedTimer typing;
    typing.start();
    while (typing.elapsed() < 1500) { // faster than any pause the saving could wait for
        test::type(text(), u"а"_s);
        QTest::qWait(30);
        const QString saved = m_editor->drafts.empty() ? QString() : m_editor->drafts.back().second;
        QVERIFY(text()->toPlainText().size() - saved.size() < 33); // a second of such typing
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_editor->drafts.back().second, text()->toPlainText(), 1000);
}

void ReplyPageTest::leavingKeepsWhatWasTyped()
{
    QSignalSpy done(m_page.get(), &ReplyPage::done);
    test::type(text(), u" Ещё слово"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(done.size(), 1);
    QVERIFY(m_editor->drafts.back().second.endsWith(u"Ещё слово"_s));

    test::type(text(), u" и другое"_s);
    m_page->hide();
    QVERIFY(m_editor->drafts.back().second.endsWith(u"и другое"_s));

    m_page->show();
    test::type(text(), u" конец"_s);
    m_page.reset();
    QVERIFY(m_editor->drafts.back().second.endsWith(u"конец"_s));
}

void ReplyPageTest::refusedByTheDiskIsSaidAndTriedAgain()
{
    m_editor->failure = Error{Error::Kind::Storage, u"disk full"_s};
    test::type(text(), u" слово"_s);
    const auto said = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().startsWith(u"Not saved"_s); });
    };
    QTRY_VERIFY(said());
    QCOMPARE(m_page->findChild<QAbstractButton *>(u"replyBack"_s)->text(), u"Back"_s); // nothing says that it is kept
    m_editor->failure.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_editor->drafts.size(), 1u, 2 * DraftKeeper::retryAfter);
    QTRY_VERIFY(!said());
    QVERIFY(m_page->findChild<QAbstractButton *>(u"replyBack"_s)->text().contains(u"the text is kept"_s));
}

void ReplyPageTest::ctrlEnterSendsWhatIsSeenWithTheStateSeen()
{
    QSignalSpy acted(m_page.get(), &ReplyPage::acted);
    QSignalSpy done(m_page.get(), &ReplyPage::done);
    test::type(text(), u"Готово до 15 мая."_s);
    confirmAndSend();

    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(int(m_editor->acts.size()), 1);
    const Operation &sent = m_editor->acts[0];
    QCOMPARE(sent.kind, OperationKind::SubmitReply);
    QVERIFY(sent.args.text.endsWith(u"Готово до 15 мая."_s));
    QCOMPARE(sent.targets[0], (Target{1, 4, Status::InWork, 21, m_reader->cards[1].appeal.operatorId}));
    QCOMPARE(acted[0][0].value<QList<QUuid>>(), QList<QUuid>{sent.opId});

    const size_t saves = m_editor->drafts.size();
    m_page.reset(); // nothing may be saved over the text that left
    QCOMPARE(m_editor->drafts.size(), saves);
}

void ReplyPageTest::ctrlEnterGoesToWhatIsInTheWay()
{
    text()->clear();
    test::type(text(), u"Включим [дата]."_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    QCOMPARE(text()->textCursor().selectedText(), u"[дата]"_s);
    test::type(text(), u"15 мая"_s);
    confirmAndSend();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].args.text, u"Включим 15 мая."_s);
}

void ReplyPageTest::textOverTheChannelsLimitIsNotSent()
{
    m_reader->cards[4].appeal.channel = Channel::Vk; // takes 2000
    m_reader->cards[4].draft = LocalDraft{.text = QString(2001, u'я'), .savedAt = test::demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
    m_page->open(4);
    QTRY_COMPARE(text()->toPlainText().size(), 2001);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    QTest::keyClick(text(), Qt::Key_Backspace);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
}

/// The user's draft of appeal 2 as two computers have left it.
void ReplyPageTest::openTwoTexts(const QString &mine, const QString &theirs, const QString &fork)
{
    m_reader->cards[2].draft = LocalDraft{.text = mine, .savedAt = test::demoNow(), .atCentre = false, .theirText = theirs, .fork = fork};
    m_page->open(2);
    QTRY_COMPARE(text()->toPlainText(), mine);
}

void ReplyPageTest::otherDraftIsShownAndOneIsChosen()
{
    openTwoTexts(u"моё"_s, u"другое"_s, {});
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    auto *mine = m_page->findChild<QWidget *>(u"keepMine"_s);
    QTRY_VERIFY(mine && mine->hasFocus());
    const QString said = test::readAloud(QAccessible::queryAccessibleInterface(m_page.get()));
    QVERIFY(!said.contains(u"Nothing stands in the way"_s));
    QTest::keyClick(m_page->findChild<QWidget *>(u"takeTheirs"_s), Qt::Key_Space);
    QCOMPARE(text()->toPlainText(), u"другое"_s);
    QVERIFY(text()->hasFocus());
    QCOMPARE(m_editor->picks, 1);
    QCOMPARE(m_reader->cards[2].draft->theirText, QString());
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), u"моё"_s);
}

void ReplyPageTest::textPreferredToTheOtherIsNotAskedAboutAgain()
{
    openTwoTexts(u"моё"_s, u"другое"_s, {});
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"keepMine"_s));
    QTest::keyClick(m_page->findChild<QWidget *>(u"keepMine"_s), Qt::Key_Space);
    emit m_reader->appealsChanged({2});
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"keepMine"_s));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].args.text, u"моё"_s);
}

void ReplyPageTest::eachPlaceIsChosenByItself()
{
    openTwoTexts(u"раз здесь\n\nобщее\n\nдва здесь"_s, u"раз там\n\nобщее\n\nдва там"_s, u"раз\n\nобщее\n\nдва"_s);
    auto *second = m_page->findChild<QWidget *>(u"takeBoth2"_s);
    QVERIFY(second);
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(text()->toPlainText(), u"раз здесь\n\nобщее\n\nдва здесь\nдва там"_s);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"keepMine"_s)->hasFocus()); // the one that is left
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    QTest::keyClick(m_page->findChild<QWidget *>(u"takeTheirs"_s), Qt::Key_Space);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QCOMPARE(m_editor->acts[0].args.text, u"раз там\n\nобщее\n\nдва здесь\nдва там"_s);
}

void ReplyPageTest::wordsFromElsewhereComeInBesideTheCursor()
{
    openTwoTexts(u"начало\nконец"_s, {}, {});
    QTextCursor cursor = text()->textCursor();
    cursor.setPosition(6);
    text()->setTextCursor(cursor);
    m_reader->cards[2].draft->text = u"до\nначало\nконец там"_s;
    emit m_reader->appealsChanged({2});
    QTRY_COMPARE(text()->toPlainText(), u"до\nначало\nконец там"_s);
    test::type(text(), u"!"_s);
    m_page->flush();
    QTRY_VERIFY(!m_editor->drafts.empty());
    QCOMPARE(m_editor->typedOver.last(), u"до\nначало\nконец там"_s); // the disk learns what was typed over
}

void ReplyPageTest::anEarlierVersionComesBackAsAnEdit()
{
    QVERIFY(!m_page->findChild<QWidget *>(u"replyHistory"_s)->isVisible());
    m_reader->cards[2].draftVersions = 3;
    openTwoTexts(u"нынешнее"_s, {}, {});
    QSignalSpy asked(m_page.get(), &ReplyPage::historyAsked);
    QTest::keyClick(m_page->findChild<QWidget *>(u"replyHistory"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_page->openWith(2, u"прежнее"_s);
    QTRY_COMPARE(text()->toPlainText(), u"прежнее"_s);
    QTRY_COMPARE(m_reader->cards[2].draft->text, u"прежнее"_s);
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), u"нынешнее"_s);
}

void ReplyPageTest::changeFromElsewhereDoesNotTouchTheText()
{
    test::type(text(), u" До 15 мая. Моё."_s);
    m_reader->cards[1].appeal.revision = 9;
    m_reader->cards[1].draft = LocalDraft{.text = u"чужое"_s, .savedAt = test::demoNow(), .atCentre = true, .theirText = {}, .fork = {}};
    emit m_reader->appealsChanged({1});
    QTRY_VERIFY(text()->toPlainText().endsWith(u" Моё."_s));
    confirmAndSend();
    QTRY_COMPARE(int(m_editor->acts.size()), 1);
    QVERIFY(m_editor->acts[0].args.text.endsWith(u" Моё."_s));
}

void ReplyPageTest::pastedMarkupBecomesPlainText()
{
    text()->clear();
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>Жирный</b>"_s);
    rich->setText(u"Жирный"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text()->toPlainText(), u"Жирный"_s);
    QVERIFY(!text()->textCursor().charFormat().font().bold());
}

void ReplyPageTest::appealThatIsGoneIsAnErrorNotAnEmptyPage()
{
    m_page->open(777);
    auto *again = m_page->findChild<QWidget *>(u"replyStateAction"_s);
    QTRY_VERIFY(again->isVisible());
    m_reader->cards[777].appeal = test::demoAppeal(777);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(text()->isVisible());
}

void ReplyPageTest::looksAsDesigned()
{
    test::type(text(), u" Если вечером [дата] света не будет, напишите нам."_s);
    QTRY_VERIFY(!m_editor->drafts.empty());
    test::picture(*m_page, u"reply"_s);
}

QTEST_MAIN(ReplyPageTest)
#include "reply_page_test.moc"
