#include "app/store/draft_store.h"

#include <algorithm>

namespace vakhta {

namespace {
Result<void> only(const Result<qint64> &written)
{
    return written ? Result<void>() : Result<void>(written.error());
}
} // namespace

Result<QSet<qint64>> DraftStore::reconcile(const std::vector<Draft> &atCentre, bool complete, const QDateTime &now)
{
    return m_journal.inTransaction([&]() -> Result<QSet<qint64>> {
        QSet<qint64> changed;
        for (const Draft &theirs : atCentre) {
            const auto mine = of(theirs.appeal);
            if (!mine)
                return mine.error();
            if (auto taken = takeTheirs(theirs, *mine, now, changed); !taken)
                return taken.error();
        }
        if (complete) {
            if (auto lost = loseDestroyed(atCentre, now, changed); !lost)
                return lost.error();
        }
        return changed;
    });
}

Result<bool> DraftStore::isToBeDestroyed(qint64 centreId)
{
    auto rows = m_journal.run("SELECT 1 FROM draft_deletes WHERE centre_id = ?", centreId);
    if (!rows)
        return rows.error();
    return rows->first() != nullptr;
}

Result<void> DraftStore::takeTheirs(const Draft &theirs, const std::optional<KeptDraft> &mine, const QDateTime &now,
                                    QSet<qint64> &changed)
{
    const auto doomed = isToBeDestroyed(theirs.id);
    if (!doomed)
        return doomed.error();
    if (*doomed)
        return {};
    if (!mine) {
        changed.insert(theirs.appeal);
        return only(m_journal.exec("INSERT INTO drafts VALUES (?, ?, ?, ?, ?, 1, 1, '')", theirs.appeal, theirs.text,
                                   theirs.updatedAt.isValid() ? theirs.updatedAt : now, theirs.id, theirs.revision));
    }
    if (mine->centreId == theirs.id && theirs.revision <= mine->revision)
        return only(m_journal.exec("UPDATE drafts SET seen = 1 WHERE appeal = ? AND seen = 0", theirs.appeal)); // our own words come back
    if (mine->centreId > theirs.id)
        return {}; // an older one of two: the newer is this draft
    changed.insert(theirs.appeal);
    return takeNewer(theirs, *mine, now);
}

// Both texts are kept: what was at the centre goes to the history, what was typed here stays and theirs is put beside it.
Result<void> DraftStore::takeNewer(const Draft &theirs, const KeptDraft &mine, const QDateTime &now)
{
    const bool same = mine.draft.text == theirs.text;
    const bool typedHere = !mine.draft.atCentre && !same;
    if (auto kept = keepVersion(mine.appeal, same ? QString() : typedHere ? theirs.text : mine.draft.text, now); !kept)
        return kept;
    if (typedHere) {
        const QString beside = mine.draft.text.contains(theirs.text) ? QString() : theirs.text;
        return only(m_journal.exec("UPDATE drafts SET their_text = ?, centre_id = ?, revision = ?, seen = 1 WHERE appeal = ?", beside,
                                   theirs.id, theirs.revision, mine.appeal));
    }
    return only(m_journal.exec("UPDATE drafts SET text = ?, saved_at = ?, centre_id = ?, revision = ?, at_centre = 1, seen = 1, "
                               "their_text = '' WHERE appeal = ?",
                               theirs.text, theirs.updatedAt.isValid() ? theirs.updatedAt : now, theirs.id, theirs.revision,
                               mine.appeal));
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
        return only(m_journal.exec("UPDATE drafts SET centre_id = 0, revision = 0, seen = 0 WHERE appeal = ?", mine.appeal));
    if (auto kept = keepVersion(mine.appeal, mine.draft.text, now); !kept)
        return kept;
    return only(m_journal.exec("DELETE FROM drafts WHERE appeal = ?", mine.appeal));
}

} // namespace vakhta
