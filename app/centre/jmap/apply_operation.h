#pragma once

#include "app/centre/storage/storage.h"

namespace vakhta::centre {

struct AppliedOperation
{
    OperationResult result;
    bool existing = false; // the operation was known: this is its first outcome
};

/// Applies an operation, or finds that it was applied before. Everything it changes, its record and its audit row are put
/// into `unit`, whose commit makes them true together. `actor` is the user as the same unit sees him.
/// Kinds: Conflict (the id belongs to an operation with other content), Rejected (malformed: no id, no target, or many
/// targets where one is meant). What the rules refuse is no error: it is recorded with its outcome.
Result<AppliedOperation> applyOperation(Unit &unit, const Operation &operation, const User &actor, const QDateTime &now);

} // namespace vakhta::centre
