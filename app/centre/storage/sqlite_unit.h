#pragma once

#include "app/centre/storage/audit_chain.h"
#include "app/centre/storage/sqlite_reading.h"

#include <array>

namespace vakhta::centre {

/// One transaction of the writing connection. What it puts gets the modseq that follows the last commit; finish() writes
/// that number last, so that the order of numbers is the order of commits.
class SqliteUnit final : public ReadingPort<Unit>
{
public:
    SqliteUnit(Connection &connection, RegionCache &regions, qint64 modseq)
        : ReadingPort(connection, regions), m_audit(connection), m_modseq(modseq) {}

    Result<std::shared_ptr<const Region>> region() override { return m_regionTouched ? m_reading.regionAfresh() : m_reading.region(); }
    bool touchedRegion() const { return m_regionTouched; }

    Result<qint64> putAppeal(const Appeal &appeal, const QString &externalKey) override;
    Result<qint64> putMessage(const Message &message) override;
    Result<qint64> putReply(const Reply &reply) override;
    Result<qint64> putDraft(const Draft &draft) override;
    Result<void> destroyDraft(qint64 id) override;
    Result<qint64> putExecutor(const Executor &executor) override;
    Result<qint64> putTopic(const Topic &topic) override;
    Result<qint64> putMunicipality(const Municipality &municipality) override;
    Result<qint64> putUser(const User &user) override;
    Result<void> putProfile(const Profile &profile) override;
    Result<qint64> putView(const SharedView &view) override;
    Result<void> destroyView(qint64 id) override;
    Result<qint64> putArticle(const Article &article) override;
    Result<qint64> putIncident(const Incident &incident) override;
    Result<void> destroyIncident(qint64 id) override;
    Result<qint64> putOperation(const OperationRecord &record) override;
    Result<void> putResent(const OperationRecord &record) override;
    Result<void> audit(qint64 user, const QString &what, const QString &subject, const QDateTime &at) override;
    Result<void> putBlob(const QString &name, const Blob &blob, qint64 user, const QDateTime &now) override;
    Result<qint64> unusedBlobs(qint64 user) override;
    Result<void> dropUnusedBlobs(const QDateTime &before) override;
    Result<void> putCredential(const Credential &credential) override;
    Result<void> putToken(const Token &token) override;
    Result<void> dropTokens(qint64 user) override;
    Result<void> dropToken(const QByteArray &hash) override;
    Result<void> dropExpiredTokens(const QDateTime &now) override;

    /// Ends the work of a unit. False: nothing was put that anybody is to be told of.
    Result<bool> finish(const QDateTime &now);

private:
    Result<qint64> nextId(Type type);
    template <typename Value>
    Result<qint64> put(Type type, Value value, qint64 appeal, qint64 owner);
    Result<void> destroy(Type type, qint64 id);
    Result<bool> isOpenAppeal(qint64 id);
    template <typename Value>
    Result<qint64> putReference(Type type, const Value &value);
    void keepAbove(Type type, qint64 id);
    Result<qint64> insertAppeal(Appeal appeal, const QString &externalKey);
    Result<void> keepAppeal(const Appeal &appeal, const QString &externalKey);
    Result<void> replaceAppeal(const Appeal &appeal, const QString &externalKey, const AppealRows::Place &before);
    ObjectRows::Row rowOf(const Appeal &appeal) const;
    Result<void> useFiles(const Attachments &files, qint64 appeal);
    Result<void> moveScope(qint64 user);
    Result<void> moveScopesOfExecutors();
    QString summary() const;

    AuditChain m_audit;
    const qint64 m_modseq;
    std::array<qint64, allTypes.size()> m_lastIds{};
    std::array<qint64, allTypes.size()> m_puts{};
    qint64 m_lastAppeal = 0; // the one looked at last: its history usually comes in a row
    bool m_lastIsOpen = false;
    bool m_audited = false;
    bool m_regionTouched = false;
};

} // namespace vakhta::centre
