#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/user_proof.h"
#include "ui/pages/idle_watch.h"

namespace vakhta {

/// Whether the program is locked, all its windows together: by the user, or after minutes without a touch in any of them (setting
/// `lockAfter`, 10 where never chosen, 0 never). Where nothing would open it again, it is not locked.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualMinutes = 10;

    ScreenLock(UserProof &proof, AppealReader &reader, Clock clock, QObject *parent);

    UserProof &proof() const { return m_proof; }
    bool isLocked() const { return m_locked; }
    void setMinutes(int minutes) { m_idle.setMinutes(minutes); }
    void lock();
    /// The secret was given in one of the windows.
    void open();

signals:
    void changed();
    /// The user asked for it, and nothing would open the windows again.
    void impossible();

private:
    void lockIdle();

    UserProof &m_proof;
    IdleWatch m_idle;
    bool m_locked = false;
};

} // namespace vakhta
