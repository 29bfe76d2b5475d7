#pragma once

#include "app/centre/jmap/position.h"
#include "app/centre/jmap/request.h"

#include <map>

namespace vakhta::centre {

/// The arguments of a /set (RFC 8620 §5.3), taken and checked in form.
struct SetRequest
{
    std::optional<QString> ifInState;
    std::map<QString, QJsonValue> create;
    std::map<QString, QJsonValue> update;
    QStringList destroy;
};

std::variant<SetRequest, MethodAnswer> setRequestFrom(const QJsonObject &arguments);

/// What a /set did. `created` of the request learns the ids, so that later calls may name them «#creation».
struct SetAnswer
{
    QJsonObject created, updated, notCreated, notUpdated, notDestroyed;
    QStringList destroyed;

    bool changedAnything() const { return !created.isEmpty() || !updated.isEmpty() || !destroyed.isEmpty(); }
    QByteArray json(const QString &oldState, const QString &newState) const;
};

/// What a writing method has to hand. An Error is the storage's: nothing of the call is kept, serverFail.
struct Writing
{
    Unit &unit;
    const Caller &caller;
    QHash<QString, QString> &createdIds;
    QDateTime now;

    /// A wire id, or the one that «#creation» was given.
    QString real(const QString &id) const;
};

/// A SetError.
QJsonObject setError(const QString &type, const QStringList &properties = {}, const QString &description = {});

Result<SetAnswer> setDrafts(const Writing &writing, const SetRequest &request);
/// Only creates: an operation that was applied can't be changed or taken back, except by another one.
Result<SetAnswer> setOperations(const Writing &writing, const SetRequest &request);

} // namespace vakhta::centre
