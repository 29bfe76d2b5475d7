#include "app/store/index_turns.h"

namespace vakhta {

IndexTurns::IndexTurns(StoreDesk &desk, std::function<void()> damaged) : m_desk(desk), m_damaged(std::move(damaged)), m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { turn(); });
}

// With a full or failing disk the next work of others is the next try.
void IndexTurns::turn()
{
    ProfileStore *store = m_desk.store();
    if (!store)
        return;
    const auto whole = store->goOnIndexing();
    if (!whole) {
        if (whole.error().kind == Error::Kind::Damaged && !std::exchange(m_damageTold, true))
            m_damaged();
        return;
    }
    m_damageTold = false;
    tell(*whole);
    m_working = !*whole;
    if (m_working)
        m_next.start(0);
}

void IndexTurns::tell(bool whole)
{
    const bool ended = whole && m_working;
    const bool due = !whole && (!m_told.isValid() || m_told.elapsed() >= betweenTelling);
    if (!ended && !due)
        return;
    m_told.start();
    m_desk.store()->tellIndexed();
}

} // namespace vakhta
