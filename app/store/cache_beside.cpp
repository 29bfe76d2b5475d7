#include "app/store/cache_beside.h"

#include "app/sqlite/written.h"
#include "app/store/profile_opening.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
bool isThere(const QString &path)
{
    return QFileInfo(path).isFile(); // a folder in its place is none
}

/// Closing does it too, but says nothing of a disk that had no room for it.
Result<void> emptyWal(Connection &connection)
{
    return only(connection.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
}
} // namespace

Result<void> CacheBeside::keepPages(qint64 offset, const QByteArray &pages)
{
    if (offset == 0)
        discard();
    if (!m_pages) {
        if (offset > 0 && !isThere(part()))
            return Error{Error::Kind::NotFound, u"the pages before these are gone"_s};
        auto opened = PageFile::open(cacheOptions(m_place, part()));
        if (!opened)
            return opened.error();
        m_pages = std::move(*opened);
    }
    return m_pages->write(offset / PageFile::pageSize, pages);
}

Result<void> CacheBeside::open(const QString &cursor)
{
    m_pages.reset();
    if (!isThere(part())) // or an empty one would be made, and pass for a whole one
        return isThere(next()) ? find() : Result<void>(Error{Error::Kind::NotFound, u"the pages are gone"_s});
    auto made = openCacheFromCentre(m_place, part());
    if (made) {
        auto kept = ReplicaStore(**made).setStates({}, cursor);
        kept = kept ? emptyWal(**made) : kept;
        made = kept ? std::move(made) : Result<std::unique_ptr<Connection>>(kept.error());
    }
    if (!made) {
        const Error why = made.error();
        if (why.kind != Error::Kind::DiskFull && why.kind != Error::Kind::DiskFails)
            discard();
        return why;
    }
    made->reset();
    if (!QFile::rename(part(), next()))
        return Error{Error::Kind::Storage, u"the new cache can't be named"_s};
    static_cast<void>(throwAway(part())); // what a full disk kept from being deleted beside it
    return find();
}

Result<void> CacheBeside::find()
{
    if (!isThere(next()))
        return {};
    auto found = openCacheFromCentre(m_place, next());
    if (!found) {
        if (found.error().kind == Error::Kind::Damaged || found.error().kind == Error::Kind::TooNew)
            discard();
        return found.error();
    }
    // A snapshot may hold what left the scope before its user came: such rows are written over as they go.
    if (auto secure = (*found)->exec("PRAGMA secure_delete = ON"); !secure)
        return secure.error();
    m_connection = std::move(*found);
    m_replica.emplace(*m_connection);
    return {};
}

Result<void> CacheBeside::bringHome()
{
    return emptyWal(*m_connection);
}

Result<void> CacheBeside::putInPlace()
{
    close();
    const QString target = m_place.folder + u"/cache.db"_s;
    for (const QString &end : {u"-wal"_s, u"-shm"_s}) { // both are closed: the old one is not needed, the new one is all in its file
        QFile::remove(target + end);
        QFile::remove(next() + end);
    }
    if (::rename(QFile::encodeName(next()).constData(), QFile::encodeName(target).constData()) != 0)
        return Error{Error::Kind::Storage, u"the new cache can't take the place of the old one"_s};
    return {};
}

void CacheBeside::close()
{
    m_pages.reset();
    m_replica.reset();
    m_connection.reset();
}

void CacheBeside::discard()
{
    close();
    static_cast<void>(throwAway(part())); // what stays is found no better by the next try
    static_cast<void>(throwAway(next()));
}

} // namespace vakhta
