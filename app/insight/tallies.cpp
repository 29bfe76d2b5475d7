#include "app/insight/tallies.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace vakhta {

namespace {
using Row = AppealColumns::Row;
constexpr int sectors = 9; // 0: not classified

bool overdue(const AppealColumns &columns, Row row, const ScanContext &context)
{
    return belongs(columns, row, Queue::Overdue, context);
}

void count(QueueCount &queue, bool late)
{
    ++queue.total;
    queue.overdue += late ? 1 : 0;
}

constexpr quint32 withDone = bitOf(Queue::All) | bitOf(Queue::Proposals) | bitOf(Queue::Promises);

quint32 bitIf(const AppealColumns &columns, Row row, Queue queue, const ScanContext &context)
{
    return belongs(columns, row, queue, context) ? bitOf(queue) : 0;
}

/// A bit for each queue the row belongs to. Most rows of a long-lived cache are done, and few queues hold them.
quint32 queuesOf(const AppealColumns &columns, Row row, const ScanContext &context)
{
    quint32 bits = bitOf(Queue::All);
    if (!columns.isOpenAt(row))
        return bits | bitIf(columns, row, Queue::Proposals, context) | bitIf(columns, row, Queue::Promises, context);
    for (int queue = 0; queue < queueCount; ++queue)
        bits |= bitIf(columns, row, Queue(queue), context);
    return bits;
}

void countRow(const AppealColumns &columns, Row row, quint32 queues, const ScanContext &context, QueueCounts &counts)
{
    const bool late = queues & bitOf(Queue::Overdue);
    for (int queue = 0; queue < queueCount; ++queue) {
        if (queues & bitOf(Queue(queue)))
            count(counts.queues[size_t(queue)], Queue(queue) == Queue::Promises ? isLate(columns, row, Queue::Promises, context) : late);
    }
    if (queues & bitOf(Queue::Open) && columns.sector[row] < sectors)
        count(counts.sectors[columns.sector[row]], late);
}

/// Every query over the queues of all rows, found once; the few open ones are a list of their own.
class AskedCounts
{
public:
    AskedCounts(const AppealColumns &columns, const ScanContext &context) : m_columns(columns), m_context(context), m_queues(columns.size()) {}

    void add(Row row, quint32 queues)
    {
        m_queues[row] = queues;
        if (queues & bitOf(Queue::Open))
            m_open.push_back(row);
    }

    QueueCount of(AppealQuery query)
    {
        if (query.searchesTexts())
            return {-1, 0};
        const quint32 wanted = bitOf(query.queue) | std::exchange(query.also, 0);
        const bool openOnly = wanted & ~withDone;
        const Row end = openOnly ? Row(m_open.size()) : m_columns.size();
        QueueCount counted;
        for (Row first = 0; first < end; first += block) {
            const Row size = std::min(block, end - first);
            openOnly ? take(size, wanted, [this, first](Row i) { return m_open[first + i]; }) : take(size, wanted, [first](Row i) { return first + i; });
            narrowTo(m_rows, m_columns, query, m_context);
            counted.total += int(m_rows.size());
            for (const Row row : m_rows)
                counted.overdue += query.queue == Queue::Promises ? isLate(m_columns, row, query.queue, m_context) : (m_queues[row] & bitOf(Queue::Overdue)) != 0;
        }
        return counted;
    }

private:
    static constexpr Row block = 4096; // stays in the processor's nearest memory

    template <typename RowAt>
    void take(Row size, quint32 wanted, RowAt rowAt)
    {
        m_rows.resize(size);
        size_t kept = 0;
        for (Row i = 0; i < size; ++i) {
            m_rows[kept] = rowAt(i);
            kept += (m_queues[rowAt(i)] & wanted) == wanted ? 1 : 0;
        }
        m_rows.resize(kept);
    }

    const AppealColumns &m_columns;
    const ScanContext &m_context;
    std::vector<quint32> m_queues;
    std::vector<Row> m_open, m_rows;
};
} // namespace

QueueCounts countsOf(const AppealColumns &columns, const ScanContext &context, const std::vector<AppealQuery> &asked)
{
    QueueCounts counts{.queues = std::vector<QueueCount>(queueCount), .sectors = std::vector<QueueCount>(sectors), .cached = int(columns.size())};
    std::optional<AskedCounts> more;
    if (!asked.empty())
        more.emplace(columns, context);
    for (Row row = 0; row < columns.size(); ++row) {
        const quint32 queues = queuesOf(columns, row, context);
        if (queues == bitOf(Queue::All)) // done, as nearly all are
            ++counts.queues[size_t(Queue::All)].total;
        else
            countRow(columns, row, queues, context, counts);
        if (more)
            more->add(row, queues);
    }
    for (const AppealQuery &query : asked)
        counts.asked.push_back(more->of(query));
    return counts;
}

std::vector<PersonLoad> loadsOf(const AppealColumns &columns, const ScanContext &context)
{
    std::map<qint64, PersonLoad> loads;
    for (Row row = 0; row < columns.size(); ++row) {
        if (!columns.isOpenAt(row))
            continue;
        PersonLoad &load = loads[columns.operatorId[row]];
        load.user = columns.operatorId[row];
        ++load.open;
        load.dueToday += belongs(columns, row, Queue::DueToday, context) ? 1 : 0;
        load.overdue += overdue(columns, row, context) ? 1 : 0;
    }
    std::vector<PersonLoad> found;
    for (const auto &[user, load] : loads)
        found.push_back(load);
    return found;
}

std::vector<ExecutorLoad> executorLoadsOf(const AppealColumns &columns, qint64 topic, qint64 municipality, const ScanContext &context)
{
    std::map<qint64, ExecutorLoad> loads;
    for (Row row = 0; row < columns.size(); ++row) {
        const quint32 executor = columns.executor[row];
        const bool open = columns.isOpenAt(row), sameTopic = topic > 0 && columns.topic[row] == topic;
        if (!executor || !(open || sameTopic))
            continue;
        ExecutorLoad &load = loads[executor];
        load.executor = executor;
        load.open += open ? 1 : 0;
        load.overdue += overdue(columns, row, context) ? 1 : 0;
        load.sameTopic += sameTopic ? 1 : 0;
        load.sameTopicHere += sameTopic && municipality > 0 && columns.municipality[row] == municipality ? 1 : 0;
    }
    std::vector<ExecutorLoad> found;
    for (const auto &[executor, load] : loads)
        found.push_back(load);
    return found;
}

namespace {
/// Where the days of the region begin. A day of 23 or 25 hours is found as well.
class Days
{
public:
    Days(const QDate &from, const QDate &to, const QTimeZone &zone)
    {
        for (QDate day = from; day <= to.addDays(1); day = day.addDays(1))
            m_starts.push_back(day.startOfDay(zone).toSecsSinceEpoch());
    }

    /// -1: before the first or after the last.
    int of(quint32 second) const
    {
        if (second < m_starts.front() || second >= m_starts.back())
            return -1;
        constexpr qint64 day = 24 * 60 * 60;
        const auto last = qint64(m_starts.size()) - 2;
        auto guess = std::clamp<qint64>((second - m_starts.front()) / day, 0, last);
        while (m_starts[size_t(guess)] > second)
            --guess;
        while (m_starts[size_t(guess) + 1] <= second)
            ++guess;
        return int(guess);
    }

private:
    std::vector<qint64> m_starts; // one more than there are days
};

void countReceived(const AppealColumns &columns, Row row, size_t day, Statistics &statistics)
{
    ++(System(columns.system[row]) == System::Feedback ? statistics.feedback : statistics.incidents)[day];
    if (columns.sector[row] < sectors)
        ++statistics.sectors[columns.sector[row]][day];
}

void countAnswered(const AppealColumns &columns, Row row, size_t day, Statistics &statistics)
{
    ++statistics.answered[day];
    if (!columns.due[row] || columns.answered[row] <= columns.due[row])
        ++statistics.inTime[day];
}
} // namespace

std::vector<Target> targetsOf(const AppealColumns &columns, const std::vector<qint64> &ids)
{
    std::vector<Target> targets;
    targets.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto row = columns.find(id))
            targets.push_back({id, columns.revision[*row], Status(columns.status[*row]), columns.executor[*row], columns.operatorId[*row]});
    }
    return targets;
}

Composition compositionOf(const AppealColumns &columns, const std::vector<qint64> &ids, const ScanContext &context)
{
    Composition found;
    for (const qint64 id : ids) {
        const auto row = columns.find(id);
        if (!row || columns.status[*row] >= statusCount)
            continue;
        const quint32 whose = columns.operatorId[*row];
        const auto owner = whose == 0 ? Composition::Nobody : (whose == context.me ? Composition::Me : Composition::Another);
        ++found.counts[columns.status[*row]][owner];
        found.overdue += belongs(columns, *row, Queue::Overdue, context) ? 1 : 0;
    }
    return found;
}

Statistics statisticsOf(const AppealColumns &columns, const QDate &from, const QDate &to, const ScanContext &context)
{
    constexpr qint64 mostDays = 3660;
    const qint64 asked = from.isValid() && to.isValid() ? from.daysTo(to) + 1 : 0;
    const auto count = size_t(asked > 0 && asked <= mostDays ? asked : 0);
    const std::vector<int> none(count);
    Statistics statistics{from, none, none, std::vector(sectors, none), none, none};
    if (count == 0)
        return statistics;

    const Days days(from, to, context.zone);
    for (Row row = 0; row < columns.size(); ++row) {
        if (const int day = days.of(columns.received[row]); day >= 0)
            countReceived(columns, row, size_t(day), statistics);
        if (const int day = days.of(columns.answered[row]); day >= 0)
            countAnswered(columns, row, size_t(day), statistics);
    }
    return statistics;
}

std::vector<int> dueByHalfHourOf(const AppealColumns &columns, const std::vector<Row> &rows, const QDateTime &from,
                                 const QDateTime &to)
{
    constexpr qint64 halfHour = 30 * 60, most = 366 * 48;
    const qint64 first = from.toSecsSinceEpoch(), end = to.toSecsSinceEpoch();
    const qint64 halfHours = from.isValid() && to.isValid() && end > first ? (end - first + halfHour - 1) / halfHour : 0;
    std::vector<int> counts(size_t(std::min(halfHours, most)));
    for (const Row row : rows) {
        const qint64 due = columns.due[row];
        if (due >= first && due < end && (due - first) / halfHour < qint64(counts.size()))
            ++counts[size_t((due - first) / halfHour)];
    }
    return counts;
}

} // namespace vakhta
