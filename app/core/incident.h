#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace vakhta {

/// Search: for one missing person, in the appeals that tell of him. Numbers of both are stored.
enum class IncidentKind { Outage, Search };
/// Works: the cause is known and worked on, a person is searched for. Restored: it is over, he is found.
enum class IncidentStage { Works, Restored };

/// Appeals on one cause, a place, a topic and a time, answered by one master text. An appeal is in at most one open incident.
struct Incident
{
    qint64 id = 0;       // given by the centre; in an act 0: a new one
    qint64 revision = 0; // the centre's count of changes but for members that come and go; 0 or less: it is not there yet. In an act: what its author saw
    IncidentKind kind = IncidentKind::Outage;
    QString title;
    qint64 municipality = 0;
    qint64 topic = 0;
    QString street;      // empty: all of the municipality
    QDateTime beganAt;   // UTC; the first appeal about it
    IncidentStage stage = IncidentStage::Works;
    bool open = true;
    QString text;        // the master answer, without a greeting
    int version = 0;     // of the text, from 1; 0: there is none yet
    std::vector<qint64> members; // appeals, ascending

    static constexpr int mostOpen = 100, mostKept = 300; // of those kept, closed ones go, the oldest first
    static constexpr size_t mostMembers = 5000;
    static constexpr int longestTitle = 200, longestText = 10'000;

    bool has(qint64 appeal) const;
    bool operator==(const Incident &) const = default;
};

const Incident *incidentOf(const std::vector<Incident> &incidents, qint64 id);

} // namespace vakhta
