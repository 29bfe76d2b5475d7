#include "app/centre/intake/table_file.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qint64 mostBytes = 512 << 20;

Error rejected(const QString &words)
{
    return {Error::Kind::Rejected, words};
}
} // namespace

QString Cell::shown() const
{
    if (!number)
        return text;
    const bool whole = std::floor(*number) == *number && std::abs(*number) < 1e15;
    return whole ? QString::number(qint64(*number)) : QString::number(*number, 'g', 15);
}

Result<std::vector<Sheet>> readTables(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return rejected(u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return rejected(u"%1: larger than %2 MB. Split the export by dates."_s.arg(path).arg(mostBytes >> 20));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return rejected(u"%1: the file is empty. Export it again."_s.arg(path));
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return rejected(
            u"%1: an old .xls file or one with a password. Save it as .xlsx without a password."_s.arg(path));
    auto sheets = bytes.startsWith("PK") ? readXlsx(bytes) : readCsv(bytes);
    if (!sheets)
        return rejected(u"%1: %2"_s.arg(path, sheets.error().detail));
    return sheets;
}

} // namespace vakhta::centre
