#include "app/core/rules.h"

#include "app/core/delegation.h"

#include <algorithm>

namespace vakhta {

namespace {
bool answered(const Appeal &appeal)
{
    return appeal.status == Status::Published || (appeal.status == Status::Closed && appeal.answeredAt.isValid());
}

const Reply *published(const Case &question)
{
    const auto &replies = question.replies;
    const auto found = std::find_if(replies.rbegin(), replies.rend(),
                                    [](const Reply &reply) { return reply.state == ReplyState::Published; });
    return found == replies.rend() ? nullptr : &*found;
}

Effect alreadyAnswered(const Case &question)
{
    if (const Reply *reply = published(question))
        return question.conflict(Reason::AlreadyAnswered, reply->author, reply->publishedAt);
    return question.conflict(Reason::AlreadyAnswered, question.appeal.operatorId, question.appeal.answeredAt);
}

// A correction is an answer of its own: it names the published one its author has seen.
bool addsToTheLast(const Case &question)
{
    const Reply *reply = published(question);
    return reply && question.args().reply == reply->id;
}

// Another's text went to approval while this one was written.
bool overtaken(const Case &question)
{
    const bool waits = question.appeal.status == Status::OnApproval || question.appeal.status == Status::Approved;
    const bool mine = !question.replies.empty() && question.replies.back().author == question.actor.id;
    return waits && question.appeal.status != question.seen.status && !mine;
}

void addVersion(const Case &question, Effect &effect)
{
    int version = 0;
    for (const Reply &reply : question.replies) {
        version = std::max(version, reply.version);
        if (reply.state != ReplyState::OnApproval && reply.state != ReplyState::Approved)
            continue;
        effect.replies.push_back(reply);
        effect.replies.back().state = ReplyState::Superseded;
    }
    effect.replies.push_back({.appeal = question.appeal.id,
                              .version = version + 1,
                              .state = ReplyState::OnApproval,
                              .author = question.actor.id,
                              .text = question.words(),
                              .submittedAt = question.now,
                              .promises = asWritten(question.args().promises),
                              .incident = question.args().incident.id,
                              .masterVersion = question.args().incident.version,
                              .files = question.args().files});
}

struct Decision
{
    const Reply *reply = nullptr; // the one to decide about
    std::optional<Effect> refusal;
};

// The reply named must be the last one, and in this state; `goal` is what the act would make of it.
Decision decidable(const Case &question, ReplyState from, ReplyState goal)
{
    const auto &replies = question.replies;
    const auto found = std::find_if(replies.begin(), replies.end(),
                                    [&](const Reply &reply) { return reply.id == question.args().reply; });
    if (question.args().reply == 0 || found == replies.end())
        return {nullptr, question.rejected(Reason::NothingToApprove)};
    if (found->state == goal || (goal == ReplyState::Approved && found->state == ReplyState::Published))
        return {nullptr, question.noop(found->decidedBy, found->decidedAt)};
    if (found->state == ReplyState::Published)
        return {nullptr, alreadyAnswered(question)};
    if (found->state != from || &*found != &replies.back())
        return {nullptr, question.statusMoved()};
    if (!isOpen(question.appeal.status))
        return {nullptr, answered(question.appeal) ? alreadyAnswered(question) : question.statusMoved()};
    if (goal == ReplyState::Returned)
        return {&*found, {}};
    return {&*found, refusalOfMaster(question, *found)};
}

/// A deputy's decision is the approver's: the line of history says who made it.
qint64 whoseWord(const Case &question)
{
    const qint64 whose = doesFor(question.actor, question.operation.kind, question.region.users, question.now).value_or(0);
    return whose != 0 ? whose : question.actor.id;
}

void publish(const Case &question, Effect &effect, Reply &reply)
{
    reply.state = ReplyState::Published;
    reply.publishedAt = question.now;
    makePromises(question, effect, reply.promises, reply.author);
    effect.appeal.status = Status::Published;
    if (!effect.appeal.answeredAt.isValid()) // an addition does not answer anew
        effect.appeal.answeredAt = question.now;
}
} // namespace

Effect submitReply(const Case &question)
{
    if (const auto refusal = question.refusalOfText())
        return *refusal;
    if (const auto refusal = refusalOfPromises(question))
        return *refusal;
    if (const auto refusal = refusalOfMasterText(question))
        return *refusal;
    const bool adds = answered(question.appeal) && addsToTheLast(question);
    if (answered(question.appeal) && !adds)
        return alreadyAnswered(question);
    if (const auto refusal = question.refusalUnlessOpen(); refusal && !adds)
        return *refusal;
    if (question.givenToAnother())
        return proposed(question, Reason::AssigneeMoved, question.appeal.operatorId);
    if (overtaken(question))
        return question.statusMoved();
    Effect effect = question.applied(MessageKind::Submitted);
    effect.appeal.status = Status::OnApproval;
    if (effect.appeal.operatorId == 0 && question.actor.role != Role::Executor)
        effect.appeal.operatorId = question.actor.id;
    addVersion(question, effect);
    return effect;
}

Effect approveReply(const Case &question)
{
    const Decision decision = decidable(question, ReplyState::OnApproval, ReplyState::Approved);
    if (decision.refusal)
        return *decision.refusal;
    if (decision.reply->author == question.actor.id && whoseWord(question) != question.actor.id) // nobody is named deputy to approve himself
        return question.rejected(Reason::NotAllowed);
    Effect effect = question.applied(MessageKind::Approved, question.words());
    effect.messages.back().toUser = decision.reply->author;
    Reply reply = *decision.reply;
    reply.state = ReplyState::Approved;
    reply.decidedBy = whoseWord(question);
    reply.decidedAt = question.now;
    effect.appeal.status = Status::Approved;
    if (question.region.profile.publishOnApproval) {
        effect.messages.push_back(question.line(MessageKind::Published));
        publish(question, effect, reply);
    }
    effect.replies = {reply};
    return effect;
}

Effect returnReply(const Case &question)
{
    if (question.words().isEmpty())
        return question.rejected(Reason::EmptyText);
    const Decision decision = decidable(question, ReplyState::OnApproval, ReplyState::Returned);
    if (decision.refusal)
        return *decision.refusal;
    Effect effect = question.applied(MessageKind::Returned, question.words());
    effect.messages.back().toUser = decision.reply->author;
    Reply reply = *decision.reply;
    reply.state = ReplyState::Returned;
    reply.decidedBy = whoseWord(question);
    reply.decidedAt = question.now;
    reply.remarks = question.words();
    effect.appeal.status = Status::Returned;
    effect.replies = {reply};
    return effect;
}

Effect publishReply(const Case &question)
{
    const Decision decision = decidable(question, ReplyState::Approved, ReplyState::Published);
    if (decision.refusal)
        return *decision.refusal;
    Effect effect = question.applied(MessageKind::Published, question.words());
    Reply reply = *decision.reply;
    publish(question, effect, reply);
    effect.replies = {reply};
    return effect;
}

} // namespace vakhta
