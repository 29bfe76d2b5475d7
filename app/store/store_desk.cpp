#include "app/store/store_desk.h"

#include "app/store/journal_rescue.h"

#include <QLoggingCategory>

namespace vakhta {

namespace {
Q_LOGGING_CATEGORY(log, "vakhta.store")
}

StoreDesk::StoreDesk(ProfilePlace place, ProfileStore::Clock clock, ProfileStore::Tell tell)
    : m_place(std::move(place)), m_clock(std::move(clock)), m_tell(std::move(tell)), m_beside(m_place)
{
}

Result<ProfileReport> StoreDesk::open()
{
    auto profile = openProfile(m_place, m_lock);
    if (!profile)
        return onlyReading(profile.error());
    m_lock = profile->lock;
    m_placed = false;
    m_store = std::make_unique<ProfileStore>(std::move(profile->cache), std::move(profile->journal), m_clock, m_tell, &m_beside);
    if (auto begun = begin(profile->report); !begun) {
        closeFiles();
        return onlyReading(begun.error());
    }
    dropCopyOfJournal(m_place); // not before: the disk may give all, and still not take what is written
    static_cast<void>(m_beside.find()); // after begin(), which is about what is shown. One that can't be used is gone, and comes again
    return profile->report;
}

/// Opening reads few pages of the cache. One that can't be read now is no reason not to start.
Result<void> StoreDesk::begin(ProfileReport &report)
{
    if (report.cacheMadeAnew) {
        if (auto forgotten = m_store->drafts().forgetSeen(); !forgotten)
            m_fault = forgotten.error();
    }
    auto begun = m_store->begin();
    if (begun || begun.error().kind != Error::Kind::Damaged || report.cacheMadeAnew || journalIsDamaged())
        return begun;
    report.cacheMadeAnew = true;
    if (auto replaced = replaceCache(); !replaced)
        return replaced;
    return m_store->begin();
}

/// Full or failing, a disk can often still be read. The lock is taken all the same: what is shown is nobody else's to change.
Result<ProfileReport> StoreDesk::onlyReading(const Error &fault)
{
    m_fault = fault;
    const bool ofDisk = fault.kind == Error::Kind::DiskFull || fault.kind == Error::Kind::DiskFails;
    if (!ofDisk || !openForReading(m_place, ProfileFile::Cache) || !openForReading(m_place, ProfileFile::Journal))
        return fault;
    if (!m_lock) {
        auto lock = ProfileLock::take(m_place.folder);
        if (!lock)
            return lock.error();
        m_lock = std::move(*lock);
    }
    ProfileReport report;
    report.readOnly = fault;
    return report;
}

bool StoreDesk::give(const StoreWork &work)
{
    const auto error = work(m_store.get(), m_fault);
    if (!m_store || !error || error->kind != Error::Kind::DiskFails)
        return false;
    m_fault = *error;
    m_store.reset();
    m_beside.close();
    if (auto copied = copyJournal(m_place); !copied)
        qCWarning(log, "the disk fails, and the journal could not be copied: %s", qUtf8Printable(copied.error().detail));
    else
        qCWarning(log, "the disk fails: %s; a copy of the journal was made", qUtf8Printable(error->detail));
    return true;
}

void StoreDesk::closeFiles()
{
    if (m_store)
        m_store->checkpointJournal();
    m_store.reset();
    m_beside.close();
}

void StoreDesk::close()
{
    closeFiles();
    m_lock.reset();
}

// Until the new file is there, every answer is the fault; asking again tries everything again.
Result<void> StoreDesk::makeCacheAnew()
{
    if (!m_store || journalIsDamaged())
        return openAgain();
    if (!m_store->isBeside())
        return replaceCache();
    m_placed = false;
    m_beside.discard(); // the damaged one; what is shown is whole, or else is the next to be found damaged
    return {};
}

Result<void> StoreDesk::replaceCache()
{
    if (auto forgotten = m_store->drafts().forgetSeen(); !forgotten)
        return forgotten;
    m_beside.discard();
    m_store->closeCache();
    auto cache = makeCache(m_place);
    if (!cache) {
        m_fault = cache.error();
        m_store.reset();
        return m_fault;
    }
    m_store->replaceCache(std::move(*cache));
    return {};
}

/// Asked of the file, not of what a connection remembers of it.
bool StoreDesk::journalIsDamaged() const
{
    auto journal = openForReading(m_place, ProfileFile::Journal);
    const auto whole = journal ? checkJournal(**journal) : Result<void>(journal.error());
    return !whole && whole.error().kind == Error::Kind::Damaged;
}

Result<void> StoreDesk::putInPlace()
{
    if (!m_store)
        return m_fault;
    if (!m_store->isBeside()) // either it is in its place, and what follows from it was cut short, or it is gone
        return m_placed ? m_store->followCache() : Error{Error::Kind::NotFound, QStringLiteral("there is no cache beside")};
    m_placed = false;
    if (auto settled = m_store->settleBeside(); !settled)
        return settled;
    const auto read = ReplicaStore(m_store->cache()).read();
    if (!read)
        return read.error();
    for (const qint64 appeal : *read) {
        if (auto marked = m_store->replica().markRead(appeal); !marked)
            return marked.error();
    }
    if (auto home = m_beside.bringHome(); !home)
        return home;
    m_store->closeCache();
    auto placed = m_beside.putInPlace();
    m_placed = bool(placed);
    auto cache = openCacheAgain(m_place); // the old one, should that have failed
    if (!cache) {
        m_fault = cache.error();
        m_store.reset();
        m_beside.close();
        return m_fault;
    }
    if (placed)
        return m_store->useCache(std::move(*cache));
    m_store->replaceCache(std::move(*cache));
    if (auto found = m_beside.find(); !found) { // else what came for it would be taken for what is shown
        m_fault = found.error();
        m_store.reset();
        return m_fault;
    }
    return placed; // it stays where it is, and is tried again
}

Result<void> StoreDesk::openAgain()
{
    closeFiles();
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (opened->readOnly)
        return *opened->readOnly;
    m_tell({.region = true, .journal = true, .drafts = true, .account = true, .everything = true, .journalSetAside = opened->damagedJournal});
    return {};
}

} // namespace vakhta
