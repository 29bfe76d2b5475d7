#include "tests/support/held_reader.h"
#include "ui/models/queue_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> numbered(int count)
{
    std::vector<qint64> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

/// A queue of the appeals 1 to `count`: its ids are about to arrive, its pages are not.
struct OpenQueue
{
    explicit OpenQueue(int count)
    {
        model.show({});
        reader.queries.answer(0, numbered(count));
    }

    QString titleAt(int row) const { return model.index(row).data().toString(); }

    test::HeldReader reader;
    RowContext context{[] { return QDateTime::fromSecsSinceEpoch(1'778'582'520, Qt::UTC); }};
    QueueModel model{reader, context};
};

} // namespace

class QueueModelTest : public QObject
{
    Q_OBJECT

private slots:
    void millionAppealsLoadOnlyThePageLookedAt();
    void rowIsDottedUntilItsPageComes();
    void answersToAnEarlierQueryAreDropped();
    void changeRepaintsOnlyItsRow();
    void newAppealsAreCountedAndWaitForTheHand();
    void manyChangesAskForTheListOnceMore();
    void anEmptyListFillsByItself();
    void queueThatCannotBeReadIsToldNotShownEmpty();
    void rowSaysAllThatIsSeenToAssistiveTools();
    void answerAfterTheModelIsGoneIsHarmless();
};

void QueueModelTest::millionAppealsLoadOnlyThePageLookedAt()
{
    OpenQueue queue(1'000'000);
    QTRY_COMPARE(queue.model.rowCount(), 1'000'000);
    QVERIFY(queue.reader.pages.asked.empty());

    for (int row = 500'010; row < 500'060; ++row) // a screen far down
        QCOMPARE(queue.titleAt(row), u"…"_s);

    QCOMPARE(queue.reader.pages.asked.size(), 1u);
    QCOMPARE(queue.reader.pages.asked[0].front(), 500'001);
    QCOMPARE(int(queue.reader.pages.asked[0].size()), AppealPages::pageSize);
}

void QueueModelTest::rowIsDottedUntilItsPageComes()
{
    OpenQueue queue(150);
    QAbstractItemModelTester tester(&queue.model);
    QTRY_COMPARE(queue.titleAt(149), u"…"_s);
    QCOMPARE(queue.model.index(149).data(Qt::AccessibleTextRole).toString(), u"Loading…"_s);

    const size_t question = queue.reader.pages.asked.size() - 1;
    QCOMPARE(queue.reader.pages.asked[question].size(), 50u); // the last page is short
    queue.reader.answerPage(question, u"pothole"_s);

    QTRY_COMPARE(queue.titleAt(149), u"pothole"_s);
}

void QueueModelTest::answersToAnEarlierQueryAreDropped()
{
    OpenQueue queue(10);
    QTRY_COMPARE(queue.titleAt(0), u"…"_s);
    QSignalSpy emptied(&queue.model, &QueueModel::modelReset);
    QSignalSpy filled(&queue.model, &QueueModel::rowsInserted);
    queue.model.show({.queue = Queue::Mine});
    queue.model.show({.queue = Queue::New});

    queue.reader.queries.answer(1, std::vector<qint64>{7, 8, 9});
    queue.reader.queries.answer(2, std::vector<qint64>{5});
    queue.reader.answerPage(0, u"of the first list"_s);

    QTRY_COMPARE(queue.model.rowCount(), 1);
    QCOMPARE(queue.titleAt(0), u"…"_s);
    QCOMPARE(emptied.size(), 2);
    QCOMPARE(filled.size(), 1);
}

void QueueModelTest::changeRepaintsOnlyItsRow()
{
    OpenQueue queue(300);
    QTRY_COMPARE(queue.titleAt(0), u"…"_s);
    queue.reader.answerPage(0, u"before"_s);
    QTRY_COMPARE(queue.titleAt(0), u"before"_s);
    QSignalSpy repainted(&queue.model, &QueueModel::dataChanged);

    queue.model.appealsChanged({43, 250}); // 250 was never looked at
    queue.reader.answerPage(1, u"before"_s, {{43, u"after"_s}});

    QTRY_COMPARE(queue.titleAt(42), u"after"_s);
    QCOMPARE(queue.reader.pages.asked.size(), 2u);
    QCOMPARE(repainted.size(), 1);
    QCOMPARE(repainted[0][0].toModelIndex(), queue.model.index(42));
    QCOMPARE(repainted[0][1].toModelIndex(), queue.model.index(42));
}

void QueueModelTest::newAppealsAreCountedAndWaitForTheHand()
{
    OpenQueue queue(3);
    QTRY_COMPARE(queue.model.rowCount(), 3);
    QSignalSpy newer(&queue.model, &QueueModel::newer);

    queue.model.appealsChanged({4, 5, 1});
    queue.reader.queries.answer(1, std::vector<qint64>{5, 4, 3, 2}); // 1 has left the queue

    QTRY_COMPARE(newer.size(), 1);
    QCOMPARE(newer[0][0].toInt(), 2);
    QCOMPARE(queue.model.rowCount(), 3);
    QCOMPARE(queue.model.idAt(0), 1); // and stays under the hand

    queue.model.takeNewer();
    QCOMPARE(queue.model.rowCount(), 4);
    QCOMPARE(queue.model.idAt(0), 5);
    QCOMPARE(queue.model.rowOf(3), 2);
    QCOMPARE(queue.model.rowOf(1), -1);
}

void QueueModelTest::manyChangesAskForTheListOnceMore()
{
    OpenQueue queue(3);
    QTRY_COMPARE(queue.model.rowCount(), 3);
    QSignalSpy newer(&queue.model, &QueueModel::newer);

    for (qint64 id = 4; id < 40; ++id)
        queue.model.appealsChanged({id});
    QCOMPARE(queue.reader.queries.asked.size(), 2u); // the list itself, and one question on its way

    queue.reader.queries.answer(1, numbered(3));
    QTRY_COMPARE(queue.reader.queries.asked.size(), 3u);
    queue.reader.queries.answer(2, numbered(39));
    QTRY_COMPARE(newer.size(), 2);
    QCOMPARE(newer[1][0].toInt(), 36);
}

void QueueModelTest::anEmptyListFillsByItself()
{
    OpenQueue queue(0);
    QSignalSpy shown(&queue.model, &QueueModel::shown);
    QTRY_COMPARE(shown.size(), 1);

    queue.model.appealsChanged({7});
    queue.reader.queries.answer(1, std::vector<qint64>{7});

    QTRY_COMPARE(queue.model.rowCount(), 1);
}

void QueueModelTest::queueThatCannotBeReadIsToldNotShownEmpty()
{
    OpenQueue queue(1);
    QSignalSpy failed(&queue.model, &QueueModel::failed);
    QSignalSpy shown(&queue.model, &QueueModel::shown);

    queue.model.show({});
    queue.reader.queries.answer(1, Error{Error::Kind::Storage, u"disk I/O error"_s});

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(shown.size(), 0);
}

void QueueModelTest::rowSaysAllThatIsSeenToAssistiveTools()
{
    OpenQueue queue(1);
    QTRY_COMPARE(queue.titleAt(0), u"…"_s);
    AppealRow row;
    row.id = 1;
    row.revision = 1;
    row.number = u"84117"_s;
    row.title = u"Нет воды"_s;
    row.status = Status::InWork;
    row.dueAt = QDateTime::fromSecsSinceEpoch(1'778'582'520 - 72 * 60, Qt::UTC);
    row.unread = row.pending = true;
    queue.reader.pages.answer(0, std::vector<AppealRow>{row});
    QTRY_COMPARE(queue.titleAt(0), u"Нет воды"_s);

    const QString said = queue.model.index(0).data(Qt::AccessibleTextRole).toString();

    for (const QString &part : {u"Нет воды"_s, u"84\u00a0117"_s, u"In work"_s, u"overdue by 1 h 12 min"_s, u"unread"_s, u"in the outbox"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void QueueModelTest::answerAfterTheModelIsGoneIsHarmless()
{
    test::HeldReader reader;
    const RowContext context([] { return QDateTime(); });
    QueueModel(reader, context).show({});

    reader.queries.answer(0, std::vector<qint64>{1, 2, 3});
    QCoreApplication::sendPostedEvents(); // the sanitizers watch this one
}

QTEST_GUILESS_MAIN(QueueModelTest)
#include "queue_model_test.moc"
