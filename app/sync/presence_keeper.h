#pragma once

#include "app/sync/presence_server.h"

#include <QTimer>

namespace vakhta::sync {

/// Presence as it stands while the centre's stream is open: keeps what it told, says again where the user is before that ends, one
/// request at a time. Lives on the GUI thread; the server outlives it.
class PresenceKeeper final : public Presence, private PresenceServer::Listener
{
    Q_OBJECT

public:
    explicit PresenceKeeper(PresenceServer &server);
    ~PresenceKeeper() override;

    std::vector<Colleague> at(qint64 appeal) const override { return m_others.value(appeal); }
    void tell(const Whereabouts &mine) override;

private:
    void presenceBegan() override;
    void presenceCame(const PresenceChanges &changes) override;
    void presenceEnded() override;
    void send();
    void sent(const Result<int> &lease);
    void forget();

    PresenceServer &m_server;
    PresenceChanges m_others; // of nobody: no entry
    Whereabouts m_mine;
    Whereabouts m_said;       // to this stream's centre
    bool m_open = false;
    bool m_underWay = false;
    QTimer m_rest;  // a hand on its way along the list is nowhere
    QTimer m_again;
};

} // namespace vakhta::sync
