#include "app/centre/http/routes.h"

#include "app/centre/http/gzip.h"
#include "app/centre/jmap/session.h"

#include <QJsonArray>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

struct Routes::Route
{
    QByteArray path;
    QByteArrayList methods;
    bool open = false; // for those who have not signed in too
    bool below = false; // also what stands below the path
    HttpResponse (Routes::*answer)(const HttpRequest &) const;
};

namespace {

constexpr qsizetype worthCompressing = 1024;
constexpr qsizetype longestWhereabouts = 4096;

HttpResponse unauthorized(const QString &detail)
{
    HttpResponse response = HttpResponse::of(Problem::plain(401, detail));
    response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"vakhta\"");
    return noStore(response);
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

/// The address as the client wrote it. Empty: not one that could be put into a URL.
QString baseOf(const HttpRequest &request)
{
    for (const char c : request.host) {
        if (!isalnum(static_cast<unsigned char>(c)) && !strchr(".-:[]_", c))
            return {};
    }
    if (request.host.isEmpty() || request.host.size() > 255)
        return {};
    return (request.secure ? u"https://"_s : u"http://"_s) + QString::fromLatin1(request.host);
}

/// {"open": […], "writes": […]} with ids of appeals. Nothing: it is something else, or too many.
std::optional<Whereabouts> whereaboutsIn(const QByteArray &body)
{
    const auto json = body.size() <= longestWhereabouts ? readJson(body) : Result<QJsonValue>(Error());
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    Whereabouts where;
    for (const auto &[name, into] : {std::pair(u"open"_s, &where.open), std::pair(u"writes"_s, &where.writes)}) {
        if (!object[name].isArray())
            return {};
        for (const QJsonValue id : object[name].toArray())
            into->insert(idOf(Type::Appeal, id.toString()));
    }
    const bool tooMany = where.open.size() + where.writes.size() > mostWhereabouts;
    return tooMany || object.size() != 2 || where.open.contains(0) || where.writes.contains(0) ? std::nullopt : std::optional(where);
}

void compress(const HttpRequest &request, HttpResponse &response)
{
    if (response.part || response.body.size() <= worthCompressing)
        return;
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (request.near || !takesGzip(request.acceptEncoding))
        return;
    const QByteArray packed = gzipped(response.body);
    if (packed.isEmpty())
        return;
    response.body = packed;
    response.headers.emplace_back("Content-Encoding", "gzip");
}

} // namespace

HttpResponse noStore(HttpResponse response)
{
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

HttpResponse refused(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        return unauthorized(u"Sign in first."_s);
    qWarning("http: storage: %s", qUtf8Printable(error.detail));
    return HttpResponse::of(Problem::plain(503, u"The storage does not answer."_s));
}

HttpResponse HttpResponse::of(const Problem &problem)
{
    HttpResponse response;
    response.status = problem.status;
    response.contentType = "application/problem+json";
    response.body = problem.json();
    return response;
}

QByteArray bearerIn(const QByteArray &authorization)
{
    if (authorization.left(7).toLower() != "bearer ")
        return {};
    return authorization.mid(7).trimmed();
}

Routes::Routes(Storage &storage, Processor::Clock clock, PresenceBoard &board, Snapshots *snapshots)
    : m_storage(storage), m_board(board), m_snapshots(snapshots), m_clock(clock), m_accounts(storage),
      m_processor(storage, std::move(clock), snapshots)
{
}

const Routes::Route *Routes::routeOf(const QByteArray &path)
{
    static const Route routes[] = {
        {"/.well-known/jmap", {"GET"}, false, false, &Routes::session},
        {"/jmap/api", {"POST"}, false, false, &Routes::api},
        {"/jmap/events", {"GET"}, false, false, &Routes::events},
        {"/jmap/presence", {"POST"}, false, false, &Routes::presence},
        {"/jmap/upload", {"POST"}, false, true, &Routes::upload},
        {"/jmap/download", {"GET"}, false, true, &Routes::download},
        {"/auth/token", {"POST", "DELETE"}, true, false, &Routes::token},
    };
    for (const Route &route : routes) {
        if (path == route.path || (route.below && path.startsWith(route.path + '/')))
            return &route;
    }
    return nullptr;
}

Lane Routes::laneOf(const HttpRequest &request)
{
    if (request.path == "/auth/token")
        return request.method == "POST" ? Lane::SigningIn : Lane::Writing;
    if (request.path.startsWith("/jmap/upload"))
        return Lane::Writing;
    return request.path == "/jmap/api" && Processor::mayWrite(request.body) ? Lane::Writing : Lane::Reading;
}

std::optional<HttpResponse> Routes::misdirected(const HttpRequest &request) const
{
    const Route *route = routeOf(request.path);
    if (!route)
        return HttpResponse::of(Problem::plain(404, u"There is nothing at this address."_s));
    if (route->methods.contains(request.method))
        return {};
    HttpResponse response = HttpResponse::of(Problem::plain(405, u"This address does not take that method."_s));
    response.headers.emplace_back("Allow", route->methods.join(", "));
    return response;
}

std::optional<HttpResponse> Routes::refusal(const HttpRequest &head) const
{
    if (auto response = misdirected(head))
        return response;
    if (routeOf(head.path)->open) // nobody's name and password are so long
        return HttpResponse::of(Problem::beyond(u"maxSizeRequest"_s));
    if (const auto user = bearer(head); !user)
        return refused(user.error());
    return {};
}

HttpResponse Routes::answer(const HttpRequest &request) const
{
    if (auto response = misdirected(request))
        return *response;
    HttpResponse response = (this->*routeOf(request.path)->answer)(request);
    compress(request, response);
    return response;
}

Result<User> Routes::bearer(const HttpRequest &request) const
{
    return m_accounts.bearer(bearerIn(request.authorization), m_clock());
}

HttpResponse Routes::session(const HttpRequest &request) const
{
    const QString base = baseOf(request);
    if (base.isEmpty())
        return HttpResponse::of(Problem::plain(400, u"The Host header is missing or wrong."_s));
    HttpResponse response;
    const auto read = m_storage.read([&](View &view) -> Result<void> {
        const auto user = Accounts::bearer(view, bearerIn(request.authorization), m_clock());
        if (!user)
            return user.error();
        const auto caller = callerIn(view, user->id);
        if (!caller)
            return caller.error();
        const auto position = Position::of(view, *caller);
        const auto region = view.region();
        if (!position || !region)
            return position ? region.error() : position.error();
        response.body = sessionDocument(*caller, *position, (*region)->profile.name, base);
        return {};
    });
    return noStore(read ? response : refused(read.error()));
}

HttpResponse Routes::api(const HttpRequest &request) const
{
    const auto user = bearer(request);
    if (!user)
        return refused(user.error());
    if (!isJson(request.contentType))
        return HttpResponse::of(Problem::notJson(u"its content type is not application/json"_s));
    auto processed = m_processor.process(request.body, user->id);
    if (const auto *problem = std::get_if<Problem>(&processed))
        return HttpResponse::of(*problem);
    HttpResponse response;
    response.body = std::move(std::get<QByteArray>(processed));
    return noStore(response);
}

HttpResponse Routes::events(const HttpRequest &request) const
{
    const auto user = bearer(request);
    if (!user)
        return refused(user.error());
    HttpResponse response;
    response.events = Subscription::from(request.query);
    if (!response.events)
        return HttpResponse::of(Problem::plain(400, u"An event stream needs types, closeafter (no, state) and ping."_s));
    response.events->user = user->id;
    response.events->token = bearerIn(request.authorization);
    response.events->lastEventId = request.lastEventId;
    return response;
}

/// Whether he may see those appeals is looked at when others are told.
HttpResponse Routes::presence(const HttpRequest &request) const
{
    const auto user = bearer(request);
    if (!user)
        return refused(user.error());
    const auto where = isJson(request.contentType) ? whereaboutsIn(request.body) : std::nullopt;
    if (!where)
        return HttpResponse::of(Problem::plain(400, u"Presence is JSON: {\"open\": [appeals], \"writes\": [appeals]}."_s));
    m_board.tell(bearerIn(request.authorization), user->id, *where);
    HttpResponse response;
    response.body = compact({{u"lease"_s, int(std::chrono::ceil<std::chrono::seconds>(m_board.lease()).count())}});
    return noStore(response);
}

HttpResponse Routes::token(const HttpRequest &request) const
{
    return noStore(request.method == "POST" ? signIn(request) : signOut(request));
}

HttpResponse Routes::signIn(const HttpRequest &request) const
{
    const auto json = isJson(request.contentType) ? readJson(request.body) : Result<QJsonValue>(Error());
    const QJsonObject object = json ? json->toObject() : QJsonObject();
    if (!object[u"user"_s].isString() || !object[u"password"_s].isString())
        return HttpResponse::of(Problem::plain(400, u"A sign-in is JSON: {\"user\", \"password\"}."_s));
    const auto signIn = m_accounts.signIn(object[u"user"_s].toString(), object[u"password"_s].toString(), m_clock());
    if (!signIn)
        return refused(signIn.error());
    HttpResponse response;
    switch (signIn->answer) {
    case SignIn::Answer::Refused:
        return unauthorized(u"The name or the password is wrong."_s);
    case SignIn::Answer::Slowed:
        response = HttpResponse::of(Problem::plain(429, u"Too many failures. Try again later."_s));
        response.headers.emplace_back("Retry-After", QByteArray::number(signIn->retryAfterSeconds));
        return response;
    case SignIn::Answer::Accepted:
        response.body = compact({{u"accessToken"_s, QString::fromLatin1(signIn->token)},
                                 {u"expiresAt"_s, signIn->expires.toUTC().toString(Qt::ISODate)},
                                 {u"userId"_s, wireId(Type::User, signIn->user)}});
        return response;
    }
    return response;
}

HttpResponse Routes::signOut(const HttpRequest &request) const
{
    if (const auto user = bearer(request); !user)
        return refused(user.error());
    if (const auto out = m_accounts.signOut(bearerIn(request.authorization)); !out)
        return refused(out.error());
    HttpResponse response;
    response.status = 204;
    return response;
}

} // namespace vakhta::centre
