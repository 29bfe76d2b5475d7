#include "app/workstation/stored_files.h"

#include "app/core/when_ready.h"
#include "app/store/profile_store.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vakhta {

namespace {
Q_LOGGING_CATEGORY(log, "vakhta.files")

constexpr auto betweenTries = 15s;

void finish(const std::shared_ptr<QPromise<Result<QByteArray>>> &content, Result<QByteArray> result)
{
    content->addResult(std::move(result));
    content->finish();
}
} // namespace

StoredFiles::StoredFiles(ProfileFiles &files, sync::FileServer &server, CentreLink &link)
    : m_files(files), m_server(server), m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StoredFiles::sendNext);
    connect(&m_files, &ProfileFiles::outboxChanged, this, &StoredFiles::sendNext);
    connect(&m_link, &CentreLink::statusChanged, this, &StoredFiles::linkChanged);
}

bool StoredFiles::isConnected() const
{
    const LinkState state = m_link.status().connection;
    return state == LinkState::Online || state == LinkState::Polling;
}

void StoredFiles::linkChanged()
{
    const bool before = std::exchange(m_connected, isConnected());
    if (before == m_connected || !m_connected)
        return;
    sendNext();
    emit reachable();
}

QFuture<Result<QByteArray>> StoredFiles::content(qint64 appeal, Attachment file)
{
    auto content = std::make_shared<QPromise<Result<QByteArray>>>();
    content->start();
    if (file.size <= 0 || file.size > Attachment::largest) {
        finish(content, Error{Error::Kind::Rejected, u"a file larger than any may be"_s});
        return content->future();
    }
    const auto here = m_files.run([blob = file.blob](ProfileStore &store) { return store.fileBytes(blob); });
    whenReady(here, this, [this, content, appeal, file](const Result<std::optional<QByteArray>> &bytes) {
        if (bytes && *bytes)
            return finish(content, **bytes);
        download(content, appeal, file);
    });
    return content->future();
}

/// Whether the disk then keeps it does not matter to who looks at it; whether it is that file does.
void StoredFiles::download(const Content &content, qint64 appeal, const Attachment &file)
{
    if (!isConnected())
        return finish(content, Error{Error::Kind::Offline, u"no connection"_s});
    whenReady(m_server.download(file.blob, file.size), this, [this, content, appeal, file](const Result<QByteArray> &bytes) {
        if (!bytes)
            return finish(content, bytes.error());
        const auto kept = m_files.run([appeal, file, bytes = *bytes](ProfileStore &store) { return store.keepFile(appeal, file, bytes); });
        whenReady(kept, this, [content, bytes = *bytes](const Result<void> &done) {
            const bool isAnother = !done && done.error().kind == Error::Kind::Rejected;
            finish(content, isAnother ? Result<QByteArray>(done.error()) : Result<QByteArray>(bytes));
        });
    });
}

QFuture<Result<Attachments>> StoredFiles::attached(qint64 appeal, AttachedTo to)
{
    return m_files.run([appeal, to](ProfileStore &store) { return store.files().attached(appeal, to); });
}

QFuture<Result<Attachment>> StoredFiles::attach(qint64 appeal, AttachedTo to, QString name, QByteArray bytes)
{
    return m_files.run([=](ProfileStore &store) { return store.attachFile(appeal, to, name, bytes); });
}

QFuture<Result<void>> StoredFiles::attachKnown(qint64 appeal, AttachedTo to, Attachments files)
{
    return m_files.run([=](ProfileStore &store) { return store.attachKnown(appeal, to, files); });
}

QFuture<Result<void>> StoredFiles::detach(qint64 appeal, AttachedTo to, QString blob)
{
    return m_files.run([=](ProfileStore &store) { return store.detachFile(appeal, to, blob); });
}

void StoredFiles::sendNext()
{
    m_askedMeanwhile = m_sending;
    if (m_sending || !isConnected())
        return;
    m_sending = true;
    m_again.stop();
    whenReady(m_files.run([](ProfileStore &store) { return store.nextFileToSend(); }), this, [this](const Result<std::optional<FileToSend>> &next) {
        if (!next)
            return rest();
        if (*next)
            return (*next)->bytes.isEmpty() ? refuse((*next)->blob, Reason::NoSuchFile) : send((*next)->blob, (*next)->bytes);
        m_sending = false;
        if (std::exchange(m_askedMeanwhile, false))
            sendNext();
    });
}

void StoredFiles::send(const QString &blob, const QByteArray &bytes)
{
    whenReady(m_server.upload(bytes), this, [this, blob](const Result<QString> &name) {
        if (name && *name != blob)
            return refuse(blob, Reason::NoSuchFile);
        if (!name && name.error().kind == Error::Kind::Conflict)
            return refuse(blob, Reason::TooManyFiles);
        if (!name)
            return rest();
        whenReady(m_files.run([blob](ProfileStore &store) { return store.fileSent(blob); }), this, [this](const Result<void> &kept) {
            m_sending = false;
            kept ? sendNext() : rest();
        });
    });
}

/// The acts that carry it come to the user's attention; others go on.
void StoredFiles::refuse(const QString &blob, Reason reason)
{
    qCWarning(log, "the file %s can't be sent", qUtf8Printable(blob));
    whenReady(m_files.run([blob, reason](ProfileStore &store) { return store.refuseFile(blob, reason); }), this, [this](const Result<void> &refused) {
        m_sending = false;
        refused ? sendNext() : rest();
    });
}

void StoredFiles::rest()
{
    m_sending = m_askedMeanwhile = false;
    m_again.start(betweenTries);
}

} // namespace vakhta
