// What all see alike, with the user's own acts on top: shared views, incidents.

#include "app/store/shown_appeals.h"

namespace vakhta {

Region ShownAppeals::region() const
{
    Region region = m_viewer.region;
    region.incidents = m_incidents;
    putOver(region, knownActs(), m_viewer.me);
    return region;
}

std::vector<const OutboxEntry *> ShownAppeals::knownActs() const
{
    std::vector<const OutboxEntry *> acts;
    for (const auto &[seq, known] : m_known)
        acts.push_back(known.act.get());
    return acts;
}

void ShownAppeals::putActsOverIncidents()
{
    Region shown;
    shown.incidents = m_incidents;
    putOver(shown, knownActs(), m_viewer.me);
    m_viewer.region.incidents = std::move(shown.incidents);
}

/// Open appeals with the mark, and those that are in a search already: their texts are read.
Result<std::vector<MissingCandidate>> ShownAppeals::missingCandidates()
{
    constexpr size_t mostRead = 500; // the newest
    const AppealColumns &all = columns();
    std::vector<qint64> ids;
    for (AppealColumns::Row row = all.size(); row > 0 && ids.size() < mostRead; --row) {
        if ((all.flags[row - 1] & MissingPerson) && all.isOpenAt(row - 1))
            ids.push_back(all.id[row - 1]);
    }
    for (const Incident &search : m_viewer.region.incidents) {
        if (search.open && search.kind == IncidentKind::Search)
            ids.insert(ids.end(), search.members.begin(), search.members.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<MissingCandidate> candidates;
    for (const qint64 id : ids) {
        const auto found = m_appeals.appeal(id);
        if (!found && found.error().kind != Error::Kind::Rejected)
            return found.error();
        if (!found || !*found)
            continue;
        const Appeal &appeal = (*found)->appeal;
        candidates.push_back({id, appeal.municipality, appeal.topic, appeal.receivedAt, missingPersonFacts(appeal.text)});
    }
    return candidates;
}

Result<std::vector<OutageSuggestion>> ShownAppeals::outages(const QDateTime &now)
{
    const auto missing = missingCandidates();
    if (!missing)
        return missing.error();
    const AppealColumns &all = columns();
    std::vector<OutageCandidate> candidates;
    for (AppealColumns::Row row = 0; row < all.size(); ++row) {
        if (all.isOpenAt(row) && !(all.flags[row] & MissingPerson))
            candidates.push_back({all.id[row], qint64(all.municipality[row]), qint64(all.topic[row]),
                                  QDateTime::fromSecsSinceEpoch(all.received[row], Qt::UTC)});
    }
    const auto streetOf = [this](qint64 id) {
        const auto found = m_appeals.appeal(id);
        return found && *found ? (*found)->appeal.street : QString();
    };
    std::vector<OutageSuggestion> found = suggestedSearches(*missing, m_viewer.region.incidents);
    const auto outages = suggestedOutages(std::move(candidates), m_viewer.region.incidents, streetOf, now);
    found.insert(found.end(), outages.begin(), outages.end());
    return found;
}

Result<std::vector<IncidentMember>> ShownAppeals::members(const std::vector<qint64> &ids)
{
    std::vector<IncidentMember> members;
    for (const qint64 id : ids) {
        auto found = shown(id, true);
        if (!found && found.error().kind != Error::Kind::Rejected)
            return found.error();
        if (found && *found)
            members.push_back({std::move((*found)->appeal), std::move((*found)->replies), std::move((*found)->messages), anyPending(actsOn(id))});
    }
    return members;
}

} // namespace vakhta
