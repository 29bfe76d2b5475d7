#pragma once

#include "app/core/presence.h"
#include "ui/text/clock.h"

#include <QTimer>

namespace vakhta {

class MainWindow;
class Windows;

/// Tells the others where the user is: in which appeals, of all windows together. One that lay minimised for a minute counts no
/// more. Who has sent a reply is at its appeal until it can be at the centre. Lives on the GUI thread.
class PresenceWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int minimisedSeconds = 60;
    static constexpr int sentSeconds = 40; // a reply waits 30 s in the outbox

    PresenceWatch(Presence &presence, const Windows &all, QObject *parent);

    /// Something is shown or covered that was not.
    void look();
    void sent(qint64 appeal);

private:
    Presence &m_presence;
    const Windows &m_all;
    QHash<const MainWindow *, QDateTime> m_minimised; // since
    QHash<qint64, QDateTime> m_sent;                  // appeals, until
    QTimer m_again;
};

} // namespace vakhta
