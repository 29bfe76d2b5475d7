#include "app/centre/jmap/call_arguments.h"
#include "app/centre/jmap/set_methods.h"

#include <QJsonArray>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static std::map<QString, QJsonValue> membersOf(const std::optional<QJsonObject> &object)
{
    std::map<QString, QJsonValue> members;
    if (object) {
        for (auto member = object->begin(); member != object->end(); ++member)
            members.emplace(member.key(), *member);
    }
    return members;
}

static QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

std::variant<SetRequest, MethodAnswer> setRequestFrom(const QJsonObject &arguments)
{
    SetRequest request;
    CallArguments taken(arguments);
    request.ifInState = taken.optionalString(u"ifInState"_s);
    request.create = membersOf(taken.object(u"create"_s));
    request.update = membersOf(taken.object(u"update"_s));
    request.destroy = taken.strings(u"destroy"_s).value_or(QStringList());
    request.destroy.removeDuplicates();
    if (auto fault = taken.fault())
        return *fault;
    for (const auto *objects : {&request.create, &request.update}) {
        for (const auto &[id, value] : *objects) {
            if (!value.isObject())
                return MethodAnswer::error(u"invalidArguments"_s, u"what is created or updated must be an object"_s);
        }
    }
    if (request.create.size() + request.update.size() + size_t(request.destroy.size()) > size_t(limits::objectsInSet))
        return MethodAnswer::error(u"requestTooLarge"_s);
    return request;
}

QByteArray SetAnswer::json(const QString &oldState, const QString &newState) const
{
    return compact({{u"accountId"_s, QLatin1String(accountId)},
                    {u"oldState"_s, oldState},
                    {u"newState"_s, newState},
                    {u"created"_s, orNull(created)},
                    {u"updated"_s, orNull(updated)},
                    {u"destroyed"_s, destroyed.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(destroyed)},
                    {u"notCreated"_s, orNull(notCreated)},
                    {u"notUpdated"_s, orNull(notUpdated)},
                    {u"notDestroyed"_s, orNull(notDestroyed)}});
}

QString Writing::real(const QString &id) const
{
    return id.startsWith(u'#') ? createdIds.value(id.mid(1)) : id;
}

QJsonObject setError(const QString &type, const QStringList &properties, const QString &description)
{
    QJsonObject error{{u"type"_s, type}};
    if (!properties.isEmpty())
        error.insert(u"properties"_s, QJsonArray::fromStringList(properties));
    if (!description.isEmpty())
        error.insert(u"description"_s, description);
    return error;
}

} // namespace vakhta::centre
