#pragma once

#include "app/core/profile_key.h"

namespace vakhta {

/// Whether a new passphrase, typed twice, will do; empty: it will, else what is wrong with it.
QString passphraseFault(const QString &passphrase, const QString &repeated);

/// How the profile can be opened, in whole sentences.
QString keyWaysText(const KeyWays &ways);

/// Where a profile that could not be opened was moved to, and how it is opened later.
QString profileSetAside(const QString &kept);

} // namespace vakhta
