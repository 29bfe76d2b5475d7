#include "app/sync/snapshot_loading.h"

#include <algorithm>

namespace vakhta::sync {

SnapshotLoading::SnapshotLoading(Snapshot snapshot, int held)
    : m_snapshot(std::move(snapshot)), m_held(std::clamp(held, 0, int(m_snapshot.pieces.size())))
{
    Ask place;
    for (const Snapshot::Piece &each : m_snapshot.pieces) {
        m_places.push_back(place);
        ++place.piece;
        place.from += each.size;
        place.offset += each.rawSize;
    }
}

std::optional<SnapshotLoading::Ask> SnapshotLoading::next()
{
    if (m_held == 0 && !m_asked.empty())
        return {};
    for (int piece = m_held; piece < int(m_places.size()); ++piece) {
        if (m_asked.contains(piece) || m_ahead.contains(piece))
            continue;
        m_asked.insert(piece);
        return m_places[size_t(piece)];
    }
    return {};
}

void SnapshotLoading::came(int piece)
{
    m_asked.erase(piece);
    m_ahead.insert(piece);
    while (m_ahead.erase(m_held) > 0)
        ++m_held;
}

void SnapshotLoading::failed(int piece)
{
    m_asked.erase(piece);
}

double SnapshotLoading::share() const
{
    const qint64 all = m_places.empty() ? 0 : m_places.back().offset + m_snapshot.pieces.back().rawSize;
    const qint64 here = finished() ? all : m_places[size_t(m_held)].offset;
    return all > 0 ? double(here) / double(all) : 0;
}

} // namespace vakhta::sync
