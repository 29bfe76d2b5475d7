#pragma once

#include "app/centre/storage/storage.h"

#include <map>

namespace vakhta::simulation {

/// FreshIdOnRetry: each act that was seen in a request before gets another opId.
QByteArray withFreshIds(const QByteArray &request, std::map<QByteArray, QByteArray> &seen);

/// StaleRevisionTaken: each change of a draft says that it saw the revision there is.
QByteArray withPresentRevisions(const QByteArray &request, centre::Storage &storage);

/// Every change of a draft that the centre took said which revision it saw. The first that did not match what was there; empty: none.
QString staleChangeIn(const QByteArray &request, const QByteArray &answer);

} // namespace vakhta::simulation
