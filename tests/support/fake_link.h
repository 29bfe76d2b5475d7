#pragma once

#include "app/core/centre_link.h"

namespace vakhta::test {

/// A centre that is what the test says, and counts what it was asked.
class FakeLink final : public CentreLink
{
public:
    SyncStatus value;
    std::optional<Error> refusal;
    int syncs = 0;
    int signOuts = 0;
    QString password;

    SyncStatus status() const override { return value; }

    QFuture<Result<void>> signIn(QUrl centre, QString login, QString given) override
    {
        password = given;
        if (!refusal) {
            SyncStatus signedIn = value;
            signedIn.centre = centre;
            signedIn.login = login;
            signedIn.connection = LinkState::Online;
            become(signedIn);
        }
        return QtFuture::makeReadyFuture(refusal ? Result<void>(*refusal) : Result<void>());
    }

    void signOut() override
    {
        ++signOuts;
        SyncStatus out = value;
        out.connection = LinkState::SignedOut;
        become(out);
    }

    void syncNow() override { ++syncs; }

    void become(const SyncStatus &status)
    {
        value = status;
        emit statusChanged(value);
    }
};

} // namespace vakhta::test
