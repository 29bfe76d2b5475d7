#include "app/centre/jmap/request.h"

#include "app/protocol/types.h"

#include <QJsonArray>

#include <algorithm>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

std::optional<Problem> takeCapabilities(const QJsonValue &from, Request &request)
{
    if (!from.isArray())
        return Problem::notRequest(u"\"using\" is not an array"_s);
    for (const QJsonValue &each : from.toArray()) {
        if (!each.isString())
            return Problem::notRequest(u"\"using\" holds something else than strings"_s);
        request.capabilities.insert(each.toString());
    }
    for (const QString &name : std::as_const(request.capabilities)) {
        if (name != QLatin1String(coreCapability) && name != QLatin1String(capability))
            return Problem::unknownCapability();
    }
    return {};
}

std::optional<Problem> takeCalls(const QJsonValue &from, Request &request)
{
    if (!from.isArray())
        return Problem::notRequest(u"\"methodCalls\" is not an array"_s);
    const QJsonArray calls = from.toArray();
    for (const QJsonValue &each : calls) {
        const QJsonArray call = each.toArray();
        if (call.size() != 3 || !call[0].isString() || !call[1].isObject() || !call[2].isString())
            return Problem::notRequest(u"a method call is not [name, arguments, id]"_s);
    }
    if (calls.size() > limits::callsInRequest)
        return Problem::beyond(u"maxCallsInRequest"_s);
    for (const QJsonValue &each : calls) {
        const QJsonArray call = each.toArray();
        request.calls.push_back({call[0].toString(), call[1].toObject(), call[2].toString()});
    }
    return {};
}

std::optional<Problem> takeCreatedIds(const QJsonValue &from, Request &request)
{
    if (from.isUndefined())
        return {};
    if (!from.isObject())
        return Problem::notRequest(u"\"createdIds\" is not an object"_s);
    const QJsonObject ids = from.toObject();
    request.tellCreatedIds = true;
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (!id->isString())
            return Problem::notRequest(u"\"createdIds\" holds something else than strings"_s);
        request.createdIds.insert(id.key(), id->toString());
    }
    return {};
}

const Answer *answerTo(const QString &callId, const std::vector<Answer> &answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &each) { return each.id == callId; });
    return found == answers.end() ? nullptr : &*found;
}

Result<QJsonValue> referred(const QJsonValue &value, const std::vector<Answer> &answers, PointerBudget &budget)
{
    const Error broken{Error::Kind::Rejected, u"a reference is {resultOf, name, path}"_s};
    const QJsonObject reference = value.toObject();
    const QJsonValue path = reference[u"path"_s];
    if (!path.isString() || !reference[u"resultOf"_s].isString() || !reference[u"name"_s].isString())
        return broken;
    const Answer *answer = answerTo(reference[u"resultOf"_s].toString(), answers);
    if (!answer || answer->name != reference[u"name"_s].toString())
        return Error{Error::Kind::Rejected, u"no earlier answer of this id and name"_s};
    return pointed(answer->json, path.toString(), budget);
}

} // namespace

std::variant<Request, Problem> requestFrom(const QByteArray &body)
{
    const auto json = readJson(body);
    if (!json)
        return Problem::notJson(json.error().detail);
    if (!json->isObject())
        return Problem::notRequest(u"it is not an object"_s);
    const QJsonObject object = json->toObject();
    Request request;
    // The form of all of it first: a request of a wrong form names no capability.
    if (auto problem = takeCalls(object[u"methodCalls"_s], request))
        return *problem;
    if (auto problem = takeCreatedIds(object[u"createdIds"_s], request))
        return *problem;
    if (auto problem = takeCapabilities(object[u"using"_s], request))
        return *problem;
    return request;
}

MethodAnswer MethodAnswer::error(const QString &type, const QString &description)
{
    QJsonObject object{{u"type"_s, type}};
    if (!description.isEmpty())
        object.insert(u"description"_s, description);
    return {compact(object), true};
}

std::variant<QJsonObject, MethodAnswer> resolved(const QJsonObject &arguments, const std::vector<Answer> &answers,
                                                 PointerBudget &budget)
{
    QJsonObject made = arguments;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (!argument.key().startsWith(u'#'))
            continue;
        const QString name = argument.key().mid(1);
        if (arguments.contains(name))
            return MethodAnswer::error(u"invalidArguments"_s, u"\"%1\" is given twice"_s.arg(name));
        const auto value = referred(argument.value(), answers, budget);
        if (!value)
            return MethodAnswer::error(u"invalidResultReference"_s, value.error().detail);
        made.remove(argument.key());
        made.insert(name, *value);
    }
    return made;
}

} // namespace vakhta::centre
