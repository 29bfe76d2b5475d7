#include "app/export/export_file.h"

#include "app/export/cell_text.h"
#include "app/export/csv_file.h"
#include "app/export/xlsx_file.h"

using namespace Qt::StringLiterals;

namespace vakhta {

QString cellText(const QString &untrusted)
{
    QString text;
    text.reserve(untrusted.size());
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        const QChar c = untrusted[i];
        const bool whole = c.isHighSurrogate() && i + 1 < untrusted.size() && untrusted[i + 1].isLowSurrogate();
        if (text.size() + (whole ? 2 : 1) > ExportFile::mostText)
            break;
        if (whole) {
            text += c;
            text += untrusted[++i];
        } else if (c == u'\n' || c == u'\t' || (c >= u' ' && !c.isSurrogate() && c != QChar(0xFFFE) && c != QChar(0xFFFF))) {
            text += c;
        }
    }
    return text;
}

Result<std::unique_ptr<ExportFile>> ExportFile::create(const QString &path, Format format, const std::vector<Column> &columns)
{
    if (format == Format::Csv)
        return createCsv(path, columns);
    return createXlsx(path, columns);
}

std::optional<ExportFile::Format> ExportFile::formatOf(const QString &path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return Format::Xlsx;
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return Format::Csv;
    return {};
}

} // namespace vakhta
