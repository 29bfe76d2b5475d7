#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

namespace vakhta {

/// One line of an appeal's history as a sentence with bold names (strong()): «Назначен Горсвет, взяла в работу Крылова А. В.».
/// `replies`: the appeal's; a decision of a deputy names whose word it was.
QString historySentence(const Message &message, const Region &region, const std::vector<Reply> &replies = {});
QString historyIcon(MessageKind kind);
/// Words among colleagues, which the citizen never gets; they stand on a ground of their own.
bool isNote(MessageKind kind);
/// Lines that want a second look are amber: returned, reopened.
bool wantsAttention(MessageKind kind);

} // namespace vakhta
