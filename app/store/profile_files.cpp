#include "app/store/profile_files.h"

#include "app/store/profile_threads.h"

namespace vakhta {

ProfileFiles::ProfileFiles(ProfilePlace place) : m_threads(std::make_unique<ProfileThreads>(std::move(place), *this)) {}

ProfileFiles::~ProfileFiles() = default;

QFuture<Result<ProfileReport>> ProfileFiles::opened()
{
    return m_threads->opened();
}

AppealReader &ProfileFiles::reader()
{
    return m_threads->reader();
}

AppealEditor &ProfileFiles::editor()
{
    return m_threads->editor();
}

QFuture<Result<void>> ProfileFiles::makeCacheAnew()
{
    return m_threads->makeCacheAnew();
}

QFuture<Result<void>> ProfileFiles::putInPlace()
{
    return m_threads->putInPlace();
}

void ProfileFiles::post(StoreWork work)
{
    m_threads->post(std::move(work));
}

} // namespace vakhta
