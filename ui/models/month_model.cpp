#include "ui/models/month_model.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
void put(QList<QDate> &days, const QDate &day, bool there)
{
    const auto place = std::lower_bound(days.begin(), days.end(), day);
    const bool is = days.contains(day);
    if (there && !is)
        days.insert(place, day);
    else if (!there && is)
        days.removeAll(day);
}

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}
} // namespace

DayMark markOf(const QDate &day, const Profile &profile)
{
    if (profile.daysOff.contains(day))
        return DayMark::Off;
    if (profile.shortDays.contains(day))
        return DayMark::Short;
    return profile.workingWeekends.contains(day) ? DayMark::Works : DayMark::None;
}

DayMark nextMark(const QDate &day, const Profile &profile)
{
    switch (markOf(day, profile)) {
    case DayMark::None: return isWeekend(day) ? DayMark::Works : DayMark::Off;
    case DayMark::Off:
    case DayMark::Works: return DayMark::Short;
    case DayMark::Short: break;
    }
    return DayMark::None;
}

void mark(const QDate &day, DayMark mark, Profile &profile)
{
    put(profile.daysOff, day, mark == DayMark::Off);
    put(profile.shortDays, day, mark == DayMark::Short);
    put(profile.workingWeekends, day, isWeekend(day) && (mark == DayMark::Works || mark == DayMark::Short));
    if (mark != DayMark::Off)
        profile.movedDays.remove(day);
}

QString dayMeaning(const QDate &day, const Profile &profile)
{
    const WorkDay found = workDay(day, profile);
    const QString named = QLocale().toString(day, u"dddd, d MMMM"_s);
    switch (found.kind) {
    case DayKind::Working: return MonthModel::tr("%1: working").arg(named);
    case DayKind::Short: return MonthModel::tr("%1: an hour shorter").arg(named);
    case DayKind::WorkingWeekend:
        return profile.shortDays.contains(day) ? MonthModel::tr("%1: works though a weekend, an hour shorter").arg(named)
                                               : MonthModel::tr("%1: works though a weekend").arg(named);
    case DayKind::Weekend: return MonthModel::tr("%1: weekend").arg(named);
    case DayKind::Holiday: return MonthModel::tr("%1: day off").arg(named);
    case DayKind::MovedDayOff: return MonthModel::tr("%1: day off, moved from %2").arg(named, QLocale().toString(found.movedFrom, u"d MMMM"_s));
    }
    return named;
}

void MonthModel::show(const QDate &month, const Profile &profile)
{
    m_first = QDate(month.year(), month.month(), 1);
    m_profile = profile;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return m_first.addDays(1 - m_first.dayOfWeek() + 7 * index.row() + index.column());
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const int at = int(dayAt(index(0, 0)).daysTo(day));
    return at < 0 || at >= 42 ? QModelIndex() : index(at / 7, at % 7);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return dayAt(index).day();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return dayMeaning(dayAt(index), m_profile);
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
    return {};
}

} // namespace vakhta
