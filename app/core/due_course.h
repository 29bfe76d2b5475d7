#pragma once

#include "app/core/appeal.h"
#include "app/core/work_day.h"

#include <optional>
#include <vector>

namespace vakhta {

/// A stretch on the way from the beginning of a term to its end, within one day of the region.
struct DueStep
{
    QDate day;
    DayStretch stretch;
};

/// How a deadline came about: the steps follow each other without gaps from `start` to `due`, and what is Counted among them is the
/// term, to the millisecond.
struct DueCourse
{
    DeadlineRule rule;
    QDateTime start; // UTC, so the next two
    QDateTime due;
    std::vector<DueStep> steps;
    bool estimated = false; // a year without a published calendar was counted

    qint64 counted() const; // ms
};

/// The deadline of one clock of an appeal, step by step; nothing where no rule of the profile fits. Final is the one of dueAt(), with the
/// interim answer looked at; AfterInterim is never asked for by itself.
std::optional<DueCourse> explainDue(const Appeal &appeal, const Profile &profile, DeadlineClock clock = DeadlineClock::Final);

/// One clock of an appeal. `metAt` invalid though `met`: nobody wrote down when.
struct ClockState
{
    DeadlineClock clock = DeadlineClock::Final;
    DeadlineRule rule;
    QDateTime due;
    bool estimated = false;
    bool met = false;
    QDateTime metAt;
};

/// The clocks that the profile keeps for this appeal, in the order of their terms: forwarding, reaction, interim, final. `messages` is its
/// history, oldest first. The final one's due is the appeal's own.
std::vector<ClockState> clocksOf(const Appeal &appeal, const std::vector<Message> &messages, const Profile &profile);

} // namespace vakhta
