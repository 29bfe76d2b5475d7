#pragma once

#include <QImage>

namespace vakhta {

/// Why a file is not shown as a picture.
enum class PictureFault {
    None,
    NotPicture, // of no kind that is looked into: JPEG, PNG, WebP, GIF. Vector graphics never are
    TooLarge,   // more pixels than are unpacked
    Broken
};

/// A file from outside, unpacked as far as it is safe: of an animation the first picture, nothing else than pixels.
struct Picture
{
    QImage image; // no larger than was asked for
    QSize size;   // of the whole
    PictureFault fault = PictureFault::None;
};

inline constexpr qint64 mostPixels = 64'000'000;
inline constexpr int longestSide = 20'000;

/// Slow: never on the GUI thread. The size is read and judged before anything is unpacked. `fit`: the image is made to fit in, in
/// its proportions; one that fits stays as it is.
Picture pictureIn(const QByteArray &bytes, const QSize &fit);

} // namespace vakhta
