#include "app/centre/intake/table_file.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
// Windows-1251 from 0x80 on; Qt knows it only where ICU or iconv does.
constexpr std::array<char16_t, 64> upper1251{
    0x0402, 0x0403, 0x201a, 0x0453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x0409, 0x2039, 0x040a,
    0x040c, 0x040b, 0x040f, 0x0452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0xfffd, 0x2122,
    0x0459, 0x203a, 0x045a, 0x045c, 0x045b, 0x045f, 0x00a0, 0x040e, 0x045e, 0x0408, 0x00a4, 0x0490, 0x00a6,
    0x00a7, 0x0401, 0x00a9, 0x0404, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x0407, 0x00b0, 0x00b1, 0x0406, 0x0456,
    0x0491, 0x00b5, 0x00b6, 0x00b7, 0x0451, 0x2116, 0x0454, 0x00bb, 0x0458, 0x0405, 0x0455, 0x0457};

QString from1251(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80)
            text[at] = QChar(char16_t(byte));
        else
            text[at] = byte < 0xc0 ? QChar(upper1251[byte - 0x80]) : QChar(char16_t(0x0410 + byte - 0xc0));
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(wide ? QStringConverter::Utf16 : QStringConverter::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? from1251(bytes) : text;
}

// The delimiter is the one that the first line has most of, outside quotes.
QChar delimiterOf(const QString &text)
{
    int commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n')
            break;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/// RFC 4180, line by line; a quoted field may hold line ends and doubled quotes.
class CsvReader
{
public:
    explicit CsvReader(const QString &text) : m_text(text), m_delimiter(delimiterOf(text)) {}

    Result<Sheet> read()
    {
        while (m_at < m_text.size()) {
            const int line = m_line;
            Row row;
            if (!readRow(row))
                return Error{Error::Kind::Rejected,
                             u"line %1: a quote is opened and never closed. Export it again."_s.arg(line)};
            m_sheet.rows.push_back(std::move(row));
            m_sheet.lines.push_back(line);
        }
        return std::move(m_sheet);
    }

private:
    bool readRow(Row &row)
    {
        for (;;) {
            Cell cell;
            if (!readField(cell.text))
                return false;
            row.push_back(std::move(cell));
            if (m_at >= m_text.size())
                return true;
            const QChar end = m_text[m_at++];
            if (end == m_delimiter)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

    bool readField(QString &field)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(field))
            return false;
        const qsizetype from = m_at; // after a quoted part too: «"a"b» is ab
        while (m_at < m_text.size() && !ends(m_text[m_at]))
            ++m_at;
        field += QStringView(m_text).mid(from, m_at - from);
        return true;
    }

    bool readQuoted(QString &field)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            m_line += c == u'\n';
            if (c != u'"') {
                field += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += c;
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool ends(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    const QString &m_text;
    const QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    Sheet m_sheet;
};
} // namespace

Result<std::vector<Sheet>> readCsv(const QByteArray &bytes)
{
    const QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        return Error{Error::Kind::Rejected, u"not a table: neither .xlsx nor .csv. Export it again."_s};
    auto sheet = CsvReader(text).read();
    if (!sheet)
        return sheet.error();
    return std::vector<Sheet>{std::move(*sheet)};
}

} // namespace vakhta::centre
