#include "app/core/operation.h"

#include <QRandomGenerator>

#include <atomic>

namespace vakhta {

namespace {
// Milliseconds and a count of 12 bits within them: ids of one millisecond are in order too (RFC 9562 §6.2, method 1).
quint64 nextTick(quint64 ms)
{
    static std::atomic<quint64> last{0};
    constexpr quint64 second = 1000;
    quint64 before = last.load();
    quint64 next = 0;
    do {
        const quint64 lastMs = before >> 12;
        const bool sameTime = lastMs >= ms && lastMs - ms < second; // farther apart: another clock, begin anew
        next = sameTime ? before + 1 : ms << 12;
    } while (!last.compare_exchange_weak(before, next));
    return next;
}
} // namespace

QUuid newOperationId(const QDateTime &now)
{
    const quint64 tick = nextTick(quint64(qMax<qint64>(0, now.toMSecsSinceEpoch())));
    const quint64 random = QRandomGenerator::system()->generate64();
    QByteArray bytes(16, Qt::Uninitialized);
    for (int at = 0; at < 6; ++at)
        bytes[at] = char(tick >> 12 >> (8 * (5 - at)));
    bytes[6] = char(0x70 | (tick >> 8 & 0x0f));
    bytes[7] = char(tick);
    for (int at = 8; at < 16; ++at)
        bytes[at] = char(random >> (8 * (15 - at)));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes);
}

} // namespace vakhta
