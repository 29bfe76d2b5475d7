#pragma once

#include "app/centre/http/presence_board.h"
#include "app/centre/http/subscription.h"
#include "app/centre/jmap/accounts.h"
#include "app/centre/jmap/processor.h"
#include "app/centre/jmap/snapshots.h"

namespace vakhta::centre {

/// An HTTP request as the routes look at it. Header values as sent.
struct HttpRequest
{
    QByteArray method, path, query;
    QByteArray host, authorization, contentType, acceptEncoding, lastEventId, range, ifRange;
    QByteArray body;
    bool secure = false; // came over TLS, to us or to the proxy before us
    bool near = false;   // from this very machine, where compressing costs more than it saves
};

/// A part of an open file, or of bytes in memory, sent as it is read.
struct FilePart
{
    std::shared_ptr<QIODevice> file; // stands at the first byte
    qint64 size = 0;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::optional<FilePart> part;       // this instead of `body`
    std::optional<Subscription> events; // not answered with `body`, but by a stream

    static HttpResponse of(const Problem &problem);
};

/// What is in it may be kept by nobody on the way.
HttpResponse noStore(HttpResponse response);
/// The storage failed, or the caller is not signed in.
HttpResponse refused(const Error &error);

/// Which threads a request belongs to: writes wait for one another anyway, and a sign-in keeps a processor busy.
enum class Lane { Reading, Writing, SigningIn };

/// What each address answers. Knows no sockets; any thread, many at once; may wait for the storage.
class Routes
{
public:
    /// `snapshots`: null when none are kept.
    Routes(Storage &storage, Processor::Clock clock, PresenceBoard &board, Snapshots *snapshots = nullptr);

    static Lane laneOf(const HttpRequest &request);
    /// Looks at the head alone, before a large body is taken: nothing, or why not.
    std::optional<HttpResponse> refusal(const HttpRequest &head) const;
    /// The answer to a whole request, compressed when the client takes that.
    HttpResponse answer(const HttpRequest &request) const;

private:
    struct Route;
    static const Route *routeOf(const QByteArray &path);
    std::optional<HttpResponse> misdirected(const HttpRequest &request) const;

    HttpResponse session(const HttpRequest &request) const;
    HttpResponse api(const HttpRequest &request) const;
    HttpResponse events(const HttpRequest &request) const;
    HttpResponse presence(const HttpRequest &request) const;
    HttpResponse upload(const HttpRequest &request) const;
    HttpResponse download(const HttpRequest &request) const;
    Result<Scope> scopeOf(const User &user) const;
    HttpResponse token(const HttpRequest &request) const;
    HttpResponse signIn(const HttpRequest &request) const;
    HttpResponse signOut(const HttpRequest &request) const;
    Result<User> bearer(const HttpRequest &request) const;

    Storage &m_storage;
    PresenceBoard &m_board;
    Snapshots *const m_snapshots;
    const Processor::Clock m_clock;
    mutable Accounts m_accounts;
    Processor m_processor;
};

/// The bearer's token in an Authorization header; empty: none.
QByteArray bearerIn(const QByteArray &authorization);

} // namespace vakhta::centre
