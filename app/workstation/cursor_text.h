#pragma once

#include "app/sync/replica.h"

namespace vakhta {

/// The cursor of a reading as the cache keeps it.
QString textOf(const sync::ReadingCursor &cursor);
/// Nothing: empty, or written by another version; then everything is read from the beginning.
std::optional<sync::ReadingCursor> cursorFrom(const QString &text);

} // namespace vakhta
