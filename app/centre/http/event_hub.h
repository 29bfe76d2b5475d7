#pragma once

#include "app/centre/http/presence_news.h"
#include "app/centre/http/subscription.h"
#include "app/centre/jmap/processor.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <memory>
#include <unordered_map>

namespace vakhta::centre {

/// One client that is being told. A state that comes while another piece is still on its way replaces the one that waits.
class EventStream
{
public:
    virtual ~EventStream() = default;
    virtual void send(const QByteArray &chunk, bool last) = 0;
    virtual bool offer(const QByteArray &chunk) = 0; // false: not taken, something is on its way
    virtual void close() = 0;
};

/// Tells every event stream of each commit. Lives on the input and output thread; asks the storage on another. A commit
/// costs one read of the mark and of one number a user, however many streams there are, and many commits in a row count
/// as one: only the last state matters. Who is at which appeal is looked at once a second, and each is told what differs from
/// what he was told; only streams that are told of appeals, and stay open.
class EventHub
{
public:
    EventHub(boost::asio::io_context &io, boost::asio::thread_pool &lane, Storage &storage, Processor::Clock clock, PresenceBoard &board);

    /// Of many with one token the oldest is closed: a client that loses its streams and opens new ones can't fill the centre.
    void add(std::shared_ptr<EventStream> stream, Subscription subscription);
    void remove(EventStream *stream);
    void committed();
    /// Ends the streams whose token is no longer good.
    void checkBearers();
    /// Once a second.
    void tick();
    void stop();

private:
    using States = QHash<qint64, QByteArray>; // by user
    struct Listener
    {
        std::shared_ptr<EventStream> stream;
        Subscription subscription;
        QByteArray told;    // the state it knows
        bool adopts = false; // begins with the state there is, untold
        qint64 quietSince = 0;
        qint64 number = 0;  // in the order of coming
        PresenceNews::Told present = {}; // as it was told
    };

    void closeOldestOf(const QByteArray &token);
    void askSoon();
    void ask();
    void learn(const States &states);
    void tell(Listener &listener, const QByteArray &state, QHash<QByteArray, QByteArray> &made);
    void askPresence();
    void tellPresence(const PresenceNews &news);

    boost::asio::io_context &m_io;
    boost::asio::thread_pool &m_lane;
    Storage &m_storage;
    const Processor::Clock m_clock;
    PresenceBoard &m_board;
    boost::asio::steady_timer m_pause;
    std::unordered_map<EventStream *, Listener> m_listeners;
    QSet<qint64> m_newcomers;   // users whose streams know no state yet
    qint64 m_lastNumber = 0;
    bool m_allToAsk = false;
    bool m_asking = false;
    bool m_checking = false;
    bool m_stopped = false;
    qint64 m_seconds = 0;
    qint64 m_checkedAt = 0;
    bool m_commitUnchecked = false;
    quint64 m_presenceTold = 0; // the board's version
    bool m_presenceOwed = false; // to somebody, or rights may be others
    bool m_askingPresence = false;
};

} // namespace vakhta::centre
