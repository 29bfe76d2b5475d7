#include "ui/models/kept_query.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
/// Every condition of a query that wants values, by the name under which it is kept.
const std::pair<QString, Wanted AppealQuery::*> wantedParts[] = {
    {u"sector"_s, &AppealQuery::sector}, {u"topic"_s, &AppealQuery::topic}, {u"municipality"_s, &AppealQuery::municipality},
    {u"executor"_s, &AppealQuery::executor}, {u"operator"_s, &AppealQuery::operatorId}, {u"system"_s, &AppealQuery::system},
    {u"channel"_s, &AppealQuery::channel}, {u"status"_s, &AppealQuery::status}, {u"priority"_s, &AppealQuery::priority}};
const std::pair<QString, QDateTime AppealQuery::*> timeParts[] = {
    {u"receivedFrom"_s, &AppealQuery::receivedFrom}, {u"receivedTo"_s, &AppealQuery::receivedTo}, {u"answeredFrom"_s, &AppealQuery::answeredFrom},
    {u"answeredTo"_s, &AppealQuery::answeredTo}, {u"dueFrom"_s, &AppealQuery::dueFrom}, {u"dueTo"_s, &AppealQuery::dueTo},
    {u"promisedFrom"_s, &AppealQuery::promisedFrom}, {u"promisedTo"_s, &AppealQuery::promisedTo}};
const std::pair<QString, int AppealQuery::*> numberParts[] = {
    {u"marks"_s, &AppealQuery::marks}, {u"withoutMarks"_s, &AppealQuery::withoutMarks}, {u"answeredInTime"_s, &AppealQuery::answeredInTime}};

} // namespace

QJsonObject keptQuery(const AppealQuery &query)
{
    QJsonObject kept{{u"queue"_s, int(query.queue)}, {u"also"_s, qint64(query.also)}, {u"order"_s, int(query.order)}, {u"reversed"_s, query.reversed}, {u"words"_s, query.words}};
    if (!query.number.isEmpty())
        kept[u"number"_s] = query.number;
    if (!query.tags.isEmpty())
        kept[u"tags"_s] = QJsonArray::fromStringList(query.tags);
    for (const auto &[name, part] : wantedParts) {
        QJsonArray ids;
        for (const qint64 id : (query.*part).ids())
            ids << id;
        if (!ids.isEmpty())
            kept[name] = QJsonObject{{(query.*part).isAllBut() ? u"allBut"_s : u"some"_s, ids}};
    }
    for (const auto &[name, part] : timeParts) {
        if ((query.*part).isValid())
            kept[name] = (query.*part).toSecsSinceEpoch();
    }
    for (const auto &[name, part] : numberParts)
        kept[name] = query.*part;
    return kept;
}

namespace {
/// What is wanted of one property; nothing: it cannot be read.
std::optional<Wanted> wantedFrom(const QJsonValue &kept)
{
    if (kept.isUndefined())
        return Wanted();
    const bool allBut = kept[u"allBut"_s].isArray();
    const QJsonValue list = allBut ? kept[u"allBut"_s] : kept[u"some"_s];
    std::vector<qint64> ids;
    for (const QJsonValue &id : list.toArray()) {
        if (id.toInteger(-1) < 0)
            return {};
        ids.push_back(id.toInteger());
    }
    if (ids.empty())
        return {};
    return allBut ? Wanted::allBut(std::move(ids)) : Wanted::some(std::move(ids));
}

bool isWithin(const QJsonValue &number, int end)
{
    return number.isDouble() && number.toInteger(-1) >= 0 && number.toInteger() < end;
}

} // namespace

bool isAllKnown(const QJsonObject &kept)
{
    QSet<QString> known{u"queue"_s, u"also"_s, u"order"_s, u"reversed"_s, u"words"_s, u"number"_s, u"tags"_s};
    for (const auto &[name, part] : wantedParts)
        known << name;
    for (const auto &[name, part] : timeParts)
        known << name;
    for (const auto &[name, part] : numberParts)
        known << name;
    const QStringList names = kept.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
}

std::optional<AppealQuery> queryFrom(const QJsonObject &kept)
{
    if (!isWithin(kept[u"queue"_s], queueCount) || !isWithin(kept[u"order"_s], int(Order::Promise) + 1) || !kept[u"words"_s].isString()
        || !isWithin(kept[u"also"_s], 1 << queueCount))
        return {};
    AppealQuery query{.queue = Queue(kept[u"queue"_s].toInt()), .also = quint32(kept[u"also"_s].toInt())};
    query.order = Order(kept[u"order"_s].toInt());
    query.words = kept[u"words"_s].toString();
    query.number = kept[u"number"_s].toString();
    for (const QJsonValue &tag : kept[u"tags"_s].toArray())
        query.tags << tag.toString();
    query.reversed = kept[u"reversed"_s].toBool();
    for (const auto &[name, part] : wantedParts) {
        const auto wanted = wantedFrom(kept[name]);
        if (!wanted)
            return {};
        query.*part = *wanted;
    }
    for (const auto &[name, part] : timeParts) {
        if (!kept[name].isUndefined() && !kept[name].isDouble())
            return {};
        if (kept[name].isDouble())
            query.*part = QDateTime::fromSecsSinceEpoch(kept[name].toInteger(), Qt::UTC);
    }
    for (const auto &[name, part] : numberParts) {
        if (!kept[name].isDouble())
            return {};
        query.*part = kept[name].toInt();
    }
    return query;
}

} // namespace vakhta
