#include "app/core/speller.h"
#include "tests/support/demo_shift.h"
#include "tests/support/pictures.h"
#include "tests/support/typing.h"
#include "ui/models/spelling.h"
#include "ui/pages/reply_editor.h"
#include "ui/pages/reply_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
/// Knows that some words are wrong, and says so a moment later.
class FakeSpeller final : public Speller
{
public:
    std::optional<bool> isThere() const override { return there; }
    std::optional<bool> isRight(const QString &word) const override
    {
        return judgedWords.contains(word) ? std::optional(!wrong.contains(word)) : std::nullopt;
    }
    void judge(const QStringList &words) override
    {
        if (words.isEmpty())
            return;
        asked << words;
        QMetaObject::invokeMethod(this, [this, words] {
            for (const QString &word : words)
                judgedWords << word;
            emit judged();
        }, Qt::QueuedConnection);
    }
    QFuture<QStringList> suggestions(const QString &word) override { return QtFuture::makeReadyFuture(wrong.value(word)); }

    std::optional<bool> there = true;
    QHash<QString, QStringList> wrong{{u"превет"_s, {u"привет"_s, u"просвет"_s}}, {u"Фанари"_s, {u"фонари"_s}}, {u"йцукен"_s, {}}};
    QSet<QString> judgedWords;
    QList<QStringList> asked;
};
} // namespace

/// Words that no dictionary knows, for a person at the keyboard.
class SpellingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void init();
    void wrongWordsAreMarkedBesideTheFindings();
    void theWordBeingTypedIsNotMarked();
    void f7OffersWhatMayBeMeant();
    void f7GoesToTheNextWrongWord();
    void aLearntWordIsRightAtEveryStart();
    void aWordPassedOverIsRightUntilTheEnd();
    void namesOfTheAppealAreRight();
    void wrongWordsAreToldAsText();
    void withoutADictionaryNothingIsMarked();
    void marksMoveWithTheText();

private:
    void openWith(const QString &words);
    ReplyEditor *text() const { return m_page->findChild<ReplyEditor *>(u"replyText"_s); }
    QStringList marked() const;
    QMenu *menu() const { return m_page->findChild<QMenu *>(u"spellingMenu"_s); }
    void press(Qt::Key key) { QTest::keyClick(text(), key); }

    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<test::FakeEditor> m_editor;
    std::unique_ptr<FakeSpeller> m_speller;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<ReplyPage> m_page;
};

void SpellingTest::init()
{
    m_page.reset();
    m_spelling.reset();
    m_reader = std::make_unique<test::FakeReader>();
    m_editor = std::make_unique<test::FakeEditor>(*m_reader);
    test::fillDemo(*m_reader);
    m_speller = std::make_unique<FakeSpeller>();
    m_spelling = std::make_unique<Spelling>(*m_speller, *m_reader, *m_editor);
    m_page = std::make_unique<ReplyPage>(*m_reader, *m_editor, &test::demoNow);
    m_page->setSpelling(*m_spelling);
    m_page->resize(1368, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SpellingTest::openWith(const QString &words)
{
    m_reader->cards[2].draft = LocalDraft{.text = words, .savedAt = test::demoNow(), .atCentre = false, .theirText = {}, .fork = {}};
    m_page->open(2);
    QTRY_COMPARE(text()->toPlainText(), words);
}

/// What has a dashed line under it.
QStringList SpellingTest::marked() const
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &mark : text()->extraSelections()) {
        if (mark.format.underlineStyle() == QTextCharFormat::DashUnderline)
            words << mark.cursor.selectedText();
    }
    return words;
}

void SpellingTest::wrongWordsAreMarkedBesideTheFindings()
{
    openWith(u"Фанари превет. Кабель заменим скоро. Всё."_s);
    QTRY_COMPARE(marked(), (QStringList{u"Фанари"_s, u"превет"_s}));
    const auto marks = text()->extraSelections();
    QVERIFY(std::any_of(marks.begin(), marks.end(), [](const auto &one) { return one.format.underlineStyle() == QTextCharFormat::WaveUnderline; }));
}

void SpellingTest::theWordBeingTypedIsNotMarked()
{
    openWith(u"Всё "_s);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    test::type(text(), u"превет"_s);
    QTRY_VERIFY(m_speller->judgedWords.contains(u"превет"_s));
    QTest::qWait(200); // the hand rests, the word is not left
    QVERIFY(marked().isEmpty());
    test::type(text(), u" "_s);
    QTRY_COMPARE(marked(), QStringList{u"превет"_s});
}

void SpellingTest::f7OffersWhatMayBeMeant()
{
    openWith(u"Всё превет, спасибо."_s);
    QTRY_COMPARE(marked().size(), 1);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_F7);
    QTRY_VERIFY(menu() && menu()->isVisible());
    QCOMPARE(text()->textCursor().selectedText(), u"превет"_s);
    QCOMPARE(menu()->actions().first()->text(), u"привет"_s);
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), u"Всё привет, спасибо."_s);
    QTRY_VERIFY(marked().isEmpty());
    text()->undo();
    QCOMPARE(text()->toPlainText(), u"Всё превет, спасибо."_s);
}

void SpellingTest::f7GoesToTheNextWrongWord()
{
    openWith(u"Фанари горят. Потом превет всем."_s);
    QTRY_COMPARE(marked().size(), 2);
    text()->moveCursor(QTextCursor::End);
    press(Qt::Key_F7); // begins anew behind the last
    QTRY_VERIFY(menu() && menu()->isVisible());
    QCOMPARE(menu()->actions().first()->text(), u"Фонари"_s); // as it stands, with a capital
    QTest::keyClick(menu(), Qt::Key_Escape);
}

void SpellingTest::aLearntWordIsRightAtEveryStart()
{
    openWith(u"Наш йцукен готов."_s);
    QTRY_COMPARE(marked().size(), 1);
    press(Qt::Key_F7);
    QTRY_VERIFY(menu() && menu()->isVisible());
    QVERIFY(!menu()->actions().first()->isEnabled()); // no suggestions
    QAction *learn = menu()->actions()[menu()->actions().size() - 2];
    learn->trigger();
    QTRY_VERIFY(marked().isEmpty());
    QCOMPARE(m_reader->settings[u"words"_s], QByteArray("йцукен"));
    Spelling next(*m_speller, *m_reader, *m_editor);
    QTRY_COMPARE(next.isRight(u"Йцукен"_s), std::optional(true));
}

void SpellingTest::aWordPassedOverIsRightUntilTheEnd()
{
    openWith(u"Наш йцукен готов."_s);
    QTRY_COMPARE(marked().size(), 1);
    press(Qt::Key_F7);
    QTRY_VERIFY(menu() && menu()->isVisible());
    menu()->actions().last()->trigger();
    QTRY_VERIFY(marked().isEmpty());
    QVERIFY(m_reader->settings[u"words"_s].isEmpty());
}

void SpellingTest::namesOfTheAppealAreRight()
{
    m_reader->cards[2].appeal.street = u"Йцукен"_s;
    openWith(u"Йцукен освещена. Ещё превет."_s);
    QTRY_COMPARE(marked(), QStringList{u"превет"_s});
}

void SpellingTest::wrongWordsAreToldAsText()
{
    openWith(u"Всё превет, спасибо."_s);
    const auto told = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"превет. F7"_s); });
    };
    QTRY_VERIFY(told());
    text()->selectAll();
    test::type(text(), u"Готово. "_s);
    QTRY_VERIFY(!told());
}

void SpellingTest::withoutADictionaryNothingIsMarked()
{
    m_speller->there = false;
    m_speller->wrong.clear();
    openWith(u"Всё превет."_s);
    press(Qt::Key_F7);
    QVERIFY(!menu());
    QVERIFY(marked().isEmpty());
}

void SpellingTest::marksMoveWithTheText()
{
    openWith(u"Всё превет, спасибо."_s);
    QTRY_COMPARE(marked(), QStringList{u"превет"_s});
    text()->moveCursor(QTextCursor::Start);
    test::type(text(), u"А вот "_s);
    QCOMPARE(marked(), QStringList{u"превет"_s});
}

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
