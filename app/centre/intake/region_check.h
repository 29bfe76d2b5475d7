#pragma once

#include "app/core/region.h"

namespace vakhta::centre {

/// What does not fit together in a region: ids given twice, references to nothing, trees in a circle, two municipalities
/// in one cell. The first fault with its path, «/users/3/executor: no executor 12»; empty: all is well.
QString faultOf(const Region &region);

} // namespace vakhta::centre
