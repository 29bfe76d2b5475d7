#include "app/protocol/json_writer.h"

#include <QJsonDocument>

namespace vakhta {

namespace {
// A target with what became of it, if anything has: what the client sent and what the centre answered in one.
const TargetResult *resultOf(const OperationRecord &record, size_t place)
{
    const qint64 appeal = record.operation.targets[place].appeal;
    const auto &results = record.result.targets;
    if (place < results.size() && results[place].appeal == appeal)
        return &results[place];
    for (const TargetResult &result : results)
        if (result.appeal == appeal)
            return &result;
    return nullptr;
}

void writeExecutors(JsonWriter &json, std::string_view name, const QList<qint64> &executors)
{
    json.key(name).beginArray();
    for (const qint64 executor : executors)
        json.value(Ref{Type::Executor, executor});
    json.endArray();
}

void writeArguments(JsonWriter &json, const Arguments &args)
{
    json.key("args").beginObject();
    if (args.address) // what is asked for here came later: without it an act stays what it was
        json.key("address").beginObject().field("house", args.address->house).field("street", args.address->street).endObject();
    if (args.article != Article())
        json.field("article", args.article);
    if (args.days != 0)
        json.field("days", args.days);
    json.field("executor", Ref{Type::Executor, args.executor});
    if (args.executors != args.executorsSeen) {
        writeExecutors(json, "executors", args.executors);
        writeExecutors(json, "executorsSeen", args.executorsSeen);
    }
    if (!args.files.isEmpty())
        json.field("files", args.files);
    json.field("flags", args.flags);
    if (args.flagsSeen != 0)
        json.field("flagsSeen", args.flagsSeen);
    if (args.incident != Incident())
        json.field("incident", args.incident);
    json.field("municipality", Ref{Type::Municipality, args.municipality})
        .field("operatorId", Ref{Type::User, args.operatorId})
        .field("priority", args.priority);
    if (args.profile)
        json.field("profile", *args.profile);
    if (args.promise != 0)
        json.field("promise", args.promise);
    if (!args.promises.isEmpty())
        json.field("promises", args.promises);
    if (args.proposal != 0)
        json.field("proposal", Ref{Type::Message, args.proposal});
    json.field("reply", Ref{Type::Reply, args.reply})
        .field("sector", args.sector)
        .field("text", args.text)
        .field("topic", Ref{Type::Topic, args.topic});
    if (args.until.isValid())
        json.field("until", args.until);
    if (args.user != 0)
        json.field("user", Ref{Type::User, args.user});
    if (args.view != SharedView())
        json.field("view", args.view);
    json.endObject();
}

void writeTarget(JsonWriter &json, const Target &seen, const TargetResult *result)
{
    json.beginObject()
        .field("appeal", Ref{Type::Appeal, seen.appeal})
        .field("executor", Ref{Type::Executor, seen.executor})
        .field("operatorId", Ref{Type::User, seen.operatorId});
    if (result)
        json.field("outcome", result->outcome).field("reason", result->reason);
    json.field("revision", seen.revision).field("status", seen.status);
    if (result)
        json.field("when", result->when).field("who", Ref{Type::User, result->who});
    json.endObject();
}

QByteArray opIdOf(const Operation &operation)
{
    return operation.opId.toByteArray(QUuid::WithoutBraces);
}

void writeName(JsonWriter &json, std::string_view key, const QByteArray &ascii)
{
    json.field(key, std::string_view(ascii.constData(), size_t(ascii.size())));
}
} // namespace

QByteArray canonical(const OperationRecord &record)
{
    JsonWriter json;
    json.beginObject().field("appliedAt", record.result.appliedAt);
    writeArguments(json, record.operation.args);
    json.field("composedAt", record.operation.composedAt)
        .field("id", Ref{Type::Operation, record.result.id})
        .field("kind", record.operation.kind);
    writeName(json, "opId", opIdOf(record.operation));
    json.field("outcome", record.result.outcome).field("reason", record.result.reason);
    json.key("targets").beginArray();
    for (size_t place = 0; place < record.operation.targets.size(); ++place)
        writeTarget(json, record.operation.targets[place], resultOf(record, place));
    json.endArray().field("user", Ref{Type::User, record.user}).endObject();
    return json.take();
}

QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject operationCreate(const Operation &operation)
{
    JsonWriter json;
    json.beginObject();
    writeArguments(json, operation.args);
    json.field("composedAt", operation.composedAt).field("kind", operation.kind);
    writeName(json, "opId", opIdOf(operation));
    json.key("targets").beginArray();
    for (const Target &target : operation.targets)
        writeTarget(json, target, nullptr);
    json.endArray().endObject();
    return QJsonDocument::fromJson(json.take()).object();
}

} // namespace vakhta
