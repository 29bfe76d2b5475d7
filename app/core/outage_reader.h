#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/incident_text.h"
#include "app/core/outage.h"

namespace vakhta {

/// What a reader may know of outages. Answers come as an AppealReader's.
class OutageReader
{
public:
    virtual ~OutageReader() = default;

    /// As of now, see suggestedSearches() and, behind them, suggestedOutages().
    virtual QFuture<Result<std::vector<OutageSuggestion>>> outages() = 0;
    /// In the order asked; what is no longer in the cache is left out.
    virtual QFuture<Result<std::vector<IncidentMember>>> members(std::vector<qint64> appeals) = 0;

    /// Of a reader; nullptr: it knows nothing of the kind.
    static OutageReader *of(AppealReader &reader) { return dynamic_cast<OutageReader *>(&reader); }
};

} // namespace vakhta
