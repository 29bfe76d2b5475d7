#include "app/store/cached_files.h"

#include "app/sqlite/written.h"

namespace vakhta {

Result<std::optional<QByteArray>> CachedFiles::bytes(const QString &blob, const QDateTime &now)
{
    auto found = m_cache.run("SELECT bytes, used < ?2 - 3600000 FROM files WHERE blob = ?1 LIMIT 1", blob, now);
    if (!found)
        return found.error();
    if (!found->first())
        return std::optional<QByteArray>();
    const QByteArray bytes = found->first()->bytes(0);
    if (found->first()->integer(1) != 0) { // to the hour is exact enough
        if (auto used = m_cache.exec("UPDATE files SET used = ? WHERE blob = ?", now, blob); !used)
            return used.error();
    }
    return std::optional(bytes);
}

Result<void> CachedFiles::keep(qint64 appeal, const QString &blob, const QByteArray &bytes, const QDateTime &now)
{
    if (bytes.size() > m_most)
        return {};
    return m_cache.inTransaction([&]() -> Result<void> {
        // Summed from the newest on: what lies beyond the room for it goes.
        if (auto made = m_cache.exec("DELETE FROM files WHERE id IN (SELECT id FROM (SELECT id, SUM(size) OVER (ORDER BY used DESC, id DESC) AS upto "
                                     "FROM files) WHERE upto > ?)", m_most - bytes.size()); !made)
            return made.error();
        return only(m_cache.exec("INSERT OR REPLACE INTO files (appeal, blob, used, size, bytes) SELECT ?1, ?2, ?3, ?4, ?5 "
                                 "WHERE EXISTS (SELECT 1 FROM appeals WHERE id = ?1)", appeal, blob, now, qint64(bytes.size()), bytes));
    });
}

} // namespace vakhta
