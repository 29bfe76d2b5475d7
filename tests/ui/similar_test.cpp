#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/models/queue_model.h"
#include "ui/pages/reply_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTextEdit>

using namespace vakhta;
using namespace vakhta::test;

/// Answered appeals like the one that is open, and what else came from its author, as a person at the keyboard sees them.
class SimilarTest : public QObject
{
    Q_OBJECT

private slots:
    void theTabsTellHowMany();
    void oneOfThemOpensByTheKeyboard();
    void allOfTheAuthorAreAList();
    void nothingFoundAndNotLookedAreDifferentWords();
    void aReplyIsInsertedWithoutTheOthersName();
    void oneStepTakesTheInsertedReplyBack();
    void whatIsMissingIsSaidInsteadOfInserted();
    void savingTheDraftLeavesTheKeyboardWhereItIs();

private:
    struct Open : Shown
    {
        Open() : Shown(Role::Operator, openList)
        {
            appeal = list()->currentIndex().data(QueueModel::IdRole).toLongLong();
            const auto other = std::find_if(reader.cards.rbegin(), reader.cards.rend(), [this](const auto &one) { return one.first != appeal; });
            answered = other->first;
            SimilarAppeal similar;
            similar.appeal = other->second.appeal;
            similar.appeal.title = u"Темно на Садовой"_s;
            similar.appeal.author = u"Анна Ветрова"_s;
            similar.appeal.street = u"Садовая"_s;
            similar.appeal.rating = 5;
            similar.reply = u"Анна, здравствуйте! На Садовой, 3 заменим лампы до 15 апреля."_s;
            similar.words = {u"фонари"_s, u"темно"_s};
            similar.sameTopic = similar.sameMunicipality = true;
            reader.similarValue[appeal] = {similar};
            AppealRow row;
            row.id = answered;
            row.number = similar.appeal.number;
            row.title = u"Темно на Садовой"_s;
            row.status = Status::Closed;
            reader.authors[appeal] = {.count = 2, .latest = {row}};
            reader.cards[appeal].draft.reset();
            reader.cards[appeal].replies.clear();
            press(Qt::Key_Down); // and back, so that it is asked for
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return tabs()->tabText(1) == u"Similar 0"_s; }));
            press(Qt::Key_Up);
        }
        QTabBar *tabs() const { return find<QTabBar>(u"appealTabs"_s); }
        QTextEdit *text() const { return find<QTextEdit>(u"replyText"_s); }
        bool says(const QString &part, const QString &words) const
        {
            const auto labels = find<QWidget>(part)->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
        }
        /// The reply's page with what is similar beside it.
        void answer()
        {
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return tabs()->tabText(1) == u"Similar 1"_s; }));
            press(Qt::Key_F7);
            QVERIFY_OR_DIE(QTest::qWaitFor([this] { return text()->isVisible() && find<QAbstractButton>(u"similarInsert1"_s); }));
            text()->setFocus();
        }

        qint64 appeal = 0, answered = 0;
    };
};

void SimilarTest::theTabsTellHowMany()
{
    Open open;
    QTRY_COMPARE(open.tabs()->tabText(1), u"Similar 1"_s);
    QCOMPARE(open.tabs()->tabText(2), u"Author 2"_s);
    QVERIFY(open.says(u"appealSimilarScroll"_s, u"same topic; same municipality; same words: фонари, темно"_s));
    QVERIFY(open.says(u"appealSimilarScroll"_s, u"заменим лампы"_s));
    QVERIFY(open.says(u"appealAuthorScroll"_s, u"Another person may have the same name"_s));
    QVERIFY(open.says(u"appealAuthorScroll"_s, u"Closed"_s));
}

void SimilarTest::oneOfThemOpensByTheKeyboard()
{
    for (const bool author : {false, true}) {
        Open open;
        QTRY_COMPARE(open.tabs()->tabText(1), u"Similar 1"_s);
        open.press(Qt::Key_F7, author ? Qt::ControlModifier : Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), author ? u"authorOpen1"_s : u"similarOpen1"_s);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"Темно на Садовой"_s));
        open.press(Qt::Key_Space);
        QTRY_COMPARE(open.list()->currentIndex().data(QueueModel::IdRole).toLongLong(), open.answered);
        QTRY_COMPARE(open.tabs()->currentIndex(), 0);
    }
}

void SimilarTest::allOfTheAuthorAreAList()
{
    Open open;
    QTRY_COMPARE(open.tabs()->tabText(2), u"Author 2"_s);
    auto *all = open.find<QAbstractButton>(u"authorList"_s);
    open.press(Qt::Key_F7, Qt::ControlModifier);
    all->setFocus();
    open.press(Qt::Key_Space);
    const auto asked = [&] {
        return std::any_of(open.reader.queries.begin(), open.reader.queries.end(), [](const AppealQuery &query) { return query.words == u"\"Ольга С.\""_s && query.queue == Queue::All; });
    };
    QTRY_VERIFY(asked());
}

void SimilarTest::nothingFoundAndNotLookedAreDifferentWords()
{
    Open open;
    QTRY_COMPARE(open.tabs()->tabText(1), u"Similar 1"_s);
    open.press(Qt::Key_Down);
    QTRY_VERIFY(open.says(u"appealSimilarScroll"_s, u"Nothing like it"_s));
    QVERIFY(open.says(u"appealAuthorScroll"_s, u"Nothing else has come"_s));
}

void SimilarTest::aReplyIsInsertedWithoutTheOthersName()
{
    Open open;
    open.answer();
    open.press(Qt::Key_1, Qt::AltModifier);
    const QString text = open.text()->toPlainText();
    QVERIFY(text.contains(u"здравствуйте! На Луговая, от 12 до 18 заменим лампы до [дата завершения]."_s) || text.contains(u"Луговая"_s));
    QVERIFY(!text.contains(u"Анна"_s));
    QVERIFY(!text.contains(u"Садов"_s));
    QVERIFY(!text.contains(u"апреля"_s));
    QVERIFY(text.startsWith(u"Ольга, здравствуйте!"_s)); // the name of this one
}

void SimilarTest::oneStepTakesTheInsertedReplyBack()
{
    Open open;
    open.answer();
    type(open.text(), u"Мой текст. "_s);
    open.find<QAbstractButton>(u"similarInsert1"_s)->click();
    QVERIFY(open.text()->toPlainText().startsWith(u"Мой текст. Ольга"_s));
    open.text()->undo();
    QCOMPARE(open.text()->toPlainText(), u"Мой текст. "_s);
    open.text()->redo();
    QVERIFY(open.text()->toPlainText().startsWith(u"Мой текст. Ольга"_s));
}

void SimilarTest::whatIsMissingIsSaidInsteadOfInserted()
{
    Open open;
    open.answer();
    open.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(open.text()->toPlainText().isEmpty());
    QTRY_VERIFY(open.find<QWidget>(u"toast"_s)->isVisible());
}

void SimilarTest::savingTheDraftLeavesTheKeyboardWhereItIs()
{
    Open open;
    open.answer();
    type(open.text(), u"Слово"_s);
    auto *insert = open.find<QAbstractButton>(u"similarInsert1"_s);
    insert->setFocus();
    QTRY_VERIFY(open.reader.cards[open.appeal].draft.has_value());
    emit open.reader.appealsChanged({open.appeal});
    QTest::qWait(0);
    QCOMPARE(QApplication::focusWidget(), insert);
}

QTEST_MAIN(SimilarTest)
#include "similar_test.moc"
