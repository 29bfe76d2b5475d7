#include "app/store/draft_store.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr SqlPart keptColumns = "SELECT appeal, text, saved_at, at_centre, their_text, centre_id, revision FROM drafts ";

KeptDraft keptFrom(const Statement &row)
{
    return {row.integer(0), {row.text(1), row.time(2), row.integer(3) != 0, row.text(4)}, row.integer(5), row.integer(6)};
}

Result<void> only(const Result<qint64> &written)
{
    return written ? Result<void>() : Result<void>(written.error());
}

/// A version is worth keeping when words go away or it stood for a while; single keystrokes are not.
bool worthKeeping(const LocalDraft &before, const QString &after, const QDateTime &now)
{
    constexpr qint64 aWhile = 5 * 60;
    if (before.text.isEmpty())
        return false;
    return !after.startsWith(before.text) || before.savedAt.secsTo(now) >= aWhile;
}
} // namespace

Result<void> DraftStore::save(qint64 appeal, const QString &text, const QDateTime &now)
{
    return m_journal.inTransaction([&]() -> Result<void> {
        const auto before = of(appeal);
        if (!before)
            return before.error();
        if (!*before)
            return saveFirst(appeal, text, now);
        const LocalDraft &draft = (*before)->draft;
        if (draft.text == text)
            return {};
        if (worthKeeping(draft, text, now)) {
            if (auto kept = keepVersion(appeal, draft.text, draft.savedAt); !kept)
                return kept;
        }
        // Text from elsewhere stays beside this one until it has been taken in.
        const QString beside = text.contains(draft.theirText) ? QString() : draft.theirText;
        return only(m_journal.exec("UPDATE drafts SET text = ?, saved_at = ?, at_centre = 0, their_text = ? WHERE appeal = ?", text,
                                   now, beside, appeal));
    });
}

// One appeal has one draft at the centre: where the old one still waits to be destroyed, its place is taken over.
Result<void> DraftStore::saveFirst(qint64 appeal, const QString &text, const QDateTime &now)
{
    qint64 centreId = 0, revision = 0;
    {
        auto rows = m_journal.run("SELECT centre_id, revision FROM draft_deletes WHERE appeal = ? AND done = 0", appeal);
        if (!rows)
            return rows.error();
        if (const Statement *row = rows->first())
            centreId = row->integer(0), revision = row->integer(1);
    }
    if (auto taken = m_journal.exec("DELETE FROM draft_deletes WHERE centre_id = ?", centreId); !taken)
        return taken.error();
    return only(m_journal.exec("INSERT INTO drafts VALUES (?, ?, ?, ?, ?, 0, 0, '')", appeal, text, now, centreId, revision));
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
    if (auto kept = keepVersion(appeal, (*before)->draft.text, now); !kept)
        return kept;
    if (auto kept = keepVersion(appeal, (*before)->draft.theirText, now); !kept)
        return kept;
    if (const qint64 centreId = (*before)->centreId) {
        const auto planned = m_journal.exec("INSERT OR REPLACE INTO draft_deletes VALUES (?, ?, ?, ?, 0)", centreId, appeal,
                                            (*before)->revision, seq);
        if (!planned)
            return planned.error();
    }
    return only(m_journal.exec("DELETE FROM drafts WHERE appeal = ?", appeal));
}

Result<void> DraftStore::restore(qint64 appeal, qint64 seq, const QString &text, const QDateTime &now)
{
    const auto typedSince = of(appeal);
    if (!typedSince)
        return typedSince.error();
    if (*typedSince) {
        if (auto kept = keepVersion(appeal, text, now); !kept)
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

Result<bool> DraftStore::holdsTexts()
{
    auto rows = m_journal.run("SELECT EXISTS (SELECT 1 FROM drafts) OR EXISTS (SELECT 1 FROM draft_history)");
    if (!rows)
        return rows.error();
    return rows->first()->integer(0) != 0;
}

Result<std::vector<DraftVersion>> DraftStore::history(qint64 appeal)
{
    auto rows = m_journal.run("SELECT text, saved_at FROM draft_history WHERE appeal = ? ORDER BY id", appeal);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return DraftVersion{row.text(0), row.time(1)}; });
}

Result<void> DraftStore::keepVersion(qint64 appeal, const QString &text, const QDateTime &savedAt)
{
    if (text.isEmpty())
        return {};
    return only(m_journal.exec("INSERT INTO draft_history (appeal, text, saved_at) VALUES (?, ?, ?)", appeal, text, savedAt));
}

Result<void> DraftStore::forget(const QDateTime &before)
{
    return only(m_journal.exec("DELETE FROM draft_history WHERE saved_at < ?", before));
}

Result<std::vector<DraftToSend>> DraftStore::toSend()
{
    auto changed = m_journal.run("SELECT appeal, centre_id, revision, text FROM drafts "
                                 "WHERE at_centre = 0 AND (text <> '' OR centre_id > 0) ORDER BY saved_at");
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
        const auto kept = m_journal.exec("UPDATE drafts SET centre_id = ?, revision = ?, at_centre = (text = ?) WHERE appeal = ?",
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
    return only(m_journal.exec("UPDATE drafts SET centre_id = 0, revision = 0, seen = 0, at_centre = 0 WHERE appeal = ?", sent.appeal));
}

Result<void> DraftStore::forgetSeen()
{
    return only(m_journal.exec("UPDATE drafts SET seen = 0"));
}

} // namespace vakhta
