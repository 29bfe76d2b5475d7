#pragma once

#include "app/core/appeal_reader.h"
#include "tests/bench/figures.h"

namespace vakhta::bench {

/// Seconds until the search index knows every appeal.
inline double untilIndexed(AppealReader &reader)
{
    auto asked = reader.counts();
    return seconds([&] {
        until("the search index", [&] {
            if (!asked.isFinished())
                return false;
            const bool whole = must(asked.result()).unindexed == 0;
            if (!whole)
                asked = reader.counts();
            return whole;
        }, 3600);
    });
}

} // namespace vakhta::bench
