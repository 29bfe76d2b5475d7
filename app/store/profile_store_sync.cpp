// What sync brings, and what follows from it in the journal.

#include "app/store/profile_store.h"

#include "app/store/search_index.h"

#include <algorithm>

namespace vakhta {

namespace {
Error noPlace()
{
    return {Error::Kind::NotFound, QStringLiteral("no other cache has a place here")};
}
} // namespace

Result<Applied> ProfileStore::apply(const Page &page)
{
    auto applied = replica().apply(page);
    if (!applied || isBeside())
        return applied;
    if (auto followed = followUp(*applied, page.caughtUp); !followed)
        return followed.error();
    return applied;
}

// The readers are told in any case: the cache has changed, whatever the journal's disk says.
Result<void> ProfileStore::followUp(const Applied &applied, bool caughtUp)
{
    if (applied.region)
        m_viewer.reset();
    Notice notice{.rows = applied.appeals, .gone = applied.gone, .touched = applied.touched, .region = applied.region};
    QSet<qint64> drafts;
    Result<void> done;
    if (applied.drafts || caughtUp)
        done = reconcileDrafts(caughtUp, drafts);
    if (done && caughtUp)
        done = dropSeenActs(notice);
    notice.drafts = !drafts.isEmpty();
    notice.journal |= !drafts.isEmpty(); // a draft may wait for the user now
    notice.touched.unite(drafts);
    m_tell(notice);
    return done;
}

Result<std::vector<Draft>> ProfileStore::ownDraftsAtCentre()
{
    const auto account = m_account.account();
    if (!account)
        return account.error();
    auto atCentre = AppealStore(synced()).drafts();
    if (atCentre)
        std::erase_if(*atCentre, [&](const Draft &draft) { return draft.owner != account->userId; });
    return atCentre;
}

Result<void> ProfileStore::reconcileDrafts(bool complete, QSet<qint64> &changed)
{
    const auto atCentre = ownDraftsAtCentre();
    if (!atCentre)
        return atCentre.error();
    const auto reconciled = m_drafts.reconcile(*atCentre, complete, stamp());
    if (!reconciled)
        return reconciled.error();
    changed = *reconciled;
    return complete ? lookWhatIsInReach(changed) : Result<void>();
}

/// A draft whose appeal has left the user's scope waits for him, not for the centre: that would refuse it for ever.
Result<void> ProfileStore::lookWhatIsInReach(QSet<qint64> &changed)
{
    const auto drafts = m_drafts.appeals();
    if (!drafts)
        return drafts.error();
    QSet<qint64> out;
    for (const qint64 appeal : *drafts) {
        const auto keys = AppealStore(synced()).keys(appeal);
        if (!keys)
            return keys.error();
        if (!*keys)
            out.insert(appeal);
    }
    const auto news = m_drafts.setOutOfReach(out);
    if (!news)
        return news.error();
    if (*news)
        changed.unite(out);
    return {};
}

// By its own id as well: after the centre was put back to a backup the record's may be another act's.
Result<bool> ProfileStore::isKnown(const OutboxEntry &act)
{
    const auto body = replica().object(Type::Operation, act.entry.result.id);
    if (!body)
        return body.error();
    const auto record = operationFrom(*body);
    return record && record->operation.opId == act.entry.operation.opId;
}

Result<void> ProfileStore::dropSeenActs(Notice &notice)
{
    const auto acts = m_outbox.answered();
    if (!acts)
        return acts.error();
    std::vector<qint64> seen;
    for (const OutboxEntry &act : *acts) {
        // The record comes in the same commit as what the act did; once it is here, and nothing is missing, so is the effect.
        const OperationResult &result = act.entry.result;
        const auto here = result.id == 0 || result.outcome == Outcome::Noop ? Result(true) : isKnown(act);
        if (!here)
            return here.error();
        if (!*here && act.sentAgain)
            continue;
        if (!*here) { // put back in silence, to a moment just before it
            if (auto again = sendAgain(act); !again)
                return again;
            continue;
        }
        seen.push_back(act.seq);
        notice.journal = true;
        notice.concern(act.entry.operation);
    }
    return seen.empty() ? Result<void>() : m_outbox.dropOverlay(seen);
}

Result<bool> ProfileStore::goOnIndexing()
{
    constexpr qsizetype bytesOfTurn = 128 << 10; // some milliseconds: nobody who waits for this thread notices
    return SearchIndex(*m_cache).goOn(bytesOfTurn);
}

void ProfileStore::tellIndexed()
{
    m_tell({.indexed = true});
}

Result<void> ProfileStore::clearReplica()
{
    m_viewer.reset();
    discardBeside();
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

Result<void> ProfileStore::keepPagesBeside(qint64 offset, const QByteArray &pages)
{
    if (!m_beside)
        return noPlace();
    auto kept = m_beside->keepPages(offset, pages);
    if (kept || kept.error().kind != Error::Kind::DiskFull)
        return kept;
    m_beside->discard(); // the room is for what is typed here; the rest comes by pages, as far as there is room for it
    return Error{Error::Kind::NotFound, QStringLiteral("no room for a whole cache beside")};
}

Result<void> ProfileStore::openBeside(const QString &cursor)
{
    return m_beside ? m_beside->open(cursor) : Result<void>(noPlace());
}

void ProfileStore::discardBeside()
{
    if (m_beside)
        m_beside->discard();
}

Result<void> ProfileStore::useCache(std::unique_ptr<Connection> cache)
{
    m_cache = std::move(cache);
    m_replica.emplace(*m_cache);
    return followCache();
}

Result<void> ProfileStore::followCache()
{
    Applied all;
    all.region = true;
    if (auto followed = followUp(all, true); !followed)
        return followed;
    return caughtUp(now());
}

void ProfileStore::replaceCache(std::unique_ptr<Connection> cache)
{
    m_cache = std::move(cache);
    m_replica.emplace(*m_cache);
    m_tell({.region = true, .journal = true, .drafts = true, .everything = true});
}

} // namespace vakhta
