#include "app/protocol/json_writer.h"

#include "app/protocol/times.h"

#include <QJsonDocument>

#include <charconv>
#include <cstring>

namespace vakhta {

namespace {
constexpr qsizetype firstRoom = 2048;
constexpr char hex[] = "0123456789abcdef";

char *ascii(char *out, char16_t c)
{
    *out++ = char(c);
    return out;
}

char *twoBytes(char *out, char16_t c)
{
    *out++ = char(0xc0 | c >> 6);
    *out++ = char(0x80 | (c & 0x3f));
    return out;
}

char *threeBytes(char *out, char16_t c)
{
    *out++ = char(0xe0 | c >> 12);
    *out++ = char(0x80 | (c >> 6 & 0x3f));
    *out++ = char(0x80 | (c & 0x3f));
    return out;
}

char *fourBytes(char *out, char32_t c)
{
    *out++ = char(0xf0 | c >> 18);
    *out++ = char(0x80 | (c >> 12 & 0x3f));
    *out++ = char(0x80 | (c >> 6 & 0x3f));
    *out++ = char(0x80 | (c & 0x3f));
    return out;
}

char shortEscape(char16_t c)
{
    switch (c) {
    case u'"': return '"';
    case u'\\': return '\\';
    case u'\b': return 'b';
    case u'\f': return 'f';
    case u'\n': return 'n';
    case u'\r': return 'r';
    case u'\t': return 't';
    default: return 0;
    }
}
} // namespace

JsonWriter::JsonWriter() : m_out(firstRoom, Qt::Uninitialized) {}

char *JsonWriter::room(qsizetype bytes)
{
    if (m_used + bytes > m_out.size())
        m_out.resize(qMax(m_out.size() * 2, m_used + bytes));
    return m_out.data() + m_used;
}

JsonWriter &JsonWriter::raw(std::string_view bytes)
{
    separate();
    std::memcpy(room(qsizetype(bytes.size())), bytes.data(), bytes.size());
    m_used += qsizetype(bytes.size());
    m_separate = true;
    return *this;
}

void JsonWriter::separate()
{
    if (!m_separate)
        return;
    *room(1) = ',';
    ++m_used;
}

JsonWriter &JsonWriter::beginObject()
{
    raw("{");
    m_separate = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_separate = false;
    return raw("}");
}

JsonWriter &JsonWriter::beginArray()
{
    raw("[");
    m_separate = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_separate = false;
    return raw("]");
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    char *out = room(qsizetype(name.size()) + 3);
    *out++ = '"';
    std::memcpy(out, name.data(), name.size());
    out += name.size();
    *out++ = '"';
    *out++ = ':';
    m_used += qsizetype(name.size()) + 3;
    m_separate = false;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    value(name);
    m_separate = false;
    raw(":");
    m_separate = false;
    return *this;
}

char *JsonWriter::escaped(char *out, char16_t c)
{
    *out++ = '\\';
    if (const char known = shortEscape(c)) {
        *out++ = known;
        return out;
    }
    std::memcpy(out, "u00", 3);
    out[3] = hex[c >> 4];
    out[4] = hex[c & 0xf];
    return out + 5;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    char *const start = room(text.size() * 6 + 2); // an escape of one unit is six bytes
    char *out = start;
    *out++ = '"';
    const char16_t *const end = text.utf16() + text.size();
    for (const char16_t *at = text.utf16(); at != end; ++at) {
        const char16_t c = *at;
        if (c < 0x80)
            out = c < 0x20 || c == u'"' || c == u'\\' ? escaped(out, c) : ascii(out, c);
        else if (c < 0x800)
            out = twoBytes(out, c);
        else if (!QChar::isSurrogate(c))
            out = threeBytes(out, c);
        else if (QChar::isHighSurrogate(c) && at + 1 != end && QChar::isLowSurrogate(at[1]))
            out = fourBytes(out, QChar::surrogateToUcs4(c, *++at));
        else
            out = threeBytes(out, QChar::ReplacementCharacter);
    }
    *out++ = '"';
    m_used += out - start;
    m_separate = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view name)
{
    if (name.empty())
        return null();
    key(name);
    --m_used; // the colon
    m_separate = true;
    return *this;
}

JsonWriter &JsonWriter::value(Ref ref)
{
    if (ref.id == 0)
        return null();
    char text[24];
    text[0] = letterOf(ref.type);
    const auto end = std::to_chars(text + 1, text + sizeof text, ref.id).ptr;
    return value(std::string_view(text, size_t(end - text)));
}

JsonWriter &JsonWriter::value(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return raw({json.constData(), size_t(json.size())});
}

JsonWriter &JsonWriter::value(const QDateTime &time)
{
    char text[timeLength];
    return value(std::string_view(text, time.isValid() ? size_t(writeTime(text, time.toMSecsSinceEpoch())) : 0));
}

JsonWriter &JsonWriter::value(const QDate &date)
{
    char text[timeLength];
    return value(std::string_view(text, size_t(writeDate(text, date))));
}

JsonWriter &JsonWriter::value(const QTime &time)
{
    char text[timeLength];
    return value(std::string_view(text, size_t(writeClock(text, time))));
}

JsonWriter &JsonWriter::decimal(qint64 number)
{
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return raw({text, size_t(end - text)});
}

QByteArray JsonWriter::take()
{
    m_out.truncate(m_used);
    m_out.squeeze();
    m_used = 0;
    m_separate = false;
    return std::move(m_out);
}

} // namespace vakhta
