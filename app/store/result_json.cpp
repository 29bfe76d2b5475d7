#include "app/store/result_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime();
}
} // namespace

QByteArray resultToJson(const OperationResult &result)
{
    QJsonArray targets;
    for (const TargetResult &target : result.targets) {
        targets.append(QJsonObject{{u"appeal"_s, target.appeal},
                                   {u"outcome"_s, int(target.outcome)},
                                   {u"reason"_s, int(target.reason)},
                                   {u"who"_s, target.who},
                                   {u"when"_s, toJson(target.when)}});
    }
    const QJsonObject json{{u"id"_s, result.id},
                           {u"outcome"_s, int(result.outcome)},
                           {u"reason"_s, int(result.reason)},
                           {u"appliedAt"_s, toJson(result.appliedAt)},
                           {u"targets"_s, targets}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<OperationResult> resultFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return OperationResult();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Error::Kind::Damaged, u"the journal holds an unreadable answer"_s};
    OperationResult result;
    result.id = document[u"id"].toInteger();
    result.outcome = Outcome(document[u"outcome"].toInt());
    result.reason = Reason(document[u"reason"].toInt());
    result.appliedAt = timeFrom(document[u"appliedAt"]);
    for (const QJsonValue target : document[u"targets"].toArray()) {
        result.targets.push_back({.appeal = target[u"appeal"].toInteger(),
                                  .outcome = Outcome(target[u"outcome"].toInt()),
                                  .reason = Reason(target[u"reason"].toInt()),
                                  .who = target[u"who"].toInteger(),
                                  .when = timeFrom(target[u"when"])});
    }
    return result;
}

} // namespace vakhta
