#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace vakhta {

/// A day of the region and the milliseconds since its midnight.
struct LocalMoment
{
    QDate day;
    qint64 ms = 0;
};

/// The wall clock of a time zone. Remembers how long its offset from UTC holds, so that a moment costs a sum and not a
/// search in the zone's table. An unknown zone is UTC. Each thread has its own.
class RegionClock
{
public:
    static constexpr qint64 msOfDay = 86'400'000;

    static RegionClock &of(const QString &timeZone); // IANA

    LocalMoment local(const QDateTime &utc);
    QDateTime utc(const LocalMoment &place);

private:
    explicit RegionClock(const QString &timeZone);
    qint64 offsetAt(qint64 utcMs); // ms

    QString m_name;
    QTimeZone m_zone;
    qint64 m_from = 0, m_until = 0; // UTC ms between which m_offset holds
    qint64 m_offset = 0;
};

} // namespace vakhta
