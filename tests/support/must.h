#pragma once

#include "app/core/result.h"

#include <QtGlobal>

namespace vakhta::test {

/// What must not fail, and is told where it did.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
}

} // namespace vakhta::test
