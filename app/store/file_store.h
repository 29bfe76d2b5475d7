#pragma once

#include "app/core/files.h"
#include "app/core/operation.h"
#include "app/sqlite/connection.h"

#include <optional>

namespace vakhta {

/// Files that the user attached, in journal.db: until they have gone they are nowhere else. Bytes are kept once, by their SHA-256,
/// while a reply or note being written, or an act that is not settled, names them. Lives on the store thread.
class FileStore
{
public:
    /// The centre drops what nobody names after a day; what it got longer ago than this is not trusted to be there.
    static constexpr qint64 staysAtCentreMs = 12 * 3'600'000;

    explicit FileStore(Connection &journal) : m_journal(journal) {}

    Result<Attachments> attached(qint64 appeal, AttachedTo to);
    /// Empty bytes: the centre has it. Rejected: there are as many as an act may carry.
    Result<void> attach(qint64 appeal, AttachedTo to, const Attachment &file, const QByteArray &bytes);
    Result<void> detach(qint64 appeal, AttachedTo to, const QString &blob);
    Result<void> detachAll(qint64 appeal, AttachedTo to);
    /// Nothing: they are not here.
    Result<std::optional<QByteArray>> bytes(const QString &blob);

    /// The act takes its files along; inside the transaction that adds it.
    Result<void> carry(const Operation &operation, qint64 seq);
    /// And gives them back.
    Result<void> giveBack(const Operation &operation);
    /// The centre forgot that it had the act, and so what came with it.
    Result<void> sendAgain(const Operation &operation, qint64 seq);
    /// Bytes that nobody names any more, with an appeal that they were for: to be kept elsewhere before dropUnused().
    Result<std::vector<std::pair<qint64, QString>>> unused();
    Result<void> dropUnused();

    /// The oldest that an act waits for; nothing: none.
    Result<std::optional<QString>> nextToSend(const QDateTime &now);
    Result<void> sent(const QString &blob, const QDateTime &now);
    /// Acts that wait for it.
    Result<std::vector<QUuid>> waitingFor(const QString &blob);

private:
    Connection &m_journal;
};

} // namespace vakhta
