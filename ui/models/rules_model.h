#pragma once

#include "ui/models/profile_edit.h"

#include <QAbstractTableModel>

namespace vakhta {

/// The rules of terms in their order, as the editor's table shows them.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Clock, Whom, Term, ColumnCount };

    explicit RulesModel(const ProfileEdit &edit, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    QString textOf(const DeadlineRule &rule, Column column) const;

    const ProfileEdit &m_edit;
    int m_rows = 0; // as views know it
};

} // namespace vakhta
