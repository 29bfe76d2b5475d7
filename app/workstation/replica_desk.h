#pragma once

#include "app/store/profile_store.h"
#include "app/sync/replica.h"

namespace vakhta {

/// The store thread's half of sync's port to the profile's files: each answer of sync::Replica, given at once. It knows which
/// acts are on their way, so that the record of one tells what became of it.
class ReplicaDesk
{
public:
    Result<sync::Standing> standing(ProfileStore &store);
    Result<void> keepAccount(ProfileStore &store, const sync::Account &account);
    Result<sync::Outgoing> outgoing(ProfileStore &store, int most, bool undoable, const QSet<QUuid> &except);
    Result<void> putBack(ProfileStore &store);
    Result<void> refuse(ProfileStore &store, const QUuid &opId, Reason reason);
    Result<sync::Applied> apply(ProfileStore &store, sync::Delivery delivery);
    Result<void> beginReading(ProfileStore &store, const sync::ReadingCursor &cursor);
    Result<sync::Standing> openBeside(ProfileStore &store, const sync::ReadingCursor &next);
    Result<sync::Standing> endReading(ProfileStore &store, bool again, const QMap<Type, QString> &states);

private:
    QSet<QUuid> m_onTheWay;
    qint64 m_appeals = 0; // in the cache
};

} // namespace vakhta
