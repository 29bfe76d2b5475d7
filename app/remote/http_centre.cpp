#include "app/remote/http_centre.h"

#include "app/remote/address.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInformation>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace vakhta {

using namespace sync;

namespace {
template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

HttpAnswer answerOf(QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.error = reply.error();
    answer.words = reply.errorString();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.type = QString::fromLatin1(reply.rawHeader("Content-Type")).section(u';', 0, 0).trimmed().toLower();
    answer.retryAfter = reply.rawHeader("Retry-After").toInt();
    if (reply.isOpen()) // not after abort()
        answer.body = reply.readAll();
    return answer;
}
} // namespace

HttpCentre::HttpCentre(quint64 seed, qint64 mostBytes) : m_mostBytes(mostBytes), m_events(m_network, seed)
{
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    watchEvents();
    watchNetwork();
}

HttpCentre::~HttpCentre()
{
    m_listener = nullptr;
    m_presenceListener = nullptr;
    stop();
}

void HttpCentre::watchEvents()
{
    connect(&m_events, &EventStream::opened, this, [this] {
        if (m_listener)
            m_listener->pushOpened();
        if (m_presenceListener)
            m_presenceListener->presenceBegan();
    });
    connect(&m_events, &EventStream::closed, this, [this] {
        if (m_presenceListener)
            m_presenceListener->presenceEnded();
        if (m_listener)
            m_listener->pushClosed();
    });
    connect(&m_events, &EventStream::changed, this, [this](const QString &state) {
        if (m_listener)
            m_listener->pushed(state);
    });
    connect(&m_events, &EventStream::presenceCame, this, [this](const PresenceChanges &changes) {
        if (m_presenceListener)
            m_presenceListener->presenceCame(changes);
    });
}

void HttpCentre::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend()) // then the retries find out by themselves
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                if (reach < QNetworkInformation::Reachability::Local || !m_listener)
                    return;
                m_events.hurry();
                m_listener->networkReturned();
            });
}

QNetworkRequest HttpCentre::requestTo(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"vakhta/" VAKHTA_VERSION ""_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!m_token.isEmpty() && isSameCentre(m_centre, url))
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

void HttpCentre::await(QNetworkReply *reply, Finished finished)
{
    m_underWay.insert(reply);
    const auto tooLong = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::downloadProgress, reply, [this, reply, tooLong](qint64 received, qint64) {
        if (received <= m_mostBytes)
            return;
        *tooLong = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, tooLong, finished = std::move(finished)] {
        m_underWay.remove(reply);
        reply->deleteLater();
        HttpAnswer answer = answerOf(*reply);
        answer.tooLong = *tooLong;
        finished(answer);
    });
}

template <typename T>
QFuture<Result<T>> HttpCentre::answerLater(QNetworkReply *reply, std::function<Result<T>(const HttpAnswer &)> read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    await(reply, [this, promise, read = std::move(read)](const HttpAnswer &answer) {
        if (m_stopping)
            promise->addResult(Error{Error::Kind::Cancelled, u"no longer wanted"_s});
        else
            promise->addResult(read(answer));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<SignedIn>> HttpCentre::signIn(QUrl centre, QString login, QString password)
{
    const auto address = centreAddress(centre.toString());
    if (!address)
        return answered<SignedIn>(address.error());
    m_network.setProxy(isLoopback(*address) ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QUrl url = *address;
    url.setPath(u"/auth/token"_s);
    QNetworkRequest request = requestTo(url);
    request.setRawHeader("Authorization", {});
    const QByteArray body = QJsonDocument(QJsonObject{{u"user"_s, login}, {u"password"_s, password}}).toJson(QJsonDocument::Compact);
    return answerLater<SignedIn>(m_network.post(request, body), signedInOf);
}

void HttpCentre::use(QUrl centre, QByteArray token)
{
    stop();
    m_centre = std::move(centre);
    m_token = std::move(token);
    m_api.clear();
    m_downloads.clear();
    m_uploads.clear();
    m_eventsUrl.clear();
    m_presenceUrl.clear();
}

QFuture<Result<Session>> HttpCentre::session()
{
    const auto address = centreAddress(m_centre.toString());
    if (!address)
        return answered<Session>(address.error());
    m_network.setProxy(isLoopback(*address) ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QUrl url = *address;
    url.setPath(u"/.well-known/jmap"_s);
    return answerLater<Session>(m_network.get(requestTo(url)), [this](const HttpAnswer &answer) -> Result<Session> {
        auto found = sessionOf(answer, m_centre);
        if (!found)
            return found.error();
        m_api = found->api;
        m_downloads = found->downloads;
        m_uploads = found->uploads;
        m_eventsUrl = found->events;
        m_presenceUrl = found->presence;
        return found->session;
    });
}

QFuture<Result<Posted>> HttpCentre::post(QByteArray request)
{
    return answerLater<Posted>(m_network.post(requestTo(m_api), request), postedOf);
}

QFuture<Result<QByteArray>> HttpCentre::fetch(QString blob, qint64 from, qint64 size)
{
    QNetworkRequest request = requestTo(QUrl(QString(m_downloads).replace(u"{blobId}"_s, QString::fromLatin1(QUrl::toPercentEncoding(blob)))));
    if (!isSameCentre(m_centre, request.url()))
        return answered<QByteArray>(Error{Error::Kind::NotFound, u"the centre names no address for downloads"_s});
    request.setHeader(QNetworkRequest::ContentTypeHeader, {});
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Range", "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1));
    return answerLater<QByteArray>(m_network.get(request), [size](const HttpAnswer &answer) { return bytesOf(answer, size); });
}

QFuture<Result<QString>> HttpCentre::upload(QByteArray bytes)
{
    if (m_uploads.isEmpty()) // before the first session, or of an older centre
        return answered<QString>(Error{m_api.isEmpty() ? Error::Kind::Offline : Error::Kind::Conflict, u"the centre names no address for uploads"_s});
    QNetworkRequest request = requestTo(m_uploads);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    return answerLater<QString>(m_network.post(request, bytes), uploadedOf);
}

void HttpCentre::listen()
{
    if (!m_eventsUrl.isEmpty())
        m_events.open(m_eventsUrl, m_token);
}

void HttpCentre::stop()
{
    m_events.close(); // without a word
    if (m_presenceListener)
        m_presenceListener->presenceEnded();
    m_stopping = true;
    for (QNetworkReply *reply : QSet<QNetworkReply *>(m_underWay))
        reply->abort(); // tells finished() at once
    m_stopping = false;
}

void HttpCentre::revoke()
{
    if (m_token.isEmpty())
        return;
    QUrl url = m_centre;
    url.setPath(u"/auth/token"_s);
    QNetworkReply *reply = m_network.deleteResource(requestTo(url));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    m_token.clear();
}

QFuture<Result<int>> HttpCentre::tellPresence(Whereabouts mine)
{
    if (m_presenceUrl.isEmpty())
        return answered<int>(Error{Error::Kind::NotFound, u"the centre names no address for presence"_s});
    return answerLater<int>(m_network.post(requestTo(m_presenceUrl), presenceBody(mine)), [](const HttpAnswer &answer) -> Result<int> {
        const auto json = jsonOf(answer);
        return json ? presenceLease(*json) : Result<int>(json.error());
    });
}

} // namespace vakhta
