#pragma once

#include "app/core/region.h"

#include <vector>

namespace vakhta {

/// Why a stretch of a day counts, or why the clock stands in it. ShortDay: the hour that a shortened day lacks. DayOff: what kind of
/// one workDay() tells. Prolonged: a day given on top of the term.
enum class Counting { Counted, Night, Lunch, ShortDay, DayOff, Paused, Prolonged };

/// Part of a day, in ms since its midnight by the region's wall clock.
struct DayStretch
{
    qint64 from = 0, to = 0;
    Counting why = Counting::Counted;

    qint64 length() const { return to - from; }
};

enum class DayKind { Working, Short, WorkingWeekend, Weekend, Holiday, MovedDayOff };

/// A day of the region's production calendar.
struct WorkDay
{
    DayKind kind = DayKind::Working;
    QDate movedFrom; // MovedDayOff: whose day off it is
    std::vector<DayStretch> stretches; // in order, the whole day without gaps

    bool works() const { return kind == DayKind::Working || kind == DayKind::Short || kind == DayKind::WorkingWeekend; }
};

WorkDay workDay(const QDate &day, const Profile &profile);

} // namespace vakhta
