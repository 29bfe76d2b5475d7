#include "app/centre/jmap/session.h"

#include "app/centre/jmap/request.h"

#include <QJsonArray>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static QJsonObject coreLimits()
{
    return {{u"maxSizeUpload"_s, limits::sizeUpload},
            {u"maxConcurrentUpload"_s, limits::concurrentUpload},
            {u"maxSizeRequest"_s, limits::sizeRequest},
            {u"maxConcurrentRequests"_s, limits::concurrentRequests},
            {u"maxCallsInRequest"_s, limits::callsInRequest},
            {u"maxObjectsInGet"_s, limits::objectsInGet},
            {u"maxObjectsInSet"_s, limits::objectsInSet},
            {u"collationAlgorithms"_s, QJsonArray()}};
}

QByteArray sessionDocument(const Caller &caller, const Position &position, const QString &regionName, const QString &base)
{
    const QString core = QLatin1String(coreCapability);
    const QString ours = QLatin1String(capability);
    const QString account = QLatin1String(accountId);
    const QJsonObject centre{{u"authUrl"_s, base + u"/auth/token"_s},
                             {u"presenceUrl"_s, base + u"/jmap/presence"_s},
                             {u"version"_s, u"" VAKHTA_VERSION ""_s},
                             {u"userId"_s, wireId(Type::User, caller.user.id)}};
    const QJsonObject theAccount{{u"name"_s, regionName},
                                 {u"isPersonal"_s, false},
                                 {u"isReadOnly"_s, false},
                                 {u"accountCapabilities"_s, QJsonObject{{ours, QJsonObject()}}}};
    return compact({
        {u"capabilities"_s, QJsonObject{{core, coreLimits()}, {ours, centre}}},
        {u"accounts"_s, QJsonObject{{account, theAccount}}},
        {u"primaryAccounts"_s, QJsonObject{{ours, account}}},
        {u"username"_s, caller.user.login},
        {u"apiUrl"_s, base + u"/jmap/api"_s},
        {u"downloadUrl"_s, base + u"/jmap/download/{accountId}/{blobId}/{name}?type={type}"_s},
        {u"uploadUrl"_s, base + u"/jmap/upload/{accountId}"_s},
        {u"eventSourceUrl"_s, base + u"/jmap/events?types={types}&closeafter={closeafter}&ping={ping}"_s},
        {u"state"_s, sessionState(position)},
    });
}

QString sessionState(const Position &position)
{
    return u"%1.%2.%3"_s.arg(position.mark.epoch).arg(position.scopeNumber).arg(u"" VAKHTA_VERSION ""_s);
}

} // namespace vakhta::centre
