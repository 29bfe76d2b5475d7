#include "app/protocol/fields.h"

#include "app/protocol/times.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
// No object of ours is near it; a document that is may not be what it says.
constexpr qsizetype longest = 16 << 20;

// A text that may be null; a fault only when it is something else.
const char *textOrNull(Element element, std::optional<std::string_view> &into, const char *fault)
{
    std::string_view text;
    if (element.is_null())
        return nullptr;
    if (element.get(text))
        return fault;
    into = text;
    return nullptr;
}

template <typename Value, typename Parse>
const char *parsedOrNull(Element element, Value &into, Parse parse, const char *fault)
{
    std::optional<std::string_view> text;
    if (textOrNull(element, text, fault))
        return fault;
    if (!text) {
        into = Value();
        return nullptr;
    }
    const auto value = parse(*text);
    if (!value)
        return fault;
    into = *value;
    return nullptr;
}
} // namespace

const char *take(Element element, qint64 &into)
{
    int64_t number = 0;
    if (element.get(number))
        return "not a whole number";
    into = number;
    return nullptr;
}

const char *take(Element element, int &into)
{
    qint64 number = 0;
    if (const char *fault = take(element, number))
        return fault;
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return "out of range";
    into = int(number);
    return nullptr;
}

const char *take(Element element, bool &into)
{
    return element.get(into) ? "not true or false" : nullptr;
}

const char *take(Element element, QString &into)
{
    std::string_view text;
    if (element.get(text))
        return "not a text";
    into = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return nullptr;
}

const char *take(Element element, QDateTime &into)
{
    const auto parse = [](std::string_view text) -> std::optional<QDateTime> {
        const auto ms = msOf(text);
        return ms ? std::optional(QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)) : std::nullopt;
    };
    return parsedOrNull(element, into, parse, "not a time");
}

const char *take(Element element, QDate &into)
{
    return parsedOrNull(element, into, dateOf, "not a date");
}

const char *take(Element element, QTime &into)
{
    return parsedOrNull(element, into, clockOf, "not a time of day");
}

const char *take(Element element, QUuid &into)
{
    std::string_view text;
    if (element.get(text) || text.size() != 36)
        return "not a UUID";
    into = QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size())));
    return into.isNull() ? "not a UUID" : nullptr;
}

const char *take(Element element, RefInto into)
{
    std::optional<std::string_view> text;
    if (textOrNull(element, text, ""))
        return "not an id";
    into.id = text ? idOf(letterOf(into.type), *text) : 0;
    return text && into.id == 0 ? "not an id of this type" : nullptr;
}

const char *take(Element element, IdInto into)
{
    if (element.is_null())
        return "missing";
    return take(element, RefInto{into.type, into.id});
}

const char *take(Element element, QJsonObject &into)
{
    if (!element.is_object())
        return "not an object";
    const std::string json = simdjson::minify(element);
    const QJsonDocument document = QJsonDocument::fromJson({json.data(), qsizetype(json.size())});
    if (!document.isObject())
        return "nested too deep";
    into = document.object();
    return nullptr;
}

const char *take(Element element, NumberInto into)
{
    if (!element.is_null())
        return take(element, into.number);
    into.number = into.none;
    return nullptr;
}

Fields::Fields(Element element, const QString &path, Fault &fault) : m_path(path), m_fault(fault)
{
    if (element.get(m_object))
        m_fault.words = (path.isEmpty() ? u"/"_s : path) + u": not an object"_s;
    else
        m_at = m_object.begin();
}

bool Fields::seek(std::string_view name)
{
    if (!good())
        return false;
    const auto start = m_at;
    for (; m_at != m_object.end(); ++m_at)
        if (m_at.key() == name)
            return true;
    for (m_at = m_object.begin(); m_at != start; ++m_at)
        if (m_at.key() == name)
            return true;
    return false;
}

std::optional<Element> Fields::inner(std::string_view name, bool needed)
{
    if (seek(name))
        return m_at.value();
    if (needed)
        note(name, "missing");
    return {};
}

QString Fields::pathOf(std::string_view name) const
{
    return m_path + QLatin1Char('/') + QString::fromUtf8(name.data(), qsizetype(name.size()));
}

void Fields::note(std::string_view name, const char *words)
{
    if (words && good())
        m_fault.words = pathOf(name) + u": "_s + QLatin1StringView(words);
}

Result<Element> rootOf(const QByteArray &json)
{
    static thread_local simdjson::dom::parser parser(longest);
    if (json.size() > longest)
        return Error{Error::Kind::Rejected, u"/: longer than %1 bytes"_s.arg(longest)};
    Element root;
    const auto failed = parser.parse(json.constData(), size_t(json.size())).get(root);
    if (failed)
        return Error{Error::Kind::Rejected, u"/: "_s + QString::fromLatin1(simdjson::error_message(failed))};
    return root;
}

} // namespace vakhta
