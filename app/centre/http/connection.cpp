#include "app/centre/http/event_stream.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace vakhta::centre {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

namespace {

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;
using Parser = http::request_parser<http::string_body>;

constexpr auto token = asio::as_tuple(asio::use_awaitable);
constexpr quint32 largestHead = 16 * 1024;
constexpr quint64 smallBody = 64 * 1024; // taken before anything is asked
constexpr quint64 drained = 32'000'000;  // of a body that was refused, so that the refusal is read
constexpr int mostSigningIn = 64;
constexpr const char *uploadPath = "/jmap/upload";
constexpr int bodyPatience = 4;          // times longer than for a head
constexpr qint64 block = 256 * 1024;     // of a file at once
constexpr int keptAlive = 4;             // likewise, between a request and the next

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

HttpRequest requestOf(const Parser &parser, bool secure)
{
    const auto &message = parser.get();
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.host = bytesOf(message[http::field::host]);
    request.authorization = bytesOf(message[http::field::authorization]);
    request.contentType = bytesOf(message[http::field::content_type]);
    request.acceptEncoding = bytesOf(message[http::field::accept_encoding]);
    request.lastEventId = bytesOf(message["Last-Event-ID"]);
    request.range = bytesOf(message[http::field::range]);
    request.ifRange = bytesOf(message[http::field::if_range]);
    request.secure = secure;
    return request;
}

void lookBehindProxy(HttpRequest &request, beast::string_view scheme)
{
    request.near = scheme.empty();
    request.secure = request.secure || beast::iequals(scheme, "https");
}

bool isApi(const HttpRequest &request)
{
    return request.path == "/jmap/api";
}

bool isUpload(const HttpRequest &request)
{
    return request.path.startsWith(uploadPath);
}

HttpResponse busy()
{
    HttpResponse response = HttpResponse::of(Problem::plain(503, u"Too many are signing in. Try again."_s));
    response.headers.emplace_back("Retry-After", "2");
    return response;
}

/// Runs on another thread, and comes back to this one with the answer.
template <typename Work>
auto elsewhere(asio::thread_pool &lane, Work work) -> asio::awaitable<std::invoke_result_t<Work>>
{
    auto job = [work = std::move(work)]() -> asio::awaitable<std::invoke_result_t<Work>> { co_return work(); };
    co_return co_await asio::co_spawn(lane.get_executor(), std::move(job), asio::use_awaitable);
}

/// One connection: requests one after another, each answered before the next is read, so that pipelined ones are
/// answered in order.
template <typename Stream>
class Conversation
{
public:
    Conversation(Stream stream, Site &site) : m_stream(std::move(stream)), m_site(site)
    {
        m_site.connections.insert(&socket());
    }
    ~Conversation()
    {
        if (!m_handedOver) // the stream has moved on with its socket
            m_site.connections.erase(&socket());
    }

    asio::awaitable<void> run()
    {
        boost::system::error_code ignored;
        socket().set_option(asio::ip::tcp::no_delay(true), ignored);
        socket().set_option(asio::socket_base::keep_alive(true), ignored);
        m_fromHere = socket().remote_endpoint(ignored).address().is_loopback();
        if (!co_await handshake())
            co_return;
        while (co_await exchange()) {
        }
        if (!m_handedOver)
            co_await leave();
    }

private:
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

    asio::ip::tcp::socket &socket() { return beast::get_lowest_layer(m_stream).socket(); }
    void waitAtMost(std::chrono::milliseconds time) { beast::get_lowest_layer(m_stream).expires_after(time); }

    asio::awaitable<bool> handshake()
    {
        if constexpr (isTls) {
            waitAtMost(m_site.patience);
            const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, token);
            co_return !error;
        }
        co_return true;
    }

    /// One request and its answer. False: there will be no more.
    asio::awaitable<bool> exchange()
    {
        m_parser.emplace();
        m_parser->header_limit(largestHead);
        m_parser->body_limit(quint64(std::max(limits::sizeRequest, limits::sizeUpload)));
        waitAtMost(m_site.patience * (m_answered ? keptAlive : 1));
        const auto [error, size] = co_await http::async_read_header(m_stream, m_buffer, *m_parser, token);
        if (error)
            co_return co_await refuseUnread(error, m_parser->get().target().starts_with(uploadPath));
        HttpRequest request = requestOf(*m_parser, isTls);
        if (m_fromHere) // from a proxy of our own, which tells how the client came, or from this very machine
            lookBehindProxy(request, m_parser->get()["X-Forwarded-Proto"]);
        const bool uploads = isUpload(request);
        const auto most = quint64(uploads ? limits::sizeUpload : limits::sizeRequest);
        m_parser->body_limit(most); // of one that does not tell its length
        if (m_parser->content_length().value_or(0) > most)
            co_return co_await refuseUnread(http::error::body_limit, uploads);
        if (!co_await takeBody(request))
            co_return false;

        HttpResponse response = co_await answer(request);
        if (response.events) {
            handOver(*response.events);
            co_return false;
        }
        m_answered = true;
        const bool more = m_parser->get().keep_alive();
        co_return co_await send(response, more) && more;
    }

    asio::awaitable<bool> refuseUnread(boost::system::error_code error, bool uploads)
    {
        HttpResponse response;
        if (error == http::error::body_limit)
            response = HttpResponse::of(Problem::beyond(uploads ? u"maxSizeUpload"_s : u"maxSizeRequest"_s));
        else if (error == http::error::header_limit)
            response = HttpResponse::of(Problem::plain(431, u"The head of the request is too large."_s));
        else if (error.category() == make_error_code(http::error::bad_method).category()
                 && error != http::error::end_of_stream && error != http::error::partial_message)
            response = HttpResponse::of(Problem::plain(400, u"This is not HTTP."_s));
        else
            co_return false; // gone, or silent for too long
        m_unread = true;
        co_await send(response, false);
        co_return false;
    }

    /// A large body is taken only from those who may send it.
    asio::awaitable<bool> takeBody(HttpRequest &request)
    {
        const auto length = m_parser->content_length();
        const bool large = m_parser->chunked() || (length && *length > smallBody);
        if (large) {
            std::optional<HttpResponse> refusal;
            const auto look = [&] {
                refusal = m_site.routes.refusal(request);
                return HttpResponse();
            };
            co_await elsewhere(m_site.reading, look);
            if (refusal) {
                m_unread = true;
                co_await send(*refusal, false);
                co_return false;
            }
        }
        if (beast::iequals(m_parser->get()[http::field::expect], "100-continue")) {
            static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            const auto [error, size] = co_await asio::async_write(m_stream, asio::buffer(goOn), token);
            if (error)
                co_return false;
        }
        waitAtMost(m_site.patience * bodyPatience);
        const auto [error, size] = co_await http::async_read(m_stream, m_buffer, *m_parser, token);
        if (error)
            co_return co_await refuseUnread(error, isUpload(request));
        const std::string &body = m_parser->get().body();
        request.body = QByteArray::fromRawData(body.data(), qsizetype(body.size()));
        co_return true;
    }

    asio::awaitable<HttpResponse> answer(const HttpRequest &request)
    {
        const Lane lane = Routes::laneOf(request);
        if (lane == Lane::SigningIn && m_site.signingInNow >= mostSigningIn)
            co_return busy();
        if (isApi(request) && m_site.running.value(request.authorization) >= limits::concurrentRequests)
            co_return HttpResponse::of(Problem::beyond(u"maxConcurrentRequests"_s));
        if (isUpload(request) && m_site.uploading.value(request.authorization) >= limits::concurrentUpload)
            co_return HttpResponse::of(Problem::beyond(u"maxConcurrentUpload"_s));

        count(request, lane, 1);
        const auto work = [&] { return m_site.routes.answer(request); };
        HttpResponse response = co_await elsewhere(m_site.threadsOf(lane), work);
        count(request, lane, -1);
        if (request.method == "DELETE") // signed out: his streams end now
            m_site.hub.checkBearers();
        co_return response;
    }

    void count(const HttpRequest &request, Lane lane, int step)
    {
        if (lane == Lane::SigningIn)
            m_site.signingInNow += step;
        if (!isApi(request) && !isUpload(request))
            return;
        auto &running = isApi(request) ? m_site.running : m_site.uploading;
        if ((running[request.authorization] += step) == 0)
            running.remove(request.authorization);
    }

    asio::awaitable<bool> send(const HttpResponse &response, bool keepAlive)
    {
        const QByteArray head = headOf(response, keepAlive, QDateTime::currentDateTimeUtc());
        // Not an array of two: Asio then goes on from an empty first one, which Beast's TLS stream takes for the end.
        const std::vector<asio::const_buffer> all{asio::buffer(head.constData(), size_t(head.size())),
                                                  asio::buffer(response.body.constData(), size_t(response.body.size()))};
        waitAtMost(m_site.patience * bodyPatience);
        const auto [error, size] = co_await asio::async_write(m_stream, all, token);
        if (error || !response.part)
            co_return !error;
        co_return co_await sendPart(*response.part);
    }

    /// Block by block, each read when the one before has left: a slow client costs one block of memory.
    asio::awaitable<bool> sendPart(const FilePart &part)
    {
        for (qint64 left = part.size; left > 0;) {
            const auto read = [&] { return part.file->read(std::min(left, block)); };
            const QByteArray bytes = co_await elsewhere(m_site.reading, read);
            if (bytes.isEmpty()) // the disk fails: a body cut short is noticed by everybody
                co_return false;
            waitAtMost(m_site.patience * bodyPatience);
            const auto [error, size] = co_await asio::async_write(m_stream, asio::buffer(bytes.constData(), size_t(bytes.size())), token);
            if (error)
                co_return false;
            left -= bytes.size();
        }
        co_return true;
    }

    void handOver(const Subscription &subscription)
    {
        m_handedOver = true;
        m_site.connections.erase(&socket());
        const auto stream = std::make_shared<SocketEvents<Stream>>(std::move(m_stream), m_site);
        stream->open(QDateTime::currentDateTimeUtc());
        m_site.hub.add(stream, subscription);
    }

    /// Reads what a refused client still sends: closing at once would take the refusal away from it.
    asio::awaitable<void> leave()
    {
        waitAtMost(std::chrono::seconds(2));
        if constexpr (isTls) {
            const auto [ignored] = co_await m_stream.async_shutdown(token);
        }
        boost::system::error_code ignored;
        socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        std::array<char, 4096> unwanted;
        for (quint64 taken = 0; m_unread && taken < drained;) {
            const auto [error, size] = co_await beast::get_lowest_layer(m_stream).async_read_some(asio::buffer(unwanted), token);
            if (error)
                break;
            taken += size;
        }
        socket().close(ignored);
    }

    Stream m_stream;
    Site &m_site;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    bool m_fromHere = false;
    bool m_handedOver = false;
    bool m_unread = false;
    bool m_answered = false;
};

template <typename Stream>
asio::awaitable<void> converse(Stream stream, Site &site)
{
    Conversation<Stream> conversation(std::move(stream), site);
    co_await conversation.run();
}

} // namespace

void serve(Site &site, asio::ip::tcp::socket socket)
{
    asio::co_spawn(site.io, converse(PlainStream(std::move(socket)), site), asio::detached);
}

void serve(Site &site, asio::ip::tcp::socket socket, asio::ssl::context &tls)
{
    asio::co_spawn(site.io, converse(TlsStream(PlainStream(std::move(socket)), tls), site), asio::detached);
}

} // namespace vakhta::centre
