#include "app/centre/intake/demo_history.h"

#include "app/centre/intake/demo_course.h"
#include "app/core/deadline.h"
#include "app/core/region_clock.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qint64 msOfMinute = 60'000;
constexpr qint64 msOfHour = 60 * msOfMinute;
constexpr qint64 msOfDay = 24 * msOfHour;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}
} // namespace

DemoHistory::DemoHistory(const Region &region, const DemoLanguage &language, const QDateTime &end)
    : m_region(region)
    , m_language(language)
    , m_end(end.toMSecsSinceEpoch())
{
    for (const Executor &executor : region.executors)
        m_executors.insert(executor.id, executor.shortName);
    for (const User &user : region.users) {
        if (!user.active || (user.role != Role::Operator && user.role != Role::Approver))
            continue;
        Staff &staff = user.role == Role::Operator ? m_operators : m_approvers;
        const double share = (user.present ? 1 : 0.45) * (0.8 + 0.1 * double(staff.ids.size() * 5 % 7));
        staff.sums.push_back((staff.sums.empty() ? 0 : staff.sums.back()) + share);
        staff.ids.push_back(user.id);
    }
}

qint64 DemoHistory::Staff::pick(DemoRandom &dice) const
{
    const double drawn = ids.empty() ? 0 : dice.unit() * sums.back();
    const auto at = size_t(std::upper_bound(sums.begin(), sums.end(), drawn) - sums.begin());
    return ids.empty() ? 0 : ids[std::min(at, ids.size() - 1)];
}

QDate DemoHistory::dayOf(qint64 at) const
{
    return RegionClock::of(m_region.profile.timeZone).local(utc(at)).day;
}

/// The shift sleeps at night: what would be done then is done in its first half hour.
qint64 DemoHistory::inShift(qint64 at, DemoRandom &dice) const
{
    RegionClock &clock = RegionClock::of(m_region.profile.timeZone);
    const LocalMoment local = clock.local(utc(at));
    const qint64 start = m_region.profile.shiftStart.msecsSinceStartOfDay(), finish = m_region.profile.shiftEnd.msecsSinceStartOfDay();
    if (local.ms >= start && local.ms < finish)
        return at;
    const QDate day = local.ms < start ? local.day : local.day.addDays(1);
    return clock.utc({day, start + dice.below(35) * msOfMinute}).toMSecsSinceEpoch();
}

/// Messages are answered within their hours, most long before the end; feedback within its days, at an office hour.
qint64 DemoHistory::answeredMoment(const DemoSketch &sketch, qint64 due, DemoRandom &dice) const
{
    const Profile &profile = m_region.profile;
    const QDateTime received = utc(sketch.moment.at);
    const bool late = dice.chance(sketch.moment.kind == DemoMoment::Kind::Hail ? 16 : 5);
    if (sketch.system == System::Incidents) {
        const int term = workingMinutesBetween(received, utc(due), profile);
        const double part = late ? 1.02 + 0.7 * dice.unit() : 0.12 + 0.86 * std::pow(dice.unit(), 0.8);
        return addWorkingMinutes(received, std::max(15, int(term * part)), profile).toMSecsSinceEpoch();
    }
    const double days = double(due - sketch.moment.at) / double(msOfDay);
    QDate day = sketch.day.addDays(late ? qint64(days) + dice.between(1, 3) : 1 + qint64((days - 2) * std::pow(dice.unit(), 1.6)));
    day = day.dayOfWeek() > Qt::Friday ? day.addDays(8 - day.dayOfWeek()) : day;
    const qint64 hour = profile.dayStart.msecsSinceStartOfDay() + dice.below(8 * 60) * msOfMinute;
    return RegionClock::of(profile.timeZone).utc({day, hour}).toMSecsSinceEpoch();
}

void DemoHistory::write(const DemoSketch &sketch, const DemoFate *fate, bool brief, DemoScene &scene, DemoAppeal &out) const
{
    DemoRandom &dice = scene.dice();
    Appeal &appeal = out.appeal;
    const qint64 due = fate ? fate->due : dueAt(appeal, m_region.profile).toMSecsSinceEpoch();
    appeal.dueAt = utc(due);
    if (fate && fate->prolonged)
        appeal.prolongedDays = std::min(std::max(1, int(dueAt(appeal, m_region.profile).daysTo(appeal.dueAt))), std::max(1, m_region.profile.mostProlongDays));
    appeal.executor = sketch.executor;
    appeal.operatorId = fate && fate->first && !m_operators.ids.empty() ? m_operators.ids[0] : m_operators.pick(dice);
    scene.executor = m_executors.value(sketch.executor);
    scene.term = dayOf(due);

    DemoCourse course(sketch, m_language, scene, out, {.approver = m_approvers.pick(dice), .end = m_end});
    course.shift = [this, &dice](qint64 at) { return inShift(at, dice); };
    course.dayOf = [this](qint64 at) { return dayOf(at); };
    if (fate)
        return course.goOn(*fate);
    qint64 answered = answeredMoment(sketch, due, dice);
    // It was answered, so it was before the end, and not within minutes.
    if (answered > m_end - 5 * msOfMinute)
        answered = sketch.moment.at + qint64(double(m_end - sketch.moment.at) * (0.5 + 0.4 * dice.unit()));
    course.finish(answered, brief);
    if (appeal.answeredAt.isValid() && sketch.system == System::Incidents)
        appeal.answerMinutes = workingMinutesBetween(appeal.receivedAt, appeal.answeredAt, m_region.profile);
}

} // namespace vakhta::centre
