#pragma once

#include <QByteArray>

#include <optional>

namespace vakhta::centre {

/// Which bytes of a file are wanted (RFC 9110 §14).
struct ByteRange
{
    enum class Answer { Whole, Part, NotThere } answer = Answer::Whole;
    qint64 from = 0;
    qint64 size = 0;
};

/// What a Range header asks of a file of so many bytes: one range of bytes. Whole: there is no header, it asks for several
/// ranges or for something else than bytes, or the file is not the one that the client has a part of (If-Range).
ByteRange byteRange(const QByteArray &range, const QByteArray &ifRange, const QByteArray &etag, qint64 size);

} // namespace vakhta::centre
