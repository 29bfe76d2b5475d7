#pragma once

#include "app/centre/http/server.h"
#include "app/centre/jmap/accounts.h"
#include "tests/support/centre_store.h"
#include "tests/support/http_client.h"
#include "tests/support/jmap_calls.h"

/// A centre that serves its small store in this process, with one person who can sign in.
namespace vakhta::test {

class RunningCentre
{
public:
    explicit RunningCentre(std::chrono::milliseconds patience = std::chrono::seconds(30))
    {
        settle(m_store);
        must(Accounts(m_store.storage()).setPassword(u"operator"_s, password, now()));
        m_server = must(Server::start(m_store.storage(), {.patience = patience}));
    }

    CentreStore &store() { return m_store; }
    Server &server() { return *m_server; }
    quint16 port() const { return m_server->port(); }

    QByteArray signIn()
    {
        return must(Accounts(m_store.storage()).signIn(u"operator"_s, password, now())).token;
    }

    HttpAnswer ask(const QByteArray &request) { return HttpClient(port()).ask(request); }

    static inline const QString password = u"верный пароль"_s;
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

private:
    CentreStore m_store;
    std::unique_ptr<Server> m_server;
};

} // namespace vakhta::test
