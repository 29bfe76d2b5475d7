#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "tests/support/demo_shift.h"
#include "tests/support/typing.h"
#include "ui/pages/article_dialog.h"
#include "ui/pages/article_page.h"
#include "ui/pages/journal_remedies.h"
#include "ui/pages/quoted_articles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/long_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// The knowledge base: read, searched, written, put into an answer.
class ArticlePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init();
    void cleanup() { m_page.reset(); }
    void anyFormOfAWordFinds();
    void anArticleIsChangedByKeys();
    void aNewOneNeedsTitleAndText();
    void anEarlierVersionIsSeenAndBroughtBack();
    void whatIsBeingWrittenIsKept();
    void aColleaguesTextIsSeenBeforeItIsReplaced();
    void whoMayNotWriteReads();
    void aWithdrawnOneIsNotOffered();
    void aRefusedOneIsGoneOnWith();
    void nothingThereSaysSo();
    void whatIsPutIntoAReplyIsNamedWithItsVersion();
    void looksAsDesigned();

private:
    template <typename W>
    W *find(const QString &name) const { return m_page->findChild<W *>(name); }
    LongList *list() const { return find<LongList>(u"articleList"_s); }
    QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"articleNewText"_s); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    void open()
    {
        m_page->show();
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }

    std::unique_ptr<FakeReader> m_reader;
    std::unique_ptr<FakeEditor> m_editor;
    std::unique_ptr<ArticlePage> m_page;
};

void ArticlePageTest::init()
{
    m_reader = std::make_unique<FakeReader>();
    m_editor = std::make_unique<FakeEditor>(*m_reader);
    fillDemo(*m_reader);
    m_reader->user.role = Role::Supervisor;
    m_reader->regionValue.articles = {
        {.id = 1, .revision = 3, .title = u"Сроки заделки ям"_s, .text = u"Ямы глубже 5 см на главных улицах заделывают за трое суток с момента обследования.\n\nУчасток [адрес] обследован, яму заделают до [дата]."_s,
         .version = 2, .by = 2, .at = demoNow().addDays(-3), .earlier = {{1, u"Сроки заделки ям"_s, u"Ямы заделывают в плановом порядке."_s, 2, demoNow().addDays(-90)}}},
        {.id = 2, .revision = 1, .title = u"Уборка снега"_s, .text = u"Главные улицы расчищают за четыре часа после снегопада."_s, .version = 1, .by = 2, .at = demoNow().addDays(-20)},
        {.id = 3, .revision = 2, .title = u"Прежний порядок отлова"_s, .text = u"Больше не действует."_s, .version = 1, .withdrawn = true}};
    m_page = std::make_unique<ArticlePage>(*m_reader, *m_editor, &demoNow);
    m_page->resize(1300, 800);
}

void ArticlePageTest::anyFormOfAWordFinds()
{
    open();
    QCOMPARE(titles(), (QStringList{u"Сроки заделки ям"_s, u"Уборка снега"_s, u"Прежний порядок отлова"_s}));
    type(find<QLineEdit>(u"articleSearch"_s), u"снегопада"_s);
    QCOMPARE(titles(), QStringList{u"Уборка снега"_s});
    QVERIFY(find<QTextEdit>(u"articleRead"_s)->toPlainText().contains(u"четыре часа"_s));
    find<QLineEdit>(u"articleSearch"_s)->clear();
    type(find<QLineEdit>(u"articleSearch"_s), u"щщ"_s);
    QVERIFY(titles().isEmpty());
    QVERIFY(find<QLabel>(u"articleTitle"_s)->text().contains(u"No article"_s));
}

void ArticlePageTest::anArticleIsChangedByKeys()
{
    open();
    QTest::keyClick(list(), Qt::Key_F2);
    QVERIFY(text()->isVisible() && text()->hasFocus());
    text()->selectAll();
    QTest::keyClicks(text(), u"Done in a day."_s);
    QSignalSpy acted(m_page.get(), &ArticlePage::acted);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(m_editor->acts[0].kind, OperationKind::WriteArticle);
    QCOMPARE(m_editor->acts[0].args.article.revision, 3);
    QVERIFY(m_editor->acts[0].args.article.earlier.isEmpty()); // the centre has them
    const Article &now = m_reader->regionValue.articles[0];
    QCOMPARE(now.version, 3);
    QCOMPARE(now.text, u"Done in a day."_s);
    QTRY_COMPARE(find<QTextEdit>(u"articleRead"_s)->toPlainText(), u"Done in a day."_s);
}

void ArticlePageTest::aNewOneNeedsTitleAndText()
{
    open();
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>(u"articleNewTitle"_s)->hasFocus());
    QTest::keyClick(find<QLineEdit>(u"articleNewTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty());
    QTest::keyClicks(find<QLineEdit>(u"articleNewTitle"_s), u"Lifts"_s);
    QTest::keyClick(find<QLineEdit>(u"articleNewTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_editor->acts.empty() && text()->hasFocus());
    QTest::keyClicks(text(), u"Started within a day."_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_reader->regionValue.articles.size(), 4u);
    QCOMPARE(m_reader->regionValue.articles.back().title, u"Lifts"_s);
    QTRY_VERIFY(titles().contains(u"Lifts"_s));
}

void ArticlePageTest::anEarlierVersionIsSeenAndBroughtBack()
{
    open();
    auto *versions = find<QComboBox>(u"articleVersions"_s);
    QCOMPARE(versions->count(), 2);
    QVERIFY(!find<Button>(u"articleRestore"_s)->isVisible());
    versions->setCurrentIndex(1);
    QVERIFY(find<QTextEdit>(u"articleRead"_s)->toPlainText().contains(u"плановом порядке"_s)); // struck out, beside what is there now
    QVERIFY(find<QTextEdit>(u"articleRead"_s)->toPlainText().contains(u"трое суток"_s));
    find<Button>(u"articleRestore"_s)->click();
    QTRY_COMPARE(m_reader->regionValue.articles[0].version, 3);
    QCOMPARE(m_reader->regionValue.articles[0].text, u"Ямы заделывают в плановом порядке."_s);
    QCOMPARE(m_reader->regionValue.articles[0].earlier.size(), 2); // nothing was thrown away
}

void ArticlePageTest::whatIsBeingWrittenIsKept()
{
    open();
    QTest::keyClick(list(), Qt::Key_F2);
    text()->setPlainText(u"Half a sentence"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->settings[u"unsavedArticle"_s].contains("Half a sentence"), 3000);
    m_page = std::make_unique<ArticlePage>(*m_reader, *m_editor, &demoNow); // the program ended
    m_page->show();
    QTRY_VERIFY(text()->isVisible());
    QCOMPARE(text()->toPlainText(), u"Half a sentence"_s);
    find<Button>(u"articleDrop"_s)->click();
    QTRY_VERIFY(m_reader->settings[u"unsavedArticle"_s].isEmpty());
    QVERIFY(!text()->isVisible());
}

void ArticlePageTest::aColleaguesTextIsSeenBeforeItIsReplaced()
{
    open();
    QTest::keyClick(list(), Qt::Key_F2);
    text()->setPlainText(u"Mine."_s);
    Article &now = m_reader->regionValue.articles[0];
    now.text = u"Theirs."_s;
    now.revision = 4;
    now.version = 3;
    emit m_reader->regionChanged();
    QTRY_VERIFY(find<Banner>(u"articleBehind"_s)->isVisible());
    QVERIFY(find<QTextEdit>(u"articleDifference"_s)->toPlainText().contains(u"Theirs."_s));
    QCOMPARE(text()->toPlainText(), u"Mine."_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); // seen
    QVERIFY(m_editor->acts.empty());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_reader->regionValue.articles[0].text, u"Mine."_s);
    QCOMPARE(m_reader->regionValue.articles[0].earlier.front().text, u"Theirs."_s);
}

void ArticlePageTest::whoMayNotWriteReads()
{
    m_reader->user.role = Role::Operator;
    open();
    for (const QString &name : {u"articleNew"_s, u"articleEdit"_s, u"articleWithdraw"_s})
        QVERIFY2(!find<Button>(name)->isVisible(), qPrintable(name));
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!text()->isVisible());
}

void ArticlePageTest::aWithdrawnOneIsNotOffered()
{
    open();
    find<Button>(u"articleWithdraw"_s)->click();
    QTRY_VERIFY(m_reader->regionValue.articles[0].withdrawn);
    QTRY_VERIFY(find<Button>(u"articleWithdraw"_s)->text().contains(u"back"_s));
    QCOMPARE(find<QLabel>(u"articleTitle"_s)->text(), u"Сроки заделки ям"_s);
    ArticleDialog dialog(m_reader->regionValue, 0);
    QCOMPARE(dialog.findChild<LongList *>(u"articleDialogList"_s)->model()->rowCount(), 1);
    find<Button>(u"articleWithdraw"_s)->click();
    QTRY_VERIFY(!m_reader->regionValue.articles[0].withdrawn);
}

void ArticlePageTest::aRefusedOneIsGoneOnWith()
{
    JournalEntry entry;
    entry.operation = {.kind = OperationKind::WriteArticle, .args = {.article = {.id = 1, .revision = 2, .title = u"Сроки"_s, .text = u"Мой текст"_s}}};
    entry.state = EntryState::Attention;
    const auto remedies = remediesOf(entry, nullptr, m_reader->user, m_reader->regionValue);
    QCOMPARE(remedies.size(), 1u);
    QCOMPARE(remedies.front().remedy, Remedy::Compare);
    open();
    m_page->resume(entry.operation.args.article);
    QTRY_VERIFY(find<Banner>(u"articleBehind"_s)->isVisible());
    QCOMPARE(text()->toPlainText(), u"Мой текст"_s);
}

void ArticlePageTest::nothingThereSaysSo()
{
    m_reader->regionValue.articles.clear();
    m_page->show();
    const auto says = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible() && label->text().contains(u"no articles yet"_s); });
    };
    QTRY_VERIFY(says());
}

void ArticlePageTest::whatIsPutIntoAReplyIsNamedWithItsVersion()
{
    const Article pits = m_reader->regionValue.articles[0];
    QuotedArticles quoted(*m_reader, *m_editor);
    quoted.start(1);
    quoted.add(pits);
    quoted.setText(u"Здравствуйте! Ямы глубже 5 см на главных улицах заделывают за трое суток с момента обследования."_s);
    QTRY_VERIFY(quoted.isVisibleTo(nullptr) || !quoted.isHidden());
    QVERIFY(quoted.findChild<QLabel *>(u"quotedFrom"_s)->text().contains(u"version 2"_s));
    QVERIFY(quoted.findChild<Banner *>(u"articleNews"_s)->isHidden());

    Article &now = m_reader->regionValue.articles[0];
    now.earlier.prepend({2, pits.title, pits.text, 2, demoNow()});
    now.text = u"За сутки."_s;
    now.version = 3;
    emit m_reader->regionChanged();
    QTRY_VERIFY(!quoted.findChild<Banner *>(u"articleNews"_s)->isHidden());
    quoted.showNews();
    auto *dialog = quoted.findChild<ArticleNewsDialog *>();
    QVERIFY(dialog && dialog->findChild<QTextEdit *>(u"articleNewsText"_s)->toPlainText().contains(u"трое суток"_s));
    dialog->accept(); // seen
    QTRY_VERIFY(quoted.findChild<Banner *>(u"articleNews"_s)->isHidden());

    quoted.setText(u"Своими словами."_s);
    QVERIFY(quoted.isHidden());
    QuotedArticles again(*m_reader, *m_editor); // the reply is opened anew
    again.start(1);
    again.setText(u"Ямы глубже 5 см на главных улицах заделывают за трое суток с момента обследования."_s);
    QTRY_VERIFY(!again.isHidden());
}

void ArticlePageTest::looksAsDesigned()
{
    open();
    picture(*m_page, u"articles"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    text()->setPlainText(text()->toPlainText() + u"\n\nФото работ приложим к ответу."_s);
    m_reader->regionValue.articles[0].revision = 9;
    m_reader->regionValue.articles[0].text = u"Ямы глубже 5 см заделывают за пять суток."_s;
    emit m_reader->regionChanged();
    QTRY_VERIFY(find<Banner>(u"articleBehind"_s)->isVisible());
    picture(*m_page, u"articles-writing"_s);
    ArticleDialog dialog(m_reader->regionValue, 0);
    dialog.show();
    picture(dialog, u"article-dialog"_s, false);
}

QTEST_MAIN(ArticlePageTest)
#include "article_page_test.moc"
