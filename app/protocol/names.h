#pragma once

#include "app/protocol/types.h"

#include <string_view>

namespace vakhta {

/// Names of enum values on the wire as bytes, for the writer and the readers.
template <typename Enum>
std::string_view nameOf(Enum value);
template <typename Enum>
std::optional<Enum> valueOf(std::string_view name);

char letterOf(Type type);
/// The number of «a84117» for a letter 'a'; 0: not such an id.
qint64 idOf(char letter, std::string_view wire);

} // namespace vakhta
