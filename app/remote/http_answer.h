#pragma once

#include "app/sync/centre_server.h"

#include <QNetworkReply>

namespace vakhta {

/// What came back over HTTP, cut to what the meaning depends on.
struct HttpAnswer
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString words;   // of the network
    int status = 0;  // 0: no HTTP answer
    QString type;    // Content-Type without parameters, lower case
    int retryAfter = 0; // seconds
    bool tooLong = false; // dropped by us
    QByteArray body;
};

/// The body of a JSON answer, or what stands in its way. A centre answers JSON only: anything else is somebody else, be it
/// a captive portal, a proxy's page or another service.
Result<QByteArray> jsonOf(const HttpAnswer &answer);

/// As above, with the problems that JMAP names for a whole request.
Result<sync::Posted> postedOf(const HttpAnswer &answer);

/// So many bytes of a blob. NotFound: it is not there (any more), or not as large.
Result<QByteArray> bytesOf(const HttpAnswer &answer, qint64 size);

/// The name of what was uploaded. Conflict: the centre does not take this file.
Result<QString> uploadedOf(const HttpAnswer &answer);

/// The answer to POST /auth/token.
Result<sync::SignedIn> signedInOf(const HttpAnswer &answer);

/// The session document and the addresses in it.
struct SessionDocument
{
    sync::Session session;
    QUrl api;
    QUrl events; // empty: no push
    QUrl presence; // empty: of an older centre
    QUrl uploads; // empty: it takes no files
    QString downloads; // a template with {blobId}; empty: there are none
};
Result<SessionDocument> sessionOf(const HttpAnswer &answer, const QUrl &centre);

} // namespace vakhta
