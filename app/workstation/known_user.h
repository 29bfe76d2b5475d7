#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/centre_link.h"
#include "app/core/profile_key.h"
#include "app/core/user_proof.h"

namespace vakhta {

/// Proves the user to a locked window: by the profile's passphrase, or where none is set by the password that the centre took
/// last, of which the profile keeps an Argon2id hash. Once the sign-in has ended only the centre counts.
///
/// Lives on the GUI thread; hashing goes on another one. What it is given outlives it.
class KnownUser final : public UserProof
{
    Q_OBJECT

public:
    KnownUser(ProfileKey &key, CentreLink &link, AppealReader &reader, AppealEditor &editor);

    /// The centre has taken this password.
    void remember(const QString &password);

    Asks asks() const override;
    QFuture<Result<void>> prove(QString secret) override;

private:
    using Answer = std::function<void(const Result<void> &)>;

    void askCentre(const QString &password, const Answer &answer);

    ProfileKey &m_key;
    CentreLink &m_link;
    AppealEditor &m_editor;
    QByteArray m_hash; // of the password; empty: none was typed here
};

/// The link as the window sees it: a password that the centre takes is remembered for the lock.
class WatchedLink final : public CentreLink
{
    Q_OBJECT

public:
    explicit WatchedLink(CentreLink &link);

    SyncStatus status() const override { return m_link.status(); }
    QFuture<Result<void>> signIn(QUrl centre, QString login, QString password) override;
    void signOut() override { m_link.signOut(); }
    void syncNow() override { m_link.syncNow(); }

signals:
    void passwordTaken(const QString &password);

private:
    CentreLink &m_link;
};

} // namespace vakhta
