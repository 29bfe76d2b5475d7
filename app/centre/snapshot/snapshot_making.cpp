#include "app/centre/snapshot/snapshot_making.h"

#include "app/centre/snapshot/packing.h"
#include "app/store/ready_cache.h"

#include <QScopeGuard>
#include <QStorageInfo>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
// What is the same for all who may see the same; drafts and operations are not.
constexpr Type shared[] = {Type::Profile, Type::User, Type::Executor, Type::Topic, Type::Municipality, Type::Appeal, Type::Message, Type::Reply};
constexpr size_t inOneCommit = 2000;
constexpr qint64 spare = 256LL << 20; // bytes that must be free on the disk before one is begun

Error stopped()
{
    return {Error::Kind::Cancelled, u"the centre stops"_s};
}

/// Gathers objects into pages of the cache.
class Filling
{
public:
    explicit Filling(ReadyCache &cache) : m_cache(cache) {}

    Result<void> take(Type type, const Object &object)
    {
        m_type = type;
        m_bodies.push_back(object.body);
        return m_bodies.size() < inOneCommit ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        Page page;
        PagePart part;
        part.type = m_type;
        for (const QByteArray &body : m_bodies)
            part.bodies.emplace_back(body.constData(), size_t(body.size()));
        page.parts.push_back(std::move(part));
        auto put = m_cache.put(page);
        m_bodies.clear();
        return put;
    }

private:
    ReadyCache &m_cache;
    Type m_type = Type::Profile;
    std::vector<QByteArray> m_bodies;
};

/// What the scope sees at one commit.
Result<Mark> fill(Storage &storage, const Scope &scope, ReadyCache &cache, const std::atomic<bool> &stopping)
{
    Mark shown;
    Filling filling(cache);
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto mark = view.mark();
        if (!mark)
            return mark.error();
        shown = *mark;
        for (const Type type : shared) {
            const auto taken = view.each(type, scope, [&](const Object &object) -> Result<void> {
                return stopping ? Result<void>(stopped()) : filling.take(type, object);
            });
            if (!taken)
                return taken;
            if (auto flushed = filling.flush(); !flushed)
                return flushed;
        }
        return {};
    });
    return read ? Result<Mark>(shown) : Result<Mark>(read.error());
}
} // namespace

Result<Snapshot> SnapshotMaking::make(const Scope &scope)
{
    const auto cleaned = qScopeGuard([this] { clean(); });
    if (QStorageInfo(m_folder).bytesAvailable() < spare)
        return Error{Error::Kind::DiskFull, u"there is no room for a snapshot"_s};
    const auto mark = makeRaw(scope);
    if (!mark)
        return mark.error();
    const auto packed = packFile(rawPath(), packedPath(), m_pieceSize, m_stopping);
    if (!packed)
        return packed.error();
    const QString target = m_folder + u'/' + packedName(packed->sha256);
    if (!QFile::exists(target) && !QFile::rename(packedPath(), target))
        return Error{Error::Kind::Storage, u"the snapshot can't be named"_s};
    return Snapshot{packed->sha256, *mark, ReadyCache::schema(), QDateTime::currentDateTimeUtc(), packed->pieces};
}

Result<Mark> SnapshotMaking::makeRaw(const Scope &scope)
{
    auto cache = ReadyCache::make(rawPath());
    if (!cache)
        return cache.error();
    {
        const std::lock_guard lock(m_sharing);
        if (m_stopping)
            return stopped();
        m_interrupt = [cache = cache->get()] { cache->stop(); };
    }
    const auto forget = qScopeGuard([this] {
        const std::lock_guard lock(m_sharing);
        m_interrupt = {};
    });
    auto mark = fill(m_storage, scope, **cache, m_stopping);
    if (!mark)
        return mark;
    if (auto finished = (*cache)->finish(); !finished)
        return finished.error();
    return mark;
}

void SnapshotMaking::stop()
{
    const std::lock_guard lock(m_sharing);
    m_stopping = true;
    if (m_interrupt)
        m_interrupt();
}

void SnapshotMaking::clean() const
{
    QFile::remove(rawPath());
    QFile::remove(packedPath());
}

} // namespace vakhta::centre
