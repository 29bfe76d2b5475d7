#include "app/sync/presence_keeper.h"

#include "app/core/when_ready.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vakhta::sync {

namespace {
constexpr auto rest = 700ms;
constexpr auto usualLease = 75s;
constexpr int saidInALease = 3; // two may be lost
} // namespace

PresenceKeeper::PresenceKeeper(PresenceServer &server) : m_server(server)
{
    for (QTimer *timer : {&m_rest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &PresenceKeeper::send);
    }
    m_rest.setInterval(rest);
    m_again.setInterval(usualLease / saidInALease);
    m_server.setPresenceListener(this);
}

PresenceKeeper::~PresenceKeeper()
{
    m_server.setPresenceListener(nullptr);
}

/// Who begins or ends to write is told at once, for a second answer is begun as fast.
void PresenceKeeper::tell(const Whereabouts &mine)
{
    if (mine == m_mine)
        return;
    const bool atOnce = mine.writes != m_mine.writes || mine.isEmpty();
    m_mine = mine;
    atOnce ? send() : m_rest.start();
}

void PresenceKeeper::presenceBegan()
{
    forget();
    m_open = true;
    m_said = {};
    send();
}

void PresenceKeeper::presenceCame(const PresenceChanges &changes)
{
    QSet<qint64> appeals;
    for (auto at = changes.begin(); at != changes.end(); ++at) {
        std::vector<Colleague> there = *at;
        std::stable_partition(there.begin(), there.end(), [](const Colleague &one) { return one.writes; });
        if (there == m_others.value(at.key()))
            continue;
        there.empty() ? void(m_others.remove(at.key())) : void(m_others[at.key()] = std::move(there));
        appeals.insert(at.key());
    }
    if (!appeals.isEmpty())
        emit changed(appeals);
}

void PresenceKeeper::presenceEnded()
{
    m_open = false;
    m_rest.stop();
    m_again.stop();
    forget();
}

void PresenceKeeper::forget()
{
    const PresenceChanges gone = std::exchange(m_others, {});
    if (!gone.isEmpty())
        emit changed({gone.keyBegin(), gone.keyEnd()});
}

/// Answers may come in another order than requests were sent: the next waits for the one before.
void PresenceKeeper::send()
{
    m_rest.stop();
    if (!m_open || m_underWay || (m_mine.isEmpty() && m_said.isEmpty()))
        return;
    m_again.stop();
    m_underWay = true;
    m_said = m_mine;
    whenReady(m_server.tellPresence(m_mine), this, [this](const Result<int> &lease) { sent(lease); });
}

void PresenceKeeper::sent(const Result<int> &lease)
{
    m_underWay = false;
    if (!m_open || (!lease && lease.error().kind == Error::Kind::NotFound))
        return;
    if (lease)
        m_again.setInterval(std::chrono::seconds(std::clamp(*lease, 1, 600)) / saidInALease);
    if (m_mine != m_said && !m_rest.isActive())
        return send();
    if (!m_mine.isEmpty())
        m_again.start();
}

} // namespace vakhta::sync
