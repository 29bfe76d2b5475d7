#include "app/core/due_walk.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qsizetype mostPauses = 100; // the rest of a hostile list is not looked at

bool isBefore(const LocalMoment &one, const LocalMoment &other)
{
    return one.day != other.day ? one.day < other.day : one.ms < other.ms;
}

// As they lie on one day.
std::vector<DayStretch> pausesOn(const QDate &day, const std::vector<LocalPause> &pauses)
{
    std::vector<DayStretch> found;
    for (const auto &[from, until] : pauses) {
        if (from.day <= day && day <= until.day)
            found.push_back({from.day < day ? 0 : from.ms, until.day > day ? RegionClock::msOfDay : until.ms, Counting::Paused});
    }
    return found;
}

// `whole` without the pauses, and the pauses in their places.
void cut(DayStretch whole, const std::vector<DayStretch> &pauses, std::vector<DayStretch> &into)
{
    for (const DayStretch &pause : pauses) {
        const qint64 from = std::max(pause.from, whole.from), to = std::min(pause.to, whole.to);
        if (from >= to)
            continue;
        if (from > whole.from)
            into.push_back({whole.from, from, whole.why});
        into.push_back({from, to, Counting::Paused});
        whole.from = to;
    }
    if (whole.length() > 0)
        into.push_back(whole);
}
} // namespace

std::vector<LocalPause> localPauses(const QList<Pause> &pauses, const Profile &profile)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    std::vector<LocalPause> ended, apart;
    for (const Pause &pause : pauses.first(std::min(pauses.size(), mostPauses))) {
        if (pause.from.isValid() && pause.until.isValid() && pause.from < pause.until)
            ended.push_back({clock.local(pause.from), clock.local(pause.until)});
    }
    std::sort(ended.begin(), ended.end(), [](const LocalPause &one, const LocalPause &other) { return isBefore(one.from, other.from); });
    for (const LocalPause &pause : ended) {
        if (apart.empty() || isBefore(apart.back().until, pause.from))
            apart.push_back(pause);
        else if (isBefore(apart.back().until, pause.until))
            apart.back().until = pause.until;
    }
    return apart;
}

std::vector<DayStretch> Walk::stretchesOf(const QDate &day, qint64 from) const
{
    std::vector<DayStretch> stretches =
        wholeDays ? std::vector<DayStretch>{{0, RegionClock::msOfDay, counted}} : workDay(day, profile).stretches;
    std::erase_if(stretches, [from](const DayStretch &one) { return one.to <= from; });
    if (!stretches.empty())
        stretches.front().from = std::max(stretches.front().from, from);
    if (pauses.empty())
        return stretches;
    std::vector<DayStretch> parts;
    const std::vector<DayStretch> paused = pausesOn(day, pauses);
    for (const DayStretch &stretch : stretches)
        cut(stretch, paused, parts);
    return parts;
}

} // namespace vakhta
