#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>
#include <string_view>

namespace vakhta {

/// Times on the wire: UTCDate of RFC 8620 §1.4, «2026-05-12T10:42:00Z», milliseconds only when there are any.
/// Written into `out`, which has room for `timeLength`; gives the number of bytes, 0 when the year has not four digits.
inline constexpr int timeLength = 24;
int writeTime(char *out, qint64 ms);
int writeDate(char *out, const QDate &date); // «2026-05-12»
int writeClock(char *out, const QTime &time); // «09:00», with seconds only when there are any

/// Nothing: not such a text. Fractions finer than a millisecond are cut off.
std::optional<qint64> msOf(std::string_view text);
std::optional<QDate> dateOf(std::string_view text);
std::optional<QTime> clockOf(std::string_view text);

} // namespace vakhta
