#include "tests/support/read_aloud.h"
#include "tests/support/russian.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QTextEdit>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::openList;
using test::Shown;

namespace {
/// The window with the keyboard in the search field.
struct Searching : Shown
{
    Searching() : Shown(Role::Operator, openList)
    {
        list()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
    }

    SearchField *field() const { return find<SearchField>(u"search"_s); }
    QWidget *panel() const { return find<QWidget>(u"searchPanel"_s); }
    QListView *offers() const { return find<QListView>(u"searchOffers"_s); }
    QString faults() const { return find<QLabel>(u"searchFaults"_s)->text(); }
    const AppealQuery &query() const { return window->queuePage()->query(); }
    void type(const QString &text) const { test::type(field(), text); }
    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; offers()->isVisible() && row < offers()->model()->rowCount(); ++row)
            names << offers()->model()->index(row, 0).data().toString();
        return names;
    }
};
} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyFieldOffersWhatCanBeAsked();
    void aSearchIsComposedByKeyboardAlone();
    void tabGoesOnWhereNothingWasBegun();
    void enterWithoutAChoiceGoesToWhatWasFound();
    void escapeClosesTheOffersFirst();
    void wordsAreTypedUndisturbed();
    void offersAreReadAloud();
    void offeredValuesAreReadAloud();
    void whatIsNotUnderstoodIsSaidBelowTheField();
    void nothingUnderstoodLeavesTheListAsItIs();
    void conditionsWithoutWordsAreASearchToo();
    void whatIsDictatedIsSearchedAsWhatIsTyped();
    void aNumberAndATagAreAskedForByThemselves();
    void formsOfTheWordsAreMarkedInTheAppeal();
    void relevanceIsOfferedOnlyForWords();
    void theOrderOfASearchIsNotTheQueues();
    void droppingASearchReturnsToTheQueue();
    void theOffersGoWithTheFocus();

private:
    std::unique_ptr<QTranslator> m_russian;
};

void SearchTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Russian));
    m_russian = test::russian();
    QVERIFY(QCoreApplication::installTranslator(m_russian.get()));
}

void SearchTest::anEmptyFieldOffersWhatCanBeAsked()
{
    Searching shown;
    QVERIFY(shown.panel()->isVisible());
    QCOMPARE(shown.offered().size(), criterionCount);
    QCOMPARE(shown.offered().front(), u"срок:"_s);
}

void SearchTest::aSearchIsComposedByKeyboardAlone()
{
    Searching shown;
    shown.type(u"ис"_s);
    QCOMPARE(shown.offered(), QStringList{u"исп:"_s});
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field()->text(), u"исп:"_s);
    shown.type(u"мин"_s);
    QCOMPARE(shown.offered(), (QStringList{u"Минстрой"_s, u"Минтранс области"_s, u"Минздрав области"_s, u"Минприроды области"_s,
                                           u"Администрация округа"_s})); // those that begin so come first
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.field()->text(), u"исп:\"Минтранс области\" "_s);
    shown.type(u"ста"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    shown.type(u"нов"_s);
    shown.press(Qt::Key_Tab);
    QCOMPARE(shown.field()->text(), u"исп:\"Минтранс области\" статус:новое "_s);
    QCOMPARE(shown.offered().size(), criterionCount);

    shown.press(Qt::Key_Return); // nothing is chosen: go
    QTRY_COMPARE(shown.query().executor, Wanted(5));
    QCOMPARE(shown.query().status, Wanted(int(Status::Registered)));
    QVERIFY(!shown.panel()->isVisible());
    QVERIFY(shown.list()->hasFocus());
}

void SearchTest::tabGoesOnWhereNothingWasBegun()
{
    Searching shown;
    shown.type(u"статус:новое "_s);
    QVERIFY(!shown.offered().isEmpty());
    shown.press(Qt::Key_Tab);
    QVERIFY(!shown.field()->hasFocus());
    QVERIFY(!shown.panel()->isVisible());
    QCOMPARE(shown.field()->text(), u"статус:новое "_s);
}

void SearchTest::enterWithoutAChoiceGoesToWhatWasFound()
{
    Searching shown;
    shown.type(u"исп:мин"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.query().executor, Wanted::some({3, 5, 7, 10, 11}));
    QVERIFY(shown.list()->hasFocus());
    QCOMPARE(shown.field()->text(), u"исп:мин"_s);
}

void SearchTest::escapeClosesTheOffersFirst()
{
    Searching shown;
    shown.type(u"исп:мин"_s);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.panel()->isVisible());
    QVERIFY(shown.field()->hasFocus());
    QCOMPARE(shown.field()->text(), u"исп:мин"_s);
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(shown.panel()->isVisible()); // asked for again
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.field()->hasFocus());
}

void SearchTest::wordsAreTypedUndisturbed()
{
    Searching shown;
    for (const QChar letter : u"лифт не работает вторую неделю"_s) {
        shown.type(letter);
        QVERIFY2(!shown.panel()->isVisible() || shown.offered().size() == 1, qPrintable(shown.field()->text()));
    }
    shown.type(u" "_s);
    QVERIFY(!shown.panel()->isVisible());
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(shown.offered().size(), criterionCount);
}

void SearchTest::offersAreReadAloud()
{
    Searching shown;
    const QString criteria = test::readAloud(QAccessible::queryAccessibleInterface(shown.panel()));
    QVERIFY(criteria.contains(shown.offers()->accessibleName()));
    QVERIFY(criteria.contains(u"исп:, кому поручено, частью названия"_s));
}

void SearchTest::offeredValuesAreReadAloud()
{
    Searching shown;
    shown.type(u"исп:горсв"_s);
    QVERIFY(test::readAloud(QAccessible::queryAccessibleInterface(shown.panel())).contains(u"Горсвет, МКУ «Горсвет»"_s));
}

void SearchTest::whatIsNotUnderstoodIsSaidBelowTheField()
{
    Searching shown;
    shown.type(u"лифт исп:абв"_s);
    QVERIFY(shown.panel()->isVisible());
    QVERIFY2(shown.faults().contains(u"«исп:абв» не учтено: такого исполнителя нет"_s), qPrintable(shown.faults()));
    QCOMPARE(shown.field()->accessibleDescription(), shown.faults());
    QTRY_COMPARE(shown.query().words, u"лифт"_s);
    shown.type(u"\b"_s);
    QTest::keyClick(shown.field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.field(), Qt::Key_Delete);
    shown.type(u"статус:готово"_s);
    QVERIFY2(shown.faults().contains(u"новое, назначено"_s), qPrintable(shown.faults())); // what is possible
}

void SearchTest::nothingUnderstoodLeavesTheListAsItIs()
{
    Searching shown;
    const int before = shown.list()->model()->rowCount();
    const size_t asked = shown.reader.queries.size();
    shown.type(u"исп:абв"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.reader.queries.size(), asked);
    QCOMPARE(shown.list()->model()->rowCount(), before);
}

void SearchTest::conditionsWithoutWordsAreASearchToo()
{
    Searching shown;
    shown.type(u"статус:новое"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.query().status, Wanted(int(Status::Registered)));
    QCOMPARE(shown.find<QLabel>(u"queueTitle"_s)->text(), u"Поиск"_s);
    QCOMPARE(shown.query().order, Order::Slack); // as the queue before it
    QCOMPARE(shown.field()->text(), u"статус:новое"_s);
    shown.press(Qt::Key_Return); // an appeal is opened
    QCOMPARE(shown.query().status, Wanted(int(Status::Registered)));
    shown.list()->setFocus();
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.query().queue, Queue::Open);
    QVERIFY(shown.query().status.isAny());
    QVERIFY(shown.field()->text().isEmpty());
}

void SearchTest::whatIsDictatedIsSearchedAsWhatIsTyped()
{
    Searching shown;
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(shown.field());
    QVERIFY(field->editableTextInterface() && field->state().editable && !field->state().readOnly);
    field->setText(QAccessible::Value, u"статус:новое"_s);
    QTRY_COMPARE(shown.query().status, Wanted(int(Status::Registered)));
    field->editableTextInterface()->deleteText(0, 100);
    QTRY_VERIFY(shown.query().status.isAny());
}

void SearchTest::aNumberAndATagAreAskedForByThemselves()
{
    Searching shown;
    shown.type(u"№ 84 117"_s);
    QTRY_COMPARE(shown.query().number, u"84117"_s);
    QVERIFY(shown.query().words.isEmpty());
    QCOMPARE(shown.find<QLabel>(u"queueTitle"_s)->text(), u"Поиск"_s);
    shown.field()->clear();
    shown.type(u"метка:град"_s);
    QTRY_COMPARE(shown.query().tags, QStringList{u"град"_s});
    QVERIFY(shown.faults().isEmpty());
    shown.field()->clear();
    QTRY_COMPARE(shown.query().queue, Queue::Open);
}

void SearchTest::formsOfTheWordsAreMarkedInTheAppeal()
{
    Searching shown;
    auto *text = shown.find<QTextEdit>(u"appealText"_s);
    const auto marked = [text] {
        QStringList words;
        for (const auto &mark : text->extraSelections())
            words << mark.cursor.selectedText();
        return words;
    };
    shown.type(u"лифт"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(marked(), QStringList{u"Лифт"_s});
    shown.window->queuePage()->search(u"двери лифтов человеком"_s); // finds nothing here; what is open stays open
    QCOMPARE(marked(), (QStringList{u"Лифт"_s, u"человек"_s}));
    shown.window->queuePage()->search({});
    QTRY_VERIFY(marked().isEmpty());
}

void SearchTest::relevanceIsOfferedOnlyForWords()
{
    Searching shown;
    const auto orders = [&shown] {
        QStringList names;
        for (const QAction *action : shown.find<QWidget>(u"orderButton"_s)->parentWidget()->findChildren<QAction *>())
            names << action->text();
        return names;
    };
    QVERIFY(!orders().contains(u"По соответствию"_s));
    shown.type(u"лифт"_s);
    QTRY_COMPARE(shown.query().words, u"лифт"_s);
    QVERIFY(orders().contains(u"По соответствию"_s));
}

void SearchTest::theOrderOfASearchIsNotTheQueues()
{
    Searching shown;
    shown.type(u"лифт"_s);
    QTRY_COMPARE(shown.query().order, Order::Newest);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.query().queue, Queue::Open);
    QCOMPARE(shown.query().order, Order::Slack);
}

void SearchTest::droppingASearchReturnsToTheQueue()
{
    Searching shown;
    shown.type(u"лифт"_s);
    shown.press(Qt::Key_Return);
    QTRY_COMPARE(shown.query().words, u"лифт"_s);
    shown.find<QAbstractButton>(u"dropFilters"_s)->click();
    QTRY_COMPARE(shown.query().queue, Queue::Open);
    QVERIFY(shown.query().words.isEmpty());
    QCOMPARE(shown.query().order, Order::Slack);
    QVERIFY(shown.field()->text().isEmpty());
}

void SearchTest::theOffersGoWithTheFocus()
{
    Searching shown;
    QVERIFY(shown.panel()->isVisible());
    shown.list()->setFocus();
    QVERIFY(!shown.panel()->isVisible());
}

QTEST_MAIN(SearchTest)
#include "search_test.moc"
