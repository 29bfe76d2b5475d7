#pragma once

#include "app/core/appeal_reader.h"
#include "app/sqlite/connection.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace vakhta {

/// Where a profile is, and what opens it.
struct ProfilePlace
{
    QString folder;  // holds cache.db and journal.db; made when it is not there
    QByteArray key;  // 32 bytes; empty: not encrypted (a build with the distribution's SQLite)
    std::function<QDateTime()> clock = {};     // empty: the computer's
    Connection::Guard guard = {};              // tests plan faults with it
};

/// What was found when the files were opened, for the log and the window.
struct ProfileReport
{
    QString cipher;            // «aegis», «chacha20»; empty: not encrypted
    bool cacheMadeAnew = false; // it was damaged or of another key: the first sync begins again
    QString damagedJournal;    // a copy of a journal that could not be read; empty: all is well
    bool firstStart = false;
};

class ProfileStore;
class ProfileThreads;

/// A workstation's two files, the threads that use them, and what the rest of the program asks of them.
///
/// Lives on the GUI thread. The store thread owns the only writing connections; the reader thread owns the columns and
/// reads. Every answer is a future; when the files could not be opened, every answer is the reason (Damaged, TooNew,
/// Conflict: another program uses the profile, DiskFull, Storage). Destroying it finishes what was asked.
class ProfileFiles final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileFiles(ProfilePlace place);
    ~ProfileFiles() override;

    QFuture<Result<ProfileReport>> opened();

    /// What the window uses. They live as long as this.
    AppealReader &reader();
    AppealEditor &editor();

    /// What sync uses: `work` runs on the store thread, in the order asked, and gives a Result.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, ProfileStore &>>
    {
        using Answer = std::invoke_result_t<Work, ProfileStore &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        post([promise, work = std::move(work)](ProfileStore *store, const Error &fault) mutable {
            promise->addResult(store ? work(*store) : Answer(fault));
            promise->finish();
        });
        return promise->future();
    }

    /// After Damaged: cache.db is deleted and made anew; journal, drafts and account stay.
    QFuture<Result<void>> makeCacheAnew();

signals:
    /// An act, a draft or the end of one waits to be sent, or was settled.
    void outboxChanged();
    /// Reading found cache.db damaged: makeCacheAnew() is the way on.
    void cacheDamaged();

private:
    /// `store` is null when the files are not open, and `fault` says why.
    void post(std::function<void(ProfileStore *store, const Error &fault)> work);

    std::unique_ptr<ProfileThreads> m_threads;
};

} // namespace vakhta
