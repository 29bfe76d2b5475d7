#pragma once

#include <QList>
#include <QString>

namespace vakhta {

/// A file that came with an appeal, or was put to a note or an answer. Its bytes are a blob of the centre, asked for when somebody looks.
struct Attachment
{
    QString blob;    // SHA-256 of the bytes, 64 lower-case hexadecimal digits
    QString name;    // as its author called it: whatever shows it or saves by it cleans it first
    QString type;    // media type, «image/jpeg», as the centre found it in the bytes
    qint64 size = 0; // bytes

    static constexpr int mostInAct = 10, longestName = 200;
    static constexpr qint64 largest = 20 << 20;

    bool operator==(const Attachment &) const = default;
};

using Attachments = QList<Attachment>;

} // namespace vakhta
