#include "app/centre/http/routes.h"

#include "app/centre/http/byte_range.h"
#include "app/centre/jmap/request.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QMimeDatabase>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnused = 200'000'000; // bytes that one user brought and no act names yet
constexpr int secondsUnused = 24 * 3600;   // after them what no appeal names is dropped

/// Of «/jmap/download/c1/BLOB/NAME» the parts after the verb.
QByteArrayList placesIn(const QByteArray &path)
{
    return path.split('/').mid(3);
}

/// The file, or the part of it that is asked for. People's texts are in it: nobody on the way may keep it.
HttpResponse partOf(std::shared_ptr<QIODevice> file, const QByteArray &etag, const HttpRequest &request)
{
    const qint64 size = file->size();
    const ByteRange range = byteRange(request.range, request.ifRange, etag, size);
    const QByteArray all = QByteArray::number(size);
    HttpResponse response;
    if (range.answer == ByteRange::Answer::NotThere || !file->seek(range.from)) {
        response = HttpResponse::of(Problem::plain(416, u"The file has no such bytes."_s));
        response.headers.emplace_back("Content-Range", "bytes */" + all);
        return response;
    }
    response.contentType = "application/octet-stream";
    response.part = FilePart{std::move(file), range.size};
    response.headers.emplace_back("ETag", etag);
    response.headers.emplace_back("Accept-Ranges", "bytes");
    if (range.answer == ByteRange::Answer::Part) {
        response.status = 206;
        response.headers.emplace_back("Content-Range", "bytes " + QByteArray::number(range.from) + '-'
                                                           + QByteArray::number(range.from + range.size - 1) + '/' + all);
    }
    return noStore(response);
}

/// Where a browser should be led to it, nothing of it runs there.
void holdBack(HttpResponse &response, const QString &type)
{
    response.contentType = type.toLatin1();
    response.headers.emplace_back("Content-Disposition", "attachment");
    response.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
}
} // namespace

HttpResponse Routes::upload(const HttpRequest &request) const
{
    const auto user = bearer(request);
    if (!user)
        return refused(user.error());
    if (placesIn(request.path).value(0) != accountId)
        return HttpResponse::of(Problem::plain(404, u"There is no such account."_s));
    if (request.body.isEmpty())
        return HttpResponse::of(Problem::plain(400, u"An upload has a body."_s));
    if (request.body.size() > limits::sizeUpload)
        return HttpResponse::of(Problem::beyond(u"maxSizeUpload"_s));
    const QString name = QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    const Blob blob{.type = QMimeDatabase().mimeTypeForData(request.body).name(), .size = request.body.size(), .bytes = request.body};
    bool tooMuch = false;
    const auto kept = m_storage.write([&](Unit &unit) -> Result<void> {
        if (auto dropped = unit.dropUnusedBlobs(m_clock().addSecs(-secondsUnused)); !dropped)
            return dropped;
        const auto unused = unit.unusedBlobs(user->id);
        if (!unused)
            return unused.error();
        tooMuch = *unused + blob.size > mostUnused;
        return tooMuch ? Result<void>() : unit.putBlob(name, blob, user->id, m_clock());
    });
    if (!kept)
        return refused(kept.error());
    HttpResponse response;
    if (tooMuch) {
        response = HttpResponse::of(Problem::plain(429, u"Too much was brought that no act names. Try again later."_s));
        response.headers.emplace_back("Retry-After", "600");
        return response;
    }
    response.status = 201;
    response.body = compact({{u"accountId"_s, QLatin1String(accountId)}, {u"blobId"_s, name}, {u"type"_s, blob.type}, {u"size"_s, blob.size}});
    return noStore(response);
}

/// A snapshot, or a file that this user may see. Which type the client would like to see in it does not matter.
HttpResponse Routes::download(const HttpRequest &request) const
{
    const auto user = bearer(request);
    if (!user)
        return refused(user.error());
    const auto scope = scopeOf(*user);
    if (!scope)
        return refused(scope.error());
    const QByteArray name = placesIn(request.path).value(1);
    if (std::shared_ptr<QFile> file = m_snapshots ? m_snapshots->file(name, *scope) : nullptr)
        return partOf(std::move(file), '"' + name + '"', request);
    std::optional<Blob> blob;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        auto found = view.blob(QString::fromLatin1(name), *scope, true);
        if (found)
            blob = std::move(*found);
        return found ? Result<void>() : Result<void>(found.error());
    });
    if (!read)
        return refused(read.error());
    if (!blob)
        return HttpResponse::of(Problem::plain(404, u"There is no such blob."_s));
    const auto bytes = std::make_shared<QBuffer>();
    bytes->setData(blob->bytes);
    bytes->open(QIODevice::ReadOnly);
    HttpResponse response = partOf(bytes, '"' + name + '"', request);
    if (response.part)
        holdBack(response, blob->type);
    return response;
}

/// What the user may see at this moment: knowing a blob's name is not enough.
Result<Scope> Routes::scopeOf(const User &user) const
{
    Scope scope;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        const auto caller = callerIn(view, user.id);
        if (!caller)
            return caller.error();
        scope = caller->scope;
        return {};
    });
    return read ? Result<Scope>(scope) : Result<Scope>(read.error());
}

} // namespace vakhta::centre
