#include "app/workstation/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int betweenTries = 100; // ms

/// In the user's own run-time folder, which goes with the session; by a hash, as the path of a socket is short.
QString doorOf(const QString &folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    const QByteArray path = (canonical.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : canonical).toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/vakhta-"_s + QString::fromLatin1(name);
}
} // namespace

Doorbell::Doorbell(const QString &profileFolder) : m_name(doorOf(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool open = m_socket.state() == QLocalSocket::ConnectedState;
        m_socket.abort();
        open ? emit silent() : emit nobody();
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        m_patience.stop();
        m_socket.abort();
        emit raised();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Doorbell::closed);
    connect(&m_server, &QLocalServer::newConnection, this, [this] { answer(m_server.nextPendingConnection()); });
}

void Doorbell::ring(bool insist)
{
    m_insists = insist;
    m_patience.start(patience);
    connectTo();
}

void Doorbell::connectTo()
{
    m_socket.connectToServer(m_name);
}

void Doorbell::closed()
{
    if (!m_patience.isActive())
        return;
    if (m_insists)
        return QTimer::singleShot(betweenTries, this, [this] {
            if (m_patience.isActive())
                connectTo();
        });
    m_patience.stop();
    emit nobody();
}

void Doorbell::listen()
{
    m_server.listen(m_name); // over a door that a killed program left; should it fail, a second start says that the profile is in use
}

void Doorbell::answer(QLocalSocket *visitor)
{
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (!visitor->canReadLine())
            return;
        emit rung(visitor->readLine(4096).trimmed());
        visitor->write("raised\n");
        visitor->flush();
    });
}

} // namespace vakhta
