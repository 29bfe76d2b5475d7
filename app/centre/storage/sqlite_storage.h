#pragma once

#include "app/centre/storage/audit_chain.h"
#include "app/centre/storage/region_cache.h"
#include "app/centre/storage/storage.h"
#include "app/sqlite/connection.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace vakhta::centre {

/// Keeps an account in one SQLite file, `centre.db` in the data folder. One writing connection and a pool of reading ones
/// beside it. What many threads write at the same time goes to the disk in one transaction, each body still a commit of its
/// own with its own modseq, that fails or succeeds by itself: so the disk is waited for once. A commit that changes any object adds a row to the
/// audit chain if its body did not, so that each state token has a hash of its own.
class SqliteStorage final : public Storage
{
public:
    struct Options
    {
        QString dataDir;
        Connection::Guard guard = {}; // asked before each statement of the writing connection
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
    };

    /// Makes a new store that only this user of the machine can read. Conflict: there is one already.
    static Result<std::unique_ptr<SqliteStorage>> create(const Options &options);
    /// NotFound: no store there. TooNew: a later version of the program wrote it.
    static Result<std::unique_ptr<SqliteStorage>> open(const Options &options);

    Result<void> read(const std::function<Result<void>(View &)> &body) override;
    Result<void> write(const std::function<Result<void>(Unit &)> &body) override;
    void onCommit(std::function<void(qint64 modseq)> told) override;
    Result<QStringList> check() override;
    Result<AuditVerdict> verifyAudit();
    /// Everything of one commit into an empty file, beside those who write. It has no log beside it, and is not synced.
    Result<void> copyTo(const QString &path);

    /// Tells onCommit's listeners when another process has committed since the last look. Call it every second or so.
    Result<void> lookForOtherWriters();

private:
    explicit SqliteStorage(const Options &options) : m_options(options) {}
    static Result<std::unique_ptr<SqliteStorage>> connect(const Options &options);
    Result<std::unique_ptr<Connection>> takeReader();
    void giveBack(std::unique_ptr<Connection> reader);
    template <typename Body>
    auto withReader(Body body) -> std::invoke_result_t<Body, Connection &>;

    /// A body that waits to be written, and what became of it.
    struct Waiting
    {
        const std::function<Result<void>(Unit &)> &body;
        Result<void> done = {};
        bool ended = false; // nobody touches it from then on
    };
    void lead(std::unique_lock<std::mutex> &lock);
    qint64 writeTogether(const std::vector<Waiting *> &batch, size_t &tried);
    Result<qint64> writeOne(const std::function<Result<void>(Unit &)> &body, bool &alone);
    Result<void> closePart(bool keep);
    void tell(qint64 modseq);

    const Options m_options;
    RegionCache m_regions;

    std::unique_ptr<Connection> m_writer; // of the thread that leads

    std::mutex m_queueing; // guards what follows
    std::condition_variable m_turn;
    std::deque<Waiting *> m_queue;
    bool m_led = false; // a thread writes for all

    std::mutex m_sharing; // guards what follows
    std::vector<std::unique_ptr<Connection>> m_readers;
    std::vector<std::function<void(qint64)>> m_listeners;
    qint64 m_told = 0;
};

} // namespace vakhta::centre
