#pragma once

#include "app/store/replica_store.h"

#include <atomic>

namespace vakhta {

/// A cache made for others to take over whole: plain, with room in each page for their cipher, its indexes and search ready.
/// The centre fills one from its own rows; that it is the same code as the workstation's is the point. One thread, but
/// for stop().
class ReadyCache
{
public:
    /// Made anew at `path`, whatever was there.
    static Result<std::unique_ptr<ReadyCache>> make(const QString &path);
    /// The schema it is of: only programs that know the same can take it over.
    static int schema();

    Result<void> put(const Page &page);
    /// Nothing more is put; the file is whole when it answers.
    Result<void> finish();
    /// What is under way ends with Cancelled. Any thread.
    void stop() { m_stopping = true; }

private:
    explicit ReadyCache(std::unique_ptr<Connection> connection);

    std::atomic<bool> m_stopping = false; // before the connection, which asks it
    std::unique_ptr<Connection> m_connection;
    ReplicaStore m_replica;
};

} // namespace vakhta
