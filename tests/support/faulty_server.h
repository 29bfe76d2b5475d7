#pragma once

#include "app/core/when_ready.h"
#include "app/sync/centre_server.h"

#include <QHash>
#include <QPromise>

#include <memory>

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
        whenReady(m_inner->post(request), this, [promise, fault, nothing](const Result<sync::Posted> &posted) {
            promise->addResult(fault == Fault::Lost ? nothing : posted);
            promise->finish();
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
};

} // namespace vakhta::test
