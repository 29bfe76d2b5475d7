#pragma once

#include "app/protocol/types.h"

namespace vakhta {

/// An object's own id and the appeal it belongs to (0: none), read from canonical JSON without parsing the rest.
struct ObjectKeys
{
    qint64 id = 0;
    qint64 appeal = 0;
};

/// Rejected: not an object, or no id of this type at its top level.
Result<ObjectKeys> objectKeysFrom(Type type, std::string_view json);

} // namespace vakhta
