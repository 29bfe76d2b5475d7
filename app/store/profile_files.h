#pragma once

#include "app/core/appeal_reader.h"
#include "app/store/account_store.h"
#include "app/store/draft_store.h"
#include "app/store/outbox_store.h"
#include "app/store/replica_store.h"

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

class StoreThread;
class ReaderThread;

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

    // What sync uses.
    QFuture<Result<Applied>> apply(Page page);
    QFuture<Result<SyncState>> syncState();
    QFuture<Result<std::vector<qint64>>> ids(Type type);
    QFuture<Result<Applied>> sweep(Type type, std::vector<qint64> keep);
    /// The replica becomes empty; journal, drafts and account stay.
    QFuture<Result<void>> clearReplica();
    /// After Damaged: cache.db is deleted and made anew; journal, drafts and account stay.
    QFuture<Result<void>> makeCacheAnew();

    QFuture<Result<std::vector<Outgoing>>> nextOutgoing(bool force, int most = 100);
    QFuture<Result<void>> markSending(std::vector<QUuid> opIds);
    QFuture<Result<void>> putBack(std::vector<QUuid> opIds);
    QFuture<Result<void>> settle(QUuid opId, OperationResult result);
    QFuture<Result<std::vector<DraftToSend>>> draftsToSend();
    QFuture<Result<void>> draftSettled(DraftToSend sent, qint64 centreId, qint64 revision);
    QFuture<Result<OutboxCounts>> outboxCounts();

    QFuture<Result<Account>> account();
    QFuture<Result<void>> saveAccount(Account account);
    QFuture<Result<void>> setLastSync(QDateTime at);

signals:
    /// An act, a draft or the end of one waits to be sent.
    void outboxChanged();
    /// Reading or writing found cache.db damaged: makeCacheAnew() is the way on.
    void cacheDamaged();

private:
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<ReaderThread> m_readerThread;
    std::unique_ptr<AppealReader> m_reader;
    std::unique_ptr<AppealEditor> m_editor;
};

} // namespace vakhta
