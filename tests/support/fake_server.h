#pragma once

#include "app/sync/centre_server.h"
#include "tests/support/desk.h"
#include "tests/support/fake_centre.h"

#include <QTimer>

#include <functional>

namespace vakhta::test {

/// The port to a FakeCentre for one user, with planned faults. Answers come through the event loop, as over a network.
class FakeServer final : public sync::CentreServer
{
public:
    /// What becomes of one request.
    enum class Fault { None, Lost, Cut, Twice, Unauthorized, Portal, TooMany, Slow };

    explicit FakeServer(FakeCentre &centre, qint64 user = krylova) : m_centre(centre), m_user(user) {}

    /// The i-th request from now (0: the next) suffers this.
    void plan(int i, Fault fault) { m_planned[m_posts + i] = fault; }
    Fault always = Fault::None;
    bool down = false;
    bool tokenGood = true;
    bool used = false; // it was said where the centre is
    bool push = true;
    std::function<void()> beforeAnswer; // runs between two requests: others work meanwhile

    int posts() const { return m_posts; }
    int most() const { return m_most; }     // requests at once, at the most
    std::vector<QByteArray> requests;
    std::vector<qsizetype> answerSizes;

    /// What push tells.
    void tell(const QString &state)
    {
        if (m_listener && m_listening)
            m_listener->pushed(state);
    }
    void network() { if (m_listener) m_listener->networkReturned(); }

    void setListener(Listener *listener) override { m_listener = listener; }

    QFuture<Result<sync::SignedIn>> signIn(QUrl, QString login, QString password) override
    {
        const auto users = m_centre.region.users;
        const auto found = std::find_if(users.begin(), users.end(), [&](const User &user) { return user.login == login; });
        if (down)
            return later<sync::SignedIn>(offline());
        if (found == users.end() || password != Desk::password)
            return later<sync::SignedIn>(Error{Error::Kind::Unauthorized, u"HTTP 401"_s});
        m_user = found->id;
        tokenGood = true;
        return later<sync::SignedIn>(sync::SignedIn{"t", m_centre.now.addSecs(3600), found->id});
    }
    void use(QUrl, QByteArray) override
    {
        used = true;
        stop();
    }
    QFuture<Result<sync::Session>> session() override
    {
        if (!used)
            return later<sync::Session>(Error{Error::Kind::Rejected, u"not an address of a centre"_s});
        if (down)
            return later<sync::Session>(offline());
        if (!tokenGood)
            return later<sync::Session>(Error{Error::Kind::Unauthorized, u"HTTP 401"_s});
        const auto &limits = m_centre.limits;
        return later<sync::Session>(sync::Session{u"c1"_s, u"krylova"_s,
                                                  {limits.objectsInGet, limits.objectsInSet, limits.callsInRequest,
                                                   limits.concurrentRequests, 10'000'000},
                                                  push});
    }
    QFuture<Result<sync::Posted>> post(QByteArray request) override
    {
        requests.push_back(request);
        const Fault fault = m_planned.value(m_posts++, always);
        m_most = std::max(m_most, ++m_atOnce);
        if (beforeAnswer)
            beforeAnswer();
        return later<sync::Posted>(answerTo(request, fault), [this] { --m_atOnce; });
    }
    QFuture<Result<QByteArray>> fetch(QString, qint64, qint64) override
    {
        return later<QByteArray>(Error{Error::Kind::NotFound, u"no blobs"_s});
    }
    void listen() override
    {
        m_listening = true;
        QTimer::singleShot(0, &m_context, [this] { if (m_listener && m_listening) m_listener->pushOpened(); });
    }
    void stop() override { m_listening = false; }
    void revoke() override { tokenGood = false; }

private:
    static Error offline() { return {Error::Kind::Offline, u"connection refused"_s}; }

    Result<sync::Posted> answerTo(const QByteArray &request, Fault fault)
    {
        if (down || fault == Fault::Cut)
            return offline();
        if (fault == Fault::Unauthorized || !tokenGood) {
            tokenGood = false;
            return Error{Error::Kind::Unauthorized, u"HTTP 401"_s};
        }
        if (fault == Fault::Portal)
            return Error{Error::Kind::Rejected, u"the answer is text/html, not JSON"_s};
        if (fault == Fault::TooMany)
            return sync::Posted{{}, sync::Problem::TooManyAtOnce, 0};
        if (fault == Fault::Slow)
            return sync::Posted{{}, sync::Problem::Slow, 1};
        const QByteArray answer = m_centre.answer(request, m_user);
        if (fault == Fault::Twice)
            m_centre.answer(request, m_user);
        if (fault == Fault::Lost)
            return offline();
        answerSizes.push_back(answer.size());
        return sync::Posted{answer, sync::Problem::None, 0};
    }

    template <typename T>
    QFuture<Result<T>> later(Result<T> result, std::function<void()> then = {})
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QTimer::singleShot(0, &m_context, [promise, result = std::move(result), then = std::move(then)] {
            if (then)
                then();
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    FakeCentre &m_centre;
    qint64 m_user;
    Listener *m_listener = nullptr;
    bool m_listening = false;
    QHash<int, Fault> m_planned;
    int m_posts = 0;
    int m_atOnce = 0;
    int m_most = 0;
    QObject m_context;
};

/// A desk before a centre in memory.
class FakeDesk : public Desk
{
public:
    explicit FakeDesk(FakeCentre &centre, qint64 user = krylova) : FakeDesk(std::make_unique<FakeServer>(centre, user)) {}

    FakeServer &server;

private:
    explicit FakeDesk(std::unique_ptr<FakeServer> made) : Desk(std::move(made)), server(static_cast<FakeServer &>(Desk::server())) {}
};

} // namespace vakhta::test
