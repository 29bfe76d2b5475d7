#include "app/workstation/unpack.h"

#include "app/sqlite/page_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qint64 largestPiece = 32LL << 20; // bytes, packed or not: a few are in memory at once
constexpr size_t mostPieces = 100'000;
} // namespace

Result<QByteArray> unpacked(const QByteArray &packed, const sync::Snapshot::Piece &piece)
{
    if (packed.size() != piece.size || QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex() != piece.sha256)
        return Error{Error::Kind::Rejected, u"a piece of the snapshot is not what the centre said"_s};
    QByteArray raw(piece.rawSize, Qt::Uninitialized);
    const size_t size = ZSTD_decompress(raw.data(), size_t(raw.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(size) || qint64(size) != piece.rawSize)
        return Error{Error::Kind::Rejected, u"a piece of the snapshot can't be unpacked"_s};
    return raw;
}

bool isTakeable(const sync::Snapshot &snapshot)
{
    const auto fits = [](const sync::Snapshot::Piece &piece) {
        return piece.size > 0 && piece.size <= largestPiece && piece.rawSize > 0 && piece.rawSize <= largestPiece
            && piece.rawSize % PageFile::pageSize == 0;
    };
    return !snapshot.blob.isEmpty() && !snapshot.state.isEmpty() && !snapshot.pieces.empty() && snapshot.pieces.size() <= mostPieces
        && std::all_of(snapshot.pieces.begin(), snapshot.pieces.end(), fits);
}

} // namespace vakhta
