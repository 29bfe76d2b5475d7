#pragma once

#include "app/centre/jmap/json.h"
#include "app/centre/jmap/problem.h"
#include "app/core/attachment.h"

#include <QHash>
#include <QSet>

#include <variant>
#include <vector>

namespace vakhta::centre {

/// What the server takes, as the Session tells it (RFC 8620 §2).
namespace limits {
inline constexpr int sizeUpload = int(Attachment::largest);
inline constexpr int concurrentUpload = 4;
inline constexpr int sizeRequest = 10'000'000;
inline constexpr int concurrentRequests = 8;
inline constexpr int callsInRequest = 64;
inline constexpr int objectsInGet = 500;
inline constexpr int objectsInSet = 500;
} // namespace limits

inline constexpr const char *coreCapability = "urn:ietf:params:jmap:core";
inline constexpr const char *accountId = "c1";

/// One invocation of a request: method, arguments, the client's own id of the call.
struct Call
{
    QString method;
    QJsonObject arguments;
    QString id;
};

/// A request by RFC 8620 §3.3, checked in form; what it asks is not looked at yet.
struct Request
{
    QSet<QString> capabilities;
    std::vector<Call> calls;
    bool tellCreatedIds = false;
    QHash<QString, QString> createdIds;
};

std::variant<Request, Problem> requestFrom(const QByteArray &body);

/// One answer of a method, kept as bytes: later calls of the same request may refer to it.
struct Answer
{
    QString name; // the method, or «error»
    QByteArray json;
    QString id;
};

/// A method refuses, or its arguments in bytes. The next call runs either way.
struct MethodAnswer
{
    QByteArray json;
    bool failed = false;

    static MethodAnswer error(const QString &type, const QString &description = {});
};

/// The arguments with each «#name» replaced by what it refers to (RFC 8620 §3.7).
/// Failed: invalidArguments or invalidResultReference.
std::variant<QJsonObject, MethodAnswer> resolved(const QJsonObject &arguments, const std::vector<Answer> &answers,
                                                 PointerBudget &budget);

} // namespace vakhta::centre
