#include "app/sync/reading.h"

#include <algorithm>

namespace vakhta::sync {

const std::vector<Reading::Stage> &Reading::stages()
{
    static const std::vector<Stage> order{
        {Type::Profile, false}, {Type::User, false},   {Type::Executor, false}, {Type::Topic, false},
        {Type::Municipality, false}, {Type::Appeal, true}, {Type::Message, true}, {Type::Reply, true},
        {Type::Appeal, false},  {Type::Message, false}, {Type::Reply, false},  {Type::Draft, false},
        {Type::Operation, false}, {Type::View, false},
        {Type::Incident, false}, {Type::Article, false}}; // a cursor of an earlier version counts in this order: new ones go at the end
    return order;
}

bool Reading::pastOpen() const
{
    const auto all = std::find_if(stages().begin(), stages().end(), [](const Stage &stage) { return stage.type == Type::Appeal && !stage.open; });
    return m_cursor.stage >= int(all - stages().begin());
}

int Reading::ownStage()
{
    const auto own = std::find_if(stages().begin(), stages().end(), [](const Stage &stage) { return stage.type == Type::Draft; });
    return int(own - stages().begin());
}

std::optional<Reading::Ask> Reading::next()
{
    if (finished())
        return {};
    // Ids first while few bodies wait: the answer to come is what keeps the line full.
    if (m_wanted.size() < 2)
        if (auto ask = nextIds())
            return ask;
    return nextRows();
}

std::optional<Reading::Ask> Reading::nextIds()
{
    if (m_asking || m_listed)
        return {};
    m_asking = true;
    const Stage &stage = stages()[size_t(m_cursor.stage)];
    Ask ask;
    ask.ids = true;
    ask.type = stage.type;
    ask.open = stage.open;
    ask.before = m_listedBefore == -2 ? m_cursor.before : m_listedBefore;
    return ask;
}

std::optional<Reading::Ask> Reading::nextRows()
{
    if (m_wanted.empty())
        return {};
    Ask &first = m_wanted.front();
    if (int(first.rows.size()) <= m_objectsInGet) {
        Ask whole = std::move(first);
        m_wanted.pop_front();
        return whole;
    }
    Ask part = first;
    part.rows.resize(size_t(m_objectsInGet));
    first.rows.erase(first.rows.begin(), first.rows.begin() + m_objectsInGet);
    ++m_pages[first.page].missing;
    return part;
}

void Reading::idsCame(const Ask &ask, const Applied &answer)
{
    m_asking = false;
    if (ask.type == Type::Appeal && !ask.open && ask.before < 0 && answer.total >= 0)
        m_cursor.toLoad = answer.total;
    const qint64 lowest = answer.listed.empty() ? -1 : *std::min_element(answer.listed.begin(), answer.listed.end());
    // A page that does not go down would be asked for without end.
    m_listed = lowest < 0 || (ask.before >= 0 && lowest >= ask.before);
    if (!m_listed) {
        m_listedBefore = lowest;
        const int page = ++m_lastPage;
        m_pages[page] = {lowest, answer.wanted.empty() ? 0 : 1};
        Ask rows;
        rows.type = ask.type;
        rows.rows = answer.wanted;
        rows.page = page;
        if (!rows.rows.empty())
            m_wanted.push_back(std::move(rows));
    }
    close();
}

void Reading::rowsCame(const Ask &ask)
{
    --m_pages[ask.page].missing;
    close();
}

void Reading::failed(const Ask &ask)
{
    if (ask.ids)
        m_asking = false;
    else
        m_wanted.push_front(ask);
}

void Reading::skipStage()
{
    m_asking = false;
    m_listed = true;
    m_wanted.clear();
    m_pages.clear();
    close();
}

/// The cursor moves over pages that are whole, in order; an emptied stage gives way to the next.
void Reading::close()
{
    while (!m_pages.empty() && m_pages.begin()->second.missing == 0) {
        m_cursor.before = m_pages.begin()->second.lowest;
        m_pages.erase(m_pages.begin());
    }
    if (!m_listed || !m_pages.empty())
        return;
    ++m_cursor.stage;
    m_cursor.before = -1;
    m_listed = false;
    m_listedBefore = -2;
}

} // namespace vakhta::sync
