#include "ui/text/deadline_text.h"

#include "app/core/deadline.h"
#include "ui/text/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int soonMinutes = 90;
constexpr int thinSlack = 30;
constexpr double fullGauge = 180; // minutes of slack at which the gauge is full; the root keeps the last half-hour visible

class DeadlineSaid
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

int minutesTo(const QDateTime &due, const LocalTime &here)
{
    return int(std::floor(double(here.now.secsTo(due)) / 60));
}

bool isToday(const QDateTime &at, const LocalTime &here)
{
    return here.local(at).date() == here.today();
}

DeadlineWords overdue(const QDateTime &due, int late, const LocalTime &here)
{
    DeadlineWords words{.state = DeadlineWords::State::Overdue, .chip = u"−"_s + shortDuration(late), .under = {}};
    words.under = DeadlineSaid::tr("was due %1").arg(isToday(due, here) ? clockText(due, here) : dateText(here.local(due).date(), here));
    return words;
}

DeadlineWords ahead(const QDateTime &due, int left, const Pace &pace, const LocalTime &here)
{
    DeadlineWords words;
    words.slack = slackMinutes(due, here.now, pace.executor, pace.approval);
    const bool soon = isToday(due, here) && (left < soonMinutes || words.slack < thinSlack);
    words.state = soon ? DeadlineWords::State::Soon : DeadlineWords::State::Ordinary;
    words.chip = untilText(due, here);
    words.under = words.slack > 0 ? DeadlineSaid::tr("slack %1").arg(shortDuration(words.slack)) : DeadlineSaid::tr("no slack");
    words.share = words.slack <= 0 ? 0 : std::min(1.0, std::sqrt(words.slack / fullGauge));
    if (pace.estimated || pace.noCalendar) {
        words.state = DeadlineWords::State::Estimated;
        words.chip = u"≈ "_s + (isToday(due, here) ? clockText(due, here) : dateText(here.local(due).date(), here));
        words.under = pace.estimated ? DeadlineSaid::tr("estimate, without the centre") : DeadlineSaid::tr("estimate, no calendar of %1").arg(pace.noCalendar);
    }
    return words;
}

} // namespace

Pace paceOf(qint64 executor, const Region &region, bool estimated)
{
    const Executor *body = executorOf(region, executor);
    return {body ? body->usualMinutes : 0, region.profile.approvalMinutes, estimated};
}

int yearWithoutCalendar(const AppealRow &row, const Profile &profile, const LocalTime &here)
{
    const int year = row.dueAt.isValid() ? here.local(row.dueAt).date().year() : 0;
    if (year <= profile.calendarUntil)
        return 0;
    const Appeal known{.system = row.system, .channel = row.channel, .priority = row.priority, .topic = row.topic};
    const DeadlineRule *rule = ruleFor(known, DeadlineClock::Final, profile);
    return rule && isEstimated(*rule, row.dueAt, profile) ? year : 0;
}

DeadlineWords deadlineWords(Status status, const QDateTime &due, const Pace &pace, const LocalTime &here)
{
    if (!isOpen(status))
        return {.state = DeadlineWords::State::Done, .chip = {}, .under = {}};
    if (status == Status::OnHold)
        return {.state = DeadlineWords::State::OnHold, .chip = DeadlineSaid::tr("on hold"),
                .under = due.isValid() ? untilText(due, here) : QString()};
    if (!due.isValid())
        return {.state = DeadlineWords::State::None, .chip = {}, .under = DeadlineSaid::tr("no deadline")};
    const int left = minutesTo(due, here);
    return left < 0 ? overdue(due, -left, here) : ahead(due, left, pace, here);
}

DeadlineFact deadlineFact(Status status, const QDateTime &due, const Pace &pace, const LocalTime &here)
{
    Pace certain = pace;
    certain.noCalendar = 0;
    certain.estimated = false; // an estimate presses as much as a date of the centre's
    const DeadlineWords words = deadlineWords(status, due, certain, here);
    switch (words.state) {
    case DeadlineWords::State::Overdue:
        return {words.state, DeadlineSaid::tr("Overdue by %1.").arg(longDuration(-minutesTo(due, here))),
                DeadlineSaid::tr("The answer was due %1.").arg(whenText(due, here))};
    case DeadlineWords::State::Soon:
    case DeadlineWords::State::Ordinary:
    case DeadlineWords::State::Estimated: break;
    case DeadlineWords::State::None:
    case DeadlineWords::State::Done: return {.state = words.state, .fact = {}, .consequence = {}};
    case DeadlineWords::State::OnHold:
        if (!due.isValid())
            return {.state = words.state, .fact = {}, .consequence = {}};
        return {words.state, DeadlineSaid::tr("On hold: the clock stands."), DeadlineSaid::tr("The deadline, %1, will move when work goes on.").arg(whenText(due, here))};
    }
    DeadlineFact fact{.state = words.state, .fact = {}, .consequence = {}};
    const QString left = longDuration(minutesTo(due, here));
    fact.fact = DeadlineSaid::tr("Answer %1, %2 left.").arg(untilText(due, here), left);
    const QString usual = longDuration(pace.executor + pace.approval);
    fact.consequence = pace.executor > 0 ? DeadlineSaid::tr("Executor and approval usually take %1.").arg(usual)
                                         : DeadlineSaid::tr("Approval usually takes %1.").arg(usual);
    return fact;
}

} // namespace vakhta
