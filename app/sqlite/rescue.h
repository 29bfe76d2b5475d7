#pragma once

#include "app/sqlite/connection.h"

namespace vakhta {

/// Copies what can still be read of `damaged` into the tables of `fresh` that have the same names, row by row, from both ends
/// of each table, so that a broken page costs its own rows only. Gives how many rows came over; a table or row that does not
/// fit is left out. `fresh` must be empty.
Result<qint64> rescueRows(Connection &damaged, Connection &fresh);

} // namespace vakhta
