#include "app/core/proposals.h"

#include <algorithm>

namespace vakhta {

std::optional<OperationKind> proposedAct(MessageKind kind)
{
    switch (kind) {
    case MessageKind::ProposedReply: return OperationKind::SubmitReply;
    case MessageKind::ProposedClose: return OperationKind::Close;
    case MessageKind::ProposedHold: return OperationKind::Hold;
    case MessageKind::ProposedResume: return OperationKind::Resume;
    default: return {};
    }
}

std::optional<MessageKind> proposalOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::SubmitReply:
    case OperationKind::Propose: return MessageKind::ProposedReply;
    case OperationKind::Close: return MessageKind::ProposedClose;
    case OperationKind::Hold: return MessageKind::ProposedHold;
    case OperationKind::Resume: return MessageKind::ProposedResume;
    default: return {};
    }
}

const Message *decisionAbout(const std::vector<Message> &messages, qint64 proposal)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [proposal](const Message &message) {
        return message.about == proposal
            && (message.kind == MessageKind::ProposalAccepted || message.kind == MessageKind::ProposalDeclined);
    });
    return proposal == 0 || found == messages.end() ? nullptr : &*found;
}

std::vector<Message> openProposals(const std::vector<Message> &messages)
{
    std::vector<Message> open;
    for (const Message &message : messages) {
        if (proposedAct(message.kind) && !decisionAbout(messages, message.id))
            open.push_back(message);
    }
    return open;
}

bool mayDecide(const User &user, const Appeal &appeal)
{
    if (!mayDo(user.role, OperationKind::DeclineProposal))
        return false;
    return appeal.operatorId == 0 || appeal.operatorId == user.id || user.role == Role::Supervisor;
}

} // namespace vakhta
