#include "tests/fuzz/table_input.h"

#include "tests/fuzz/target.h"

#include <QtEndian>

#include <zlib.h>

namespace vakhta::fuzz {

namespace {
template <typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// A zip archive whose entries are stored as they are.
class Archive
{
public:
    void add(const QByteArray &name, const QByteArray &content)
    {
        const QByteArray sizes = little(quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()))))
            + little(quint32(content.size())) + little(quint32(content.size())) + little(quint16(name.size())) + little(quint16(0));
        const QByteArray common = little(quint16(0)) + little(quint16(0)) + little(quint32(0)); // flags, stored, no time
        m_directory += "PK\1\2" + little(quint16(20)) + little(quint16(20)) + common + sizes + QByteArray(10, '\0')
            + little(quint32(m_entries.size())) + name;
        m_entries += "PK\3\4" + little(quint16(20)) + common + sizes + name + content;
        ++m_count;
    }

    QByteArray bytes() const
    {
        return m_entries + m_directory + "PK\5\6" + QByteArray(4, '\0') + little(m_count) + little(m_count)
            + little(quint32(m_directory.size())) + little(quint32(m_entries.size())) + little(quint16(0));
    }

private:
    QByteArray m_entries, m_directory;
    quint16 m_count = 0;
};

constexpr const char *office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(std::initializer_list<std::pair<const char *, const char *>> targets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[kind, target] : targets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray workbookAround(const QByteArray &rows, const QByteArray &strings)
{
    static const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Archive archive;
    archive.add("_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}}));
    archive.add("xl/workbook.xml", "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + office
                                       + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    archive.add("xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"}}));
    archive.add("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + space + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    archive.add("xl/sharedStrings.xml", "<sst xmlns=\"" + space + "\">" + strings + "</sst>");
    return archive.bytes();
}
} // namespace

TableInput tableInput(const unsigned char *bytes, size_t size)
{
    if (size == 0)
        return {};
    const QByteArray rest = bytesOf(bytes + 1, size - 1);
    const bool odd = bytes[0] & 4;
    switch (bytes[0] & 3) {
    case 0: return {rest, true, odd};
    case 1: {
        const qsizetype cut = rest.indexOf('|');
        return {workbookAround(rest.left(cut), cut < 0 ? QByteArray() : rest.mid(cut + 1)), true, odd};
    }
    default: return {rest, false, odd};
    }
}

QString written(const TableInput &input, const QString &folder)
{
    const QString path = folder + (input.workbook ? u"/table.xlsx"_s : u"/table.csv"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(input.bytes) != input.bytes.size())
        qFatal("can't write %s", qUtf8Printable(path));
    return path;
}

} // namespace vakhta::fuzz
