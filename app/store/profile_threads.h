#pragma once

#include "app/store/index_turns.h"
#include "app/store/store_desk.h"
#include "app/store/stored_appeal_editor.h"
#include "app/store/stored_appeal_reader.h"

#include <functional>

namespace vakhta {

/// The two threads of a profile and who sits on each. Made and destroyed on the GUI thread.
class ProfileThreads
{
public:
    ProfileThreads(ProfilePlace place, ProfileFiles &files);
    ~ProfileThreads();

    QFuture<Result<ProfileReport>> opened() const { return m_opened; }
    StoredAppealReader &reader() { return m_reader; }
    StoredAppealEditor &editor() { return m_editor; }

    void post(StoreWork work);
    QFuture<Result<void>> makeCacheAnew();
    QFuture<Result<void>> putInPlace();

private:
    void tryAgainLater();
    void tryAgain();
    void openAgain();
    void tellReader(const Notice &notice);
    void tellWindow(const News &news);
    Result<std::unique_ptr<ShownAppeals>> openShown() const;

    ProfilePlace m_place;
    ProfileFiles &m_files;
    StoreDesk m_storeDesk;     // the store thread's own
    IndexTurns m_indexTurns;   // likewise
    ReadingDesk m_readingDesk; // the reader thread's own
    WorkThread m_storeThread;
    WorkThread m_readerThread;
    StoredAppealReader m_reader;
    StoredAppealEditor m_editor;
    QFuture<Result<ProfileReport>> m_opened;
};

} // namespace vakhta
