#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace vakhta {

/// One window for a profile: the first start listens at its door, a later one rings, and the first comes to the front.
/// Lives on the GUI thread. Knows nothing of the files: who may listen is decided by the profile's lock.
class Doorbell final : public QObject
{
    Q_OBJECT

public:
    explicit Doorbell(const QString &profileFolder);

    /// Asks whether a window is there already; one of the three signals below answers. `insist`: somebody has the profile and may
    /// still be starting, so that a closed door is tried again for a while.
    void ring(bool insist);
    /// For the holder of the profile's lock: what stands in the door's place was left by a program that was killed.
    void listen();

    static constexpr int patience = 3000; // ms until who opened the door and says nothing counts as hung

signals:
    void raised(); // the first window has come to the front
    void silent(); // it is there, and does not answer
    void nobody(); // there is none

    /// Somebody rang at ours. `token`: the desktop's leave to take the focus, where it gives one.
    void rung(const QByteArray &token);

private:
    void connectTo();
    void closed();
    void answer(QLocalSocket *visitor);

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_patience;
    bool m_insists = false;
};

} // namespace vakhta
