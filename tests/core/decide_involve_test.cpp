#include "tests/support/situations.h"

#include <QTest>

using namespace vakhta;
using namespace vakhta::test::rules;
using namespace Qt::StringLiterals;

/// Bodies that act beside the executor.
class DecideInvolveTest : public QObject
{
    Q_OBJECT

private slots:
    void aBodyComesBesideTheExecutor();
    void onlyWhatItsAuthorChangedIsChanged();
    void theExecutorIsNotBesideItself();
    void whatIsAlreadySoIsNothing();
    void unknownBodiesAndTooManyAreRefused();
    void aBodyBesideSeesTheAppeal();
    void aBodyBesideLeavesTheAnswerToTheExecutor();
    void aDoneAppealIsLeftAlone();
};

void DecideInvolveTest::aBodyComesBesideTheExecutor()
{
    const Effect effect = applied(of(Kind::Involve, anna, {.text = u" the pipe is theirs "_s, .executors = {water}}), MessageKind::Involved);
    QCOMPARE(effect.appeal.executor, roads);
    QCOMPARE(effect.appeal.coExecutors, QList<qint64>{water});
    QCOMPARE(effect.messages.front().executor, water);
    QCOMPARE(effect.messages.front().text, u"the pipe is theirs"_s);
}

void DecideInvolveTest::onlyWhatItsAuthorChangedIsChanged()
{
    Situation one = of(Kind::Involve, anna, {.executors = {}, .executorsSeen = {water}});
    one.appeal.coExecutors = {water, 13}; // a colleague asked the ministry meanwhile
    const Effect effect = applied(one, MessageKind::Uninvolved);
    QCOMPARE(effect.appeal.coExecutors, QList<qint64>{13});
}

void DecideInvolveTest::theExecutorIsNotBesideItself()
{
    refused(of(Kind::Involve, anna, {.executors = {roads}}), Outcome::Noop, Reason::AlreadySo);
    Situation one = of(Kind::Assign, anna, {.executor = water});
    one.appeal.coExecutors = {water};
    QCOMPARE(applied(one, MessageKind::Assigned).appeal.coExecutors, QList<qint64>());
}

void DecideInvolveTest::whatIsAlreadySoIsNothing()
{
    Situation one = of(Kind::Involve, anna, {.executors = {water}});
    one.appeal.coExecutors = {water};
    refused(one, Outcome::Noop, Reason::AlreadySo);
    refused(of(Kind::Involve, anna, {.executorsSeen = {water}}), Outcome::Noop, Reason::AlreadySo);
}

void DecideInvolveTest::unknownBodiesAndTooManyAreRefused()
{
    refused(of(Kind::Involve, anna, {.executors = {999}}), Outcome::Rejected, Reason::NoSuchExecutor);
    Situation one = of(Kind::Involve, anna, {.executors = {water}});
    one.appeal.coExecutors = {101, 102, 103, 104, 105, 106, 107, 108, 109, 110};
    refused(one, Outcome::Rejected, Reason::Malformed);
}

void DecideInvolveTest::aBodyBesideSeesTheAppeal()
{
    Situation one = of(Kind::Comment, ofRoads, {.text = u"We shall dig on Monday"_s});
    one.appeal.executor = water;
    refused(one, Outcome::Rejected, Reason::NoSuchAppeal);
    one.appeal.coExecutors = {roads};
    QCOMPARE(int(one.decided().result.outcome), int(Outcome::Applied));
}

void DecideInvolveTest::aBodyBesideLeavesTheAnswerToTheExecutor()
{
    Situation one = of(Kind::SubmitReply, ofRoads, {.text = u"We dug on Monday, all is well again."_s});
    one.appeal.executor = water;
    one.appeal.coExecutors = {roads, 13};
    refused(one, Outcome::Rejected, Reason::NotAllowed);
    one.kind = Kind::Take;
    refused(one, Outcome::Rejected, Reason::NotAllowed);
    one.kind = Kind::NotOurs;
    const Effect effect = applied(one, MessageKind::Uninvolved);
    QCOMPARE(effect.appeal.executor, water);
    QCOMPARE(effect.appeal.coExecutors, QList<qint64>{13});
    QCOMPARE(effect.messages.size(), 1u);
    QCOMPARE(effect.messages.front().executor, roads);
}

void DecideInvolveTest::aDoneAppealIsLeftAlone()
{
    Situation one = of(Kind::Involve, anna, {.executors = {water}});
    one.appeal.status = Status::Closed;
    refused(one, Outcome::Rejected, Reason::NotOpen);
}

QTEST_APPLESS_MAIN(DecideInvolveTest)
#include "decide_involve_test.moc"
