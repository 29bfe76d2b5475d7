#pragma once

#include "app/centre/intake/import_report.h"
#include "app/centre/intake/table_file.h"

#include <QDateTime>
#include <QHash>

namespace vakhta::centre {

/// The table of an export: the sheet and the row where its column names stand, wherever that is.
class Table
{
public:
    /// The row that has the most of the known names, and all the needed ones. Rejected: there is none; the detail names
    /// what is missing and what is there.
    static Result<Table> find(std::vector<Sheet> sheets, const QStringList &known, const QStringList &needed);
    /// The first row that has anything in it.
    static Result<Table> first(std::vector<Sheet> sheets);

    bool has(const QString &column) const { return m_places.contains(folded(column)); }
    const QStringList &columns() const { return m_columns; }
    size_t firstRow() const { return m_header + 1; }
    size_t endRow() const { return m_sheet.rows.size(); }
    int lineOf(size_t row) const { return m_sheet.lineOf(row); }
    bool isBlank(size_t row) const;
    /// Empty when there is no such column, or the row ends before it.
    const Cell &cell(size_t row, const QString &column) const;
    QDate dayZero() const { return m_sheet.dayZero; }

    /// Names are compared without case, ё and marks of the export.
    static QString folded(const QString &name);

private:
    Table(Sheet sheet, size_t header);

    Sheet m_sheet;
    size_t m_header = 0;
    QStringList m_columns;
    QHash<QString, size_t> m_places;
};

/// Reads one row's values by column name. The first that is not what it should be is kept as the row's fault.
class RowReader
{
public:
    RowReader(const Table &table, size_t row, const QString &timeZone)
        : m_table(table), m_row(row), m_timeZone(timeZone)
    {
    }

    QString value(const QString &column) const;   // one line, without the export's marks
    QString text(const QString &column) const;    // of many lines
    QDateTime time(const QString &column);        // UTC; invalid: empty
    QDate date(const QString &column);            // of «dd.mm.yyyy» and the like
    int minutes(const QString &column, int none); // a duration that stands as a fraction of a day
    int number(const QString &column, int none);
    bool yes(const QString &column);              // «Да»; anything but «Нет» and empty is a fault

    QDateTime atClock(const QDate &day, const QTime &time) const; // UTC of the region's clock
    void note(const QString &column, const QString &reason);
    const std::optional<ImportLine> &fault() const { return m_fault; }
    int line() const { return m_table.lineOf(m_row); }
    const Table &table() const { return m_table; }
    /// «Column: value», a line each, of all columns that hold something and are not among these.
    QString rest(const QStringList &but) const;

private:
    const Cell &cell(const QString &column) const { return m_table.cell(m_row, column); }
    std::optional<QDateTime> local(const Cell &cell) const; // as UTC, though it is the region's

    const Table &m_table;
    const size_t m_row;
    const QString m_timeZone;
    std::optional<ImportLine> m_fault;
};

} // namespace vakhta::centre
