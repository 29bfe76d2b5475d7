#pragma once

#include "app/centre/jmap/snapshots.h"

#include <atomic>

namespace vakhta::centre {

/// Makes one snapshot of what the scope sees, in `folder`, under the name of its hash. Reads one consistent view and then
/// works on a copy, so that nobody waits for it; on the disk it needs as much again as the centre's own data, and gives up
/// before it takes what others need.
class SnapshotMaking
{
public:
    struct Options
    {
        QString folder;
        qint64 pieceSize = 512 * 8192; // of the database, bytes
        qint64 spare = 256LL << 20;    // bytes of the disk that are left to others
    };

    SnapshotMaking(Storage &storage, Options options) : m_storage(storage), m_options(std::move(options)) {}

    /// Kinds: Cancelled (stopped), DiskFull, Storage, Damaged.
    Result<Snapshot> make(const Scope &scope);
    /// What is being made ends soon, and nothing is made from now on. Any thread.
    void stop();

    static QString packedName(const QByteArray &blob) { return QString::fromLatin1(blob) + QStringLiteral(".zst"); }
    /// Removes what was left of one that was cut.
    void clean() const;

private:
    Result<Mark> makeRaw(const Scope &scope);
    Result<void> mayGoOn() const;
    QString rawPath() const { return m_options.folder + QStringLiteral("/making.db"); }
    QString packedPath() const { return m_options.folder + QStringLiteral("/making.zst"); }

    Storage &m_storage;
    const Options m_options;
    std::atomic<bool> m_stopping = false;
    std::function<void()> m_interrupt; // what is under way
    std::mutex m_sharing;              // guards m_interrupt
};

} // namespace vakhta::centre
