// Files: those the user attached, in the journal, and those that were looked at, in the cache.

#include "app/store/profile_store.h"

#include "app/core/safe_file_name.h"
#include "app/store/cached_files.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString nameOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
} // namespace

Result<std::optional<QByteArray>> ProfileStore::fileBytes(const QString &blob)
{
    auto own = m_files.bytes(blob);
    if (!own || *own)
        return own;
    return CachedFiles(*m_cache).bytes(blob, now());
}

Result<void> ProfileStore::keepFile(qint64 appeal, const Attachment &file, const QByteArray &bytes)
{
    if (bytes.size() != file.size || nameOf(bytes) != file.blob)
        return Error{Error::Kind::Rejected, u"a file is not what its name says"_s};
    return CachedFiles(*m_cache).keep(appeal, file.blob, bytes, now());
}

Result<Attachment> ProfileStore::attachFile(qint64 appeal, AttachedTo to, const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > Attachment::largest)
        return Error{Error::Kind::Rejected, u"a file is empty or too large"_s};
    const Attachment file{.blob = nameOf(bytes), .name = safeFileName(name), .type = QMimeDatabase().mimeTypeForData(bytes).name(), .size = bytes.size()};
    const auto attached = m_files.attach(appeal, to, file, bytes);
    return attached ? Result<Attachment>(file) : Result<Attachment>(attached.error());
}

Result<void> ProfileStore::attachKnown(qint64 appeal, AttachedTo to, const Attachments &files)
{
    for (const Attachment &file : files) {
        if (auto attached = m_files.attach(appeal, to, file, {}); !attached)
            return attached;
    }
    return {};
}

Result<void> ProfileStore::detachFile(qint64 appeal, AttachedTo to, const QString &blob)
{
    auto gone = blob.isEmpty() ? m_files.detachAll(appeal, to) : m_files.detach(appeal, to, blob);
    return gone ? dropUnusedFiles() : gone;
}

/// What has gone is kept in the cache: it is looked at again, and sent again should the centre forget it.
Result<void> ProfileStore::dropUnusedFiles()
{
    const auto unused = m_files.unused();
    if (!unused || unused->empty())
        return unused ? Result<void>() : Result<void>(unused.error());
    for (const auto &[appeal, blob] : *unused) {
        const auto bytes = appeal > 0 ? m_files.bytes(blob) : Result(std::optional<QByteArray>());
        if (bytes && *bytes)
            static_cast<void>(CachedFiles(*m_cache).keep(appeal, blob, **bytes, now())); // the cache may be without
    }
    return m_files.dropUnused();
}

Result<std::optional<FileToSend>> ProfileStore::nextFileToSend()
{
    const auto blob = m_files.nextToSend(now());
    if (!blob || !*blob)
        return blob ? Result(std::optional<FileToSend>()) : Result<std::optional<FileToSend>>(blob.error());
    auto bytes = fileBytes(**blob);
    if (!bytes)
        return bytes.error();
    return std::optional(FileToSend{**blob, bytes->value_or(QByteArray())});
}

Result<void> ProfileStore::fileSent(const QString &blob)
{
    return told(m_files.sent(blob, now()), {.journal = true});
}

Result<void> ProfileStore::refuseFile(const QString &blob, Reason reason)
{
    const auto acts = m_files.waitingFor(blob);
    if (!acts)
        return acts.error();
    OperationResult refusal{.outcome = Outcome::Rejected, .reason = reason, .appliedAt = now()};
    for (const QUuid &opId : *acts) {
        if (auto settled = settle(opId, refusal); !settled)
            return settled;
    }
    return {};
}

} // namespace vakhta
