#include "tests/simulation/bug.h"

#include <algorithm>

namespace vakhta::simulation {

const std::vector<BugName> &bugs()
{
    static const std::vector<BugName> all{
        {Bug::DedupeDropped, "dedupe-dropped"},
        {Bug::FreshIdOnRetry, "fresh-id-on-retry"},
        {Bug::StateBeforeRows, "state-before-rows"},
        {Bug::SyncSkipped, "sync-skipped"},
        {Bug::StaleRevisionTaken, "stale-revision-taken"},
        {Bug::NumberBeforeCommit, "number-before-commit"},
        {Bug::DestroyedUntold, "destroyed-untold"},
        {Bug::CommitCutShort, "commit-cut-short"},
        {Bug::ScopeUnnumbered, "scope-unnumbered"},
        {Bug::LateAnswerTaken, "late-answer-taken"},
        {Bug::OverwrittenDropped, "overwritten-dropped"},
        {Bug::PutBackForgotten, "put-back-forgotten"},
        {Bug::RefusalSwallowed, "refusal-swallowed"},
        {Bug::SilenceTakenForYes, "silence-taken-for-yes"},
        {Bug::RecordForgotten, "record-forgotten"},
    };
    return all;
}

std::optional<Bug> bugNamed(const QString &name)
{
    const auto found = std::find_if(bugs().begin(), bugs().end(), [&](const BugName &bug) { return name == QLatin1String(bug.name); });
    return found == bugs().end() ? std::nullopt : std::optional(found->bug);
}

} // namespace vakhta::simulation
