#include "ui/text/due_ledger.h"

#include "app/core/region_clock.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int mostAlike = 7;  // days in a row; more are one row
constexpr size_t mostRows = 40;
constexpr size_t keptAtTheEnds = 15;

class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

QString clockOf(qint64 ms)
{
    return ms >= RegionClock::msOfDay ? u"24:00"_s : QTime::fromMSecsSinceStartOfDay(int(ms)).toString(u"HH:mm"_s);
}

/// Days of the year that the law names (Labour Code, article 112).
QString holidayName(const QDate &day)
{
    switch (day.month() * 100 + day.day()) {
    case 101: case 102: case 103: case 104: case 105: case 106: case 108: return LedgerWords::tr("New Year holidays");
    case 107: return LedgerWords::tr("Christmas");
    case 223: return LedgerWords::tr("Defender of the Fatherland Day");
    case 308: return LedgerWords::tr("International Women's Day");
    case 501: return LedgerWords::tr("Spring and Labour Day");
    case 509: return LedgerWords::tr("Victory Day");
    case 612: return LedgerWords::tr("Russia Day");
    case 1104: return LedgerWords::tr("National Unity Day");
    default: return {};
    }
}

QString noteOf(const WorkDay &day, const Profile &profile, const QString &holiday)
{
    const QString until = profile.dayEnd.toString(u"HH:mm"_s);
    switch (day.kind) {
    case DayKind::Working: return LedgerWords::tr("working, until %1").arg(until);
    case DayKind::Short: return LedgerWords::tr("short, until %1").arg(profile.dayEnd.addSecs(-3600).toString(u"HH:mm"_s));
    case DayKind::WorkingWeekend: return LedgerWords::tr("working weekend, until %1").arg(until);
    case DayKind::Holiday: return LedgerWords::tr("holiday");
    case DayKind::Weekend: return holiday.isEmpty() ? LedgerWords::tr("day off") : LedgerWords::tr("holiday");
    case DayKind::MovedDayOff: return LedgerWords::tr("day off");
    }
    return {};
}

QString withinOf(const QDate &date, const WorkDay &day, const QString &holiday, const LocalTime &here)
{
    if (day.kind == DayKind::MovedDayOff)
        return LedgerWords::tr("Moved from %1").arg(dateText(day.movedFrom, here));
    if (!holiday.isEmpty())
        return holiday;
    const QString name = QLocale().dayName(date.dayOfWeek());
    return name.left(1).toUpper() + name.mid(1);
}

LedgerRow rowOf(const QDate &date, bool wholeDays, const Profile &profile, const LocalTime &here)
{
    LedgerRow row{.day = date, .name = dayText(date, here), .note = {}, .within = {}, .sum = {}, .stretches = {}};
    if (wholeDays) {
        row.closes = RegionClock::msOfDay;
        return row;
    }
    const WorkDay day = workDay(date, profile);
    const QString holiday = day.works() ? QString() : holidayName(date);
    row.note = noteOf(day, profile, holiday);
    row.within = day.works() ? QString() : withinOf(date, day, holiday, here);
    row.opens = profile.dayStart.msecsSinceStartOfDay();
    row.closes = std::max<qint64>(row.opens, (day.kind == DayKind::Short ? profile.dayEnd.addSecs(-3600) : profile.dayEnd).msecsSinceStartOfDay());
    return row;
}

bool counts(Counting why)
{
    return why == Counting::Counted || why == Counting::Prolonged;
}

void add(LedgerRow &row, const DayStretch &stretch)
{
    row.counted += counts(stretch.why) ? stretch.length() : 0;
    if (!row.stretches.empty() && row.stretches.back().why == stretch.why && row.stretches.back().to == stretch.from)
        row.stretches.back().to = stretch.to;
    else
        row.stretches.push_back(stretch);
}

bool isAlike(const LedgerRow &row, const LedgerRow &other)
{
    const auto wholeDay = [](const LedgerRow &one) { return one.isPlain() && one.stretches[0].length() == RegionClock::msOfDay; };
    return wholeDay(row) && wholeDay(other) && row.stretches[0].why == other.stretches[0].why;
}

LedgerRow folded(const LedgerRow *first, size_t count, const LocalTime &here)
{
    LedgerRow row = *first;
    const LedgerRow &last = first[count - 1];
    row.days = int(row.day.daysTo(last.day)) + last.days;
    row.counted = 0;
    for (size_t at = 0; at < count; ++at)
        row.counted += first[at].counted;
    row.name = LedgerWords::tr("%1 – %2").arg(dateText(row.day, here), dateText(last.day, here));
    row.note = LedgerWords::tr("%n day(s) in a row", nullptr, row.days);
    row.within = row.counted == 0 ? LedgerWords::tr("Nothing is counted") : QString();
    return row;
}

std::vector<LedgerRow> foldAlike(const std::vector<LedgerRow> &rows, const LocalTime &here)
{
    std::vector<LedgerRow> shown;
    for (size_t at = 0; at < rows.size();) {
        size_t end = at + 1;
        while (end < rows.size() && isAlike(rows[at], rows[end]))
            ++end;
        if (end - at > mostAlike)
            shown.push_back(folded(&rows[at], end - at, here));
        else
            shown.insert(shown.end(), rows.begin() + qsizetype(at), rows.begin() + qsizetype(end));
        at = end;
    }
    return shown;
}

std::vector<LedgerRow> foldMiddle(std::vector<LedgerRow> rows, const LocalTime &here)
{
    if (rows.size() <= mostRows)
        return rows;
    const size_t middle = rows.size() - 2 * keptAtTheEnds;
    LedgerRow row = folded(&rows[keptAtTheEnds], middle, here);
    row.stretches = {{0, RegionClock::msOfDay, row.counted > 0 ? Counting::Counted : Counting::DayOff}};
    rows.erase(rows.begin() + keptAtTheEnds, rows.begin() + qsizetype(keptAtTheEnds + middle));
    rows.insert(rows.begin() + keptAtTheEnds, row);
    return rows;
}

QString pausedOrNot(const LedgerRow &row)
{
    const bool paused = row.isPlain() && row.stretches[0].why == Counting::Paused;
    return paused ? LedgerWords::tr("On hold") : row.within;
}

} // namespace

std::vector<LedgerRow> ledgerOf(const DueCourse &course, const Profile &profile, const LocalTime &here)
{
    const bool wholeDays = course.rule.calendarDays > 0;
    std::vector<LedgerRow> rows;
    for (const DueStep &step : course.steps) {
        if (rows.empty() || rows.back().day != step.day)
            rows.push_back(rowOf(step.day, wholeDays || step.stretch.why == Counting::Prolonged, profile, here));
        add(rows.back(), step.stretch);
    }
    rows = foldMiddle(foldAlike(rows, here), here);
    qint64 before = 0;
    for (LedgerRow &row : rows) {
        row.within = pausedOrNot(row);
        row.before = std::exchange(before, before + row.counted);
        row.sum = row.counted % RegionClock::msOfDay == 0 && row.counted > 0
            ? LedgerWords::tr("%n day(s)", nullptr, int(row.counted / RegionClock::msOfDay)) : hoursText(row.counted);
    }
    return rows;
}

QString rowText(const LedgerRow &row)
{
    QStringList parts{row.name, row.note, row.within};
    parts.removeAll(QString());
    QStringList spans;
    for (const DayStretch &stretch : row.stretches) {
        const bool tells = row.days == 1 && stretch.length() < RegionClock::msOfDay;
        if (tells && (counts(stretch.why) || stretch.why == Counting::Paused))
            spans << (stretch.why == Counting::Paused ? LedgerWords::tr("on hold from %1 to %2") : LedgerWords::tr("from %1 to %2"))
                         .arg(clockOf(stretch.from), clockOf(stretch.to));
    }
    const QString counted = row.counted > 0 ? LedgerWords::tr("counted %1").arg(row.sum) : LedgerWords::tr("nothing counted");
    return LedgerWords::tr("%1: %2").arg(parts.join(u", "_s), (QStringList{counted} + spans).join(u", "_s));
}

} // namespace vakhta
