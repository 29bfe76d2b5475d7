#pragma once

#include <QByteArray>
#include <QString>

namespace vakhta::centre {

/// Why a whole request is refused: a problem detail (RFC 7807), with the types of RFC 8620 §3.6.1.
struct Problem
{
    int status = 400;
    QString type;   // «urn:ietf:params:jmap:error:notJSON», or «about:blank»
    QString detail; // English; never words of the request
    QString limit;  // the name of the limit, for type «limit»

    static Problem unknownCapability();
    static Problem notJson(const QString &detail);
    static Problem notRequest(const QString &detail);
    static Problem beyond(const QString &limit);
    static Problem plain(int status, const QString &detail);

    QByteArray json() const;
};

} // namespace vakhta::centre
