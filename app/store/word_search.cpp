#include "app/store/word_search.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
constexpr qint64 aboveAll = std::numeric_limits<qint64>::max();
constexpr size_t most = size_t(AppealQuery::searchLimit);

bool holds(const std::vector<qint64> &newestFirst, qint64 id)
{
    return std::binary_search(newestFirst.begin(), newestFirst.end(), id, std::greater());
}
} // namespace

WordSearch::WordSearch(const AppealQuery &query, std::vector<qint64> newestFirst, WordCutter &cutter)
    : m_cutter(cutter), m_asked(query, cutter), m_ids(std::move(newestFirst)), m_byRelevance(query.order == Order::Relevance), m_below(aboveAll)
{
}

Result<bool> WordSearch::goOn(Connection &cache, int milliseconds)
{
    if (m_ids.empty() || m_asked.isNone())
        return true;
    if (m_stage == Stage::Rank)
        return rank(cache);
    const bool waiting = m_stage == Stage::Waiting;
    const auto done = waiting ? lookThroughWaiting(cache, milliseconds) : askIndex(cache, milliseconds);
    if (!done || !*done || (!waiting && !m_byRelevance))
        return done;
    m_stage = waiting ? Stage::Index : Stage::Rank;
    m_below = aboveAll;
    return false;
}

Result<bool> WordSearch::lookThroughWaiting(Connection &cache, int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    auto rows = cache.run("SELECT id FROM unindexed WHERE id < ? ORDER BY id DESC", m_below);
    if (!rows)
        return rows.error();
    Result<bool> looked = true;
    const auto read = rows->each([&](const Statement &row) {
        m_below = row.integer(0);
        if (!holds(m_ids, m_below))
            return true;
        looked = m_asked.isIn(cache, m_below, m_cutter);
        if (!looked)
            return false;
        m_looked.push_back(m_below);
        if (*looked)
            m_fitting.push_back(m_below);
        looked = m_fitting.size() == most || spent.elapsed() < milliseconds;
        return *looked && m_fitting.size() < most;
    });
    return read ? looked : read.error();
}

// The index counts on what it had when an appeal was looked through: those are left out.
Result<bool> WordSearch::askIndex(Connection &cache, int milliseconds)
{
    QElapsedTimer spent;
    spent.start();
    const qint64 oldest = m_fitting.size() == most ? m_fitting.back() : 0;
    auto rows = cache.run("SELECT rowid FROM appeal_words WHERE appeal_words MATCH ?1 AND rowid < ?2 AND rowid >= ?3 ORDER BY rowid DESC",
                          Utf8(m_asked.fullText()), m_below, oldest);
    if (!rows)
        return rows.error();
    Result<bool> done = true;
    const auto read = rows->each([&](const Statement &row) {
        m_below = row.integer(0);
        const bool may = holds(m_ids, m_below) && !holds(m_looked, m_below);
        done = may ? m_asked.isMeantBy(cache, m_below, m_cutter) : Result<bool>(false);
        if (!done)
            return false;
        if (*done)
            m_found.push_back(m_below);
        done = m_found.size() == most || spent.elapsed() < milliseconds;
        return *done && m_found.size() < most;
    });
    if (!read || !done || !*done)
        return read ? done : read.error();
    std::vector<qint64> all;
    std::merge(m_found.begin(), m_found.end(), m_fitting.begin(), m_fitting.end(), std::back_inserter(all), std::greater());
    all.resize(std::min(all.size(), most));
    m_found = std::move(all);
    return true;
}

/// How rare a word is counts over the whole index; only those found are put in order.
Result<bool> WordSearch::rank(Connection &cache)
{
    if (m_found.empty())
        return true;
    auto rows = cache.run("SELECT rowid FROM appeal_words WHERE appeal_words MATCH ?1 AND rowid <= ?2 AND rowid >= ?3 ORDER BY bm25(appeal_words), rowid DESC",
                          Utf8(m_asked.fullText()), m_found.front(), m_found.back());
    if (!rows)
        return rows.error();
    std::vector<qint64> ranked;
    const auto read = rows->each([&](const Statement &row) {
        if (holds(m_found, row.integer(0)))
            ranked.push_back(row.integer(0));
        return true;
    });
    if (!read)
        return read.error();
    std::vector<qint64> known = ranked;
    std::sort(known.begin(), known.end(), std::greater());
    std::erase_if(m_found, [&known](qint64 id) { return holds(known, id); });
    m_found.insert(m_found.end(), ranked.begin(), ranked.end());
    return true;
}

} // namespace vakhta
