#pragma once

#include "app/centre/storage/storage.h"

#include <QFile>

#include <memory>

namespace vakhta::centre {

/// What a workstation's cache of one scope looked like at one commit: a database, packed in pieces that can be fetched,
/// checked and unpacked one by one. Whoever may see the same gets the same file: drafts and operations, which are each
/// person's own, are not in it.
struct Snapshot
{
    struct Piece
    {
        qint64 size = 0;    // packed, bytes
        qint64 rawSize = 0; // of the database
        QByteArray sha256;  // of the packed bytes, hex
        bool operator==(const Piece &) const = default;
    };

    QByteArray blob; // its name: made of the file's SHA-256 and of whose it is, so the same for the same content
    Mark mark;       // the commit it shows
    int schema = 0;  // of the cache
    QDateTime createdAt;
    std::vector<Piece> pieces;

    qint64 size() const;
    qint64 rawSize() const;
};

/// Where snapshots are. Any thread, many at once; nothing waits for one to be made.
class Snapshots
{
public:
    virtual ~Snapshots() = default;

    /// Those of what this scope sees, newest first; `now` is where the account stands: one of another epoch, or from after a
    /// restored backup, does not count. None, or only an old one: a new one is begun, for whoever asks later.
    virtual std::vector<Snapshot> of(const Scope &scope, const Mark &now) = 0;
    /// The file, open for reading. Null: there is no such file, or it shows something else than this scope sees.
    virtual std::unique_ptr<QFile> file(const QByteArray &blob, const Scope &scope) = 0;
};

} // namespace vakhta::centre
