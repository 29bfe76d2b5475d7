#pragma once

#include <QString>

namespace vakhta {

/// A name from outside, as it may be shown and given to a file: one part of a path, nothing that hides or turns what is read, no
/// leading dot, no name that a system keeps for itself, at most 120 characters, the end of the name kept. Never empty.
QString safeFileName(const QString &name);

} // namespace vakhta
