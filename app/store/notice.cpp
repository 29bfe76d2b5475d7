#include "app/store/notice.h"

namespace vakhta {

void Notice::concern(const Operation &operation)
{
    for (const Target &target : operation.targets)
        touched.insert(target.appeal);
    region |= concernsViews(operation.kind);
}

} // namespace vakhta
