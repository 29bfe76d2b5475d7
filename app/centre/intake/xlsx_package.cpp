#include "app/centre/intake/xlsx_package.h"

#include "app/centre/intake/zip_directory.h"

#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <cstring>
#include <exception>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr quint32 mostBytes = 512U << 20; // of one part, unpacked

Error damaged(const QString &part, const QString &why)
{
    return {Error::Kind::Rejected, u"%1: %2"_s.arg(part, why)};
}

/// Bytes in memory; a file that points beyond its end is refused here.
class Bytes final : public orcus::zip_archive_stream
{
public:
    explicit Bytes(const QByteArray &bytes) : m_bytes(bytes) {}

    size_t size() const override { return size_t(m_bytes.size()); }
    size_t tell() const override { return m_at; }
    void seek(size_t pos) override
    {
        if (pos > size())
            throw std::out_of_range("points beyond the end of the file");
        m_at = pos;
    }
    void read(unsigned char *buffer, size_t length) const override
    {
        if (length > size() - m_at)
            throw std::out_of_range("cut off");
        std::memcpy(buffer, m_bytes.constData() + m_at, length);
    }

private:
    const QByteArray &m_bytes;
    size_t m_at = 0;
};

// The library tells faults by exceptions: they end here.
template <typename Act>
QString faultOf(Act act)
{
    try {
        act();
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what()).section(u'\n', 0, 0);
    } catch (...) {
        return u"unreadable"_s;
    }
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// «../a.xml» of xl/worksheets/ is xl/a.xml; «/xl/a.xml» is from the top.
QString resolved(const QString &folder, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s)
            path << step;
    }
    return path.join(u'/');
}
} // namespace

struct XlsxPackage::Zip
{
    explicit Zip(const QByteArray &bytes) : stream(bytes), archive(&stream) {}

    Bytes stream;
    orcus::zip_archive archive;
    QHash<QByteArray, ZipEntry> entries;
};

XlsxPackage::XlsxPackage(std::unique_ptr<Zip> zip) : m_zip(std::move(zip)) {}
XlsxPackage::~XlsxPackage() = default;
XlsxPackage::XlsxPackage(XlsxPackage &&) noexcept = default;
XlsxPackage &XlsxPackage::operator=(XlsxPackage &&) noexcept = default;

Result<XlsxPackage> XlsxPackage::open(const QByteArray &bytes)
{
    std::unique_ptr<Zip> zip;
    const QString fault = faultOf([&] {
        zip = std::make_unique<Zip>(bytes);
        zip->archive.load();
    });
    if (!fault.isEmpty())
        return damaged(u"its directory"_s, fault);
    auto entries = zipDirectory(bytes);
    if (!entries)
        return entries.error();
    zip->entries = std::move(*entries);
    return XlsxPackage(std::move(zip));
}

Result<QByteArray> XlsxPackage::part(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    const auto entry = m_zip->entries.constFind(utf8);
    if (entry == m_zip->entries.constEnd())
        return damaged(name, u"missing"_s);
    if (entry->length > mostBytes)
        return damaged(name, u"larger than %1 MB"_s.arg(mostBytes >> 20));
    std::vector<unsigned char> content;
    const QString fault = faultOf(
        [&] { m_zip->archive.read_file_entry(std::string_view(utf8.constData(), size_t(utf8.size())), content); });
    if (!fault.isEmpty() || content.size() < entry->length)
        return damaged(name, fault.isEmpty() ? u"cut off"_s : fault);
    const QByteArray bytes(reinterpret_cast<const char *>(content.data()), qsizetype(entry->length));
    return crc32Of(bytes) == entry->checksum ? Result<QByteArray>(bytes) : damaged(name, u"its checksum differs"_s);
}

Result<std::vector<XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString &of) const
{
    const QString folder = folderOf(of);
    const QString name = folder + u"_rels/"_s + of.mid(folder.size()) + u".rels"_s;
    std::vector<Relation> relations;
    if (!m_zip->entries.contains(name.toUtf8()))
        return relations;
    const auto document = part(name);
    if (!document)
        return document.error();
    QXmlStreamReader xml(*document);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship"_s) {
            const auto marks = xml.attributes();
            relations.push_back({marks.value(u"Id"_s).toString(), marks.value(u"Type"_s).toString(),
                                 resolved(folder, marks.value(u"Target"_s).toString())});
        }
    return xml.hasError() ? Result<std::vector<Relation>>(damaged(name, xml.errorString())) : relations;
}

} // namespace vakhta::centre
