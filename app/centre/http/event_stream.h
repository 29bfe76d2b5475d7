#pragma once

#include "app/centre/http/site.h"
#include "app/centre/http/wire.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <array>

namespace vakhta::centre {

/// An event stream over one connection. An idle one is a socket, a read that notices the client's leaving, and nothing
/// else: no coroutine, no parser, no buffer. Kept alive by the hub and by what is on its way.
template <typename Stream>
class SocketEvents final : public EventStream, public std::enable_shared_from_this<SocketEvents<Stream>>
{
public:
    SocketEvents(Stream stream, Site &site) : m_stream(std::move(stream)), m_site(site) {}

    void open(const QDateTime &now)
    {
        boost::beast::get_lowest_layer(m_stream).expires_never();
        watch(); // first: what is sent has a time limit, which a reading that begins then would have too
        send(headOfEvents(now), false);
    }

    void send(const QByteArray &chunk, bool last) override
    {
        m_waiting = chunk;
        m_ending = m_ending || last;
        if (m_sending.isEmpty())
            flush();
    }

    bool offer(const QByteArray &chunk) override
    {
        if (!m_sending.isEmpty() || m_ending)
            return false;
        send(chunk, false);
        return true;
    }

    void close() override
    {
        boost::system::error_code ignored;
        boost::beast::get_lowest_layer(m_stream).socket().close(ignored);
        // The hub may be walking over its listeners now.
        boost::asio::post(m_site.io, [self = this->shared_from_this()] { self->m_site.hub.remove(self.get()); });
    }

private:
    void flush()
    {
        m_sending = std::exchange(m_waiting, {});
        if (m_ending)
            m_sending += "0\r\n\r\n";
        boost::beast::get_lowest_layer(m_stream).expires_after(m_site.patience);
        boost::asio::async_write(m_stream, boost::asio::buffer(m_sending.constData(), size_t(m_sending.size())),
                                 [self = this->shared_from_this()](const boost::system::error_code &error, size_t) {
                                     self->sent(error);
                                 });
    }

    void sent(const boost::system::error_code &error)
    {
        boost::beast::get_lowest_layer(m_stream).expires_never();
        m_sending = {};
        if (error || (m_ending && m_waiting.isEmpty()))
            return close();
        if (!m_waiting.isEmpty())
            flush();
    }

    void watch()
    {
        m_stream.async_read_some(boost::asio::buffer(m_unwanted),
                                 [self = this->shared_from_this()](const boost::system::error_code &error, size_t) {
                                     error ? self->close() : self->watch();
                                 });
    }

    Stream m_stream;
    Site &m_site;
    QByteArray m_sending, m_waiting;
    bool m_ending = false;
    std::array<char, 64> m_unwanted = {};
};

} // namespace vakhta::centre
