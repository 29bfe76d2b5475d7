#pragma once

#include "app/store/outbox_store.h"

namespace vakhta {

/// Operations of the journal, newest first, with those that are parts of one act as one entry: the targets and results of all. What
/// was taken back stands apart from what was not. The whole waits while a part of it does, then needs attention if one does. Pure.
std::vector<OutboxEntry> joined(std::vector<OutboxEntry> entries);

} // namespace vakhta
