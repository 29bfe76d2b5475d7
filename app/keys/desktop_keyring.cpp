#include "app/keys/desktop_keyring.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
const QString service = u"vakhta"_s;

Error errorOf(const QKeychain::Job &job)
{
    const bool none = job.error() == QKeychain::EntryNotFound;
    return {none ? Error::Kind::NotFound : Error::Kind::Offline, u"the keyring: %1"_s.arg(job.errorString())};
}

/// Answers when the job has ended; the job deletes itself.
template <typename Answer, typename Job>
QFuture<Result<Answer>> run(Job *job, const QString &entry, std::function<Result<Answer>(Job &)> answer)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    job->setKey(entry);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, answer = std::move(answer)] {
        promise->addResult(job->error() == QKeychain::NoError ? answer(*job) : Result<Answer>(errorOf(*job)));
        promise->finish();
    });
    job->start();
    return promise->future();
}
} // namespace

// Kept as text: not every keyring takes bytes.
QFuture<Result<QByteArray>> DesktopKeyring::secret(QString entry)
{
    return run<QByteArray, QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service, this), entry, [](QKeychain::ReadPasswordJob &job) {
        return Result(QByteArray::fromBase64(job.textData().toLatin1()));
    });
}

QFuture<Result<void>> DesktopKeyring::keep(QString entry, QByteArray secret)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(QString::fromLatin1(secret.toBase64()));
    return run<void, QKeychain::WritePasswordJob>(job, entry, [](QKeychain::WritePasswordJob &) { return Result<void>(); });
}

} // namespace vakhta
