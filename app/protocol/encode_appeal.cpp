#include "app/protocol/json_writer.h"

namespace vakhta {

namespace {
void writePauses(JsonWriter &json, const QList<Pause> &pauses)
{
    if (pauses.isEmpty())
        return;
    json.key("pauses").beginArray();
    for (const Pause &pause : pauses)
        json.beginObject().field("from", pause.from).field("until", pause.until).endObject();
    json.endArray();
}

void writePromises(JsonWriter &json, const QList<Promise> &promises)
{
    if (!promises.isEmpty())
        json.field("promises", promises);
}

void writeFiles(JsonWriter &json, const Attachments &files)
{
    if (!files.isEmpty())
        json.field("files", files);
}

void writeFirstHalf(JsonWriter &json, const Appeal &appeal)
{
    json.fieldUnless(-1, "answerMinutes", appeal.answerMinutes)
        .field("answeredAt", appeal.answeredAt)
        .field("audience", appeal.audience)
        .field("author", appeal.author)
        .field("channel", appeal.channel)
        .field("closedAt", appeal.closedAt)
        .field("closingReason", appeal.closingReason);
    if (!appeal.coExecutors.isEmpty()) { // this, files, the interim answer, pauses, prolongation and promises are left out of most, so that what is kept stays canonical
        json.key("coExecutors").beginArray();
        for (const qint64 executor : appeal.coExecutors)
            json.value(Ref{Type::Executor, executor});
        json.endArray();
    }
    json.field("dueAt", appeal.dueAt)
        .field("executor", Ref{Type::Executor, appeal.executor});
    writeFiles(json, appeal.files);
    json.field("flags", appeal.flags)
        .field("house", appeal.house)
        .field("id", Ref{Type::Appeal, appeal.id});
    if (appeal.interimAt.isValid())
        json.field("interimAt", appeal.interimAt);
    json.field("link", appeal.link)
        .field("municipality", Ref{Type::Municipality, appeal.municipality})
        .field("number", appeal.number)
        .field("operatorId", Ref{Type::User, appeal.operatorId})
        .field("outcome", appeal.outcome);
    writePauses(json, appeal.pauses);
    json.field("photos", appeal.photos);
}

void writeSecondHalf(JsonWriter &json, const Appeal &appeal)
{
    json.field("priority", appeal.priority);
    if (appeal.prolongedDays != 0)
        json.field("prolongedDays", appeal.prolongedDays);
    writePromises(json, appeal.promises);
    json.field("publicReply", appeal.publicReply)
        .fieldUnless(0, "rating", appeal.rating)
        .field("receivedAt", appeal.receivedAt)
        .field("revision", appeal.revision)
        .field("sector", appeal.sector)
        .field("settlement", appeal.settlement)
        .field("source", appeal.source)
        .field("status", appeal.status)
        .field("step", appeal.step)
        .field("street", appeal.street)
        .field("system", appeal.system)
        .field("tags", appeal.tags)
        .field("text", appeal.text)
        .field("title", appeal.title)
        .field("topic", Ref{Type::Topic, appeal.topic});
}
} // namespace

// When one was made and kept is not there before it is so: an act tells what and when alone.
JsonWriter &JsonWriter::value(const QList<Promise> &promises)
{
    beginArray();
    for (const Promise &promise : promises) {
        beginObject().field("dueAt", promise.dueAt);
        if (promise.keptAt.isValid())
            field("keptAt", promise.keptAt).field("keptBy", Ref{Type::User, promise.keptBy});
        if (promise.madeAt.isValid())
            field("madeAt", promise.madeAt).field("madeBy", Ref{Type::User, promise.madeBy});
        field("text", promise.text).endObject();
    }
    return endArray();
}

JsonWriter &JsonWriter::value(const Attachments &files)
{
    beginArray();
    for (const Attachment &file : files)
        beginObject().field("blob", file.blob).field("name", file.name).field("size", file.size).field("type", file.type).endObject();
    return endArray();
}

QByteArray canonical(const Appeal &appeal)
{
    JsonWriter json;
    json.beginObject();
    writeFirstHalf(json, appeal);
    writeSecondHalf(json, appeal);
    json.endObject();
    return json.take();
}

QByteArray canonical(const Message &message)
{
    JsonWriter json;
    json.beginObject();
    if (message.about != 0) // left out of others, as it was before there were proposals: what is kept stays canonical
        json.field("about", Ref{Type::Message, message.about});
    json.field("appeal", Ref{Type::Appeal, message.appeal})
        .field("at", message.at);
    if (message.due.isValid())
        json.field("due", message.due);
    json.field("executor", Ref{Type::Executor, message.executor});
    writeFiles(json, message.files);
    json.field("id", Ref{Type::Message, message.id});
    if (message.incident != 0)
        json.field("incident", Ref{Type::Incident, message.incident});
    json.field("kind", message.kind);
    if (message.masterVersion != 0)
        json.field("masterVersion", message.masterVersion);
    json.field("text", message.text)
        .field("toUser", Ref{Type::User, message.toUser})
        .field("user", Ref{Type::User, message.user})
        .endObject();
    return json.take();
}

QByteArray canonical(const Reply &reply)
{
    JsonWriter json;
    json.beginObject()
        .field("appeal", Ref{Type::Appeal, reply.appeal})
        .field("author", Ref{Type::User, reply.author})
        .field("decidedAt", reply.decidedAt)
        .field("decidedBy", Ref{Type::User, reply.decidedBy});
    writeFiles(json, reply.files);
    json.field("id", Ref{Type::Reply, reply.id});
    if (reply.incident != 0) // came later, as the promises
        json.field("incident", Ref{Type::Incident, reply.incident}).field("masterVersion", reply.masterVersion);
    writePromises(json, reply.promises);
    json.field("publishedAt", reply.publishedAt)
        .field("remarks", reply.remarks)
        .field("state", reply.state)
        .field("submittedAt", reply.submittedAt)
        .field("text", reply.text)
        .field("version", reply.version)
        .endObject();
    return json.take();
}

QByteArray canonical(const Draft &draft)
{
    JsonWriter json;
    json.beginObject()
        .field("appeal", Ref{Type::Appeal, draft.appeal})
        .field("id", Ref{Type::Draft, draft.id})
        .field("owner", Ref{Type::User, draft.owner})
        .field("revision", draft.revision)
        .field("text", draft.text)
        .field("updatedAt", draft.updatedAt)
        .endObject();
    return json.take();
}

} // namespace vakhta
