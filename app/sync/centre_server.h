#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QUrl>

namespace vakhta::sync {

/// A token that the centre gave for a name and a password.
struct SignedIn
{
    QByteArray token;
    QDateTime expires; // by the centre's clock
    qint64 user = 0;
};

/// What the centre lets one client do (RFC 8620 §2). All are obeyed, down to 1.
struct CentreLimits
{
    int objectsInGet = 1;
    int objectsInSet = 1;
    int callsInRequest = 1;
    int concurrentRequests = 1;
    qint64 sizeRequest = 65536; // bytes

    bool operator==(const CentreLimits &) const = default;
};

/// The session document, as far as sync needs it.
struct Session
{
    QString account;
    QString login;
    CentreLimits limits;
    bool push = false; // there is an event source
};

/// Why a whole request was not run (RFC 8620 §3.6.1): nothing of it took effect. Or, AnswerTooLong, why its answer was not
/// taken: it may have taken effect.
enum class Problem { None, TooManyCalls, TooLarge, TooManyAtOnce, Slow, NotUnderstood, AnswerTooLong };

/// The body of the centre's answer, or its problem with the request.
struct Posted
{
    QByteArray body;
    Problem problem = Problem::None;
    int retryAfter = 0; // seconds, when Slow
};

/// Port to the centre's HTTP. Lives on the GUI thread; every answer comes later.
/// Kinds of error: Offline (no answer, or a broken one), Unauthorized (name, password or token), Rejected (something else
/// than a centre answers there), Cancelled (stopped by us).
class CentreServer
{
public:
    /// Told of what happens by itself. Hints only: losing one is harmless.
    class Listener
    {
    public:
        virtual void pushOpened() = 0;
        /// The account stands at this token now; empty when the event did not say.
        virtual void pushed(const QString &state) = 0;
        virtual void pushClosed() = 0;
        virtual void networkReturned() = 0;

    protected:
        ~Listener() = default;
    };

    virtual ~CentreServer() = default;

    virtual void setListener(Listener *listener) = 0;
    virtual QFuture<Result<SignedIn>> signIn(QUrl centre, QString login, QString password) = 0;
    /// From here on requests go there with this token; those under way are dropped.
    virtual void use(QUrl centre, QByteArray token) = 0;
    virtual QFuture<Result<Session>> session() = 0;
    /// Needs a session. One API request as written.
    virtual QFuture<Result<Posted>> post(QByteArray request) = 0;
    /// Some bytes of a blob. NotFound: there is no such blob, or not so many bytes.
    virtual QFuture<Result<QByteArray>> fetch(QString blob, qint64 from, qint64 size) = 0;
    /// Keeps a stream of push events open, for as long as it takes, until stop().
    virtual void listen() = 0;
    /// Drops the stream and every request under way.
    virtual void stop() = 0;
    /// Tells the centre to forget the token; nobody waits for the answer.
    virtual void revoke() = 0;
};

} // namespace vakhta::sync
