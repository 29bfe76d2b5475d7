#include "app/workstation/stored_replica.h"

#include "app/core/when_ready.h"
#include "app/workstation/delivery.h"

namespace vakhta {

StoredReplica::StoredReplica(ProfileFiles &files) : m_files(files), m_desk(std::make_shared<ReplicaDesk>())
{
    connect(&m_files, &ProfileFiles::outboxChanged, this, &StoredReplica::tellOutbox);
    connect(&m_files, &ProfileFiles::cacheDamaged, this, [this] {
        if (m_listener)
            m_listener->cacheDamaged();
    });
}

void StoredReplica::tellOutbox()
{
    const auto counts = m_files.run([](ProfileStore &store) { return store.outbox().counts(store.now()); });
    whenReady(counts, this, [this](const Result<OutboxCounts> &found) {
        if (found && m_listener)
            m_listener->outboxChanged(countOf(*found));
    });
}

QFuture<Result<sync::Standing>> StoredReplica::standing()
{
    return m_files.run([desk = m_desk](ProfileStore &store) { return desk->standing(store); });
}

QFuture<Result<void>> StoredReplica::keepAccount(sync::Account account)
{
    return m_files.run([desk = m_desk, account = std::move(account)](ProfileStore &store) { return desk->keepAccount(store, account); });
}

QFuture<Result<sync::Outgoing>> StoredReplica::outgoing(int most, bool undoable, QSet<QUuid> except)
{
    return m_files.run([desk = m_desk, most, undoable, except = std::move(except)](ProfileStore &store) {
        return desk->outgoing(store, most, undoable, except);
    });
}

void StoredReplica::putBack()
{
    m_files.run([desk = m_desk](ProfileStore &store) { return desk->putBack(store); });
}

void StoredReplica::refuse(QUuid opId, Reason reason)
{
    m_files.run([desk = m_desk, opId, reason](ProfileStore &store) { return desk->refuse(store, opId, reason); });
}

QFuture<Result<sync::Applied>> StoredReplica::apply(sync::Delivery delivery)
{
    return m_files.run([desk = m_desk, delivery = std::move(delivery)](ProfileStore &store) mutable {
        return desk->apply(store, std::move(delivery));
    });
}

QFuture<Result<void>> StoredReplica::beginReading(sync::ReadingCursor cursor)
{
    return m_files.run([desk = m_desk, cursor = std::move(cursor)](ProfileStore &store) { return desk->beginReading(store, cursor); });
}

QFuture<Result<sync::Standing>> StoredReplica::endReading(bool again, QMap<Type, QString> states)
{
    return m_files.run([desk = m_desk, again, states = std::move(states)](ProfileStore &store) {
        return desk->endReading(store, again, states);
    });
}

QFuture<Result<sync::Standing>> StoredReplica::openBeside(sync::ReadingCursor next)
{
    return m_files.run([desk = m_desk, next = std::move(next)](ProfileStore &store) { return desk->openBeside(store, next); });
}

QFuture<Result<sync::Standing>> StoredReplica::putInPlace()
{
    return standingAfter(m_files.putInPlace());
}

QFuture<Result<sync::Standing>> StoredReplica::makeCacheAnew()
{
    return standingAfter(m_files.makeCacheAnew());
}

QFuture<Result<sync::Standing>> StoredReplica::standingAfter(QFuture<Result<void>> done)
{
    auto promise = std::make_shared<QPromise<Result<sync::Standing>>>();
    promise->start();
    whenReady(done, this, [this, promise](const Result<void> &made) {
        if (!made) {
            promise->addResult(made.error());
            promise->finish();
            return;
        }
        whenReady(standing(), this, [promise](const Result<sync::Standing> &found) {
            promise->addResult(found);
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace vakhta
