#pragma once

#include "app/core/scope.h"
#include "app/sqlite/connection.h"

#include <optional>

namespace vakhta::centre {

/// A file's bytes, named by the SHA-256 of them in hex, and what they were found to be.
struct Blob
{
    QString type; // media type, as the centre sees it
    qint64 size = 0;
    QByteArray bytes; // only where they are asked for
};

/// The tables of blobs: contents, who brought each, and which appeals name it. A name alone opens nothing. Lives beside its
/// Connection.
class BlobRows
{
public:
    explicit BlobRows(Connection &connection) : m_connection(connection) {}

    /// Nothing: it is not there, or neither brought by this user within the last day nor named by an appeal that he may see.
    Result<std::optional<Blob>> find(const QString &name, const Scope &scope, bool withBytes);
    /// What is there already stays; this user may see it from now on.
    Result<void> put(const QString &name, const Blob &blob, qint64 user, const QDateTime &now);
    /// The appeal, its history or its replies name it.
    Result<void> use(const QString &name, qint64 appeal);
    /// Bytes that this user brought and no appeal names.
    Result<qint64> unused(qint64 user);
    /// Forgets who brought what before then, and drops what nobody names.
    Result<void> dropUnused(const QDateTime &before);

private:
    Result<bool> isSeen(const QString &name, const Scope &scope);

    Connection &m_connection;
};

} // namespace vakhta::centre
