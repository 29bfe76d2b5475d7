#include "app/centre/jmap/call_arguments.h"
#include "app/centre/jmap/read_methods.h"
#include "app/centre/jmap/snapshots.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
const QStringList known{u"blobId"_s, u"createdAt"_s, u"id"_s, u"pieces"_s, u"rawSize"_s, u"schema"_s, u"size"_s, u"state"_s};

QJsonObject jsonOf(const Snapshot &snapshot, const QString &state)
{
    QJsonArray pieces;
    for (const Snapshot::Piece &piece : snapshot.pieces)
        pieces.append(QJsonObject{{u"size"_s, piece.size}, {u"rawSize"_s, piece.rawSize}, {u"sha256"_s, QString::fromLatin1(piece.sha256)}});
    const QString blob = QString::fromLatin1(snapshot.blob);
    return {{u"id"_s, blob}, {u"blobId"_s, blob}, {u"size"_s, snapshot.size()}, {u"rawSize"_s, snapshot.rawSize()},
            {u"schema"_s, snapshot.schema}, {u"state"_s, state}, {u"createdAt"_s, snapshot.createdAt.toUTC().toString(Qt::ISODate)},
            {u"pieces"_s, pieces}};
}

/// Only the wanted properties, and the id.
QJsonObject chosen(QJsonObject object, const std::optional<QStringList> &properties)
{
    for (const QString &name : known)
        if (properties && name != u"id"_s && !properties->contains(name))
            object.remove(name);
    return object;
}

/// The token of the caller's own scope at the commit of the snapshot. Empty: this database never had that commit.
Result<QString> stateOf(const Snapshot &snapshot, const Reading &reading)
{
    const auto hash = reading.view.hashAt(snapshot.mark.modseq);
    if (!hash)
        return hash.error();
    if (*hash != snapshot.mark.hash8)
        return QString();
    return tokenOf(reading.view, reading.position, {snapshot.mark.modseq});
}
} // namespace

qint64 Snapshot::size() const
{
    return std::accumulate(pieces.begin(), pieces.end(), qint64(0), [](qint64 sum, const Piece &piece) { return sum + piece.size; });
}

qint64 Snapshot::rawSize() const
{
    return std::accumulate(pieces.begin(), pieces.end(), qint64(0), [](qint64 sum, const Piece &piece) { return sum + piece.rawSize; });
}

Result<MethodAnswer> getSnapshots(const Reading &reading, const QJsonObject &arguments)
{
    CallArguments taken(arguments);
    auto ids = taken.strings(u"ids"_s);
    const auto properties = taken.strings(u"properties"_s);
    if (auto fault = taken.fault())
        return *fault;
    if (properties && !std::all_of(properties->begin(), properties->end(), [](const QString &name) { return known.contains(name); }))
        return MethodAnswer::error(u"invalidArguments"_s, u"unknown property"_s);
    QJsonArray list;
    QStringList missing = ids.value_or(QStringList());
    std::vector<Snapshot> kept;
    if (reading.snapshots)
        kept = reading.snapshots->of(reading.caller.scope, reading.position.mark);
    for (const Snapshot &snapshot : kept) {
        const QString blob = QString::fromLatin1(snapshot.blob);
        const auto state = stateOf(snapshot, reading);
        if (!state)
            return state.error();
        if (state->isEmpty() || (ids && !ids->contains(blob)))
            continue;
        list.append(chosen(jsonOf(snapshot, *state), properties));
        missing.removeAll(blob);
    }
    return MethodAnswer{compact({{u"accountId"_s, QLatin1String(accountId)}, {u"state"_s, reading.position.token()}, {u"list"_s, list},
                                 {u"notFound"_s, QJsonArray::fromStringList(missing)}})};
}

} // namespace vakhta::centre
