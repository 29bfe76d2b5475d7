#include "app/core/rules.h"

#include "app/core/proposals.h"

#include <algorithm>

namespace vakhta {

namespace {
const Message *proposal(const Case &question)
{
    const qint64 id = question.args().proposal;
    const auto found = std::find_if(question.messages.begin(), question.messages.end(), [id](const Message &message) {
        return message.id == id && proposedAct(message.kind).has_value();
    });
    return id == 0 || found == question.messages.end() ? nullptr : &*found;
}

void decided(const Case &question, MessageKind kind, const Message &about, Effect &effect)
{
    Message line = question.line(kind, kind == MessageKind::ProposalDeclined ? question.words() : QString());
    line.about = about.id;
    line.toUser = about.user;
    effect.messages.push_back(line);
    if (openProposals(question.messages).size() <= 1)
        effect.appeal.flags &= ~HasProposal;
}
} // namespace

// What was done while somebody else got the appeal is not lost: it is kept in the history, attributed, for him to decide about.
Effect proposed(const Case &question, Reason reason, qint64 who)
{
    const QDateTime when = question.ownedSince();
    Effect effect = question.applied(*proposalOf(question.operation.kind), question.args().text);
    effect.result.outcome = Outcome::Proposal;
    effect.result.reason = reason;
    effect.result.who = who;
    effect.result.when = when;
    effect.messages.back().toUser = who;
    effect.messages.back().files = question.args().files;
    effect.appeal.flags |= HasProposal;
    return effect;
}

// A text offered to whoever has the appeal, or answered it: also when it is closed, or no longer the author's to see.
Effect propose(const Case &question)
{
    if (question.words().isEmpty())
        return question.rejected(Reason::EmptyText);
    const qint64 owner = question.appeal.operatorId;
    Effect effect = proposed(question, Reason::None, owner);
    effect.result.outcome = Outcome::Applied;
    effect.result.when = {};
    effect.result.who = 0;
    return effect;
}

Effect declineProposal(const Case &question)
{
    if (question.words().isEmpty())
        return question.rejected(Reason::EmptyText);
    if (const auto refusal = refusalOfDecision(question))
        return *refusal;
    Effect effect = question.unchanged(Outcome::Applied, Reason::None);
    effect.changed = true;
    ++effect.appeal.revision;
    decided(question, MessageKind::ProposalDeclined, *proposal(question), effect);
    return effect;
}

std::optional<Effect> refusalOfDecision(const Case &question)
{
    const Message *about = proposal(question);
    if (!about)
        return question.rejected(Reason::NoSuchProposal);
    if (!mayDecide(question.actor, question.appeal))
        return question.rejected(Reason::NotAllowed);
    const Message *decision = decisionAbout(question.messages, about->id);
    if (!decision)
        return {};
    const bool declines = question.operation.kind == OperationKind::DeclineProposal;
    const bool same = declines == (decision->kind == MessageKind::ProposalDeclined);
    return same ? question.noop(decision->user, decision->at) : question.conflict(Reason::ProposalDecided, decision->user, decision->at);
}

// The act did what was proposed, in its author's words or in better ones; what is so already needs no second line.
void acceptProposal(const Case &question, Effect &effect)
{
    const Message *about = proposal(question);
    const Outcome outcome = effect.result.outcome;
    if (!about || (outcome != Outcome::Applied && outcome != Outcome::Noop))
        return;
    if (!effect.changed)
        ++effect.appeal.revision;
    effect.changed = true;
    effect.result.outcome = Outcome::Applied;
    effect.result.reason = Reason::None;
    decided(question, MessageKind::ProposalAccepted, *about, effect);
}

} // namespace vakhta
