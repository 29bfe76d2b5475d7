#include "app/centre/http/gzip.h"

#include <QList>

#include <zlib.h>

namespace vakhta::centre {

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream = {};
    constexpr int withGzipHeader = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, withGzipHeader, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData())); // zlib only reads it
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return whole ? packed : QByteArray();
}

bool takesGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &each : acceptEncoding.toLower().split(',')) {
        const QByteArray coding = each.simplified().replace(' ', "");
        if (coding == "gzip" || (coding.startsWith("gzip;q=") && coding.mid(7).toDouble() > 0))
            return true;
    }
    return false;
}

} // namespace vakhta::centre
