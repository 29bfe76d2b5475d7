#pragma once

#include "app/centre/storage/storage.h"
#include "tests/simulation/bug.h"

namespace vakhta::simulation {

/// Around a port of the storage: passes everything on, but for the bug that is planted.
template <typename Port>
class PlantedPort : public Port
{
public:
    PlantedPort(Port &sound, Bug bug) : m_sound(sound), m_bug(bug) {}

    Result<centre::Mark> mark() override { return m_sound.mark(); }
    Result<std::optional<QString>> hashAt(qint64 modseq) override { return m_sound.hashAt(modseq); }
    Result<qint64> scopeNumber(qint64 user) override
    {
        return m_bug == Bug::ScopeUnnumbered ? Result<qint64>(0) : m_sound.scopeNumber(user);
    }
    Result<std::vector<centre::Object>> objects(Type type, const std::vector<qint64> &ids, const Scope &scope) override
    {
        return m_sound.objects(type, ids, scope);
    }
    Result<centre::Changes> changes(Type type, const centre::ChangePlace &since, int most, const Scope &scope) override
    {
        auto changes = m_sound.changes(type, since, most, scope);
        if (changes && m_bug == Bug::DestroyedUntold)
            changes->destroyed.clear();
        if (changes && m_bug == Bug::CommitCutShort && changes->more)
            changes->reached.afterId = std::numeric_limits<qint64>::max();
        return changes;
    }
    Result<centre::QueryAnswer> query(Type type, const centre::ObjectQuery &query, const Scope &scope, bool count) override
    {
        return m_sound.query(type, query, scope, count);
    }
    Result<void> each(Type type, const Scope &scope, const std::function<Result<void>(const centre::Object &)> &take) override
    {
        return m_sound.each(type, scope, take);
    }
    Result<std::shared_ptr<const Region>> region() override { return m_sound.region(); }
    Result<std::optional<Appeal>> appeal(qint64 id) override { return m_sound.appeal(id); }
    Result<std::optional<qint64>> appealByKey(const QString &key) override { return m_sound.appealByKey(key); }
    Result<std::vector<Reply>> repliesOf(qint64 appeal) override { return m_sound.repliesOf(appeal); }
    Result<std::vector<Message>> messagesOf(qint64 appeal) override { return m_sound.messagesOf(appeal); }
    Result<std::optional<Restoration>> restoration() override { return m_sound.restoration(); }
    Result<std::vector<OperationRecord>> resent() override { return m_sound.resent(); }
    Result<std::optional<OperationRecord>> operation(const QUuid &opId) override
    {
        return m_bug == Bug::DedupeDropped ? Result(std::optional<OperationRecord>()) : m_sound.operation(opId);
    }
    Result<std::optional<centre::Blob>> blob(const QString &name, const Scope &scope, bool withBytes) override
    {
        return m_sound.blob(name, scope, withBytes);
    }
    Result<std::optional<centre::Credential>> credential(qint64 user) override { return m_sound.credential(user); }
    Result<std::optional<centre::Token>> token(const QByteArray &hash) override { return m_sound.token(hash); }

protected:
    Port &m_sound;
    const Bug m_bug;
};

class PlantedUnit final : public PlantedPort<centre::Unit>
{
public:
    using PlantedPort::PlantedPort;

    Result<qint64> putAppeal(const Appeal &appeal, const QString &key) override { return m_sound.putAppeal(appeal, key); }
    Result<qint64> putMessage(const Message &message) override { return m_sound.putMessage(message); }
    Result<qint64> putReply(const Reply &reply) override { return m_sound.putReply(reply); }
    Result<qint64> putDraft(const Draft &draft) override { return m_sound.putDraft(draft); }
    Result<void> destroyDraft(qint64 id) override { return m_sound.destroyDraft(id); }
    Result<qint64> putExecutor(const Executor &executor) override { return m_sound.putExecutor(executor); }
    Result<qint64> putTopic(const Topic &topic) override { return m_sound.putTopic(topic); }
    Result<qint64> putMunicipality(const Municipality &place) override { return m_sound.putMunicipality(place); }
    Result<qint64> putUser(const User &user) override { return m_sound.putUser(user); }
    Result<void> putProfile(const Profile &profile) override { return m_sound.putProfile(profile); }
    Result<qint64> putView(const SharedView &view) override { return m_sound.putView(view); }
    Result<void> destroyView(qint64 id) override { return m_sound.destroyView(id); }
    Result<qint64> putArticle(const Article &article) override { return m_sound.putArticle(article); }
    Result<qint64> putIncident(const Incident &incident) override { return m_sound.putIncident(incident); }
    Result<void> destroyIncident(qint64 id) override { return m_sound.destroyIncident(id); }
    Result<void> putResent(const OperationRecord &record) override { return m_sound.putResent(record); }
    Result<qint64> putOperation(const OperationRecord &record) override
    {
        const auto known = m_sound.operation(record.operation.opId);
        if (m_bug == Bug::DedupeDropped && known && *known)
            return (*known)->result.id;
        if (m_bug != Bug::RecordForgotten)
            return m_sound.putOperation(record);
        const auto last = m_sound.query(Type::Operation, {.limit = 1}, Scope{}, false);
        if (!last)
            return last.error();
        late.push_back(record);
        return (last->ids.empty() ? 0 : last->ids.front()) + qint64(late.size());
    }
    Result<void> audit(qint64 user, const QString &what, const QString &subject, const QDateTime &at) override
    {
        return m_sound.audit(user, what, subject, at);
    }
    Result<void> putBlob(const QString &name, const centre::Blob &blob, qint64 user, const QDateTime &now) override
    {
        return m_sound.putBlob(name, blob, user, now);
    }
    Result<qint64> unusedBlobs(qint64 user) override { return m_sound.unusedBlobs(user); }
    Result<void> dropUnusedBlobs(const QDateTime &before) override { return m_sound.dropUnusedBlobs(before); }
    Result<void> putCredential(const centre::Credential &credential) override { return m_sound.putCredential(credential); }
    Result<void> putToken(const centre::Token &token) override { return m_sound.putToken(token); }
    Result<void> dropTokens(qint64 user) override { return m_sound.dropTokens(user); }
    Result<void> dropToken(const QByteArray &hash) override { return m_sound.dropToken(hash); }
    Result<void> dropExpiredTokens(const QDateTime &now) override { return m_sound.dropExpiredTokens(now); }

    std::vector<OperationRecord> late; // RecordForgotten: to be kept in a transaction of their own
};

class PlantedStorage final : public centre::Storage
{
public:
    PlantedStorage(centre::Storage &sound, Bug bug) : m_sound(sound), m_bug(bug) {}

    Result<void> read(const std::function<Result<void>(centre::View &)> &body) override
    {
        return m_sound.read([&](centre::View &view) {
            PlantedPort<PlantedView> port(view, m_bug);
            return body(port);
        });
    }
    Result<void> write(const std::function<Result<void>(centre::Unit &)> &body) override
    {
        std::vector<OperationRecord> late;
        const auto written = m_sound.write([&](centre::Unit &sound) {
            PlantedUnit unit(sound, m_bug);
            auto done = body(unit);
            late = unit.late;
            return done;
        });
        if (!written || late.empty())
            return written;
        return m_sound.write([&](centre::Unit &sound) -> Result<void> {
            for (const OperationRecord &record : late)
                if (auto kept = sound.putOperation(record); !kept)
                    return kept.error();
            return {};
        });
    }
    void onCommit(std::function<void(qint64)> told) override { m_sound.onCommit(std::move(told)); }
    Result<QStringList> check() override { return m_sound.check(); }

private:
    using PlantedView = centre::View;

    centre::Storage &m_sound;
    const Bug m_bug;
};

} // namespace vakhta::simulation
