#pragma once

#include "app/store/profile_files.h"
#include "app/sync/replica.h"
#include "app/workstation/replica_desk.h"

namespace vakhta {

/// Sync's port to the profile's files. Lives on the GUI thread; everything else happens on the store thread, in the order
/// asked, answers being taken apart there too.
class StoredReplica final : public QObject, public sync::Replica
{
    Q_OBJECT

public:
    explicit StoredReplica(ProfileFiles &files);

    void setListener(Listener *listener) override { m_listener = listener; }
    QFuture<Result<sync::Standing>> standing() override;
    QFuture<Result<void>> keepAccount(sync::Account account) override;
    QFuture<Result<sync::Outgoing>> outgoing(int most, bool undoable, QSet<QUuid> except) override;
    void putBack() override;
    void refuse(QUuid opId, Reason reason) override;
    QFuture<Result<sync::Applied>> apply(sync::Delivery delivery) override;
    QFuture<Result<void>> beginReading(sync::ReadingCursor cursor) override;
    QFuture<Result<sync::Standing>> endReading(bool again, QMap<Type, QString> states) override;
    QFuture<Result<sync::Standing>> openBeside(sync::ReadingCursor next) override;
    QFuture<Result<sync::Standing>> putInPlace() override;
    QFuture<Result<sync::Standing>> makeCacheAnew() override;

private:
    void tellOutbox();
    QFuture<Result<sync::Standing>> standingAfter(QFuture<Result<void>> done);

    ProfileFiles &m_files;
    std::shared_ptr<ReplicaDesk> m_desk; // the store thread's own: work that was asked may outlive this
    Listener *m_listener = nullptr;
};

} // namespace vakhta
