// The ready cache that comes beside the pages of a first sync.

#include "app/sync/sync_planner.h"

#include <algorithm>

namespace vakhta::sync {

/// At the beginning, so that it comes while open appeals are read; and once more when they are here: the first question may
/// have been what made the centre begin one.
bool SyncPlanner::mayAskSnapshots() const
{
    const ReadingCursor &cursor = m_reading->cursor();
    if (m_loading || m_asking || m_beside || cursor.again || cursor.toLoad < worthSnapshot)
        return false;
    if (!m_reading->pastOpen())
        return m_timesAsked == 0;
    return m_timesAsked < 2 && cursor.before < 0 && cursor.stage < Reading::ownStage();
}

bool SyncPlanner::askSnapshots()
{
    if (!mayAskSnapshots())
        return false;
    m_asking = true;
    ++m_timesAsked;
    Delivery delivery;
    delivery.kind = Delivery::Kind::Look;
    post(Request(m_session->account).snapshots().json(), std::move(delivery), AskSnapshots{});
    return true;
}

void SyncPlanner::answered(const AskSnapshots &, const Applied &answer)
{
    m_asking = false;
    if (!m_reading || answer.snapshots.empty())
        return;
    // The one that was begun before the program ended, if it is still there.
    const ReadingCursor &cursor = m_reading->cursor();
    const auto same = [&](const Snapshot &snapshot) { return snapshot.blob == cursor.blob; };
    const auto begun = std::find_if(answer.snapshots.begin(), answer.snapshots.end(), same);
    if (begun != answer.snapshots.end())
        m_loading.emplace(*begun, cursor.pieces);
    else
        m_loading.emplace(answer.snapshots.front(), 0);
}

/// Pages of open appeals keep a place in the line: they are what can be worked.
bool SyncPlanner::askPiece(int most)
{
    if (!m_loading || (m_loading->underWay() >= most - 1 && !m_reading->pastOpen()))
        return false;
    const auto ask = m_loading->next();
    if (!ask)
        return false;
    Delivery delivery;
    delivery.kind = Delivery::Kind::Piece;
    delivery.piece = m_loading->piece(ask->piece);
    delivery.offset = ask->offset;
    const qint64 size = delivery.piece.size;
    const int number = launch(delivery, *ask);
    emitEffect(Fetch{number, m_loading->snapshot().blob, ask->from, size, std::move(delivery)});
    return true;
}

void SyncPlanner::answered(const SnapshotLoading::Ask &ask, const Applied &)
{
    if (m_loading)
        m_loading->came(ask.piece);
}

/// For a round: an act does not wait for pieces.
bool SyncPlanner::isLineFree() const
{
    return std::all_of(m_posts.begin(), m_posts.end(), [](const auto &post) { return std::holds_alternative<SnapshotLoading::Ask>(post.second); });
}

void SyncPlanner::openBeside()
{
    ReadingCursor next;
    next.state = m_loading->snapshot().state;
    next.stage = Reading::ownStage();
    next.toLoad = m_reading->cursor().toLoad;
    m_busy = true;
    emitEffect(OpenBeside{std::move(next)});
}

void SyncPlanner::on(const BesideOpened &opened)
{
    m_busy = false;
    open(opened.standing);
}

void SyncPlanner::on(const BesideFailed &)
{
    m_busy = false;
    goOnByPages();
}

/// The snapshot is gone from the centre, or is not what it was said to be: it is not asked for again.
void SyncPlanner::goOnByPages()
{
    m_loading.reset();
    m_timesAsked = 2;
}

void SyncPlanner::on(const PlaceTaken &taken)
{
    m_busy = m_beside = false;
    m_appeals = taken.standing.appeals;
    m_outbox = taken.standing.outbox;
}

} // namespace vakhta::sync
