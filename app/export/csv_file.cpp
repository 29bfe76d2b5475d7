#include "app/export/csv_file.h"

#include "app/export/cell_text.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Spreadsheets take for a formula what begins so, quoted or not (OWASP, «CSV injection»). A full-width sign is one too to some.
bool beginsFormula(const QString &text)
{
    static const QString signs = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

QByteArray field(const ExportFile::Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->isValid() ? moment->toString(u"dd.MM.yyyy HH:mm"_s).toLatin1() : QByteArray();
    const auto *words = std::get_if<QString>(&cell);
    if (!words || words->isEmpty())
        return {};
    QString text = cellText(*words);
    if (beginsFormula(text))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

class CsvFile final : public ExportFile
{
public:
    explicit CsvFile(const QString &path) : m_file(path) {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xEF\xBB\xBF") != 3)
            return fault();
        return {};
    }

    Result<void> add(const std::vector<Cell> &row) override
    {
        QByteArray line;
        for (size_t i = 0; i < row.size(); ++i)
            line += (i > 0 ? ";" : "") + field(row[i]);
        line += "\r\n";
        if (m_file.write(line) != line.size())
            return fault();
        return {};
    }

    Result<void> finish() override { return m_file.commit() ? Result<void>() : Result<void>(fault()); }

private:
    Error fault() const
    {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return {full ? Error::Kind::DiskFull : Error::Kind::Storage, m_file.errorString()};
    }

    QSaveFile m_file; // not committed: goes by itself
};
} // namespace

Result<std::unique_ptr<ExportFile>> createCsv(const QString &path, const std::vector<ExportFile::Column> &columns)
{
    auto file = std::make_unique<CsvFile>(path);
    if (auto opened = file->open(); !opened)
        return opened.error();
    std::vector<ExportFile::Cell> head;
    for (const ExportFile::Column &column : columns)
        head.emplace_back(column.title);
    if (auto written = file->add(head); !written)
        return written.error();
    return std::unique_ptr<ExportFile>(std::move(file));
}

} // namespace vakhta
