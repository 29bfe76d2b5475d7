#include "ui/models/shift_tape_values.h"

#include "app/core/deadline.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace vakhta {

namespace {

bool isWorking(const QTime &at, const QDate &day, const Profile &profile)
{
    if (workingMinutesOn(day, profile) == 0)
        return false;
    const bool lunch = at >= profile.lunchStart && at < profile.lunchEnd;
    return at >= profile.dayStart && at < profile.dayEnd && !lunch;
}

QDateTime utc(const QDate &day, const QTime &time, const LocalTime &here)
{
    return QDateTime(day, time, here.zone).toUTC();
}

} // namespace

std::pair<QDateTime, QDateTime> shiftOf(const Profile &profile, const LocalTime &here)
{
    const QDate day = here.today();
    return {utc(day, profile.shiftStart, here), utc(day, profile.shiftEnd, here)};
}

ShiftTapeValues ShiftTapeValues::empty(const Profile &profile, const LocalTime &here)
{
    ShiftTapeValues values;
    const int count = profile.shiftStart.secsTo(profile.shiftEnd) / 1800;
    for (int i = 0; i < count; ++i) {
        const QTime at = profile.shiftStart.addSecs(i * 1800);
        values.halfHours.push_back({.at = at, .working = isWorking(at, here.today(), profile)});
    }
    values.now = here.local(here.now).time();
    return values;
}

void ShiftTapeValues::take(const std::vector<int> &all, const std::vector<int> &open)
{
    if (all.size() < halfHours.size() || open.size() < halfHours.size())
        return;
    ahead = 0;
    for (size_t i = 0; i < halfHours.size(); ++i) {
        halfHours[i].all = all[i];
        halfHours[i].open = open[i];
        if (halfHours[i].at.addSecs(1800) > now)
            ahead += open[i];
    }
}

int ShiftTapeValues::bricks(int deadlines)
{
    int bricks = qMin(deadlines, 5);
    for (int step = 10; step <= deadlines && bricks < 8; step *= 2)
        ++bricks;
    return bricks;
}

QString ShiftTapeValues::sentence() const
{
    return QCoreApplication::translate("ShiftTape", "%1 ahead, %2 overdue").arg(numberText(ahead), numberText(overdue));
}

} // namespace vakhta
