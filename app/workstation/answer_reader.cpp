#include "app/workstation/answer_reader.h"

#include "app/store/ready_cache.h"
#include "app/workstation/unpack.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString textOf(simdjson::ondemand::value value)
{
    std::string_view found;
    return value.get_string().get(found) == simdjson::SUCCESS ? text(found) : QString();
}

std::optional<Type> typeOfMethod(std::string_view name)
{
    return typeOf(text(name.substr(0, name.find('/'))));
}
} // namespace

Result<void> AnswerReader::read(const QByteArray &padded)
{
    const Error broken{Error::Kind::Rejected, u"the answer is not what a centre says"_s};
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array calls;
    if (parser.iterate(padded.constData(), size_t(padded.size()), size_t(padded.capacity())).get(document) != simdjson::SUCCESS
        || document["methodResponses"].get_array().get(calls) != simdjson::SUCCESS)
        return broken;
    for (auto one : calls) {
        simdjson::ondemand::array call;
        if (one.get_array().get(call) != simdjson::SUCCESS || !response(call))
            return broken;
    }
    return {};
}

/// [name, arguments, call id]
bool AnswerReader::response(simdjson::ondemand::array call)
{
    std::string_view name, id;
    QString fault;
    int place = 0;
    for (auto one : call) {
        Value value;
        if (one.get(value) != simdjson::SUCCESS)
            return false;
        Object arguments;
        if (place == 0 && value.get_string().get(name) != simdjson::SUCCESS)
            return false;
        if (place == 1 && value.get_object().get(arguments) != simdjson::SUCCESS)
            return false;
        if (place == 1 && name == "error") {
            std::string_view type;
            if (arguments["type"].get_string().get(type) != simdjson::SUCCESS)
                return false;
            fault = text(type);
        } else if (place == 1 && !methodResponse(name, arguments)) {
            return false;
        }
        if (place == 2 && value.get_string().get(id) != simdjson::SUCCESS)
            return false;
        ++place;
    }
    if (place == 3 && name == "error")
        return error(fault.toStdString(), id);
    return place == 3;
}

bool AnswerReader::error(std::string_view type, std::string_view call)
{
    const QString method = text(call).section(u':', 0, 0);
    m_answer.told.errors.push_back({method, text(type)});
    if (const auto of = typeOfMethod(call); of && !method.endsWith(u"/set"_s))
        types[*of].failed = true;
    return true;
}

bool AnswerReader::methodResponse(std::string_view name, Object arguments)
{
    if (name == "Snapshot/get")
        return snapshots(arguments);
    const auto type = typeOfMethod(name);
    if (!type)
        return true; // a method of somebody else: not asked for, not used
    const std::string_view method = name.substr(name.find('/') + 1);
    if (method == "get")
        return get(*type, arguments);
    if (method == "changes")
        return changes(*type, arguments);
    if (method == "query")
        return query(*type, arguments);
    std::string_view raw;
    if (method != "set" || arguments.raw_json().get(raw) != simdjson::SUCCESS)
        return false;
    const QByteArray json = QByteArray::fromRawData(raw.data(), qsizetype(raw.size()));
    sets.emplace_back(text(name), QJsonDocument::fromJson(json).object());
    return true;
}

bool AnswerReader::get(Type type, Object arguments)
{
    Found &found = types[type];
    ++found.gets;
    ++gets;
    bool listed = false;
    for (auto field : arguments) {
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return false;
        if (key == "state") {
            m_answer.told.state = textOf(value);
        } else if (key == "notFound") {
            if (!ids(type, value, found.part.destroyed))
                return false;
        } else if (key == "list") {
            simdjson::ondemand::array list;
            if (value.get_array().get(list) != simdjson::SUCCESS)
                return false;
            listed = true;
            for (auto one : list) {
                Object object;
                std::string_view body;
                if (one.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(body) != simdjson::SUCCESS)
                    return false;
                found.part.bodies.push_back(body);
            }
        }
    }
    return listed;
}

bool AnswerReader::changes(Type type, Object arguments)
{
    Found &found = types[type];
    found.changes = true;
    sync::TypeChanges told;
    told.type = type;
    for (auto field : arguments) {
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return false;
        if (key == "oldState")
            told.oldState = textOf(value);
        else if (key == "newState")
            told.newState = textOf(value);
        else if (key == "hasMoreChanges" && value.get_bool().get(told.more) != simdjson::SUCCESS)
            return false;
        else if ((key == "created" || key == "updated") && !ids(type, value, told.changed))
            return false;
        else if (key == "destroyed" && !ids(type, value, told.destroyed))
            return false;
    }
    if (told.newState.isEmpty())
        return false;
    found.part.state = told.newState;
    found.part.destroyed.insert(found.part.destroyed.end(), told.destroyed.begin(), told.destroyed.end());
    m_answer.told.changes.push_back(std::move(told));
    return true;
}

bool AnswerReader::query(Type type, Object arguments)
{
    ++queries;
    bool listed = false;
    for (auto field : arguments) {
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return false;
        int64_t total = -1;
        if (key == "queryState")
            m_answer.told.state = textOf(value);
        else if (key == "total" && value.get_int64().get(total) == simdjson::SUCCESS)
            m_answer.told.total = total;
        else if (key == "ids" && !(listed = ids(type, value, m_answer.told.listed)))
            return false;
    }
    return listed;
}

/// Those that this program can use: of the same schema, in pieces that it has room for.
bool AnswerReader::snapshots(Object arguments)
{
    std::string_view raw;
    if (arguments.raw_json().get(raw) != simdjson::SUCCESS)
        return false;
    ++lists;
    const QJsonObject answer = QJsonDocument::fromJson(QByteArray::fromRawData(raw.data(), qsizetype(raw.size()))).object();
    for (const QJsonValue each : answer.value(u"list"_s).toArray()) {
        sync::Snapshot snapshot{each[u"blobId"_s].toString(), each[u"state"_s].toString(), {}};
        for (const QJsonValue piece : each[u"pieces"_s].toArray())
            snapshot.pieces.push_back({piece[u"size"_s].toInteger(), piece[u"rawSize"_s].toInteger(), piece[u"sha256"_s].toString().toLatin1()});
        if (each[u"schema"_s].toInt() == ReadyCache::schema() && isTakeable(snapshot))
            m_answer.told.snapshots.push_back(std::move(snapshot));
    }
    return answer.value(u"list"_s).isArray();
}

bool AnswerReader::ids(Type type, Value list, std::vector<qint64> &into)
{
    simdjson::ondemand::array array;
    if (bool nothing = false; list.is_null().get(nothing) == simdjson::SUCCESS && nothing)
        return true;
    if (list.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto one : array) {
        std::string_view wire;
        if (one.get_string().get(wire) != simdjson::SUCCESS)
            return false;
        const qint64 id = idOf(type, text(wire));
        if (id <= 0)
            return false;
        into.push_back(id);
    }
    return true;
}

} // namespace vakhta
