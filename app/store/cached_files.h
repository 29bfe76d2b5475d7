#pragma once

#include "app/sqlite/connection.h"

#include <optional>

namespace vakhta {

/// Files of appeals that were looked at, in cache.db beside what names them: gone with the appeal, and the ones not looked at for
/// longest when there are too many. Lives on the store thread.
class CachedFiles
{
public:
    static constexpr qint64 mostBytes = 200'000'000;

    explicit CachedFiles(Connection &cache, qint64 most = mostBytes) : m_cache(cache), m_most(most) {}

    /// Nothing: it is not here.
    Result<std::optional<QByteArray>> bytes(const QString &blob, const QDateTime &now);
    /// Not of an appeal that is not here.
    Result<void> keep(qint64 appeal, const QString &blob, const QByteArray &bytes, const QDateTime &now);

private:
    Connection &m_cache;
    const qint64 m_most;
};

} // namespace vakhta
