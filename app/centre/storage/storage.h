#pragma once

#include "app/centre/storage/blob_rows.h"
#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/core/scope.h"
#include "app/protocol/types.h"

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace vakhta::centre {

/// Where the account stands: `modseq` counts commits, `hash8` is the start of the audit chain's hash at that commit.
struct Mark
{
    QString epoch;
    qint64 modseq = 0;
    QString hash8;
};

/// An object as it is kept and served: its canonical JSON. Empty body: destroyed.
struct Object
{
    qint64 id = 0;
    QByteArray body;
};

/// A place in the order of changes: all of commits before `modseq`, and of `modseq` itself the ids up to `afterId`
/// (the last id there is when the whole commit was seen).
struct ChangePlace
{
    qint64 modseq = 0;
    qint64 afterId = std::numeric_limits<qint64>::max();
    bool operator==(const ChangePlace &) const = default;
};

struct Changes
{
    std::vector<qint64> created, updated, destroyed;
    ChangePlace reached;
    bool more = false;
};

/// Conditions of /query that the storage can answer by index. -1, empty: any. Ids come in the order asked for.
struct ObjectQuery
{
    qint64 appeal = -1;     // Message, Reply, Draft: of this appeal
    int open = -1;          // Appeal: 1 open, 0 done. Message, Reply: of open or done appeals
    int status = -1, system = -1, channel = -1, sector = -1;
    qint64 topic = -1, municipality = -1, executor = -1, operatorId = -1;
    QString number;
    qint64 receivedFrom = -1, receivedTo = -1; // ms UTC, [from, to)
    qint64 before = -1;     // ids below this: the key of the next page
    bool newestFirst = true; // by id
    qint64 position = 0;
    int limit = 500;
};

struct QueryAnswer
{
    std::vector<qint64> ids;
    qint64 total = 0; // only when asked
};

/// Keys of a row beside its body, so that rules and queries need not read JSON.
struct Credential
{
    qint64 user = 0;
    QByteArray passwordHash; // Argon2id, libsodium's string form
    int failures = 0;
    QDateTime slowUntil; // after too many failures
};

struct Token
{
    QByteArray hash; // SHA-256 of the bearer token; the token itself is never kept
    qint64 user = 0;
    QDateTime expires;
};

/// One consistent view of an account. Every read names the scope, and gives nothing outside it. A scope whose `user` is 0
/// is the centre's own: it sees every object, other people's drafts and operations too.
class View
{
public:
    virtual ~View() = default;

    virtual Result<Mark> mark() = 0;
    /// hash8 at an earlier commit; nothing: no such commit.
    virtual Result<std::optional<QString>> hashAt(qint64 modseq) = 0;
    /// The scope's number of this user: it moves when his rights move.
    virtual Result<qint64> scopeNumber(qint64 user) = 0;

    /// In the order of ids; an id that is not there or not seen is left out.
    virtual Result<std::vector<Object>> objects(Type type, const std::vector<qint64> &ids, const Scope &scope) = 0;
    virtual Result<Changes> changes(Type type, const ChangePlace &since, int most, const Scope &scope) = 0;
    virtual Result<QueryAnswer> query(Type type, const ObjectQuery &query, const Scope &scope, bool countTotal) = 0;
    /// Every object of the type in order of id, for dump and check. The callback may stop by giving an error.
    virtual Result<void> each(Type type, const Scope &scope, const std::function<Result<void>(const Object &)> &take) = 0;

    /// Reference lists and users as values; kept in memory and read again after a commit that touched them. Never null.
    virtual Result<std::shared_ptr<const Region>> region() = 0;
    virtual Result<std::optional<Appeal>> appeal(qint64 id) = 0;
    virtual Result<std::optional<qint64>> appealByKey(const QString &externalKey) = 0;
    virtual Result<std::vector<Reply>> repliesOf(qint64 appeal) = 0;
    /// Oldest first.
    virtual Result<std::vector<Message>> messagesOf(qint64 appeal) = 0;
    virtual Result<std::optional<OperationRecord>> operation(const QUuid &opId) = 0;
    /// Of this epoch; nothing: it did not begin with a backup.
    virtual Result<std::optional<Restoration>> restoration() = 0;
    /// The operations that workstations sent again since, in the order they came.
    virtual Result<std::vector<OperationRecord>> resent() = 0;
    /// Nothing: there is none, or the user neither brought it within a day nor may see an appeal that names it.
    virtual Result<std::optional<Blob>> blob(const QString &name, const Scope &scope, bool withBytes) = 0;
    virtual Result<std::optional<Credential>> credential(qint64 user) = 0;
    virtual Result<std::optional<Token>> token(const QByteArray &hash) = 0;
};

/// A transaction: all of it or nothing. Everything put in it gets the same new modseq. An id of 0 is given by the storage.
class Unit : public View
{
public:
    virtual Result<qint64> putAppeal(const Appeal &appeal, const QString &externalKey) = 0; // key empty: leave as it was
    virtual Result<qint64> putMessage(const Message &message) = 0;
    virtual Result<qint64> putReply(const Reply &reply) = 0;
    virtual Result<qint64> putDraft(const Draft &draft) = 0;
    virtual Result<void> destroyDraft(qint64 id) = 0;
    virtual Result<qint64> putExecutor(const Executor &executor) = 0;
    virtual Result<qint64> putTopic(const Topic &topic) = 0;
    virtual Result<qint64> putMunicipality(const Municipality &municipality) = 0;
    virtual Result<qint64> putUser(const User &user) = 0;    // moves the user's scope number when role, sectors or executor change
    virtual Result<void> putProfile(const Profile &profile) = 0;
    virtual Result<qint64> putView(const SharedView &view) = 0;
    virtual Result<void> destroyView(qint64 id) = 0;
    virtual Result<qint64> putArticle(const Article &article) = 0;
    virtual Result<qint64> putIncident(const Incident &incident) = 0;
    virtual Result<void> destroyIncident(qint64 id) = 0;
    /// Stores the outcome under UNIQUE(opId) and appends the audit row. Gives the record's id.
    virtual Result<qint64> putOperation(const OperationRecord &record) = 0;
    /// Says of an operation just put that the centre had answered it before and forgot it.
    virtual Result<void> putResent(const OperationRecord &record) = 0;
    virtual Result<void> audit(qint64 user, const QString &what, const QString &subject, const QDateTime &at) = 0;
    /// Which appeals name it is seen from the appeals, messages and replies that are put.
    virtual Result<void> putBlob(const QString &name, const Blob &blob, qint64 user, const QDateTime &now) = 0;
    /// Bytes that he brought and no appeal names.
    virtual Result<qint64> unusedBlobs(qint64 user) = 0;
    virtual Result<void> dropUnusedBlobs(const QDateTime &before) = 0;
    virtual Result<void> putCredential(const Credential &credential) = 0;
    virtual Result<void> putToken(const Token &token) = 0;
    virtual Result<void> dropTokens(qint64 user) = 0;
    virtual Result<void> dropToken(const QByteArray &hash) = 0;
    virtual Result<void> dropExpiredTokens(const QDateTime &now) = 0;
};

/// Where the centre keeps everything. Thread-safe: reads run beside the one writer. Kinds of error: Storage, NotFound, Conflict.
class Storage
{
public:
    virtual ~Storage() = default;
    virtual Result<void> read(const std::function<Result<void>(View &)> &body) = 0;
    virtual Result<void> write(const std::function<Result<void>(Unit &)> &body) = 0;
    /// Called after each commit, on the committing thread, with the new modseq: push tells the clients.
    virtual void onCommit(std::function<void(qint64 modseq)> told) = 0;
    /// Looks for damage: sentences in English, empty when all is well.
    virtual Result<QStringList> check() = 0;
};

} // namespace vakhta::centre
