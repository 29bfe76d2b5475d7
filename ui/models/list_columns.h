#pragma once

#include "ui/models/row_context.h"

#include <optional>
#include <vector>

namespace vakhta {

/// What a row of one line can show beside its mark. Numbers are kept in views and settings: add at the end.
enum class Column { Number, Title, Flags, Municipality, Executor, Slack, Deadline, Received, Status, Priority, Sector, Topic, Operator };
constexpr int columnCount = int(Column::Operator) + 1;

/// `width` in the guide's pixels, without meaning for the title, which takes what the others leave.
struct ShownColumn
{
    Column column = Column::Title;
    int width = 0;
    bool operator==(const ShownColumn &) const = default;
};
using Columns = std::vector<ShownColumn>;

bool holds(const Columns &columns, Column wanted);

/// Those of the guide, from the left.
Columns usualColumns();
int usualWidth(Column column);

/// «0:76 1:0 5:92», from the left, and back. What can't be read is the usual; the title is always there.
QString keptColumns(const Columns &columns);
Columns columnsFrom(const QString &kept);

QString columnName(Column column);
/// What a press on its head orders the list by.
std::optional<Order> orderOf(Column column);
/// Of a row, in words; empty for the title, the flags and the slack, which are painted in ways of their own.
QString cellText(Column column, const AppealRow &row, const RowContext &context);

} // namespace vakhta
