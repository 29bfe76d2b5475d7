#include "ui/pages/presence_watch.h"

#include "ui/pages/main_window.h"
#include "ui/pages/windows.h"

using namespace std::chrono_literals;

namespace vakhta {

PresenceWatch::PresenceWatch(Presence &presence, const Windows &all, QObject *parent) : QObject(parent), m_presence(presence), m_all(all)
{
    connect(&m_again, &QTimer::timeout, this, &PresenceWatch::look);
    m_again.start(5s); // what ends with time
}

void PresenceWatch::sent(qint64 appeal)
{
    m_sent.insert(appeal, m_all.clock()().addSecs(sentSeconds));
    look();
}

void PresenceWatch::look()
{
    const QDateTime now = m_all.clock()();
    m_sent.removeIf([&](const auto &one) { return one.value() <= now; });
    QHash<const MainWindow *, QDateTime> minimised;
    Whereabouts where;
    for (const qint64 appeal : m_sent.keys())
        where.writes.insert(appeal);
    for (const MainWindow *window : m_all.all()) {
        if (window->isMinimized())
            minimised.insert(window, m_minimised.value(window, now));
        if (!window->isMinimized() || minimised[window].secsTo(now) < minimisedSeconds)
            window->addTo(where);
    }
    m_minimised = std::move(minimised);
    m_presence.tell(where);
}

} // namespace vakhta
