#include "app/centre/http/server.h"

#include "app/centre/http/site.h"

#include <boost/asio/post.hpp>
#include <openssl/ssl.h>

#include <thread>

namespace vakhta::centre {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

Error refused(const QString &what, const error_code &error)
{
    return {Error::Kind::Rejected, what + u": "_s + QString::fromStdString(error.message())};
}

Result<tcp::endpoint> endpointOf(asio::io_context &io, const ServeOptions &options)
{
    error_code error;
    tcp::resolver resolver(io);
    const auto found = resolver.resolve(options.host.toStdString(), std::to_string(options.port),
                                        tcp::resolver::passive | tcp::resolver::numeric_service, error);
    if (error || found.empty())
        return refused(u"no address %1"_s.arg(options.host), error);
    return found.begin()->endpoint();
}

Result<void> listenAt(tcp::acceptor &acceptor, const tcp::endpoint &endpoint)
{
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return Error{Error::Kind::Conflict, u"the port %1 is taken"_s.arg(endpoint.port())};
    if (error)
        return refused(u"can't listen"_s, error);
    return {};
}

Result<std::unique_ptr<asio::ssl::context>> tlsOf(const ServeOptions &options)
{
    auto tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(tls->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(tls->native_handle(), SSL_MODE_RELEASE_BUFFERS); // idle streams keep none
    error_code error;
    tls->use_certificate_chain_file(options.tlsCert.toStdString(), error);
    if (error)
        return refused(u"the certificate %1 can't be used"_s.arg(options.tlsCert), error);
    tls->use_private_key_file(options.tlsKey.toStdString(), asio::ssl::context::pem, error);
    if (error)
        return refused(u"the key %1 can't be used"_s.arg(options.tlsKey), error);
    return tls;
}

} // namespace

struct Server::Parts
{
    Parts(Storage &storage, const ServeOptions &given)
        : options(given), site(storage, [] { return QDateTime::currentDateTimeUtc(); }, given.snapshots, given.patience, given.presenceLease)
    {
    }

    void accept();
    void tick();
    void close();

    const ServeOptions options;
    Site site;
    tcp::acceptor acceptor{site.io};
    asio::steady_timer second{site.io};
    asio::steady_timer breath{site.io};
    std::unique_ptr<asio::ssl::context> tls;
    std::atomic<bool> looking = false;
    quint16 port = 0;
    std::thread thread;
};

void Server::Parts::accept()
{
    acceptor.async_accept([this](const error_code &error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || !acceptor.is_open())
            return;
        if (error) { // out of descriptors: those that are open will close
            breath.expires_after(std::chrono::milliseconds(100));
            return breath.async_wait([this](const error_code &stopped) { stopped ? void() : accept(); });
        }
        if (tls)
            serve(site, std::move(socket), *tls);
        else
            serve(site, std::move(socket));
        accept();
    });
}

void Server::Parts::tick()
{
    second.expires_after(std::chrono::seconds(1));
    second.async_wait([this](const error_code &stopped) {
        if (stopped)
            return;
        site.hub.tick();
        if (options.everySecond && !looking.exchange(true)) {
            asio::post(site.reading, [this] {
                options.everySecond();
                looking = false;
            });
        }
        tick();
    });
}

void Server::Parts::close()
{
    error_code ignored;
    acceptor.close(ignored);
    second.cancel();
    breath.cancel();
    site.hub.stop();
    for (tcp::socket *socket : site.connections)
        socket->close(ignored);
}

Result<std::unique_ptr<Server>> Server::start(Storage &storage, const ServeOptions &options)
{
    auto parts = std::make_shared<Parts>(storage, options);
    const auto endpoint = endpointOf(parts->site.io, options);
    if (!endpoint)
        return endpoint.error();
    const bool secure = !options.tlsCert.isEmpty() || !options.tlsKey.isEmpty();
    if (!secure && !endpoint->address().is_loopback())
        return Error{Error::Kind::Rejected, u"plain HTTP is for loopback only: give a certificate and a key"_s};
    if (secure) {
        auto tls = tlsOf(options);
        if (!tls)
            return tls.error();
        parts->tls = std::move(*tls);
    }
    if (auto listening = listenAt(parts->acceptor, *endpoint); !listening)
        return listening.error();
    parts->port = parts->acceptor.local_endpoint().port();

    storage.onCommit([weak = std::weak_ptr(parts)](qint64) {
        if (const auto alive = weak.lock())
            asio::post(alive->site.io, [parts = alive.get()] { parts->site.hub.committed(); });
    });
    parts->accept();
    parts->tick();
    parts->thread = std::thread([parts = parts.get()] { parts->site.io.run(); });
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

Server::Server(std::shared_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Server::~Server()
{
    stop();
}

quint16 Server::port() const
{
    return m_parts->port;
}

void Server::stop()
{
    if (!m_parts->thread.joinable())
        return;
    asio::post(m_parts->site.io, [parts = m_parts.get()] { parts->close(); });
    m_parts->thread.join(); // nothing is left to do: every connection has ended
    for (auto *lane : {&m_parts->site.reading, &m_parts->site.writing, &m_parts->site.signingIn})
        lane->join();
}

} // namespace vakhta::centre
