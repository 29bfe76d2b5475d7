#pragma once

#include "app/protocol/types.h"
#include "app/sqlite/connection.h"

#include <QSet>

#include <map>
#include <string_view>
#include <vector>

namespace vakhta {

/// What one answer of the centre says of one type. Bodies are canonical JSON, exactly as they came.
struct PagePart
{
    Type type = Type::Appeal;
    std::vector<std::string_view> bodies; // into the page's buffers
    std::vector<qint64> destroyed;
    QString state;                        // where this type stands after the page; empty: unchanged
};

/// What one answer of the centre says: all of it is kept, or nothing.
struct Page
{
    std::vector<QByteArray> buffers;  // own the bytes that the parts point into
    std::vector<PagePart> parts;
    std::optional<QString> cursor;    // where the first sync goes on, in the engine's own words; empty: it is done
    bool mark = false;                // these rows are read again: mark and sweep leaves them
    bool caughtUp = false;            // with this page nothing more is known to be waiting at the centre
};

/// What a page changed, told to the readers.
struct Applied
{
    std::vector<AppealKeys> appeals;  // rows as they are now
    std::vector<qint64> newAppeals;   // of them, those that were not here before
    std::vector<qint64> gone;         // appeals that left the cache
    QSet<qint64> touched;             // appeals whose card differs: own rows, messages, replies, drafts
    bool region = false;              // a profile, topic, executor, municipality, user or shared view
    bool drafts = false;
    bool operations = false;
};

/// Where the replica stands. A type without a state was never synced.
struct SyncState
{
    std::map<Type, QString> states;
    QString cursor;          // of an unfinished first sync; empty: finished or never begun
    qint64 appeals = 0;      // how many are here
};

/// The workstation's replica: cache.db, which only sync writes. Disposable: it can be made anew from the centre.
///
/// Lives on the store thread beside its connection. It keeps each object's canonical JSON verbatim and, in the same
/// transaction, the integers that lists are made of. It knows nothing of the journal or of who is asking.
class ReplicaStore
{
public:
    explicit ReplicaStore(Connection &cache) : m_cache(cache) {}

    /// Rejected: a body without its id or of broken JSON, and nothing of the page is kept. DiskFull, Damaged, Storage.
    Result<Applied> apply(const Page &page);

    Result<SyncState> syncState();

    /// The stored body of one object other than an appeal; empty: not here.
    Result<QByteArray> object(Type type, qint64 id);
    /// All objects of one type other than Appeal, in order of id.
    Result<std::vector<QByteArray>> objects(Type type);

    /// When the appeal came that was entered last, by the centre's clock; invalid: none is here, or it does not say.
    Result<QDateTime> newestArrival();

    /// Every id of a type in ascending order.
    Result<std::vector<qint64>> ids(Type type);
    /// Of `ids`, those that are not here.
    Result<std::vector<qint64>> missing(Type type, const std::vector<qint64> &ids);

    /// Mark and sweep: forget all marks; of `ids`, those not marked since; remove every object without a mark.
    Result<void> unmarkAll();
    Result<std::vector<qint64>> unmarked(Type type, const std::vector<qint64> &ids);
    Result<Applied> sweep(const std::vector<Type> &types);

    Result<void> setStates(const std::map<Type, QString> &states, const std::optional<QString> &cursor);
    /// All appeals, objects and states go; the files stay. For another account or a token that nothing can continue.
    Result<void> clear();

    /// The appeal was opened on this computer. False: it was read before.
    Result<bool> markRead(qint64 appeal);
    /// Appeals that count as read.
    Result<std::vector<qint64>> read();

    /// Where objects of a type other than Appeal begin: `key` is this plus the id.
    static qint64 firstKey(Type type) { return qint64(type) << idBits; }

private:
    static constexpr int idBits = 48;

    Result<void> applyPart(const PagePart &part, bool mark, Applied &applied);
    Result<qint64> putAppeal(std::string_view body, Applied &applied);
    Result<void> putKeys(const AppealKeys &keys);
    Result<qint64> putObject(Type type, std::string_view body, Applied &applied);
    Result<void> destroy(Type type, qint64 id, Applied &applied);
    Result<void> destroyAppeal(qint64 id, Applied &applied);
    Result<void> unindex(const Applied &applied);
    Result<void> keepState(Type type, const QString &state);
    Result<void> keepCursor(const std::optional<QString> &cursor);

    Connection &m_cache;
};

} // namespace vakhta
