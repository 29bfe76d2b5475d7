#include "app/core/scope.h"

#include <algorithm>

namespace vakhta {

namespace {
// A body and all that are below it. One that was seen is not looked at again: a loop in the tree ends.
QSet<qint64> withThoseBelow(qint64 top, const std::vector<Executor> &executors)
{
    QSet<qint64> found{top};
    qsizetype before = 0;
    while (found.size() != before) {
        before = found.size();
        for (const Executor &executor : executors)
            if (executor.parent != 0 && found.contains(executor.parent))
                found.insert(executor.id);
    }
    return found;
}
} // namespace

Scope Scope::of(const User &user, const std::vector<Executor> &executors)
{
    Scope scope;
    scope.user = user.id;
    scope.anyAppeals = user.role != Role::Administrator;
    if (user.role == Role::Curator)
        scope.sectors = QSet<int>(user.sectors.begin(), user.sectors.end());
    if (user.role == Role::Executor) {
        scope.limitedToExecutors = true;
        if (user.executor != 0)
            scope.executors = withThoseBelow(user.executor, executors);
    }
    return scope;
}

bool Scope::sees(int sector, qint64 executor, const QList<qint64> &beside) const
{
    const auto isTheirs = [this](qint64 body) { return executors.contains(body); };
    return anyAppeals && (sectors.isEmpty() || sectors.contains(sector))
        && (!limitedToExecutors || isTheirs(executor) || std::any_of(beside.begin(), beside.end(), isTheirs));
}

} // namespace vakhta
