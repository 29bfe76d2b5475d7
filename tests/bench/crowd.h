#pragma once

#include "tests/bench/figures.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>

/// Many clients of one centre, on one thread, over real sockets to loopback.
namespace vakhta::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

/// A client that posts one request after another, each when the one before is answered.
class Caller
{
public:
    /// The next body to post; empty: it is enough. The answer comes back to `took`.
    struct Work
    {
        std::function<QByteArray()> next;
        std::function<void(const QByteArray &answer)> took;
    };

    Caller(asio::io_context &io, quint16 port, QByteArray token, std::string target = "/jmap/api")
        : m_socket(io), m_token(std::move(token)), m_target(std::move(target))
    {
        m_socket.connect({asio::ip::address_v4::loopback(), port});
        m_socket.set_option(asio::ip::tcp::no_delay(true));
    }

    void start(Work work)
    {
        m_work = std::move(work);
        post();
    }

private:
    void post()
    {
        const QByteArray body = m_work.next();
        if (body.isEmpty())
            return;
        m_request = {http::verb::post, m_target, 11};
        m_request.set(http::field::host, "127.0.0.1");
        m_request.set(http::field::content_type, "application/json");
        m_request.set(http::field::authorization, "Bearer " + m_token.toStdString());
        m_request.body() = body.toStdString();
        m_request.prepare_payload();
        http::async_write(m_socket, m_request, [this](beast::error_code error, size_t) { error ? fail(error) : read(); });
    }

    void read()
    {
        m_answer = {};
        http::async_read(m_socket, m_buffer, m_answer, [this](beast::error_code error, size_t) {
            if (error)
                return fail(error);
            if (m_answer.result() != http::status::ok)
                qFatal("the centre answers %u: %s", m_answer.result_int(), m_answer.body().c_str());
            m_work.took(QByteArray::fromStdString(m_answer.body()));
            post();
        });
    }

    static void fail(beast::error_code error) { qFatal("the centre does not answer: %s", error.message().c_str()); }

    asio::ip::tcp::socket m_socket;
    const QByteArray m_token;
    const std::string m_target;
    Work m_work;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_answer;
    beast::flat_buffer m_buffer;
};

/// A client that listens to push and counts what it was told.
class Ear
{
public:
    Ear(asio::io_context &io, quint16 port, const QByteArray &token) : m_socket(io)
    {
        m_socket.connect({asio::ip::address_v4::loopback(), port});
        const std::string request = "GET /jmap/events?types=*&closeafter=no&ping=0 HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: "
                                    "text/event-stream\r\nAuthorization: Bearer " + token.toStdString() + "\r\n\r\n";
        asio::write(m_socket, asio::buffer(request));
    }

    /// `told` is called at each such event.
    void listen(const std::function<void()> &told, std::string_view event = "event: state")
    {
        m_socket.async_read_some(asio::buffer(m_heard), [this, told, event](beast::error_code error, size_t size) {
            if (error)
                qFatal("a stream was cut: %s", error.message().c_str());
            if (std::string_view(m_heard.data(), size).find(event) != std::string_view::npos)
                told();
            m_bytes += qint64(size);
            listen(told, event);
        });
    }
    qint64 bytes() const { return m_bytes; }

private:
    asio::ip::tcp::socket m_socket;
    std::array<char, 1024> m_heard = {};
    qint64 m_bytes = 0;
};

} // namespace vakhta::bench
