#include "app/centre/http/byte_range.h"

#include <algorithm>
#include <limits>

namespace vakhta::centre {

namespace {
/// Nothing: not a number. One that no file reaches is as good as the largest.
std::optional<qint64> numberOf(const QByteArray &digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}
} // namespace

ByteRange byteRange(const QByteArray &range, const QByteArray &ifRange, const QByteArray &etag, qint64 size)
{
    const ByteRange whole{ByteRange::Answer::Whole, 0, size};
    if (!range.startsWith("bytes=") || (!ifRange.isEmpty() && ifRange != etag))
        return whole;
    const QByteArray asked = range.mid(6).trimmed();
    const qsizetype dash = asked.indexOf('-');
    const auto first = numberOf(asked.left(dash)), last = numberOf(asked.mid(dash + 1));
    if (dash < 0 || (!first && dash > 0) || (!last && dash + 1 < asked.size()) || (!first && !last) || (first && last && *last < *first))
        return whole; // several, or none that can be understood
    const qint64 from = first ? *first : size - std::min(size, *last);
    const qint64 to = first && last ? std::min(*last, size - 1) : size - 1;
    if (from > to)
        return {ByteRange::Answer::NotThere, 0, 0};
    return {ByteRange::Answer::Part, from, to - from + 1};
}

} // namespace vakhta::centre
