#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

/// A wire on loopback that counts what goes through it. Threads of its own, so that what it carries waits for nobody's
/// event loop; costs one copy of each byte.
namespace vakhta::bench {

class CountingWire
{
public:
    struct Count { int requests = 0; qint64 up = 0, down = 0; };

    explicit CountingWire(quint16 centre) : m_centre(centre)
    {
        m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = addressOf(0);
        socklen_t size = sizeof address;
        if (::bind(m_listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listening, 64) != 0
            || ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no wire");
        m_port = ntohs(address.sin_port);
        m_threads.emplace_back([this] { accept(); });
    }

    ~CountingWire()
    {
        m_stopping = true;
        ::shutdown(m_listening, SHUT_RDWR);
        m_threads.front().join(); // from here on nobody adds
        for (Link &link : m_links) {
            ::shutdown(link.near, SHUT_RDWR);
            ::shutdown(link.far, SHUT_RDWR);
        }
        for (size_t i = 1; i < m_threads.size(); ++i)
            m_threads[i].join();
        for (Link &link : m_links) {
            ::close(link.near);
            ::close(link.far);
        }
        ::close(m_listening);
    }
    CountingWire(const CountingWire &) = delete;
    CountingWire &operator=(const CountingWire &) = delete;

    quint16 port() const { return m_port; }

    void reset()
    {
        const std::lock_guard lock(m_sharing);
        for (Link &link : m_links)
            link.requests = link.up = link.down = 0;
    }

    /// Of connections on which something was asked since reset(): a stream of events that was open before is left out.
    Count count()
    {
        const std::lock_guard lock(m_sharing);
        Count all;
        for (Link &link : m_links) {
            if (link.requests == 0)
                continue;
            all.requests += int(link.requests);
            all.up += link.up;
            all.down += link.down;
        }
        return all;
    }

private:
    struct Link
    {
        int near = -1, far = -1;
        std::atomic<qint64> requests = 0, up = 0, down = 0;
    };

    static sockaddr_in addressOf(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        return address;
    }

    void accept()
    {
        for (;;) {
            const int near = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (near < 0 || m_stopping)
                return;
            const int far = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address = addressOf(m_centre);
            if (::connect(far, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
                ::close(near);
                ::close(far);
                continue;
            }
            const std::lock_guard lock(m_sharing);
            Link &link = m_links.emplace_back();
            link.near = near;
            link.far = far;
            m_threads.emplace_back([&link] { pump(link.near, link.far, link.up, &link.requests); });
            m_threads.emplace_back([&link] { pump(link.far, link.near, link.down, nullptr); });
        }
    }

    static void pump(int from, int to, std::atomic<qint64> &bytes, std::atomic<qint64> *requests)
    {
        std::array<char, 65536> buffer;
        for (;;) {
            const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                break;
            bytes += got;
            if (requests)
                *requests += QByteArray::fromRawData(buffer.data(), got).count(" HTTP/1.1\r\n");
            for (ssize_t sent = 0; sent < got;) {
                const ssize_t more = ::send(to, buffer.data() + sent, size_t(got - sent), MSG_NOSIGNAL);
                if (more <= 0)
                    return void(::shutdown(from, SHUT_RDWR));
                sent += more;
            }
        }
        ::shutdown(to, SHUT_WR);
    }

    const quint16 m_centre;
    int m_listening = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::mutex m_sharing;
    std::deque<Link> m_links;
    std::vector<std::thread> m_threads;
};

} // namespace vakhta::bench
