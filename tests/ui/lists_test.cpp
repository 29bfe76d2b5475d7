#include "tests/support/shown_window.h"
#include "ui/models/queue_model.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/sidebar.h"

#include <QAbstractButton>
#include <QLabel>

using namespace vakhta;
using namespace Qt::StringLiterals;
using test::Shown;
using test::openList;

/// Ways into a list and out of it: what is chosen, where the keys lead, what the status line tells.
class ListsTest : public QObject
{
    Q_OBJECT

private slots:
    void escapeLeavesAListAskedForElsewhere();
    void theFirstAppealIsChosenWhenNoneIsRemembered();
    void anAppealOfNoQueueOpensAmongAll();
    void anEmptyListIsSteppedOver();
    void onlyAListIsCounted();
};

void ListsTest::escapeLeavesAListAskedForElsewhere()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "5"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 5);
    shown.list()->setFocus();
    shown.window->queuePage()->openQueue({.queue = Queue::All, .sector = 1}, u"Здоровье"_s);
    QTRY_VERIFY(shown.list()->currentIndex().isValid());
    QCOMPARE(queryFrom(shown.reader.settings[u"queue/query"_s]).queue, Queue::Open); // the next start opens the queue
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.window->queuePage()->current(), 5);
    QCOMPARE(shown.window->queuePage()->query().queue, Queue::Open);
}

void ListsTest::theFirstAppealIsChosenWhenNoneIsRemembered()
{
    Shown shown(Role::Operator, openList);
    QTRY_COMPARE(shown.list()->currentIndex().row(), 0);
    QVERIFY(shown.list()->selectionModel()->isSelected(shown.list()->currentIndex()));
    QTRY_COMPARE(shown.window->queuePage()->current(), shown.list()->currentIndex().data(QueueModel::IdRole).toLongLong());
}

void ListsTest::anAppealOfNoQueueOpensAmongAll()
{
    Shown shown(Role::Approver, {{u"queue/query"_s, "6 -1 -1 0"}});
    QTRY_VERIFY(shown.window->queuePage()->current() != 0);
    shown.window->queuePage()->openAppeal(3);
    QTRY_COMPARE(shown.window->queuePage()->current(), 3);
    QCOMPARE(shown.window->queuePage()->query().queue, Queue::All);
}

void ListsTest::anEmptyListIsSteppedOver()
{
    Shown shown(Role::Operator, openList);
    shown.window->queuePage()->search(u"такого слова нет"_s);
    auto *drop = shown.find<QAbstractButton>(u"queueStateAction"_s);
    QTRY_VERIFY(drop->isVisible());
    shown.find<Sidebar>(u"sidebar"_s)->setFocus();
    shown.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), drop);
    QTRY_COMPARE(shown.window->queuePage()->current(), 0);
    shown.press(Qt::Key_F6); // no appeal to go to
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sidebar"_s);
}

void ListsTest::onlyAListIsCounted()
{
    Shown shown(Role::Operator, openList);
    const auto tells = [&shown](const QString &words) {
        const auto labels = shown.find<QWidget>(u"statusStrip"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) { return label->text().startsWith(words); });
    };
    QTRY_VERIFY(tells(u"Shown:"_s));
    shown.window->openSection(u"journal"_s);
    QVERIFY(!tells(u"Shown:"_s));
    shown.window->openSection(u"queue"_s);
    QVERIFY(tells(u"Shown:"_s));
}

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
