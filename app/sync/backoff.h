#pragma once

#include <QtGlobal>

namespace vakhta::sync {

/// How long to wait before the next try: 1, 2, 5, 15, 30, then 60 s, each up to a quarter longer, so that a thousand
/// workstations do not come back in the same second. The same seed gives the same waits.
class Backoff
{
public:
    explicit Backoff(quint64 seed) : m_random(seed | 1) {}

    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

    /// Milliseconds; counts one more failure.
    qint64 next()
    {
        static constexpr qint64 waits[] = {1000, 2000, 5000, 15000, 30000, 60000};
        const qint64 wait = waits[qMin(m_failures++, 5)];
        m_random ^= m_random << 13; // xorshift64: enough for spreading
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        return wait + qint64(m_random % quint64(wait / 4));
    }

private:
    quint64 m_random;
    int m_failures = 0;
};

} // namespace vakhta::sync
