#pragma once

#include "app/insight/search_completion.h"

#include <QAbstractListModel>

namespace vakhta {

/// What can stand at the cursor of the search field, a line each.
class SearchOffers final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replace(SearchCompletion completion);
    const SearchCompletion &completion() const { return m_completion; }
    const SearchOffer *at(int row) const;
    QString detailAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    SearchCompletion m_completion;
};

} // namespace vakhta
