#include "ui/models/outage_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

void OutageLines::replace(std::vector<OutageLine> lines)
{
    const bool sameRows = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const OutageLine &a, const OutageLine &b) { return a.id == b.id; });
    if (lines == m_lines)
        return;
    if (!sameRows)
        beginResetModel();
    m_lines = std::move(lines);
    if (!sameRows)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}

int OutageLines::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const OutageLine &one) { return one.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QVariant OutageLines::data(const QModelIndex &index, int role) const
{
    const OutageLine *line = at(index.row());
    if (!line || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return role == Qt::DisplayRole || line->detail.isEmpty() ? line->title : u"%1, %2"_s.arg(line->title, line->detail);
}

} // namespace vakhta
