#pragma once

#include "ui/text/problem_text.h"

namespace vakhta {

/// Why the profile in `folder` did not open at start, what is kept, and the way out.
Problem startProblem(Error::Kind kind, const QString &folder);

/// A window of this profile is there, and does not answer.
Problem silentWindow();

/// The journal was damaged and a new one was begun; the old one was kept as `kept`.
QString journalSetAside(const QString &kept);

} // namespace vakhta
