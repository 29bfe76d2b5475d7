#include "app/remote/event_stream.h"

namespace vakhta {

static constexpr int silenceMs = 75000; // two pings missed: who was at an appeal then may be gone

EventStream::EventStream(QNetworkAccessManager &network, quint64 seed) : m_network(network), m_backoff(seed)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventStream::connectNow);
}

EventStream::~EventStream()
{
    close();
}

void EventStream::open(QUrl url, QByteArray token)
{
    close();
    m_url = std::move(url);
    m_token = std::move(token);
    m_backoff.reset();
    connectNow();
}

void EventStream::close()
{
    m_again.stop();
    m_url.clear();
    m_parser = {};
    m_open = false;
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void EventStream::hurry()
{
    if (!m_again.isActive())
        return;
    m_again.stop();
    connectNow();
}

void EventStream::connectNow()
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Cache-Control", "no-cache");
    request.setRawHeader("Accept-Encoding", "identity"); // compressed, an event could wait for the next one
    if (!m_parser.lastId().isEmpty())
        request.setRawHeader("Last-Event-ID", m_parser.lastId());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(silenceMs);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::began);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::ended);
}

void EventStream::began()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type");
    if (m_open || status != 200 || !type.startsWith("text/event-stream"))
        return;
    m_open = true;
    m_backoff.reset();
    emit opened();
}

void EventStream::read()
{
    const QByteArray bytes = m_reply->readAll();
    if (!m_open)
        return;
    const auto events = m_parser.take(bytes);
    if (!events)
        return m_reply->abort();
    for (const StreamEvent &event : *events) {
        if (event.name == "state")
            emit changed(stateOfEvent(event.data));
        else if (event.name == "presence")
            emit presenceCame(presenceOfEvent(event.data));
    }
}

void EventStream::ended()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    if (std::exchange(m_open, false))
        emit closed();
    if (m_url.isEmpty() || m_reply || status == 401 || status == 403)
        return;
    m_parser.cut();
    m_again.start(int(m_backoff.next()));
}

} // namespace vakhta
