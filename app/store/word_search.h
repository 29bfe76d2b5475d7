#pragma once

#include "app/store/asked_texts.h"

namespace vakhta {

/// A search in texts, newest first, done in slices so that the reader thread can answer other questions between them.
/// By relevance: those found are put in the order of bm25, which is one more statement.
///
/// Appeals that wait to be indexed are looked through one by one; about the others the index is asked. In this order: what is
/// indexed between two slices has been looked through already.
class WordSearch
{
public:
    /// `newestFirst`: the appeals that may be found, whatever else the query wants. The cutter is used only while goOn() runs.
    WordSearch(const AppealQuery &query, std::vector<qint64> newestFirst, WordCutter &cutter);

    /// Looks on for about so long. True: finished. Cancelled: the connection was told to stop.
    Result<bool> goOn(Connection &cache, int milliseconds);

    /// At most AppealQuery::searchLimit newest: newest first, or best first, before them what the index does not know yet.
    const std::vector<qint64> &found() const { return m_found; }

private:
    Result<bool> lookThroughWaiting(Connection &cache, int milliseconds);
    Result<bool> askIndex(Connection &cache, int milliseconds);
    Result<bool> rank(Connection &cache);

    WordCutter &m_cutter;
    AskedTexts m_asked;
    std::vector<qint64> m_ids;    // newest first, like the lists below
    std::vector<qint64> m_looked; // one by one
    std::vector<qint64> m_fitting; // of them
    std::vector<qint64> m_found;
    enum class Stage { Waiting, Index, Rank } m_stage = Stage::Waiting;
    bool m_byRelevance;
    qint64 m_below; // ids from here up are done with
};

} // namespace vakhta
