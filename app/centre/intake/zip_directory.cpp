#include "app/centre/intake/zip_directory.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
// PKWARE APPNOTE 4.3.12 and 4.3.16.
constexpr qsizetype endLength = 22, headLength = 46;

quint32 four(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 two(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}();
} // namespace

quint32 crc32Of(const QByteArray &bytes)
{
    quint32 value = 0xffffffffU;
    for (const char byte : bytes)
        value = crcTable[(value ^ static_cast<unsigned char>(byte)) & 0xff] ^ (value >> 8);
    return ~value;
}

Result<QHash<QByteArray, ZipEntry>> zipDirectory(const QByteArray &bytes)
{
    const Error cutOff{Error::Kind::Rejected, u"its directory: cut off"_s};
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + endLength > bytes.size())
        return cutOff;
    QHash<QByteArray, ZipEntry> entries;
    qsizetype at = four(bytes, end + 16);
    for (int left = two(bytes, end + 10); left > 0; --left) {
        if (at + headLength > end || four(bytes, at) != 0x02014b50)
            return cutOff;
        const qsizetype name = two(bytes, at + 28);
        const qsizetype next = at + headLength + name + two(bytes, at + 30) + two(bytes, at + 32);
        if (next > end)
            return cutOff;
        entries.insert(bytes.mid(at + headLength, name), {four(bytes, at + 24), four(bytes, at + 16)});
        at = next;
    }
    return entries;
}

} // namespace vakhta::centre
