#include "app/protocol/fields.h"

namespace vakhta {

namespace {
void readExecutor(Fields &json, Executor &executor)
{
    json.need("abbreviation", executor.abbreviation)
        .need("id", IdInto{Type::Executor, executor.id})
        .need("name", executor.name)
        .need("parent", RefInto{Type::Executor, executor.parent})
        .need("shortName", executor.shortName)
        .need("usualMinutes", executor.usualMinutes);
}

void readTopic(Fields &json, Topic &topic)
{
    json.maybe("definition", topic.definition)
        .need("id", IdInto{Type::Topic, topic.id})
        .need("name", topic.name);
    readRefs(json, "notToMistake", Type::Topic, topic.notToMistake);
    json.need("parent", RefInto{Type::Topic, topic.parent})
        .need("sector", topic.sector)
        .need("usualExecutor", RefInto{Type::Executor, topic.usualExecutor});
}

void readMunicipality(Fields &json, Municipality &municipality)
{
    json.need("column", municipality.column)
        .need("fullName", municipality.fullName)
        .need("id", IdInto{Type::Municipality, municipality.id})
        .need("name", municipality.name)
        .need("population", municipality.population)
        .need("row", municipality.row);
}

template <typename Value>
void readList(Fields &json, std::string_view name, bool needed, QList<Value> &list)
{
    list.clear();
    json.list(name, needed, [&](Element element, const QString &) {
        Value value{};
        json.note(name, take(element, value));
        list << value;
    });
}

void readUser(Fields &json, User &user)
{
    json.need("active", user.active)
        .maybe("deputy", RefInto{Type::User, user.deputy})
        .maybe("deputyUntil", user.deputyUntil)
        .need("executor", RefInto{Type::Executor, user.executor})
        .need("id", IdInto{Type::User, user.id})
        .need("login", user.login)
        .need("name", user.name)
        .need("present", user.present)
        .need("role", user.role);
    readList(json, "sectors", true, user.sectors);
    json.need("shiftEnd", user.shiftEnd);
}

// A name of the enum; null: any, which is -1.
template <typename Enum>
void readAny(Fields &json, std::string_view name, int &into)
{
    const auto found = json.inner(name, false);
    if (!found || found->is_null())
        return;
    Enum value{};
    json.note(name, take(*found, value));
    into = int(value);
}

void readDeadlines(Fields &json, QList<DeadlineRule> &rules)
{
    json.list("deadlines", false, [&](Element element, const QString &path) {
        DeadlineRule rule;
        Fields fields(element, path, json.fault());
        fields.maybe("calendarDays", rule.calendarDays);
        readAny<Channel>(fields, "channel", rule.channel);
        fields.maybe("clock", rule.clock).need("code", rule.code);
        readAny<Priority>(fields, "priority", rule.priority);
        readAny<System>(fields, "system", rule.system);
        fields.maybe("topic", RefInto{Type::Topic, rule.topic}).maybe("workingMinutes", rule.workingMinutes);
        rules << rule;
    });
}

void readMovedDays(Fields &json, QMap<QDate, QDate> &moved)
{
    moved.clear();
    json.list("movedDays", false, [&](Element element, const QString &path) {
        QDate day, from;
        Fields(element, path, json.fault()).need("day", day).need("from", from);
        moved.insert(day, from);
    });
}

void readLimits(Fields &json, QHash<QString, int> &limits)
{
    const auto found = json.inner("replyLimits", false);
    simdjson::dom::object object;
    if (!found)
        return;
    if (found->get(object))
        return json.note("replyLimits", "not an object");
    for (const auto &[channel, element] : object) {
        int limit = 0;
        json.note("replyLimits", take(element, limit));
        limits.insert(QString::fromUtf8(channel.data(), qsizetype(channel.size())), limit);
    }
}

void readSectors(Fields &json, QList<Sector> &sectors)
{
    json.list("sectors", true, [&](Element element, const QString &path) {
        Sector sector;
        Fields(element, path, json.fault()).need("icon", sector.icon).need("id", sector.id).need("name", sector.name);
        sectors << sector;
    });
}

void readTemplates(Fields &json, QList<ReplyTemplate> &templates)
{
    json.list("templates", false, [&](Element element, const QString &path) {
        ReplyTemplate one;
        Fields fields(element, path, json.fault());
        readList(fields, "channels", false, one.channels);
        fields.need("name", one.name).need("text", one.text);
        readRefs(fields, "topics", Type::Topic, one.topics);
        templates << one;
    });
}

void readRestored(Fields &json, std::optional<Restoration> &restored)
{
    const auto found = json.inner("restored", false);
    if (!found)
        return;
    Fields(*found, json.pathOf("restored"), json.fault())
        .need("accepted", restored.emplace().accepted)
        .need("at", restored->at)
        .need("backupAt", restored->backupAt)
        .need("refused", restored->refused);
}

} // namespace

// A region's document may be written by hand: what has a usual value may be left out.
void readProfile(Fields &json, Profile &profile)
{
    json.maybe("approvalMinutes", profile.approvalMinutes)
        .maybe("calendarUntil", profile.calendarUntil);
    readList(json, "checksOff", false, profile.checksOff);
    json.maybe("dayEnd", profile.dayEnd)
        .maybe("dayStart", profile.dayStart);
    readList(json, "daysOff", false, profile.daysOff);
    readDeadlines(json, profile.deadlines);
    json.maybe("id", IdInto{Type::Profile, profile.id})
        .maybe("lunchEnd", profile.lunchEnd)
        .maybe("lunchStart", profile.lunchStart)
        .maybe("mostProlongDays", profile.mostProlongDays);
    readMovedDays(json, profile.movedDays);
    json.need("name", profile.name)
        .maybe("prolongNotice", profile.prolongNotice);
    readRefs(json, "proofTopics", Type::Topic, profile.proofTopics);
    json.maybe("publishOnApproval", profile.publishOnApproval);
    readLimits(json, profile.replyLimits);
    readRestored(json, profile.restored);
    json.maybe("revision", profile.revision);
    readSectors(json, profile.sectors);
    json.maybe("shiftEnd", profile.shiftEnd).maybe("shiftStart", profile.shiftStart);
    readList(json, "shortDays", false, profile.shortDays);
    readTemplates(json, profile.templates);
    json.need("timeZone", profile.timeZone);
    readList(json, "workingWeekends", false, profile.workingWeekends);
}

void readView(Fields &json, SharedView &view)
{
    json.maybe("columns", view.columns)
        .maybe("density", view.density)
        .maybe("id", RefInto{Type::View, view.id})
        .maybe("name", view.name)
        .maybe("order", view.order)
        .maybe("query", view.query)
        .maybe("revision", view.revision)
        .maybe("shape", view.shape)
        .maybe("tint", view.tint)
        .maybe("typed", view.typed);
}

Result<SharedView> sharedViewFrom(const QByteArray &json)
{
    return valueFrom<SharedView>(json, [](Fields &fields, SharedView &view) {
        readView(fields, view);
        fields.need("id", IdInto{Type::View, view.id});
    });
}

void readIncident(Fields &json, Incident &incident)
{
    json.maybe("beganAt", incident.beganAt)
        .maybe("id", RefInto{Type::Incident, incident.id})
        .maybe("kind", incident.kind);
    incident.members.clear();
    json.list("members", false, [&](Element element, const QString &) {
        qint64 appeal = 0;
        json.note("members", take(element, IdInto{Type::Appeal, appeal}));
        incident.members.push_back(appeal);
    });
    json.maybe("municipality", RefInto{Type::Municipality, incident.municipality})
        .maybe("open", incident.open)
        .maybe("revision", incident.revision)
        .maybe("stage", incident.stage)
        .maybe("street", incident.street)
        .maybe("text", incident.text)
        .maybe("title", incident.title)
        .maybe("topic", RefInto{Type::Topic, incident.topic})
        .maybe("version", incident.version);
}

Result<Incident> incidentFrom(const QByteArray &json)
{
    return valueFrom<Incident>(json, [](Fields &fields, Incident &incident) {
        readIncident(fields, incident);
        fields.need("id", IdInto{Type::Incident, incident.id});
    });
}

void readArticle(Fields &json, Article &article)
{
    json.maybe("at", article.at).maybe("by", RefInto{Type::User, article.by});
    json.list("earlier", false, [&](Element element, const QString &path) {
        ArticleVersion one;
        Fields(element, path, json.fault())
            .need("at", one.at)
            .need("by", RefInto{Type::User, one.by})
            .need("text", one.text)
            .need("title", one.title)
            .need("version", one.version);
        article.earlier << one;
    });
    json.maybe("id", RefInto{Type::Article, article.id})
        .maybe("revision", article.revision)
        .maybe("text", article.text)
        .maybe("title", article.title)
        .maybe("topic", RefInto{Type::Topic, article.topic})
        .maybe("version", article.version)
        .maybe("withdrawn", article.withdrawn);
}

Result<Article> articleFrom(const QByteArray &json)
{
    return valueFrom<Article>(json, [](Fields &fields, Article &article) {
        readArticle(fields, article);
        fields.need("id", IdInto{Type::Article, article.id});
    });
}

Result<Executor> executorFrom(const QByteArray &json)
{
    return valueFrom<Executor>(json, readExecutor);
}

Result<Topic> topicFrom(const QByteArray &json)
{
    return valueFrom<Topic>(json, readTopic);
}

Result<Municipality> municipalityFrom(const QByteArray &json)
{
    return valueFrom<Municipality>(json, readMunicipality);
}

Result<User> userFrom(const QByteArray &json)
{
    return valueFrom<User>(json, readUser);
}

Result<Profile> profileFrom(const QByteArray &json)
{
    return valueFrom<Profile>(json, readProfile);
}

} // namespace vakhta
