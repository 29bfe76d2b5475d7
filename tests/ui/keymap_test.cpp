#include "tests/support/pictures.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"
#include "ui/pages/keymap.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/queue_page.h"
#include "ui/widgets/command.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;

class KeymapTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_shown.reset(); }
    void aKeyIsChangedByPressingIt();
    void aKeyOfAnotherIsNamedAndNotTaken();
    void aKeyThatTypesTextIsRefused();
    void escapeLeavesTheKeyAsItIs();
    void onlyChangedKeysAreKept();
    void keptKeysComeBack();
    void twoThatChangedPlacesComeBack();
    void whatCannotBeIsLeftOut_data();
    void whatCannotBeIsLeftOut();
    void allUsualKeysComeBackAtOnce();
    void aButtonShowsTheKeyItHasNow();
    void theListIsFoundByActionAndByKey();
    void onlySectionsOfTheRoleAreListed();
    void looksAsDesigned();

private:
    void open(const QByteArray &keys)
    {
        m_shown = std::make_unique<Shown>(Role::Operator, QHash<QString, QByteArray>{{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "3"}, {u"keys"_s, keys}});
        QTRY_COMPARE(m_shown->window->queuePage()->current(), 3);
        QTRY_VERIFY(m_shown->find<QWidget>(u"more"_s)->isVisible());
    }
    Command *command(const QString &name) const { return m_shown->find<Command>(name); }
    QString keyOf(const QString &name) const { return command(name)->shortcut().toString(QKeySequence::PortableText); }
    QByteArray kept() const { return m_shown->reader.settings[u"keys"_s]; }
    QListView *list() const { return m_shown->find<QListView>(u"keysList"_s); }
    /// F1, and the row of this command.
    void choose(const QString &text)
    {
        if (!m_shown)
            open({});
        m_shown->list()->setFocus();
        m_shown->press(Qt::Key_F1);
        QTRY_COMPARE(QApplication::focusWidget(), list());
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data().toString() == text)
                return list()->setCurrentIndex(list()->model()->index(row, 0));
        }
        QFAIL(qPrintable(text));
    }
    bool said(const QString &words) const
    {
        const auto labels = m_shown->find<QWidget>(u"keysPage"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
    }

    std::unique_ptr<Shown> m_shown;
};

void KeymapTest::aKeyIsChangedByPressingIt()
{
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Return);
    QVERIFY(said(u"Press the new key"_s));
    m_shown->press(Qt::Key_F5); // the exchange is not begun by it: it has F5 and keeps it
    QCOMPARE(m_shown->link.syncs, 0);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(keyOf(u"assignAct"_s), u"Ctrl+Alt+J"_s);
    m_shown->press(Qt::Key_Escape);
    QTRY_VERIFY(m_shown->list()->hasFocus());
    QSignalSpy asked(m_shown->window->queuePage(), &QueuePage::assignAsked);
    m_shown->press(Qt::Key_F8);
    QVERIFY(asked.isEmpty());
    m_shown->press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
}

void KeymapTest::aKeyOfAnotherIsNamedAndNotTaken()
{
    choose(u"Reply, go on with the reply"_s);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_F8);
    QVERIFY(said(u"F8 belongs to “Assign” already"_s));
    QCOMPARE(keyOf(u"replyAct"_s), u"F7"_s);
    QCOMPARE(keyOf(u"assignAct"_s), u"F8"_s);
    QVERIFY(kept().isEmpty());
}

void KeymapTest::aKeyThatTypesTextIsRefused()
{
    choose(u"Assign"_s);
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_A, Qt::KeyboardModifiers(Qt::ControlModifier)), {Qt::Key_N, Qt::NoModifier}, {Qt::Key_N, Qt::ShiftModifier}, {Qt::Key_Space, Qt::NoModifier}}) {
        m_shown->press(Qt::Key_Return);
        m_shown->press(key, modifiers);
        QCOMPARE(keyOf(u"assignAct"_s), u"F8"_s);
        QVERIFY(said(u"needed for typing"_s));
    }
}

void KeymapTest::escapeLeavesTheKeyAsItIs()
{
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QCOMPARE(keyOf(u"assignAct"_s), u"F8"_s);
    m_shown->press(Qt::Key_Escape);
    QTRY_VERIFY(m_shown->list()->isVisible());
}

void KeymapTest::onlyChangedKeysAreKept()
{
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_F12);
    QCOMPARE(kept(), R"({"assignAct":"F12"})");
    m_shown->press(Qt::Key_Delete);
    QCOMPARE(kept(), R"({"assignAct":""})");
    QVERIFY(command(u"assignAct"_s)->shortcuts().isEmpty());
    m_shown->press(Qt::Key_Backspace);
    QCOMPARE(kept(), QByteArray());
    QCOMPARE(keyOf(u"assignAct"_s), u"F8"_s);
}

void KeymapTest::keptKeysComeBack()
{
    open(R"({"assignAct":"F12","syncNow":""})");
    QTRY_COMPARE(keyOf(u"assignAct"_s), u"F12"_s);
    QVERIFY(command(u"syncNow"_s)->shortcuts().isEmpty());
    QCOMPARE(keyOf(u"replyAct"_s), u"F7"_s);
}

void KeymapTest::twoThatChangedPlacesComeBack()
{
    open(R"({"assignAct":"F7","replyAct":"F8"})");
    QTRY_COMPARE(keyOf(u"assignAct"_s), u"F7"_s);
    QCOMPARE(keyOf(u"replyAct"_s), u"F8"_s);
}

void KeymapTest::whatCannotBeIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("another's") << QByteArray(R"({"assignAct":"F5"})");
    QTest::newRow("typing") << QByteArray(R"({"assignAct":"A"})");
    QTest::newRow("no key at all") << QByteArray(R"({"assignAct":"Kaboom+7"})");
    QTest::newRow("a number") << QByteArray(R"({"assignAct":7})");
    QTest::newRow("unknown command") << QByteArray(R"({"nobody":"F12"})");
    QTest::newRow("fixed") << QByteArray(R"({"leaveAct":"F12"})");
    QTest::newRow("not JSON") << QByteArray("assignAct=F12");
}

void KeymapTest::whatCannotBeIsLeftOut()
{
    QFETCH(QByteArray, keys);
    open(keys);
    for (const Command *one : commandsOf(*m_shown->window))
        QCOMPARE(one->shortcuts(), one->usualKeys());
}

void KeymapTest::allUsualKeysComeBackAtOnce()
{
    open(R"({"assignAct":"F7","replyAct":"F8"})");
    QTRY_COMPARE(keyOf(u"assignAct"_s), u"F7"_s);
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Backspace);
    QVERIFY(said(u"F8 belongs to “Reply, go on with the reply” already"_s)); // one alone would take the other's
    m_shown->find<QAbstractButton>(u"keysResetAll"_s)->click();
    QCOMPARE(keyOf(u"assignAct"_s), u"F8"_s);
    QCOMPARE(keyOf(u"replyAct"_s), u"F7"_s);
    QVERIFY(kept().isEmpty());
}

void KeymapTest::aButtonShowsTheKeyItHasNow()
{
    open({});
    const auto *button = m_shown->find<QWidget>(u"assign"_s);
    QVERIFY(button->toolTip().contains(u"F8"_s));
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_F12);
    QVERIFY(button->toolTip().contains(u"F12"_s));
}

void KeymapTest::theListIsFoundByActionAndByKey()
{
    choose(u"Assign"_s);
    auto *filter = m_shown->find<QWidget>(u"keysFilter"_s);
    test::type(filter, u"f8"_s);
    QTRY_COMPARE(list()->currentIndex().data().toString(), u"Assign"_s);
    QCOMPARE(list()->model()->rowCount(), 9); // its heading, topic and place by Ctrl+F8, the hand-over by Shift+F8; two of outages, and one of the profile
}

void KeymapTest::onlySectionsOfTheRoleAreListed()
{
    choose(u"Assign"_s);
    QStringList sections;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        sections << list()->model()->index(row, 0).data().toString();
    QCOMPARE(sections.filter(u"Open: "_s), (QStringList{u"Open: Queue"_s, u"Open: Outages"_s, u"Open: Region"_s, u"Open: Journal"_s, u"Open: Articles"_s, u"Open: Settings"_s}));
}

void KeymapTest::looksAsDesigned()
{
    choose(u"Assign"_s);
    m_shown->press(Qt::Key_Return);
    m_shown->press(Qt::Key_F12);
    test::picture(*m_shown->window, u"keys"_s);
}

QTEST_MAIN(KeymapTest)
#include "keymap_test.moc"
