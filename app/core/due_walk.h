#pragma once

#include "app/core/appeal.h"
#include "app/core/region_clock.h"
#include "app/core/work_day.h"

#include <optional>
#include <vector>

namespace vakhta {

/// A pause by the region's wall clock.
struct LocalPause
{
    LocalMoment from, until;
};

/// Those that have ended, in order and apart from each other.
std::vector<LocalPause> localPauses(const QList<Pause> &pauses, const Profile &profile);

/// What a walk through days counts: working time, or, for terms in calendar days, all of it, except what `pauses` take away.
/// Used by deadline.cpp and due_course.cpp only.
struct Walk
{
    const Profile &profile;
    bool wholeDays = false;
    Counting counted = Counting::Counted; // the name that counted steps get
    std::vector<LocalPause> pauses = {};

    /// From `start` until `ms` have been counted; `taken` gets each step on the way, an uncounted one too. Nothing: the profile has no
    /// such time, or nobody lives that long.
    template <typename Taken>
    std::optional<LocalMoment> run(const LocalMoment &start, qint64 ms, Taken taken) const;
    std::optional<LocalMoment> run(const LocalMoment &start, qint64 ms) const
    {
        return run(start, ms, [](const QDate &, const DayStretch &) {});
    }

    /// The day's stretches from `from` on, cut where a pause begins and ends.
    std::vector<DayStretch> stretchesOf(const QDate &day, qint64 from) const;
};

// Nothing of ours lasts longer; a profile without working time ends here too.
inline constexpr int mostDays = 20'000;

template <typename Taken>
std::optional<LocalMoment> Walk::run(const LocalMoment &start, qint64 ms, Taken taken) const
{
    qint64 left = ms;
    for (int days = 0; left > 0 && days < mostDays; ++days) {
        const QDate day = start.day.addDays(days);
        for (DayStretch stretch : stretchesOf(day, days == 0 ? start.ms : 0)) {
            if (stretch.why == counted)
                stretch.to = std::min(stretch.to, stretch.from + left);
            taken(day, stretch);
            if (stretch.why != counted)
                continue;
            left -= stretch.length();
            if (left == 0)
                return LocalMoment{day, stretch.to};
        }
    }
    return left > 0 ? std::nullopt : std::optional(start);
}

} // namespace vakhta
