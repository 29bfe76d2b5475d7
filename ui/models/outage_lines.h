#pragma once

#include "ui/text/outage_text.h"

#include <QAbstractListModel>

#include <vector>

namespace vakhta {

/// What the lists of the outage desk show. The row under the hand stays when lines come and go.
class OutageLines final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replace(std::vector<OutageLine> lines);
    const OutageLine *at(int row) const { return row >= 0 && row < rowCount() ? &m_lines[size_t(row)] : nullptr; }
    /// −1: there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<OutageLine> m_lines;
};

} // namespace vakhta
