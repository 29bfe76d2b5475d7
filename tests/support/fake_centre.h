#pragma once

#include "app/protocol/types.h"
#include "tests/support/fake_region.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace vakhta::test {

/// A centre in memory: objects, one count of commits, state tokens, rules of acts and drafts. It answers API requests as the
/// real one does; the same contract is asked of both.
class FakeCentre
{
public:
    struct Limits { int objectsInGet = 500, objectsInSet = 500, callsInRequest = 64, concurrentRequests = 4; };

    Limits limits;
    QString epoch = u"e1"_s;
    QDateTime now = test::at(10'000);
    QSet<QString> unknownMethods;   // «Reply/get»
    QHash<QString, int> failing;    // method → how many more times it fails with serverFail
    bool endless = false;           // /changes never comes to its end
    bool references = true;

    FakeCentre()
    {
        commit([this] {
            region = fakeRegion();
            put(Type::Profile, 1, canonical(region.profile));
            for (const User &user : region.users)
                put(Type::User, user.id, canonical(user));
            for (const Executor &executor : region.executors)
                put(Type::Executor, executor.id, canonical(executor));
            put(Type::Topic, 5, canonical(region.topics.front()));
            put(Type::Municipality, 7, canonical(region.municipalities.front()));
        });
    }

    /// Appeals from..to, each with a first message; those before `openFrom` are closed.
    void addAppeals(qint64 from, qint64 to, qint64 openFrom = 0)
    {
        commit([&] {
            for (qint64 id = from; id <= to; ++id) {
                Appeal appeal = test::appeal();
                appeal.id = id;
                appeal.number = u"ИМ-%1"_s.arg(id);
                appeal.status = id < openFrom ? Status::Closed : Status::Registered;
                appeal.executor = appeal.operatorId = 0;
                appeal.revision = 1;
                putAppeal(appeal);
                addMessage({.appeal = id, .kind = MessageKind::Received, .at = now, .text = u"Пришло"_s});
            }
        });
    }

    void change(qint64 id, const std::function<void(Appeal &)> &edit)
    {
        commit([&] {
            Appeal appeal = *appealFrom(body(Type::Appeal, id));
            edit(appeal);
            ++appeal.revision;
            putAppeal(appeal);
        });
    }

    template <typename Work>
    void commit(Work work)
    {
        ++m_modseq;
        work();
    }

    void put(Type type, qint64 id, const QByteArray &json)
    {
        Kept &kept = m_objects[type][id];
        if (kept.body.isEmpty())
            kept.made = m_modseq;
        kept.body = json;
        kept.moved = m_modseq;
    }
    void destroy(Type type, qint64 id) { m_objects[type][id] = {{}, m_objects[type][id].made, m_modseq}; }

    QByteArray body(Type type, qint64 id) const
    {
        const auto objects = m_objects.find(type);
        if (objects == m_objects.end())
            return {};
        const auto found = objects->second.find(id);
        return found == objects->second.end() ? QByteArray() : found->second.body;
    }
    qint64 lastId(Type type) { return m_objects[type].empty() ? 0 : m_objects[type].rbegin()->first; }
    int countOf(Type type)
    {
        int count = 0;
        for (const auto &[id, kept] : m_objects[type])
            count += !kept.body.isEmpty();
        return count;
    }

    QString state() const { return token(m_modseq, -1); }

    /// What the user sees, in the canonical form.
    QByteArray dump(qint64 user) const
    {
        QByteArray lines;
        for (const Type type : allTypes) {
            const auto objects = m_objects.find(type);
            if (objects == m_objects.end())
                continue;
            for (const auto &[id, kept] : objects->second)
                if (!kept.body.isEmpty() && sees(user, type, kept.body))
                    lines += typeName(type).toUtf8() + '\t' + QByteArray::number(id) + '\t' + kept.body + '\n';
        }
        return lines;
    }

    /// The answer to one API request of this user.
    QByteArray answer(const QByteArray &request, qint64 user)
    {
        const QJsonArray calls = QJsonDocument::fromJson(request).object().value(u"methodCalls"_s).toArray();
        m_answers.clear();
        QByteArray responses;
        for (const QJsonValue call : calls) {
            const QString name = call[0].toString(), id = call[2].toString();
            const auto [answered, json] = run(name, call[1].toObject(), user);
            if (!responses.isEmpty())
                responses += ',';
            responses += "[\"" + answered.toUtf8() + "\"," + json + ",\"" + id.toUtf8() + "\"]";
            m_answers[id] = QJsonDocument::fromJson(json).object();
        }
        return "{\"methodResponses\":[" + responses + "],\"sessionState\":\"s\"}";
    }

    Region region;

private:
    struct Kept { QByteArray body; qint64 made = 0, moved = 0; };
    using Answer = std::pair<QString, QByteArray>;

    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static Answer error(const QString &type) { return {u"error"_s, json({{u"type"_s, type}})}; }

    QString token(qint64 modseq, qint64 after) const { return StateToken{epoch, 0, modseq, after, u"00000000"_s}.text(); }

    static bool sees(qint64 user, Type type, const QByteArray &json)
    {
        if (type == Type::Draft)
            return draftFrom(json)->owner == user;
        return type != Type::Operation || operationFrom(json)->user == user;
    }

    Answer run(const QString &name, QJsonObject arguments, qint64 user)
    {
        const auto type = typeOf(QStringView(name).left(name.indexOf(u'/')));
        const QString method = name.section(u'/', 1);
        if (!type || unknownMethods.contains(name))
            return error(u"unknownMethod"_s);
        if (failing.value(name) > 0) {
            --failing[name];
            return error(u"serverFail"_s);
        }
        if (arguments.value(u"accountId"_s) != u"c1"_s)
            return error(u"accountNotFound"_s);
        if (method == u"get"_s)
            return get(name, *type, arguments, user);
        if (method == u"changes"_s)
            return changes(name, *type, arguments, user);
        if (method == u"query"_s)
            return query(name, *type, arguments, user);
        if (name == u"Operation/set"_s)
            return setActs(arguments, user);
        if (name == u"Draft/set"_s)
            return setDrafts(arguments, user);
        return error(u"unknownMethod"_s);
    }

    Answer get(const QString &name, Type type, const QJsonObject &arguments, qint64 user)
    {
        QJsonArray ids = arguments.value(u"ids"_s).toArray();
        for (auto all = m_objects[type].begin(); arguments.value(u"ids"_s).isNull() && all != m_objects[type].end(); ++all)
            if (!all->second.body.isEmpty())
                ids.append(wireId(type, all->first));
        if (const QJsonObject reference = arguments.value(u"#ids"_s).toObject(); !reference.isEmpty()) {
            const QString of = reference.value(u"resultOf"_s).toString();
            if (!references || !m_answers.contains(of) || m_answers[of].contains(u"type"_s))
                return error(u"invalidResultReference"_s);
            ids = m_answers[of].value(reference.value(u"path"_s).toString().mid(1)).toArray();
        }
        if (ids.size() > limits.objectsInGet)
            return error(u"requestTooLarge"_s);
        QByteArray list;
        QJsonArray missing;
        for (const QJsonValue wire : ids) {
            const QByteArray found = body(type, idOf(type, wire.toString()));
            if (found.isEmpty() || !sees(user, type, found))
                missing.append(wire);
            else
                list += (list.isEmpty() ? "" : ",") + found;
        }
        return {name, "{\"accountId\":\"c1\",\"state\":\"" + state().toUtf8() + "\",\"list\":[" + list + "],\"notFound\":"
                          + QJsonDocument(missing).toJson(QJsonDocument::Compact) + "}"};
    }

    Answer changes(const QString &name, Type type, const QJsonObject &arguments, qint64 user)
    {
        const auto since = StateToken::parse(arguments.value(u"sinceState"_s).toString());
        if (!since || since->epoch != epoch || since->modseq > m_modseq)
            return error(u"cannotCalculateChanges"_s);
        std::map<std::pair<qint64, qint64>, Kept> moved;
        for (const auto &[id, kept] : m_objects[type]) {
            const bool newer = kept.moved > since->modseq || (since->afterId >= 0 && kept.moved == since->modseq && id > since->afterId);
            if (newer && (kept.body.isEmpty() || sees(user, type, kept.body)))
                moved[{kept.moved, id}] = kept;
        }
        QJsonArray lists[3]; // created, updated, destroyed
        const size_t most = size_t(arguments.value(u"maxChanges"_s).toInt(500));
        QString reached = state();
        size_t taken = 0;
        for (const auto &[place, kept] : moved) {
            const bool isNew = kept.made > since->modseq;
            if (!(isNew && kept.body.isEmpty()))
                lists[kept.body.isEmpty() ? 2 : isNew ? 0 : 1].append(wireId(type, place.second));
            if (++taken == most && moved.size() > most) {
                reached = token(place.first, place.second);
                break;
            }
        }
        const bool more = endless || moved.size() > most;
        return {name, json({{u"accountId"_s, u"c1"_s}, {u"oldState"_s, since->text()}, {u"newState"_s, reached},
                            {u"hasMoreChanges"_s, more}, {u"created"_s, lists[0]}, {u"updated"_s, lists[1]},
                            {u"destroyed"_s, lists[2]}})};
    }

    Answer query(const QString &name, Type type, const QJsonObject &arguments, qint64 user)
    {
        const QJsonObject filter = arguments.value(u"filter"_s).toObject();
        const qint64 before = idOf(type, filter.value(u"before"_s).toString());
        const int limit = arguments.value(u"limit"_s).toInt(5000);
        QJsonArray ids;
        int total = 0;
        auto &objects = m_objects[type];
        for (auto it = objects.rbegin(); it != objects.rend(); ++it) {
            const auto &[id, kept] = *it;
            if (kept.body.isEmpty() || !sees(user, type, kept.body) || (filter.contains(u"open"_s) && !isOfOpen(type, id)))
                continue;
            ++total;
            if ((before == 0 || id < before) && ids.size() < limit)
                ids.append(wireId(type, id));
        }
        QJsonObject answered{{u"accountId"_s, u"c1"_s}, {u"queryState"_s, state()}, {u"canCalculateChanges"_s, false},
                             {u"position"_s, 0}, {u"ids"_s, ids}};
        if (arguments.contains(u"calculateTotal"_s))
            answered.insert(u"total"_s, total);
        return {name, json(answered)};
    }

    bool isOfOpen(Type type, qint64 id) const
    {
        const qint64 appeal = type == Type::Appeal ? id : type == Type::Message ? messageFrom(body(type, id))->appeal
                                                                               : replyFrom(body(type, id))->appeal;
        const auto found = appealFrom(body(Type::Appeal, appeal));
        return found && isOpen(found->status);
    }

    void putAppeal(const Appeal &appeal) { put(Type::Appeal, appeal.id, canonical(appeal)); }
    void addMessage(Message message)
    {
        message.id = lastId(Type::Message) + 1;
        put(Type::Message, message.id, canonical(message));
    }

    std::optional<OperationRecord> recordOf(const QUuid &opId)
    {
        for (const auto &[id, kept] : m_objects[Type::Operation])
            if (auto record = operationFrom(kept.body); record && record->operation.opId == opId)
                return *record;
        return {};
    }

    template <typename Value>
    std::vector<Value> partsOf(qint64 appeal, Type type, Result<Value> (*read)(const QByteArray &))
    {
        std::vector<Value> parts;
        for (const auto &[id, kept] : m_objects[type])
            if (Value part = *read(kept.body); part.appeal == appeal)
                parts.push_back(part);
        return parts;
    }

    Answer setActs(const QJsonObject &arguments, qint64 user)
    {
        const QJsonObject create = arguments.value(u"create"_s).toObject();
        if (create.size() > limits.objectsInSet)
            return error(u"requestTooLarge"_s);
        QJsonObject created, notCreated;
        for (const QString &creation : create.keys()) {
            const auto operation = operationFromCreate(create.value(creation).toObject());
            if (!operation || poisoned.contains(operation->opId))
                notCreated.insert(creation, QJsonObject{{u"type"_s, u"invalidProperties"_s}});
            else if (const auto known = recordOf(operation->opId))
                notCreated.insert(creation, QJsonObject{{u"type"_s, u"alreadyExists"_s},
                                                        {u"existingId"_s, wireId(Type::Operation, known->result.id)}});
            else
                created.insert(creation, apply(*operation, user));
        }
        return {u"Operation/set"_s, json({{u"accountId"_s, u"c1"_s}, {u"newState"_s, state()}, {u"created"_s, created},
                                          {u"notCreated"_s, notCreated}})};
    }

    QJsonObject apply(const Operation &operation, qint64 user)
    {
        OperationRecord record{operation, user, {}};
        commit([&] {
            record.result.id = lastId(Type::Operation) + 1;
            record.result.appliedAt = now;
            if (concernsNoAppeal(operation.kind))
                applyToShared(record);
            for (const Target &seen : operation.targets) {
                const auto appeal = appealFrom(body(Type::Appeal, seen.appeal));
                const Effect effect = decide(operation, seen, appeal ? *appeal : Appeal{}, partsOf(seen.appeal, Type::Reply, &replyFrom),
                                             partsOf(seen.appeal, Type::Message, &messageFrom),
                                             region.users.at(size_t(user - 1)), region, now);
                record.result.targets.push_back(effect.result);
                keep(effect);
            }
            if (!record.result.targets.empty()) {
                record.result.outcome = record.result.targets.front().outcome;
                record.result.reason = record.result.targets.front().reason;
            }
            put(Type::Operation, record.result.id, canonical(record));
        });
        QJsonObject created = QJsonDocument::fromJson(canonical(record)).object();
        for (const QString &sent : {u"opId"_s, u"kind"_s, u"args"_s, u"composedAt"_s})
            created.remove(sent);
        return created;
    }

    template <typename Kept>
    void keepShared(Type type, std::vector<Kept> &before, std::vector<Kept> after)
    {
        for (Kept &one : after) {
            if (std::find(before.begin(), before.end(), one) != before.end())
                continue;
            one.id = one.id == 0 ? lastId(type) + 1 : one.id;
            put(type, one.id, canonical(one));
        }
        for (const Kept &one : before)
            if (std::none_of(after.begin(), after.end(), [&](const Kept &other) { return other.id == one.id; }))
                destroy(type, one.id);
        before = std::move(after);
    }

    void applyToShared(OperationRecord &record)
    {
        const User &actor = region.users.at(size_t(record.user - 1));
        const Operation &act = record.operation;
        const auto take = [&](Type type, auto &before, const auto &effect, auto after) {
            record.result.outcome = effect.outcome, record.result.reason = effect.reason;
            keepShared(type, before, effect.*after);
        };
        if (concernsViews(act.kind))
            take(Type::View, region.views, decideViews(act, region.views, actor), &ViewsEffect::views);
        else if (concernsArticles(act.kind))
            take(Type::Article, region.articles, decideArticles(act, region.articles, actor, record.result.appliedAt), &ArticlesEffect::articles);
        else
            take(Type::Incident, region.incidents, decideIncidents(act, region.incidents, actor), &IncidentsEffect::incidents);
    }

    void keep(const Effect &effect)
    {
        if (effect.changed) {
            Appeal appeal = effect.appeal;
            appeal.revision = appealFrom(body(Type::Appeal, appeal.id))->revision + 1;
            putAppeal(appeal);
        }
        for (const Message &message : effect.messages)
            addMessage(message);
        for (Reply reply : effect.replies) {
            if (reply.id == 0)
                reply.id = lastId(Type::Reply) + 1;
            put(Type::Reply, reply.id, canonical(reply));
        }
    }

    Answer setDrafts(const QJsonObject &arguments, qint64 user);

    std::map<Type, std::map<qint64, Kept>> m_objects;
    QHash<QString, QJsonObject> m_answers; // by call id, for references
    qint64 m_modseq = 0;

public:
    QSet<QUuid> poisoned; // acts it can't read
};

} // namespace vakhta::test

#include "tests/support/fake_centre_drafts.h"
