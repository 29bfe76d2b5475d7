#pragma once

#include "app/sync/centre_server.h"
#include "app/sync/replica.h"

#include <QSet>

#include <variant>

namespace vakhta::sync {

// What happened. A post's number names the request that it answers.
struct Opened { Standing standing; }; // the profile was read, at start or after signing in
struct SessionCame { Session session; };
struct SessionFailed { Error error; };
struct OutgoingCame { Outgoing outgoing; };
struct Answered { int post = 0; Applied applied; }; // and what came is kept
struct Refused { int post = 0; Problem problem = Problem::None; int retryAfter = 0; };
struct Failed { int post = 0; Error error; };       // by network, centre or disk
struct ReadingBegun {};
struct ReadingEnded { Standing standing; };
struct BesideOpened { Standing standing; };
struct BesideFailed { Error error; };              // the snapshot can't be used
struct PlaceTaken { Standing standing; };
struct CacheMade { Standing standing; };
struct DiskFailed { Error error; };                 // in anything but a post
struct PushOpened {};
struct Pushed { QString state; };
struct PushClosed {};
struct NetworkReturned {};
struct OutboxChanged { OutboxCount outbox; };
struct AskedNow {};                                 // by the user
struct SignedOut {};
struct Ticked {};

/// `at` is a steady clock that only moves forward, in ms; `now` is the wall clock, UTC, only kept and shown.
struct Event
{
    qint64 at = 0;
    QDateTime now;
    std::variant<Opened, SessionCame, SessionFailed, OutgoingCame, Answered, Refused, Failed, ReadingBegun, ReadingEnded,
                 BesideOpened, BesideFailed, PlaceTaken, CacheMade, DiskFailed, PushOpened, Pushed, PushClosed, NetworkReturned,
                 OutboxChanged, AskedNow, SignedOut, Ticked>
        what;
};

// What is to be done. Each of these is answered by one event …
struct AskSession {};
struct ReadOutgoing { int most = 0; bool undoable = false; QSet<QUuid> except; };
struct Post { int number = 0; QByteArray request; Delivery delivery; }; // delivery.body will be the answer
struct Fetch { int number = 0; QString blob; qint64 from = 0; qint64 size = 0; Delivery delivery; }; // likewise, bytes
struct Keep { int number = 0; Delivery delivery; };                     // like a Post that was answered with nothing
struct BeginReading { ReadingCursor cursor; };
struct EndReading { bool again = false; QMap<Type, QString> states; };
struct OpenBeside { ReadingCursor next; };
struct PutInPlace {};
struct MakeCacheAnew {};
// … and these by none.
struct PutBack {};
struct Refuse { QUuid opId; Reason reason = Reason::NotSupported; };
struct Listen {};
struct StopListening {};
struct Wake { qint64 at = 0; }; // Ticked at this moment of the steady clock; replaces the one before

using Effect = std::variant<AskSession, ReadOutgoing, Post, Fetch, Keep, BeginReading, EndReading, OpenBeside, PutInPlace,
                            MakeCacheAnew, PutBack, Refuse, Listen, StopListening, Wake>;

} // namespace vakhta::sync
