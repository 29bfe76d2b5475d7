#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QHash>

namespace vakhta::centre {

/// What a zip file says of a part: how long it is unpacked, and its CRC-32.
struct ZipEntry
{
    quint32 length = 0;
    quint32 checksum = 0;
};

/// The central directory of a zip file. The library that unpacks does not check what it unpacked; with this it is
/// checked.
Result<QHash<QByteArray, ZipEntry>> zipDirectory(const QByteArray &bytes);

quint32 crc32Of(const QByteArray &bytes);

} // namespace vakhta::centre
