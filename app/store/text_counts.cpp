#include "app/store/text_counts.h"

#include <algorithm>

namespace vakhta {

namespace {
/// Times in what was typed go on with the clock.
bool searchSame(const AppealQuery &one, const AppealQuery &other)
{
    return one.words == other.words && one.number == other.number && one.tags == other.tags;
}
} // namespace

void TextCounts::ask(const std::vector<AppealQuery> &queries)
{
    std::vector<Asked> asked;
    for (size_t place = 0; place < queries.size(); ++place) {
        Asked one{.query = queries[place], .old = queries[place].searchesTexts()};
        if (place < m_asked.size() && queries.size() == m_asked.size() && searchSame(one.query, m_asked[place].query)) {
            one.count = m_asked[place].count;
            one.old &= m_asked[place].old || one.query != m_asked[place].query;
        }
        asked.push_back(std::move(one));
    }
    m_asked = std::move(asked);
    m_search.reset();
}

void TextCounts::growOld()
{
    for (Asked &one : m_asked)
        one.old = one.query.searchesTexts();
    m_search.reset();
}

bool TextCounts::isOld() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Asked &one) { return one.old; });
}

bool TextCounts::lacksAny() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [](const Asked &one) { return one.old && one.count.total < 0; });
}

Result<bool> TextCounts::goOn(ShownAppeals &shown, const QDateTime &now, int milliseconds, WordCutter &cutter)
{
    const auto next = std::find_if(m_asked.begin(), m_asked.end(), [](const Asked &one) { return one.old; });
    if (next == m_asked.end())
        return false;
    if (!m_search) {
        AppealQuery newestFirst = next->query;
        newestFirst.order = Order::Newest;
        newestFirst.reversed = false;
        m_search.emplace(newestFirst, idsOf(shown.columns(), newestFirst, shown.context(now)), cutter);
    }
    const auto done = m_search->goOn(shown.cache(), milliseconds);
    if (!done)
        m_search.reset();
    return done && *done ? finish(*next, shown, now) : done;
}

Result<bool> TextCounts::finish(Asked &asked, ShownAppeals &shown, const QDateTime &now)
{
    const AppealColumns &columns = shown.columns();
    const ScanContext context = shown.context(now);
    QueueCount count;
    for (const qint64 id : m_search->found()) {
        const auto row = columns.find(id);
        count.total += row ? 1 : 0;
        count.overdue += row && belongs(columns, *row, Queue::Overdue, context) ? 1 : 0;
    }
    m_search.reset();
    asked.old = false;
    return std::exchange(asked.count, count) != count;
}

} // namespace vakhta
