#include "app/insight/appeal_columns.h"

#include <algorithm>
#include <limits>

namespace vakhta {

namespace {
quint32 seconds(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return 0;
    // Never 0 for a time there is, and never round to another era.
    return quint32(std::clamp<qint64>(milliseconds / 1000, 1, std::numeric_limits<quint32>::max()));
}

quint32 reference(qint64 id)
{
    return id > 0 && id <= std::numeric_limits<quint32>::max() ? quint32(id) : 0;
}

/// Sorted by id; of equal ids the last one stays.
void tidy(std::vector<AppealKeys> &rows)
{
    const auto byId = [](const AppealKeys &a, const AppealKeys &b) { return a.id < b.id; };
    std::stable_sort(rows.begin(), rows.end(), byId);
    const auto sameId = [](const AppealKeys &a, const AppealKeys &b) { return a.id == b.id; };
    const auto kept = std::unique(rows.rbegin(), rows.rend(), sameId);
    rows.erase(rows.begin(), kept.base());
}
} // namespace

template <typename Do>
void AppealColumns::eachColumn(Do what)
{
    what(id), what(received), what(due), what(answered), what(promised), what(topic), what(municipality), what(executor), what(operatorId);
    what(revision), what(flags), what(status), what(system), what(channel), what(priority), what(sector);
}

void AppealColumns::shrink()
{
    eachColumn([](auto &column) { column.shrink_to_fit(); });
}

void AppealColumns::clear()
{
    eachColumn([](auto &column) { column.clear(); });
}

void AppealColumns::set(Row row, const AppealKeys &keys)
{
    id[row] = keys.id;
    received[row] = seconds(keys.receivedAt);
    due[row] = seconds(keys.dueAt);
    answered[row] = seconds(keys.answeredAt);
    promised[row] = seconds(keys.promisedAt);
    topic[row] = reference(keys.topic);
    municipality[row] = reference(keys.municipality);
    executor[row] = reference(keys.executor);
    operatorId[row] = reference(keys.operatorId);
    revision[row] = reference(keys.revision);
    flags[row] = quint16(keys.flags);
    status[row] = quint8(keys.status);
    system[row] = quint8(keys.system);
    channel[row] = quint8(keys.channel);
    priority[row] = quint8(keys.priority);
    sector[row] = quint8(keys.sector);
}

AppealKeys AppealColumns::at(Row row) const
{
    return {.id = id[row],
            .receivedAt = received[row] * qint64(1000),
            .dueAt = due[row] * qint64(1000),
            .answeredAt = answered[row] * qint64(1000),
            .topic = topic[row],
            .municipality = municipality[row],
            .executor = executor[row],
            .operatorId = operatorId[row],
            .revision = revision[row],
            .promisedAt = promised[row] * qint64(1000),
            .system = system[row],
            .channel = channel[row],
            .status = status[row],
            .priority = priority[row],
            .flags = flags[row],
            .sector = sector[row]};
}

void AppealColumns::append(const AppealKeys &keys)
{
    Q_ASSERT(id.empty() || id.back() < keys.id);
    eachColumn([](auto &column) { column.emplace_back(); });
    set(size() - 1, keys);
}

std::optional<AppealColumns::Row> AppealColumns::find(qint64 wanted) const
{
    const auto place = std::lower_bound(id.begin(), id.end(), wanted);
    if (place == id.end() || *place != wanted)
        return std::nullopt;
    return Row(place - id.begin());
}

void AppealColumns::upsert(std::vector<AppealKeys> rows)
{
    tidy(rows);
    std::vector<AppealKeys> fresh;
    for (const AppealKeys &keys : rows) {
        if (const auto row = find(keys.id))
            set(*row, keys);
        else
            fresh.push_back(keys);
    }
    if (!fresh.empty())
        insertSorted(fresh);
}

// One pass from the back: every old row moves once, however many are put in.
void AppealColumns::insertSorted(const std::vector<AppealKeys> &rows)
{
    const size_t old = id.size();
    std::vector<size_t> places; // how many of the old rows stand before each new one
    for (const AppealKeys &keys : rows)
        places.push_back(size_t(std::lower_bound(id.begin(), id.end(), keys.id) - id.begin()));

    eachColumn([&](auto &column) {
        column.resize(old + rows.size());
        size_t end = old;
        for (size_t n = rows.size(); n-- > 0;) {
            const auto from = column.begin() + qptrdiff(places[n]), until = column.begin() + qptrdiff(end);
            std::move_backward(from, until, until + qptrdiff(n + 1));
            end = places[n];
        }
    });
    for (size_t n = 0; n < rows.size(); ++n)
        set(Row(places[n] + n), rows[n]);
}

void AppealColumns::erase(std::vector<qint64> ids)
{
    std::vector<Row> rows;
    for (const qint64 gone : ids) {
        if (const auto row = find(gone))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return;
    eachColumn([&](auto &column) {
        auto to = column.begin() + rows.front();
        for (size_t n = 0; n < rows.size(); ++n) {
            const auto until = n + 1 < rows.size() ? column.begin() + rows[n + 1] : column.end();
            to = std::move(column.begin() + rows[n] + 1, until, to);
        }
        column.resize(column.size() - rows.size());
    });
}

} // namespace vakhta
