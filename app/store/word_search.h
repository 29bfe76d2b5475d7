#pragma once

#include "app/store/appeal_store.h"

#include <string>

namespace vakhta {

/// A search for words through the texts of appeals, newest first, done in slices so that the reader thread can answer other
/// questions between them. All words must occur in number, title, text, author or address; case and ё make no difference.
class WordSearch
{
public:
    /// `newestFirst`: the appeals to look through.
    WordSearch(const QString &words, std::vector<qint64> newestFirst);

    /// Looks on for about so long. True: finished.
    Result<bool> goOn(AppealStore &appeals, int milliseconds);

    /// Newest first, at most AppealQuery::searchLimit.
    const std::vector<qint64> &found() const { return m_found; }

private:
    Result<void> look(AppealStore &appeals, qint64 id);

    std::vector<std::string> m_words;
    std::vector<std::string> m_inJson; // the same as they stand in a body
    std::vector<qint64> m_ids;
    size_t m_next = 0;
    std::vector<qint64> m_found;
    std::string m_folded;
};

} // namespace vakhta
