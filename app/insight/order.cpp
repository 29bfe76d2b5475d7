#include "app/insight/scan.h"

#include <algorithm>
#include <array>

namespace vakhta {

namespace {
using Row = AppealColumns::Row;

/// A sort key and its row in one number: comparing two costs one instruction.
using Keyed = quint64;

Row rowOf(Keyed keyed) { return Row(keyed); }

constexpr int digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;

/// Rows with equal keys stay in the order they have. Three passes of 11 bits; a digit that all share costs no pass.
void radixSort(std::vector<Keyed> &values)
{
    std::vector<Keyed> other(values.size());
    for (int shift = 32; shift < 64; shift += digitBits) {
        std::array<size_t, digits> starts{};
        const auto digit = [shift](Keyed value) { return size_t(value >> shift) & (digits - 1); };
        for (const Keyed value : values)
            ++starts[digit(value)];
        if (starts[digit(values.front())] == values.size())
            continue;
        size_t sum = 0;
        for (size_t &start : starts)
            sum += std::exchange(start, sum);
        for (const Keyed value : values)
            other[starts[digit(value)]++] = value;
        values.swap(other);
    }
}

void sortKeyed(std::vector<Keyed> &values)
{
    constexpr size_t worthRadix = 4096;
    if (values.size() < worthRadix)
        std::sort(values.begin(), values.end());
    else
        radixSort(values);
}

quint32 deadlineKey(const AppealColumns &columns, Row row)
{
    return columns.due[row] ? columns.due[row] : std::numeric_limits<quint32>::max();
}

/// Overdue by deadline, open by slack, open without a deadline, done ones newest first: four ranges of one number.
quint32 slackKey(const AppealColumns &columns, Row row, const ScanContext &context)
{
    constexpr qint64 now = 1 << 30, most = 1 << 29, noDeadline = qint64(1) << 31;
    if (!columns.isOpenAt(row))
        return quint32(noDeadline + columns.size() - row);
    if (!columns.due[row])
        return quint32(noDeadline);
    const qint64 left = qint64(columns.due[row]) - context.now;
    if (left < 0)
        return quint32(now + std::max(left, -now));
    // How long the approver takes is the same for all: it moves the moment, never the order.
    const qint64 slack = left - 60 * qint64(context.usualMinutesOf(columns.executor[row]));
    return quint32(now + most + std::clamp(slack, -most, most - 1));
}

template <typename Key>
void sortBy(std::vector<Row> &rows, Key key)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const Row row : rows)
        keyed.push_back(Keyed(key(row)) << 32 | row);
    sortKeyed(keyed);
    std::transform(keyed.begin(), keyed.end(), rows.begin(), rowOf);
}
} // namespace

std::vector<qint64> ordered(const AppealColumns &columns, std::vector<Row> rows, Order order, const ScanContext &context)
{
    if (order == Order::Slack)
        sortBy(rows, [&](Row row) { return slackKey(columns, row, context); });
    if (order == Order::Deadline)
        sortBy(rows, [&](Row row) { return deadlineKey(columns, row); });
    if (order == Order::Newest || order == Order::Relevance)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Row row : rows)
        ids.push_back(columns.id[row]);
    return ids;
}

} // namespace vakhta
