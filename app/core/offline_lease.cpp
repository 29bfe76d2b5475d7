#include "app/core/offline_lease.h"

#include <QByteArrayList>

#include <algorithm>

namespace vakhta {

namespace {
constexpr qint64 secondsADay = 24 * 60 * 60;
}

Lease renewed(Lease lease, const QDateTime &now)
{
    return {0, now, lease.days};
}

Lease reckoned(Lease lease, const QDateTime &now, qint64 ran)
{
    if (!lease.seen.isValid())
        return renewed(lease, now);
    lease.used += std::max({qint64(0), ran, lease.seen.secsTo(now)});
    lease.seen = std::max(lease.seen, now);
    return lease;
}

Lease withExchange(Lease lease, const QDateTime &lastSync)
{
    const bool later = lastSync.isValid() && !(lease.seen.isValid() && lastSync <= lease.seen);
    return later ? renewed(lease, lastSync) : lease;
}

int daysLeft(const Lease &lease)
{
    const qint64 left = lease.days * secondsADay - lease.used;
    return left <= 0 ? 0 : int((left + secondsADay - 1) / secondsADay);
}

QByteArray textOf(const Lease &lease)
{
    return QByteArray::number(lease.used) + ' ' + QByteArray::number(lease.seen.toSecsSinceEpoch()) + ' ' + QByteArray::number(lease.days);
}

Lease leaseFrom(const QByteArray &text)
{
    const QByteArrayList parts = text.split(' ');
    if (parts.size() != 3)
        return {};
    return {parts[0].toLongLong(), QDateTime::fromSecsSinceEpoch(parts[1].toLongLong(), Qt::UTC), parts[2].toInt()};
}

} // namespace vakhta
