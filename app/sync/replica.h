#pragma once

#include "app/core/operation.h"
#include "app/core/result.h"
#include "app/protocol/types.h"

#include <QFuture>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUrl>

#include <optional>
#include <vector>

namespace vakhta::sync {

/// Whose data a profile holds, and the token that opens the centre.
struct Account
{
    QUrl centre;
    QString login;
    qint64 user = 0;
    QByteArray token; // empty: signed out
    QDateTime expires;
};

/// A ready cache that the centre keeps for those who see the same: a database, packed in pieces.
struct Snapshot
{
    struct Piece
    {
        qint64 size = 0;    // packed, bytes
        qint64 rawSize = 0; // of the database
        QByteArray sha256;  // of the packed bytes, hex
    };

    QString blob;  // names it
    QString state; // the types in it stand here, for this user
    std::vector<Piece> pieces;
};

/// Where reading everything stands, so that a cut one goes on. Kept with the rows it speaks of.
struct ReadingCursor
{
    bool again = false;  // mark and sweep of a cache that holds rows already; false: first sync
    QString state;       // the account's token from before the reading began
    int stage = 0;       // index into Reading::stages()
    qint64 before = -1;  // ids of the stage from here up are held; -1: none yet
    qint64 toLoad = 0;   // appeals there are in all
    QString blob;        // the snapshot that comes beside it; empty: none
    int pieces = 0;      // of it that are on the disk, from the first on

    bool operator==(const ReadingCursor &) const = default;
};

/// How much waits in the journal.
struct OutboxCount
{
    int waiting = 0;   // operations and drafts not at the centre yet
    int attention = 0; // refused ones
    QDateTime nextDue; // when what is held back to be undone may go; invalid: nothing is

    bool operator==(const OutboxCount &) const = default;
};

/// What the profile's files hold.
struct Standing
{
    Account account;
    QMap<Type, QString> states;           // a type without one was never read whole
    std::optional<ReadingCursor> reading; // one that was cut
    qint64 appeals = 0;                   // in the cache
    bool texts = false;                   // drafts, or their history, are here
    bool beside = false;                  // all this is of a cache that is not in use yet
    OutboxCount outbox;
    QDateTime lastSync;
};

/// An act whose turn it is, as Operation/set wants it.
struct OutgoingAct
{
    QUuid opId;
    QJsonObject create;
};

/// A draft to be made, changed or destroyed at the centre.
struct OutgoingDraft
{
    qint64 appeal = 0;
    qint64 id = 0;       // 0: to be made
    qint64 revision = 0; // the one it was written over
    QString text;
    bool destroy = false;

    bool operator==(const OutgoingDraft &) const = default;
};

/// What is to be sent now, oldest first.
struct Outgoing
{
    std::vector<OutgoingAct> acts;
    std::vector<OutgoingDraft> drafts;
    bool more = false; // there was not room for all

    bool empty() const { return acts.empty() && drafts.empty(); }
};

/// Ids of one type.
struct TypedIds
{
    Type type = Type::Appeal;
    std::vector<qint64> ids;
};

/// An answer of the centre on its way to the disk, and how to take it.
struct Delivery
{
    enum class Kind {
        Ids,  // one /query: which ids are there. Nothing is kept but their marks
        Rows, // objects by /get
        Look, // /changes without their objects, or which snapshots there are: nothing is kept
        Piece, // of a snapshot, as it came
        Round // what was sent, changes of types and their objects
    };

    Kind kind = Kind::Round;
    Type type = Type::Appeal;             // Ids
    Snapshot::Piece piece;                // Piece: what it must be
    qint64 offset = 0;                    // Piece: of its first byte in the database
    QByteArray body;                      // empty: nothing came, only the rest is to be kept
    std::optional<ReadingCursor> reading; // kept in the same transaction; none: nothing is being read
    QMap<Type, QString> states;           // Rows: the types stand here once these rows are kept
    std::vector<TypedIds> destroyed;      // Rows: and these are gone
    Outgoing sent;                        // Round: what the request carried
    bool caughtUp = false;                // unless the answer says that there is more, nothing is known to be missing then
    QDateTime now;
};

/// /changes of one type, as answered.
struct TypeChanges
{
    Type type = Type::Appeal;
    QString oldState;
    QString newState;
    bool more = false;
    std::vector<qint64> changed;   // Look only
    std::vector<qint64> destroyed; // Look only
};

/// A call that failed within a request that was run.
struct CallError
{
    QString call; // its id, which names method and type: «Appeal/changes»
    QString type; // «cannotCalculateChanges»
};

/// What became of a delivery.
struct Applied
{
    std::vector<qint64> listed;   // Ids: as answered
    std::vector<qint64> wanted;   // Ids: of them not held yet, or not read again yet
    qint64 total = -1;            // Ids: when asked
    QString state;                // of the last /get or /query: where the account stood
    std::vector<TypeChanges> changes;
    std::vector<CallError> errors;
    std::vector<Snapshot> snapshots; // newest first; only those that this program can use
    std::vector<TypedIds> known;  // what the centre had already of that which was sent: to be fetched, to learn what it is
    qint64 appeals = 0;           // in the cache now
    OutboxCount outbox;
};

/// The port to the profile's files. Called from the GUI thread, answers from the store thread, in the order asked.
/// Kinds of error: DiskFull, DiskFails, Damaged, TooNew, Storage; Rejected when a body is not an answer of a centre, or not the
/// piece it must be, and then nothing of it was kept; NotFound when the pieces before it are gone.
class Replica
{
public:
    /// Told of what the user's own acts and the disk do.
    class Listener
    {
    public:
        /// What is to be sent, or its number, differs.
        virtual void outboxChanged(const OutboxCount &outbox) = 0;
        virtual void cacheDamaged() = 0;

    protected:
        ~Listener() = default;
    };

    virtual ~Replica() = default;

    virtual void setListener(Listener *listener) = 0;
    virtual QFuture<Result<Standing>> standing() = 0;
    virtual QFuture<Result<void>> keepAccount(Account account) = 0;
    /// What may be sent now, at most so many of each; acts count as being on their way from here on. `undoable`: also what
    /// waits to be taken back. `except`: acts to be passed over.
    virtual QFuture<Result<Outgoing>> outgoing(int most, bool undoable, QSet<QUuid> except) = 0;
    /// The request did not arrive, or its answer is unknown: acts wait again.
    virtual void putBack() = 0;
    /// The centre can't run this act; the user is to decide. Others go on.
    virtual void refuse(QUuid opId, Reason reason) = 0;
    virtual QFuture<Result<Applied>> apply(Delivery delivery) = 0;
    /// Everything is about to be read; rows held now are unmarked.
    virtual QFuture<Result<void>> beginReading(ReadingCursor cursor) = 0;
    /// Everything was read: after `again` unmarked rows go; the types stand at these states.
    virtual QFuture<Result<Standing>> endReading(bool again, QMap<Type, QString> states) = 0;
    /// All pieces of the snapshot are here: from now on everything is kept in it, beside the cache in use. `next`: how
    /// reading goes on there. Damaged, TooNew, NotFound: it can't be used, and is gone.
    virtual QFuture<Result<Standing>> openBeside(ReadingCursor next) = 0;
    /// What was kept beside is whole now, and takes the place of the cache.
    virtual QFuture<Result<Standing>> putInPlace() = 0;
    /// Throws the cache away and makes it anew; the journal stays.
    virtual QFuture<Result<Standing>> makeCacheAnew() = 0;
};

} // namespace vakhta::sync
