#include "ui/widgets/picture.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int mostMegabytes = 320; // of one that is unpacked: the most pixels, and what the reader needs beside them

/// By its first bytes alone, so that no reader of another format ever sees it. Empty: none that is looked into.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

Picture faulty(PictureFault fault, const QSize &size = {})
{
    return {{}, size, fault};
}

QSize turned(const QImageReader &reader)
{
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}
} // namespace

Picture pictureIn(const QByteArray &bytes, const QSize &fit)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return faulty(PictureFault::NotPicture);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return faulty(PictureFault::Broken);
    if (stored.width() > longestSide || stored.height() > longestSide || qint64(stored.width()) * stored.height() > mostPixels)
        return faulty(PictureFault::TooLarge, stored);
    const QSize size = turned(reader);
    const bool fits = size.width() <= fit.width() && size.height() <= fit.height();
    const QSize wanted = fits ? size : size.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (!fits) // a JPEG is then never unpacked whole
        reader.setScaledSize(size == stored ? wanted : wanted.transposed());
    QImage image = reader.read();
    if (image.isNull())
        return faulty(PictureFault::Broken, size);
    return {std::move(image), size, PictureFault::None};
}

} // namespace vakhta
