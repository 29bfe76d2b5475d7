#pragma once

#include "app/core/result.h"

namespace vakhta {

/// That it was written, when how many rows were does not matter.
inline Result<void> only(const Result<qint64> &written)
{
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace vakhta
