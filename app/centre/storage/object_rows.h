#pragma once

#include "app/centre/storage/storage.h"
#include "app/sqlite/connection.h"

namespace vakhta::centre {

/// What decides who sees an object.
struct Sight
{
    Type type = Type::Profile;
    qint64 owner = 0;    // of drafts and operations
    int sector = 0;      // of the appeal it belongs to
    qint64 executor = 0; // of the same
    std::string_view beside; // of the same, as appeal_keys has it; good while the row is
};

bool sees(const Scope &scope, const Sight &sight);

/// The table of all objects: bodies, changes, tombstones. Every read obeys the scope. Lives beside its Connection.
class ObjectRows
{
public:
    explicit ObjectRows(Connection &connection) : m_connection(connection) {}

    Result<std::vector<Object>> byIds(Type type, std::vector<qint64> ids, const Scope &scope);
    Result<Changes> changes(Type type, const ChangePlace &since, qint64 now, int most, const Scope &scope);
    Result<void> each(Type type, const Scope &scope, const std::function<Result<void>(const Object &)> &take);
    /// Living objects of an appeal, by id.
    Result<std::vector<QByteArray>> ofAppeal(Type type, qint64 appeal);
    Result<std::optional<QByteArray>> body(Type type, qint64 id);
    /// The greatest id ever given, 0: none.
    Result<qint64> lastId(Type type);

    struct Row
    {
        Type type = Type::Profile;
        qint64 id = 0;
        qint64 modseq = 0;
        qint64 appeal = 0;
        qint64 owner = 0;
        bool open = false; // Message, Reply, Draft: of an open appeal
    };
    Result<void> insert(const Row &row, const QByteArray &body);
    /// Inserts it, or replaces the one that is there, which then keeps its `created`.
    Result<void> upsert(const Row &row, const QByteArray &body);
    Result<void> destroy(Type type, qint64 id, qint64 modseq);
    /// Announces an appeal's history and replies anew, because who may see them has changed.
    Result<void> touchOfAppeal(qint64 appeal, qint64 modseq);
    /// Follows an appeal that was closed or reopened; nothing for clients.
    Result<void> setOpenOfAppeal(qint64 appeal, bool open);

private:
    Connection &m_connection;
};

} // namespace vakhta::centre
