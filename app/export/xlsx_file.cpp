#include "app/export/xlsx_file.h"

#include "app/export/cell_text.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr auto momentFormat = "dd.mm.yyyy hh:mm";

/// The library writes to files of its own first; they lie beside the target, on the disk that the user has chosen for these texts.
class XlsxFile final : public ExportFile
{
public:
    explicit XlsxFile(const QString &path)
        : m_path(path), m_folder(QFileInfo(path).absolutePath() + u"/.vakhta-XXXXXX"_s)
    {
    }

    ~XlsxFile() override
    {
        if (m_book)
            workbook_close(m_book); // the only way to give back what it holds; the file goes with the folder
    }

    Result<void> open(const std::vector<Column> &columns)
    {
        if (!m_folder.isValid())
            return Error{Error::Kind::Storage, m_folder.errorString()};
        QByteArray folder = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(QFile::encodeName(part()).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return Error{Error::Kind::Storage, u"no workbook can be made in %1"_s.arg(m_folder.path())};
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, momentFormat);
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto at = lxw_col_t(i);
            worksheet_set_column(m_sheet, at, at, columns[i].width, nullptr);
            worksheet_write_string(m_sheet, 0, at, cellText(columns[i].title).toUtf8().constData(), bold);
        }
        return {};
    }

    Result<void> add(const std::vector<Cell> &row) override
    {
        if (qint64(m_rows) >= mostRows)
            return Error{Error::Kind::Rejected, u"a sheet holds %1 rows"_s.arg(mostRows)};
        lxw_error done = LXW_NO_ERROR;
        for (size_t i = 0; i < row.size() && done == LXW_NO_ERROR; ++i)
            done = put(row[i], m_rows, lxw_col_t(i));
        ++m_rows;
        return done == LXW_NO_ERROR ? Result<void>() : Result<void>(faultOf(done));
    }

    Result<void> finish() override
    {
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        if (closed != LXW_NO_ERROR)
            return faultOf(closed);
        QFile made(part());
        if (!made.open(QIODevice::ReadWrite) || ::fsync(made.handle()) != 0)
            return Error{Error::Kind::Storage, made.errorString()};
        made.close();
        if (::rename(QFile::encodeName(part()).constData(), QFile::encodeName(m_path).constData()) != 0)
            return Error{Error::Kind::Storage, qt_error_string()};
        return {};
    }

private:
    QString part() const { return m_folder.filePath(u"table.xlsx"_s); }

    lxw_error put(const Cell &cell, lxw_row_t row, lxw_col_t column)
    {
        if (const auto *number = std::get_if<qint64>(&cell))
            return worksheet_write_number(m_sheet, row, column, double(*number), nullptr);
        if (const auto *moment = std::get_if<QDateTime>(&cell))
            return moment->isValid() ? put(*moment, row, column) : LXW_NO_ERROR;
        const auto *words = std::get_if<QString>(&cell);
        if (!words || words->isEmpty())
            return LXW_NO_ERROR;
        return worksheet_write_string(m_sheet, row, column, cellText(*words).toUtf8().constData(), nullptr);
    }

    lxw_error put(const QDateTime &moment, lxw_row_t row, lxw_col_t column)
    {
        const QDate day = moment.date();
        const QTime time = moment.time();
        lxw_datetime at{day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
        return worksheet_write_datetime(m_sheet, row, column, &at, m_moment);
    }

    static Error faultOf(lxw_error fault)
    {
        return {errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Storage, QString::fromUtf8(lxw_strerror(fault))};
    }

    const QString m_path;
    QTemporaryDir m_folder; // goes with all that is in it
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_row_t m_rows = 1;
};
} // namespace

Result<std::unique_ptr<ExportFile>> createXlsx(const QString &path, const std::vector<ExportFile::Column> &columns)
{
    auto file = std::make_unique<XlsxFile>(path);
    if (auto opened = file->open(columns); !opened)
        return opened.error();
    return std::unique_ptr<ExportFile>(std::move(file));
}

} // namespace vakhta
