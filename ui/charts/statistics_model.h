#pragma once

#include "app/core/appeal_reader.h"

#include <QAbstractTableModel>

namespace vakhta {

/// The charts' numbers as a table, newest day first: the twin for those who read rather than look.
class StatisticsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Received, Incidents, Feedback, Answered, InTime, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(const Statistics &statistics, const QStringList &days);
    /// The day of the statistics that stands in this row.
    int dayOf(int row) const { return rowCount() - 1 - row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(size_t day, Column column) const;

    Statistics m_statistics;
    QStringList m_days;
};

} // namespace vakhta
