#pragma once

#include "app/centre/jmap/position.h"

namespace vakhta::centre {

/// The Session (RFC 8620 §2) for one caller. `base` is the address as he wrote it, «https://centre:8443», so that every
/// URL in it is absolute and leads back the same way.
QByteArray sessionDocument(const Caller &caller, const Position &position, const QString &regionName, const QString &base);

/// Changes whenever the Session does: with the caller's rights, the database and the program.
QString sessionState(const Position &position);

} // namespace vakhta::centre
