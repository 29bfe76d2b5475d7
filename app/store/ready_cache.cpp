#include "app/store/ready_cache.h"

#include "app/sqlite/page_file.h"
#include "app/store/schema.h"
#include "app/store/search_index.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vakhta {

Result<std::unique_ptr<ReadyCache>> ReadyCache::make(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{Error::Kind::Storage, u"an older file is in the way"_s};
    Connection::Options options;
    options.path = path;
    options.reserved = PageFile::reserved;
    // Nobody else reads it, and one that was cut is thrown away: no journal, no waiting for the disk.
    options.settings = {"PRAGMA page_size = 8192", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -32768",
                        "PRAGMA locking_mode = EXCLUSIVE"};
    auto connection = Connection::open(options);
    if (!connection)
        return connection.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto current = bringCacheUpToDate(**connection); !current)
        return current.error();
    return std::unique_ptr<ReadyCache>(new ReadyCache(std::move(*connection)));
}

ReadyCache::ReadyCache(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)), m_replica(*m_connection)
{
    m_connection->stopWhen([this] { return m_stopping.load(); });
}

int ReadyCache::schema()
{
    return cacheSchema().back().version;
}

Result<void> ReadyCache::put(const Page &page)
{
    const auto applied = m_replica.apply(page);
    return applied ? Result<void>() : Result<void>(applied.error());
}

Result<void> ReadyCache::finish()
{
    return indexEverything(*m_connection);
}

} // namespace vakhta
