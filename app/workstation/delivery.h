#pragma once

#include "app/store/profile_store.h"
#include "app/sync/replica.h"

namespace vakhta {

/// What the store thread tells of a delivery that is on the disk.
struct Delivered
{
    sync::Applied told;     // its `appeals` is how many more there are
    QSet<QUuid> settled;    // acts whose outcome is known now
};

/// Takes a delivery apart and keeps it: outcomes in the journal first, then rows in the cache, so that what is shown never
/// falls back. Runs on the store thread. Acts in `onTheWay` are settled by their records as well.
Result<Delivered> keepDelivery(ProfileStore &store, sync::Delivery delivery, const QSet<QUuid> &onTheWay);

sync::OutboxCount countOf(const OutboxCounts &counts);
Result<sync::Standing> standingOf(ProfileStore &store);

} // namespace vakhta
