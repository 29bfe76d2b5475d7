#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "app/core/offline_lease.h"

#include <QElapsedTimer>
#include <QTimer>

namespace vakhta {

/// Counts how long the profile has been without its centre, and keeps the count in the profile: every answer begins it anew. What `vakhtactl`
/// exchanged meanwhile counts too. Lives on the GUI thread; what it is given outlives it.
class LeaseKeeper final : public OfflineLease
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    LeaseKeeper(CentreLink &link, AppealReader &reader, AppealEditor &editor, Clock clock);

    int left() const override { return m_known ? daysLeft(m_lease) : m_lease.days; }
    int days() const override { return m_lease.days; }

    /// Counts now; by itself it does so every minute.
    void count();

private:
    void become(const Lease &lease);

    CentreLink &m_link;
    AppealEditor &m_editor;
    Clock m_clock;
    Lease m_lease;
    bool m_known = false; // what was kept has been read
    int m_told = -1;
    QByteArray m_kept;
    QElapsedTimer m_running;
    QTimer m_minute;
};

} // namespace vakhta
