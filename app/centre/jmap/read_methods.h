#pragma once

#include "app/centre/jmap/position.h"
#include "app/centre/jmap/request.h"

namespace vakhta::centre {

/// What a reading method has to hand: one consistent view, and who asks. An Error is the storage's: serverFail.
struct Reading
{
    View &view;
    const Caller &caller;
    const Position &position;
};

/// X/get (RFC 8620 §5.1). Whole objects are the stored bytes, put into the answer as they are.
Result<MethodAnswer> getObjects(const Reading &reading, Type type, const QJsonObject &arguments);

/// X/changes (§5.2). At most limits::objectsInGet at once, so that a get of what changed is never too large.
Result<MethodAnswer> changesOf(const Reading &reading, Type type, const QJsonObject &arguments);

/// X/query (§5.5). Sorted by id only; conditions are those of ObjectQuery.
Result<MethodAnswer> queryObjects(const Reading &reading, Type type, const QJsonObject &arguments);

} // namespace vakhta::centre
