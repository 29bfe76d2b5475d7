#include "app/store/store_desk.h"

namespace vakhta {

StoreDesk::StoreDesk(ProfilePlace place, ProfileStore::Clock clock, ProfileStore::Tell tell)
    : m_place(std::move(place)), m_clock(std::move(clock)), m_tell(std::move(tell))
{
}

Result<ProfileReport> StoreDesk::open()
{
    auto profile = openProfile(m_place);
    if (!profile) {
        m_fault = profile.error();
        return m_fault;
    }
    m_lock = std::move(profile->lock);
    m_store = std::make_unique<ProfileStore>(std::move(profile->cache), std::move(profile->journal), m_clock, m_tell);
    if (profile->report.cacheMadeAnew) {
        if (auto forgotten = m_store->drafts().forgetSeen(); !forgotten)
            m_fault = forgotten.error();
    }
    if (auto begun = m_store->begin(); !begun) {
        m_fault = begun.error();
        m_store.reset();
        return m_fault;
    }
    return profile->report;
}

void StoreDesk::close()
{
    m_store.reset();
    m_lock.reset();
}

// Until the new file is there, every answer is the fault; asking again tries everything again.
Result<void> StoreDesk::makeCacheAnew()
{
    if (!m_store)
        return openAgain();
    if (auto forgotten = m_store->drafts().forgetSeen(); !forgotten)
        return forgotten;
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

Result<void> StoreDesk::openAgain()
{
    close();
    if (auto opened = open(); !opened)
        return opened.error();
    m_tell({.region = true, .journal = true, .drafts = true, .everything = true});
    return {};
}

} // namespace vakhta
