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
    void aSearchTellsHowFarItsIndexIs();
    void aSearchTellsThatMoreMayBeThere();
};

void ListsTest::escapeLeavesAListAskedForElsewhere()
{
    Shown shown(Role::Operator, {{u"queue/query"_s, "10 -1 -1 0"}, {u"queue/appeal"_s, "5"}});
    QTRY_COMPARE(shown.window->queuePage()->current(), 5);
    shown.list()->setFocus();
    shown.window->queuePage()->openQueue({.queue = Queue::All, .sector = 1}, u"Здоровье"_s);
    QTRY_VERIFY(shown.list()->currentIndex().isValid());
    QCOMPARE(shown.window->state().place.query.queue, Queue::Open); // the next start opens the queue
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

void ListsTest::aSearchTellsHowFarItsIndexIs()
{
    Shown shown(Role::Operator, openList);
    auto *subtitle = shown.find<QLabel>(u"queueSubtitle"_s);
    QTRY_VERIFY(subtitle->text().contains(u"appeal"_s));
    shown.reader.countsValue.cached = 284'316;
    shown.reader.countsValue.unindexed = 100'316;
    emit shown.reader.countsChanged();
    shown.window->queuePage()->search(u"такого слова нет"_s);
    QTRY_VERIFY2(subtitle->text().endsWith(u"Search index: 184\u00A0000 of 284\u00A0316"_s), qPrintable(subtitle->text()));
    shown.reader.countsValue.unindexed = 0;
    emit shown.reader.countsChanged();
    QTRY_VERIFY(!subtitle->text().contains(u"index"_s));
    shown.window->queuePage()->search({});
    QTRY_VERIFY(!subtitle->text().isEmpty());
    QVERIFY(!subtitle->text().contains(u"index"_s));
}

void ListsTest::aSearchTellsThatMoreMayBeThere()
{
    Shown shown(Role::Operator, openList);
    const AppealCard like = shown.reader.cards.begin()->second;
    for (qint64 id = 1'000'001; id <= 1'001'000; ++id) {
        AppealCard card = like;
        card.appeal.id = id;
        card.appeal.title = u"Особый %1"_s.arg(id);
        shown.reader.cards[id] = card;
    }
    auto *subtitle = shown.find<QLabel>(u"queueSubtitle"_s);
    shown.window->queuePage()->search(u"особый"_s);
    QTRY_COMPARE(subtitle->text(), u"The first 1\u00A0000 are shown"_s);
    shown.reader.cards.erase(1'000'001);
    shown.window->queuePage()->search(u"особый 1"_s);
    QTRY_COMPARE(subtitle->text(), u"999 appeal(s)"_s);
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
