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

    ProfileStore *store() { return m_store.get(); }
    /// Null and the reason when the files are not open.
    void give(const std::function<void(ProfileStore *store, const Error &fault)> &work) { work(m_store.get(), m_fault); }

private:
    Result<void> openAgain();

    ProfilePlace m_place;
    ProfileStore::Clock m_clock;
    ProfileStore::Tell m_tell;
    std::unique_ptr<ProfileLock> m_lock; // given back after the files are closed
    std::unique_ptr<ProfileStore> m_store;
    Error m_fault{Error::Kind::Cancelled, QStringLiteral("not open yet")};
};

} // namespace vakhta
