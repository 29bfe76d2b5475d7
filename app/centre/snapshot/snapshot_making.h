#pragma once

#include "app/centre/jmap/snapshots.h"

#include <atomic>

namespace vakhta::centre {

/// Makes one snapshot of what the scope sees, in `folder`, under the name of its hash. Reads one consistent view and then
/// works on a copy, so that nobody waits for it; on the disk it needs as much again as the centre's own data.
class SnapshotMaking
{
public:
    SnapshotMaking(Storage &storage, QString folder, qint64 pieceSize) : m_storage(storage), m_folder(std::move(folder)), m_pieceSize(pieceSize) {}

    /// Kinds: Cancelled (stopped), DiskFull, Storage, Damaged.
    Result<Snapshot> make(const Scope &scope);
    /// What is being made ends soon, and nothing is made from now on. Any thread.
    void stop();

    static QString packedName(const QByteArray &blob) { return QString::fromLatin1(blob) + QStringLiteral(".zst"); }
    /// Removes what was left of one that was cut.
    void clean() const;

private:
    Result<Mark> makeRaw(const Scope &scope);
    QString rawPath() const { return m_folder + QStringLiteral("/making.db"); }
    QString packedPath() const { return m_folder + QStringLiteral("/making.zst"); }

    Storage &m_storage;
    const QString m_folder;
    const qint64 m_pieceSize;
    std::atomic<bool> m_stopping = false;
    std::function<void()> m_interrupt; // what is under way
    std::mutex m_sharing;              // guards m_interrupt
};

} // namespace vakhta::centre
