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
    int betweenTries = 10'000;                 // ms, while the files can't be written
};

/// What was found when the files were opened, for the log and the window.
struct ProfileReport
{
    QString cipher;            // «aegis», «chacha20»; empty: not encrypted
    bool cacheMadeAnew = false; // it was damaged or of another key: the first sync begins again
    QString damagedJournal;    // a copy of a journal that could not be read; empty: all is well
    std::optional<Error> readOnly; // why nothing can be kept now: the disk is full, or fails. It is tried again
    bool firstStart = false;
};

class ProfileStore;
class ProfileThreads;

/// What the store thread is asked to do. `store` is null when the files are not open, and `fault` says why. Gives what went wrong.
using StoreWork = std::function<std::optional<Error>(ProfileStore *store, const Error &fault)>;

/// A workstation's two files, the threads that use them, and what the rest of the program asks of them.
///
/// Lives on the GUI thread. The store thread owns the only writing connections; the reader thread owns the columns and
/// reads. Every answer is a future; when the files could not be opened, every answer is the reason (Damaged, TooNew,
/// Conflict: another program uses the profile, DiskFull, DiskFails, Storage). Destroying it finishes what was asked.
///
/// When the disk is full at the start, or fails at any time, reading goes on, whatever would be kept is refused with DiskFull or
/// DiskFails, and every ten seconds it is tried again. A failing disk gets a copy of the journal first.
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
            Answer answer = store ? work(*store) : Answer(fault);
            const auto error = answer ? std::nullopt : std::optional(answer.error());
            promise->addResult(std::move(answer));
            promise->finish();
            return error;
        });
        return promise->future();
    }

    /// The same for work that answers in its own way.
    void post(StoreWork work);

    /// After Damaged, when it is not known which file: a damaged journal is set aside; else cache.db is deleted and made anew.
    QFuture<Result<void>> makeCacheAnew();
    /// What CacheBeside holds, being whole, becomes the cache; questions asked meanwhile wait for it.
    QFuture<Result<void>> putInPlace();

signals:
    /// An act, a draft or the end of one waits to be sent, or was settled.
    void outboxChanged();
    /// Reading found a file damaged: makeCacheAnew() is the way on.
    void cacheDamaged();
    /// While the program ran: a new journal was begun, with what could be read of the old one, which was kept as this.
    void journalSetAside(const QString &kept);
    /// After a time in which nothing could be kept, files and readers are as after opened().
    void writableAgain();

private:
    std::unique_ptr<ProfileThreads> m_threads;
};

} // namespace vakhta
