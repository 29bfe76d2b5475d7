#pragma once

#include "ui/text/problem_text.h"

namespace vakhta {

/// Why the profile in `folder` did not open at start, what is kept, and the way out.
Problem startProblem(Error::Kind kind, const QString &folder);

} // namespace vakhta
