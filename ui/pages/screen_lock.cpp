#include "ui/pages/screen_lock.h"

#include "app/core/when_ready.h"

using namespace Qt::StringLiterals;

namespace vakhta {

ScreenLock::ScreenLock(UserProof &proof, CentreLink &link, AppealReader &reader, Clock clock, QObject *parent)
    : QObject(parent), m_proof(proof), m_idle(std::move(clock), this), m_page(std::make_unique<LockPage>(proof, link))
{
    m_idle.setMinutes(usualMinutes);
    whenReady(reader.setting(u"lockAfter"_s), this, [this](const Result<QByteArray> &kept) {
        if (kept && !kept->isEmpty())
            m_idle.setMinutes(kept->toInt());
    });
    connect(&m_idle, &IdleWatch::idle, this, &ScreenLock::lockIdle);
    connect(m_page.get(), &LockPage::proven, this, [this] {
        m_locked = false;
        emit opened();
    });
}

void ScreenLock::lock()
{
    if (m_proof.asks() == UserProof::Asks::Nothing)
        return emit impossible();
    if (std::exchange(m_locked, true))
        return;
    emit locked();
}

void ScreenLock::lockIdle()
{
    if (m_proof.asks() != UserProof::Asks::Nothing)
        lock();
}

} // namespace vakhta
