#pragma once

#include "app/core/operation.h"

#include <optional>

namespace vakhta {

/// May somebody of this role stand in for an approver? Whoever answers citizens in the centre's name.
bool mayStandIn(Role role);

/// For whom he does it now: 0: by his own role; else the approver whose deputy he is. Nothing: he may not. This is what whoever asks
/// about rights asks; a role alone tells only what it always may.
std::optional<qint64> doesFor(const User &actor, OperationKind kind, const std::vector<User> &users, const QDateTime &now);
inline bool mayDo(const User &actor, OperationKind kind, const std::vector<User> &users, const QDateTime &now)
{
    return doesFor(actor, kind, users, now).has_value();
}

/// The approvers whose deputy he is now, in their order.
std::vector<User> standsInFor(const User &actor, const std::vector<User> &users, const QDateTime &now);

} // namespace vakhta
