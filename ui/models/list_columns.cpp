#include "ui/models/list_columns.h"

#include "ui/text/names.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(ListColumn)
};

constexpr int narrowest = 40, widest = 600;

} // namespace

bool holds(const Columns &columns, Column wanted)
{
    return std::any_of(columns.begin(), columns.end(), [wanted](const ShownColumn &one) { return one.column == wanted; });
}

Columns usualColumns()
{
    Columns columns;
    for (const Column column : {Column::Number, Column::Title, Column::Flags, Column::Municipality, Column::Executor, Column::Slack})
        columns.push_back({column, usualWidth(column)});
    return columns;
}

int usualWidth(Column column)
{
    switch (column) {
    case Column::Title: return 0;
    case Column::Number:
    case Column::Priority: return 84;
    case Column::Flags: return 64;
    case Column::Slack: return 104;
    case Column::Municipality:
    case Column::Executor:
    case Column::Operator:
    case Column::Status: return 122;
    case Column::Deadline:
    case Column::Received: return 112;
    case Column::Sector:
    case Column::Topic: return 150;
    }
    return 0;
}

QString keptColumns(const Columns &columns)
{
    QStringList parts;
    for (const ShownColumn &one : columns)
        parts << u"%1:%2"_s.arg(int(one.column)).arg(one.width);
    return parts.join(u' ');
}

Columns columnsFrom(const QString &kept)
{
    Columns columns;
    for (const QString &part : kept.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int column = part.section(u':', 0, 0).toInt(&isNumber);
        if (!isNumber || column < 0 || column >= columnCount || holds(columns, Column(column)))
            continue;
        const int width = part.section(u':', 1).toInt();
        columns.push_back({Column(column), Column(column) == Column::Title ? 0 : std::clamp(width, narrowest, widest)});
    }
    return holds(columns, Column::Title) ? columns : usualColumns();
}

QString columnName(Column column)
{
    switch (column) {
    case Column::Number: return ColumnWords::tr("No.");
    case Column::Title: return ColumnWords::tr("Appeal");
    case Column::Flags: return ColumnWords::tr("Marks");
    case Column::Municipality: return ColumnWords::tr("District");
    case Column::Executor: return ColumnWords::tr("Executor");
    case Column::Slack: return ColumnWords::tr("Slack");
    case Column::Deadline: return ColumnWords::tr("Deadline");
    case Column::Received: return ColumnWords::tr("Received");
    case Column::Status: return ColumnWords::tr("Status");
    case Column::Priority: return ColumnWords::tr("Priority");
    case Column::Sector: return ColumnWords::tr("Sector");
    case Column::Topic: return ColumnWords::tr("Topic");
    case Column::Operator: return ColumnWords::tr("Operator");
    }
    return {};
}

std::optional<Order> orderOf(Column column)
{
    switch (column) {
    case Column::Municipality: return Order::Municipality;
    case Column::Executor: return Order::Executor;
    case Column::Slack: return Order::Slack;
    case Column::Deadline: return Order::Deadline;
    case Column::Received: return Order::Newest;
    case Column::Status: return Order::Status;
    case Column::Priority: return Order::Priority;
    case Column::Topic: return Order::Topic;
    case Column::Operator: return Order::Operator;
    case Column::Number:
    case Column::Title:
    case Column::Flags:
    case Column::Sector: break;
    }
    return {};
}

QString cellText(Column column, const AppealRow &row, const RowContext &context)
{
    const auto when = [&](const QDateTime &at) { return at.isValid() ? whenText(at, context.here()) : QString(); };
    switch (column) {
    case Column::Number: return appealNumber(row.number);
    case Column::Municipality: return context.municipality(row.municipality);
    case Column::Executor: return context.executor(row.executor);
    case Column::Deadline: return when(row.dueAt);
    case Column::Received: return when(row.receivedAt);
    case Column::Status: return statusText(row.status);
    case Column::Priority: return priorityText(row.priority);
    case Column::Sector: return sectorName(context.region(), row.sector);
    case Column::Topic: return topicName(context.region(), row.topic);
    case Column::Operator: return userName(context.region(), row.operatorId);
    case Column::Title:
    case Column::Flags:
    case Column::Slack: break;
    }
    return {};
}

} // namespace vakhta
