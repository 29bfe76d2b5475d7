#include "ui/pages/offered_acts.h"

namespace vakhta {

namespace {

bool canBeHeld(Status status)
{
    return status == Status::Registered || status == Status::Assigned || status == Status::InWork || status == Status::Returned;
}

bool stateAllows(OperationKind kind, const AppealCard &card, const User &me)
{
    const Appeal &appeal = card.appeal;
    const Reply *reply = replyToDecide(card);
    switch (kind) {
    case OperationKind::Take: return canBeHeld(appeal.status) && appeal.operatorId == 0;
    case OperationKind::Release: return canBeHeld(appeal.status) && appeal.operatorId == me.id;
    case OperationKind::SubmitReply: return canBeHeld(appeal.status);
    case OperationKind::Hold: return canBeHeld(appeal.status);
    case OperationKind::Resume: return appeal.status == Status::OnHold;
    case OperationKind::Assign:
    case OperationKind::Reassign:
    case OperationKind::Classify:
    case OperationKind::Prioritise: return isOpen(appeal.status);
    case OperationKind::Flag:
    case OperationKind::Comment:
    case OperationKind::Tag: return true;
    case OperationKind::ApproveReply:
    case OperationKind::ReturnReply: return reply && reply->state == ReplyState::OnApproval;
    case OperationKind::PublishReply: return reply && reply->state == ReplyState::Approved;
    case OperationKind::Close: return appeal.status != Status::Closed && appeal.status != Status::Rejected;
    case OperationKind::Reopen: return !isOpen(appeal.status);
    case OperationKind::DeclineProposal: // of one proposal, with its own buttons
    case OperationKind::Propose:
    case OperationKind::Undo: return false;
    }
    return false;
}

} // namespace

const Reply *replyToDecide(const AppealCard &card)
{
    if (card.replies.empty())
        return nullptr;
    const Reply &last = card.replies.back();
    return last.state == ReplyState::OnApproval || last.state == ReplyState::Approved ? &last : nullptr;
}

QList<OperationKind> offeredActs(const AppealCard &card, const User &me)
{
    QList<OperationKind> offered;
    for (int kind = 0; kind <= int(OperationKind::Propose); ++kind) {
        if (mayDo(me.role, OperationKind(kind)) && stateAllows(OperationKind(kind), card, me))
            offered << OperationKind(kind);
    }
    return offered;
}

bool takesWords(OperationKind kind)
{
    return kind == OperationKind::Comment || kind == OperationKind::Tag || kind == OperationKind::Close || kind == OperationKind::Hold
        || kind == OperationKind::Reopen || kind == OperationKind::ReturnReply;
}

bool needsWords(OperationKind kind, Status status)
{
    if (kind == OperationKind::Close)
        return status != Status::Published;
    return kind == OperationKind::Comment || kind == OperationKind::ReturnReply;
}

} // namespace vakhta
