#include "app/workstation/lease_keeper.h"

#include "app/core/when_ready.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {
const QString setting = QString::fromLatin1(leaseSetting);
constexpr qint64 keepEvery = 10 * 60; // seconds: the disk need not hear of every minute

bool answers(const SyncStatus &status)
{
    return status.connection == LinkState::Online || status.connection == LinkState::Polling;
}
} // namespace

LeaseKeeper::LeaseKeeper(CentreLink &link, AppealReader &reader, AppealEditor &editor, Clock clock)
    : m_link(link), m_editor(editor), m_clock(std::move(clock))
{
    m_running.start();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &LeaseKeeper::count);
    connect(&m_link, &CentreLink::statusChanged, this, &LeaseKeeper::count);
    whenReady(reader.setting(setting), this, [this](const Result<QByteArray> &kept) {
        m_kept = kept ? *kept : QByteArray();
        m_lease = leaseFrom(m_kept);
        m_known = true;
        count();
        m_minute.start();
    });
}

void LeaseKeeper::count()
{
    const SyncStatus status = m_link.status();
    if (!m_known || status.centre.isEmpty()) // when the profile exchanged last has not been read yet, or it never did
        return;
    if (answers(status))
        return become(renewed(m_lease, m_clock()));
    become(reckoned(withExchange(m_lease, status.lastSync), m_clock(), m_running.elapsed() / 1000));
}

void LeaseKeeper::become(const Lease &lease)
{
    m_running.restart();
    m_lease = lease;
    const Lease kept = leaseFrom(m_kept);
    if (!kept.seen.isValid() || (kept.used > 0) != (lease.used > 0) || kept.days != lease.days
        || qAbs(kept.seen.secsTo(lease.seen)) + qAbs(lease.used - kept.used) >= keepEvery) {
        m_kept = textOf(m_lease);
        (void)m_editor.setSetting(setting, m_kept);
    }
    if (std::exchange(m_told, left()) != left())
        emit changed();
}

} // namespace vakhta
