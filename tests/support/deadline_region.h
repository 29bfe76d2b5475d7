#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

/// A region with every kind of deadline rule and the production calendar from November 2025 to the end of 2026.
namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A moment by the clock of Moscow, three hours ahead of UTC: «2026-05-12T09:00».
inline QDateTime moscow(const char *text)
{
    return QDateTime::fromString(QLatin1StringView(text) + u":00Z"_s, Qt::ISODate).addSecs(-3 * 3600);
}

inline QList<QDate> days(const char *list)
{
    QList<QDate> dates;
    for (const QByteArray &date : QByteArray(list).split(' '))
        dates << QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
    return dates;
}

inline QList<DeadlineRule> deadlineRules()
{
    using Clock = DeadlineClock;
    const int social = int(System::Incidents), platform = int(System::Feedback), raised = int(Priority::Raised), urgent = int(Priority::Urgent);
    return {{.code = u"С-0"_s, .system = social, .priority = urgent, .workingMinutes = 120},
            {.code = u"С-1"_s, .system = social, .priority = raised, .workingMinutes = 240},
            {.code = u"С-Т"_s, .system = social, .topic = 5, .workingMinutes = 90},
            {.code = u"С-М"_s, .channel = int(Channel::Max), .workingMinutes = 300},
            {.code = u"С-2"_s, .system = social, .workingMinutes = 540},
            {.code = u"П-0"_s, .system = platform, .priority = urgent, .calendarDays = 3},
            {.code = u"П-2"_s, .system = platform, .priority = raised, .calendarDays = 10},
            {.code = u"П-1"_s, .system = platform, .calendarDays = 30},
            {.code = u"Н-1"_s, .clock = Clock::Forwarding, .workingMinutes = 60},
            {.code = u"Р-1"_s, .clock = Clock::Reaction, .system = social, .priority = raised, .workingMinutes = 60},
            {.code = u"Р-2"_s, .clock = Clock::Reaction, .system = social, .workingMinutes = 180},
            {.code = u"И-1"_s, .clock = Clock::Interim, .system = platform, .calendarDays = 10},
            {.code = u"О-1"_s, .clock = Clock::AfterInterim, .system = social, .workingMinutes = 7 * 480}};
}

inline Profile deadlineRegion()
{
    Profile profile;
    profile.name = u"Белогривская область"_s;
    profile.timeZone = u"Europe/Moscow"_s;
    profile.daysOff = days("2025-11-03 2025-11-04 2025-12-31 2026-01-01 2026-01-02 2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09 "
                           "2026-02-23 2026-03-09 2026-05-01 2026-05-11 2026-06-12 2026-11-04 2026-12-31");
    profile.movedDays = {{QDate(2025, 11, 3), QDate(2025, 11, 1)}, {QDate(2026, 1, 9), QDate(2026, 1, 3)},
                         {QDate(2026, 3, 9), QDate(2026, 3, 8)}, {QDate(2026, 5, 11), QDate(2026, 5, 9)}};
    profile.shortDays = days("2025-11-01 2026-04-30 2026-05-08 2026-06-11 2026-11-03");
    profile.workingWeekends = days("2025-11-01");
    profile.deadlines = deadlineRules();
    return profile;
}

} // namespace vakhta::test
