#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

namespace vakhta {

/// A deadline in the words of a list row: the chip, the line under it and the gauge beside it.
struct DeadlineWords
{
    enum class State { None, Overdue, Soon, Ordinary, Estimated, OnHold, Done };

    State state = State::None;
    QString chip;      // «−1 ч 12 мин», «до 14:35», «≈ 18:00»
    QString under;     // «срок был 12:30», «запас 20 мин», «запаса нет»
    int slack = 0;     // minutes left less what executor and approver usually take
    double share = -1; // of the gauge, 0…1; negative: none

    bool operator==(const DeadlineWords &) const = default;
};

/// What executor and approver usually take, in minutes, and whether the date is only an estimate of this computer.
struct Pace
{
    int executor = 0;
    int approval = 0;
    bool estimated = false;
    int noCalendar = 0; // the year of the deadline, when its production calendar is not published
};

/// An appeal's own pace, the same that the order by slack is made of.
Pace paceOf(qint64 executor, const Region &region, bool estimated);

/// The year that Pace::noCalendar means, for an appeal of which only this is known; 0: the date is certain.
int yearWithoutCalendar(const AppealRow &row, const Profile &profile, const LocalTime &here);

/// Soon: under 90 minutes, or slack under 30.
DeadlineWords deadlineWords(Status status, const QDateTime &due, const Pace &pace, const LocalTime &here);

/// The banner over the appeal: a bold fact and its plain consequence.
struct DeadlineFact
{
    DeadlineWords::State state = DeadlineWords::State::None;
    QString fact;
    QString consequence;
};
DeadlineFact deadlineFact(Status status, const QDateTime &due, const Pace &pace, const LocalTime &here);

} // namespace vakhta
