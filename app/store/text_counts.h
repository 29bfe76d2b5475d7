#pragma once

#include "app/store/shown_appeals.h"
#include "app/store/word_search.h"

namespace vakhta {

/// How many appeals each of some queries finds that search texts, counted one after another while nobody waits for anything
/// else. What was counted stands until it is counted anew. Lives on the reader thread.
class TextCounts
{
public:
    /// Those of these that search texts are to be counted; a count is kept by the query's place and what it searches.
    void ask(const std::vector<AppealQuery> &queries);
    void growOld();
    bool isOld() const;
    /// Is there one that was never counted?
    bool lacksAny() const;
    /// By its place among those asked; total −1: not counted yet.
    QueueCount of(size_t place) const { return m_asked[place].count; }

    /// Counts on for about so long. True: one of the counts differs now. Cancelled: the connection was told to stop.
    Result<bool> goOn(ShownAppeals &shown, const QDateTime &now, int milliseconds, WordCutter &cutter);

private:
    struct Asked
    {
        AppealQuery query;
        QueueCount count{-1, 0};
        bool old = false;
    };
    Result<bool> finish(Asked &asked, ShownAppeals &shown, const QDateTime &now);

    std::vector<Asked> m_asked;
    std::optional<WordSearch> m_search; // of the first old one
};

} // namespace vakhta
