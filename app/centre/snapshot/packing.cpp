#include "app/centre/snapshot/packing.h"

#include <QCryptographicHash>

#include <unistd.h>
#include <zstd.h>

namespace vakhta::centre {

using namespace Qt::StringLiterals;

namespace {
constexpr int level = 2; // of zstd: half a minute for a million appeals, a fifth of their size

struct Free { void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); } };
using Packer = std::unique_ptr<ZSTD_CCtx, Free>;

Packer packer()
{
    Packer made(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
    return made;
}

/// Empty: out of memory.
QByteArray packed(ZSTD_CCtx *context, const QByteArray &raw)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context, frame.data(), size_t(frame.size()), raw.constData(), size_t(raw.size()));
    frame.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return frame;
}

Error errorOf(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? Error::Kind::DiskFull : Error::Kind::Storage, u"packing: %1"_s.arg(file.errorString())};
}
} // namespace

Result<Packed> packFile(const QString &from, const QString &to, qint64 pieceSize, const std::function<Result<void>()> &mayGoOn)
{
    QFile source(from), target(to);
    if (!source.open(QFile::ReadOnly))
        return errorOf(source);
    if (!target.open(QFile::WriteOnly | QFile::Truncate) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return errorOf(target);
    const Packer zstd = packer();
    QCryptographicHash whole(QCryptographicHash::Sha256);
    Packed told;
    while (!source.atEnd()) {
        if (auto may = mayGoOn(); !may)
            return may.error();
        const QByteArray raw = source.read(pieceSize);
        const QByteArray frame = packed(zstd.get(), raw);
        if (raw.isEmpty() || frame.isEmpty())
            return errorOf(source);
        if (target.write(frame) != frame.size())
            return errorOf(target);
        whole.addData(frame);
        told.pieces.push_back({frame.size(), raw.size(), QCryptographicHash::hash(frame, QCryptographicHash::Sha256).toHex()});
    }
    if (!target.flush() || ::fsync(target.handle()) != 0) // its words are written after it, and must not be alone after a power cut
        return errorOf(target);
    told.sha256 = whole.result().toHex();
    return told;
}

} // namespace vakhta::centre
