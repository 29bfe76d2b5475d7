#pragma once

#include "app/sync/replica.h"

#include <set>

namespace vakhta::sync {

/// Which piece of a snapshot to fetch next. Pure. The first comes alone: it says what the others belong to.
class SnapshotLoading
{
public:
    /// `held`: so many pieces are on the disk already, from the first on.
    SnapshotLoading(Snapshot snapshot, int held);

    struct Ask
    {
        int piece = 0;
        qint64 from = 0;   // in the packed file
        qint64 offset = 0; // in the database
    };

    /// Nothing: wait for an answer, or finished.
    std::optional<Ask> next();
    void came(int piece);
    /// It was not answered: to be asked again.
    void failed(int piece);

    bool finished() const { return m_held == int(m_snapshot.pieces.size()); }
    /// Pieces that are kept for certain, from the first on.
    int held() const { return m_held; }
    /// Of the database, 0 … 1.
    double share() const;
    const Snapshot &snapshot() const { return m_snapshot; }
    const Snapshot::Piece &piece(int number) const { return m_snapshot.pieces[size_t(number)]; }
    int underWay() const { return int(m_asked.size()); }

private:
    Snapshot m_snapshot;
    std::vector<Ask> m_places;
    int m_held;
    std::set<int> m_asked;
    std::set<int> m_ahead; // came before one that is still on its way
};

} // namespace vakhta::sync
