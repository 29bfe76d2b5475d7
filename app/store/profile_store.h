#pragma once

#include "app/store/account_store.h"
#include "app/store/cache_beside.h"
#include "app/store/draft_store.h"
#include "app/store/file_store.h"
#include "app/store/known_appeals.h"
#include "app/store/notice.h"
#include "app/store/outbox_store.h"
#include "app/store/overlay.h"
#include "app/store/replica_store.h"

#include <functional>
#include <memory>

namespace vakhta {

/// A file that an act waits for, on its way to the centre; empty: its bytes are nowhere here.
struct FileToSend
{
    QString blob;
    QByteArray bytes;
};

/// Everything that writes to a profile's files: what sync brings and what the user does. Owns the only writing connections.
///
/// Lives on the store thread. The stores underneath each know one group of tables; here is what concerns two of them, and the
/// telling of the readers. One transaction never spans both files: with the disk full it would keep half. So the cache
/// is written first, and what follows from it in the journal is found again at the next page or start.
class ProfileStore
{
public:
    using Clock = std::function<QDateTime()>;
    using Tell = std::function<void(const Notice &)>;

    /// `beside`: where a new cache may come; null: nowhere.
    ProfileStore(std::unique_ptr<Connection> cache, std::unique_ptr<Connection> journal, Clock clock, Tell tell,
                 CacheBeside *beside = nullptr);

    /// What sync reads and writes: the cache beside, when there is one, which nobody sees yet; else the one in use.
    ReplicaStore &replica() { return isBeside() ? *m_beside->replica() : *m_replica; }
    bool isBeside() const { return m_beside && m_beside->replica(); }
    Connection &cache() { return *m_cache; }
    OutboxStore &outbox() { return m_outbox; }
    DraftStore &drafts() { return m_drafts; }
    AccountStore &account() { return m_account; }

    /// What a killed program left half done; old history goes.
    Result<void> begin();

    // What sync does.
    Result<Applied> apply(const Page &page);
    /// Everything is about to be read; the centre stands at `state` now. `again`: it could not say what changed.
    Result<void> beginReading(const QString &state, bool again, const QString &cursor);
    /// Everything was read. After `again` what did not come goes; the types stand at `states`. What the centre knew once and
    /// does not know any more waits to be sent again; with a ready cache, which is older than the centre, at settleBeside().
    Result<void> endReading(bool again, const std::map<Type, QString> &states);
    /// Nothing more is known to be waiting at the centre. Of a cache beside, which nobody sees, nothing is said yet.
    Result<void> caughtUp(const QDateTime &at);
    Result<void> clearReplica();
    /// The new file in place of a damaged one.
    void replaceCache(std::unique_ptr<Connection> cache);
    void closeCache();
    /// Brings the journal from its WAL home into its file, as far as nobody reads: a WAL with one bad byte loses all behind it.
    void checkpointJournal();
    /// Pages of a new cache; all of them here: from then on isBeside(). Kinds as of CacheBeside; NotFound: it has no place.
    Result<void> keepPagesBeside(qint64 offset, const QByteArray &pages);
    Result<void> openBeside(const QString &cursor);
    void discardBeside();
    /// The cache beside has caught up: what follows in the journal from what the centre has now, before that is shown.
    Result<void> settleBeside();
    /// The cache from beside is in use: all of it is shown, and what follows from it is done.
    Result<void> useCache(std::unique_ptr<Connection> cache);
    /// The latter alone, once more.
    Result<void> followCache();
    Result<void> markSending(const std::vector<QUuid> &opIds);
    Result<void> putBack();
    Result<void> settle(const QUuid &opId, const OperationResult &result);
    Result<void> draftSettled(const DraftToSend &sent, qint64 centreId, qint64 revision);
    Result<void> draftGone(const DraftToSend &sent);
    /// The centre refused it: until nothing is known to be missing here, it must not stand before others again.
    Result<void> draftOutOfReach(qint64 appeal);
    Result<void> saveAccount(const Account &account);

    /// A turn of the search index. True: nothing is left to do.
    Result<bool> goOnIndexing();
    /// Tells the readers how far the search index has come.
    void tellIndexed();

    // What the user does. Each is on the disk when it answers.
    /// Rejected (detail: Reason as number) when the rules refuse it here already; of many targets, when they refuse all.
    Result<void> act(Operation operation);
    /// All of them or none, in operations of at most mostTargets. Of appeals the rules are not asked: each was judged by what is shown.
    Result<std::vector<QUuid>> record(const std::vector<Operation> &acts);
    /// Kinds as of AppealEditor; all that can be is done together.
    Result<int> cancel(const std::vector<QUuid> &opIds);
    Result<void> dismiss(const std::vector<QUuid> &opIds);
    Result<void> saveDraft(qint64 appeal, const QString &text, const QString &over = {});
    Result<void> pickDraft(qint64 appeal, const QString &text, const QString &theirText);
    Result<void> discardDraft(qint64 appeal);
    Result<void> setSetting(const QString &name, const QByteArray &value);
    Result<void> markRead(qint64 appeal);

    // Files, kinds as of Files.
    FileStore &files() { return m_files; }
    /// Nothing: they are not on this computer.
    Result<std::optional<QByteArray>> fileBytes(const QString &blob);
    /// What the centre gave. Rejected: it is not that file.
    Result<void> keepFile(qint64 appeal, const Attachment &file, const QByteArray &bytes);
    Result<Attachment> attachFile(qint64 appeal, AttachedTo to, const QString &name, const QByteArray &bytes);
    Result<void> attachKnown(qint64 appeal, AttachedTo to, const Attachments &files);
    Result<void> detachFile(qint64 appeal, AttachedTo to, const QString &blob);
    Result<std::optional<FileToSend>> nextFileToSend();
    /// The centre has it: acts that waited for it go.
    Result<void> fileSent(const QString &blob);
    /// The centre will never have it: the user is to decide about the acts that wait for it.
    Result<void> refuseFile(const QString &blob, Reason reason);

    QDateTime now() const { return m_clock(); }

private:
    /// The file behind replica().
    Connection &synced() { return isBeside() ? m_beside->connection() : *m_cache; }
    Result<void> forgetOldHistory();
    Result<void> dropUnusedFiles();
    QDateTime stamp();
    Result<const Viewer *> viewer();
    Result<Effect> expected(const Operation &operation, const Target &target, const Viewer &viewer);
    Result<void> takeBack(const QUuid &opId, Notice &notice);
    Result<void> refusalOf(const Operation &operation);
    Result<void> refusalOfShared(const Operation &operation, const Viewer &viewer);
    Result<void> changeWaitingView(Operation operation);
    Result<void> refusalOfDraft(const Operation &operation);
    Result<bool> carriesDraft(const Operation &operation);
    Result<void> followUp(const Applied &applied, bool caughtUp);
    Result<void> reconcileDrafts(bool complete, QSet<qint64> &changed);
    Result<void> lookWhatIsInReach(QSet<qint64> &changed);
    Result<bool> isKnown(const OutboxEntry &act);
    Result<void> rememberAppeals();
    struct Lost { QSet<qint64> gone, anothers; };
    Result<Lost> lostAppeals();
    Result<void> reconcileBeside();
    Result<QString> stateOfAppeals();
    Result<void> tellAgain(bool forgot);
    Result<void> settleLost();
    Result<void> refuseFor(const QSet<qint64> &anothers);
    Result<void> sendForgotten();
    Result<void> sendAgain(const OutboxEntry &act);
    Result<std::vector<Draft>> ownDraftsAtCentre();
    Result<void> dropSeenActs(Notice &notice);
    Result<void> refuseWhatFollows(const OutboxEntry &refused, Notice &notice);
    Result<void> told(Result<void> done, Notice notice);
    Notice noticeOf(const Operation &operation) const;
    Result<void> noticeForAll(const std::vector<QUuid> &opIds);

    std::unique_ptr<Connection> m_cache;
    std::unique_ptr<Connection> m_journal;
    Clock m_clock;
    Tell m_tell;
    CacheBeside *m_beside;
    std::optional<ReplicaStore> m_replica;
    OutboxStore m_outbox;
    DraftStore m_drafts;
    FileStore m_files;
    AccountStore m_account;
    KnownAppeals m_knownAppeals;
    std::optional<Viewer> m_viewer; // read when needed, forgotten when it may differ
};

} // namespace vakhta
