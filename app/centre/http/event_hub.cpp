#include "app/centre/http/event_hub.h"

#include "app/centre/jmap/accounts.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace vakhta::centre {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;

namespace {

constexpr auto pauseBetweenStates = std::chrono::milliseconds(100);
constexpr int secondsBetweenChecks = 30, secondsAfterCommit = 10;
constexpr int mostOfOneToken = 16;

QByteArray chunkOf(const QByteArray &event)
{
    return QByteArray::number(event.size(), 16) + "\r\n" + event + "\r\n";
}

QHash<qint64, QByteArray> statesOf(Storage &storage, const QSet<qint64> &users)
{
    QHash<qint64, QByteArray> states;
    const auto read = storage.read([&](View &view) -> Result<void> {
        const auto mark = view.mark();
        if (!mark)
            return mark.error();
        for (const qint64 user : users) {
            const auto number = view.scopeNumber(user);
            if (!number)
                return number.error();
            states.insert(user, Position{*mark, *number}.token().toLatin1());
        }
        return {};
    });
    if (!read)
        qWarning("events: %s", qUtf8Printable(read.error().detail));
    return states;
}

QSet<QByteArray> endedOf(Storage &storage, const QSet<QByteArray> &tokens, const QDateTime &now)
{
    QSet<QByteArray> ended;
    const auto read = storage.read([&](View &view) -> Result<void> {
        for (const QByteArray &token : tokens) {
            const auto user = Accounts::bearer(view, token, now);
            if (!user && user.error().kind == Error::Kind::Unauthorized)
                ended.insert(token);
        }
        return {};
    });
    if (!read)
        qWarning("events: %s", qUtf8Printable(read.error().detail));
    return ended;
}

} // namespace

EventHub::EventHub(asio::io_context &io, asio::thread_pool &lane, Storage &storage, Processor::Clock clock, PresenceBoard &board)
    : m_io(io), m_lane(lane), m_storage(storage), m_clock(std::move(clock)), m_board(board), m_pause(io)
{
}

void EventHub::add(std::shared_ptr<EventStream> stream, Subscription subscription)
{
    if (m_stopped)
        return stream->close();
    Listener listener{stream, std::move(subscription), {}, false, m_seconds, ++m_lastNumber};
    listener.told = listener.subscription.lastEventId;
    // A new stream is told the state at once, so that no commit falls between the client's last look and this stream;
    // but one that closes after a state waits for a new one, or it would close over and over.
    listener.adopts = listener.told.isEmpty() && listener.subscription.closeAfterState;
    m_newcomers.insert(listener.subscription.user);
    const QByteArray token = listener.subscription.token;
    m_listeners.emplace(stream.get(), std::move(listener));
    closeOldestOf(token);
    m_presenceOwed = true;
    askSoon();
}

void EventHub::closeOldestOf(const QByteArray &token)
{
    int count = 0;
    const Listener *oldest = nullptr;
    for (const auto &[stream, listener] : m_listeners) {
        if (listener.subscription.token != token)
            continue;
        ++count;
        if (!oldest || listener.number < oldest->number)
            oldest = &listener;
    }
    if (count > mostOfOneToken)
        oldest->stream->close();
}

/// Who listens no more is nowhere: the program has ended, or its connection.
void EventHub::remove(EventStream *stream)
{
    const auto gone = m_listeners.find(stream);
    if (gone == m_listeners.end())
        return;
    const QByteArray token = gone->second.subscription.token;
    m_listeners.erase(gone);
    const bool stays = std::any_of(m_listeners.begin(), m_listeners.end(), [&](const auto &one) { return one.second.subscription.token == token; });
    if (!stays)
        m_board.leave(token);
}

void EventHub::committed()
{
    m_allToAsk = true;
    m_commitUnchecked = true;
    m_presenceOwed = true;
    askSoon();
}

void EventHub::askSoon()
{
    if (m_asking || m_stopped || m_listeners.empty() || (!m_allToAsk && m_newcomers.isEmpty()))
        return;
    m_asking = true;
    ask();
}

void EventHub::ask()
{
    QSet<qint64> users;
    users.swap(m_newcomers);
    if (m_allToAsk) {
        for (const auto &[stream, listener] : m_listeners)
            users.insert(listener.subscription.user);
    }
    m_allToAsk = false;
    asio::post(m_lane, [this, users, work = asio::make_work_guard(m_io)] {
        asio::post(m_io, [this, states = statesOf(m_storage, users)] { learn(states); });
    });
}

void EventHub::learn(const States &states)
{
    QHash<QByteArray, QByteArray> made; // one event for all who are told the same
    for (auto &[stream, listener] : m_listeners) {
        const auto state = states.constFind(listener.subscription.user);
        if (state == states.constEnd())
            continue;
        if (listener.adopts)
            listener.told = *state;
        listener.adopts = false;
        if (listener.told != *state)
            tell(listener, *state, made);
    }
    if (m_stopped)
        return;
    m_pause.expires_after(pauseBetweenStates);
    m_pause.async_wait([this](const boost::system::error_code &) {
        m_asking = false;
        askSoon();
    });
}

void EventHub::tell(Listener &listener, const QByteArray &state, QHash<QByteArray, QByteArray> &made)
{
    QByteArray key = state;
    for (const Type type : listener.subscription.types)
        key += char('0' + int(type));
    QByteArray &chunk = made[key];
    if (chunk.isEmpty())
        chunk = chunkOf(stateEvent(state, listener.subscription.types));
    listener.told = state;
    listener.quietSince = m_seconds;
    listener.stream->send(chunk, listener.subscription.closeAfterState);
}

void EventHub::checkBearers()
{
    if (m_checking || m_stopped || m_listeners.empty())
        return;
    m_checking = true;
    m_checkedAt = m_seconds;
    m_commitUnchecked = false;
    QSet<QByteArray> tokens;
    for (const auto &[stream, listener] : m_listeners)
        tokens.insert(listener.subscription.token);
    asio::post(m_lane, [this, tokens, work = asio::make_work_guard(m_io)] {
        asio::post(m_io, [this, ended = endedOf(m_storage, tokens, m_clock())] {
            m_checking = false;
            for (auto &[stream, listener] : m_listeners) {
                if (ended.contains(listener.subscription.token))
                    stream->close();
            }
        });
    });
}

void EventHub::tick()
{
    ++m_seconds;
    for (auto &[stream, listener] : m_listeners) {
        const int ping = listener.subscription.pingSeconds;
        if (ping == 0 || m_seconds - listener.quietSince < ping)
            continue;
        listener.quietSince = m_seconds;
        stream->offer(chunkOf(pingEvent(ping))); // what is on its way tells as much
    }
    if (m_seconds - m_checkedAt >= (m_commitUnchecked ? secondsAfterCommit : secondsBetweenChecks))
        checkBearers();
    askSoon(); // what could not be read before
    askPresence();
}

void EventHub::askPresence()
{
    const quint64 version = m_board.version();
    if (m_askingPresence || m_stopped || m_listeners.empty() || (version == m_presenceTold && !m_presenceOwed))
        return;
    m_askingPresence = true;
    m_presenceOwed = false;
    m_presenceTold = version;
    QSet<qint64> users;
    for (const auto &[stream, listener] : m_listeners)
        users.insert(listener.subscription.user);
    asio::post(m_lane, [this, stations = m_board.stations(), users, work = asio::make_work_guard(m_io)] {
        asio::post(m_io, [this, news = PresenceNews::of(m_storage, stations, users)] {
            m_askingPresence = false;
            if (news)
                return tellPresence(*news);
            qWarning("events: %s", qUtf8Printable(news.error().detail));
            m_presenceOwed = true;
        });
    });
}

void EventHub::tellPresence(const PresenceNews &news)
{
    for (auto &[stream, listener] : m_listeners) {
        const Subscription &wanted = listener.subscription;
        if (wanted.closeAfterState || std::find(wanted.types.begin(), wanted.types.end(), Type::Appeal) == wanted.types.end())
            continue;
        PresenceNews::Told now = news.toldTo(wanted.user, wanted.token);
        const auto event = presenceEvent(listener.present, now);
        if (!event)
            continue;
        if (stream->offer(chunkOf(*event)))
            listener.present = std::move(now);
        else
            m_presenceOwed = true;
    }
}

void EventHub::stop()
{
    m_stopped = true;
    m_pause.cancel();
    for (auto &[stream, listener] : m_listeners)
        stream->close(); // which takes itself out later
}

} // namespace vakhta::centre
