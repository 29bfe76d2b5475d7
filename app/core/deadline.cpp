#include "app/core/deadline.h"

#include "app/core/region_clock.h"

#include <algorithm>
#include <array>

namespace vakhta {

namespace {
constexpr qint64 msOfMinute = 60'000;
// Nothing of ours lasts longer; a profile without working time ends here too.
constexpr int mostDays = 20'000;

struct Span
{
    qint64 from = 0, to = 0; // ms of the day
    qint64 length() const { return std::max<qint64>(0, to - from); }
};

bool works(const QDate &day, const Profile &profile)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return profile.workingWeekends.contains(day);
    return !profile.daysOff.contains(day);
}

// Before and after lunch.
std::array<Span, 2> spansOf(const QDate &day, const Profile &profile)
{
    if (!works(day, profile))
        return {};
    const qint64 start = profile.dayStart.msecsSinceStartOfDay();
    const qint64 shorter = profile.shortDays.contains(day) ? 60 * msOfMinute : 0;
    const qint64 end = profile.dayEnd.msecsSinceStartOfDay() - shorter;
    if (!profile.lunchStart.isValid() || !profile.lunchEnd.isValid())
        return {Span{start, end}, Span{}};
    const qint64 lunch = std::clamp<qint64>(profile.lunchStart.msecsSinceStartOfDay(), start, std::max(start, end));
    const qint64 after = std::max<qint64>(lunch, profile.lunchEnd.msecsSinceStartOfDay());
    return {Span{start, lunch}, Span{after, end}};
}

// Working ms of the day between two moments of it.
qint64 workedIn(const QDate &day, qint64 from, qint64 to, const Profile &profile)
{
    qint64 sum = 0;
    for (const Span &span : spansOf(day, profile))
        sum += Span{std::max(span.from, from), std::min(span.to, to)}.length();
    return sum;
}

bool fits(const DeadlineRule &rule, const Appeal &appeal)
{
    return (rule.system < 0 || rule.system == int(appeal.system))
        && (rule.priority < 0 || rule.priority == int(appeal.priority));
}
} // namespace

int workingMinutesOn(const QDate &day, const Profile &profile)
{
    return int(workedIn(day, 0, RegionClock::msOfDay, profile) / msOfMinute);
}

QDateTime addWorkingMinutes(const QDateTime &from, int minutes, const Profile &profile)
{
    if (minutes <= 0)
        return from;
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const LocalMoment start = clock.local(from);
    qint64 left = minutes * msOfMinute;
    for (int days = 0; days < mostDays; ++days) {
        const QDate day = start.day.addDays(days);
        for (const Span &span : spansOf(day, profile)) {
            const Span open{days == 0 ? std::max(span.from, start.ms) : span.from, span.to};
            if (open.length() >= left)
                return clock.utc({day, open.from + left});
            left -= open.length();
        }
    }
    return from.addSecs(qint64(minutes) * 60);
}

int workingMinutesBetween(const QDateTime &from, const QDateTime &to, const Profile &profile)
{
    if (to < from)
        return -workingMinutesBetween(to, from, profile);
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const LocalMoment first = clock.local(from), last = clock.local(to);
    const qint64 days = std::min<qint64>(first.day.daysTo(last.day), mostDays);
    qint64 sum = 0;
    for (qint64 day = 0; day <= days; ++day)
        sum += workedIn(first.day.addDays(day), day == 0 ? first.ms : 0, day == days ? last.ms : RegionClock::msOfDay,
                        profile);
    return int(sum / msOfMinute);
}

QDateTime dueAt(const Appeal &appeal, const Profile &profile)
{
    const auto rule = std::find_if(profile.deadlines.begin(), profile.deadlines.end(),
                                   [&](const DeadlineRule &one) { return fits(one, appeal); });
    if (rule == profile.deadlines.end() || !appeal.receivedAt.isValid())
        return {};
    if (rule->calendarDays == 0)
        return addWorkingMinutes(appeal.receivedAt, rule->workingMinutes, profile);
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const LocalMoment received = clock.local(appeal.receivedAt);
    return clock.utc({received.day.addDays(rule->calendarDays), received.ms});
}

int slackMinutes(const QDateTime &due, const QDateTime &now, int usualMinutes, int approvalMinutes)
{
    return int(now.msecsTo(due) / msOfMinute) - usualMinutes - approvalMinutes;
}

} // namespace vakhta
