#include "ui/pages/load_model.h"

#include "ui/pages/hand_out.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int leavesSoon = 60; // minutes before the end of the shift that the board warns

void sayPresence(LoadRow &row, const User &user, const QTime &now)
{
    row.present = user.present;
    if (!user.present) {
        row.until = LoadModel::tr("not on shift");
        row.now = LoadModel::tr("has left");
        return;
    }
    row.until = user.shiftEnd.isValid() ? LoadModel::tr("until %1").arg(user.shiftEnd.toString(u"HH:mm"_s)) : QString();
    const int left = now.secsTo(user.shiftEnd) / 60;
    row.leaves = user.shiftEnd.isValid() && left >= 0 && left <= leavesSoon;
    row.now = row.leaves ? LoadModel::tr("leaves in %n min", nullptr, left) : LoadModel::tr("is here");
}

} // namespace

std::vector<LoadRow> loadRows(const Region &region, const std::vector<PersonLoad> &loads, const QTime &now)
{
    std::vector<LoadRow> rows;
    const auto loadOf = [&loads](qint64 user) {
        const auto found = std::find_if(loads.begin(), loads.end(), [user](const PersonLoad &load) { return load.user == user; });
        return found == loads.end() ? PersonLoad{.user = user} : *found;
    };
    for (const User &user : region.users) {
        LoadRow row{.load = loadOf(user.id), .name = user.name};
        if (row.load.open == 0 && !answersAppeals(user))
            continue;
        sayPresence(row, user, now);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LoadRow &a, const LoadRow &b) { return a.load.open > b.load.open; });
    LoadRow nobody{.load = loadOf(0), .name = LoadModel::tr("Nobody's"), .until = LoadModel::tr("the common queue")};
    nobody.now = nobody.load.open > 0 ? LoadModel::tr("waits for an owner") : LoadModel::tr("nothing waits");
    rows.push_back(std::move(nobody));
    return rows;
}

void LoadModel::replace(std::vector<LoadRow> rows)
{
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void LoadModel::showPlan(const std::vector<Share> &shares)
{
    for (LoadRow &row : m_rows) {
        row.after = shares.empty() ? -1 : row.load.open;
        for (const Share &share : shares) {
            if (share.user == row.load.user)
                row.after += int(share.targets.size());
            row.after -= int(std::count_if(share.targets.begin(), share.targets.end(),
                                           [&row](const Target &target) { return target.operatorId == row.load.user; }));
        }
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const LoadRow *LoadModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int LoadModel::rowOf(qint64 user) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [user](const LoadRow &row) { return row.load.user == user; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LoadModel::most() const
{
    int most = 1;
    for (const LoadRow &row : m_rows)
        most = std::max({most, row.load.open, row.after});
    return most;
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoadModel::textOf(const LoadRow &row, Column column) const
{
    switch (column) {
    case Person: return row.name;
    case Now: return row.now;
    case Bar: return {};
    case Total: return row.load.open;
    case Today: return row.load.dueToday;
    case Overdue: return row.load.overdue;
    case Becomes: return row.after < 0 ? QVariant() : QVariant(row.after);
    case ColumnCount: break;
    }
    return {};
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    const LoadRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return textOf(*row, column);
    if (role == Qt::AccessibleTextRole && column == Person)
        return QStringList{row->name, row->until, row->now, tr("%n open", nullptr, row->load.open),
                           tr("%n due today", nullptr, row->load.dueToday), tr("%n overdue", nullptr, row->load.overdue)}
            .join(u", "_s);
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + textOf(*row, column).toString());
    return {};
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section >= Total && section <= Overdue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Person: return tr("Operator");
    case Now: return tr("Now");
    case Bar: return tr("Load");
    case Total: return tr("Total");
    case Today: return tr("Today");
    case Overdue: return tr("Overdue");
    case Becomes: return tr("Becomes");
    case ColumnCount: break;
    }
    return {};
}

} // namespace vakhta
