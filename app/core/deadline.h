#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <optional>
#include <vector>

namespace vakhta {

/// Working minutes of a day of the region, lunch left out: 0 on days off. Source: the production calendar of the profile.
int workingMinutesOn(const QDate &day, const Profile &profile);

/// `from` moved on by working minutes. UTC in and out.
QDateTime addWorkingMinutes(const QDateTime &from, int minutes, const Profile &profile);

/// Working minutes between two moments, negative when `to` is earlier.
int workingMinutesBetween(const QDateTime &from, const QDateTime &to, const Profile &profile);

/// The first rule of the profile for this clock that fits the appeal's system, channel, priority and topic; nullptr: there is none.
const DeadlineRule *ruleFor(const Appeal &appeal, DeadlineClock clock, const Profile &profile);

/// The final deadline by the profile: of an appeal with an interim answer by the term that runs from it, if the profile has one. The
/// clock stands in pauses that have ended; prolonged days come on top. Invalid: no rule fits.
QDateTime dueAt(const Appeal &appeal, const Profile &profile);

/// What becomes of before.dueAt when the appeal is paused, resumed or prolonged: `after` says so. A deadline that is not the profile's own
/// (the source system gave it) moves on by what it had left, or by the days given.
QDateTime movedDue(const Appeal &before, const Appeal &after, const Profile &profile);

/// Was it counted over a year whose production calendar is not published? Calendar days need none.
bool isEstimated(const DeadlineRule &rule, const QDateTime &due, const Profile &profile);

/// Minutes left to `due` less what this executor and the approver usually take: the order of work. Plain minutes, not working ones.
int slackMinutes(const QDateTime &due, const QDateTime &now, int usualMinutes, int approvalMinutes);

} // namespace vakhta
