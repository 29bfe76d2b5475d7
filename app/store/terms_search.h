#pragma once

#include "app/core/profile_reader.h"
#include "app/store/shown_appeals.h"
#include "app/store/word_search.h"

namespace vakhta {

/// Counts the final terms of open appeals anew, by the profile there is and by another, in slices.
class TermsSearch
{
public:
    TermsSearch(Profile changed, const QDateTime &now) : m_changed(std::move(changed)), m_now(now) {}

    /// As SimilarSearch::goOn().
    Result<bool> goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter);
    TermsPreview found() { return std::move(m_found); }

private:
    Profile m_changed;
    Profile m_before;
    QDateTime m_now;
    bool m_begun = false;
    std::vector<qint64> m_open;
    size_t m_next = 0;
    TermsPreview m_found;
};

} // namespace vakhta
