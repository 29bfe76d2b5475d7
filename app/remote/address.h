#pragma once

#include "app/core/result.h"

#include <QUrl>

namespace vakhta {

/// The centre's address as somebody typed it: «centre.region.ru», «https://centre:8443/», «http://localhost:8080». Without
/// a scheme: https. Rejected: not an address, or plain http to another computer (passwords would go in the clear).
Result<QUrl> centreAddress(const QString &typed);

/// This computer itself.
bool isLoopback(const QUrl &url);

/// Whether a document of `centre` may send us there: the same host, and never from https down to http.
bool isSameCentre(const QUrl &centre, const QUrl &url);

} // namespace vakhta
