#include "app/store/replica_store.h"

#include "app/sqlite/written.h"
#include "app/store/object_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
bool isOfRegion(Type type)
{
    return type == Type::Profile || type == Type::User || type == Type::Executor || type == Type::Topic
        || type == Type::Municipality || type == Type::View || type == Type::Incident || type == Type::Article;
}

/// Those of `ids` for which `look` finds no row.
template <typename Look>
Result<std::vector<qint64>> without(const std::vector<qint64> &ids, Look look)
{
    std::vector<qint64> found;
    for (const qint64 id : ids) {
        const Result<Rows> rows = look(id);
        if (!rows)
            return rows.error();
        if (!rows->first())
            found.push_back(id);
    }
    return found;
}

void touch(Type type, qint64 appeal, Applied &applied)
{
    applied.region |= isOfRegion(type);
    applied.drafts |= type == Type::Draft;
    applied.operations |= type == Type::Operation;
    if (appeal > 0)
        applied.touched.insert(appeal);
}
} // namespace

Result<Applied> ReplicaStore::apply(const Page &page)
{
    return m_cache.inTransaction([&]() -> Result<Applied> {
        Applied applied;
        for (const PagePart &part : page.parts) {
            if (auto done = applyPart(part, page.mark, applied); !done)
                return done.error();
        }
        if (auto told = unindex(applied); !told)
            return told.error();
        if (auto kept = keepCursor(page.cursor); !kept)
            return kept.error();
        return applied;
    });
}

Result<void> ReplicaStore::unindex(const Applied &applied)
{
    for (const qint64 appeal : applied.touched) {
        if (auto told = m_cache.exec("INSERT OR IGNORE INTO unindexed VALUES (?)", appeal); !told)
            return told.error();
    }
    return {};
}

Result<void> ReplicaStore::applyPart(const PagePart &part, bool mark, Applied &applied)
{
    for (const std::string_view body : part.bodies) {
        const auto id = part.type == Type::Appeal ? putAppeal(body, applied) : putObject(part.type, body, applied);
        if (!id)
            return id.error();
        if (!mark)
            continue;
        if (auto marked = m_cache.exec("INSERT OR IGNORE INTO marks VALUES (?)", firstKey(part.type) + *id); !marked)
            return marked.error();
    }
    for (const qint64 id : part.destroyed) {
        if (auto done = destroy(part.type, id, applied); !done)
            return done;
    }
    return keepState(part.type, part.state);
}

Result<void> ReplicaStore::keepState(Type type, const QString &state)
{
    return state.isEmpty() ? Result<void>() : only(m_cache.exec("INSERT OR REPLACE INTO sync_state VALUES (?, ?)", type, state));
}

Result<void> ReplicaStore::keepCursor(const std::optional<QString> &cursor)
{
    return cursor ? only(m_cache.exec("INSERT OR REPLACE INTO sync_cursor VALUES (1, ?)", *cursor)) : Result<void>();
}

Result<void> ReplicaStore::setStates(const std::map<Type, QString> &states, const std::optional<QString> &cursor)
{
    return m_cache.inTransaction([&]() -> Result<void> {
        for (const auto &[type, state] : states) {
            if (auto kept = keepState(type, state); !kept)
                return kept;
        }
        return keepCursor(cursor);
    });
}

Result<qint64> ReplicaStore::putAppeal(std::string_view body, Applied &applied)
{
    const auto keys = appealKeysFrom(body);
    if (!keys)
        return keys.error();
    if (keys->id <= 0)
        return Error{Error::Kind::Rejected, u"Appeal without an id"_s};
    // An update first: most appeals of a delta are known, and whether one was read must not be forgotten.
    const auto known = m_cache.exec("UPDATE appeals SET body = ?2 WHERE id = ?1", keys->id, Utf8(body));
    if (!known)
        return known.error();
    if (*known == 0) {
        const auto added = m_cache.exec("INSERT INTO appeals (id, unread, body) VALUES (?, ?, ?)", keys->id,
                                        isOpen(Status(keys->status)), Utf8(body));
        if (!added)
            return added.error();
        applied.newAppeals.push_back(keys->id);
    }
    applied.appeals.push_back(*keys);
    applied.touched.insert(keys->id);
    if (auto put = putKeys(*keys); !put)
        return put.error();
    return keys->id;
}

Result<void> ReplicaStore::putKeys(const AppealKeys &keys)
{
    return only(m_cache.exec("INSERT OR REPLACE INTO appeal_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", keys.id,
                             keys.receivedAt, keys.dueAt, keys.answeredAt, keys.topic, keys.municipality, keys.executor,
                             keys.operatorId, keys.revision, keys.system, keys.channel, keys.status, keys.priority, keys.flags,
                             keys.sector, keys.promisedAt));
}

Result<qint64> ReplicaStore::putObject(Type type, std::string_view body, Applied &applied)
{
    const auto keys = objectKeysFrom(type, body);
    if (!keys)
        return keys.error();
    if (keys->id >= qint64(1) << idBits)
        return Error{Error::Kind::Rejected, u"%1 with an id out of range"_s.arg(typeName(type))};
    touch(type, keys->appeal, applied);
    const auto put = m_cache.exec("INSERT OR REPLACE INTO objects VALUES (?, ?, ?)", firstKey(type) + keys->id, keys->appeal, Utf8(body));
    if (!put)
        return put.error();
    return keys->id;
}

Result<void> ReplicaStore::destroy(Type type, qint64 id, Applied &applied)
{
    if (type == Type::Appeal)
        return destroyAppeal(id, applied);
    qint64 appeal = 0;
    {
        auto rows = m_cache.run("SELECT appeal FROM objects WHERE key = ?", firstKey(type) + id);
        if (!rows)
            return rows.error();
        if (!rows->first())
            return {}; // never came, or gone before
        appeal = rows->first()->integer(0);
    }
    touch(type, appeal, applied);
    return only(m_cache.exec("DELETE FROM objects WHERE key = ?", firstKey(type) + id));
}

// What belonged to it is destroyed by the centre by itself: it left the user's sight as well.
Result<void> ReplicaStore::destroyAppeal(qint64 id, Applied &applied)
{
    const auto gone = m_cache.exec("DELETE FROM appeals WHERE id = ?", id);
    if (!gone || *gone == 0)
        return only(gone);
    const auto sameId = [id](const AppealKeys &keys) { return keys.id == id; };
    applied.appeals.erase(std::remove_if(applied.appeals.begin(), applied.appeals.end(), sameId), applied.appeals.end());
    std::erase(applied.newAppeals, id);
    applied.gone.push_back(id);
    applied.touched.insert(id);
    if (auto files = m_cache.exec("DELETE FROM files WHERE appeal = ?", id); !files)
        return files.error();
    return only(m_cache.exec("DELETE FROM appeal_keys WHERE id = ?", id));
}

Result<SyncState> ReplicaStore::syncState()
{
    SyncState found;
    auto states = m_cache.run("SELECT type, state FROM sync_state");
    if (!states)
        return states.error();
    const auto read = states->each([&](const Statement &row) {
        found.states.emplace(Type(row.integer(0)), row.text(1));
        return true;
    });
    if (!read)
        return read.error();
    auto rest = m_cache.run("SELECT (SELECT COUNT(*) FROM appeal_keys), (SELECT cursor FROM sync_cursor)");
    if (!rest)
        return rest.error();
    found.appeals = rest->first()->integer(0);
    found.cursor = rest->first()->text(1);
    return found;
}

Result<QByteArray> ReplicaStore::object(Type type, qint64 id)
{
    auto rows = m_cache.run("SELECT body FROM objects WHERE key = ?", firstKey(type) + id);
    if (!rows)
        return rows.error();
    return rows->first() ? rows->first()->bytes(0) : QByteArray();
}

Result<std::vector<QByteArray>> ReplicaStore::objects(Type type)
{
    auto rows = m_cache.run("SELECT body FROM objects WHERE key >= ? AND key < ? ORDER BY key", firstKey(type),
                            firstKey(type) + (qint64(1) << idBits));
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return row.bytes(0); });
}

Result<QDateTime> ReplicaStore::newestArrival()
{
    auto rows = m_cache.run("SELECT received FROM appeal_keys ORDER BY id DESC LIMIT 1");
    if (!rows)
        return rows.error();
    const qint64 received = rows->first() ? rows->first()->integer(0) : 0;
    return received > 0 ? QDateTime::fromMSecsSinceEpoch(received, Qt::UTC) : QDateTime();
}

Result<std::vector<qint64>> ReplicaStore::ids(Type type)
{
    if (type == Type::Appeal) {
        auto rows = m_cache.run("SELECT id FROM appeal_keys ORDER BY id");
        return rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
    }
    auto rows = m_cache.run("SELECT key FROM objects WHERE key >= ? AND key < ? ORDER BY key", firstKey(type),
                            firstKey(type) + (qint64(1) << idBits));
    return rows ? rows->all([type](const Statement &row) { return row.integer(0) - firstKey(type); }) : rows.error();
}

Result<std::vector<qint64>> ReplicaStore::missing(Type type, const std::vector<qint64> &ids)
{
    return without(ids, [&](qint64 id) {
        return type == Type::Appeal ? m_cache.run("SELECT 1 FROM appeal_keys WHERE id = ?", id)
                                    : m_cache.run("SELECT 1 FROM objects WHERE key = ?", firstKey(type) + id);
    });
}

Result<std::vector<qint64>> ReplicaStore::unmarked(Type type, const std::vector<qint64> &ids)
{
    return without(ids, [&](qint64 id) { return m_cache.run("SELECT 1 FROM marks WHERE key = ?", firstKey(type) + id); });
}

Result<void> ReplicaStore::unmarkAll()
{
    return only(m_cache.exec("DELETE FROM marks"));
}

Result<Applied> ReplicaStore::sweep(const std::vector<Type> &types)
{
    return m_cache.inTransaction([&]() -> Result<Applied> {
        Applied applied;
        for (const Type type : types) {
            const auto here = ids(type);
            const auto gone = here ? unmarked(type, *here) : here;
            if (!gone)
                return gone.error();
            for (const qint64 id : *gone) {
                if (auto done = destroy(type, id, applied); !done)
                    return done.error();
            }
        }
        if (auto told = unindex(applied); !told)
            return told.error();
        return applied;
    });
}

Result<void> ReplicaStore::clear()
{
    static constexpr Sql emptying[] = {"DELETE FROM appeals", "DELETE FROM appeal_keys", "DELETE FROM objects",
                                       "DELETE FROM sync_state", "DELETE FROM sync_cursor", "DELETE FROM marks", "DELETE FROM unindexed", "DELETE FROM files",
                                       "INSERT INTO appeal_words (appeal_words) VALUES ('delete-all')"};
    return m_cache.inTransaction([&]() -> Result<void> {
        for (const Sql table : emptying) {
            if (auto emptied = m_cache.exec(table); !emptied)
                return emptied.error();
        }
        return {};
    });
}

Result<std::vector<qint64>> ReplicaStore::read()
{
    auto rows = m_cache.run("SELECT id FROM appeals WHERE unread = 0");
    return rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
}

Result<bool> ReplicaStore::markRead(qint64 appeal)
{
    const auto marked = m_cache.exec("UPDATE appeals SET unread = 0 WHERE id = ? AND unread = 1", appeal);
    if (!marked)
        return marked.error();
    return *marked > 0;
}

} // namespace vakhta
