#pragma once

#include "app/core/appeal.h"
#include "app/sqlite/connection.h"

namespace vakhta {

/// Which appeal an id of the journal meant. An older copy of the centre's store may give the id to another one later: what
/// was written for the first must not go to the second. In journal.db, on the store thread.
class KnownAppeals
{
public:
    explicit KnownAppeals(Connection &journal) : m_journal(journal) {}

    /// Appeals that acts and drafts of the journal speak of, and that are not known yet.
    Result<std::vector<qint64>> unknown();
    Result<void> remember(const Appeal &appeal);
    struct Known { qint64 id = 0; QString identity; };
    Result<std::vector<Known>> all();
    Result<void> forget(qint64 id);

    /// What makes it this appeal, whatever is done with it.
    static QString identityOf(const Appeal &appeal);

private:
    Connection &m_journal;
};

} // namespace vakhta
