#pragma once

#include "app/core/presence.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <mutex>

namespace vakhta::centre {

/// Where the workstations said last that their users are. A word of one counts for the lease, unless it is said again; all of it is in
/// memory only. Any thread.
class PresenceBoard
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    using Clock = std::function<Moment()>;
    static constexpr int mostStations = 8; // of one user: the one that said nothing for longest gives way

    struct Station
    {
        QByteArray token; // the bearer's
        qint64 user = 0;
        Whereabouts where = {};
        Moment until = {};
    };

    explicit PresenceBoard(std::chrono::milliseconds lease, Clock clock = std::chrono::steady_clock::now);

    std::chrono::milliseconds lease() const { return m_lease; }
    void tell(const QByteArray &token, qint64 user, const Whereabouts &where);
    void leave(const QByteArray &token);
    /// Those whose lease runs.
    std::vector<Station> stations();
    /// Another number whenever they are others, or elsewhere.
    quint64 version();

private:
    void dropEnded();
    void makeRoomFor(qint64 user);

    const std::chrono::milliseconds m_lease;
    const Clock m_clock;
    std::mutex m_sharing; // guards what follows
    std::vector<Station> m_stations;
    quint64 m_version = 0;
};

} // namespace vakhta::centre
