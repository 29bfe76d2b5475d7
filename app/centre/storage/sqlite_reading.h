#pragma once

#include "app/centre/storage/appeal_rows.h"
#include "app/centre/storage/object_rows.h"
#include "app/centre/storage/region_cache.h"
#include "app/centre/storage/restoration_rows.h"
#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// What can be read in one transaction of a connection; the same for a view and for a unit.
class SqliteReading
{
public:
    SqliteReading(Connection &connection, RegionCache &regions)
        : m_connection(connection), m_objects(connection), m_appeals(connection), m_regions(regions) {}

    Result<Mark> mark();
    Result<std::optional<QString>> hashAt(qint64 modseq);
    Result<qint64> scopeNumber(qint64 user);
    Result<Changes> changes(Type type, const ChangePlace &since, int most, const Scope &scope);
    Result<std::shared_ptr<const Region>> region();
    Result<std::shared_ptr<const Region>> regionAfresh(); // not from the cache: a unit may have changed it
    Result<std::optional<Appeal>> appeal(qint64 id);
    Result<std::vector<Reply>> repliesOf(qint64 appeal);
    Result<std::vector<Message>> messagesOf(qint64 appeal);
    Result<std::optional<OperationRecord>> operation(const QUuid &opId);
    RestorationRows restorations() { return RestorationRows(m_connection); }
    BlobRows blobs() { return BlobRows(m_connection); }
    Result<std::optional<Credential>> credential(qint64 user);
    Result<std::optional<Token>> token(const QByteArray &hash);

    Connection &connection() { return m_connection; }
    ObjectRows &objects() { return m_objects; }
    AppealRows &appeals() { return m_appeals; }

private:
    Connection &m_connection;
    ObjectRows m_objects;
    AppealRows m_appeals;
    RegionCache &m_regions;
};

/// A port (View or Unit) whose reading half is SqliteReading.
template <typename Port>
class ReadingPort : public Port
{
public:
    ReadingPort(Connection &connection, RegionCache &regions) : m_reading(connection, regions) {}

    Result<Mark> mark() override { return m_reading.mark(); }
    Result<std::optional<QString>> hashAt(qint64 modseq) override { return m_reading.hashAt(modseq); }
    Result<qint64> scopeNumber(qint64 user) override { return m_reading.scopeNumber(user); }
    Result<std::vector<Object>> objects(Type type, const std::vector<qint64> &ids, const Scope &scope) override
    {
        return m_reading.objects().byIds(type, ids, scope);
    }
    Result<Changes> changes(Type type, const ChangePlace &since, int most, const Scope &scope) override
    {
        return m_reading.changes(type, since, most, scope);
    }
    Result<QueryAnswer> query(Type type, const ObjectQuery &query, const Scope &scope, bool countTotal) override
    {
        return m_reading.appeals().query(type, query, scope, countTotal);
    }
    Result<void> each(Type type, const Scope &scope, const std::function<Result<void>(const Object &)> &take) override
    {
        return m_reading.objects().each(type, scope, take);
    }
    Result<std::shared_ptr<const Region>> region() override { return m_reading.region(); }
    Result<std::optional<Appeal>> appeal(qint64 id) override { return m_reading.appeal(id); }
    Result<std::optional<qint64>> appealByKey(const QString &key) override { return m_reading.appeals().byKey(key); }
    Result<std::vector<Reply>> repliesOf(qint64 appeal) override { return m_reading.repliesOf(appeal); }
    Result<std::vector<Message>> messagesOf(qint64 appeal) override { return m_reading.messagesOf(appeal); }
    Result<std::optional<OperationRecord>> operation(const QUuid &opId) override { return m_reading.operation(opId); }
    Result<std::optional<Restoration>> restoration() override { return m_reading.restorations().ofThisEpoch(); }
    Result<std::vector<OperationRecord>> resent() override { return m_reading.restorations().resent(); }
    Result<std::optional<Blob>> blob(const QString &name, const Scope &scope, bool withBytes) override
    {
        return m_reading.blobs().find(name, scope, withBytes);
    }
    Result<std::optional<Credential>> credential(qint64 user) override { return m_reading.credential(user); }
    Result<std::optional<Token>> token(const QByteArray &hash) override { return m_reading.token(hash); }

protected:
    SqliteReading m_reading;
};

using SqliteView = ReadingPort<View>;

} // namespace vakhta::centre
