#pragma once

#include "app/core/work_day.h"

#include <QAbstractTableModel>

namespace vakhta {

/// How a day of the production calendar is marked: a weekday is off or short, a weekend works, for a short time perhaps.
enum class DayMark { None, Off, Works, Short };

DayMark markOf(const QDate &day, const Profile &profile);
/// The one that comes next under the key; the last is followed by None.
DayMark nextMark(const QDate &day, const Profile &profile);
void mark(const QDate &day, DayMark mark, Profile &profile);

/// A month of the production calendar: six weeks, from Monday on.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QDate &month, const Profile &profile);
    /// Of another month where its cell is beside this one.
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QDate &day) const;
    WorkDay workDayAt(const QModelIndex &index) const { return workDay(dayAt(index), m_profile); }
    bool isOfMonth(const QModelIndex &index) const { return dayAt(index).month() == m_first.month(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QDate m_first = QDate(2026, 1, 1);
    Profile m_profile;
};

/// «пятница, 8 мая: короткий день».
QString dayMeaning(const QDate &day, const Profile &profile);

} // namespace vakhta
