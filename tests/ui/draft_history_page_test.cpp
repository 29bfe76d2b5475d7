#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "ui/pages/draft_history_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;

/// Two earlier texts of the draft for appeal 2, by keyboard.
class DraftHistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void theNewestStandsFirstBesideTheDraftOfNow();
    void aVersionIsTakenBack();
    void withoutADraftTheVersionStandsAlone();
    void aVersionOfAnAppealThatIsGoneCanStillBeCopied();
    void textsThatAreTheSameAreSaidToBe();
    void nothingEarlierIsSaidInWords();
    void looksAsDesigned();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"versionList"_s); }
    QTextEdit *theirs() const { return m_page->findChild<QTextEdit *>(u"versionTheirs"_s); }
    QTextEdit *mine() const { return m_page->findChild<QTextEdit *>(u"versionMine"_s); }
    void open(qint64 appeal);

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<DraftHistoryPage> m_page;
};

void DraftHistoryPageTest::init()
{
    m_page.reset();
    m_reader = std::make_unique<test::FakeReader>();
    test::fillDemo(*m_reader);
    m_reader->histories[2] = {{u"Здравствуйте.\nВоду дали вчера."_s, test::demoNow().addSecs(-600)},
                              {u"Здравствуйте.\nВоды пока нет."_s, test::demoNow().addDays(-2)}};
    m_reader->cards[2].draft = LocalDraft{.text = u"Здравствуйте.\nВоду дали сегодня."_s, .savedAt = test::demoNow(), .atCentre = true,
                                          .theirText = {}, .fork = {}};
    m_page = std::make_unique<DraftHistoryPage>(*m_reader, &test::demoNow);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DraftHistoryPageTest::open(qint64 appeal)
{
    m_page->open(appeal);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QTRY_VERIFY(list()->hasFocus());
}

void DraftHistoryPageTest::theNewestStandsFirstBesideTheDraftOfNow()
{
    open(2);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(theirs()->toPlainText().contains(u"вчера"_s));
    QVERIFY(mine()->toPlainText().contains(u"сегодня"_s));
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(theirs()->toPlainText().contains(u"пока нет"_s));
}

void DraftHistoryPageTest::aVersionIsTakenBack()
{
    open(2);
    QSignalSpy taken(m_page.get(), &DraftHistoryPage::takeBackAsked);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.front().at(1).toString(), u"Здравствуйте.\nВоды пока нет."_s);
    QSignalSpy left(m_page.get(), &DraftHistoryPage::left);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void DraftHistoryPageTest::withoutADraftTheVersionStandsAlone()
{
    m_reader->cards[2].draft.reset();
    open(2);
    QVERIFY(!theirs()->isVisible());
    QVERIFY(mine()->toPlainText().contains(u"вчера"_s));
}

void DraftHistoryPageTest::aVersionOfAnAppealThatIsGoneCanStillBeCopied()
{
    m_reader->histories[777] = {{u"Не пропало"_s, test::demoNow()}};
    open(777);
    QVERIFY(!m_page->findChild<QWidget *>(u"versionTakeBack"_s)->isVisible());
    QTest::keyClick(m_page->findChild<QWidget *>(u"versionCopy"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Не пропало"_s);
}

void DraftHistoryPageTest::textsThatAreTheSameAreSaidToBe()
{
    m_reader->histories[2][0].text = m_reader->cards[2].draft->text;
    open(2);
    const auto labels = m_page->findChildren<QLabel *>();
    const auto same = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"are the same"_s); });
    QVERIFY(same != labels.end() && (*same)->isVisible());
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(!(*same)->isVisible());
}

void DraftHistoryPageTest::nothingEarlierIsSaidInWords()
{
    m_reader->histories.clear();
    m_page->open(2);
    QTRY_VERIFY(!list()->isVisible());
}

void DraftHistoryPageTest::looksAsDesigned()
{
    open(2);
    test::picture(*m_page, u"draft_history"_s);
}

QTEST_MAIN(DraftHistoryPageTest)
#include "draft_history_page_test.moc"
