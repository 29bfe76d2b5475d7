#include "ui/pages/trail.h"

namespace vakhta {

void Trail::visit(const Place &place, bool asked)
{
    if (!m_places.empty() && m_places[m_now].isSameList(place) && (!asked || m_places[m_now].appeal == 0 || m_places[m_now].appeal == place.appeal)) {
        if (place.appeal != 0)
            m_places[m_now].appeal = place.appeal;
        return;
    }
    if (!m_places.empty() && !place.typed.isEmpty() && !m_places[m_now].typed.isEmpty()) {
        m_places[m_now] = place; // the same search, typed on
        return;
    }
    if (!m_places.empty())
        m_places.resize(m_now + 1);
    m_places.push_back(place);
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_now = m_places.size() - 1;
}

std::optional<Place> Trail::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_now];
}

std::optional<Place> Trail::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_now];
}

} // namespace vakhta
