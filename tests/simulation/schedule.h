#pragma once

#include <QDateTime>

#include <functional>
#include <queue>

namespace vakhta::simulation {

/// Virtual time, and what is to happen in it: by moment, and of one moment in the order it was asked for.
class Schedule
{
public:
    qint64 now() const { return m_now; } // ms, only forward
    /// What a clock that is right shows.
    QDateTime wallClock() const { return QDateTime::fromMSecsSinceEpoch(1'778'576'400'000 + m_now, Qt::UTC); } // 2026-05-12

    void after(qint64 delay, std::function<void()> what) { m_queue.push({m_now + delay, ++m_asked, std::move(what)}); }

    void runFor(qint64 time)
    {
        const qint64 until = m_now + time;
        while (!m_queue.empty() && m_queue.top().at <= until) {
            const Entry next = m_queue.top();
            m_queue.pop();
            m_now = next.at;
            next.what();
        }
        m_now = until;
    }

private:
    struct Entry
    {
        qint64 at;
        qint64 order;
        std::function<void()> what;
        bool operator<(const Entry &other) const { return std::pair(at, order) > std::pair(other.at, other.order); }
    };

    qint64 m_now = 0;
    qint64 m_asked = 0;
    std::priority_queue<Entry> m_queue;
};

} // namespace vakhta::simulation
