#include "app/centre/http/wire.h"

#include <QLocale>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

static const char *reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 416: return "Range Not Satisfiable";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

static QByteArray firstLines(int status, const QDateTime &now)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\nDate: "
        + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
        + "\r\nX-Content-Type-Options: nosniff\r\n";
}

QByteArray headOf(const HttpResponse &response, bool keepAlive, const QDateTime &now)
{
    QByteArray head = firstLines(response.status, now);
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204)
        head += "Content-Type: " + response.contentType + "\r\nContent-Length: " + QByteArray::number(response.part ? response.part->size : response.body.size()) + "\r\n";
    return head + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

QByteArray headOfEvents(const QDateTime &now)
{
    return firstLines(200, now)
        + "Content-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n"
          "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
}

} // namespace vakhta::centre
