#include "app/sync/sign_in.h"

#include "app/core/when_ready.h"
#include "app/sync/request.h"

using namespace Qt::StringLiterals;

namespace vakhta::sync {

namespace {
QString epochOf(const QString &state)
{
    const auto token = StateToken::parse(state);
    return token ? token->epoch : QString();
}

QString epochOf(const Standing &standing)
{
    if (standing.reading)
        return epochOf(standing.reading->state);
    return standing.states.isEmpty() ? QString() : epochOf(standing.states.first());
}

bool holdsAnything(const Standing &standing)
{
    return standing.texts || standing.appeals > 0 || !standing.states.isEmpty() || standing.outbox.waiting > 0 || standing.outbox.attention > 0;
}

bool sameAddress(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && left.port() == right.port();
}

const Error anotherProfile{Error::Kind::Conflict, u"the profile belongs to another user or centre"_s};
} // namespace

SignIn::SignIn(CentreServer &server, Replica &replica, QObject *parent)
    : QObject(parent), m_server(server), m_replica(replica)
{
    m_promise.start();
}

QFuture<Result<void>> SignIn::start(QUrl centre, QString login, QString password)
{
    m_account.centre = centre;
    m_account.login = login;
    whenReady(m_server.signIn(centre, login, password), this, [this](const Result<SignedIn> &signedIn) {
        if (!signedIn)
            return end(signedIn.error());
        m_account.token = signedIn->token;
        m_account.expires = signedIn->expires;
        m_account.user = signedIn->user;
        whenReady(m_replica.standing(), this, [this](const Result<Standing> &standing) {
            if (standing)
                compare(*standing);
            else
                end(standing.error());
        });
    });
    return m_promise.future();
}

void SignIn::giveUp()
{
    end(Error{Error::Kind::Cancelled, u"another signing in took its place"_s});
}

void SignIn::compare(const Standing &standing)
{
    if (m_ended)
        return;
    const bool known = standing.account.user != 0 && holdsAnything(standing);
    if (known && standing.account.user != m_account.user)
        return end(anotherProfile);
    if (!known || sameAddress(standing.account.centre, m_account.centre))
        return keep();
    askEpoch(standing);
}

void SignIn::askEpoch(const Standing &standing)
{
    emit accepted();
    m_server.use(m_account.centre, m_account.token);
    whenReady(m_server.session(), this, [this, standing](const Result<Session> &session) {
        if (session)
            compareEpoch(standing, *session);
        else
            end(session.error());
    });
}

void SignIn::compareEpoch(const Standing &standing, const Session &session)
{
    const QByteArray request = Request(session.account).ids(Type::Appeal, false, -1, 1, false).json();
    whenReady(m_server.post(request), this, [this, standing](const Result<Posted> &posted) {
        if (!posted)
            return end(posted.error());
        Delivery look;
        look.kind = Delivery::Kind::Look;
        look.body = posted->body;
        whenReady(m_replica.apply(look), this, [this, standing](const Result<Applied> &answer) {
            if (!answer)
                return end(answer.error());
            const QString epoch = epochOf(answer->state);
            if (epoch.isEmpty() || epoch != epochOf(standing))
                return end(anotherProfile);
            keep();
        });
    });
}

void SignIn::keep()
{
    whenReady(m_replica.keepAccount(m_account), this, [this](const Result<void> &kept) {
        if (!kept)
            return end(kept);
        whenReady(m_replica.standing(), this, [this](const Result<Standing> &standing) {
            if (!standing)
                return end(standing.error());
            if (!m_ended)
                emit succeeded(*standing);
            end(Result<void>());
        });
    });
}

void SignIn::end(Result<void> result)
{
    if (std::exchange(m_ended, true))
        return;
    const bool well = result.has_value();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    if (!well)
        emit failed();
    deleteLater();
}

} // namespace vakhta::sync
