#pragma once

#include "app/store/appeal_store.h"
#include "app/store/outbox_store.h"

#include <memory>

namespace vakhta {

/// Who sees, and by whose rules.
struct Viewer
{
    User me;        // id 0: not known yet, and may do nothing
    Region region;
};

/// One act as it concerns one appeal. Shared, because one act may concern thousands.
struct ActOn
{
    std::shared_ptr<const OutboxEntry> act;
    size_t target = 0; // its place among the act's targets

    const Target &seen() const { return act->entry.operation.targets[target]; }
};
using Acts = std::vector<ActOn>;

/// Those of the journal's entries that concern the appeal.
Acts actsOn(const std::vector<OutboxEntry> &entries, qint64 appeal);

/// Puts the user's acts on top of what the centre told, in the order he did them, by the same rule that the centre applies.
/// An act that no longer fits changes nothing. Pure.
void putOver(WholeAppeal &whole, const Acts &acts, const Viewer &viewer);

/// The same with shared views, incidents and articles. One that the centre does not have yet gets an id for here: of a revision 0 while the act that
/// makes it waits, and a view can be changed with it; of −1 once that is on its way.
void putOver(Region &region, const std::vector<const OutboxEntry *> &acts, const User &me);
/// The seq of the act that makes a view, an incident or an article of such an id; 0: it is one of the centre's.
qint64 actThatMakes(qint64 id);

/// What an effect makes of an appeal, its history and its replies.
void putOver(WholeAppeal &whole, const Effect &effect);

/// Entries of the journal with number and title of their first targets, as far as the cache has them.
Result<std::vector<JournalEntry>> named(std::vector<OutboxEntry> entries, AppealStore &appeals);

/// Does the centre still have to confirm one of them?
bool anyPending(const Acts &acts);
/// Was one of them refused for the appeal it concerns?
bool anyRefused(const Acts &acts);

} // namespace vakhta
