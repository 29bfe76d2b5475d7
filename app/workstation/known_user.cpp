#include "app/workstation/known_user.h"

#include "app/core/when_ready.h"
#include "app/keys/password_hash.h"

#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const QString setting = u"lock/password"_s;
}

KnownUser::KnownUser(ProfileKey &key, CentreLink &link, AppealReader &reader, AppealEditor &editor) : m_key(key), m_link(link), m_editor(editor)
{
    connect(&m_key, &ProfileKey::waysChanged, this, &UserProof::asksChanged);
    whenReady(reader.setting(setting), this, [this](const Result<QByteArray> &hash) {
        if (hash && m_hash.isEmpty())
            m_hash = *hash;
        emit asksChanged();
    });
}

void KnownUser::remember(const QString &password)
{
    whenReady(QtConcurrent::run(hashOfPassword, password), this, [this](const Result<QByteArray> &hash) {
        if (!hash)
            return;
        m_hash = *hash;
        (void)m_editor.setSetting(setting, m_hash); // not kept: it counts until the program ends
        emit asksChanged();
    });
}

UserProof::Asks KnownUser::asks() const
{
    if (m_key.ways().passphrase)
        return Asks::Passphrase;
    return m_hash.isEmpty() ? Asks::Nothing : Asks::Password;
}

QFuture<Result<void>> KnownUser::prove(QString secret)
{
    if (asks() == Asks::Passphrase)
        return m_key.open(secret);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const Answer answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (m_link.status().connection == LinkState::SignInAgain) {
        askCentre(secret, answer);
        return promise->future();
    }
    whenReady(QtConcurrent::run(isPassword, m_hash, secret), this, [this, secret, answer](bool same) {
        if (same)
            return answer({});
        askCentre(secret, answer); // it may have been changed there
    });
    return promise->future();
}

void KnownUser::askCentre(const QString &password, const Answer &answer)
{
    const SyncStatus status = m_link.status();
    if (status.centre.isEmpty() || status.connection == LinkState::Offline)
        return answer(Error{Error::Kind::Unauthorized, u"not the password that the centre took last"_s});
    whenReady(m_link.signIn(status.centre, status.login, password), this, answer);
}

WatchedLink::WatchedLink(CentreLink &link) : m_link(link)
{
    connect(&m_link, &CentreLink::statusChanged, this, &CentreLink::statusChanged);
}

QFuture<Result<void>> WatchedLink::signIn(QUrl centre, QString login, QString password)
{
    const auto signedIn = m_link.signIn(std::move(centre), std::move(login), password);
    whenReady(signedIn, this, [this, password](const Result<void> &result) {
        if (result)
            emit passwordTaken(password);
    });
    return signedIn;
}

} // namespace vakhta
