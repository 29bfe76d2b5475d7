#include "app/centre/jmap/problem.h"

#include "app/centre/jmap/json.h"

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static QString jmapError(const QString &name)
{
    return u"urn:ietf:params:jmap:error:"_s + name;
}

Problem Problem::unknownCapability()
{
    return {400, jmapError(u"unknownCapability"_s), u"The request uses a capability that this server does not have."_s, {}};
}

Problem Problem::notJson(const QString &detail)
{
    return {400, jmapError(u"notJSON"_s), u"The request is not I-JSON: %1."_s.arg(detail), {}};
}

Problem Problem::notRequest(const QString &detail)
{
    return {400, jmapError(u"notRequest"_s), u"The JSON is not a request: %1."_s.arg(detail), {}};
}

Problem Problem::beyond(const QString &limit)
{
    return {400, jmapError(u"limit"_s), u"The request is beyond the limit %1."_s.arg(limit), limit};
}

Problem Problem::plain(int status, const QString &detail)
{
    return {status, u"about:blank"_s, detail, {}};
}

QByteArray Problem::json() const
{
    QJsonObject object{{u"type"_s, type}, {u"status"_s, status}, {u"detail"_s, detail}};
    if (!limit.isEmpty())
        object.insert(u"limit"_s, limit);
    return compact(object);
}

} // namespace vakhta::centre
