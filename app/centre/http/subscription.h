#pragma once

#include "app/protocol/types.h"

#include <vector>

namespace vakhta::centre {

/// What one event stream wants to be told (RFC 8620 §7.3).
struct Subscription
{
    qint64 user = 0;
    QByteArray token;          // the bearer's: when it is no longer good, the stream ends
    std::vector<Type> types;
    bool closeAfterState = false;
    int pingSeconds = 0;       // 0: never
    QByteArray lastEventId;    // empty: a new stream

    /// Nothing: a parameter is missing or wrong.
    static std::optional<Subscription> from(const QByteArray &query);
};

/// One `state` event, as it goes on the wire. Its id is the state itself.
QByteArray stateEvent(const QByteArray &state, const std::vector<Type> &types);
QByteArray pingEvent(int seconds);

} // namespace vakhta::centre
