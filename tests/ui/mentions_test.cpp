#include "app/core/mentions.h"
#include "tests/support/demo_shift.h"
#include "ui/pages/mention_picker.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/sidebar.h"
#include "ui/models/saved_views.h"
#include "ui/text/history_text.h"
#include "ui/text/visible_text.h"
#include "tests/support/shown_window.h"
#include "tests/support/typing.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;
using test::openList;

class MentionsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void colleaguesWhoSeeTheAppealAreOffered();
    void aNameIsFoundByAnyPartAndWrittenByEnter();
    void escapeGoesOnWithoutAName();
    void anAddressOffersNobody();
    void aNoteReadsAsOne();
    void mentionsAreAQueue();

private:
    /// A field with the picker on it.
    struct Field
    {
        Field()
        {
            new MentionPicker(edit, calledIn(test::demoAppeal(3), test::demoRegion(), 5));
            edit.show();
            edit.activateWindow();
            edit.setFocus();
            if (!QTest::qWaitForWindowActive(&edit))
                qFatal("no window");
        }
        QAbstractItemView *list() const { return edit.findChild<QCompleter *>()->popup(); }
        QPlainTextEdit edit;
    };
};

void MentionsPageTest::colleaguesWhoSeeTheAppealAreOffered()
{
    Region region = test::demoRegion();
    const Appeal appeal = test::demoAppeal(3);
    const auto names = [&] {
        QStringList names;
        for (const User &user : calledIn(appeal, region, 5))
            names << user.name;
        return names;
    };
    QCOMPARE(names().size(), qsizetype(region.users.size()) - 1);
    QVERIFY(!names().contains(u"Крылова А. В."_s)); // she writes
    QCOMPARE(names().back(), u"Орехов В. Л."_s);    // not on shift
    region.users[0].active = false;
    region.users[1].role = Role::Executor;
    region.users[1].executor = 11; // not the appeal's
    region.users[2].role = Role::Executor;
    region.users[2].executor = 20; // above the appeal's
    QVERIFY(!names().contains(u"Гришаев К. М."_s) && !names().contains(u"Соколова М. Д."_s));
    QVERIFY(names().contains(u"Панина Е. Г."_s));
}

void MentionsPageTest::aNameIsFoundByAnyPartAndWrittenByEnter()
{
    Field field;
    test::type(&field.edit, u"Спросим @етров"_s);
    QTRY_VERIFY(field.list()->isVisible());
    QCOMPARE(field.list()->model()->rowCount(), 1);
    QTest::keyClick(field.list(), Qt::Key_Return);
    QCOMPARE(field.edit.toPlainText(), u"Спросим @Ветрова И. Н. "_s);
    QVERIFY(!field.list()->isVisible());
    test::type(&field.edit, u"завтра"_s);
    QVERIFY(!field.list()->isVisible());
    QCOMPARE(mentionsIn(field.edit.toPlainText(), test::demoRegion().users).size(), 1u);
}

void MentionsPageTest::escapeGoesOnWithoutAName()
{
    Field field;
    test::type(&field.edit, u"@"_s);
    QTRY_VERIFY(field.list()->isVisible());
    QVERIFY(field.list()->model()->rowCount() > 5); // all, before a letter is typed
    QTest::keyClick(field.list(), Qt::Key_Escape);
    QVERIFY(!field.list()->isVisible());
    QCOMPARE(field.edit.toPlainText(), u"@"_s);
}

void MentionsPageTest::anAddressOffersNobody()
{
    Field field;
    test::type(&field.edit, u"пишите на info@"_s);
    QVERIFY(!field.list()->isVisible());
}

void MentionsPageTest::aNoteReadsAsOne()
{
    Message note;
    note.kind = MessageKind::Comment;
    note.user = 5;
    note.text = u"@Ветрова И. Н., гляньте"_s;
    const QString said = historySentence(note, test::demoRegion());
    QVERIFY2(said.contains(strong(u"@Ветрова И. Н."_s)), qPrintable(said));
    QCOMPARE(plain(said), u"Internal note by Крылова А. В.: @Ветрова И. Н., гляньте"_s);
    note.kind = MessageKind::CitizenWrote;
    QVERIFY(!isNote(note.kind) && !historySentence(note, test::demoRegion()).contains(strong(u"@Ветрова И. Н."_s)));
}

void MentionsPageTest::mentionsAreAQueue()
{
    Shown shown(Role::Operator, openList);
    auto *entries = shown.find<Sidebar>(u"sidebar"_s)->entries();
    const int row = entries->rowOf(SidebarModel::Entry::Kind::View, SavedView::mentions);
    QCOMPARE(row, entries->rowOf(SidebarModel::Entry::Kind::Queue, int(Queue::Promises)) + 1);
    QTRY_VERIFY(entries->at(row).count.total >= 0);
    shown.find<Sidebar>(u"sidebar"_s)->setCurrentIndex(entries->index(row));
    QTRY_COMPARE(shown.window->queuePage()->query().marks, mentionsMe);
    QCOMPARE(shown.window->queuePage()->query().queue, Queue::All);
}

QTEST_MAIN(MentionsPageTest)
#include "mentions_test.moc"
