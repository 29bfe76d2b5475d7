#pragma once

#include "app/core/operation.h"
#include "tests/support/samples.h"

#include <QTest>

#include <optional>

/// Situations for the tables of the rules: who does what to an appeal, what he saw, and what must come of it.
namespace vakhta::test::rules {

using namespace Qt::StringLiterals;
using Kind = OperationKind;

inline constexpr qint64 anna = 1, boris = 2, chief = 3, approver = 4, doctor = 5, absent = 6, admin = 7, ofRoads = 8;
inline constexpr qint64 roads = 11, water = 12;

inline const QDateTime now = test::at(500);

inline Region region()
{
    Region region;
    region.profile = test::profile();
    region.profile.sectors = {};
    region.executors = {{.id = roads, .name = u"Roads"_s}, {.id = water, .name = u"Water"_s}};
    region.topics = {{.id = 5, .sector = 6, .name = u"Pits"_s}, {.id = 6, .sector = 3, .name = u"Lifts"_s}};
    region.municipalities = {{.id = 7, .name = u"Town"_s}};
    region.users = {
        {.id = anna, .role = Role::Operator},       {.id = boris, .role = Role::Operator},
        {.id = chief, .role = Role::Supervisor},    {.id = approver, .role = Role::Approver},
        {.id = doctor, .role = Role::Curator, .sectors = {1}},
        {.id = absent, .role = Role::Operator, .active = false},
        {.id = admin, .role = Role::Administrator}, {.id = ofRoads, .role = Role::Executor, .executor = roads},
    };
    return region;
}

// A situation: who does what to an appeal, and what he saw of it. Seen is what is there, until a test says otherwise.
struct Situation
{
    Appeal appeal{.id = 1,
                  .channel = Channel::Telegram,
                  .status = Status::InWork,
                  .executor = roads,
                  .operatorId = anna,
                  .receivedAt = test::at(0),
                  .revision = 4};
    std::vector<Reply> replies;
    std::vector<Message> messages;
    Kind kind = Kind::Comment;
    Arguments args;
    qint64 actor = anna;
    std::optional<Target> saw;
    Region place = region();

    Target seen() const
    {
        return saw.value_or(Target{1, appeal.revision, appeal.status, appeal.executor, appeal.operatorId});
    }
    Effect decided() const
    {
        const Operation operation{.kind = kind, .targets = {seen()}, .args = args};
        const Effect without = decidedWith(operation, {}); // as the centre asks: the history only where it tells
        return needsHistory(operation, without) ? decidedWith(operation, messages) : without;
    }
    Effect decidedWith(const Operation &operation, const std::vector<Message> &history) const
    {
        return decide(operation, seen(), appeal, replies, history, place.users.at(size_t(actor - 1)), place, now);
    }
};

inline Situation of(Kind kind, qint64 actor, Arguments args = {})
{
    Situation one;
    one.kind = kind;
    one.actor = actor;
    one.args = args;
    return one;
}

inline Reply reply(qint64 id, int version, ReplyState state, qint64 author = anna)
{
    Reply one{.id = id, .appeal = 1, .version = version, .state = state, .author = author, .text = u"Answer"_s,
              .submittedAt = test::at(10)};
    if (state != ReplyState::OnApproval) {
        one.decidedBy = approver;
        one.decidedAt = test::at(20);
    }
    if (state == ReplyState::Published)
        one.publishedAt = test::at(30);
    return one;
}

inline Situation waiting(Kind kind, qint64 actor, Arguments args = {})
{
    Situation one = of(kind, actor, args);
    one.appeal.status = Status::OnApproval;
    one.replies = {reply(50, 1, ReplyState::OnApproval)};
    return one;
}

inline Situation answered(Kind kind, qint64 actor, Arguments args = {})
{
    Situation one = of(kind, actor, args);
    one.appeal.status = Status::Published;
    one.appeal.answeredAt = test::at(30);
    one.replies = {reply(50, 1, ReplyState::Published)};
    return one;
}

// `change` is what happened to the appeal after the actor had looked.
template <typename Change>
Situation meanwhile(Situation one, Change change)
{
    one.saw = one.seen();
    change(one);
    return one;
}

inline bool changesNothing(const Effect &effect, const Situation &one)
{
    return !effect.changed && effect.appeal == one.appeal && effect.messages.empty() && effect.replies.empty();
}

inline void refused(const Situation &one, Outcome outcome, Reason reason, qint64 who = 0, const QDateTime &when = {})
{
    const Effect effect = one.decided();
    QCOMPARE(int(effect.result.outcome), int(outcome));
    QCOMPARE(int(effect.result.reason), int(reason));
    QCOMPARE(effect.result.who, who);
    QCOMPARE(effect.result.when, when);
    QCOMPARE(effect.result.appeal, 1);
    QVERIFY(changesNothing(effect, one));
}

inline Effect applied(const Situation &one, MessageKind kind)
{
    const Effect effect = one.decided();
    const bool asExpected = effect.result == TargetResult{.appeal = 1} && effect.changed
        && effect.appeal.revision == one.appeal.revision + 1 && !effect.messages.empty()
        && effect.messages.front().kind == kind && effect.messages.front().user == one.actor
        && effect.messages.front().at == now && effect.messages.front().appeal == 1;
    if (!asExpected)
        QTest::qFail("the act did not apply as expected", __FILE__, __LINE__);
    return effect;
}

} // namespace vakhta::test::rules
