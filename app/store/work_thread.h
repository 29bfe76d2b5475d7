#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

#include <sys/resource.h>

namespace vakhta {

/// A thread with a queue: functions go in and run in the order they came, futures come out. Any thread may ask.
class WorkThread
{
public:
    /// `niceness` as of setpriority(2): above 0 it stands back where there are fewer processors than work.
    explicit WorkThread(const QString &name, int niceness = 0)
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(name);
        m_thread.start();
        if (niceness > 0)
            post([niceness] { (void)::setpriority(PRIO_PROCESS, 0, niceness); }); // Linux: of this thread only
    }
    ~WorkThread() { stop(); }

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

    /// The future has one value: what `work` gives.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

    /// Runs what was asked, then `last`, and ends the thread. Nothing may be asked afterwards.
    template <typename Last>
    void stop(Last last)
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(&m_context, std::move(last), Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    void stop() { stop([] {}); }

    /// Lives in the thread: for timers.
    QObject *context() { return &m_context; }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace vakhta
