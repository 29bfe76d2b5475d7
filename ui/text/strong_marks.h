#pragma once

#include <QChar>

namespace vakhta {

/// Private characters around the bold part of a sentence. visibleText() shows them by code when a citizen wrote them.
inline constexpr QChar strongBegins = QChar(0xe000);
inline constexpr QChar strongEnds = QChar(0xe001);

} // namespace vakhta
