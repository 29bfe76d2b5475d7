#include "app/core/rules.h"

#include "app/core/deadline.h"

#include <algorithm>

namespace vakhta {

namespace {
// Whose act gave the days there are.
Effect alreadyProlonged(const Case &question)
{
    const auto &messages = question.messages;
    const auto line = std::find_if(messages.rbegin(), messages.rend(), [](const Message &one) { return one.kind == MessageKind::Prolonged; });
    if (line == messages.rend())
        return question.conflict(Reason::AlreadyProlonged);
    return question.conflict(Reason::AlreadyProlonged, line->user, line->at);
}
} // namespace

// The final term runs from the first interim answer, so that none of those that follow wins time.
Effect answerInterim(const Case &question)
{
    if (const auto refusal = question.refusalOfText())
        return *refusal;
    if (const auto refusal = refusalOfPromises(question))
        return *refusal;
    if (const auto refusal = refusalOfMasterText(question))
        return *refusal;
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (question.givenToAnother())
        return question.conflict(Reason::AssigneeMoved, question.appeal.operatorId, question.ownedSince());
    Effect effect = question.applied(MessageKind::AnsweredInterim, question.words());
    effect.messages.back().files = question.args().files;
    effect.messages.back().incident = question.args().incident.id;
    effect.messages.back().masterVersion = question.args().incident.version;
    makePromises(question, effect, question.args().promises, question.actor.id);
    if (question.appeal.interimAt.isValid())
        return effect;
    effect.appeal.interimAt = question.now;
    if (ruleFor(question.appeal, DeadlineClock::AfterInterim, question.region.profile))
        effect.appeal.dueAt = dueAt(effect.appeal, question.region.profile);
    return effect;
}

// Once, by no more than the profile allows, and never without a word to the citizen. Source: the region's rules of deadlines.
Effect prolong(const Case &question)
{
    const int days = question.args().days;
    if (days < 1 || days > question.region.profile.mostProlongDays || !question.appeal.dueAt.isValid())
        return question.rejected(Reason::Malformed);
    if (const auto refusal = question.refusalOfText())
        return *refusal;
    if (const auto refusal = question.refusalUnlessOpen())
        return *refusal;
    if (question.givenToAnother())
        return question.conflict(Reason::AssigneeMoved, question.appeal.operatorId, question.ownedSince());
    if (question.appeal.prolongedDays != 0)
        return alreadyProlonged(question);
    Effect effect = question.applied(MessageKind::Prolonged, question.words());
    effect.appeal.prolongedDays = days;
    effect.appeal.dueAt = movedDue(question.appeal, effect.appeal, question.region.profile);
    return effect;
}

} // namespace vakhta
