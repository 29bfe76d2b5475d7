#include "app/centre/jmap/query_filter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {

using Take = bool (*)(const QJsonValue &, ObjectQuery &); // false: a value of a wrong form

bool takeOpen(const QJsonValue &value, ObjectQuery &query)
{
    query.open = value.toBool() ? 1 : 0;
    return value.isBool();
}

template <typename Enum, int ObjectQuery::*member>
bool takeEnum(const QJsonValue &value, ObjectQuery &query)
{
    const auto known = enumOf<Enum>(value.toString());
    if (known)
        query.*member = int(*known);
    return known.has_value();
}

bool takeSector(const QJsonValue &value, ObjectQuery &query)
{
    query.sector = value.toInt(-1);
    return query.sector >= 0;
}

/// A wire id, or null for «nothing there».
template <Type type, qint64 ObjectQuery::*member>
bool takeId(const QJsonValue &value, ObjectQuery &query)
{
    query.*member = value.isNull() ? 0 : idOf(type, value.toString());
    return value.isNull() || query.*member > 0;
}

bool takeNumber(const QJsonValue &value, ObjectQuery &query)
{
    query.number = value.toString();
    return !query.number.isEmpty();
}

template <qint64 ObjectQuery::*member>
bool takeTime(const QJsonValue &value, ObjectQuery &query)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    query.*member = time.toMSecsSinceEpoch();
    return time.isValid() && text.endsWith(u'Z');
}

const QHash<QString, Take> &conditionsOf(Type type)
{
    static const QHash<QString, Take> none;
    static const QHash<QString, Take> ofAppeals{
        {u"open"_s, takeOpen},
        {u"status"_s, takeEnum<Status, &ObjectQuery::status>},
        {u"system"_s, takeEnum<System, &ObjectQuery::system>},
        {u"channel"_s, takeEnum<Channel, &ObjectQuery::channel>},
        {u"sector"_s, takeSector},
        {u"topic"_s, takeId<Type::Topic, &ObjectQuery::topic>},
        {u"municipality"_s, takeId<Type::Municipality, &ObjectQuery::municipality>},
        {u"executor"_s, takeId<Type::Executor, &ObjectQuery::executor>},
        {u"operatorId"_s, takeId<Type::User, &ObjectQuery::operatorId>},
        {u"number"_s, takeNumber},
        {u"receivedFrom"_s, takeTime<&ObjectQuery::receivedFrom>},
        {u"receivedTo"_s, takeTime<&ObjectQuery::receivedTo>},
    };
    static const QHash<QString, Take> ofHistory{
        {u"appeal"_s, takeId<Type::Appeal, &ObjectQuery::appeal>},
        {u"open"_s, takeOpen},
    };
    static const QHash<QString, Take> ofDrafts{{u"appeal"_s, takeId<Type::Appeal, &ObjectQuery::appeal>}};
    switch (type) {
    case Type::Appeal: return ofAppeals;
    case Type::Message:
    case Type::Reply: return ofHistory;
    case Type::Draft: return ofDrafts;
    case Type::Profile:
    case Type::User:
    case Type::Executor:
    case Type::Topic:
    case Type::Municipality:
    case Type::Operation:
    case Type::View:
    case Type::Incident:
    case Type::Article: break;
    }
    return none;
}

} // namespace

QString takeFilter(Type type, const QJsonValue &filter, ObjectQuery &query)
{
    if (filter.isNull() || filter.isUndefined())
        return {};
    if (!filter.isObject())
        return u"invalidArguments"_s;
    const QJsonObject conditions = filter.toObject();
    for (auto condition = conditions.begin(); condition != conditions.end(); ++condition) {
        if (condition.key() == u"before") {
            query.before = idOf(type, condition->toString());
            if (query.before <= 0)
                return u"invalidArguments"_s;
            continue;
        }
        const Take take = conditionsOf(type).value(condition.key());
        if (!take)
            return u"unsupportedFilter"_s;
        if (!take(*condition, query))
            return u"invalidArguments"_s;
    }
    return {};
}

QString takeSort(const QJsonValue &sort, ObjectQuery &query)
{
    if (sort.isNull() || sort.isUndefined())
        return {};
    if (!sort.isArray())
        return u"invalidArguments"_s;
    const QJsonArray comparators = sort.toArray();
    for (const QJsonValue &each : comparators) {
        const QJsonObject comparator = each.toObject();
        const QJsonValue ascending = comparator[u"isAscending"_s];
        if (!comparator[u"property"_s].isString() || !(ascending.isUndefined() || ascending.isBool()))
            return u"invalidArguments"_s;
        if (comparator[u"property"_s] != u"id"_s || comparator.contains(u"collation"_s))
            return u"unsupportedSort"_s;
    }
    if (!comparators.isEmpty()) // ids are unique: a second comparator decides nothing
        query.newestFirst = !comparators[0].toObject()[u"isAscending"_s].toBool(true);
    return {};
}

} // namespace vakhta::centre
