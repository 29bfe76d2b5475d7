#pragma once

#include "app/centre/storage/storage.h"
#include "app/core/region.h"
#include "app/core/result.h"

#include <QByteArray>

namespace vakhta::centre {

/// A region from its file, one JSON document as resources/regions/demo.json: profile, sectors, topics, municipalities,
/// executors, users; lists flat, trees by `parent`. Rejected, with the path and the fault («/topics/12/parent: no topic 900»):
/// a name misspelt, an id given twice, a reference to nothing, a tree that runs in a circle. Never half a region.
///
/// A municipality's cell is a hexagon's: `row` from the top, `column` from the left, odd rows stand half a cell to the right.
Result<Region> readRegion(const QByteArray &json);

/// The demo region that the program brings along.
Result<Region> demoRegion();

/// Puts all of it into the account: profile, lists, users (without passwords).
Result<void> writeRegion(Unit &unit, const Region &region);

} // namespace vakhta::centre
