#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "ui/pages/queue_page.h"
#include "ui/text/missing_text.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// A missing person stands above the rest of the appeal, with the text for those who search.
class MissingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(); }
    void whatIsToldStandsThereAndWhatIsNotIsAskedFor();
    void aKeyCopiesTheTextForTheSearch();
    void aTextThatTellsOfOneIsMarkedByAPress();
    void elsewhereThereIsNone();
    void hostileWordsStayWords();
    void looksAsDesigned();

private:
    static constexpr qint64 missing = 13;
    static bool shows(const Shown &shown, const QString &words)
    {
        const auto labels = shown.find<QWidget>(u"missingBlock"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    static void open(const Shown &shown, qint64 id)
    {
        shown.window->openAppeal(id);
        QTRY_COMPARE(shown.window->queuePage()->current(), id);
        QTRY_COMPARE(shown.find<QWidget>(u"missingBlock"_s)->isVisible(), id == missing);
    }
};

void MissingTest::whatIsToldStandsThereAndWhatIsNotIsAskedFor()
{
    Shown shown(Role::Operator, test::openList);
    open(shown, missing);
    QVERIFY(shows(shown, u"A person is missing"_s));
    QVERIFY(shows(shown, u"одет в синюю куртку"_s));
    QVERIFY(shows(shown, u"Not told, ask the author: name"_s));
    QVERIFY(!shown.find<QAbstractButton>(u"missingMark"_s)->isVisible()); // it is marked already
}

void MissingTest::aKeyCopiesTheTextForTheSearch()
{
    Shown shown(Role::Operator, test::openList);
    open(shown, missing);
    QGuiApplication::clipboard()->clear();
    shown.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"A PERSON IS MISSING\n"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"84\u00A0180"_s) && copied.contains(u"Вышел утром в сторону вокзала"_s) && copied.contains(u"Telephone: not told"_s), qPrintable(copied));
}

void MissingTest::aTextThatTellsOfOneIsMarkedByAPress()
{
    Shown shown(Role::Operator, test::openList);
    shown.reader.cards[missing].appeal.flags = 0;
    shown.reader.cards[missing].appeal.text = u"Дедушка пропал вчера у вокзала, одет в синюю куртку"_s;
    open(shown, missing);
    QVERIFY(shows(shown, u"A person seems to be missing"_s));
    auto *mark = shown.find<QAbstractButton>(u"missingMark"_s);
    QVERIFY(mark->isVisible());
    mark->setFocus();
    shown.press(Qt::Key_Space);
    QTRY_COMPARE(shown.editor.acts.size(), 1u);
    QCOMPARE(shown.editor.acts[0].kind, OperationKind::Flag);
    QCOMPARE(shown.editor.acts[0].args.flags, int(MissingPerson));
}

void MissingTest::elsewhereThereIsNone()
{
    Shown shown(Role::Operator, test::openList);
    open(shown, 1);
    QGuiApplication::clipboard()->setText(u"before"_s);
    shown.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void MissingTest::hostileWordsStayWords()
{
    Appeal appeal{.id = 1, .number = u"7"_s, .text = u"Пропал ребёнок <b>7 лет</b> \u202Eртсо\u202C, был в куртке & шапке"_s};
    const QString notice = missingPersonNotice(appeal, missingPersonFacts(appeal.text), {}, {});
    QVERIFY(notice.contains(u"<b>7 лет</b>"_s) && notice.contains(u"& шапке"_s));
    QVERIFY2(!notice.contains(QChar(0x202e)) && notice.contains(u"‹U+202E›"_s), qPrintable(notice));
}

void MissingTest::looksAsDesigned()
{
    Shown shown(Role::Operator, test::openList);
    open(shown, missing);
    test::picture(*shown.window, u"missing"_s);
}

QTEST_MAIN(MissingTest)
#include "missing_test.moc"
