#pragma once

#include "app/sqlite/connection.h"

namespace vakhta {

/// One step of a file's schema: what brings it from the version before to `version`. Never changed once released.
struct SchemaStep
{
    int version;
    std::vector<Sql> statements; // the last one sets user_version
};

/// Steps of cache.db and journal.db, in order.
const std::vector<SchemaStep> &cacheSchema();
const std::vector<SchemaStep> &journalSchema();

/// Runs the steps that are missing, each in its transaction. TooNew: a later version of the program made the file.
Result<void> bringUpToDate(Connection &connection, const std::vector<SchemaStep> &steps);

/// All steps of cache.db, and what its search needs.
Result<void> bringCacheUpToDate(Connection &connection);

/// TooNew, or Storage (an older one), unless the file is exactly of the last step: for those who only read.
Result<void> expectSchema(Connection &connection, const std::vector<SchemaStep> &steps);

} // namespace vakhta
