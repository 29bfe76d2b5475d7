#pragma once

#include "app/core/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace vakhta::centre {

/// A cell as it stands in the file: a text, or a number (which a date is too).
struct Cell
{
    QString text;
    std::optional<double> number;

    bool isEmpty() const { return text.isEmpty() && !number; }
    /// The number as people write it, or the text.
    QString shown() const;
};

using Row = std::vector<Cell>;

/// A sheet's rows by their place: rows[0] is the first, also when it is empty.
struct Sheet
{
    QString name;
    std::vector<Row> rows;
    QDate dayZero{1899, 12, 30}; // what a date's number counts from
    std::vector<int> lines; // csv: the line of the file a row begins in; empty: its place counts
    int lineOf(size_t row) const { return row < lines.size() ? lines[row] : int(row) + 1; }
};

/// All sheets of an .xlsx, or the one table of a .csv (by content, not by name). Rejected: neither, or damaged.
Result<std::vector<Sheet>> readTables(const QString &path);

Result<std::vector<Sheet>> readXlsx(const QByteArray &bytes);
/// Delimiter, quotes and a byte order mark are recognised; what is not UTF-8 is taken as Windows-1251.
Result<std::vector<Sheet>> readCsv(const QByteArray &bytes);

} // namespace vakhta::centre
