#include "app/core/rules.h"

#include <algorithm>

namespace vakhta {

namespace {
bool waits(const Reply &reply)
{
    return reply.state == ReplyState::OnApproval || reply.state == ReplyState::Approved;
}

/// Another's own text stands: it is not gone over.
std::optional<Effect> refusalOfReply(const Case &question, const Incident &made)
{
    if (question.replies.empty())
        return {};
    const Reply &last = question.replies.back();
    const bool said = last.incident == made.id && last.masterVersion == made.version && (waits(last) || last.state == ReplyState::Published);
    if (said)
        return question.noop(last.author, last.submittedAt);
    return waits(last) && last.incident != made.id ? std::optional(question.statusMoved()) : std::nullopt;
}

std::optional<Effect> refusalOfInterim(const Case &question, const Incident &made)
{
    const auto &lines = question.messages;
    const auto told = std::find_if(lines.rbegin(), lines.rend(), [&](const Message &one) {
        return one.kind == MessageKind::AnsweredInterim && one.incident == made.id;
    });
    if (told != lines.rend() && told->masterVersion == made.version)
        return question.noop(told->user, told->at);
    return refusalOfReply(question, made);
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
    // The text as well: who wrote it while cut off may have called another one by the same number.
    const bool interim = question.operation.kind == OperationKind::AnswerInterim;
    if (incident->version != made.version || !question.words().endsWith(incident->text) || (interim && incident->stage != IncidentStage::Works))
        return question.conflict(Reason::MasterChanged);
    if (question.givenToAnother())
        return question.conflict(Reason::AssigneeMoved, question.appeal.operatorId, question.ownedSince());
    return interim ? refusalOfInterim(question, made) : refusalOfReply(question, made);
}

} // namespace vakhta
