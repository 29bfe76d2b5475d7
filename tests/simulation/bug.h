#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vakhta::simulation {

/// Faults that are planted on purpose, by doors that any program has: around the storage, on the wire, on the disk, in the
/// journal's file. A simulation that does not catch each of them is worth nothing.
enum class Bug {
    None,
    DedupeDropped,      // a known opId is applied again
    FreshIdOnRetry,     // an act that is sent again gets a new opId
    StateBeforeRows,    // the new state is kept in a transaction before its rows
    SyncSkipped,        // the journal's disk is not synced
    StaleRevisionTaken, // the centre does not compare a draft's revision
    NumberBeforeCommit, // commits are numbered when they begin, not when they end
    DestroyedUntold,    // what left the user's sight is not told
    CommitCutShort,     // the rest of a commit larger than a page is never told
    ScopeUnnumbered,    // moved rights leave the state as it was
    LateAnswerTaken,    // the answer to an old request is kept after that to a newer one
    OverwrittenDropped, // words that go away in a draft are not kept in its history
    PutBackForgotten,   // what was on its way at a crash stays so
    RefusalSwallowed,   // a refused act looks done
    SilenceTakenForYes, // an act whose answer was lost counts as applied
    RecordForgotten,    // outcomes are not kept with what they changed
};

struct BugName
{
    Bug bug;
    const char *name;
};

const std::vector<BugName> &bugs();
std::optional<Bug> bugNamed(const QString &name);

} // namespace vakhta::simulation
