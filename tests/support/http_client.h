#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

/// A client that writes bytes as a test gives them, right or wrong, and reads what comes.
namespace vakhta::test {

struct HttpAnswer
{
    int status = 0;
    QByteArray head, body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(name.size() + 1).toLower() == name.toLower() + ':')
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

class HttpClient
{
public:
    explicit HttpClient(quint16 port) : m_socket(std::make_unique<QTcpSocket>())
    {
        m_socket->connectToHost(QHostAddress::LocalHost, port);
    }
    explicit HttpClient(std::unique_ptr<QTcpSocket> connecting) : m_socket(std::move(connecting)) {}

    static QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
                              const QByteArray &body = {}, const QByteArray &more = {})
    {
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:8443\r\n" + more;
        if (!token.isEmpty())
            text += "Authorization: Bearer " + token + "\r\n";
        if (!body.isEmpty())
            text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }

    void send(const QByteArray &bytes) { m_socket->write(bytes); }

    /// The next answer on this connection; status 0: none came.
    HttpAnswer read()
    {
        HttpAnswer answer;
        if (!waitFor([this] { return m_received.contains("\r\n\r\n"); }))
            return answer;
        const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
        answer.head = m_received.left(end);
        m_received.remove(0, end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype size = answer.header("Content-Length").toInt();
        waitFor([this, size] { return m_received.size() >= size; });
        answer.body = m_received.left(size);
        m_received.remove(0, size);
        return answer;
    }

    HttpAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return read();
    }

    /// What came and was not read yet, up to and with `text`; empty: it did not come.
    QByteArray readUntil(const QByteArray &text)
    {
        if (!waitFor([&] { return m_received.contains(text); }))
            return {};
        const qsizetype end = m_received.indexOf(text) + text.size();
        const QByteArray read = m_received.left(end);
        m_received.remove(0, end);
        return read;
    }

    bool isClosedByCentre(int withinMs = patienceMs)
    {
        return waitFor([this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, withinMs);
    }

    QTcpSocket &socket() { return *m_socket; }

private:
    template <typename Condition>
    bool waitFor(Condition condition, int withinMs = patienceMs)
    {
        return QTest::qWaitFor([&] {
            if (m_socket->isOpen())
                m_received += m_socket->readAll();
            return condition();
        }, withinMs);
    }

    static constexpr int patienceMs = 10'000;

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

} // namespace vakhta::test
