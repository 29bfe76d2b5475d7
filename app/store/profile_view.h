#pragma once

#include "app/core/offline_lease.h"
#include "app/store/outbox_store.h"
#include "app/store/profile_files.h"

namespace vakhta {

/// A profile read by a program without a window, also while the workstation has it open: it writes nothing and takes no lock.
class ProfileView
{
public:
    using Write = std::function<Result<void>(const QByteArray &lines)>;

    /// Kinds: NotFound (no such profile), Damaged, TooNew, Storage.
    static Result<std::unique_ptr<ProfileView>> open(const ProfilePlace &place);

    /// The replica in the canonical form, «Type TAB id TAB body NEWLINE», types in the order of allTypes, ids ascending.
    /// `write` may stop it by giving an error.
    Result<void> dumpCanonical(const Write &write);

    /// The journal, newest first, with number and title of each first target.
    Result<std::vector<JournalEntry>> journal(int most = 500);
    /// How long the profile has been without its centre.
    Result<Lease> lease(const QDateTime &now);
    Result<OutboxCounts> outboxCounts(const QDateTime &now);

private:
    ProfileView() = default;

    std::unique_ptr<Connection> m_cache;
    std::unique_ptr<Connection> m_journal;
};

} // namespace vakhta
