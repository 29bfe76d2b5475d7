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
        json.beginObject().field("calendarDays", rule.calendarDays);
        if (rule.channel >= 0) // this, another clock than the final one and a topic came later
            json.field("channel", Channel(rule.channel));
        if (rule.clock != DeadlineClock::Final)
            json.field("clock", rule.clock);
        json.field("code", rule.code).key("priority");
        rule.priority < 0 ? json.null() : json.value(Priority(rule.priority));
        json.key("system");
        rule.system < 0 ? json.null() : json.value(System(rule.system));
        if (rule.topic != 0)
            json.field("topic", Ref{Type::Topic, rule.topic});
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

// Left out where there is nothing to say, as the other things that came later.
void writeProlonging(JsonWriter &json, const Profile &profile)
{
    if (profile.mostProlongDays != Profile().mostProlongDays)
        json.field("mostProlongDays", profile.mostProlongDays);
    if (profile.movedDays.isEmpty())
        return;
    json.key("movedDays").beginArray();
    for (auto moved = profile.movedDays.begin(); moved != profile.movedDays.end(); ++moved)
        json.beginObject().field("day", moved.key()).field("from", moved.value()).endObject();
    json.endArray();
}

void writeTopics(JsonWriter &json, std::string_view name, const QList<qint64> &topics)
{
    json.key(name).beginArray();
    for (const qint64 topic : topics)
        json.value(Ref{Type::Topic, topic});
    json.endArray();
}

void writeTemplates(JsonWriter &json, const QList<ReplyTemplate> &templates)
{
    if (templates.isEmpty())
        return;
    json.key("templates").beginArray();
    for (const ReplyTemplate &one : templates) {
        json.beginObject();
        writeList(json, "channels", one.channels);
        json.field("name", one.name).field("text", one.text);
        writeTopics(json, "topics", one.topics);
        json.endObject();
    }
    json.endArray();
}

// Most centres never were. This and what a region says about replies is left out where there is nothing to say: a profile
// that was stored before these were known stays as it is.
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
        .field("columns", view.columns)
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

JsonWriter &JsonWriter::value(const Incident &incident)
{
    beginObject()
        .field("beganAt", incident.beganAt)
        .field("id", Ref{Type::Incident, incident.id});
    if (incident.kind != IncidentKind::Outage) // came later
        field("kind", incident.kind);
    key("members").beginArray();
    for (const qint64 appeal : incident.members)
        value(Ref{Type::Appeal, appeal});
    return endArray()
        .field("municipality", Ref{Type::Municipality, incident.municipality})
        .field("open", incident.open)
        .field("revision", incident.revision)
        .field("stage", incident.stage)
        .field("street", incident.street)
        .field("text", incident.text)
        .field("title", incident.title)
        .field("topic", Ref{Type::Topic, incident.topic})
        .field("version", incident.version)
        .endObject();
}

JsonWriter &JsonWriter::value(const Article &article)
{
    beginObject().field("at", article.at).field("by", Ref{Type::User, article.by}).key("earlier").beginArray();
    for (const ArticleVersion &one : article.earlier) {
        beginObject()
            .field("at", one.at)
            .field("by", Ref{Type::User, one.by})
            .field("text", one.text)
            .field("title", one.title)
            .field("version", one.version)
            .endObject();
    }
    return endArray()
        .field("id", Ref{Type::Article, article.id})
        .field("revision", article.revision)
        .field("text", article.text)
        .field("title", article.title)
        .field("topic", Ref{Type::Topic, article.topic})
        .field("version", article.version)
        .field("withdrawn", article.withdrawn)
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
    json.beginObject();
    if (!topic.definition.isEmpty()) // this and what it is taken for came later
        json.field("definition", topic.definition);
    json.field("id", Ref{Type::Topic, topic.id}).field("name", topic.name);
    if (!topic.notToMistake.isEmpty())
        writeTopics(json, "notToMistake", topic.notToMistake);
    json.field("parent", Ref{Type::Topic, topic.parent})
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
        .field("active", user.active);
    if (user.deputy != 0)
        json.field("deputy", Ref{Type::User, user.deputy}).field("deputyUntil", user.deputyUntil);
    json.field("executor", Ref{Type::Executor, user.executor})
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

QByteArray canonical(const Incident &incident)
{
    JsonWriter json;
    json.value(incident);
    return json.take();
}

QByteArray canonical(const Article &article)
{
    JsonWriter json;
    json.value(article);
    return json.take();
}

QByteArray canonical(const Profile &profile)
{
    JsonWriter json;
    json.value(profile);
    return json.take();
}

JsonWriter &JsonWriter::value(const Profile &profile)
{
    JsonWriter &json = *this;
    json.beginObject()
        .field("approvalMinutes", profile.approvalMinutes)
        .field("calendarUntil", profile.calendarUntil);
    if (!profile.checksOff.isEmpty())
        writeList(json, "checksOff", profile.checksOff);
    json.field("dayEnd", profile.dayEnd)
        .field("dayStart", profile.dayStart);
    writeList(json, "daysOff", profile.daysOff);
    writeDeadlines(json, profile.deadlines);
    json.field("id", Ref{Type::Profile, profile.id})
        .field("lunchEnd", profile.lunchEnd)
        .field("lunchStart", profile.lunchStart);
    writeProlonging(json, profile);
    json.field("name", profile.name);
    if (!profile.prolongNotice.isEmpty())
        json.field("prolongNotice", profile.prolongNotice);
    if (!profile.proofTopics.isEmpty())
        writeTopics(json, "proofTopics", profile.proofTopics);
    json.field("publishOnApproval", profile.publishOnApproval);
    writeLimits(json, profile.replyLimits);
    writeRestored(json, profile.restored);
    if (profile.revision != 0)
        json.field("revision", profile.revision);
    writeSectors(json, profile.sectors);
    json.field("shiftEnd", profile.shiftEnd).field("shiftStart", profile.shiftStart);
    writeList(json, "shortDays", profile.shortDays);
    writeTemplates(json, profile.templates);
    json.field("timeZone", profile.timeZone);
    writeList(json, "workingWeekends", profile.workingWeekends);
    return json.endObject();
}

} // namespace vakhta
