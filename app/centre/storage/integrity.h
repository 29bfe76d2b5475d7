#pragma once

#include "app/centre/storage/region_cache.h"
#include "app/sqlite/connection.h"

#include <QStringList>

namespace vakhta::centre {

/// Everything that is wrong with a store, in sentences that name the place: SQLite's own check, bodies that can't be read
/// or are not canonical, keys that disagree with bodies, references to nothing, commits, and the audit chain.
Result<QStringList> faultsOf(Connection &connection, RegionCache &regions);

} // namespace vakhta::centre
