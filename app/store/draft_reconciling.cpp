#include "app/store/draft_store.h"

#include "app/core/draft_merge.h"
#include "app/sqlite/written.h"

#include <algorithm>

namespace vakhta {

Result<QSet<qint64>> DraftStore::reconcile(const std::vector<Draft> &atCentre, bool complete, const QDateTime &now)
{
    return m_journal.inTransaction([&]() -> Result<QSet<qint64>> {
        QSet<qint64> changed;
        for (const Draft &theirs : atCentre) {
            const auto mine = of(theirs.appeal);
            if (!mine)
                return mine.error();
            if (auto taken = takeTheirs(theirs, *mine, complete, now, changed); !taken)
                return taken.error();
        }
        if (complete) {
            if (auto lost = loseDestroyed(atCentre, now, changed); !lost)
                return lost.error();
        }
        return changed;
    });
}

Result<bool> DraftStore::isToBeDestroyed(const Draft &theirs)
{
    auto rows = m_journal.run("SELECT 1 FROM draft_deletes WHERE centre_id = ? AND appeal = ?", theirs.id, theirs.appeal);
    if (!rows)
        return rows.error();
    return rows->first() != nullptr;
}

Result<void> DraftStore::takeTheirs(const Draft &theirs, const std::optional<KeptDraft> &mine, bool complete, const QDateTime &now,
                                    QSet<qint64> &changed)
{
    const auto doomed = isToBeDestroyed(theirs);
    if (!doomed)
        return doomed.error();
    if (*doomed)
        return {};
    if (!mine) {
        changed.insert(theirs.appeal);
        return only(m_journal.exec("INSERT INTO drafts (appeal, text, saved_at, centre_id, revision, at_centre, seen, their_text, "
                                   "centre_text) VALUES (?1, ?2, ?3, ?4, ?5, 1, 1, '', ?2)",
                                   theirs.appeal, theirs.text, theirs.updatedAt.isValid() ? theirs.updatedAt : now, theirs.id,
                                   theirs.revision));
    }
    const auto open = isOpenAgain(theirs.appeal);
    if (!open)
        return open.error();
    if (*open && !complete)
        return {}; // may be a row of before the backup, which the sweep takes away
    if (*open) {
        changed.insert(theirs.appeal);
        return takeAgain(theirs, *mine, now);
    }
    if (mine->centreId == theirs.id && theirs.revision <= mine->revision)
        return only(m_journal.exec("UPDATE drafts SET seen = 1 WHERE appeal = ? AND seen = 0", theirs.appeal)); // our own words come back
    if (mine->centreId > theirs.id)
        return {}; // an older one of two: the newer is this draft
    changed.insert(theirs.appeal);
    return takeNewer(theirs, *mine, now);
}

// Where nothing was typed here since the centre had this text, theirs takes its place.
Result<void> DraftStore::takeNewer(const Draft &theirs, KeptDraft mine, const QDateTime &now)
{
    const bool same = mine.draft.text == theirs.text;
    if (!mine.draft.atCentre && !same)
        return mergeNewer(theirs, std::move(mine), now);
    if (auto kept = keepVersion(mine.appeal, same ? QString() : mine.draft.text, mine.draft.savedAt, now); !kept)
        return kept;
    mine.draft = {theirs.text, theirs.updatedAt.isValid() ? theirs.updatedAt : now, true, {}, {}};
    return placeAt(theirs, mine);
}

// Each paragraph takes its own change; where both touched one, both stand side by side. Both texts are in the history besides.
Result<void> DraftStore::mergeNewer(const Draft &theirs, KeptDraft mine, const QDateTime &now)
{
    LocalDraft &draft = mine.draft;
    for (const QString &text : {theirs.text, draft.text}) {
        if (auto kept = keepVersion(mine.appeal, text, text == draft.text ? draft.savedAt : now, now); !kept)
            return kept;
    }
    if (draft.text.contains(theirs.text)) // our own words whose answer was lost, typed on since
        return placeAt(theirs, mine);
    const QString base = draft.theirText.isEmpty() ? mine.centreText : draft.fork;
    const MergedDraft merged = mergeDrafts(base, draft.text, theirs.text);
    const bool settled = merged.overlaps.empty();
    draft = {merged.mine, draft.savedAt, settled && merged.mine == theirs.text, settled ? QString() : merged.theirs,
             settled ? QString() : base};
    return placeAt(theirs, mine);
}

Result<void> DraftStore::placeAt(const Draft &theirs, KeptDraft mine)
{
    mine.centreId = theirs.id;
    mine.revision = theirs.revision;
    mine.centreText = theirs.text;
    if (auto changed = change(mine); !changed)
        return changed;
    return only(m_journal.exec("UPDATE drafts SET seen = 1 WHERE appeal = ?", mine.appeal));
}

Result<void> DraftStore::loseDestroyed(const std::vector<Draft> &atCentre, const QDateTime &now, QSet<qint64> &changed)
{
    const auto there = [&](qint64 centreId) {
        return std::any_of(atCentre.begin(), atCentre.end(), [centreId](const Draft &draft) { return draft.id == centreId; });
    };
    const auto seen = seenDrafts();
    if (!seen)
        return seen.error();
    for (const KeptDraft &mine : *seen) {
        if (there(mine.centreId))
            continue;
        changed.insert(mine.appeal);
        if (auto lost = loseOne(mine, now); !lost)
            return lost;
    }
    auto rows = m_journal.run("SELECT centre_id FROM draft_deletes WHERE done = 1");
    const auto done = rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
    if (!done)
        return done.error();
    for (const qint64 centreId : *done) {
        if (there(centreId))
            continue;
        if (auto forgotten = m_journal.exec("DELETE FROM draft_deletes WHERE centre_id = ?", centreId); !forgotten)
            return forgotten.error();
    }
    return {};
}

Result<std::vector<KeptDraft>> DraftStore::seenDrafts()
{
    auto rows = m_journal.run("SELECT appeal, text, at_centre, centre_id FROM drafts WHERE seen = 1");
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) {
        KeptDraft mine;
        mine.appeal = row.integer(0);
        mine.draft.text = row.text(1);
        mine.draft.atCentre = row.integer(2) != 0;
        mine.centreId = row.integer(3);
        return mine;
    });
}

// Discarded or sent from another computer. What was typed here since is a draft of its own.
Result<void> DraftStore::loseOne(const KeptDraft &mine, const QDateTime &now)
{
    if (!mine.draft.atCentre)
        return only(m_journal.exec("UPDATE drafts SET centre_id = 0, revision = 0, seen = 0, centre_text = '' WHERE appeal = ?", mine.appeal));
    if (auto kept = keepVersion(mine.appeal, mine.draft.text, now, now); !kept)
        return kept;
    return only(m_journal.exec("DELETE FROM drafts WHERE appeal = ?", mine.appeal));
}

// In `seen` of a draft, and in place of the act that a destroying waits for: open until all was read again.
namespace {
constexpr qint64 openAgain = -1;
}

Result<void> DraftStore::forgetCentre()
{
    return m_journal.inTransaction([&]() -> Result<void> {
        const auto open = m_journal.exec("UPDATE drafts SET at_centre = 0, seen = ? WHERE centre_id > 0", openAgain);
        if (!open)
            return open.error();
        return only(m_journal.exec("UPDATE draft_deletes SET after_seq = ?, done = 0 WHERE after_seq = 0", openAgain));
    });
}

Result<bool> DraftStore::isOpenAgain(qint64 appeal)
{
    auto rows = m_journal.run("SELECT 1 FROM drafts WHERE appeal = ? AND seen = ?", appeal, openAgain);
    if (!rows)
        return rows.error();
    return rows->first() != nullptr;
}

// What a backup brings back is an earlier text of ours. What another computer has sent again meanwhile is merged.
Result<void> DraftStore::takeAgain(const Draft &theirs, KeptDraft mine, const QDateTime &now)
{
    if (mine.centreId != theirs.id || theirs.revision > mine.revision)
        return takeNewer(theirs, std::move(mine), now);
    mine.draft.atCentre = mine.draft.text == theirs.text;
    if (auto kept = keepVersion(mine.appeal, mine.draft.atCentre ? QString() : theirs.text, now, now); !kept)
        return kept;
    return placeAt(theirs, mine);
}

Result<void> DraftStore::settleForgotten(const std::vector<Draft> &atCentre)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        for (const Draft &theirs : atCentre) {
            const auto found = m_journal.exec("UPDATE draft_deletes SET after_seq = 0, revision = ? WHERE centre_id = ? AND appeal = ? "
                                              "AND after_seq = ? AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.appeal = draft_deletes.appeal)",
                                              theirs.revision, theirs.id, theirs.appeal, openAgain);
            if (!found)
                return found.error();
        }
        if (auto gone = m_journal.exec("DELETE FROM draft_deletes WHERE after_seq = ?", openAgain); !gone)
            return gone.error();
        return only(m_journal.exec("UPDATE drafts SET centre_id = 0, revision = 0, centre_text = '', seen = 0 WHERE seen = ?", openAgain));
    });
}

Result<void> DraftStore::setAside(qint64 appeal, const QDateTime &now)
{
    const auto mine = of(appeal);
    if (!mine || !*mine)
        return mine ? Result<void>() : Result<void>(mine.error());
    const LocalDraft &draft = (*mine)->draft;
    for (const QString &text : {draft.theirText, draft.text}) {
        if (auto kept = keepVersion(appeal, text, draft.savedAt, now); !kept)
            return kept;
    }
    return only(m_journal.exec("DELETE FROM drafts WHERE appeal = ?", appeal));
}

} // namespace vakhta
