#pragma once

#include "app/core/appeal_keys.h"
#include "app/core/operation.h"

#include <QSet>

#include <vector>

namespace vakhta {

/// What the store thread has committed, told to the reader thread in the order of commits. Telling it twice is harmless.
struct Notice
{
    std::vector<AppealKeys> rows; // as they are in cache.db now
    std::vector<qint64> gone;
    QSet<qint64> touched;         // appeals whose row, card or overlay may differ
    bool region = false;
    bool journal = false;         // operations
    bool drafts = false;
    bool account = false;
    bool indexed = false;         // the search index has come further
    bool everything = false;      // the cache was emptied or replaced
    QString journalSetAside;      // the damaged one was kept as this
    bool own = false;             // by the user's own hand: to be shown at once

    /// Whatever this act is about may differ now.
    void concern(const Operation &operation);
};

} // namespace vakhta
