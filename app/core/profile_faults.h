#pragma once

#include "app/core/region.h"

#include <QString>

#include <vector>

namespace vakhta {

/// What is wrong with a part of a region profile. `place` as in the document of resources/regions: «deadlines/3/workingMinutes»; a moved day by itself, «movedDays/2026-05-11».
struct ProfileFault
{
    enum class Why {
        Missing,          // a name, a code, a text
        UnknownZone,      // no time zone of the IANA
        EndsFirst,        // the day ends before it begins
        LunchOutside,     // lunch is not within the day
        NoWorkingTime,    // lunch is all of the day
        OutOfRange,       // not a whole number from `least` to `most`
        TooLong,          // more than `most` characters
        TooMany,          // more than `most` of them
        UnknownChannel,
        UnknownCheck,     // not a rule of the pre-flight
        UnknownTopic,     // of `id`
        UnknownGap,       // the notice names something beside {number} and {due}
        TwiceInCalendar,  // a day off that works too, or is short
        NoDayOff,         // a moved day that is not among the days off
        NoWeekend,        // a working weekend that is a day of the week
        NoFinalRule       // no term for the answer itself
    };
    QString place;
    Why why = Why::Missing;
    int least = 0, most = 0;
    qint64 id = 0;
    QDate day;

    bool operator==(const ProfileFault &) const = default;
};

/// All that is wrong, in the order of the document; nothing: the profile may be used. `topics` are those of its region. Pure: the
/// editor shows it at the field, the centre refuses by it, and a region's file is read by it.
std::vector<ProfileFault> faultsOf(const Profile &profile, const std::vector<Topic> &topics);

/// The rule before it that takes all it would take, so that it never counts; −1: there is none. No fault: somebody may be about to
/// put another in between.
int ruleThatCovers(const QList<DeadlineRule> &rules, int at);

} // namespace vakhta
