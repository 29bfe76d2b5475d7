#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace vakhta {

/// The key of the profile in `folder`: 32 random bytes in `keysFolder`/<hash of the folder's path>.key, readable by its owner
/// only; made at the first asking. Storage: it can't be read or made, or is not 32 bytes: never a new key over an old one.
/// Damaged: it is missing, and there is a journal that was written with it.
Result<QByteArray> profileKey(const QString &folder, const QString &keysFolder);

} // namespace vakhta
