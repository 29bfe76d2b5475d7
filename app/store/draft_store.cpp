#include "app/store/draft_store.h"

#include "app/core/draft_merge.h"
#include "app/sqlite/written.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr SqlPart keptColumns =
    "SELECT appeal, text, saved_at, at_centre, their_text, fork_text, centre_id, revision, centre_text, out_of_reach "
    "FROM drafts ";

KeptDraft keptFrom(const Statement &row)
{
    return {row.integer(0), {row.text(1), row.time(2), row.integer(3) != 0, row.text(4), row.text(5)}, row.integer(6), row.integer(7),
            row.text(8), row.integer(9) != 0};
}

/// Two texts stand side by side as long as both have touched a paragraph, and this one does not hold the other.
void lookBeside(LocalDraft &draft)
{
    const bool settled = draft.theirText.isEmpty() || draft.text.contains(draft.theirText)
        || mergeDrafts(draft.fork, draft.text, draft.theirText).overlaps.empty();
    if (settled)
        draft.theirText = draft.fork = QString();
}

/// Typed over a text that words from elsewhere came into meanwhile.
void mergeTyped(LocalDraft &draft, const QString &over, const QString &typed)
{
    const MergedDraft merged = mergeDrafts(over, typed, draft.text);
    draft.text = merged.mine;
    if (merged.overlaps.empty() || !draft.theirText.isEmpty()) // two side by side are enough: the third is in the history
        return;
    draft.theirText = merged.theirs;
    draft.fork = over;
}
} // namespace

// Where there is no draft yet, `text` begins one.
Result<void> DraftStore::edit(qint64 appeal, const QString &text, const QDateTime &now,
                              const std::function<Result<void>(KeptDraft &)> &body)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        auto before = of(appeal);
        if (!before)
            return before.error();
        return *before ? body(**before) : saveFirst(appeal, text, now);
    });
}

Result<void> DraftStore::save(qint64 appeal, const QString &text, const QDateTime &now, const QString &over)
{
    return edit(appeal, text, now, [&](KeptDraft &kept) -> Result<void> {
        LocalDraft &draft = kept.draft;
        if (draft.text == text)
            return {};
        const bool meanwhile = !over.isNull() && over != draft.text;
        const auto worth = meanwhile ? Result(true) : isWorthKeeping(appeal, draft, text, now);
        if (!worth)
            return worth.error();
        if (*worth) {
            if (auto put = keepVersion(appeal, draft.text, draft.savedAt, now); !put)
                return put;
        }
        if (meanwhile) {
            if (auto put = keepVersion(appeal, text, now, now); !put)
                return put;
            mergeTyped(draft, over, text);
        } else {
            draft.text = text;
        }
        lookBeside(draft);
        draft.savedAt = now;
        draft.atCentre = false;
        return change(kept);
    });
}

Result<void> DraftStore::pick(qint64 appeal, const QString &text, const QString &theirText, const QDateTime &now)
{
    return edit(appeal, text, now, [&](KeptDraft &kept) -> Result<void> {
        for (const QString &put : {kept.draft.text, kept.draft.theirText}) {
            if (auto done = keepVersion(appeal, put, kept.draft.savedAt, now); !done)
                return done;
        }
        kept.draft = {text, now, false, theirText, theirText.isEmpty() ? QString() : kept.draft.fork};
        return change(kept);
    });
}

Result<void> DraftStore::change(const KeptDraft &kept)
{
    const LocalDraft &draft = kept.draft;
    return only(m_journal.exec("UPDATE drafts SET text = ?, saved_at = ?, at_centre = ?, their_text = ?, fork_text = ?, centre_id = ?, "
                               "revision = ?, centre_text = ? WHERE appeal = ?",
                               draft.text, draft.savedAt, draft.atCentre, draft.theirText, draft.fork, kept.centreId, kept.revision,
                               kept.centreText, kept.appeal));
}

// One appeal has one draft at the centre: where the old one still waits to be destroyed, its place is taken over.
Result<void> DraftStore::saveFirst(qint64 appeal, const QString &text, const QDateTime &now)
{
    qint64 centreId = 0, revision = 0;
    {
        auto rows = m_journal.run("SELECT centre_id, revision FROM draft_deletes WHERE appeal = ? AND done = 0 AND after_seq >= 0", appeal);
        if (!rows)
            return rows.error();
        if (const Statement *row = rows->first())
            centreId = row->integer(0), revision = row->integer(1);
    }
    if (auto taken = m_journal.exec("DELETE FROM draft_deletes WHERE centre_id = ?", centreId); !taken)
        return taken.error();
    return only(m_journal.exec("INSERT INTO drafts (appeal, text, saved_at, centre_id, revision, at_centre, seen, their_text) "
                               "VALUES (?, ?, ?, ?, ?, 0, 0, '')",
                               appeal, text, now, centreId, revision));
}

Result<void> DraftStore::discard(qint64 appeal, const QDateTime &now)
{
    return m_journal.inTransaction([&] { return submit(appeal, 0, now); });
}

Result<void> DraftStore::submit(qint64 appeal, qint64 seq, const QDateTime &now)
{
    const auto before = of(appeal);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    if (const qint64 centreId = (*before)->centreId) {
        const auto planned = m_journal.exec("INSERT OR REPLACE INTO draft_deletes VALUES (?, ?, ?, ?, 0)", centreId, appeal,
                                            (*before)->revision, seq);
        if (!planned)
            return planned.error();
    }
    return setAside(appeal, now);
}

Result<void> DraftStore::restore(qint64 appeal, qint64 seq, const QString &text, const QDateTime &now)
{
    const auto typedSince = of(appeal);
    if (!typedSince)
        return typedSince.error();
    if (*typedSince) {
        if (auto kept = keepVersion(appeal, text, now, now); !kept)
            return kept;
        return submitted(seq);
    }
    return saveFirst(appeal, text, now); // takes over the centre's copy that waited for `seq`
}

Result<void> DraftStore::submitted(qint64 seq)
{
    return only(m_journal.exec("UPDATE draft_deletes SET after_seq = 0 WHERE after_seq = ? AND after_seq > 0", seq));
}

Result<std::optional<KeptDraft>> DraftStore::of(qint64 appeal)
{
    auto rows = m_journal.run(Sql::joined<keptColumns, "WHERE appeal = ?">(), appeal);
    if (!rows)
        return rows.error();
    return rows->first() ? std::optional(keptFrom(*rows->first())) : std::nullopt;
}

Result<std::vector<qint64>> DraftStore::appeals()
{
    auto rows = m_journal.run("SELECT appeal FROM drafts ORDER BY appeal");
    return rows ? rows->all([](const Statement &row) { return row.integer(0); }) : rows.error();
}

Result<std::vector<KeptDraft>> DraftStore::inTrouble()
{
    auto rows = m_journal.run(Sql::joined<keptColumns, "WHERE their_text <> '' OR out_of_reach = 1 ORDER BY saved_at DESC">());
    return rows ? rows->all(keptFrom) : rows.error();
}

Result<bool> DraftStore::setOutOfReach(const QSet<qint64> &appeals)
{
    const auto drafts = this->appeals();
    if (!drafts)
        return drafts.error();
    bool news = false;
    for (const qint64 appeal : *drafts) {
        const auto moved = m_journal.exec("UPDATE drafts SET out_of_reach = ?1 WHERE appeal = ?2 AND out_of_reach <> ?1",
                                          appeals.contains(appeal), appeal);
        if (!moved)
            return moved.error();
        news = news || *moved > 0;
    }
    return news;
}

Result<void> DraftStore::putOutOfReach(qint64 appeal)
{
    return only(m_journal.exec("UPDATE drafts SET out_of_reach = 1 WHERE appeal = ? AND centre_id = 0", appeal));
}

Result<bool> DraftStore::holdsTexts()
{
    auto rows = m_journal.run("SELECT EXISTS (SELECT 1 FROM drafts) OR EXISTS (SELECT 1 FROM draft_history)");
    if (!rows)
        return rows.error();
    return rows->first()->integer(0) != 0;
}

Result<std::vector<DraftToSend>> DraftStore::toSend()
{
    auto changed = m_journal.run("SELECT appeal, centre_id, revision, text FROM drafts "
                                 "WHERE at_centre = 0 AND seen >= 0 AND their_text = '' AND (out_of_reach = 0 OR centre_id > 0) AND (text <> '' OR centre_id > 0) "
                                 "ORDER BY saved_at");
    if (!changed)
        return changed.error();
    auto found = changed->all([](const Statement &row) {
        return DraftToSend{row.integer(0), row.integer(1), row.integer(2), row.text(3), false};
    });
    if (!found)
        return found;
    auto gone = m_journal.run("SELECT appeal, centre_id, revision FROM draft_deletes WHERE after_seq = 0 AND done = 0");
    if (!gone)
        return gone.error();
    const auto read = gone->each([&](const Statement &row) {
        found->push_back({row.integer(0), row.integer(1), row.integer(2), {}, true});
        return true;
    });
    return read ? found : Result<std::vector<DraftToSend>>(read.error());
}

Result<void> DraftStore::settled(const DraftToSend &sent, qint64 centreId, qint64 revision)
{
    if (sent.destroy) // the row stays until the replica has lost it too, so that it does not come back from there
        return only(m_journal.exec("UPDATE draft_deletes SET done = 1 WHERE centre_id = ?", sent.centreId));
    return m_journal.inTransaction([&]() -> Result<void> {
        const auto kept = m_journal.exec("UPDATE drafts SET centre_id = ?1, revision = ?2, at_centre = (text = ?3), centre_text = ?3 "
                                         "WHERE appeal = ?4",
                                         centreId, revision, sent.text, sent.appeal);
        if (!kept || *kept > 0)
            return only(kept);
        // Discarded or submitted while it was on its way.
        return only(m_journal.exec("INSERT OR REPLACE INTO draft_deletes VALUES (?, ?, ?, 0, 0)", centreId, sent.appeal, revision));
    });
}

Result<void> DraftStore::gone(const DraftToSend &sent)
{
    if (sent.destroy)
        return only(m_journal.exec("DELETE FROM draft_deletes WHERE centre_id = ?", sent.centreId));
    return only(m_journal.exec("UPDATE drafts SET centre_id = 0, revision = 0, seen = 0, at_centre = 0, centre_text = '' WHERE appeal = ?",
                               sent.appeal));
}

Result<void> DraftStore::forgetSeen()
{
    return only(m_journal.exec("UPDATE drafts SET seen = 0"));
}

} // namespace vakhta
