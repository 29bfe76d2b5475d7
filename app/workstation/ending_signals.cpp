#include "app/workstation/ending_signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace vakhta {

namespace {
constexpr int endingSignals[] = {SIGTERM, SIGINT, SIGHUP};
volatile std::sig_atomic_t rung = -1;

/// Little more than this may be done within a signal.
void ring(int)
{
    const quint64 once = 1;
    [[maybe_unused]] const auto written = write(rung, &once, sizeof once);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : endingSignals)
        sigaction(signal, &action, nullptr);
}
} // namespace

EndingSignals::EndingSignals() : m_rung(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_rung < 0)
        return; // the signals end the program as they always do
    rung = m_rung;
    auto *heard = new QSocketNotifier(m_rung, QSocketNotifier::Read, this);
    connect(heard, &QSocketNotifier::activated, this, [this] {
        quint64 times = 0;
        if (read(m_rung, &times, sizeof times) > 0)
            QCoreApplication::quit();
    });
    handle(ring);
}

EndingSignals::~EndingSignals()
{
    if (m_rung < 0)
        return;
    handle(SIG_DFL);
    close(m_rung);
}

} // namespace vakhta
