#pragma once

#include <QDateTime>
#include <QString>
#include <QTime>

#include <vector>

namespace vakhta {

struct Profile;
struct LocalTime;

/// The shift as half-hours: how many deadlines fall in each, and how many of them wait still.
struct ShiftTapeValues
{
    struct HalfHour
    {
        QTime at;
        int all = 0;
        int open = 0;
        bool working = true; // false: lunch and after hours
    };

    std::vector<HalfHour> halfHours;
    QTime now;
    int ahead = 0;   // open and due later in this shift
    int overdue = 0; // open and due earlier, also before this shift

    /// Half-hours of today's shift by the profile, without figures.
    static ShiftTapeValues empty(const Profile &profile, const LocalTime &here);
    /// Figures as AppealReader::dueByHalfHour() gives them; other lengths are left out.
    void take(const std::vector<int> &all, const std::vector<int> &open);
    /// Bricks of so many deadlines: one each up to five, then by steps that double.
    static int bricks(int deadlines);
    QString sentence() const;
};

/// Begin and end of today's shift, UTC.
std::pair<QDateTime, QDateTime> shiftOf(const Profile &profile, const LocalTime &here);

} // namespace vakhta
