#include "app/store/joined_acts.h"

#include <algorithm>

namespace vakhta {

namespace {
/// The one that says what becomes of the whole comes first.
int weight(EntryState state)
{
    switch (state) {
    case EntryState::Waiting: return 4;
    case EntryState::Sending: return 3;
    case EntryState::Attention: return 2;
    case EntryState::Done: return 1;
    case EntryState::Cancelled: return 0;
    }
    return 0;
}

/// A part was followed by another when it is full, or made from the same master text.
bool belongTogether(const JournalEntry &later, const JournalEntry &part)
{
    const bool goesOn = part.operation.targets.size() == mostTargets || part.operation.args.incident.id != 0;
    return goesOn && isSameAct(later.operation, part.operation)
        && (later.state == EntryState::Cancelled) == (part.state == EntryState::Cancelled);
}

void join(JournalEntry &whole, const JournalEntry &part)
{
    const auto put = [](auto &into, const auto &more) { into.insert(into.end(), more.begin(), more.end()); };
    whole.rest.push_back(part.operation.opId);
    put(whole.operation.targets, part.operation.targets);
    std::vector<TargetResult> results = std::move(whole.result.targets);
    put(results, part.result.targets);
    if (weight(part.state) > weight(whole.state)) {
        whole.state = part.state;
        whole.result = part.result;
    }
    whole.result.targets = std::move(results);
    whole.notBefore = std::max(whole.notBefore, part.notBefore);
}
} // namespace

std::vector<OutboxEntry> joined(std::vector<OutboxEntry> entries)
{
    std::vector<OutboxEntry> whole;
    for (OutboxEntry &entry : entries) {
        if (!whole.empty() && belongTogether(whole.back().entry, entry.entry))
            join(whole.back().entry, entry.entry);
        else
            whole.push_back(std::move(entry));
    }
    return whole;
}

} // namespace vakhta
