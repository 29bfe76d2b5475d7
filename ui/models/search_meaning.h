#pragma once

#include "ui/text/clock.h"

#include "app/insight/search_completion.h"

namespace vakhta {

/// What a text in the search field means here and now: with the region's names, the user and the time. Lives on the GUI thread.
class SearchMeaning
{
public:
    explicit SearchMeaning(Clock clock) : m_clock(std::move(clock)) {}

    void setRegion(const Region &region) { m_region = region; }
    void setMe(qint64 me) { m_me = me; }

    SearchGround ground() const { return {m_region, m_me, m_clock()}; }
    TypedSearch read(const QString &typed) { return readSearch(typed, ground(), m_cutter); }
    SearchCompletion complete(const QString &typed, qsizetype cursor);

private:
    Clock m_clock;
    Region m_region;
    qint64 m_me = 0;
    WordCutter m_cutter;
};

} // namespace vakhta
