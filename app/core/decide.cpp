#include "app/core/rules.h"

#include "app/core/channel_names.h"
#include "app/core/delegation.h"
#include "app/core/preflight.h"
#include "app/core/scope.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qsizetype longestWords = 100'000; // more than any channel takes; history goes to every workstation

template <typename Value>
const Value *byId(const std::vector<Value> &values, qint64 id)
{
    const auto found = std::find_if(values.begin(), values.end(), [id](const Value &value) { return value.id == id; });
    return id != 0 && found != values.end() ? &*found : nullptr;
}

// Before any rule of its kind: who may touch this appeal at all. One outside his scope is not there for him.
std::optional<Reason> whyNot(const Case &question)
{
    const User &actor = question.actor;
    if (!actor.active)
        return Reason::UserInactive;
    if (!mayDo(actor, question.operation.kind, question.region.users, question.now))
        return Reason::NotAllowed;
    const Scope scope = Scope::of(actor, question.region.executors);
    const bool seen = scope.sees(question.appeal);
    const bool handsIn = question.operation.kind == OperationKind::Propose; // his words, though the appeal is no longer his to see
    if (question.appeal.id == 0 || question.appeal.id != question.seen.appeal || (!seen && !handsIn))
        return Reason::NoSuchAppeal;
    const bool isBeside = scope.limitedToExecutors && !scope.executors.contains(question.appeal.executor);
    if (isBeside && (question.operation.kind == OperationKind::Take || question.operation.kind == OperationKind::SubmitReply))
        return Reason::NotAllowed; // the executor answers; a body beside tells it what it did
    return {};
}

bool tooMany(const Attachments &files)
{
    return files.size() > Attachment::mostInAct
        || std::any_of(files.begin(), files.end(), [](const Attachment &file) { return file.size > Attachment::largest; });
}

bool isGiving(MessageKind kind)
{
    return kind == MessageKind::Taken || kind == MessageKind::Assigned || kind == MessageKind::Reassigned;
}

bool movesStatus(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Taken:
    case MessageKind::Assigned:
    case MessageKind::Submitted:
    case MessageKind::Returned:
    case MessageKind::Approved:
    case MessageKind::Published:
    case MessageKind::Closed:
    case MessageKind::Reopened:
    case MessageKind::Reassigned:
    case MessageKind::Held:
    case MessageKind::Resumed:
    case MessageKind::Released:
    case MessageKind::NotOurs: return true;
    default: return false;
    }
}

template <typename Which>
const Message *last(const std::vector<Message> &messages, Which which)
{
    const auto found = std::find_if(messages.rbegin(), messages.rend(), which);
    return found == messages.rend() ? nullptr : &*found;
}

Effect byKind(const Case &question)
{
    switch (question.operation.kind) {
    case OperationKind::Take: return take(question);
    case OperationKind::Release: return release(question);
    case OperationKind::Assign: return assign(question);
    case OperationKind::Reassign: return reassign(question);
    case OperationKind::NotOurs: return notOurs(question);
    case OperationKind::Classify: return classify(question);
    case OperationKind::Prioritise: return prioritise(question);
    case OperationKind::Flag: return flag(question);
    case OperationKind::Hold: return hold(question);
    case OperationKind::Resume: return resume(question);
    case OperationKind::Comment: return comment(question);
    case OperationKind::Tag: return tag(question);
    case OperationKind::SubmitReply: return submitReply(question);
    case OperationKind::ApproveReply: return approveReply(question);
    case OperationKind::ReturnReply: return returnReply(question);
    case OperationKind::PublishReply: return publishReply(question);
    case OperationKind::Close: return close(question);
    case OperationKind::Reopen: return reopen(question);
    case OperationKind::DeclineProposal: return declineProposal(question);
    case OperationKind::Propose: return propose(question);
    case OperationKind::AnswerInterim: return answerInterim(question);
    case OperationKind::Prolong: return prolong(question);
    case OperationKind::Promise: return promise(question);
    case OperationKind::KeepPromise: return keepPromise(question);
    case OperationKind::Undo: return question.rejected(Reason::NotSupported);
    case OperationKind::Involve: return involve(question);
    case OperationKind::ShareView:
    case OperationKind::WithdrawView:
    case OperationKind::Merge:
    case OperationKind::Split:
    case OperationKind::ChangeIncident:
    case OperationKind::WriteArticle:
    case OperationKind::WithdrawArticle:
    case OperationKind::Delegate:
    case OperationKind::ChangeProfile: break; // on no appeal, see decideViews() and its like
    }
    return question.rejected(Reason::Malformed);
}
} // namespace

const User *Case::user(qint64 id) const
{
    return byId(region.users, id);
}

const Executor *Case::executor(qint64 id) const
{
    return byId(region.executors, id);
}

Effect Case::unchanged(Outcome outcome, Reason reason, qint64 who, const QDateTime &when) const
{
    Effect effect;
    effect.result = {.appeal = seen.appeal, .outcome = outcome, .reason = reason, .who = who, .when = when};
    effect.appeal = appeal;
    return effect;
}

Effect Case::applied(MessageKind kind, const QString &text) const
{
    Effect effect = unchanged(Outcome::Applied, Reason::None);
    effect.changed = true;
    ++effect.appeal.revision;
    effect.messages = {line(kind, text)};
    return effect;
}

Message Case::line(MessageKind kind, const QString &text) const
{
    return {.appeal = appeal.id, .kind = kind, .at = now, .user = actor.id, .text = text};
}

std::optional<Effect> Case::refusalUnlessOpen() const
{
    if (isOpen(appeal.status))
        return {};
    return isOpen(seen.status) ? statusMoved() : rejected(Reason::NotOpen);
}

QDateTime Case::ownedSince() const
{
    const Message *given = last(messages, [this](const Message &message) {
        return isGiving(message.kind) && message.toUser == appeal.operatorId;
    });
    return given && appeal.operatorId != 0 ? given->at : QDateTime();
}

// A supervisor acts whoever it is with; an executor answers for his body.
bool Case::givenToAnother() const
{
    const bool theirs = actor.role == Role::Operator || actor.role == Role::Curator;
    return theirs && appeal.operatorId != 0 && appeal.operatorId != actor.id && appeal.operatorId != seen.operatorId;
}

Effect Case::statusMoved() const
{
    if (const Message *moved = last(messages, [](const Message &message) { return movesStatus(message.kind); }))
        return conflict(Reason::StatusMoved, moved->user, moved->at);
    if (replies.empty())
        return conflict(Reason::StatusMoved);
    const Reply &last = replies.back();
    if (last.decidedAt.isValid())
        return conflict(Reason::StatusMoved, last.decidedBy, last.decidedAt);
    return conflict(Reason::StatusMoved, last.author, last.submittedAt);
}

std::optional<Effect> Case::refusalOfText() const
{
    const int limit = replyLimitOf(appeal.channel, region.profile);
    if (words().isEmpty())
        return rejected(Reason::EmptyText);
    if (limit > 0 && replyLength(words()) > limit)
        return rejected(Reason::TooLong);
    return {};
}

Status Case::restingStatus() const
{
    return appeal.executor != 0 ? Status::Assigned : Status::Registered;
}

Target targetOf(const Appeal &appeal)
{
    return {appeal.id, appeal.revision, appeal.status, appeal.executor, appeal.operatorId};
}

Effect decide(const Operation &operation, const Target &seen, const Appeal &appeal, const std::vector<Reply> &replies,
              const std::vector<Message> &messages, const User &actor, const Region &region, const QDateTime &now)
{
    const Case question{operation, seen, appeal, replies, messages, actor, region, now};
    if (const auto reason = whyNot(question))
        return question.rejected(*reason);
    if (operation.args.text.size() > longestWords)
        return question.rejected(Reason::TooLong);
    if (tooMany(operation.args.files))
        return question.rejected(Reason::TooManyFiles);
    const bool decides = operation.args.proposal != 0 && operation.kind != OperationKind::DeclineProposal;
    if (const auto refusal = decides ? refusalOfDecision(question) : std::nullopt)
        return *refusal;
    Effect effect = byKind(question);
    if (decides)
        acceptProposal(question, effect);
    const bool goesOn = appeal.status == Status::OnHold && effect.changed && effect.appeal.status != Status::OnHold;
    if (goesOn && !effect.appeal.pauses.isEmpty() && !effect.appeal.pauses.back().until.isValid())
        endPause(question, effect); // answered or closed while it was on hold
    return effect;
}

bool needsHistory(const Operation &operation, const Effect &decidedWithout)
{
    const Outcome outcome = decidedWithout.result.outcome;
    const Appeal &appeal = decidedWithout.appeal; // one that was held before pauses were written down: only its history knows since when
    if (operation.kind == OperationKind::Resume && decidedWithout.changed && appeal.pauses.isEmpty())
        return true;
    if (operation.kind == OperationKind::AnswerInterim && operation.args.incident.id != 0) // told already?
        return true;
    return operation.args.proposal != 0 || outcome == Outcome::Conflict || outcome == Outcome::Proposal;
}

} // namespace vakhta
