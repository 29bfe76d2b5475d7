#include "app/protocol/fields.h"

#include <QJsonDocument>

namespace vakhta {

namespace {
void readArguments(Fields &json, Arguments &args)
{
    const auto found = json.inner("args", false);
    if (!found)
        return;
    Fields fields(*found, json.pathOf("args"), json.fault());
    if (const auto address = fields.inner("address", false))
        Fields(*address, fields.pathOf("address"), json.fault()).need("house", args.address.emplace().house).need("street", args.address->street);
    if (const auto article = fields.inner("article", false)) {
        Fields ofArticle(*article, fields.pathOf("article"), json.fault());
        readArticle(ofArticle, args.article);
    }
    fields.maybe("days", args.days)
        .maybe("executor", RefInto{Type::Executor, args.executor});
    readRefs(fields, "executors", Type::Executor, args.executors);
    readRefs(fields, "executorsSeen", Type::Executor, args.executorsSeen);
    readFiles(fields, args.files);
    fields.maybe("flags", args.flags)
        .maybe("flagsSeen", args.flagsSeen);
    if (const auto incident = fields.inner("incident", false)) {
        Fields ofIncident(*incident, fields.pathOf("incident"), json.fault());
        readIncident(ofIncident, args.incident);
    }
    fields
        .maybe("municipality", RefInto{Type::Municipality, args.municipality})
        .maybe("operatorId", RefInto{Type::User, args.operatorId})
        .maybe("priority", args.priority)
        .maybe("promise", args.promise)
        .maybe("proposal", RefInto{Type::Message, args.proposal})
        .maybe("reply", RefInto{Type::Reply, args.reply})
        .maybe("sector", args.sector)
        .maybe("text", args.text)
        .maybe("topic", RefInto{Type::Topic, args.topic});
    readPromises(fields, args.promises);
    fields.maybe("until", args.until).maybe("user", RefInto{Type::User, args.user});
    if (const auto profile = fields.inner("profile", false)) {
        Fields ofProfile(*profile, fields.pathOf("profile"), json.fault());
        if (ofProfile.good())
            readProfile(ofProfile, args.profile.emplace());
    }
    const auto view = fields.inner("view", false);
    if (!view)
        return;
    Fields ofView(*view, fields.pathOf("view"), json.fault());
    if (ofView.good())
        readView(ofView, args.view);
}

Target targetFrom(Fields &json)
{
    Target seen;
    json.need("appeal", IdInto{Type::Appeal, seen.appeal})
        .maybe("executor", RefInto{Type::Executor, seen.executor})
        .maybe("operatorId", RefInto{Type::User, seen.operatorId})
        .maybe("revision", seen.revision)
        .maybe("status", seen.status);
    return seen;
}

// What became of the target is beside what was seen of it, once the centre has decided.
std::optional<TargetResult> targetResultFrom(Fields &json)
{
    if (!json.inner("outcome", false))
        return {};
    TargetResult result;
    json.need("appeal", IdInto{Type::Appeal, result.appeal})
        .need("outcome", result.outcome)
        .need("reason", result.reason)
        .maybe("when", result.when)
        .maybe("who", RefInto{Type::User, result.who});
    return result;
}

void readOperation(Fields &json, Operation &operation)
{
    readArguments(json, operation.args);
    json.need("composedAt", operation.composedAt).need("kind", operation.kind).need("opId", operation.opId);
    json.list("targets", true, [&](Element element, const QString &path) {
        Fields fields(element, path, json.fault());
        operation.targets.push_back(targetFrom(fields));
    });
    if (operation.targets.empty() != concernsNoAppeal(operation.kind))
        json.note("targets", operation.targets.empty() ? "empty" : "not of an appeal");
}

void readResult(Fields &json, OperationResult &result)
{
    json.need("appliedAt", result.appliedAt)
        .need("id", IdInto{Type::Operation, result.id})
        .need("outcome", result.outcome)
        .need("reason", result.reason);
    json.list("targets", true, [&](Element element, const QString &path) {
        Fields fields(element, path, json.fault());
        if (const auto one = targetResultFrom(fields))
            result.targets.push_back(*one);
    });
}
} // namespace

Result<OperationRecord> operationFrom(const QByteArray &json)
{
    return valueFrom<OperationRecord>(json, [](Fields &fields, OperationRecord &record) {
        readOperation(fields, record.operation);
        fields.need("user", RefInto{Type::User, record.user});
        readResult(fields, record.result);
    });
}

Result<Operation> operationFromCreate(const QJsonObject &create)
{
    return valueFrom<Operation>(QJsonDocument(create).toJson(QJsonDocument::Compact), readOperation);
}

Result<OperationResult> operationResultFrom(const QJsonObject &created)
{
    return valueFrom<OperationResult>(QJsonDocument(created).toJson(QJsonDocument::Compact), readResult);
}

} // namespace vakhta
