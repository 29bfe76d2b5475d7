#pragma once

#include "app/core/incident.h"
#include "app/core/operation.h"

#include <optional>

namespace vakhta {

/// A citizen's own text from a master: a greeting by his name where that is a safe one to write, else a neutral one.
struct AddressedText
{
    QString text;
    int over = 0; // so many characters more than his channel takes

    bool operator==(const AddressedText &) const = default;
};
AddressedText addressedTo(const Appeal &appeal, const QString &master, const Profile &profile);

struct IncidentMember
{
    Appeal appeal;
    std::vector<Reply> replies;    // by version
    std::vector<Message> messages; // oldest first
    bool pending = false;          // shows an act that the centre has not confirmed

    bool operator==(const IncidentMember &) const = default;
};

/// Unanswered: a text of the master may go, also over a returned older one. OwnReply: another text stands and is not overwritten.
/// Old ones carry an earlier version of the master and wait for nobody, or were published. Told: an interim answer, while works go on.
enum class MemberState { Unanswered, OwnReply, OnApproval, OnApprovalOld, Approved, Returned, Published, PublishedOld, Closed, Told, ToldOld };

MemberState stateOf(const IncidentMember &member, const Incident &incident);
/// Does the master's current version have to go to him?
bool lacksText(MemberState state);

/// Gives the member the text of the current version: while works go on as an interim answer, else as a reply, also over a published one.
/// None: he does not lack it, or there is no master text.
std::optional<Operation> replyFromMaster(const IncidentMember &member, const Incident &incident, const Profile &profile);
/// Approves the member's reply that carries the current version; none: none waits, or the centre does not have it yet.
std::optional<Operation> approvalFor(const IncidentMember &member, const Incident &incident);

} // namespace vakhta
