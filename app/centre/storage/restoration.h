#pragma once

#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// The region's profile says what the rows of the last restoring say: so every workstation is told, and supervisors are shown.
/// Counted at intervals rather than with each operation, because the profile is read by everybody.
Result<void> putRestoration(Unit &unit);
/// The same in a unit of its own, if there is anything to say anew.
Result<void> tellRestoration(Storage &storage);

} // namespace vakhta::centre
