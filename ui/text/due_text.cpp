#include "ui/text/due_text.h"

#include "app/core/deadline.h"
#include "ui/text/deadline_text.h"
#include "ui/text/due_ledger.h"
#include "ui/text/names.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr qint64 msOfMinute = 60'000;

class DueSaid
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

QString onWeekday(int day, const QString &clock)
{
    switch (day) {
    case Qt::Monday: return DueSaid::tr("Why %1 on Monday").arg(clock);
    case Qt::Tuesday: return DueSaid::tr("Why %1 on Tuesday").arg(clock);
    case Qt::Wednesday: return DueSaid::tr("Why %1 on Wednesday").arg(clock);
    case Qt::Thursday: return DueSaid::tr("Why %1 on Thursday").arg(clock);
    case Qt::Friday: return DueSaid::tr("Why %1 on Friday").arg(clock);
    case Qt::Saturday: return DueSaid::tr("Why %1 on Saturday").arg(clock);
    default: return DueSaid::tr("Why %1 on Sunday").arg(clock);
    }
}

QString titleOf(const QDateTime &due, const LocalTime &here)
{
    const QDate day = here.local(due).date();
    const QString title = onWeekday(day.dayOfWeek(), clockText(due, here));
    return qAbs(here.today().daysTo(day)) < 7 ? title : DueSaid::tr("%1, %2").arg(title, dateText(day, here));
}

QString priorityOf(Priority priority)
{
    switch (priority) {
    case Priority::Ordinary: return DueSaid::tr("ordinary priority");
    case Priority::Raised: return DueSaid::tr("raised priority");
    case Priority::Urgent: return DueSaid::tr("urgent");
    }
    return {};
}

/// Whom the rule is for, as far as it asks.
QString whomOf(const Appeal &appeal, const DeadlineRule &rule, const Region &region)
{
    QStringList parts{appeal.system == System::Incidents ? DueSaid::tr("Message from a social network") : DueSaid::tr("Message of the feedback platform")};
    if (rule.channel >= 0)
        parts << channelText(appeal.channel);
    if (rule.topic != 0)
        parts << DueSaid::tr("topic «%1»").arg(topicName(region, rule.topic));
    parts << priorityOf(appeal.priority);
    return parts.join(u", "_s);
}

QString hour(const QTime &time)
{
    return time.toString(u"H:mm"_s);
}

QString ruleOf(const AppealCard &card, const DueCourse &course, const Region &region, const LocalTime &here)
{
    const bool interim = course.rule.clock == DeadlineClock::AfterInterim;
    const QString whom = whomOf(card.appeal, course.rule, region), term = termText(course.rule);
    QStringList said{interim ? DueSaid::tr("%1: %2 from the interim answer.").arg(whom, term) : DueSaid::tr("%1: %2 from the minute it came.").arg(whom, term)};
    said << (interim ? DueSaid::tr("The interim answer: %1.") : DueSaid::tr("It came: %1.")).arg(stampText(course.start, here));
    if (course.rule.calendarDays == 0) {
        const Profile &hours = region.profile;
        said << (hours.lunchStart.isValid() && hours.lunchStart < hours.lunchEnd
                     ? DueSaid::tr("The working day is %1 to %2, lunch %3 to %4.").arg(hour(hours.dayStart), hour(hours.dayEnd), hour(hours.lunchStart), hour(hours.lunchEnd))
                     : DueSaid::tr("The working day is %1 to %2.").arg(hour(hours.dayStart), hour(hours.dayEnd)));
    }
    if (card.appeal.prolongedDays > 0)
        said << DueSaid::tr("Prolonged by %n day(s).", nullptr, card.appeal.prolongedDays);
    return said.join(u' ');
}

QString doubtOf(const AppealCard &card, const std::optional<DueCourse> &course, const Profile &profile, bool offline, const LocalTime &here)
{
    const Appeal &appeal = card.appeal;
    QStringList said;
    if (!course)
        said << DueSaid::tr("The region's profile has no rule for such an appeal: the deadline came with it.");
    else if (appeal.dueAt != course->due)
        said << DueSaid::tr("The deadline came with the appeal, or from rules that held before. By today's rules it would be %1, as is shown here.").arg(stampText(course->due, here));
    if (appeal.status == Status::OnHold && !appeal.pauses.isEmpty() && !appeal.pauses.back().until.isValid())
        said << DueSaid::tr("On hold since %1: the clock stands, and the deadline will move when work goes on.").arg(stampText(appeal.pauses.back().from, here));
    if (course && course->estimated)
        said << DueSaid::tr("An estimate: the production calendar is published up to %1.").arg(profile.calendarUntil);
    if (offline)
        said << DueSaid::tr("Counted by this computer: there is no connection with the centre.");
    return said.join(u' ');
}

void tellSlack(DueWords &words, const Appeal &appeal, const Region &region, const LocalTime &here)
{
    if (!isOpen(appeal.status) || appeal.status == Status::OnHold)
        return;
    const int left = int(std::floor(double(here.now.secsTo(appeal.dueAt)) / 60));
    if (left < 0) {
        words.isTight = true;
        words.slack = {{DueSaid::tr("Overdue since %1").arg(stampText(appeal.dueAt, here)), u"− "_s + shortDuration(-left)}};
        return;
    }
    const Pace pace = paceOf(appeal.executor, region, false);
    words.slack.push_back({DueSaid::tr("Until the deadline, counted from %1").arg(clockText(here.now, here)), shortDuration(left)});
    if (pace.executor > 0)
        words.slack.push_back({DueSaid::tr("Usually answers: %1").arg(executorName(region, appeal.executor)), u"− "_s + shortDuration(pace.executor)});
    words.slack.push_back({DueSaid::tr("Approval usually takes"), u"− "_s + shortDuration(pace.approval)});
    const int slack = left - pace.executor - pace.approval;
    words.isTight = slack <= 0;
    words.slack.push_back(slack < 0 ? Figure{DueSaid::tr("No slack: %1 are missing").arg(shortDuration(-slack)), u"− "_s + shortDuration(-slack)}
                                    : Figure{slack == 0 ? DueSaid::tr("No slack") : DueSaid::tr("Slack"), shortDuration(slack)});
}

QString clockStanding(const ClockState &clock, const LocalTime &here)
{
    const QString until = (clock.estimated ? u"≈ "_s : QString()) + stampText(clock.due, here);
    if (clock.met && !clock.metAt.isValid())
        return DueSaid::tr("by %1: done").arg(until);
    const int late = int(clock.due.secsTo(clock.met ? clock.metAt : here.now) / 60);
    if (clock.met)
        return late > 0 ? DueSaid::tr("by %1: done %2 late").arg(until, shortDuration(late)) : DueSaid::tr("by %1: done in time").arg(until);
    return late > 0 ? DueSaid::tr("by %1: overdue by %2").arg(until, shortDuration(late)) : DueSaid::tr("by %1: %2 left").arg(until, shortDuration(-late));
}

} // namespace

QString termText(const DeadlineRule &rule)
{
    if (rule.calendarDays > 0)
        return DueSaid::tr("%n calendar day(s)", nullptr, rule.calendarDays);
    if (rule.workingMinutes % 60 == 0)
        return DueSaid::tr("%n working hour(s)", nullptr, rule.workingMinutes / 60);
    return DueSaid::tr("%n working minute(s)", nullptr, rule.workingMinutes);
}

QString clockName(DeadlineClock clock)
{
    switch (clock) {
    case DeadlineClock::Forwarding: return DueSaid::tr("Forward to an executor");
    case DeadlineClock::Reaction: return DueSaid::tr("First reaction");
    case DeadlineClock::Interim: return DueSaid::tr("Interim answer");
    case DeadlineClock::AfterInterim: return DueSaid::tr("Final answer after an interim one");
    case DeadlineClock::Final: break;
    }
    return DueSaid::tr("Final answer");
}

DueWords dueWords(const AppealCard &card, const Region &region, bool offline, const LocalTime &here)
{
    DueWords words;
    const Appeal &appeal = card.appeal;
    if (!appeal.dueAt.isValid())
        return words;
    const Profile &profile = region.profile;
    const auto course = explainDue(appeal, profile);
    words.title = titleOf(appeal.dueAt, here);
    words.doubt = doubtOf(card, course, profile, offline, here);
    tellSlack(words, appeal, region, here);
    for (const ClockState &clock : clocksOf(appeal, card.messages, profile)) {
        if (clock.clock != DeadlineClock::Final)
            words.clocks.push_back({clockName(clock.clock), clockStanding(clock, here)});
    }
    if (!course)
        return words;
    words.rule = ruleOf(card, *course, region, here);
    words.wholeDays = course->rule.calendarDays > 0;
    words.rows = ledgerOf(*course, profile, here);
    words.total = words.wholeDays ? Figure{DueSaid::tr("In all"), DueSaid::tr("%n day(s)", nullptr, course->rule.calendarDays + appeal.prolongedDays)}
                                  : Figure{DueSaid::tr("Working hours in all"), hoursText(course->counted())};
    words.starts = here.local(course->start).time();
    words.ends = here.local(course->due).time();
    words.foot = DueSaid::tr("Rule %1 of the region's profile, production calendar up to %2.").arg(course->rule.code).arg(profile.calendarUntil);
    return words;
}

QString DueWords::asText() const
{
    QStringList lines{title, rule, doubt};
    for (const LedgerRow &row : rows)
        lines << rowText(row);
    const auto add = [&lines](const Figure &figure) { lines << DueSaid::tr("%1: %2").arg(figure.name, figure.value); };
    if (!total.name.isEmpty())
        add(total);
    std::for_each(slack.begin(), slack.end(), add);
    std::for_each(clocks.begin(), clocks.end(), add);
    lines << foot;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString hoursText(qint64 ms)
{
    const qint64 minutes = (ms + msOfMinute / 2) / msOfMinute;
    return minutes == 0 ? u"0"_s : DueSaid::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace vakhta
