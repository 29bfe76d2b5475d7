#pragma once

#include "app/core/operation.h"

#include <optional>

namespace vakhta {

/// A proposal is a line of the appeal's history: an act whose author no longer had the appeal, or a text offered to another. A
/// later line says that it was accepted or declined; until then it is open and the appeal carries the flag HasProposal.

/// What would be done; nothing: the line is no proposal.
std::optional<OperationKind> proposedAct(MessageKind kind);
/// The line with which this act of a user who lost the appeal is kept; nothing: it is refused or applied as ever.
std::optional<MessageKind> proposalOf(OperationKind kind);

/// Those about which nobody has decided yet, oldest first.
std::vector<Message> openProposals(const std::vector<Message> &messages);
/// The line that decided about it; nullptr while it is open.
const Message *decisionAbout(const std::vector<Message> &messages, qint64 proposal);

/// May this user decide about the appeal's proposals: its operator, a supervisor, and anybody who may answer when it is nobody's.
bool mayDecide(const User &user, const Appeal &appeal);

} // namespace vakhta
