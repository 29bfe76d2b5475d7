#include "ui/models/search_offers.h"

#include "ui/text/search_text.h"

using namespace Qt::StringLiterals;

namespace vakhta {

void SearchOffers::replace(SearchCompletion completion)
{
    beginResetModel();
    m_completion = std::move(completion);
    endResetModel();
}

const SearchOffer *SearchOffers::at(int row) const
{
    return row >= 0 && row < int(m_completion.offers.size()) ? &m_completion.offers[size_t(row)] : nullptr;
}

QString SearchOffers::detailAt(int row) const
{
    const SearchOffer *offer = at(row);
    if (!offer)
        return {};
    return m_completion.ofValue ? offer->detail : criterionText(offer->criterion);
}

int SearchOffers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completion.offers.size());
}

QVariant SearchOffers::data(const QModelIndex &index, int role) const
{
    const SearchOffer *offer = index.isValid() ? at(index.row()) : nullptr;
    if (!offer)
        return {};
    if (role == Qt::DisplayRole)
        return offer->name;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString detail = detailAt(index.row());
    return detail.isEmpty() ? offer->name : offer->name + u", "_s + detail;
}

} // namespace vakhta
