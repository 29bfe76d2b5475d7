#include "tests/support/shown_window.h"
#include "ui/pages/keymap.h"
#include "ui/widgets/command.h"
#include "ui/widgets/toast.h"

#include <QDialog>
#include <QShortcut>
#include <QSignalSpy>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::openList;
using test::Shown;

/// Everything that can be done by a key is one list: each once, by its own name, and no key is heard by two.
class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shown = std::make_unique<Shown>(Role::Supervisor, openList); }
    void cleanup() { m_shown.reset(); }
    void eachHasItsOwnNameAndWords();
    void noKeyIsHeardByTwo();
    void noUsualKeyTypesText();
    void everyKeyOfTheWindowIsACommand();
    void keysAreThoseOfTheGuide_data();
    void keysAreThoseOfTheGuide();
    void whatCanNotBeDoneNowSaysWhy();
    void anObstacleIsLookedForInTheRowThatIsMeant();

private:
    std::vector<Command *> commands() const { return commandsOf(*m_shown->window); }

    std::unique_ptr<Shown> m_shown;
};

void CommandsTest::eachHasItsOwnNameAndWords()
{
    QSet<QString> names;
    QSet<QString> words;
    for (const Command *command : commands()) {
        QVERIFY2(!command->objectName().isEmpty() && !command->text().isEmpty(), qPrintable(command->text()));
        QVERIFY2(!names.contains(command->objectName()), qPrintable(command->objectName()));
        names << command->objectName();
        QVERIFY2(!words.contains(command->text()) || !command->isVisible(), qPrintable(command->text()));
        words << command->text();
    }
    QVERIFY(names.size() > 60);
}

void CommandsTest::noKeyIsHeardByTwo()
{
    for (const Command *one : commands()) {
        for (const Command *other : commands()) {
            for (const QKeySequence &key : one->usualKeys())
                QVERIFY2(one == other || !one->meets(*other) || !other->usualKeys().contains(key),
                         qPrintable(u"%1: %2, %3"_s.arg(key.toString(), one->objectName(), other->objectName())));
        }
    }
}

void CommandsTest::noUsualKeyTypesText()
{
    for (const Command *command : commands()) {
        for (const QKeySequence &key : command->usualKeys())
            QVERIFY2(command->isFixed() || !typesText(key), qPrintable(command->objectName()));
    }
}

void CommandsTest::everyKeyOfTheWindowIsACommand()
{
    for (const QAction *action : m_shown->window->findChildren<QAction *>())
        QVERIFY2(action->shortcuts().isEmpty() || qobject_cast<const Command *>(action), qPrintable(action->text()));
    for (const QShortcut *shortcut : m_shown->window->findChildren<QShortcut *>())
        QVERIFY2(shortcut->context() == Qt::WidgetShortcut, qPrintable(shortcut->key().toString())); // a list's own way of moving
}

void CommandsTest::keysAreThoseOfTheGuide_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("command");
    const std::pair<const char *, const char *> keys[] = {
        {"Ctrl+Shift+P", "palette"}, {"Ctrl+F", "search"}, {"F3", "nextFound"}, {"Shift+F3", "previousFound"}, {"F5", "syncNow"},
        {"F6", "nextPart"}, {"Shift+F6", "previousPart"}, {"F7", "replyAct"}, {"F8", "assignAct"}, {"F1", "keys"}, {"F11", "fullScreen"},
        {"Ctrl+Z", "undoAct"}, {"Ctrl+Shift+N", "newWindow"}, {"Ctrl+Shift+O", "appealWindow"}, {"Ctrl+Q", "closeAll"}, {"Ctrl+1", "section1"}, {"Ctrl+8", "section8"}, {"Ctrl+PgDown", "nextTab"}, {"Ctrl+PgUp", "previousTab"},
        {"Alt+PgDown", "nextReply"}, {"Alt+PgUp", "previousReply"}, {"Ctrl+Return", "mainAct"}, {"Ctrl+Return", "submitReply"},
        {"Ctrl+Return", "decideReply"}, {"Esc", "leaveAct"}};
    for (const auto &[key, command] : keys)
        QTest::addRow("%s %s", key, command) << QString::fromLatin1(key) << QString::fromLatin1(command);
}

void CommandsTest::keysAreThoseOfTheGuide()
{
    QFETCH(QString, key);
    QFETCH(QString, command);
    const auto *found = m_shown->window->findChild<Command *>(command);
    QVERIFY(found);
    QVERIFY(found->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)));
}

void CommandsTest::whatCanNotBeDoneNowSaysWhy()
{
    const auto *toast = m_shown->find<Toast>(u"toast"_s);
    m_shown->list()->setFocus();
    m_shown->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(toast->words(), u"Not possible now: there is nothing ahead."_s);
    m_shown->press(Qt::Key_F2);
    QCOMPARE(toast->words(), u"Not possible now: no saved view is open."_s);
    QVERIFY(!m_shown->find<QDialog>(u"viewDialog"_s));
    m_shown->press(Qt::Key_2, Qt::ControlModifier);
    m_shown->find<Command>(u"nextFound"_s)->trigger();
    QCOMPARE(toast->words(), u"Not possible now: only beside a list."_s);
    QSignalSpy hindered(m_shown->find<Command>(u"goBack"_s), &Command::hindered);
    m_shown->find<Command>(u"goBack"_s)->trigger();
    QVERIFY(hindered.isEmpty());
}

/// The key is pressed before the row that the arrow chose has been read.
void CommandsTest::anObstacleIsLookedForInTheRowThatIsMeant()
{
    m_shown->list()->setFocus();
    m_shown->press(Qt::Key_Home);
    m_shown->press(Qt::Key_Down);
    m_shown->press(Qt::Key_F8);
    QCOMPARE(m_shown->list()->currentIndex().row(), 1);
    QTRY_VERIFY(m_shown->find<QDialog>(u"assignDialog"_s)->isVisible());
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
