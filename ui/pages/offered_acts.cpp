#include "ui/pages/offered_acts.h"

namespace vakhta {

namespace {

bool canBeHeld(Status status)
{
    return status == Status::Registered || status == Status::Assigned || status == Status::InWork || status == Status::Returned;
}

/// About its replies, which its state alone does not tell.
bool isAboutReplies(OperationKind kind)
{
    return kind == OperationKind::ApproveReply || kind == OperationKind::ReturnReply || kind == OperationKind::PublishReply;
}

bool repliesAllow(OperationKind kind, const Reply *reply)
{
    return reply && reply->state == (kind == OperationKind::PublishReply ? ReplyState::Approved : ReplyState::OnApproval);
}

} // namespace

bool isOffered(OperationKind kind, Status status, Composition::Owner owner)
{
    switch (kind) {
    case OperationKind::Take: return canBeHeld(status) && owner == Composition::Nobody;
    case OperationKind::Release: return canBeHeld(status) && owner == Composition::Me;
    case OperationKind::SubmitReply: return canBeHeld(status);
    case OperationKind::Hold:
    case OperationKind::NotOurs: return canBeHeld(status); // one with an executor: see offeredActs()
    case OperationKind::Resume: return status == Status::OnHold;
    case OperationKind::Assign:
    case OperationKind::Reassign:
    case OperationKind::Classify:
    case OperationKind::AnswerInterim:
    case OperationKind::Prolong: // once: see offeredActs()
    case OperationKind::Prioritise: return isOpen(status);
    case OperationKind::Flag:
    case OperationKind::Comment:
    case OperationKind::Tag: return true;
    case OperationKind::Close: return status != Status::Closed && status != Status::Rejected;
    case OperationKind::Reopen: return !isOpen(status);
    case OperationKind::ApproveReply:
    case OperationKind::ReturnReply:
    case OperationKind::PublishReply:
    case OperationKind::Promise: // beside the promise itself
    case OperationKind::KeepPromise:
    case OperationKind::DeclineProposal: // of one proposal, with its own buttons
    case OperationKind::Propose:
    case OperationKind::ShareView:
    case OperationKind::WithdrawView:
    case OperationKind::Merge: // on the page of outages
    case OperationKind::Split:
    case OperationKind::ChangeIncident:
    case OperationKind::Involve: // with the executor
    case OperationKind::WriteArticle: // on pages of their own
    case OperationKind::WithdrawArticle:
    case OperationKind::Delegate:
    case OperationKind::ChangeProfile:
    case OperationKind::Undo: return false;
    }
    return false;
}

const Reply *replyToDecide(const AppealCard &card)
{
    if (card.replies.empty())
        return nullptr;
    const Reply &last = card.replies.back();
    return last.state == ReplyState::OnApproval || last.state == ReplyState::Approved ? &last : nullptr;
}

QList<OperationKind> offeredActs(const AppealCard &card, const User &me)
{
    const qint64 whose = card.appeal.operatorId;
    const auto owner = whose == 0 ? Composition::Nobody : (whose == me.id ? Composition::Me : Composition::Another);
    QList<OperationKind> offered;
    for (int number = 0; number <= int(OperationKind::NotOurs); ++number) {
        const auto kind = OperationKind(number);
        const bool allowed = isAboutReplies(kind) ? repliesAllow(kind, replyToDecide(card)) : isOffered(kind, card.appeal.status, owner);
        const bool mayBeProlonged = card.appeal.prolongedDays == 0 && card.appeal.dueAt.isValid();
        const bool isSomebodys = kind != OperationKind::NotOurs || card.appeal.executor != 0;
        if (mayDo(me.role, kind) && allowed && isSomebodys && (kind != OperationKind::Prolong || mayBeProlonged))
            offered << kind;
    }
    return offered;
}

bool takesWords(OperationKind kind)
{
    return kind == OperationKind::Comment || kind == OperationKind::Tag || kind == OperationKind::Close || kind == OperationKind::Hold
        || kind == OperationKind::Reopen || kind == OperationKind::ReturnReply || kind == OperationKind::NotOurs;
}

bool needsWords(OperationKind kind, Status status)
{
    if (kind == OperationKind::Close)
        return status != Status::Published;
    return kind == OperationKind::Comment || kind == OperationKind::ReturnReply || kind == OperationKind::NotOurs;
}

} // namespace vakhta
