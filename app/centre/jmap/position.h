#pragma once

#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// Who asks, as the storage has him at this moment: rights are looked at in the transaction that uses them.
struct Caller
{
    User user;
    Scope scope;
    qint64 scopeNumber = 0;
};

/// Unauthorized: there is no such user, or he is disabled.
Result<Caller> callerIn(View &view, qint64 user);

/// Where one consistent view stands for one caller: what state tokens are made of.
struct Position
{
    Mark mark;
    qint64 scopeNumber = 0;

    static Result<Position> of(View &view, const Caller &caller);
    QString token() const;
};

/// The place that a client's token names. Nothing: it can't be continued from (RFC 8620 §5.2): not a token, another
/// epoch or scope, the future, or a commit that this database does not have.
Result<std::optional<ChangePlace>> placeOf(View &view, const Position &now, const QString &token);

/// The token of a place in between, for a client that has not had all changes yet.
Result<QString> tokenOf(View &view, const Position &now, const ChangePlace &place);

} // namespace vakhta::centre
