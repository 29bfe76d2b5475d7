#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

#include <variant>

/// Made-up export files: a workbook by libxlsxwriter, a csv by hand.
namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A text, a number, a date cell (a number that a spreadsheet shows as a date), or nothing.
struct DateCell
{
    double days = 0;
};
using Value = std::variant<std::monostate, QString, double, DateCell>;
using Line = std::vector<Value>;

struct WorkbookSheet
{
    QByteArray name = "Sheet1";
    std::vector<Line> lines;
};

class ExportFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path(name)));
        return path(name);
    }

    /// Constant memory makes the writer put texts into the cells themselves.
    QString writeXlsx(const QString &name, const std::vector<WorkbookSheet> &sheets, bool textsInCells = false) const
    {
        lxw_workbook_options options{};
        options.constant_memory = textsInCells ? LXW_TRUE : LXW_FALSE;
        lxw_workbook *book = workbook_new_opt(QFile::encodeName(path(name)).constData(), &options);
        lxw_format *asDate = workbook_add_format(book);
        format_set_num_format(asDate, "dd.mm.yyyy hh:mm");
        for (const WorkbookSheet &sheet : sheets) {
            lxw_worksheet *page = workbook_add_worksheet(book, sheet.name.constData());
            for (size_t row = 0; row < sheet.lines.size(); ++row)
                for (size_t column = 0; column < sheet.lines[row].size(); ++column)
                    put(page, lxw_row_t(row), lxw_col_t(column), sheet.lines[row][column], asDate);
        }
        if (workbook_close(book) != LXW_NO_ERROR)
            qFatal("cannot write %s", qPrintable(path(name)));
        return path(name);
    }

private:
    static void put(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Value &value, lxw_format *asDate)
    {
        if (const auto *text = std::get_if<QString>(&value))
            worksheet_write_string(page, row, column, text->toUtf8().constData(), nullptr);
        else if (const auto *number = std::get_if<double>(&value))
            worksheet_write_number(page, row, column, *number, nullptr);
        else if (const auto *date = std::get_if<DateCell>(&value))
            worksheet_write_number(page, row, column, date->days, asDate);
    }

    QTemporaryDir m_folder;
};

/// A file of the real exports; empty where there is none: they are not part of the program.
inline QString realFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("VAKHTA_DATA", u"" SOURCE_ROOT "/../shared/data"_s);
    return QFile::exists(folder + u'/' + name) ? folder + u'/' + name : QString();
}

} // namespace vakhta::test
