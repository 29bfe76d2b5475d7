#include "app/remote/http_answer.h"

#include "app/protocol/types.h"
#include "app/remote/address.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vakhta {

using namespace sync;

namespace {
Error foreign(const QString &detail)
{
    return {Error::Kind::Rejected, detail};
}

Error networkError(const HttpAnswer &answer)
{
    switch (answer.error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return foreign(answer.words);
    default:
        return {Error::Kind::Offline, answer.words};
    }
}

bool isJson(const HttpAnswer &answer)
{
    return answer.type == u"application/json"_s || answer.type == u"application/problem+json"_s;
}

Error statusError(const HttpAnswer &answer)
{
    const QString words = u"HTTP %1, %2"_s.arg(answer.status).arg(answer.type);
    if ((answer.status == 401 || answer.status == 403) && isJson(answer))
        return {Error::Kind::Unauthorized, words};
    if (answer.status == 500 || answer.status == 502 || answer.status == 503 || answer.status == 504
        || answer.status == 408 || answer.status == 429)
        return {Error::Kind::Offline, words};
    return foreign(words);
}

Problem problemOf(const QByteArray &body)
{
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const QString limit = problem.value(u"limit"_s).toString();
    if (!problem.value(u"type"_s).toString().startsWith(u"urn:ietf:params:jmap:error:"_s))
        return Problem::None;
    if (limit == u"maxCallsInRequest"_s)
        return Problem::TooManyCalls;
    if (limit == u"maxSizeRequest"_s)
        return Problem::TooLarge;
    return limit == u"maxConcurrentRequests"_s ? Problem::TooManyAtOnce : Problem::NotUnderstood;
}

int limitOf(const QJsonObject &core, QLatin1String name)
{
    return int(std::clamp<qint64>(core.value(name).toInteger(1), 1, 100000));
}

CentreLimits limitsOf(const QJsonObject &core)
{
    return {.objectsInGet = limitOf(core, QLatin1String("maxObjectsInGet")),
            .objectsInSet = limitOf(core, QLatin1String("maxObjectsInSet")),
            .callsInRequest = limitOf(core, QLatin1String("maxCallsInRequest")),
            .concurrentRequests = limitOf(core, QLatin1String("maxConcurrentRequests")),
            .sizeRequest = std::max<qint64>(1, core.value(QLatin1String("maxSizeRequest")).toInteger(65536))};
}
} // namespace

Result<QByteArray> jsonOf(const HttpAnswer &answer)
{
    if (answer.status == 0)
        return networkError(answer);
    if (answer.status != 200 && answer.status != 201)
        return statusError(answer);
    if (answer.error != QNetworkReply::NoError) // cut short, maybe within its headers
        return networkError(answer);
    if (answer.type != u"application/json"_s)
        return foreign(u"the answer is %1, not JSON"_s.arg(answer.type));
    if (answer.body.isEmpty()) // cut before its first byte, and nobody noticed: not an answer that says «nothing»
        return Error{Error::Kind::Offline, u"the answer is empty"_s};
    return answer.body;
}

Result<Posted> postedOf(const HttpAnswer &answer)
{
    if (answer.tooLong)
        return Posted{{}, Problem::AnswerTooLong, 0};
    const bool whole = answer.status != 0 && isJson(answer);
    if (whole && (answer.status == 429 || answer.status == 503) && answer.retryAfter > 0)
        return Posted{{}, Problem::Slow, answer.retryAfter};
    if (whole && answer.status >= 400 && answer.status < 500)
        if (const Problem problem = problemOf(answer.body); problem != Problem::None)
            return Posted{{}, problem, 0};
    if (answer.status == 413)
        return Posted{{}, Problem::TooLarge, 0};
    auto body = jsonOf(answer);
    if (!body)
        return body.error();
    return Posted{std::move(*body), Problem::None, 0};
}

Result<QByteArray> bytesOf(const HttpAnswer &answer, qint64 size)
{
    if (answer.status == 0)
        return networkError(answer);
    if (answer.status == 404 || answer.status == 410 || answer.status == 416 || answer.status == 200)
        return Error{Error::Kind::NotFound, u"HTTP %1"_s.arg(answer.status)}; // 200: it does not serve parts
    if (answer.status != 206)
        return statusError(answer);
    if (answer.error != QNetworkReply::NoError || answer.body.size() < size) // cut short
        return Error{Error::Kind::Offline, answer.words};
    if (answer.body.size() > size)
        return foreign(u"more bytes than were asked for"_s);
    return answer.body;
}

Result<QString> uploadedOf(const HttpAnswer &answer)
{
    const bool itsOwnWord = answer.status == 413 || (answer.status == 400 && isJson(answer));
    if (itsOwnWord)
        return Error{Error::Kind::Conflict, u"HTTP %1"_s.arg(answer.status)};
    const auto body = jsonOf(answer);
    if (!body)
        return body.error();
    const QString name = QJsonDocument::fromJson(*body).object().value(u"blobId"_s).toString();
    return name.isEmpty() ? Result<QString>(foreign(u"the answer to an upload names no file"_s)) : Result<QString>(name);
}

Result<SignedIn> signedInOf(const HttpAnswer &answer)
{
    if (answer.status == 429 && isJson(answer))
        return Error{Error::Kind::Unauthorized, u"too many attempts; again in %1 s"_s.arg(answer.retryAfter)};
    const auto body = jsonOf(answer);
    if (!body)
        return body.error();
    const QJsonObject given = QJsonDocument::fromJson(*body).object();
    SignedIn signedIn{.token = given.value(u"accessToken"_s).toString().toLatin1(),
                      .expires = QDateTime::fromString(given.value(u"expiresAt"_s).toString(), Qt::ISODate),
                      .user = idOf(Type::User, given.value(u"userId"_s).toString())};
    if (signedIn.token.isEmpty() || signedIn.user == 0)
        return foreign(u"the answer to signing in holds no token"_s);
    return signedIn;
}

Result<SessionDocument> sessionOf(const HttpAnswer &answer, const QUrl &centre)
{
    const auto body = jsonOf(answer);
    if (!body)
        return body.error();
    const QJsonObject document = QJsonDocument::fromJson(*body).object();
    const QJsonObject capabilities = document.value(u"capabilities"_s).toObject();
    SessionDocument found;
    found.session.account = document.value(u"primaryAccounts"_s)[QLatin1String(capability)].toString();
    found.session.login = document.value(u"username"_s).toString();
    found.session.limits = limitsOf(capabilities.value(u"urn:ietf:params:jmap:core"_s).toObject());
    found.api = QUrl(document.value(u"apiUrl"_s).toString(), QUrl::StrictMode);
    if (!capabilities.contains(QLatin1String(capability)) || found.session.account.isEmpty())
        return foreign(u"the server there does not serve appeals"_s);
    if (!isSameCentre(centre, found.api))
        return foreign(u"the session names an address on another host"_s);
    found.downloads = document.value(u"downloadUrl"_s).toString();
    found.downloads.replace(u"{accountId}"_s, found.session.account).replace(u"{name}"_s, u"cache"_s).replace(u"{type}"_s, u"application/octet-stream"_s);
    found.uploads = QUrl(document.value(u"uploadUrl"_s).toString().replace(u"{accountId}"_s, found.session.account), QUrl::StrictMode);
    const auto largest = capabilities.value(u"urn:ietf:params:jmap:core"_s)[u"maxSizeUpload"_s].toInteger();
    if (!isSameCentre(centre, found.uploads) || largest <= 0)
        found.uploads.clear();
    QString events = document.value(u"eventSourceUrl"_s).toString();
    events.replace(u"{types}"_s, u"*"_s).replace(u"{closeafter}"_s, u"no"_s).replace(u"{ping}"_s, u"30"_s);
    found.events = QUrl(events, QUrl::StrictMode);
    if (!isSameCentre(centre, found.events))
        found.events.clear();
    found.session.push = !found.events.isEmpty();
    found.presence = QUrl(capabilities.value(QLatin1String(capability))[u"presenceUrl"_s].toString(), QUrl::StrictMode);
    if (!isSameCentre(centre, found.presence))
        found.presence.clear();
    return found;
}

} // namespace vakhta
