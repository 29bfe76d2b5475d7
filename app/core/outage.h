#pragma once

#include "app/core/incident.h"

#include <functional>

namespace vakhta {

/// What is known of an open appeal without reading its text.
struct OutageCandidate
{
    qint64 id = 0;
    qint64 municipality = 0;
    qint64 topic = 0;
    QDateTime receivedAt; // UTC
};

/// Appeals that look like one cause, with what makes them so: that they are of one place and topic, and came within these hours; or that
/// they tell of one missing person.
struct OutageSuggestion
{
    qint64 incident = 0; // they came late to this one; 0: a new one
    IncidentKind kind = IncidentKind::Outage;
    qint64 municipality = 0;
    qint64 topic = 0;
    QString street;      // most of them name it; empty: no street has most
    QDateTime from, to;  // the first and the last of them
    std::vector<qint64> appeals; // ascending
    QString person;      // of a search: who is missing, in the words of an appeal; empty: nobody named him

    bool operator==(const OutageSuggestion &) const = default;
};

struct OutageRule
{
    int least = 5;           // appeals
    int minutesBetween = 90; // from one to the next
    int hours = 24;          // since the last of them: older ones are no news
};

/// Late arrivals first, then groups, the largest first. `streetOf` is asked for few appeals only. Pure.
std::vector<OutageSuggestion> suggestedOutages(std::vector<OutageCandidate> candidates, const std::vector<Incident> &incidents,
                                               const std::function<QString(qint64)> &streetOf, const QDateTime &now, const OutageRule &rule = {});

} // namespace vakhta
