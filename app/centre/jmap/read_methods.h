#pragma once

#include "app/centre/jmap/position.h"
#include "app/centre/jmap/request.h"

namespace vakhta::centre {

class Snapshots;

/// What a reading method has to hand: one consistent view, and who asks. An Error is the storage's: serverFail.
struct Reading
{
    View &view;
    const Caller &caller;
    const Position &position;
    Snapshots *snapshots = nullptr; // null: none are kept
};

/// X/get (RFC 8620 §5.1). Whole objects are the stored bytes, put into the answer as they are.
Result<MethodAnswer> getObjects(const Reading &reading, Type type, const QJsonObject &arguments);

/// Snapshot/get: of what the caller sees, newest first. There is nothing to be said of their changes: each is for ever.
Result<MethodAnswer> getSnapshots(const Reading &reading, const QJsonObject &arguments);

/// X/changes (§5.2). At most limits::objectsInGet at once, so that a get of what changed is never too large.
Result<MethodAnswer> changesOf(const Reading &reading, Type type, const QJsonObject &arguments);

/// X/query (§5.5). Sorted by id only; conditions are those of ObjectQuery.
Result<MethodAnswer> queryObjects(const Reading &reading, Type type, const QJsonObject &arguments);

} // namespace vakhta::centre
