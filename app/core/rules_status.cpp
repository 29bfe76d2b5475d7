#include "app/core/rules.h"

#include "app/core/deadline.h"

#include <algorithm>

namespace vakhta {

namespace {
bool canWait(Status status)
{
    return status == Status::Registered || status == Status::Assigned || status == Status::InWork
        || status == Status::Returned;
}

Status workingStatus(const Case &question)
{
    if (!question.replies.empty() && question.replies.back().state == ReplyState::Returned)
        return Status::Returned;
    return question.appeal.operatorId != 0 ? Status::InWork : question.restingStatus();
}

// Since when it is on hold: of one that was held before pauses were written down only the history tells.
QDateTime heldSince(const Case &question)
{
    const QList<Pause> &pauses = question.appeal.pauses;
    if (!pauses.isEmpty() && !pauses.back().until.isValid())
        return pauses.back().from;
    const auto &messages = question.messages;
    const auto held = std::find_if(messages.rbegin(), messages.rend(), [](const Message &one) { return one.kind == MessageKind::Held; });
    return held == messages.rend() ? QDateTime() : held->at;
}

} // namespace

void endPause(const Case &question, Effect &effect)
{
    const QDateTime since = heldSince(question);
    QList<Pause> &pauses = effect.appeal.pauses;
    if (!pauses.isEmpty() && !pauses.back().until.isValid())
        pauses.removeLast();
    if (!since.isValid() || since >= question.now)
        return;
    pauses << Pause{since, question.now};
    effect.appeal.dueAt = movedDue(question.appeal, effect.appeal, question.region.profile);
}

namespace {
// A text that waits for approval waits no longer.
void supersedeWaiting(const Case &question, Effect &effect)
{
    for (Reply reply : question.replies) {
        if (reply.state != ReplyState::OnApproval && reply.state != ReplyState::Approved)
            continue;
        reply.state = ReplyState::Superseded;
        effect.replies.push_back(reply);
    }
}
} // namespace

// Compare-and-set from the status seen; what is so already stays so.
Effect hold(const Case &question)
{
    const Status status = question.appeal.status;
    if (status == Status::OnHold)
        return question.noop();
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (question.givenToAnother())
        return proposed(question, Reason::AssigneeMoved, question.appeal.operatorId);
    if (status != question.seen.status || !canWait(status))
        return question.statusMoved();
    Effect effect = question.applied(MessageKind::Held, question.words());
    effect.appeal.status = Status::OnHold;
    effect.appeal.pauses << Pause{question.now, {}};
    return effect;
}

Effect resume(const Case &question)
{
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (question.appeal.status != Status::OnHold)
        return question.noop();
    if (question.givenToAnother())
        return proposed(question, Reason::AssigneeMoved, question.appeal.operatorId);
    Effect effect = question.applied(MessageKind::Resumed, question.words());
    effect.appeal.status = workingStatus(question);
    endPause(question, effect);
    return effect;
}

Effect close(const Case &question)
{
    const Status status = question.appeal.status;
    if (status == Status::Closed)
        return question.noop(0, question.appeal.closedAt);
    if (status == Status::Rejected)
        return question.rejected(Reason::NotOpen);
    if (question.givenToAnother())
        return proposed(question, Reason::AssigneeMoved, question.appeal.operatorId);
    if (status != question.seen.status)
        return question.statusMoved();
    if (status != Status::Published && question.words().isEmpty())
        return question.rejected(Reason::EmptyText); // without an answer there must be a reason
    Effect effect = question.applied(MessageKind::Closed, question.words());
    effect.appeal.status = Status::Closed;
    effect.appeal.closedAt = question.now;
    effect.appeal.closingReason = question.words();
    supersedeWaiting(question, effect);
    return effect;
}

Effect reopen(const Case &question)
{
    if (isOpen(question.appeal.status))
        return question.noop();
    if (question.appeal.status != question.seen.status)
        return question.statusMoved();
    Effect effect = question.applied(MessageKind::Reopened, question.words());
    effect.appeal.answeredAt = {};
    effect.appeal.closedAt = {};
    effect.appeal.closingReason.clear();
    effect.appeal.status = question.appeal.operatorId != 0 ? Status::InWork : question.restingStatus();
    return effect;
}

} // namespace vakhta
