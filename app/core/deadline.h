#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

namespace vakhta {

/// Working minutes of a day of the region, lunch left out: 0 on days off. Source: the production calendar of the profile.
int workingMinutesOn(const QDate &day, const Profile &profile);

/// `from` moved on by working minutes. UTC in and out.
QDateTime addWorkingMinutes(const QDateTime &from, int minutes, const Profile &profile);

/// Working minutes between two moments, negative when `to` is earlier.
int workingMinutesBetween(const QDateTime &from, const QDateTime &to, const Profile &profile);

/// The final deadline by the first rule of the profile that fits.
QDateTime dueAt(const Appeal &appeal, const Profile &profile);

/// Minutes left to `due` less what this executor and the approver usually take: the order of work. Plain minutes, not working ones.
int slackMinutes(const QDateTime &due, const QDateTime &now, int usualMinutes, int approvalMinutes);

} // namespace vakhta
