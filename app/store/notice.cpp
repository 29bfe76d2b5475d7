#include "app/store/notice.h"

namespace vakhta {

void Notice::concern(const Operation &operation)
{
    for (const Target &target : operation.targets)
        touched.insert(target.appeal);
    region |= concernsNoAppeal(operation.kind);
}

} // namespace vakhta
