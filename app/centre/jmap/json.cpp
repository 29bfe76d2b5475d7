#include "app/centre/jmap/json.h"

#include "app/protocol/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <simdjson.h>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

Error refused(const QString &fault)
{
    return {Error::Kind::Rejected, fault};
}

/// A parser keeps its buffers, so each thread has one. What it gave is gone at its next parse.
simdjson::dom::parser &parser()
{
    thread_local simdjson::dom::parser ours;
    return ours;
}

Result<element> parse(const QByteArray &text)
{
    auto &ours = parser();
    if (ours.max_depth() != size_t(jsonDepth)) {
        if (ours.allocate(0, size_t(jsonDepth)) != simdjson::SUCCESS)
            return refused(u"no memory"_s);
    }
    element root;
    const auto fault = ours.parse(text.constData(), size_t(text.size())).get(root);
    if (fault != simdjson::SUCCESS)
        return refused(QString::fromUtf8(simdjson::error_message(fault)));
    return root;
}

/// The parser has refused broken UTF-8 and lone surrogates already.
QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Makes Qt's values of simdjson's, at the cost that the budget bears.
class Taking
{
public:
    explicit Taking(qint64 &budget) : m_budget(budget) {}

    Result<QJsonValue> value(element from)
    {
        if (--m_budget < 0)
            return refused(u"too large"_s);
        switch (from.type()) {
        case element_type::ARRAY: return array(from);
        case element_type::OBJECT: return object(from);
        case element_type::STRING: return string(from.get_string().value_unsafe());
        case element_type::INT64: return QJsonValue(qint64(from.get_int64().value_unsafe()));
        case element_type::UINT64: return QJsonValue(double(from.get_uint64().value_unsafe()));
        case element_type::DOUBLE: return QJsonValue(from.get_double().value_unsafe());
        case element_type::BOOL: return QJsonValue(from.get_bool().value_unsafe());
        case element_type::NULL_VALUE: break;
        }
        return QJsonValue(QJsonValue::Null);
    }

private:
    Result<QJsonValue> string(std::string_view text)
    {
        m_budget -= qint64(text.size());
        if (m_budget < 0)
            return refused(u"too large"_s);
        return QJsonValue(stringOf(text));
    }

    Result<QJsonValue> array(element from)
    {
        QJsonArray made;
        const simdjson::dom::array items = from.get_array().value_unsafe();
        for (element each : items) {
            auto taken = value(each);
            if (!taken)
                return taken.error();
            made.append(*taken);
        }
        return QJsonValue(made);
    }

    Result<QJsonValue> object(element from)
    {
        std::vector<std::pair<QString, element>> members;
        const simdjson::dom::object fields = from.get_object().value_unsafe();
        for (auto [name, member] : fields) {
            members.emplace_back(stringOf(name), member);
        }
        // In order, so that each insertion is at the end: a hostile object of a million names stays linear.
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QJsonObject made;
        for (size_t i = 0; i < members.size(); ++i) {
            if (i > 0 && members[i].first == members[i - 1].first)
                return refused(u"a name is repeated in one object"_s);
            auto taken = value(members[i].second);
            if (!taken)
                return taken.error();
            made.insert(members[i].first, *taken);
        }
        return QJsonValue(made);
    }

    qint64 &m_budget;
};

Result<QJsonValue> follow(element from, const QStringList &tokens, qsizetype at, qint64 &budget);

Result<QJsonValue> followEach(element from, const QStringList &tokens, qsizetype at, qint64 &budget)
{
    QJsonArray all;
    const simdjson::dom::array items = from.get_array().value_unsafe();
    for (element each : items) {
        auto found = follow(each, tokens, at, budget);
        if (!found)
            return found;
        if (!found->isArray()) {
            all.append(*found);
            continue;
        }
        for (const QJsonValue &inner : found->toArray())
            all.append(inner);
    }
    return QJsonValue(all);
}

Result<QJsonValue> follow(element from, const QStringList &tokens, qsizetype at, qint64 &budget)
{
    if (at == tokens.size())
        return Taking(budget).value(from);
    if (--budget < 0)
        return refused(u"too large"_s);
    const QString &token = tokens[at];
    if (from.is_array() && token == u"*")
        return followEach(from, tokens, at + 1, budget);
    element next;
    auto fault = simdjson::NO_SUCH_FIELD;
    if (from.is_array()) {
        bool number = false;
        const uint index = token.toUInt(&number);
        if (number && QString::number(index) == token) // «01» is no index
            fault = from.at(index).get(next);
    } else if (from.is_object()) {
        fault = from.at_key(token.toStdString()).get(next);
    }
    if (fault != simdjson::SUCCESS)
        return refused(u"the pointer leads nowhere"_s);
    return follow(next, tokens, at + 1, budget);
}

} // namespace

Result<QJsonValue> readJson(const QByteArray &text)
{
    auto root = parse(text);
    if (!root)
        return root.error();
    qint64 budget = std::numeric_limits<qint64>::max();
    return Taking(budget).value(*root);
}

Result<QJsonValue> pointed(const QByteArray &text, const QString &pointer, PointerBudget &budget)
{
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return refused(u"not a JSON pointer"_s);
    auto root = parse(text);
    if (!root)
        return root.error();
    QStringList tokens = pointer.isEmpty() ? QStringList() : pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return follow(*root, tokens, 0, budget.left);
}

QByteArray picked(const QByteArray &object, const std::vector<QByteArray> &members)
{
    const auto root = parse(object);
    if (!root || !root->is_object())
        return {};
    QByteArray text;
    const simdjson::dom::object fields = root->get_object().value_unsafe();
    for (auto [name, member] : fields) {
        const QByteArrayView key(name.data(), qsizetype(name.size()));
        if (std::find(members.begin(), members.end(), key) == members.end())
            continue;
        const std::string value = simdjson::to_string(member);
        text += (text.isEmpty() ? "{\"" : ",\"") + key.toByteArray() + "\":" + QByteArray::fromRawData(value.data(), qsizetype(value.size()));
    }
    return text.isEmpty() ? "{}" : text + '}';
}

QByteArray quoted(const QString &text)
{
    return JsonWriter().value(text).take();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vakhta::centre
