#pragma once

#include "app/core/centre_link.h"
#include "app/sync/sign_in.h"
#include "app/sync/sync_planner.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <functional>

namespace vakhta::sync {

/// Runs the cycle: tells the planner what happened and does what it says, over the ports to the centre and to the files.
/// Lives on the GUI thread; decides nothing, waits for nothing. Server and replica outlive it.
class SyncEngine final : public CentreLink, private CentreServer::Listener, private Replica::Listener
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `seed` spreads the retries of many workstations.
    SyncEngine(CentreServer &server, Replica &replica, quint64 seed, Clock clock = {});
    ~SyncEngine() override;

    /// Reads the profile, and goes on where it stopped. Answers once it is read: status() says then whose it is.
    QFuture<Result<void>> start();

    SyncStatus status() const override { return m_planner.status(); }
    QFuture<Result<void>> signIn(QUrl centre, QString login, QString password) override;
    void signOut() override;
    void syncNow() override;

private:
    using What = decltype(Event::what);

    void feed(What what);
    void run(const AskSession &);
    void run(const ReadOutgoing &read);
    void run(const Post &post);
    void run(const Fetch &fetch);
    void run(const Keep &keep);
    void run(const BeginReading &begin);
    void run(const EndReading &end);
    void run(const OpenBeside &open);
    void run(const PutInPlace &);
    void run(const MakeCacheAnew &);
    void run(const PutBack &);
    void run(const Refuse &refuse);
    void run(const Listen &);
    void run(const StopListening &);
    void run(const Wake &wake);
    void keep(int number, Delivery delivery);
    void opened(const Standing &standing);
    void reach(const Account &account);

    void pushOpened() override { feed(PushOpened{}); }
    void pushed(const QString &state) override { feed(Pushed{state}); }
    void pushClosed() override { feed(PushClosed{}); }
    void networkReturned() override { feed(NetworkReturned{}); }
    void outboxChanged(const OutboxCount &outbox) override { feed(OutboxChanged{outbox}); }
    void cacheDamaged() override;

    CentreServer &m_server;
    Replica &m_replica;
    Clock m_clock;
    SyncPlanner m_planner;
    QElapsedTimer m_steady;
    QTimer m_alarm;
    std::deque<What> m_waiting; // happened while effects of another event were run
    bool m_feeding = false;
    SyncStatus m_told;
    SignIn *m_signIn = nullptr; // a child, while somebody signs in
};

} // namespace vakhta::sync
