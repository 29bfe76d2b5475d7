#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <memory>
#include <variant>
#include <vector>

namespace vakhta {

/// A table on its way into a file, row by row: any length, memory of one row. What is in the cells comes from citizens, and no
/// program that opens the file may take it for a formula: in a workbook texts are texts, in CSV what would begin one
/// (= + - @, a tab, a line end) gets an apostrophe before it.
///
/// The file has its name only after finish(); one that was not finished leaves nothing behind. Of one thread at a time.
class ExportFile
{
public:
    enum class Format {
        Xlsx, // ISO/IEC 29500 workbook, at most `mostRows` rows with the head
        Csv   // RFC 4180 with semicolons and a byte order mark, as spreadsheets in Russian read it
    };
    static constexpr qint64 mostRows = 1'048'576;
    static constexpr qsizetype mostText = 32'767; // UTF-16 units in a cell; what is longer is cut, in CSV too

    /// Nothing, words, a number, or a moment as the wall clock of the region shows it (its zone does not count).
    using Cell = std::variant<std::monostate, QString, qint64, QDateTime>;
    struct Column
    {
        QString title;
        int width = 12; // characters
    };

    /// Storage: the place can't be written.
    static Result<std::unique_ptr<ExportFile>> create(const QString &path, Format format, const std::vector<Column> &columns);
    virtual ~ExportFile() = default;

    /// Rejected: a workbook that is full.
    virtual Result<void> add(const std::vector<Cell> &row) = 0;
    /// DiskFull or Storage: nothing is there then.
    virtual Result<void> finish() = 0;

    /// By the ending of the name; nothing for another one.
    static std::optional<Format> formatOf(const QString &path);
};

} // namespace vakhta
