#include "app/centre/intake/table_file.h"

#include "app/centre/intake/xlsx_package.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// The container is read by liborcus; the sheets here, because its own filter (0.17) passes over texts that are written
// into the cells themselves, as exporters which write row by row do.

namespace vakhta::centre {

namespace {
using Xml = QXmlStreamReader;

// An export has about fifty columns; a file may claim a cell anywhere.
constexpr int mostColumns = 1024;
constexpr int mostRows = 1 << 20;
constexpr size_t mostCells = 6'000'000; // of one sheet, with the empty ones between: 240 MB
constexpr size_t mostSheets = 64;

Error damaged(const QString &why)
{
    return {Error::Kind::Rejected,
            u"the .xlsx is damaged (%1). Open it in a spreadsheet program and save it again, or export "
            "it again."_s.arg(why)};
}

Error damagedPart(const QString &part, const Xml &xml)
{
    return damaged(u"%1, line %2: %3"_s.arg(part).arg(xml.lineNumber()).arg(xml.errorString()));
}

// «_x000D_» stands for a character that XML can't hold.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1))
        if (const auto match =
                escape.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            match.hasMatch())
            text.replace(at, match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

// All <t> of the element that the reader is in, but not the phonetic ones.
QString textsWithin(Xml &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == Xml::EndElement)
            --depth;
        if (token != Xml::StartElement)
            continue;
        if (xml.name() == u"t"_s)
            text += xml.readElementText(Xml::IncludeChildElements);
        else if (xml.name() == u"rPh"_s)
            xml.skipCurrentElement();
        else
            ++depth;
    }
    return unescaped(text);
}

Result<std::vector<QString>> sharedStrings(const XlsxPackage &package, const QString &name)
{
    const auto document = package.part(name);
    if (!document)
        return damaged(document.error().detail);
    std::vector<QString> strings;
    Xml xml(*document);
    while (!xml.atEnd())
        if (xml.readNext() == Xml::StartElement && xml.name() == u"si"_s)
            strings.push_back(textsWithin(xml));
    return xml.hasError() ? Result<std::vector<QString>>(damagedPart(name, xml)) : strings;
}

/// Takes the cells of one sheet's document.
class SheetReader
{
public:
    SheetReader(const QByteArray &document, const std::vector<QString> &strings) : m_xml(document), m_strings(strings)
    {
    }

    Result<Sheet> read(const QString &part)
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != Xml::StartElement)
                continue;
            if (m_xml.name() == u"row"_s)
                beginRow();
            else if (m_xml.name() == u"c"_s)
                readCell();
            if (m_cells > mostCells)
                return Error{Error::Kind::Rejected, u"%1 has more than %2 cells. Export it in parts, or as .csv."_s.arg(part).arg(mostCells)};
        }
        return m_xml.hasError() ? Result<Sheet>(damagedPart(part, m_xml)) : std::move(m_sheet);
    }

private:
    // Rows and cells may go without their addresses: then they follow each other.
    void beginRow()
    {
        bool isNumber = false;
        const int number = m_xml.attributes().value(u"r"_s).toInt(&isNumber);
        m_row = isNumber ? number - 1 : m_row + 1;
        m_column = -1;
    }

    void readCell()
    {
        const auto marks = m_xml.attributes();
        const QString type = marks.value(u"t"_s).toString();
        const int named = columnOf(marks.value(u"r"_s));
        m_column = named >= 0 ? named : m_column + 1;
        Cell cell;
        while (!m_xml.atEnd() && m_xml.readNext() != Xml::EndElement) {
            if (m_xml.tokenType() != Xml::StartElement)
                continue;
            if (m_xml.name() == u"is"_s)
                cell.text = textsWithin(m_xml);
            else if (m_xml.name() == u"v"_s)
                cell = valueOf(type, m_xml.readElementText(Xml::IncludeChildElements));
            else
                m_xml.skipCurrentElement();
        }
        put(std::move(cell));
    }

    Cell valueOf(const QString &type, const QString &written)
    {
        bool isNumber = false;
        if (type == u"s"_s) {
            const auto place = written.toULongLong(&isNumber);
            if (!isNumber || place >= m_strings.size())
                m_xml.raiseError(u"no text with number %1"_s.arg(written));
            return isNumber && place < m_strings.size() ? Cell{m_strings[size_t(place)], {}} : Cell();
        }
        const double number = written.toDouble(&isNumber);
        if (isNumber && (type.isEmpty() || type == u"n"_s || type == u"b"_s))
            return {{}, number};
        return {type == u"d"_s ? QString(written).replace(u'T', u' ') : unescaped(written), {}};
    }

    void put(Cell cell)
    {
        if (cell.isEmpty() || m_row < 0 || m_row >= mostRows || m_column < 0 || m_column >= mostColumns)
            return;
        if (size_t(m_row) >= m_sheet.rows.size())
            m_sheet.rows.resize(size_t(m_row) + 1);
        Row &cells = m_sheet.rows[size_t(m_row)];
        if (size_t(m_column) >= cells.size()) {
            m_cells += size_t(m_column) + 1 - cells.size();
            cells.resize(size_t(m_column) + 1);
        }
        cells[size_t(m_column)] = std::move(cell);
    }

    // «AB12» → 27; -1: no address.
    static int columnOf(QStringView address)
    {
        int column = 0;
        for (const QChar c : address) {
            if (c < u'A' || c > u'Z' || column > mostColumns)
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column - 1;
    }

    Xml m_xml;
    const std::vector<QString> &m_strings;
    Sheet m_sheet;
    size_t m_cells = 0;
    int m_row = -1, m_column = -1;
};

struct Workbook
{
    std::vector<std::pair<QString, QString>> sheets; // name, relation
    bool from1904 = false;
};

Result<Workbook> workbookOf(const XlsxPackage &package, const QString &name)
{
    const auto document = package.part(name);
    if (!document)
        return damaged(document.error().detail);
    Workbook workbook;
    Xml xml(*document);
    while (!xml.atEnd()) {
        if (xml.readNext() != Xml::StartElement)
            continue;
        const auto marks = xml.attributes();
        if (xml.name() == u"workbookPr"_s)
            workbook.from1904 = marks.value(u"date1904"_s) == u"1"_s || marks.value(u"date1904"_s) == u"true"_s;
        if (xml.name() == u"sheet"_s)
            for (const auto &mark : marks)
                if (mark.name() == u"id"_s) // the relation's; sheetId is another
                    workbook.sheets.push_back({marks.value(u"name"_s).toString(), mark.value().toString()});
    }
    return xml.hasError() ? Result<Workbook>(damagedPart(name, xml)) : workbook;
}

QString targetOf(const std::vector<XlsxPackage::Relation> &relations, const QString &typeEnd, const QString &id = {})
{
    for (const auto &relation : relations)
        if (relation.type.endsWith(typeEnd) && (id.isEmpty() || relation.id == id))
            return relation.target;
    return {};
}

Result<std::vector<Sheet>> sheetsOf(const XlsxPackage &package, const QString &name)
{
    const auto workbook = workbookOf(package, name);
    const auto relations = package.relationsOf(name);
    if (!workbook || !relations)
        return workbook ? damaged(relations.error().detail) : workbook.error();
    const QString stringsPart = targetOf(*relations, u"/sharedStrings"_s);
    const auto strings = stringsPart.isEmpty() ? std::vector<QString>() : sharedStrings(package, stringsPart);
    if (!strings)
        return strings.error();
    if (workbook->sheets.size() > mostSheets)
        return damaged(u"more than %1 sheets"_s.arg(mostSheets));
    std::vector<Sheet> sheets;
    for (const auto &[title, relation] : workbook->sheets) {
        const QString part = targetOf(*relations, u"/worksheet"_s, relation);
        if (part.isEmpty())
            continue; // a sheet of charts
        const auto document = package.part(part);
        if (!document)
            return damaged(document.error().detail);
        auto sheet = SheetReader(*document, *strings).read(part);
        if (!sheet)
            return sheet.error();
        sheet->name = title;
        if (workbook->from1904)
            sheet->dayZero = QDate(1904, 1, 1);
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}
} // namespace

Result<std::vector<Sheet>> readXlsx(const QByteArray &bytes)
{
    const auto package = XlsxPackage::open(bytes);
    if (!package)
        return damaged(package.error().detail);
    const auto top = package->relationsOf({});
    if (!top)
        return damaged(top.error().detail);
    const QString workbook = targetOf(*top, u"/officeDocument"_s);
    auto sheets = sheetsOf(*package, workbook.isEmpty() ? u"xl/workbook.xml"_s : workbook);
    if (sheets && sheets->empty())
        return damaged(u"no sheet in it"_s);
    return sheets;
}

} // namespace vakhta::centre
