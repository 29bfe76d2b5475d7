#include "app/core/operation.h"

namespace vakhta {

bool concernsRegion(OperationKind kind)
{
    return kind == OperationKind::Delegate || kind == OperationKind::ChangeProfile;
}

} // namespace vakhta
