#include "app/core/deadline.h"

#include "app/core/due_course.h"
#include "app/core/due_walk.h"

#include <algorithm>

namespace vakhta {

namespace {
constexpr qint64 msOfMinute = 60'000;

// Working ms of the day between two moments of it.
qint64 workedIn(const QDate &day, qint64 from, qint64 to, const Profile &profile)
{
    qint64 sum = 0;
    for (const DayStretch &stretch : workDay(day, profile).stretches) {
        if (stretch.why == Counting::Counted)
            sum += std::max<qint64>(0, std::min(stretch.to, to) - std::max(stretch.from, from));
    }
    return sum;
}

qint64 workedBetween(const QDateTime &from, const QDateTime &to, const Profile &profile)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const LocalMoment first = clock.local(from), last = clock.local(to);
    const qint64 days = std::min<qint64>(first.day.daysTo(last.day), mostDays);
    qint64 sum = 0;
    for (qint64 day = 0; day <= days; ++day)
        sum += workedIn(first.day.addDays(day), day == 0 ? first.ms : 0, day == days ? last.ms : RegionClock::msOfDay, profile);
    return sum;
}

QDateTime addWorked(const QDateTime &from, qint64 ms, const Profile &profile)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const auto end = Walk{.profile = profile}.run(clock.local(from), ms);
    return end ? clock.utc(*end) : from.addMSecs(ms);
}

QDateTime addDays(const QDateTime &from, int days, const Profile &profile)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const LocalMoment local = clock.local(from);
    return clock.utc({local.day.addDays(days), local.ms});
}

bool fits(const DeadlineRule &rule, const Appeal &appeal)
{
    return (rule.system < 0 || rule.system == int(appeal.system)) && (rule.channel < 0 || rule.channel == int(appeal.channel))
        && (rule.priority < 0 || rule.priority == int(appeal.priority)) && (rule.topic == 0 || rule.topic == appeal.topic);
}

bool countsWorkingTime(const Appeal &appeal, const Profile &profile)
{
    const DeadlineRule *rule = ruleFor(appeal, DeadlineClock::Final, profile);
    return rule && rule->calendarDays == 0;
}
} // namespace

int workingMinutesOn(const QDate &day, const Profile &profile)
{
    return int(workedIn(day, 0, RegionClock::msOfDay, profile) / msOfMinute);
}

QDateTime addWorkingMinutes(const QDateTime &from, int minutes, const Profile &profile)
{
    return minutes <= 0 ? from : addWorked(from, minutes * msOfMinute, profile);
}

int workingMinutesBetween(const QDateTime &from, const QDateTime &to, const Profile &profile)
{
    return to < from ? -workingMinutesBetween(to, from, profile) : int(workedBetween(from, to, profile) / msOfMinute);
}

const DeadlineRule *ruleFor(const Appeal &appeal, DeadlineClock clock, const Profile &profile)
{
    const auto rule = std::find_if(profile.deadlines.begin(), profile.deadlines.end(),
                                   [&](const DeadlineRule &one) { return one.clock == clock && fits(one, appeal); });
    return rule == profile.deadlines.end() ? nullptr : &*rule;
}

QDateTime dueAt(const Appeal &appeal, const Profile &profile)
{
    const auto course = explainDue(appeal, profile);
    return course ? course->due : QDateTime();
}

QDateTime movedDue(const Appeal &before, const Appeal &after, const Profile &profile)
{
    const QDateTime was = before.dueAt;
    if (!was.isValid() || was == dueAt(before, profile))
        return dueAt(after, profile);
    QDateTime due = was;
    if (!after.pauses.isEmpty() && after.pauses.back().until.isValid() && before.pauses != after.pauses) {
        const Pause &pause = after.pauses.back();
        if (pause.from < was && countsWorkingTime(before, profile))
            due = addWorked(pause.until, workedBetween(pause.from, was, profile), profile);
        else if (pause.from < was)
            due = was.addMSecs(pause.from.msecsTo(pause.until));
    }
    return addDays(due, after.prolongedDays - before.prolongedDays, profile);
}

bool isEstimated(const DeadlineRule &rule, const QDateTime &due, const Profile &profile)
{
    return rule.calendarDays == 0 && due.isValid() && RegionClock::of(profile.timeZone).local(due).day.year() > profile.calendarUntil;
}

int slackMinutes(const QDateTime &due, const QDateTime &now, int usualMinutes, int approvalMinutes)
{
    return int(now.msecsTo(due) / msOfMinute) - usualMinutes - approvalMinutes;
}

} // namespace vakhta
