#include "app/core/due_course.h"

#include "app/core/deadline.h"
#include "app/core/due_walk.h"

#include <algorithm>
#include <numeric>

namespace vakhta {

namespace {
constexpr qint64 msOfMinute = 60'000;

// The term itself, then the days it was prolonged by. Nothing is told of a profile without any working time: the term is plain time then.
QDateTime walked(DueCourse &course, const Appeal &appeal, int prolongedDays, const Profile &profile)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const bool wholeDays = course.rule.calendarDays > 0;
    const qint64 term = wholeDays ? course.rule.calendarDays * RegionClock::msOfDay : course.rule.workingMinutes * msOfMinute;
    const std::vector<LocalPause> pauses = localPauses(appeal.pauses, profile);
    const auto keep = [&course](const QDate &day, const DayStretch &stretch) { course.steps.push_back({day, stretch}); };
    const auto end = Walk{.profile = profile, .wholeDays = wholeDays, .pauses = pauses}.run(clock.local(course.start), term, keep);
    if (!end) {
        course.steps.clear();
        return course.start.addMSecs(term);
    }
    const Walk prolonged{.profile = profile, .wholeDays = true, .counted = Counting::Prolonged, .pauses = pauses};
    const auto last = prolonged.run(*end, prolongedDays * RegionClock::msOfDay, keep);
    return clock.utc(last.value_or(*end));
}

QDateTime firstOf(const std::vector<Message> &messages, std::initializer_list<MessageKind> kinds)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const Message &message) {
        return std::find(kinds.begin(), kinds.end(), message.kind) != kinds.end() && (message.kind != MessageKind::Assigned || message.executor != 0);
    });
    return found == messages.end() ? QDateTime() : found->at;
}

void meet(ClockState &state, const Appeal &appeal, const std::vector<Message> &messages)
{
    switch (state.clock) {
    case DeadlineClock::Forwarding:
        state.metAt = firstOf(messages, {MessageKind::Assigned});
        state.met = state.metAt.isValid() || appeal.executor != 0 || !isOpen(appeal.status);
        return;
    case DeadlineClock::Reaction:
        state.metAt = firstOf(messages, {MessageKind::Taken, MessageKind::Submitted, MessageKind::AnsweredInterim, MessageKind::Published});
        state.met = state.metAt.isValid() || (appeal.status != Status::Registered && appeal.status != Status::Assigned && appeal.status != Status::OnHold);
        return;
    case DeadlineClock::Interim: state.metAt = appeal.interimAt.isValid() ? appeal.interimAt : appeal.answeredAt; break;
    case DeadlineClock::Final:
    case DeadlineClock::AfterInterim: state.metAt = appeal.answeredAt; break;
    }
    state.met = state.metAt.isValid() || !isOpen(appeal.status);
}
} // namespace

qint64 DueCourse::counted() const
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0), [](qint64 sum, const DueStep &step) {
        return step.stretch.why == Counting::Counted ? sum + step.stretch.length() : sum;
    });
}

std::optional<DueCourse> explainDue(const Appeal &appeal, const Profile &profile, DeadlineClock clock)
{
    const DeadlineRule *afterInterim =
        clock == DeadlineClock::Final && appeal.interimAt.isValid() ? ruleFor(appeal, DeadlineClock::AfterInterim, profile) : nullptr;
    const DeadlineRule *rule = afterInterim ? afterInterim : ruleFor(appeal, clock, profile);
    if (!rule || !appeal.receivedAt.isValid())
        return {};
    DueCourse course;
    course.rule = *rule;
    course.start = afterInterim ? appeal.interimAt : appeal.receivedAt;
    course.due = walked(course, appeal, clock == DeadlineClock::Final ? appeal.prolongedDays : 0, profile);
    course.estimated = isEstimated(*rule, course.due, profile);
    return course;
}

std::vector<ClockState> clocksOf(const Appeal &appeal, const std::vector<Message> &messages, const Profile &profile)
{
    std::vector<ClockState> clocks;
    for (const DeadlineClock clock : {DeadlineClock::Forwarding, DeadlineClock::Reaction, DeadlineClock::Interim, DeadlineClock::Final}) {
        const auto course = explainDue(appeal, profile, clock);
        if (!course)
            continue;
        ClockState state{.clock = clock, .rule = course->rule, .due = course->due, .estimated = course->estimated, .metAt = {}};
        if (clock == DeadlineClock::Final && appeal.dueAt.isValid())
            state.due = appeal.dueAt;
        meet(state, appeal, messages);
        clocks.push_back(state);
    }
    return clocks;
}

} // namespace vakhta
