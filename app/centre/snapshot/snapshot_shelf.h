#pragma once

#include "app/centre/snapshot/snapshot_making.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace vakhta::centre {

/// Keeps snapshots in a folder that only the centre's user can enter, and makes them, one after another, on a thread of its
/// own. One that is asked for and is not there is begun: who asked goes by pages meanwhile. Kept are the newest of each
/// scope and the one before it, which may still be on its way to somebody.
class SnapshotShelf final : public Snapshots
{
public:
    struct Options
    {
        SnapshotMaking::Options making = {};   // its folder is made when it is not there
        qint64 freshFor = 6 * 3600;            // seconds; after that a new one is begun when one is asked for
        qint64 goodFor = 7 * 24 * 3600;        // seconds; after that pages are quicker than its changes
        qint64 failedFor = 600;                // seconds after one could not be made, in which none is begun
        size_t mostScopes = 8;
    };

    SnapshotShelf(Storage &storage, const Options &options);
    ~SnapshotShelf() override;

    std::vector<Snapshot> of(const Scope &scope, const Mark &now) override;
    std::unique_ptr<QFile> file(const QByteArray &blob, const Scope &scope) override;

private:
    struct Kept
    {
        QString scope; // what is seen, in words
        Snapshot snapshot;
        qint64 asked = 0; // when last, counted in questions
    };
    struct Wanted
    {
        QString key;
        Scope scope;
    };

    void work();
    void keep(const QString &key, Snapshot snapshot);
    void readFolder();
    bool isGood(const Kept &kept, const QDateTime &now) const { return kept.snapshot.createdAt.secsTo(now) <= m_options.goodFor; }
    void drop(const Kept &kept) const;
    void dropSurplus();

    const Options m_options;
    SnapshotMaking m_making;

    std::mutex m_sharing; // guards what follows
    std::condition_variable m_asked;
    std::vector<Kept> m_kept; // oldest first
    std::deque<Wanted> m_wanted; // the first is being made
    qint64 m_questions = 0;
    QDateTime m_failedAt; // invalid: the last one was made
    bool m_stopping = false;

    std::thread m_thread;
};

} // namespace vakhta::centre
