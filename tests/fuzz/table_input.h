#pragma once

#include <QByteArray>
#include <QString>

/// A file as an importer gets it, made out of a fuzzer's bytes: a csv, a workbook as it is, or a sound workbook around a sheet
/// and its strings, which a fuzzer would never get past the checksums.
namespace vakhta::fuzz {

struct TableInput
{
    QByteArray bytes;
    bool workbook = false;
    bool odd = false; // the other way of the importer: with a map
};

TableInput tableInput(const unsigned char *bytes, size_t size);

/// Writes it to the folder; the path.
QString written(const TableInput &input, const QString &folder);

} // namespace vakhta::fuzz
