#include "app/core/outage.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vakhta {

namespace {
using Candidates = std::vector<OutageCandidate>;
using StreetOf = std::function<QString(qint64)>;

bool mayBelong(const OutageCandidate &one, const Incident &incident, const OutageRule &rule)
{
    return incident.open && incident.kind == IncidentKind::Outage && one.municipality == incident.municipality && one.topic == incident.topic
        && incident.beganAt.isValid() && incident.beganAt.addSecs(-60LL * rule.minutesBetween) <= one.receivedAt;
}

bool sameStreet(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one.compare(other, Qt::CaseInsensitive) == 0;
}

void add(OutageSuggestion &to, const OutageCandidate &one)
{
    to.from = to.appeals.empty() ? one.receivedAt : std::min(to.from, one.receivedAt);
    to.to = to.appeals.empty() ? one.receivedAt : std::max(to.to, one.receivedAt);
    to.appeals.push_back(one.id);
}

/// Those that came late to an open incident; they are taken out of the candidates.
std::vector<OutageSuggestion> lateOnes(Candidates &candidates, const std::vector<Incident> &incidents, const StreetOf &streetOf, const OutageRule &rule)
{
    std::vector<OutageSuggestion> late;
    for (const Incident &incident : incidents) {
        OutageSuggestion more{.incident = incident.id, .municipality = incident.municipality, .topic = incident.topic, .street = incident.street};
        std::erase_if(candidates, [&](const OutageCandidate &one) {
            const bool joins = mayBelong(one, incident, rule) && (incident.street.isEmpty() || sameStreet(incident.street, streetOf(one.id)));
            if (joins)
                add(more, one);
            return joins;
        });
        if (!more.appeals.empty())
            late.push_back(std::move(more));
    }
    return late;
}

/// The street that most name, if so many do.
QString commonStreet(const std::map<qint64, QString> &streets, const OutageRule &rule)
{
    std::map<QString, int> counts;
    for (const auto &[id, street] : streets)
        counts[street] += street.isEmpty() ? 0 : 1;
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool named = most != counts.end() && most->second >= rule.least && 2 * most->second > int(streets.size());
    return named ? most->first : QString();
}

/// One group of one place and topic, without those of other streets where most are of one.
OutageSuggestion groupOf(const Candidates &group, const StreetOf &streetOf, const OutageRule &rule)
{
    std::map<qint64, QString> streets;
    for (const OutageCandidate &one : group)
        streets[one.id] = streetOf(one.id);
    OutageSuggestion found{.municipality = group.front().municipality, .topic = group.front().topic, .street = commonStreet(streets, rule)};
    for (const OutageCandidate &one : group) {
        if (found.street.isEmpty() || sameStreet(found.street, streets[one.id]))
            add(found, one);
    }
    return found;
}
} // namespace

std::vector<OutageSuggestion> suggestedOutages(Candidates candidates, const std::vector<Incident> &incidents, const StreetOf &streetOf,
                                               const QDateTime &now, const OutageRule &rule)
{
    std::erase_if(candidates, [&](const OutageCandidate &one) {
        return one.municipality == 0 || one.topic == 0 || !one.receivedAt.isValid()
            || std::any_of(incidents.begin(), incidents.end(), [&](const Incident &known) { return known.open && known.has(one.id); });
    });
    std::vector<OutageSuggestion> found = lateOnes(candidates, incidents, streetOf, rule);
    const auto firstGroup = found.size();
    std::sort(candidates.begin(), candidates.end(), [](const OutageCandidate &a, const OutageCandidate &b) {
        return std::tie(a.municipality, a.topic, a.receivedAt, a.id) < std::tie(b.municipality, b.topic, b.receivedAt, b.id);
    });
    Candidates group;
    const auto end = [&] {
        if (int(group.size()) >= rule.least && group.back().receivedAt.secsTo(now) <= 3600LL * rule.hours)
            found.push_back(groupOf(group, streetOf, rule));
        group.clear();
    };
    for (const OutageCandidate &one : candidates) {
        const bool goesOn = !group.empty() && group.back().municipality == one.municipality && group.back().topic == one.topic
            && group.back().receivedAt.secsTo(one.receivedAt) <= 60LL * rule.minutesBetween;
        if (!goesOn)
            end();
        group.push_back(one);
    }
    end();
    std::stable_sort(found.begin() + std::ptrdiff_t(firstGroup), found.end(),
                     [](const OutageSuggestion &a, const OutageSuggestion &b) { return a.appeals.size() > b.appeals.size(); });
    for (OutageSuggestion &one : found)
        std::sort(one.appeals.begin(), one.appeals.end());
    return found;
}

} // namespace vakhta
