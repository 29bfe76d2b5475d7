#include "app/centre/http/presence_board.h"

#include <algorithm>

namespace vakhta::centre {

PresenceBoard::PresenceBoard(std::chrono::milliseconds lease, Clock clock) : m_lease(lease), m_clock(std::move(clock))
{
}

void PresenceBoard::tell(const QByteArray &token, qint64 user, const Whereabouts &where)
{
    if (where.isEmpty())
        return leave(token);
    const std::lock_guard lock(m_sharing);
    dropEnded();
    auto at = std::find_if(m_stations.begin(), m_stations.end(), [&](const Station &one) { return one.token == token; });
    if (at == m_stations.end()) {
        makeRoomFor(user);
        at = m_stations.insert(m_stations.end(), {token, user});
    }
    if (at->where != where)
        ++m_version;
    at->where = where;
    at->until = m_clock() + m_lease;
}

void PresenceBoard::makeRoomFor(qint64 user)
{
    const auto isHis = [user](const Station &one) { return one.user == user; };
    if (std::count_if(m_stations.begin(), m_stations.end(), isHis) < mostStations)
        return;
    m_stations.erase(std::min_element(m_stations.begin(), m_stations.end(), [&](const Station &one, const Station &other) {
        return isHis(one) != isHis(other) ? isHis(one) : one.until < other.until;
    }));
}

void PresenceBoard::leave(const QByteArray &token)
{
    const std::lock_guard lock(m_sharing);
    m_version += std::erase_if(m_stations, [&](const Station &one) { return one.token == token; });
}

std::vector<PresenceBoard::Station> PresenceBoard::stations()
{
    const std::lock_guard lock(m_sharing);
    dropEnded();
    return m_stations;
}

quint64 PresenceBoard::version()
{
    const std::lock_guard lock(m_sharing);
    dropEnded();
    return m_version;
}

void PresenceBoard::dropEnded()
{
    m_version += std::erase_if(m_stations, [now = m_clock()](const Station &one) { return one.until <= now; });
}

} // namespace vakhta::centre
