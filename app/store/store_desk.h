#pragma once

#include "app/store/profile_opening.h"
#include "app/store/profile_store.h"

namespace vakhta {

/// The store thread's own: the open profile, or the reason why it is not open.
class StoreDesk
{
public:
    StoreDesk(ProfilePlace place, ProfileStore::Clock clock, ProfileStore::Tell tell);

    Result<ProfileReport> open();
    void close();
    Result<void> makeCacheAnew();
    /// The cache beside, which is whole, takes the place of the one in use. Nobody else may have that open.
    Result<void> putInPlace();

    ProfileStore *store() { return m_store.get(); }
    /// Null and the reason when the files are not open. True: the disk has just failed, and from here on nothing is written.
    bool give(const StoreWork &work);
    /// Everything as at the start, once the disk takes what is written.
    Result<void> openAgain();
    bool writes() const { return bool(m_store); }
    bool diskObeys() const { return folderTakesWrites(m_place.folder); }

private:
    Result<void> begin(ProfileReport &report);
    void closeFiles();
    Result<void> replaceCache();
    Result<ProfileReport> onlyReading(const Error &fault);
    bool journalIsDamaged() const;

    ProfilePlace m_place;
    ProfileStore::Clock m_clock;
    ProfileStore::Tell m_tell;
    std::shared_ptr<ProfileLock> m_lock; // given back after the files are closed; kept from one try to the next
    CacheBeside m_beside;
    bool m_placed = false; // the one from beside is in use
    std::unique_ptr<ProfileStore> m_store;
    Error m_fault{Error::Kind::Cancelled, QStringLiteral("not open yet")};
};

} // namespace vakhta
