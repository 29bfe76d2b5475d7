#pragma once

#include "app/core/presence.h"
#include "app/core/result.h"

namespace vakhta {

/// What a «presence» event says. What is not understood of it is left out: an appeal as a whole, when something of it is wrong.
PresenceChanges presenceOfEvent(const QByteArray &data);

/// The body that tells the centre where the user is; at most so many appeals as it takes, those he writes to first.
QByteArray presenceBody(const Whereabouts &mine);

/// The lease, seconds, out of the centre's answer. Rejected: it is no such answer.
Result<int> presenceLease(const QByteArray &answer);

} // namespace vakhta
