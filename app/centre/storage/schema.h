#pragma once

#include "app/sqlite/connection.h"

namespace vakhta::centre {

/// The account of an embedded store. Every table begins with it, so that one database may hold many.
inline constexpr qint64 theAccount = 1;

/// Brings the file up to this program's schema, step by step, each in a transaction of its own.
/// TooNew: a later version of the program wrote it, and nothing was changed.
Result<void> migrate(Connection &connection);

/// Makes the account's row, with a new epoch.
Result<void> foundAccount(Connection &connection);

/// Tokens given so far are of another life of the store.
Result<void> renewEpoch(Connection &connection);

} // namespace vakhta::centre
