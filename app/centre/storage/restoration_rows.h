#pragma once

#include "app/core/operation.h"
#include "app/sqlite/connection.h"

namespace vakhta::centre {

/// When a backup took the store's place, and which operations workstations sent again since. All of the epoch that is now.
/// Lives beside its Connection.
class RestorationRows
{
public:
    explicit RestorationRows(Connection &connection) : m_connection(connection) {}

    /// Call it in the new epoch. `backupAt` invalid: nobody said «restore».
    Result<void> begin(const QDateTime &at, const QDateTime &backupAt);
    /// Where there is no such row yet, the store was put back in silence: this operation is how we learn of it.
    Result<void> addResent(const OperationRecord &record);

    Result<std::optional<Restoration>> ofThisEpoch();
    Result<std::vector<OperationRecord>> resent();

private:
    Connection &m_connection;
};

} // namespace vakhta::centre
