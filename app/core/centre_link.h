#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>
#include <QUrl>

namespace vakhta {

enum class LinkState {
    SignedOut,   // no address or token yet
    Connecting,
    Online,      // pushed to
    Polling,     // answers, but push is cut
    Offline,     // does not answer
    SignInAgain, // the token expired or was revoked
    Foreign,     // something answers at the address, and it is not a centre
    DiskFull,    // answers can't be kept: reading only
    DiskFails,   // the same, and not for want of room
    Damaged      // the cache can't be read and is being made anew
};

/// What the status bar and banners say.
struct SyncStatus
{
    LinkState connection = LinkState::SignedOut;
    QDateTime since;     // of this connection state
    QDateTime lastSync;  // invalid: never
    int waiting = 0;     // operations and drafts not sent
    int attention = 0;   // refused ones
    bool firstSync = false;
    qint64 loaded = 0;   // appeals of the first sync …
    qint64 toLoad = 0;   // … of so many
    QUrl centre;
    QString login;

    bool operator==(const SyncStatus &) const = default;
};

/// The port to the centre. Lives on the GUI thread; nothing here waits.
class CentreLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SyncStatus status() const = 0;

    /// Kinds: Offline (no answer; detail is the network's words), Unauthorized (wrong name or password), Foreign via
    /// Rejected (no centre there), Conflict (profile belongs to another user or centre), Storage.
    virtual QFuture<Result<void>> signIn(QUrl centre, QString login, QString password) = 0;
    /// Forgets the token; cache and journal stay.
    virtual void signOut() = 0;
    /// Exchanges now; also sends what waits to be undone.
    virtual void syncNow() = 0;

signals:
    void statusChanged(const vakhta::SyncStatus &status);
};

} // namespace vakhta
