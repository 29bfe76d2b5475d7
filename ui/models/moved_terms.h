#pragma once

#include "app/core/profile_reader.h"
#include "ui/text/time_text.h"

#include <QAbstractTableModel>

namespace vakhta {

/// Appeals whose term another profile would move: which, from when, to when.
class MovedTerms final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(std::vector<MovedTerm> terms, const LocalTime &here);
    const MovedTerm *at(int row) const { return row >= 0 && row < rowCount() ? &m_terms[size_t(row)] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_terms.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const MovedTerm &term, Column column) const;

    std::vector<MovedTerm> m_terms;
    LocalTime m_here;
};

} // namespace vakhta
