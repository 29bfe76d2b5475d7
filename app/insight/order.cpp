#include "app/insight/scan.h"

#include <QCollator>

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

/// A missing person above all, newest first; overdue by deadline, open by slack, open without a deadline, done ones newest first: five
/// ranges of one number.
quint32 slackKey(const AppealColumns &columns, Row row, const ScanContext &context)
{
    constexpr qint64 missing = 1 << 25, now = 1 << 30, most = 1 << 29, noDeadline = qint64(1) << 31;
    if (!columns.isOpenAt(row))
        return quint32(noDeadline + columns.size() - row);
    if (columns.flags[row] & MissingPerson)
        return quint32(std::max<qint64>(0, missing - 1 - qint64(row)));
    if (!columns.due[row])
        return quint32(noDeadline);
    const qint64 left = qint64(columns.due[row]) - context.now;
    if (left < 0)
        return quint32(now + std::max(left, missing - now));
    // How long the approver takes is the same for all: it moves the moment, never the order.
    const qint64 slack = left - 60 * qint64(context.usualMinutesOf(columns.executor[row]));
    return quint32(now + most + std::clamp(slack, -most, most - 1));
}

/// Equal ones in ascending order of rows.
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

/// Equal ones newest first.
template <typename Key>
void sortByColumn(std::vector<Row> &rows, Key key)
{
    std::reverse(rows.begin(), rows.end());
    for (Row &row : rows)
        row = ~row;
    sortBy(rows, [&key](Row inverse) { return key(~inverse); });
    for (Row &row : rows)
        row = ~row;
}

constexpr quint32 none = std::numeric_limits<quint32>::max();

/// The place of each id among the names, as the language sorts them; no id and one without a name come last.
template <typename Named>
std::vector<quint32> placesOf(const std::vector<Named> &all)
{
    constexpr qint64 mostIds = 1 << 20; // a hostile id must not cost memory
    std::vector<std::pair<QCollatorSortKey, qint64>> names;
    const QCollator collator(QLocale(QLocale::Russian));
    for (const Named &one : all) {
        if (one.id > 0 && one.id < mostIds && !one.name.isEmpty())
            names.emplace_back(collator.sortKey(one.name), one.id);
    }
    std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<quint32> places;
    for (size_t place = 0; place < names.size(); ++place) {
        const size_t id = size_t(names[place].second);
        if (places.size() <= id)
            places.resize(id + 1, none);
        places[id] = quint32(place);
    }
    return places;
}

template <typename Named>
void sortByName(std::vector<Row> &rows, const std::vector<quint32> &column, const std::vector<Named> &all)
{
    const std::vector<quint32> places = placesOf(all);
    sortByColumn(rows, [&](Row row) { return column[row] < places.size() ? places[column[row]] : none; });
}

void sortRows(const AppealColumns &columns, std::vector<Row> &rows, Order order, const ScanContext &context)
{
    switch (order) {
    case Order::Slack: return sortBy(rows, [&](Row row) { return slackKey(columns, row, context); });
    case Order::Deadline: return sortBy(rows, [&](Row row) { return deadlineKey(columns, row); });
    case Order::Newest:
    case Order::Relevance: return std::reverse(rows.begin(), rows.end());
    case Order::Oldest: return;
    case Order::Priority: return sortByColumn(rows, [&](Row row) { return quint32(255 - columns.priority[row]); });
    case Order::Status: return sortByColumn(rows, [&](Row row) { return quint32(columns.status[row]); });
    case Order::Municipality: return sortByName(rows, columns.municipality, context.names->municipalities);
    case Order::Executor: return sortByName(rows, columns.executor, context.names->executors);
    case Order::Operator: return sortByName(rows, columns.operatorId, context.names->users);
    case Order::Topic: return sortByName(rows, columns.topic, context.names->topics);
    case Order::Promise: return sortBy(rows, [&](Row row) { return columns.promised[row] ? columns.promised[row] : none; });
    }
}
} // namespace

std::vector<qint64> ordered(const AppealColumns &columns, std::vector<Row> rows, const AppealQuery &query, const ScanContext &context)
{
    sortRows(columns, rows, query.order, context);
    if (query.reversed)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Row row : rows)
        ids.push_back(columns.id[row]);
    return ids;
}

} // namespace vakhta
