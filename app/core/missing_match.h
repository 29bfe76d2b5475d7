#pragma once

#include "app/core/missing_person.h"
#include "app/core/incident_text.h"
#include "app/core/outage.h"

namespace vakhta {

/// An appeal that tells of a missing person, and what it tells.
struct MissingCandidate
{
    qint64 id = 0;
    qint64 municipality = 0; // 0: not known yet, as of most reposts
    qint64 topic = 0;
    QDateTime receivedAt;    // UTC
    MissingPersonFacts facts;
};

/// What they tell together: of each fact the fullest words that somebody found for it.
MissingPersonFacts factsOf(const std::vector<IncidentMember> &members);

/// Do both tell of one person? By his name in any case of it, by the telephone to call; without a name by age, place and what he wears.
bool tellOfOnePerson(const MissingCandidate &one, const MissingCandidate &other);

/// Searches that might be: reposts that came late to an open search first, then each person of whom no search knows, the newest first,
/// also of a single appeal. `candidates`: the free ones and those that are in searches already. Pure.
std::vector<OutageSuggestion> suggestedSearches(const std::vector<MissingCandidate> &candidates, const std::vector<Incident> &incidents);

} // namespace vakhta
