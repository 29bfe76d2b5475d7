#pragma once

#include "app/centre/jmap/snapshots.h"

#include <functional>

namespace vakhta::centre {

/// What packing tells of a file.
struct Packed
{
    QByteArray sha256; // of the whole, hex
    std::vector<Snapshot::Piece> pieces;
};

/// Packs a file piece by piece, each a zstd frame of its own, so that a piece can be unpacked without the others; together
/// they are one .zst file, on the disk when it answers. Before each piece `mayGoOn` is asked, and its error is the answer.
/// Kinds else: Storage, DiskFull.
Result<Packed> packFile(const QString &from, const QString &to, qint64 pieceSize, const std::function<Result<void>()> &mayGoOn);

} // namespace vakhta::centre
