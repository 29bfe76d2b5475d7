#include "app/core/work_day.h"

#include "app/core/region_clock.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qint64 msOfHour = 3'600'000;

DayKind kindOf(const QDate &day, const Profile &profile)
{
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    if (weekend && !profile.workingWeekends.contains(day))
        return DayKind::Weekend;
    if (!weekend && profile.daysOff.contains(day))
        return profile.movedDays.contains(day) ? DayKind::MovedDayOff : DayKind::Holiday;
    if (profile.shortDays.contains(day))
        return DayKind::Short;
    return weekend ? DayKind::WorkingWeekend : DayKind::Working;
}

// Each stretch begins where the last one ended, so that together they are the day whatever the profile's hours are.
void extend(std::vector<DayStretch> &stretches, qint64 to, Counting why)
{
    const qint64 from = stretches.empty() ? 0 : stretches.back().to;
    if (to > from)
        stretches.push_back({from, to, why});
}
} // namespace

WorkDay workDay(const QDate &day, const Profile &profile)
{
    constexpr qint64 midnight = RegionClock::msOfDay;
    WorkDay made{.kind = kindOf(day, profile), .movedFrom = profile.movedDays.value(day), .stretches = {}};
    if (made.kind != DayKind::MovedDayOff)
        made.movedFrom = {};
    if (!made.works()) {
        extend(made.stretches, midnight, Counting::DayOff);
        return made;
    }
    const qint64 start = profile.dayStart.msecsSinceStartOfDay();
    const qint64 usualEnd = std::max<qint64>(start, profile.dayEnd.msecsSinceStartOfDay());
    const qint64 end = profile.shortDays.contains(day) ? std::max(start, usualEnd - msOfHour) : usualEnd;
    extend(made.stretches, start, Counting::Night);
    if (profile.lunchStart.isValid() && profile.lunchEnd.isValid()) {
        extend(made.stretches, std::clamp<qint64>(profile.lunchStart.msecsSinceStartOfDay(), start, end), Counting::Counted);
        extend(made.stretches, std::min<qint64>(profile.lunchEnd.msecsSinceStartOfDay(), end), Counting::Lunch);
    }
    extend(made.stretches, end, Counting::Counted);
    extend(made.stretches, usualEnd, Counting::ShortDay);
    extend(made.stretches, midnight, Counting::Night);
    return made;
}

} // namespace vakhta
