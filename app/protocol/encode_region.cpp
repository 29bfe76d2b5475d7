#include "app/protocol/json_writer.h"

#include <QStringList>

namespace vakhta {

namespace {
template <typename List>
void writeList(JsonWriter &json, std::string_view name, const List &list)
{
    json.key(name).beginArray();
    for (const auto &one : list)
        json.value(one);
    json.endArray();
}

void writeDeadlines(JsonWriter &json, const QList<DeadlineRule> &rules)
{
    json.key("deadlines").beginArray();
    for (const DeadlineRule &rule : rules) {
        json.beginObject().field("calendarDays", rule.calendarDays).field("code", rule.code).key("priority");
        rule.priority < 0 ? json.null() : json.value(Priority(rule.priority));
        json.key("system");
        rule.system < 0 ? json.null() : json.value(System(rule.system));
        json.field("workingMinutes", rule.workingMinutes).endObject();
    }
    json.endArray();
}

void writeLimits(JsonWriter &json, const QHash<QString, int> &limits)
{
    QStringList channels = limits.keys();
    channels.sort();
    json.key("replyLimits").beginObject();
    for (const QString &channel : channels)
        json.key(QStringView(channel)).value(limits.value(channel));
    json.endObject();
}

void writeSectors(JsonWriter &json, const QList<Sector> &sectors)
{
    json.key("sectors").beginArray();
    for (const Sector &sector : sectors)
        json.beginObject().field("icon", sector.icon).field("id", sector.id).field("name", sector.name).endObject();
    json.endArray();
}
// Most centres never were: the one property that is left out where there is nothing to say.
void writeRestored(JsonWriter &json, const std::optional<Restoration> &restored)
{
    if (!restored)
        return;
    json.key("restored")
        .beginObject()
        .field("accepted", restored->accepted)
        .field("at", restored->at)
        .field("backupAt", restored->backupAt)
        .field("refused", restored->refused)
        .endObject();
}
} // namespace

JsonWriter &JsonWriter::value(const SharedView &view)
{
    return beginObject()
        .field("density", view.density)
        .field("id", Ref{Type::View, view.id})
        .field("name", view.name)
        .field("order", view.order)
        .field("query", view.query)
        .field("revision", view.revision)
        .field("shape", view.shape)
        .field("tint", view.tint)
        .field("typed", view.typed)
        .endObject();
}

QByteArray canonical(const Executor &executor)
{
    JsonWriter json;
    json.beginObject()
        .field("abbreviation", executor.abbreviation)
        .field("id", Ref{Type::Executor, executor.id})
        .field("name", executor.name)
        .field("parent", Ref{Type::Executor, executor.parent})
        .field("shortName", executor.shortName)
        .field("usualMinutes", executor.usualMinutes)
        .endObject();
    return json.take();
}

QByteArray canonical(const Topic &topic)
{
    JsonWriter json;
    json.beginObject()
        .field("id", Ref{Type::Topic, topic.id})
        .field("name", topic.name)
        .field("parent", Ref{Type::Topic, topic.parent})
        .field("sector", topic.sector)
        .field("usualExecutor", Ref{Type::Executor, topic.usualExecutor})
        .endObject();
    return json.take();
}

QByteArray canonical(const Municipality &municipality)
{
    JsonWriter json;
    json.beginObject()
        .field("column", municipality.column)
        .field("fullName", municipality.fullName)
        .field("id", Ref{Type::Municipality, municipality.id})
        .field("name", municipality.name)
        .field("population", municipality.population)
        .field("row", municipality.row)
        .endObject();
    return json.take();
}

QByteArray canonical(const User &user)
{
    JsonWriter json;
    json.beginObject()
        .field("active", user.active)
        .field("executor", Ref{Type::Executor, user.executor})
        .field("id", Ref{Type::User, user.id})
        .field("login", user.login)
        .field("name", user.name)
        .field("present", user.present)
        .field("role", user.role);
    writeList(json, "sectors", user.sectors);
    json.field("shiftEnd", user.shiftEnd).endObject();
    return json.take();
}

QByteArray canonical(const SharedView &view)
{
    JsonWriter json;
    json.value(view);
    return json.take();
}

QByteArray canonical(const Profile &profile)
{
    JsonWriter json;
    json.beginObject()
        .field("approvalMinutes", profile.approvalMinutes)
        .field("calendarUntil", profile.calendarUntil)
        .field("dayEnd", profile.dayEnd)
        .field("dayStart", profile.dayStart);
    writeList(json, "daysOff", profile.daysOff);
    writeDeadlines(json, profile.deadlines);
    json.field("id", Ref{Type::Profile, profile.id})
        .field("lunchEnd", profile.lunchEnd)
        .field("lunchStart", profile.lunchStart)
        .field("name", profile.name)
        .field("publishOnApproval", profile.publishOnApproval);
    writeLimits(json, profile.replyLimits);
    writeRestored(json, profile.restored);
    writeSectors(json, profile.sectors);
    json.field("shiftEnd", profile.shiftEnd).field("shiftStart", profile.shiftStart);
    writeList(json, "shortDays", profile.shortDays);
    json.field("timeZone", profile.timeZone);
    writeList(json, "workingWeekends", profile.workingWeekends);
    json.endObject();
    return json.take();
}

} // namespace vakhta
