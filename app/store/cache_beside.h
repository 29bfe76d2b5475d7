#pragma once

#include "app/sqlite/page_file.h"
#include "app/store/profile_files.h"
#include "app/store/replica_store.h"

namespace vakhta {

/// A cache that comes whole, beside the one in use: first its pages, put under the profile's key on their way to the disk,
/// then, as a database like any other, what changed since; and then it takes the place of the old one. Lives on the store
/// thread. A program that is killed finds it again: pages in `cache-part.db`, a whole one in `cache-next.db`.
class CacheBeside
{
public:
    explicit CacheBeside(ProfilePlace place) : m_place(std::move(place)) {}

    /// Whole pages, `offset` bytes into the database. At 0 one begins anew; NotFound: it never began. On the disk when it answers.
    Result<void> keepPages(qint64 offset, const QByteArray &pages);
    /// All pages are here: from now on replica() is there. Damaged, TooNew: they make no cache of this program, and are gone;
    /// NotFound: they were gone before.
    Result<void> open(const QString &cursor);
    /// After a start: a whole one that is found is gone on with.
    Result<void> find();
    /// Null: there is none that is whole.
    ReplicaStore *replica() { return m_replica ? &*m_replica : nullptr; }
    /// The file behind it.
    Connection &connection() { return *m_connection; }
    /// Everything from its WAL into the one file, while it can still be refused by a disk that has no room.
    Result<void> bringHome();
    /// Closes it and gives it the name of the cache, which must be closed.
    Result<void> putInPlace();
    /// Both files stay as they are.
    void close();
    /// Both files go.
    void discard();

private:
    QString part() const { return m_place.folder + QStringLiteral("/cache-part.db"); }
    QString next() const { return m_place.folder + QStringLiteral("/cache-next.db"); }

    ProfilePlace m_place;
    std::unique_ptr<PageFile> m_pages;
    std::unique_ptr<Connection> m_connection;
    std::optional<ReplicaStore> m_replica;
};

} // namespace vakhta
