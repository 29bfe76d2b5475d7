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

Result<std::vector<OutageSuggestion>> ShownAppeals::outages(const QDateTime &now)
{
    const AppealColumns &all = columns();
    std::vector<OutageCandidate> candidates;
    for (AppealColumns::Row row = 0; row < all.size(); ++row) {
        if (all.isOpenAt(row))
            candidates.push_back({all.id[row], qint64(all.municipality[row]), qint64(all.topic[row]),
                                  QDateTime::fromSecsSinceEpoch(all.received[row], Qt::UTC)});
    }
    const auto streetOf = [this](qint64 id) {
        const auto found = m_appeals.appeal(id);
        return found && *found ? (*found)->appeal.street : QString();
    };
    return suggestedOutages(std::move(candidates), m_viewer.region.incidents, streetOf, now);
}

Result<std::vector<IncidentMember>> ShownAppeals::members(const std::vector<qint64> &ids)
{
    std::vector<IncidentMember> members;
    for (const qint64 id : ids) {
        auto found = shown(id, true);
        if (!found && found.error().kind != Error::Kind::Rejected)
            return found.error();
        if (found && *found)
            members.push_back({std::move((*found)->appeal), std::move((*found)->replies), anyPending(actsOn(id))});
    }
    return members;
}

} // namespace vakhta
