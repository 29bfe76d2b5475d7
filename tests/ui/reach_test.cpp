#include "tests/support/russian.h"
#include "tests/support/shown_window.h"
#include "ui/pages/main_window.h"
#include "ui/pages/queue_page.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

/// The whole window by keyboard and by ear, in both languages: Tab comes to everything and back to where it began, Shift+Tab goes
/// the same way back, and what it comes to has a name of its own.
class ReachTest : public QObject
{
    Q_OBJECT

private slots:
    void tabReachesAllAndComesBack_data();
    void tabReachesAllAndComesBack();
    void itDoesAfterOtherAppealsWereRead();

private:
    static QList<QWidget *> round(Qt::Key key, Qt::KeyboardModifiers modifiers);
    static QList<QWidget *> stops(const MainWindow &window);
};

void ReachTest::tabReachesAllAndComesBack_data()
{
    QTest::addColumn<bool>("russian");
    QTest::addColumn<QString>("section");
    for (const bool russian : {true, false}) {
        for (const char *section : {"queue", "outages", "approval", "shift", "region", "journal", "settings"})
            QTest::addRow("%s, %s", section, russian ? "ru" : "en") << russian << QString::fromLatin1(section);
    }
}

/// Where the key goes until it is where it was; at most a few hundred stops.
QList<QWidget *> ReachTest::round(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> visited;
    for (QWidget *at = QApplication::focusWidget(); at && !visited.contains(at) && visited.size() < 400; at = QApplication::focusWidget()) {
        visited << at;
        QTest::keyClick(at, key, modifiers);
    }
    return visited;
}

QList<QWidget *> ReachTest::stops(const MainWindow &window)
{
    QList<QWidget *> found;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool takes = (each->focusPolicy() & Qt::TabFocus) && each->isEnabled() && each->isVisible() && !each->focusProxy();
        if (takes && each->window() == &window && !qobject_cast<QScrollBar *>(each))
            found << each;
    }
    return found;
}

static QByteArray nameOf(QWidget *widget)
{
    const auto *thing = QAccessible::queryAccessibleInterface(widget);
    return (widget->objectName() + u" «"_s + (thing ? thing->text(QAccessible::Name) : QString()) + u'»').toUtf8();
}

void ReachTest::tabReachesAllAndComesBack()
{
    QFETCH(bool, russian);
    QFETCH(QString, section);
    const auto words = test::russian();
    if (russian)
        QCoreApplication::installTranslator(words.get());
    Shown shown(Role::Supervisor, test::openList);
    shown.window->openSection(section);
    QTRY_VERIFY(QApplication::focusWidget() && !nameOf(QApplication::focusWidget()).endsWith("«»"));

    QWidget *first = QApplication::focusWidget();
    const QList<QWidget *> there = round(Qt::Key_Tab, Qt::NoModifier);
    QVERIFY2(QApplication::focusWidget() == first, nameOf(QApplication::focusWidget()).constData());
    for (QWidget *each : stops(*shown.window))
        QVERIFY2(there.contains(each), (nameOf(each) + " is not reached").constData());
    QList<QWidget *> back = round(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, there);
    QSet<QByteArray> names;
    for (QWidget *each : there) {
        const QByteArray name = nameOf(each);
        QVERIFY2(!name.endsWith("«»"), name.constData());
        QVERIFY2(!names.contains(name), name.constData());
        names.insert(name);
    }
}

/// Blocks of the pane that are filled anew for each appeal must not break the round.
void ReachTest::itDoesAfterOtherAppealsWereRead()
{
    Shown shown(Role::Operator, test::openList);
    const auto &cards = shown.reader.cards;
    for (const auto &[id, card] : cards) {
        const Appeal &other = cards.at(id == 1 ? 2 : 1).appeal;
        shown.reader.similarValue[id] = {{other, u"Сделано."_s, {u"вода"_s}, true, true, false}};
        shown.reader.authors[id] = {1, {}};
    }
    shown.window->openSection(u"queue"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    QWidget *list = QApplication::focusWidget();
    for (int step = 0; step < 6; ++step) {
        if (step == 3) { // the pane of many comes and goes
            QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
            QTest::qWait(50);
            QTest::keyClick(list, Qt::Key_Escape);
        }
        QTest::keyClick(list, step < 4 ? Qt::Key_Down : Qt::Key_Up);
        QTest::qWait(50);
        const QList<QWidget *> there = round(Qt::Key_Tab, Qt::NoModifier);
        for (QWidget *each : stops(*shown.window))
            QVERIFY2(there.contains(each), (nameOf(each) + " is not reached after " + QByteArray::number(step + 1) + " appeals").constData());
        QCOMPARE(QApplication::focusWidget(), list);
    }
}

QTEST_MAIN(ReachTest)
#include "reach_test.moc"
