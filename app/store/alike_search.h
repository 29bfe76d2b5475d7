#pragma once

#include "app/core/related_reader.h"
#include "app/store/shown_appeals.h"
#include "app/store/word_search.h"

namespace vakhta {

/// Looks for replies on approval that say the same as one, in slices: each is read and compared without what is its citizen's own.
class AlikeSearch
{
public:
    explicit AlikeSearch(qint64 appeal) : m_id(appeal) {}

    /// As SimilarSearch::goOn().
    Result<bool> goOn(ShownAppeals &shown, int milliseconds, WordCutter &cutter);
    std::vector<WaitingReply> found() { return std::move(m_found); }

private:
    Result<bool> begin(ShownAppeals &shown);
    Result<void> lookAtOne(ShownAppeals &shown);

    qint64 m_id;
    bool m_begun = false;
    qsizetype m_length = 0; // of the reply
    QString m_common;       // what it says to everybody
    std::vector<qint64> m_waiting;
    size_t m_next = 0;
    std::vector<WaitingReply> m_found;
};

} // namespace vakhta
