#pragma once

#include "app/sync/centre_server.h"
#include "app/sync/replica.h"

#include <QObject>
#include <QPromise>

namespace vakhta::sync {

/// One signing in: asks the centre for a token, makes sure that the profile is this user's of this centre, and keeps the
/// token. A profile belongs to one user of one centre; a centre that moved to another address is known by its epoch.
/// Lives on the GUI thread until it has told how it ended.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    SignIn(CentreServer &server, Replica &replica, QObject *parent);

    QFuture<Result<void>> start(QUrl centre, QString login, QString password);
    /// Another one takes its place: answers Cancelled.
    void giveUp();

signals:
    void accepted(); // by the centre: requests now go out with the new token
    void succeeded(const vakhta::sync::Standing &standing);
    void failed();

private:
    void compare(const Standing &standing);
    void askEpoch(const Standing &standing);
    void compareEpoch(const Standing &standing, const Session &session);
    void keep();
    void end(Result<void> result);

    CentreServer &m_server;
    Replica &m_replica;
    QPromise<Result<void>> m_promise;
    Account m_account;
    bool m_ended = false;
};

} // namespace vakhta::sync
