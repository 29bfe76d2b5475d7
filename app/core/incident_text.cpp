#include "app/core/incident_text.h"

#include "app/core/channel_names.h"
#include "app/core/preflight.h"
#include "app/core/reply_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// The one that counts: what was superseded is as if it had not been.
const Reply *lastOf(const IncidentMember &member)
{
    const auto &replies = member.replies;
    const auto last = std::find_if(replies.rbegin(), replies.rend(), [](const Reply &one) { return one.state != ReplyState::Superseded; });
    return last == replies.rend() ? nullptr : &*last;
}

/// The version of the master that the last interim answer told; 0: none did.
int toldVersion(const IncidentMember &member, qint64 incident)
{
    const auto &lines = member.messages;
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [&](const Message &one) {
        return one.kind == MessageKind::AnsweredInterim && one.incident == incident;
    });
    return last == lines.rend() ? 0 : last->masterVersion;
}

MemberState unansweredState(const IncidentMember &member, const Incident &incident)
{
    const int told = toldVersion(member, incident.id);
    if (told == 0)
        return MemberState::Unanswered;
    return told == incident.version && incident.stage == IncidentStage::Works ? MemberState::Told : MemberState::ToldOld;
}

MemberState repliedState(ReplyState last, bool current, MemberState without)
{
    switch (last) {
    case ReplyState::OnApproval:
        return current ? MemberState::OnApproval : without == MemberState::Told ? without : MemberState::OnApprovalOld;
    case ReplyState::Approved:
        return current ? MemberState::Approved : without == MemberState::Told ? without : MemberState::OnApprovalOld;
    case ReplyState::Published:
        return current ? MemberState::Published : MemberState::PublishedOld;
    case ReplyState::Returned:
        return current ? MemberState::Returned : without;
    case ReplyState::Superseded: break;
    }
    return without;
}
} // namespace

AddressedText addressedTo(const Appeal &appeal, const QString &master, const Profile &profile)
{
    const QString name = addressedAs(appeal.author);
    const QString greeting = name.isEmpty() ? u"Здравствуйте!"_s : u"%1, здравствуйте!"_s.arg(name);
    AddressedText addressed{greeting + u'\n' + master.trimmed()};
    const int limit = replyLimitOf(appeal.channel, profile);
    addressed.over = limit > 0 ? std::max(0, replyLength(addressed.text) - limit) : 0;
    return addressed;
}

MemberState stateOf(const IncidentMember &member, const Incident &incident)
{
    const Status status = member.appeal.status;
    if (!isOpen(status) && status != Status::Published)
        return MemberState::Closed;
    const Reply *last = lastOf(member);
    if (!last)
        return status == Status::Published ? MemberState::OwnReply : unansweredState(member, incident); // answered in another system
    if (last->incident != incident.id)
        return MemberState::OwnReply;
    return repliedState(last->state, last->masterVersion == incident.version, unansweredState(member, incident));
}

bool lacksText(MemberState state)
{
    return state == MemberState::Unanswered || state == MemberState::OnApprovalOld || state == MemberState::PublishedOld || state == MemberState::ToldOld;
}

std::optional<Operation> replyFromMaster(const IncidentMember &member, const Incident &incident, const Profile &profile)
{
    const MemberState state = stateOf(member, incident);
    if (incident.version == 0 || !lacksText(state))
        return {};
    const bool interim = incident.stage == IncidentStage::Works && state != MemberState::PublishedOld;
    Operation reply{.kind = interim ? OperationKind::AnswerInterim : OperationKind::SubmitReply, .targets = {targetOf(member.appeal)}};
    reply.args.text = addressedTo(member.appeal, incident.text, profile).text;
    reply.args.incident.id = incident.id;
    reply.args.incident.version = incident.version;
    if (state == MemberState::PublishedOld)
        reply.args.reply = lastOf(member)->id;
    return reply;
}

std::optional<Operation> approvalFor(const IncidentMember &member, const Incident &incident)
{
    if (stateOf(member, incident) != MemberState::OnApproval || lastOf(member)->id <= 0)
        return {};
    Operation approval{.kind = OperationKind::ApproveReply, .targets = {targetOf(member.appeal)}};
    approval.args.reply = lastOf(member)->id;
    return approval;
}

} // namespace vakhta
