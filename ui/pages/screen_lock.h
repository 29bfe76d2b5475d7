#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/idle_watch.h"
#include "ui/pages/lock_page.h"

#include <memory>

namespace vakhta {

/// Whether the window is locked: by its user, or after minutes without a touch (setting `lockAfter`, 10 where never chosen, 0 never).
/// Where nothing would open it again, it is not locked.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMinutes = 10;

    ScreenLock(UserProof &proof, CentreLink &link, AppealReader &reader, Clock clock, QObject *parent);

    bool isLocked() const { return m_locked; }
    QWidget *page() const { return m_page.get(); }
    void setMinutes(int minutes) { m_idle.setMinutes(minutes); }
    void lock();

signals:
    void locked();
    void opened();
    /// The user asked for it, and nothing would open the window again.
    void impossible();

private:
    void lockIdle();

    UserProof &m_proof;
    IdleWatch m_idle;
    std::unique_ptr<LockPage> m_page;
    bool m_locked = false;
};

} // namespace vakhta
