#include "app/core/rules.h"

namespace vakhta {

namespace {
bool waits(const Reply &reply)
{
    return reply.state == ReplyState::OnApproval || reply.state == ReplyState::Approved;
}
} // namespace

std::optional<Effect> refusalOfMaster(const Case &question, const Reply &reply)
{
    const Incident *incident = incidentOf(question.region.incidents, reply.incident);
    if (!incident) // the author's own text, or of an incident closed long ago
        return {};
    const bool current = incident->version == reply.masterVersion && incident->has(question.appeal.id);
    return current ? std::nullopt : std::optional(question.conflict(Reason::MasterChanged));
}

std::optional<Effect> refusalOfMasterText(const Case &question)
{
    const Incident &made = question.args().incident;
    if (made.id == 0)
        return {};
    const Incident *incident = incidentOf(question.region.incidents, made.id);
    if (!incident)
        return question.rejected(Reason::NoSuchIncident);
    if (!incident->open)
        return question.conflict(Reason::IncidentChanged);
    if (incident->version != made.version)
        return question.conflict(Reason::MasterChanged);
    if (question.givenToAnother())
        return question.conflict(Reason::AssigneeMoved, question.appeal.operatorId, question.ownedSince());
    if (question.replies.empty())
        return {};
    const Reply &last = question.replies.back();
    const bool said = last.incident == made.id && last.masterVersion == made.version && (waits(last) || last.state == ReplyState::Published);
    if (said)
        return question.noop(last.author, last.submittedAt);
    return waits(last) && last.incident != made.id ? std::optional(question.statusMoved()) : std::nullopt;
}

} // namespace vakhta
