#pragma once

#include "app/store/store_desk.h"

#include <QElapsedTimer>
#include <QTimer>

namespace vakhta {

/// Brings the search index up while the store thread has nothing else to do: a turn is short, and any work asked for goes
/// before the next one. Lives on the store thread.
class IndexTurns final : public QObject
{
public:
    static constexpr int quiet = 20; // ms without other work, so that the pages of a sync do not wait
    static constexpr int betweenTelling = 500; // ms

    /// `damaged`: the cache was found damaged; told once, until a turn has gone well again.
    IndexTurns(StoreDesk &desk, std::function<void()> damaged);

    /// Other work was done: a pause, then on.
    void wait() { m_next.start(quiet); }
    void end() { m_next.stop(); }

private:
    void turn();
    void tell(bool whole);

    StoreDesk &m_desk;
    std::function<void()> m_damaged;
    QTimer m_next;
    QElapsedTimer m_told;
    bool m_working = false;
    bool m_damageTold = false;
};

} // namespace vakhta
