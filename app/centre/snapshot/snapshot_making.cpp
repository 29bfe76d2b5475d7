#include "app/centre/snapshot/snapshot_making.h"

#include "app/centre/snapshot/packing.h"
#include "app/centre/snapshot/snapshot_words.h"
#include "app/store/ready_cache.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
// What is the same for all who may see the same; drafts and operations are not.
constexpr Type shared[] = {Type::Profile, Type::User, Type::Executor, Type::Topic, Type::Municipality, Type::Appeal, Type::Message, Type::Reply};
constexpr size_t inOneCommit = 2000;

Error stopped()
{
    return {Error::Kind::Cancelled, u"the centre stops"_s};
}

/// Gathers objects into pages of the cache.
class Filling
{
public:
    Filling(ReadyCache &cache, std::function<Result<void>()> mayGoOn) : m_cache(cache), m_mayGoOn(std::move(mayGoOn)) {}

    Result<void> take(Type type, const Object &object)
    {
        m_type = type;
        m_bodies.push_back(object.body);
        return m_bodies.size() < inOneCommit ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        if (auto may = m_mayGoOn(); !may)
            return may;
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
    const std::function<Result<void>()> m_mayGoOn;
    Type m_type = Type::Profile;
    std::vector<QByteArray> m_bodies;
};

/// What the scope sees at one commit.
Result<Mark> fill(Storage &storage, const Scope &scope, ReadyCache &cache, const std::function<Result<void>()> &mayGoOn)
{
    Mark shown;
    Filling filling(cache, mayGoOn);
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto mark = view.mark();
        if (!mark)
            return mark.error();
        shown = *mark;
        for (const Type type : shared) {
            const auto taken = view.each(type, scope, [&](const Object &object) { return filling.take(type, object); });
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
    const auto mayGoOn = [this] { return this->mayGoOn(); };
    const auto mark = makeRaw(scope);
    if (!mark)
        return mark.error();
    const auto packed = packFile(rawPath(), packedPath(), m_options.pieceSize, mayGoOn);
    if (!packed)
        return packed.error();
    // Those who see the same by other rights have a file of their own: one must not go with the other.
    const QByteArray blob = QCryptographicHash::hash(packed->sha256 + wordsOf(scope).toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString target = m_options.folder + u'/' + packedName(blob);
    if (!QFile::exists(target) && !QFile::rename(packedPath(), target))
        return Error{Error::Kind::Storage, u"the snapshot can't be named"_s};
    return Snapshot{blob, *mark, ReadyCache::schema(), QDateTime::currentDateTimeUtc(), packed->pieces};
}

Result<Mark> SnapshotMaking::makeRaw(const Scope &scope)
{
    if (auto may = mayGoOn(); !may)
        return may.error();
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
    auto mark = fill(m_storage, scope, **cache, [this] { return mayGoOn(); });
    if (!mark)
        return mark;
    if (auto finished = (*cache)->finish(); !finished)
        return finished.error();
    return mark;
}

// The store is on the same disk, as a rule: what the centre takes in goes before what it could do without.
Result<void> SnapshotMaking::mayGoOn() const
{
    if (m_stopping)
        return stopped();
    const qint64 index = QFileInfo(rawPath()).size() / 4; // about what the search takes more, in one piece
    if (QStorageInfo(m_options.folder).bytesAvailable() < m_options.spare + index)
        return Error{Error::Kind::DiskFull, u"there is no room for a snapshot"_s};
    return {};
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
