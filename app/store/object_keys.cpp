#include "app/store/object_keys.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Walks the top level of one JSON object. Whatever the bytes are, it stays inside them and moves on.
class TopLevel
{
public:
    explicit TopLevel(std::string_view json) : m_json(json) {}

    /// The text between the quotes of the next string at depth 1 and, when it is a key, of its string value.
    bool nextKey(std::string_view &key, std::string_view &value)
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '{' || c == '[')
                ++m_depth;
            if (c == '}' || c == ']')
                --m_depth;
            if (c != '"') {
                ++m_at;
                continue;
            }
            key = string();
            if (m_depth != 1 || !skip(':'))
                continue;
            value = m_at < m_json.size() && m_json[m_at] == '"' ? string() : std::string_view();
            return true;
        }
        return false;
    }

private:
    std::string_view string()
    {
        const size_t start = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at, m_json.size());
        const auto found = m_json.substr(start, m_at - start);
        ++m_at; // the closing quote
        return found;
    }

    bool skip(char wanted)
    {
        if (m_at >= m_json.size() || m_json[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::string_view m_json;
    size_t m_at = 0;
    int m_depth = 0;
};

qint64 number(Type type, std::string_view wire)
{
    return idOf(type, QString::fromLatin1(wire.data(), qsizetype(wire.size())));
}
} // namespace

Result<ObjectKeys> objectKeysFrom(Type type, std::string_view json)
{
    ObjectKeys keys;
    TopLevel top(json);
    std::string_view key, value;
    while (!json.empty() && json.front() == '{' && top.nextKey(key, value)) {
        if (key == "id")
            keys.id = number(type, value);
        else if (key == "appeal")
            keys.appeal = number(Type::Appeal, value);
    }
    if (keys.id <= 0)
        return Error{Error::Kind::Rejected, u"%1 without an id"_s.arg(typeName(type))};
    return keys;
}

} // namespace vakhta
