#include "ui/charts/statistics_model.h"

#include "ui/charts/share_line.h"
#include "ui/text/time_text.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace vakhta {

void StatisticsModel::replace(const Statistics &statistics, const QStringList &days)
{
    beginResetModel();
    m_statistics = statistics;
    m_days = days;
    endResetModel();
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statistics.incidents.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatisticsModel::textOf(size_t day, Column column) const
{
    const int incidents = m_statistics.incidents[day];
    const int feedback = m_statistics.feedback[day];
    const int share = shareInTime(m_statistics.inTime[day], m_statistics.answered[day]);
    switch (column) {
    case Day: return m_days.value(qsizetype(day));
    case Received: return numberText(incidents + feedback);
    case Incidents: return numberText(incidents);
    case Feedback: return numberText(feedback);
    case Answered: return numberText(m_statistics.answered[day]);
    case InTime: return numberText(m_statistics.inTime[day]);
    case Share: return share < 0 ? u"—"_s : tr("%1 %").arg(share);
    case ColumnCount: break;
    }
    return {};
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return textOf(size_t(dayOf(index.row())), Column(index.column()));
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Day: return tr("Day");
    case Received: return tr("Received");
    case Incidents: return systemText(System::Incidents);
    case Feedback: return systemText(System::Feedback);
    case Answered: return tr("Answered");
    case InTime: return tr("In time");
    case Share: return tr("Share in time");
    case ColumnCount: break;
    }
    return {};
}

} // namespace vakhta
