#include "app/core/region_clock.h"

#include <limits>

namespace vakhta {

namespace {
const QDate epoch(1970, 1, 1);

QDateTime moment(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}
} // namespace

RegionClock::RegionClock(const QString &timeZone) : m_name(timeZone), m_zone(timeZone.toLatin1())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

RegionClock &RegionClock::of(const QString &timeZone)
{
    static thread_local RegionClock clock(timeZone);
    if (clock.m_name != timeZone)
        clock = RegionClock(timeZone);
    return clock;
}

qint64 RegionClock::offsetAt(qint64 utcMs)
{
    if (utcMs >= m_from && utcMs < m_until)
        return m_offset;
    m_offset = qint64(m_zone.offsetFromUtc(moment(utcMs))) * 1000;
    const auto before = m_zone.previousTransition(moment(utcMs + 1));
    const auto after = m_zone.nextTransition(moment(utcMs));
    m_from = before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    m_until = after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return m_offset;
}

LocalMoment RegionClock::local(const QDateTime &utc)
{
    const qint64 utcMs = utc.toMSecsSinceEpoch();
    const qint64 ms = utcMs + offsetAt(utcMs);
    const qint64 days = ms >= 0 ? ms / msOfDay : (ms - msOfDay + 1) / msOfDay;
    return {epoch.addDays(days), ms - days * msOfDay};
}

QDateTime RegionClock::utc(const LocalMoment &place)
{
    const qint64 ms = epoch.daysTo(place.day) * msOfDay + place.ms;
    const qint64 guess = ms - offsetAt(ms);
    return moment(ms - offsetAt(guess));
}

} // namespace vakhta
