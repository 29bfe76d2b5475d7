#include "app/core/operation.h"

#include <algorithm>
#include <iterator>

namespace vakhta {

namespace {
using Incidents = std::vector<Incident>;
using Ids = std::vector<qint64>;

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Those of them that are in no open incident.
Ids freeOf(Ids appeals, const Incidents &incidents)
{
    std::erase_if(appeals, [&](qint64 appeal) {
        return std::any_of(incidents.begin(), incidents.end(), [&](const Incident &one) { return one.open && one.has(appeal); });
    });
    return sorted(std::move(appeals));
}

std::optional<Reason> faultOf(const Incident &incident)
{
    if (incident.title.trimmed().isEmpty())
        return Reason::EmptyText;
    if (incident.title.size() > Incident::longestTitle || incident.street.size() > Incident::longestTitle || incident.text.size() > Incident::longestText)
        return Reason::TooLong;
    return {};
}

IncidentsEffect refused(Incidents incidents, Outcome outcome, Reason reason)
{
    return {outcome, reason, std::move(incidents)};
}

IncidentsEffect applied(Incidents incidents)
{
    return {Outcome::Applied, Reason::None, std::move(incidents)};
}

IncidentsEffect begin(const Incident &wanted, Incidents incidents)
{
    if (const auto fault = faultOf(wanted))
        return refused(std::move(incidents), Outcome::Rejected, *fault);
    Incident begun = wanted;
    begun.members = freeOf(wanted.members, incidents);
    if (begun.members.empty())
        return refused(std::move(incidents), wanted.members.empty() ? Outcome::Rejected : Outcome::Noop,
                       wanted.members.empty() ? Reason::Malformed : Reason::AlreadySo);
    const auto open = std::count_if(incidents.begin(), incidents.end(), [](const Incident &one) { return one.open; });
    if (open >= Incident::mostOpen || begun.members.size() > Incident::mostMembers)
        return refused(std::move(incidents), Outcome::Rejected, Reason::TooManyIncidents);
    begun.text = wanted.text.trimmed();
    begun.version = begun.text.isEmpty() ? 0 : 1;
    begun.revision = 1;
    begun.open = true;
    const auto oldest = std::find_if(incidents.begin(), incidents.end(), [](const Incident &one) { return !one.open; });
    if (int(incidents.size()) >= Incident::mostKept && oldest != incidents.end())
        incidents.erase(oldest);
    incidents.push_back(std::move(begun));
    return applied(std::move(incidents));
}

IncidentsEffect join(const Ids &wanted, Incidents incidents, size_t place)
{
    Incident &known = incidents[place];
    const Ids more = freeOf(wanted, incidents);
    if (more.empty())
        return refused(std::move(incidents), Outcome::Noop, Reason::AlreadySo);
    if (known.members.size() + more.size() > Incident::mostMembers)
        return refused(std::move(incidents), Outcome::Rejected, Reason::TooManyIncidents);
    known.members.insert(known.members.end(), more.begin(), more.end());
    known.members = sorted(std::move(known.members));
    return applied(std::move(incidents));
}

IncidentsEffect leave(const Ids &gone, Incidents incidents, size_t place)
{
    Incident &known = incidents[place];
    const auto left = std::erase_if(known.members, [&](qint64 one) { return std::find(gone.begin(), gone.end(), one) != gone.end(); });
    return left > 0 ? applied(std::move(incidents)) : refused(std::move(incidents), Outcome::Noop, Reason::AlreadySo);
}

IncidentsEffect change(const Incident &wanted, Incidents incidents, size_t place)
{
    Incident &known = incidents[place];
    if (const auto fault = faultOf(wanted))
        return refused(std::move(incidents), Outcome::Rejected, *fault);
    if (known.version > 0 && wanted.text.trimmed().isEmpty())
        return refused(std::move(incidents), Outcome::Rejected, Reason::EmptyText);
    Incident changed = wanted;
    changed.text = wanted.text.trimmed();
    changed.members = known.members;
    changed.kind = known.kind;
    changed.version = known.version + (changed.text != known.text ? 1 : 0);
    changed.revision = known.revision;
    if (changed == known)
        return refused(std::move(incidents), Outcome::Noop, Reason::AlreadySo);
    if (changed.stage != known.stage && changed.version == known.version) // the text of the other stage would be a lie
        return refused(std::move(incidents), Outcome::Rejected, Reason::EmptyText);
    if (wanted.revision != known.revision) // the first who changed it wins; the second sees what became of it, and may again
        return refused(std::move(incidents), Outcome::Conflict, Reason::IncidentChanged);
    changed.revision += 1;
    known = std::move(changed);
    return applied(std::move(incidents));
}
} // namespace

bool Incident::has(qint64 appeal) const
{
    return std::binary_search(members.begin(), members.end(), appeal);
}

const Incident *incidentOf(const std::vector<Incident> &incidents, qint64 id)
{
    const auto found = std::find_if(incidents.begin(), incidents.end(), [id](const Incident &one) { return one.id == id; });
    return id != 0 && found != incidents.end() ? &*found : nullptr;
}

bool concernsIncidents(OperationKind kind)
{
    return kind == OperationKind::Merge || kind == OperationKind::Split || kind == OperationKind::ChangeIncident;
}

IncidentsEffect decideIncidents(const Operation &operation, std::vector<Incident> incidents, const User &actor)
{
    const Incident &wanted = operation.args.incident;
    if (!actor.active)
        return refused(std::move(incidents), Outcome::Rejected, Reason::UserInactive);
    if (!mayDo(actor.role, operation.kind))
        return refused(std::move(incidents), Outcome::Rejected, Reason::NotAllowed);
    if (operation.kind == OperationKind::Merge && wanted.id == 0)
        return begin(wanted, std::move(incidents));

    const auto at = std::find_if(incidents.begin(), incidents.end(), [&](const Incident &one) { return one.id == wanted.id; });
    if (at == incidents.end())
        return refused(std::move(incidents), Outcome::Conflict, Reason::NoSuchIncident);
    if (!at->open)
        return refused(std::move(incidents), Outcome::Conflict, Reason::IncidentChanged);
    const size_t place = size_t(at - incidents.begin());
    switch (operation.kind) {
    case OperationKind::Merge: return join(wanted.members, std::move(incidents), place);
    case OperationKind::Split: return leave(wanted.members, std::move(incidents), place);
    default: return change(wanted, std::move(incidents), place);
    }
}

} // namespace vakhta
