#include "app/sync/sync_engine.h"

#include "app/core/when_ready.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace vakhta::sync {

SyncEngine::SyncEngine(CentreServer &server, Replica &replica, quint64 seed, Clock clock)
    : m_server(server), m_replica(replica), m_clock(clock ? std::move(clock) : Clock(QDateTime::currentDateTimeUtc)),
      m_planner(seed)
{
    m_steady.start();
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    connect(&m_alarm, &QTimer::timeout, this, [this] { feed(Ticked{}); });
    m_server.setListener(this);
    m_replica.setListener(this);
}

SyncEngine::~SyncEngine()
{
    m_server.setListener(nullptr);
    m_replica.setListener(nullptr);
    m_server.stop();
}

QFuture<Result<void>> SyncEngine::start()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenReady(m_replica.standing(), this, [this, promise](const Result<Standing> &standing) {
        if (!standing)
            feed(DiskFailed{standing.error()});
        else
            opened(*standing);
        promise->addResult(standing ? Result<void>() : Result<void>(standing.error()));
        promise->finish();
    });
    return promise->future();
}

void SyncEngine::opened(const Standing &standing)
{
    reach(standing.account);
    feed(Opened{standing});
}

void SyncEngine::reach(const Account &account)
{
    if (!account.token.isEmpty())
        m_server.use(account.centre, account.token);
}

QFuture<Result<void>> SyncEngine::signIn(QUrl centre, QString login, QString password)
{
    if (m_signIn)
        m_signIn->giveUp();
    m_signIn = new SignIn(m_server, m_replica, this);
    connect(m_signIn, &SignIn::succeeded, this, [this](const Standing &standing) {
        m_signIn = nullptr;
        opened(standing);
    });
    connect(m_signIn, &SignIn::failed, this, [this] {
        m_signIn = nullptr;
        if (m_planner.status().connection == LinkState::SignedOut)
            start(); // as it was before
    });
    connect(m_signIn, &SignIn::accepted, this, [this] { feed(SignedOut{}); });
    return m_signIn->start(std::move(centre), std::move(login), std::move(password));
}

void SyncEngine::signOut()
{
    m_server.revoke();
    feed(SignedOut{});
    m_server.stop();
    whenReady(m_replica.standing(), this, [this](const Result<Standing> &standing) {
        if (!standing)
            return;
        Account account = standing->account;
        account.token.clear();
        (void)m_replica.keepAccount(account); // a token that stays is refused by the centre
    });
}

void SyncEngine::syncNow()
{
    feed(AskedNow{});
}

void SyncEngine::cacheDamaged()
{
    feed(DiskFailed{{Error::Kind::Damaged, QStringLiteral("the cache can't be read")}});
}

/// One event at a time: what the effects of one bring about is told to the planner after all of them have been run.
void SyncEngine::feed(What what)
{
    m_waiting.push_back(std::move(what));
    if (m_feeding)
        return;
    m_feeding = true;
    while (!m_waiting.empty()) {
        const Event event{m_steady.elapsed(), m_clock(), std::move(m_waiting.front())};
        m_waiting.pop_front();
        for (const Effect &effect : m_planner.step(event))
            std::visit([this](const auto &todo) { run(todo); }, effect);
    }
    m_feeding = false;
    if (const SyncStatus now = m_planner.status(); now != m_told) {
        m_told = now;
        emit statusChanged(now);
    }
}

void SyncEngine::run(const AskSession &)
{
    whenReady(m_server.session(), this, [this](const Result<Session> &session) {
        if (session)
            feed(SessionCame{*session});
        else
            feed(SessionFailed{session.error()});
    });
}

void SyncEngine::run(const ReadOutgoing &read)
{
    whenReady(m_replica.outgoing(read.most, read.undoable, read.except), this, [this](const Result<Outgoing> &outgoing) {
        if (outgoing)
            feed(OutgoingCame{*outgoing});
        else
            feed(DiskFailed{outgoing.error()});
    });
}

void SyncEngine::run(const Post &post)
{
    whenReady(m_server.post(post.request), this,
              [this, number = post.number, delivery = post.delivery](const Result<Posted> &posted) {
                  if (!m_planner.expects(number))
                      return;
                  if (!posted)
                      return feed(Failed{number, posted.error()});
                  if (posted->problem != Problem::None)
                      return feed(Refused{number, posted->problem, posted->retryAfter});
                  Delivery answer = delivery;
                  answer.body = posted->body;
                  keep(number, std::move(answer));
              });
}

void SyncEngine::run(const Fetch &fetch)
{
    whenReady(m_server.fetch(fetch.blob, fetch.from, fetch.size), this,
              [this, number = fetch.number, delivery = fetch.delivery](const Result<QByteArray> &bytes) {
                  if (!m_planner.expects(number))
                      return;
                  if (!bytes)
                      return feed(Failed{number, bytes.error()});
                  Delivery piece = delivery;
                  piece.body = *bytes;
                  keep(number, std::move(piece));
              });
}

void SyncEngine::run(const Keep &todo)
{
    keep(todo.number, todo.delivery);
}

void SyncEngine::keep(int number, Delivery delivery)
{
    whenReady(m_replica.apply(std::move(delivery)), this, [this, number](const Result<Applied> &applied) {
        if (applied)
            feed(Answered{number, *applied});
        else
            feed(Failed{number, applied.error()});
    });
}

void SyncEngine::run(const BeginReading &begin)
{
    whenReady(m_replica.beginReading(begin.cursor), this, [this](const Result<void> &begun) {
        if (begun)
            feed(ReadingBegun{});
        else
            feed(DiskFailed{begun.error()});
    });
}

void SyncEngine::run(const EndReading &end)
{
    whenReady(m_replica.endReading(end.again, end.states), this, [this](const Result<Standing> &standing) {
        if (standing)
            feed(ReadingEnded{*standing});
        else
            feed(DiskFailed{standing.error()});
    });
}

void SyncEngine::run(const OpenBeside &open)
{
    whenReady(m_replica.openBeside(open.next), this, [this](const Result<Standing> &standing) {
        if (standing)
            feed(BesideOpened{*standing});
        else if (standing.error().kind == Error::Kind::DiskFull || standing.error().kind == Error::Kind::DiskFails)
            feed(DiskFailed{standing.error()});
        else
            feed(BesideFailed{standing.error()});
    });
}

void SyncEngine::run(const PutInPlace &)
{
    whenReady(m_replica.putInPlace(), this, [this](const Result<Standing> &standing) {
        if (standing)
            feed(PlaceTaken{*standing});
        else
            feed(DiskFailed{standing.error()});
    });
}

void SyncEngine::run(const MakeCacheAnew &)
{
    whenReady(m_replica.makeCacheAnew(), this, [this](const Result<Standing> &standing) {
        if (standing)
            reach(standing->account); // start() could not read where
        if (standing)
            feed(CacheMade{*standing});
        else
            feed(DiskFailed{{Error::Kind::Storage, standing.error().detail}});
    });
}

void SyncEngine::run(const PutBack &)
{
    m_replica.putBack();
}

void SyncEngine::run(const Refuse &refuse)
{
    m_replica.refuse(refuse.opId, refuse.reason);
}

void SyncEngine::run(const Listen &)
{
    m_server.listen();
}

void SyncEngine::run(const StopListening &)
{
    m_server.stop();
}

void SyncEngine::run(const Wake &wake)
{
    m_alarm.start(int(std::clamp<qint64>(wake.at - m_steady.elapsed(), 0, 3600000)));
}

} // namespace vakhta::sync
