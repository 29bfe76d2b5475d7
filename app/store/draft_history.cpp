// What drafts were once.

#include "app/store/draft_store.h"

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
/// Are the words of `part` all in `whole`, but for one run of new ones?
bool holds(const QString &whole, const QString &part)
{
    const auto [end, inWhole] = std::mismatch(part.begin(), part.end(), whole.begin(), whole.end());
    const qsizetype head = end - part.begin();
    const auto [rest, restInWhole] = std::mismatch(part.rbegin(), part.rend(), whole.rbegin(), whole.rend());
    const qsizetype tail = rest - part.rbegin();
    return part.size() <= whole.size() && head + tail >= part.size();
}
} // namespace

/// A version is kept when its words would be nowhere else, or when it stood for a while; single keystrokes are not.
Result<bool> DraftStore::isWorthKeeping(qint64 appeal, const LocalDraft &before, const QString &after, const QDateTime &now)
{
    constexpr qint64 aWhile = 5 * 60;
    if (before.text.isEmpty())
        return false;
    if (before.savedAt.secsTo(now) >= aWhile)
        return true;
    if (holds(after, before.text))
        return false;
    const auto last = lastVersion(appeal);
    if (!last)
        return last.error();
    return !*last || !holds(**last, before.text);
}

Result<std::optional<QString>> DraftStore::lastVersion(qint64 appeal)
{
    auto rows = m_journal.run("SELECT text FROM draft_history WHERE appeal = ? ORDER BY id DESC LIMIT 1", appeal);
    if (!rows)
        return rows.error();
    return rows->first() ? std::optional(rows->first()->text(0)) : std::nullopt;
}

Result<void> DraftStore::keepVersion(qint64 appeal, const QString &text, const QDateTime &savedAt, const QDateTime &now)
{
    const auto last = lastVersion(appeal);
    if (!last)
        return last.error();
    if (text.isEmpty() || *last == text)
        return {};
    const auto kept = m_journal.exec("INSERT INTO draft_history (appeal, text, saved_at, kept_at) VALUES (?, ?, ?, ?)", appeal, text,
                                     savedAt, now);
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<std::vector<DraftVersion>> DraftStore::history(qint64 appeal)
{
    auto rows = m_journal.run("SELECT text, saved_at FROM draft_history WHERE appeal = ? ORDER BY id", appeal);
    if (!rows)
        return rows.error();
    return rows->all([](const Statement &row) { return DraftVersion{row.text(0), row.time(1)}; });
}

Result<int> DraftStore::versions(qint64 appeal)
{
    auto rows = m_journal.run("SELECT COUNT(*) FROM draft_history WHERE appeal = ?", appeal);
    if (!rows)
        return rows.error();
    return int(rows->first()->integer(0));
}

Result<void> DraftStore::forget(const QDateTime &before)
{
    // Ids tell the order: what was kept after a newer one is not older, whatever the clock said then.
    const auto forgotten = m_journal.exec("DELETE FROM draft_history WHERE kept_at < ?1 AND id < "
                                          "COALESCE((SELECT MIN(id) FROM draft_history WHERE kept_at >= ?1), ?2)",
                                          before, std::numeric_limits<qint64>::max());
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

} // namespace vakhta
