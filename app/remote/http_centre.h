#pragma once

#include "app/remote/event_stream.h"
#include "app/remote/http_answer.h"
#include "app/sync/file_server.h"
#include "app/sync/presence_server.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QSet>

#include <functional>

namespace vakhta {

/// The centre over HTTP. Lives on the GUI thread; nothing waits. Compression, keep-alive and TLS are Qt's; redirects lead
/// nowhere else, plain http goes to this computer only, a certificate that fails is refused.
class HttpCentre final : public QObject, public sync::CentreServer, public sync::PresenceServer, public sync::FileServer
{
    Q_OBJECT

public:
    static constexpr qint64 mostTaken = 64LL << 20; // bytes of one answer

    explicit HttpCentre(quint64 seed = 1, qint64 mostBytes = mostTaken);
    ~HttpCentre() override;

    void setListener(CentreServer::Listener *listener) override { m_listener = listener; }
    void setPresenceListener(PresenceServer::Listener *listener) override { m_presenceListener = listener; }
    QFuture<Result<sync::SignedIn>> signIn(QUrl centre, QString login, QString password) override;
    void use(QUrl centre, QByteArray token) override;
    QFuture<Result<sync::Session>> session() override;
    QFuture<Result<sync::Posted>> post(QByteArray request) override;
    QFuture<Result<QByteArray>> fetch(QString blob, qint64 from, qint64 size) override;
    QFuture<Result<QByteArray>> download(QString blob, qint64 size) override { return fetch(std::move(blob), 0, size); }
    QFuture<Result<QString>> upload(QByteArray bytes) override;
    void listen() override;
    void stop() override;
    void revoke() override;
    QFuture<Result<int>> tellPresence(Whereabouts mine) override;

    static constexpr int timeoutMs = 30000; // without a byte

private:
    using Finished = std::function<void(const HttpAnswer &)>;

    QNetworkRequest requestTo(const QUrl &url) const;
    void await(QNetworkReply *reply, Finished finished);
    void watchNetwork();
    void watchEvents();

    template <typename T>
    QFuture<Result<T>> answerLater(QNetworkReply *reply, std::function<Result<T>(const HttpAnswer &)> read);

    const qint64 m_mostBytes;
    QNetworkAccessManager m_network;
    EventStream m_events;
    CentreServer::Listener *m_listener = nullptr;
    PresenceServer::Listener *m_presenceListener = nullptr;
    QUrl m_centre;
    QByteArray m_token;
    QUrl m_api;
    QString m_downloads; // with {blobId} to be filled in; empty: none
    QUrl m_uploads; // empty: it takes none
    QUrl m_eventsUrl;
    QUrl m_presenceUrl;
    QSet<QNetworkReply *> m_underWay;
    bool m_stopping = false;
};

} // namespace vakhta
