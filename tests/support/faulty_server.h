#pragma once

#include "app/core/when_ready.h"
#include "app/sync/centre_server.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace vakhta::test {

using namespace Qt::StringLiterals;

/// A port to a centre on which planned requests go wrong.
class FaultyServer final : public QObject, public sync::CentreServer
{
public:
    enum class Fault { None, Lost, Cut, Twice }; // the answer is lost, the request is lost, it arrives twice

    explicit FaultyServer(std::unique_ptr<sync::CentreServer> inner) : m_inner(std::move(inner)) {}

    /// The i-th request from now (0: the next).
    void plan(int i, Fault fault) { m_planned[m_posts + i] = fault; }
    int posts() const { return m_posts; }
    int fetches() const { return m_fetches; }
    int held = std::numeric_limits<int>::max(); // from this fetch on they wait for release()
    void release()
    {
        held = std::numeric_limits<int>::max();
        for (const auto &go : std::exchange(m_waiting, {}))
            go();
    }
    std::function<Result<QByteArray>(int fetch, QByteArray bytes)> spoil; // what becomes of what was fetched
    std::function<QByteArray(QByteArray answer)> forge;                    // what becomes of an answer
    bool down = false; // nothing reaches the centre

    void setListener(Listener *listener) override { m_inner->setListener(listener); }
    QFuture<Result<sync::SignedIn>> signIn(QUrl centre, QString login, QString password) override
    {
        return m_inner->signIn(centre, login, password);
    }
    void use(QUrl centre, QByteArray token) override { m_inner->use(centre, token); }
    QFuture<Result<sync::Session>> session() override { return m_inner->session(); }
    QFuture<Result<sync::Posted>> post(QByteArray request) override
    {
        const Fault fault = m_planned.value(m_posts++);
        auto promise = std::make_shared<QPromise<Result<sync::Posted>>>();
        promise->start();
        const Result<sync::Posted> nothing = Error{Error::Kind::Offline, u"cut"_s};
        if (down || fault == Fault::Cut) {
            promise->addResult(nothing);
            promise->finish();
            return promise->future();
        }
        if (fault == Fault::Twice)
            (void)m_inner->post(request);
        whenReady(m_inner->post(request), this, [this, promise, fault, nothing](const Result<sync::Posted> &posted) {
            Result<sync::Posted> given = fault == Fault::Lost ? nothing : posted;
            if (given && forge)
                given->body = forge(given->body);
            promise->addResult(std::move(given));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<Result<QByteArray>> fetch(QString blob, qint64 from, qint64 size) override
    {
        const int number = m_fetches++;
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        const auto answer = [promise](Result<QByteArray> bytes) {
            promise->addResult(std::move(bytes));
            promise->finish();
        };
        if (number >= held)
            m_waiting.push_back([this, blob, from, size, answer] { whenReady(m_inner->fetch(blob, from, size), this, answer); });
        else
            whenReady(m_inner->fetch(blob, from, size), this, [this, number, answer](Result<QByteArray> bytes) {
                answer(spoil && bytes ? spoil(number, *bytes) : bytes);
            });
        return promise->future();
    }
    void listen() override { m_inner->listen(); }
    void stop() override { m_inner->stop(); }
    void revoke() override { m_inner->revoke(); }

private:
    std::unique_ptr<sync::CentreServer> m_inner;
    QHash<int, Fault> m_planned;
    int m_posts = 0;
    int m_fetches = 0;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vakhta::test
