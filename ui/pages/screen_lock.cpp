#include "ui/pages/screen_lock.h"

#include "app/core/when_ready.h"

using namespace Qt::StringLiterals;

namespace vakhta {

ScreenLock::ScreenLock(UserProof &proof, AppealReader &reader, Clock clock, QObject *parent)
    : QObject(parent), m_proof(proof), m_idle(std::move(clock), this)
{
    m_idle.setMinutes(usualMinutes);
    whenReady(reader.setting(u"lockAfter"_s), this, [this](const Result<QByteArray> &kept) {
        if (kept && !kept->isEmpty())
            m_idle.setMinutes(kept->toInt());
    });
    connect(&m_idle, &IdleWatch::idle, this, &ScreenLock::lockIdle);
}

void ScreenLock::lock()
{
    if (m_proof.asks() == UserProof::Asks::Nothing)
        return emit impossible();
    if (!std::exchange(m_locked, true))
        emit changed();
}

void ScreenLock::open()
{
    if (std::exchange(m_locked, false))
        emit changed();
}

void ScreenLock::lockIdle()
{
    if (m_proof.asks() != UserProof::Asks::Nothing)
        lock();
}

} // namespace vakhta
