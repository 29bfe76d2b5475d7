#include "app/protocol/fields.h"

namespace vakhta {

namespace {
void readFirstHalf(Fields &json, Appeal &appeal)
{
    json.need("answerMinutes", NumberInto{appeal.answerMinutes, -1})
        .need("answeredAt", appeal.answeredAt)
        .need("audience", appeal.audience)
        .need("author", appeal.author)
        .need("channel", appeal.channel)
        .need("closedAt", appeal.closedAt)
        .need("closingReason", appeal.closingReason);
    readRefs(json, "coExecutors", Type::Executor, appeal.coExecutors);
    json.need("dueAt", appeal.dueAt)
        .need("executor", RefInto{Type::Executor, appeal.executor});
    readFiles(json, appeal.files);
    json.need("flags", appeal.flags)
        .need("house", appeal.house)
        .need("id", IdInto{Type::Appeal, appeal.id})
        .maybe("interimAt", appeal.interimAt)
        .need("link", appeal.link)
        .need("municipality", RefInto{Type::Municipality, appeal.municipality})
        .need("number", appeal.number)
        .need("operatorId", RefInto{Type::User, appeal.operatorId})
        .need("outcome", appeal.outcome)
        .list("pauses", false,
              [&](Element element, const QString &path) {
                  Pause pause;
                  Fields(element, path, json.fault()).need("from", pause.from).need("until", pause.until);
                  appeal.pauses << pause;
              })
        .need("photos", appeal.photos);
}

void readSecondHalf(Fields &json, Appeal &appeal)
{
    json.need("priority", appeal.priority)
        .maybe("prolongedDays", appeal.prolongedDays);
    readPromises(json, appeal.promises);
    json.need("publicReply", appeal.publicReply)
        .need("rating", NumberInto{appeal.rating, 0})
        .need("receivedAt", appeal.receivedAt)
        .need("revision", appeal.revision)
        .need("sector", appeal.sector)
        .need("settlement", appeal.settlement)
        .need("source", appeal.source)
        .need("status", appeal.status)
        .need("step", appeal.step)
        .need("street", appeal.street)
        .need("system", appeal.system)
        .need("tags", appeal.tags)
        .need("text", appeal.text)
        .need("title", appeal.title)
        .need("topic", RefInto{Type::Topic, appeal.topic});
}

void readMessage(Fields &json, Message &message)
{
    json.maybe("about", RefInto{Type::Message, message.about})
        .need("appeal", IdInto{Type::Appeal, message.appeal})
        .need("at", message.at)
        .maybe("due", message.due)
        .need("executor", RefInto{Type::Executor, message.executor});
    readFiles(json, message.files);
    json.need("id", IdInto{Type::Message, message.id})
        .maybe("incident", RefInto{Type::Incident, message.incident})
        .need("kind", message.kind)
        .maybe("masterVersion", message.masterVersion)
        .need("text", message.text)
        .need("toUser", RefInto{Type::User, message.toUser})
        .need("user", RefInto{Type::User, message.user});
}

void readReply(Fields &json, Reply &reply)
{
    json.need("appeal", IdInto{Type::Appeal, reply.appeal})
        .need("author", RefInto{Type::User, reply.author})
        .need("decidedAt", reply.decidedAt)
        .need("decidedBy", RefInto{Type::User, reply.decidedBy});
    readFiles(json, reply.files);
    json.need("id", IdInto{Type::Reply, reply.id})
        .maybe("incident", RefInto{Type::Incident, reply.incident})
        .maybe("masterVersion", reply.masterVersion);
    readPromises(json, reply.promises);
    json.need("publishedAt", reply.publishedAt)
        .need("remarks", reply.remarks)
        .need("state", reply.state)
        .need("submittedAt", reply.submittedAt)
        .need("text", reply.text)
        .need("version", reply.version);
}

void readDraft(Fields &json, Draft &draft)
{
    json.need("appeal", IdInto{Type::Appeal, draft.appeal})
        .need("id", IdInto{Type::Draft, draft.id})
        .need("owner", RefInto{Type::User, draft.owner})
        .need("revision", draft.revision)
        .need("text", draft.text)
        .need("updatedAt", draft.updatedAt);
}
} // namespace

void readPromises(Fields &json, QList<Promise> &promises)
{
    json.list("promises", false, [&](Element element, const QString &path) {
        Promise promise;
        Fields(element, path, json.fault())
            .need("dueAt", promise.dueAt)
            .maybe("keptAt", promise.keptAt)
            .maybe("keptBy", RefInto{Type::User, promise.keptBy})
            .maybe("madeAt", promise.madeAt)
            .maybe("madeBy", RefInto{Type::User, promise.madeBy})
            .need("text", promise.text);
        promises << promise;
    });
}

void readFiles(Fields &json, Attachments &files)
{
    json.list("files", false, [&](Element element, const QString &path) {
        Attachment file;
        Fields(element, path, json.fault()).need("blob", file.blob).need("name", file.name).need("size", file.size).need("type", file.type);
        files << file;
    });
}

void readRefs(Fields &json, std::string_view name, Type type, QList<qint64> &ids)
{
    ids.clear();
    json.list(name, false, [&](Element element, const QString &) {
        qint64 id = 0;
        json.note(name, take(element, IdInto{type, id}));
        ids << id;
    });
}

Result<Appeal> appealFrom(const QByteArray &json)
{
    return valueFrom<Appeal>(json, [](Fields &fields, Appeal &appeal) {
        readFirstHalf(fields, appeal);
        readSecondHalf(fields, appeal);
    });
}

Result<Message> messageFrom(const QByteArray &json)
{
    return valueFrom<Message>(json, readMessage);
}

Result<Reply> replyFrom(const QByteArray &json)
{
    return valueFrom<Reply>(json, readReply);
}

Result<Draft> draftFrom(const QByteArray &json)
{
    return valueFrom<Draft>(json, readDraft);
}

} // namespace vakhta
