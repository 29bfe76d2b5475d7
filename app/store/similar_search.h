#pragma once

#include "app/core/related_reader.h"
#include "app/insight/likeness.h"
#include "app/store/shown_appeals.h"
#include "app/store/word_search.h"

namespace vakhta {

/// Looks for answered appeals like one, in slices. First how rare each of its words is, by the newest few appeals that have it; then who has the
/// rarest; then, of those with most of them, the appeals themselves. Each step has a bound, so that the work does not grow with the cache.
///
/// Asks the search index only: appeals that wait to be indexed are not found.
class SimilarSearch
{
public:
    explicit SimilarSearch(qint64 appeal) : m_id(appeal) {}

    /// Looks on for about so long. True: finished. NotFound, Cancelled: the connection was told to stop.
    Result<bool> goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter);
    std::vector<SimilarAppeal> found();

private:
    struct Candidate
    {
        qint64 appeal = 0;
        double score = 0;
    };
    struct Alike
    {
        SimilarAppeal similar;
        double score = 0;
    };
    Result<bool> begin(ShownAppeals &shown, WordCutter &cutter);
    Result<bool> weighOne(ShownAppeals &shown);
    void keepRarest();
    Result<bool> gatherOne(ShownAppeals &shown);
    void keepLikeliest(const AppealColumns &columns);
    Result<bool> lookAtOne(ShownAppeals &shown, WordCutter &cutter);
    Result<std::vector<qint64>> newestWith(Connection &cache, const TellingWord &word, int most);

    qint64 m_id;
    Appeal m_appeal;
    std::vector<TellingWord> m_words;
    std::vector<size_t> m_rarest; // of them
    enum class Stage { Begin, Weigh, Gather, Look } m_stage = Stage::Begin;
    size_t m_next = 0;            // word or candidate of the stage
    std::unordered_map<qint64, double> m_scores;
    std::vector<Candidate> m_candidates; // the likeliest first
    std::vector<Alike> m_alike;
};

/// Looks for what else came under an author's name in the same channel, in slices.
class AuthorSearch
{
public:
    explicit AuthorSearch(qint64 appeal) : m_id(appeal) {}

    /// As above.
    Result<bool> goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter);
    AuthorsAppeals found() { return std::move(m_found); }

private:
    Result<bool> begin(ShownAppeals &shown, WordCutter &cutter);
    Result<bool> lookAtNames(ShownAppeals &shown, int milliseconds, WordCutter &cutter);

    qint64 m_id;
    std::string m_name; // its words, folded
    std::optional<WordSearch> m_search;
    bool m_searched = false;
    size_t m_looked = 0; // of those that have the name somewhere
    std::vector<qint64> m_his; // newest first
    AuthorsAppeals m_found;
};

} // namespace vakhta
