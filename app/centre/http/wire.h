#pragma once

#include "app/centre/http/routes.h"

namespace vakhta::centre {

/// The head of a response, ready to be sent before its body.
QByteArray headOf(const HttpResponse &response, bool keepAlive, const QDateTime &now);

/// The head of an event stream, whose length nobody knows.
QByteArray headOfEvents(const QDateTime &now);

} // namespace vakhta::centre
