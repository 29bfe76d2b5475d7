#pragma once

#include "app/core/operation.h"

namespace vakhta {

/// What puts back an act the centre has applied: of a hand-over, one for each who had appeals before, again compare-and-set, so
/// that what was moved since stays. Empty: it can't be put back. Ids and times are the caller's to give.
std::vector<Operation> undoOf(const Operation &operation, const OperationResult &result);

} // namespace vakhta
