#include "tests/support/situations.h"

using namespace vakhta;
using namespace vakhta::test;
using namespace vakhta::test::rules;

namespace {
const QDateTime friday = test::at(300'000), monday = test::at(600'000);

Promise promised(const QString &text, const QDateTime &due)
{
    return {.text = text, .dueAt = due};
}

/// As an appeal keeps it: Anna made it before.
Promise made(const QString &text, const QDateTime &due)
{
    return {.text = text, .dueAt = due, .madeAt = test::at(100), .madeBy = anna};
}

Situation promising(Kind kind, Arguments args)
{
    Situation one = answered(kind, anna, args);
    one.appeal.promises = {made(u"Mend the road"_s, friday), made(u"Tell the end"_s, monday)};
    return one;
}

Situation moving(const QDateTime &seen, const QDateTime &wanted, const QString &words = u"The asphalt is late"_s)
{
    return promising(Kind::Promise, {.text = words, .promise = 1, .promises = {promised(u"Mend the road"_s, seen), promised(u"Mend the road"_s, wanted)}});
}

Situation keeping(const QString &how = {})
{
    return promising(Kind::KeepPromise, {.text = how, .promise = 1, .promises = {promised(u"Mend the road"_s, friday)}});
}
} // namespace

class DecidePromiseTest : public QObject
{
    Q_OBJECT

private slots:
    void anInterimAnswerPromisesAtOnce();
    void aReplyPromisesWhenItIsPublished();
    void aReturnedReplyPromisesNothing();
    void promisesAreBounded_data();
    void promisesAreBounded();
    void oneIsAddedByHandAlsoToAClosedAppeal();
    void theSameAgainChangesNothing();
    void keptIsKeptOnceAndByWhom();
    void keptTellsHow();
    void movedTellsTheCitizen();
    void movedTwiceAtOnceIsAConflict();
    void aKeptOneIsNotMoved();
    void anotherPromiseInItsPlaceIsNone();
    void anUnansweredAppealsPromiseIsMovedByItsOwner();
    void theFirstThatIsNotKeptCounts();
};

void DecidePromiseTest::anInterimAnswerPromisesAtOnce()
{
    const Arguments args{.text = u"A crew leaves on Friday"_s, .promises = {promised(u" A crew\nleaves "_s, friday)}};

    const Effect effect = applied(of(Kind::AnswerInterim, anna, args), MessageKind::AnsweredInterim);

    QCOMPARE(effect.appeal.promises, (QList<Promise>{{.text = u"A crew leaves"_s, .dueAt = friday, .madeAt = now, .madeBy = anna}}));
    QCOMPARE(effect.messages.size(), 2u);
    QCOMPARE(effect.messages[1], (Message{.appeal = 1, .kind = MessageKind::Promised, .at = now, .user = anna, .due = friday, .text = u"A crew leaves"_s}));
}

void DecidePromiseTest::aReplyPromisesWhenItIsPublished()
{
    Promise told = promised(u"Mend the road"_s, friday);
    told.keptAt = now; // is not the author's to say
    const Effect submitted = applied(of(Kind::SubmitReply, anna, {.text = u"By Friday"_s, .promises = {told}}), MessageKind::Submitted);
    QVERIFY(submitted.appeal.promises.isEmpty());
    QCOMPARE(submitted.replies[0].promises, (QList<Promise>{promised(u"Mend the road"_s, friday)}));

    Situation one = of(Kind::ApproveReply, approver, {.reply = 50});
    one.appeal = submitted.appeal;
    one.replies = submitted.replies;
    one.replies[0].id = 50;
    const Effect published = applied(one, MessageKind::Approved);

    QCOMPARE(published.appeal.promises, (QList<Promise>{{.text = u"Mend the road"_s, .dueAt = friday, .madeAt = now, .madeBy = anna}}));
    QCOMPARE(published.messages.back().kind, MessageKind::Promised);
    QCOMPARE(published.messages.back().user, anna);

    one.place.profile.publishOnApproval = false;
    QVERIFY(applied(one, MessageKind::Approved).appeal.promises.isEmpty());
    one.replies[0].state = ReplyState::Approved;
    one.appeal.status = Status::Approved;
    one.kind = Kind::PublishReply;
    QCOMPARE(applied(one, MessageKind::Published).appeal.promises.size(), 1);
}

void DecidePromiseTest::aReturnedReplyPromisesNothing()
{
    Situation one = waiting(Kind::ReturnReply, approver, {.reply = 50, .text = u"When?"_s});
    one.replies[0].promises = {promised(u"Mend the road"_s, friday)};
    QVERIFY(applied(one, MessageKind::Returned).appeal.promises.isEmpty());
}

void DecidePromiseTest::promisesAreBounded_data()
{
    QTest::addColumn<QList<Promise>>("promises");
    QTest::addColumn<bool>("taken");
    const Promise one = promised(u"Mend"_s, friday);
    QTest::newRow("twenty") << QList<Promise>(20, one) << true;
    QTest::newRow("one more") << QList<Promise>(21, one) << false;
    QTest::newRow("no words") << QList<Promise>{promised(u" \n"_s, friday)} << false;
    QTest::newRow("no day") << QList<Promise>{promised(u"Mend"_s, {})} << false;
    QTest::newRow("long") << QList<Promise>{promised(QString(500, u'a'), friday)} << true;
    QTest::newRow("too long") << QList<Promise>{promised(QString(501, u'a'), friday)} << false;
}

void DecidePromiseTest::promisesAreBounded()
{
    QFETCH(QList<Promise>, promises);
    QFETCH(bool, taken);
    for (const Kind kind : {Kind::SubmitReply, Kind::AnswerInterim, Kind::Promise})
        QCOMPARE(of(kind, anna, {.text = u"By Friday"_s, .promises = promises}).decided().changed, taken);

    Situation full = of(Kind::AnswerInterim, anna, {.text = u"By Friday"_s, .promises = promises});
    full.appeal.promises = QList<Promise>(200, made(u"Mend"_s, friday));
    refused(full, Outcome::Rejected, Reason::Malformed);
}

void DecidePromiseTest::oneIsAddedByHandAlsoToAClosedAppeal()
{
    Situation one = answered(Kind::Promise, anna, {.promises = {promised(u"Mend the road"_s, friday)}});
    one.appeal.status = Status::Closed;

    const Effect effect = applied(one, MessageKind::Promised);

    QCOMPARE(effect.appeal.promises.size(), 1);
    QCOMPARE(effect.appeal.status, Status::Closed);
    refused(of(Kind::Promise, anna), Outcome::Rejected, Reason::Malformed);
}

void DecidePromiseTest::theSameAgainChangesNothing()
{
    refused(promising(Kind::Promise, {.promises = {promised(u"Mend the road"_s, friday)}}), Outcome::Noop, Reason::AlreadySo);
    applied(promising(Kind::Promise, {.promises = {promised(u"Mend the road"_s, monday)}}), MessageKind::Promised);
}

void DecidePromiseTest::keptIsKeptOnceAndByWhom()
{
    Situation one = keeping();
    const Effect effect = applied(one, MessageKind::PromiseKept);
    QCOMPARE(effect.appeal.promises[0].keptAt, now);
    QCOMPARE(effect.appeal.promises[0].keptBy, anna);
    QVERIFY(!effect.appeal.promises[1].isKept());

    one.appeal.promises[0].keptAt = test::at(400);
    one.appeal.promises[0].keptBy = boris;
    refused(one, Outcome::Noop, Reason::AlreadySo, boris, test::at(400));
}

void DecidePromiseTest::keptTellsHow()
{
    QCOMPARE(applied(keeping(), MessageKind::PromiseKept).messages[0].text, u"Mend the road"_s);
    QCOMPARE(applied(keeping(u" Photo is here "_s), MessageKind::PromiseKept).messages[0].text, u"Mend the road\nPhoto is here"_s);
}

void DecidePromiseTest::movedTellsTheCitizen()
{
    const Effect effect = applied(moving(friday, monday), MessageKind::PromiseMoved);
    QCOMPARE(effect.appeal.promises[0].dueAt, monday);
    QCOMPARE(effect.messages[0].due, monday);
    QCOMPARE(effect.messages[0].text, u"The asphalt is late"_s);

    refused(moving(friday, monday, u" "_s), Outcome::Rejected, Reason::EmptyText);
    Situation one = moving(friday, monday);
    one.args.promises.removeLast();
    refused(one, Outcome::Rejected, Reason::Malformed);
}

void DecidePromiseTest::movedTwiceAtOnceIsAConflict()
{
    Situation one = moving(friday, monday);
    one.appeal.promises[0].dueAt = friday.addDays(1);
    one.messages = {{.appeal = 1, .kind = MessageKind::PromiseMoved, .at = test::at(200), .user = boris, .due = friday.addDays(1)}};
    refused(one, Outcome::Conflict, Reason::PromiseChanged, boris, test::at(200));
    one.appeal.promises[0].dueAt = monday;
    refused(one, Outcome::Noop, Reason::AlreadySo);
}

void DecidePromiseTest::aKeptOneIsNotMoved()
{
    Situation one = moving(friday, monday);
    one.appeal.promises[0].keptAt = test::at(400);
    one.appeal.promises[0].keptBy = boris;
    refused(one, Outcome::Conflict, Reason::PromiseChanged, boris, test::at(400));
}

void DecidePromiseTest::anotherPromiseInItsPlaceIsNone()
{
    for (const Kind kind : {Kind::KeepPromise, Kind::Promise}) {
        for (const int place : {-1, 2, 3}) {
            Situation one = kind == Kind::Promise ? moving(friday, monday) : keeping();
            one.args.promise = place;
            refused(one, Outcome::Rejected, Reason::NoSuchPromise);
        }
    }
    refused(promising(Kind::KeepPromise, {.promise = 1}), Outcome::Rejected, Reason::NoSuchPromise);
}

void DecidePromiseTest::anUnansweredAppealsPromiseIsMovedByItsOwner()
{
    const Situation given = meanwhile(moving(friday, monday), [](Situation &one) { one.appeal.operatorId = boris; });
    refused(given, Outcome::Conflict, Reason::AssigneeMoved, boris);
}

void DecidePromiseTest::theFirstThatIsNotKeptCounts()
{
    QList<Promise> promises{made(u"a"_s, monday), made(u"b"_s, friday)};
    QCOMPARE(firstPromiseDue(promises), friday);
    promises[1].keptAt = now;
    QCOMPARE(firstPromiseDue(promises), monday);
    promises[0].keptAt = now;
    QVERIFY(!firstPromiseDue(promises).isValid());
    QVERIFY(!firstPromiseDue({}).isValid());
}

QTEST_GUILESS_MAIN(DecidePromiseTest)
#include "decide_promise_test.moc"
