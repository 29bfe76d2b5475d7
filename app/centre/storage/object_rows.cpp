#include "app/centre/storage/object_rows.h"

#include "app/centre/storage/appeal_rows.h"
#include "app/centre/storage/schema.h"
#include "app/sqlite/written.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// Columns 0…4 of every read here: what Sight needs beside the type.
constexpr SqlPart whoSees = "SELECT o.id, o.owner, k.sector, k.executor, k.beside";
constexpr SqlPart withKeys = " FROM objects o LEFT JOIN appeal_keys k ON k.account = o.account AND k.id = o.appeal ";

Sight sightOf(Type type, const Statement &row)
{
    return {.type = type, .owner = row.integer(1), .sector = int(row.integer(2)), .executor = row.integer(3), .beside = row.view(4)};
}

bool isFull(const Changes &changes, int most)
{
    return changes.created.size() + changes.updated.size() + changes.destroyed.size() >= size_t(most);
}
} // namespace

bool sees(const Scope &scope, const Sight &sight)
{
    if (scope.user == 0)
        return true;
    switch (sight.type) {
    case Type::Appeal:
    case Type::Message:
    case Type::Reply: return scope.sees(sight.sector, sight.executor, scope.limitedToExecutors ? besideFrom(sight.beside) : QList<qint64>());
    case Type::Draft:
    case Type::Operation: return sight.owner == scope.user;
    case Type::Profile:
    case Type::User:
    case Type::Executor:
    case Type::Topic:
    case Type::Municipality:
    case Type::View:
    case Type::Incident:
    case Type::Article: return true;
    }
    return false;
}

Result<std::vector<Object>> ObjectRows::byIds(Type type, std::vector<qint64> ids, const Scope &scope)
{
    static constexpr Sql one = Sql::joined<whoSees, ", o.body", withKeys,
                                           "WHERE o.account = ? AND o.type = ? AND o.id = ? AND o.body IS NOT NULL">();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<Object> objects;
    objects.reserve(ids.size());
    for (const qint64 id : ids) {
        auto found = m_connection.run(one, theAccount, type, id);
        if (!found)
            return found.error();
        const Statement *row = found->first();
        if (row && sees(scope, sightOf(type, *row)))
            objects.push_back({id, row->bytes(5)});
    }
    return objects;
}

Result<Changes> ObjectRows::changes(Type type, const ChangePlace &since, qint64 now, int most, const Scope &scope)
{
    static constexpr Sql later = Sql::joined<
        whoSees, ", o.modseq, o.created, o.body IS NULL", withKeys,
        "WHERE o.account = ? AND o.type = ? AND (o.modseq, o.id) > (?, ?) ORDER BY o.modseq, o.id">();
    auto rows = m_connection.run(later, theAccount, type, since.modseq, since.afterId);
    if (!rows)
        return rows.error();

    Changes changes;
    changes.reached = {.modseq = now};
    ChangePlace last = since;
    const auto read = rows->each([&](const Statement &row) {
        if (isFull(changes, most)) {
            changes.more = true;
            changes.reached = last;
            return false;
        }
        const qint64 id = row.integer(0);
        last = {.modseq = row.integer(5), .afterId = id};
        const bool isNew = std::pair(row.integer(6), id) > std::pair(since.modseq, since.afterId);
        if (row.integer(7) == 0 && sees(scope, sightOf(type, row)))
            (isNew ? changes.created : changes.updated).push_back(id);
        else if (!isNew || row.integer(5) != row.integer(6)) // else nobody of this scope ever had it
            changes.destroyed.push_back(id);
        return true;
    });
    return read ? Result(std::move(changes)) : Result<Changes>(read.error());
}

Result<void> ObjectRows::each(Type type, const Scope &scope, const std::function<Result<void>(const Object &)> &take)
{
    static constexpr Sql all = Sql::joined<whoSees, ", o.body", withKeys,
                                           "WHERE o.account = ? AND o.type = ? AND o.body IS NOT NULL ORDER BY o.id">();
    auto rows = m_connection.run(all, theAccount, type);
    if (!rows)
        return rows.error();
    Result<void> taken;
    const auto read = rows->each([&](const Statement &row) {
        if (sees(scope, sightOf(type, row)))
            taken = take({row.integer(0), row.bytes(5)});
        return taken.has_value();
    });
    return read ? taken : read;
}

Result<std::vector<QByteArray>> ObjectRows::ofAppeal(Type type, qint64 appeal)
{
    auto rows = m_connection.run("SELECT body FROM objects WHERE account = ? AND appeal = ? AND type = ? AND type > 5 "
                                 "AND appeal > 0 AND body IS NOT NULL ORDER BY id",
                                 theAccount, appeal, type);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return row.bytes(0); });
}

Result<std::optional<QByteArray>> ObjectRows::body(Type type, qint64 id)
{
    auto found = m_connection.run("SELECT body FROM objects WHERE account = ? AND type = ? AND id = ? AND body IS NOT NULL",
                                  theAccount, type, id);
    if (!found)
        return found.error();
    const Statement *row = found->first();
    return row ? std::optional(row->bytes(0)) : std::nullopt;
}

Result<qint64> ObjectRows::lastId(Type type)
{
    auto found = m_connection.run("SELECT max(id) FROM objects WHERE account = ? AND type = ?", theAccount, type);
    if (!found)
        return found.error();
    return found->first()->integer(0);
}

Result<void> ObjectRows::insert(const Row &row, const QByteArray &body)
{
    return only(m_connection.exec(
        "INSERT INTO objects (account, type, id, modseq, created, appeal, owner, open, body) "
        "VALUES (?, ?, ?, ?4, ?4, ?, ?, ?, ?)",
        theAccount, row.type, row.id, row.modseq, row.appeal, row.owner, row.open, Utf8(body)));
}

Result<void> ObjectRows::upsert(const Row &row, const QByteArray &body)
{
    const auto updated = m_connection.exec(
        "UPDATE objects SET modseq = ?4, appeal = ?5, owner = ?6, open = ?7, body = ?8 "
        "WHERE account = ?1 AND type = ?2 AND id = ?3",
        theAccount, row.type, row.id, row.modseq, row.appeal, row.owner, row.open, Utf8(body));
    if (!updated)
        return updated.error();
    return *updated == 0 ? insert(row, body) : Result<void>();
}

Result<void> ObjectRows::destroy(Type type, qint64 id, qint64 modseq)
{
    const auto destroyed = m_connection.exec("UPDATE objects SET body = NULL, open = 0, modseq = ? "
                                             "WHERE account = ? AND type = ? AND id = ? AND body IS NOT NULL",
                                             modseq, theAccount, type, id);
    if (!destroyed)
        return destroyed.error();
    return *destroyed ? Result<void>() : Result<void>(Error{Error::Kind::NotFound, u"no such object"_s});
}

Result<void> ObjectRows::touchOfAppeal(qint64 appeal, qint64 modseq)
{
    return only(m_connection.exec("UPDATE objects SET modseq = ? WHERE account = ? AND appeal = ? AND type IN (?, ?) "
                                     "AND type > 5 AND appeal > 0",
                                     modseq, theAccount, appeal, Type::Message, Type::Reply));
}

Result<void> ObjectRows::setOpenOfAppeal(qint64 appeal, bool open)
{
    return only(m_connection.exec("UPDATE objects SET open = ? WHERE account = ? AND appeal = ? AND type > 5 "
                                     "AND appeal > 0 AND body IS NOT NULL",
                                     open, theAccount, appeal));
}

} // namespace vakhta::centre
