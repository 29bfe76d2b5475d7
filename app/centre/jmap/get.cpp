#include "app/centre/jmap/call_arguments.h"
#include "app/centre/jmap/read_methods.h"

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

/// The ids asked for, each once; those that can't be ids of this type are not found already.
struct Wanted
{
    std::vector<qint64> ids;
    QStringList wrong;
};

Wanted wantedOf(Type type, const QStringList &wires)
{
    Wanted wanted;
    QSet<QString> seen;
    for (const QString &wire : wires) {
        if (seen.contains(wire))
            continue;
        seen.insert(wire);
        const qint64 id = idOf(type, wire);
        if (id > 0)
            wanted.ids.push_back(id);
        else
            wanted.wrong << wire;
    }
    return wanted;
}

/// Every id of the type that the caller sees; one more than may be got, so that too many is noticed.
Result<std::vector<qint64>> allIds(const Reading &reading, Type type)
{
    ObjectQuery query;
    query.newestFirst = false;
    query.limit = limits::objectsInGet + 1;
    auto answer = reading.view.query(type, query, reading.caller.scope, false);
    if (!answer)
        return answer.error();
    return std::move(answer->ids);
}

bool areProperties(Type type, const QStringList &names)
{
    const QStringList &known = propertiesOf(type);
    return std::all_of(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
}

qsizetype sizeOf(const std::vector<Object> &objects)
{
    qsizetype size = 256;
    for (const Object &object : objects)
        size += object.body.size() + 1;
    return size;
}

QByteArray listOf(const std::vector<Object> &objects, const std::optional<QStringList> &properties)
{
    QByteArray list;
    list.reserve(sizeOf(objects));
    std::vector<QByteArray> chosen{"id"};
    for (const QString &property : properties.value_or(QStringList()))
        chosen.push_back(property.toLatin1());
    for (const Object &object : objects) {
        if (!list.isEmpty())
            list += ',';
        list += properties ? picked(object.body, chosen) : object.body;
    }
    return list;
}

/// What was asked and is not among the objects: gone, never there, or not for this caller; he is not told which.
QByteArray notFound(Type type, const Wanted &wanted, const std::vector<Object> &objects)
{
    QSet<qint64> found;
    for (const Object &object : objects)
        found.insert(object.id);
    QStringList missing = wanted.wrong;
    for (const qint64 id : wanted.ids) {
        if (!found.contains(id))
            missing << wireId(type, id);
    }
    QByteArray list;
    for (const QString &wire : std::as_const(missing))
        list += (list.isEmpty() ? "" : ",") + quoted(wire);
    return list;
}

} // namespace

Result<MethodAnswer> getObjects(const Reading &reading, Type type, const QJsonObject &arguments)
{
    CallArguments taken(arguments);
    const auto ids = taken.strings(u"ids"_s);
    const auto properties = taken.strings(u"properties"_s);
    if (auto fault = taken.fault())
        return *fault;
    if (properties && !areProperties(type, *properties))
        return MethodAnswer::error(u"invalidArguments"_s, u"unknown property"_s);
    if (ids && ids->size() > limits::objectsInGet)
        return MethodAnswer::error(u"requestTooLarge"_s);

    Wanted wanted = wantedOf(type, ids.value_or(QStringList()));
    if (!ids) {
        auto all = allIds(reading, type);
        if (!all)
            return all.error();
        wanted.ids = std::move(*all);
        if (wanted.ids.size() > size_t(limits::objectsInGet))
            return MethodAnswer::error(u"requestTooLarge"_s);
    }
    const auto objects = reading.view.objects(type, wanted.ids, reading.caller.scope);
    if (!objects)
        return objects.error();
    const QByteArray list = listOf(*objects, properties);
    return MethodAnswer{"{\"accountId\":\"" + QByteArray(accountId) + "\",\"state\":\"" + reading.position.token().toLatin1()
                        + "\",\"list\":[" + list + "],\"notFound\":[" + notFound(type, wanted, *objects) + "]}"};
}

} // namespace vakhta::centre
