#pragma once

#include "app/store/profile_files.h"

namespace vakhta {

/// Is all that `journal` holds readable? Reads all of it. Damaged: it is not.
Result<void> checkJournal(Connection &journal);

/// A copy of the journal beside it, read back and found whole: for a disk that begins to fail. It counts until the profile is
/// open for writing again.
Result<void> copyJournal(const ProfilePlace &place);
/// The profile is open, and takes what is written: the copy is out of date from now on.
void dropCopyOfJournal(const ProfilePlace &place);

/// Into a new, empty journal: what the copy holds, or else what can be read of the damaged file `aside`.
Result<void> takeOverJournal(const ProfilePlace &place, const QString &aside, Connection &fresh);

} // namespace vakhta
