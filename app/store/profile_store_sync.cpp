// What sync brings, and what follows from it in the journal.

#include "app/store/profile_store.h"

#include <algorithm>

namespace vakhta {

Result<Applied> ProfileStore::apply(const Page &page)
{
    auto applied = m_replica->apply(page);
    if (!applied)
        return applied;
    if (auto followed = followUp(*applied, page.caughtUp); !followed)
        return followed.error();
    return applied;
}

Result<Applied> ProfileStore::sweep(const std::vector<Type> &types)
{
    auto applied = m_replica->sweep(types);
    if (!applied)
        return applied;
    if (auto followed = followUp(*applied, true); !followed)
        return followed.error();
    return applied;
}

// The readers are told in any case: the cache has changed, whatever the journal's disk says.
Result<void> ProfileStore::followUp(const Applied &applied, bool caughtUp)
{
    if (applied.region)
        m_viewer.reset();
    Notice notice{.rows = applied.appeals, .gone = applied.gone, .touched = applied.touched, .region = applied.region};
    QSet<qint64> drafts, acts;
    Result<void> done;
    if (applied.drafts || caughtUp)
        done = reconcileDrafts(caughtUp, drafts);
    if (done && caughtUp)
        done = dropSeenActs(acts);
    notice.drafts = !drafts.isEmpty();
    notice.journal = !acts.isEmpty();
    notice.touched.unite(drafts).unite(acts);
    m_tell(notice);
    return done;
}

Result<void> ProfileStore::reconcileDrafts(bool complete, QSet<qint64> &changed)
{
    const auto account = m_account.account();
    if (!account)
        return account.error();
    auto atCentre = AppealStore(*m_cache).drafts();
    if (!atCentre)
        return atCentre.error();
    std::erase_if(*atCentre, [&](const Draft &draft) { return draft.owner != account->userId; });
    const auto reconciled = m_drafts.reconcile(*atCentre, complete, now());
    if (!reconciled)
        return reconciled.error();
    changed = *reconciled;
    return {};
}

// The record of an act comes in the same commit as what it did; once it is here, and nothing is missing, so is the effect.
Result<bool> ProfileStore::isSeen(const OutboxEntry &act)
{
    const OperationResult &result = act.entry.result;
    if (result.id == 0 || result.outcome == Outcome::Noop)
        return true;
    const auto record = m_replica->object(Type::Operation, result.id);
    if (!record)
        return record.error();
    return !record->isEmpty();
}

Result<void> ProfileStore::dropSeenActs(QSet<qint64> &changed)
{
    const auto acts = m_outbox.unsettled();
    if (!acts)
        return acts.error();
    std::vector<qint64> seen;
    for (const OutboxEntry &act : *acts) {
        const bool answered = act.entry.state == EntryState::Done || act.entry.state == EntryState::Attention;
        if (!act.overlaid || !answered)
            continue;
        const auto here = isSeen(act);
        if (!here)
            return here.error();
        if (!*here)
            continue;
        seen.push_back(act.seq);
        for (const Target &target : act.entry.operation.targets)
            changed.insert(target.appeal);
    }
    return seen.empty() ? Result<void>() : m_outbox.dropOverlay(seen);
}

Result<void> ProfileStore::clearReplica()
{
    m_viewer.reset();
    if (auto forgotten = m_drafts.forgetSeen(); !forgotten)
        return forgotten;
    return told(m_replica->clear(), {.region = true, .journal = true, .drafts = true, .everything = true});
}

void ProfileStore::closeCache()
{
    m_viewer.reset();
    m_replica.reset();
    m_cache.reset();
}

void ProfileStore::checkpointJournal()
{
    (void)m_journal->exec("PRAGMA wal_checkpoint(PASSIVE)"); // the next start does it otherwise
}

void ProfileStore::replaceCache(std::unique_ptr<Connection> cache)
{
    m_cache = std::move(cache);
    m_replica.emplace(*m_cache);
    m_tell({.region = true, .journal = true, .drafts = true, .everything = true});
}

} // namespace vakhta
