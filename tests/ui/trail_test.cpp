#include "ui/pages/trail.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
Place at(Queue queue, qint64 appeal = 0)
{
    return {.section = u"queue"_s, .query = {.queue = queue}, .appeal = appeal};
}
} // namespace

class TrailTest : public QObject
{
    Q_OBJECT

private slots:
    void backAndForwardAsInABrowser();
    void movingAlongAListIsNoStep();
    void anAppealAskedForIsAStep();
    void aStepOnForgetsWhatLayAhead();
    void typingOnIsOneStep();
    void itDoesNotGrowForEver();
};

void TrailTest::backAndForwardAsInABrowser()
{
    Trail trail;
    QVERIFY(!trail.back() && !trail.forward());
    trail.visit(at(Queue::Mine, 1));
    trail.visit(at(Queue::New, 2));
    trail.visit({.section = u"journal"_s});
    QCOMPARE(*trail.back(), at(Queue::New, 2));
    QCOMPARE(*trail.back(), at(Queue::Mine, 1));
    QVERIFY(!trail.canGoBack() && !trail.back());
    QCOMPARE(*trail.forward(), at(Queue::New, 2));
    QCOMPARE(trail.forward()->section, u"journal"_s);
    QVERIFY(!trail.forward());
}

void TrailTest::movingAlongAListIsNoStep()
{
    Trail trail;
    trail.visit(at(Queue::Mine, 1));
    for (qint64 appeal = 2; appeal < 9; ++appeal)
        trail.visit(at(Queue::Mine, appeal));
    trail.visit(at(Queue::New));
    QCOMPARE(trail.back()->appeal, 8); // where the hand was
    QVERIFY(!trail.canGoBack());
}

void TrailTest::anAppealAskedForIsAStep()
{
    Trail trail;
    trail.visit(at(Queue::Mine, 1));
    trail.visit(at(Queue::Mine, 7), true);
    trail.visit(at(Queue::Mine, 7), true);
    QCOMPARE(*trail.back(), at(Queue::Mine, 1));
    trail.visit(at(Queue::All), true); // the list comes first, its appeal when it was read
    trail.visit(at(Queue::All, 5), true);
    QCOMPARE(*trail.back(), at(Queue::Mine, 1));
    QCOMPARE(trail.forward()->appeal, 5);
}

void TrailTest::aStepOnForgetsWhatLayAhead()
{
    Trail trail;
    trail.visit(at(Queue::Mine));
    trail.visit(at(Queue::New));
    (void)trail.back();
    trail.visit(at(Queue::Open));
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back()->query.queue, Queue::Mine);
}

void TrailTest::typingOnIsOneStep()
{
    Trail trail;
    trail.visit(at(Queue::Mine, 1));
    for (const QString &typed : {u"я"_s, u"ям"_s, u"яма"_s})
        trail.visit({.section = u"queue"_s, .query = {.queue = Queue::All, .words = typed}, .typed = typed});
    trail.visit({.section = u"journal"_s});
    QCOMPARE(trail.back()->typed, u"яма"_s);
    QCOMPARE(*trail.back(), at(Queue::Mine, 1));
}

void TrailTest::itDoesNotGrowForEver()
{
    Trail trail;
    for (qint64 i = 0; i < 500; ++i)
        trail.visit({.section = u"queue"_s, .query = {.executor = i}});
    int steps = 0;
    while (trail.back())
        ++steps;
    QCOMPARE(steps, int(Trail::most) - 1);
}

QTEST_APPLESS_MAIN(TrailTest)
#include "trail_test.moc"
