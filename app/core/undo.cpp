#include "app/core/undo.h"

#include <algorithm>
#include <map>

namespace vakhta {

std::vector<Operation> undoOf(const Operation &operation, const OperationResult &result)
{
    if (operation.kind != OperationKind::Reassign)
        return {};
    std::map<qint64, Operation> back; // by whose they were
    for (Target target : operation.targets) {
        const bool moved = std::any_of(result.targets.begin(), result.targets.end(), [&](const TargetResult &one) {
            return one.appeal == target.appeal && one.outcome == Outcome::Applied;
        });
        if (!moved)
            continue;
        Operation &to = back[target.operatorId];
        to.kind = OperationKind::Reassign;
        to.args.operatorId = target.operatorId;
        target.operatorId = operation.args.operatorId;
        to.targets.push_back(target);
    }
    std::vector<Operation> undo;
    for (auto &[user, act] : back)
        undo.push_back(std::move(act));
    return undo;
}

} // namespace vakhta
