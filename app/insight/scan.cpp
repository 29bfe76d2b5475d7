#include "app/insight/scan.h"

#include <algorithm>

namespace vakhta {

namespace {
using Row = AppealColumns::Row;

quint32 toSeconds(const QDateTime &time)
{
    return quint32(std::clamp<qint64>(time.toSecsSinceEpoch(), 0, std::numeric_limits<quint32>::max()));
}

quint32 startOfDay(const QDate &day, const QTimeZone &zone)
{
    return toSeconds(day.startOfDay(zone));
}

/// Keeps the rows that fit. Without a branch: about as fast for any share of hits.
template <typename Fits>
void narrow(std::vector<Row> &rows, Fits fits)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        rows[kept] = row;
        kept += fits(row) ? 1 : 0;
    }
    rows.resize(kept);
}

template <typename Fits>
std::vector<Row> all(const AppealColumns &columns, Fits fits)
{
    std::vector<Row> rows(columns.size());
    size_t kept = 0;
    for (Row row = 0; row < columns.size(); ++row) {
        rows[kept] = row;
        kept += fits(row) ? 1 : 0;
    }
    rows.resize(kept);
    return rows;
}

/// A byte for each id that is told apart from the rest; the last one stands for all above.
std::vector<quint8> tableOf(const Wanted &wanted)
{
    std::vector<quint8> table(size_t(wanted.ids().back()) + 2, wanted.isAllBut());
    for (const qint64 id : wanted.ids())
        table[size_t(id)] = !wanted.isAllBut();
    return table;
}

template <typename Column>
void narrowTo(std::vector<Row> &rows, const Column &column, const Wanted &wanted)
{
    constexpr qint64 longestTable = 1 << 20; // a hostile id must not cost memory
    if (wanted.isAny())
        return;
    if (wanted.only() >= 0)
        return narrow(rows, [&column, only = wanted.only()](Row row) { return qint64(column[row]) == only; });
    if (wanted.ids().back() >= longestTable)
        return narrow(rows, [&](Row row) { return wanted.has(column[row]); });
    narrow(rows, [&column, table = tableOf(wanted), last = wanted.ids().back() + 1](Row row) {
        return table[size_t(std::min(qint64(column[row]), last))] != 0;
    });
}

void narrowToMarks(std::vector<Row> &rows, const std::vector<quint16> &flags, int marks, int without)
{
    if (marks)
        narrow(rows, [&flags, marks](Row row) { return (flags[row] & marks) != 0; });
    if (without)
        narrow(rows, [&flags, without](Row row) { return (flags[row] & without) == 0; });
}

void narrowToTimes(std::vector<Row> &rows, const std::vector<quint32> &column, const QDateTime &from, const QDateTime &to)
{
    if (from.isValid())
        narrow(rows, [&column, first = toSeconds(from)](Row row) { return column[row] && column[row] >= first; });
    if (to.isValid())
        narrow(rows, [&column, end = toSeconds(to)](Row row) { return column[row] && column[row] < end; });
}

bool answeredInTime(const AppealColumns &columns, Row row)
{
    return columns.answered[row] && (!columns.due[row] || columns.answered[row] <= columns.due[row]);
}

bool answeredLateOrOverdue(const AppealColumns &columns, Row row, const ScanContext &context)
{
    if (columns.answered[row])
        return !answeredInTime(columns, row);
    return belongs(columns, row, Queue::Overdue, context);
}

std::vector<Row> rowsOfQueue(const AppealColumns &columns, Queue queue, const ScanContext &context)
{
    const auto of = [&](auto fixed) {
        return all(columns, [&](Row row) { return belongs(columns, row, decltype(fixed)::value, context); });
    };
    switch (queue) { // each case is compiled for itself, so that the loop has no switch inside
    case Queue::All: return of(std::integral_constant<Queue, Queue::All>());
    case Queue::Mine: return of(std::integral_constant<Queue, Queue::Mine>());
    case Queue::New: return of(std::integral_constant<Queue, Queue::New>());
    case Queue::Unassigned: return of(std::integral_constant<Queue, Queue::Unassigned>());
    case Queue::DueToday: return of(std::integral_constant<Queue, Queue::DueToday>());
    case Queue::Overdue: return of(std::integral_constant<Queue, Queue::Overdue>());
    case Queue::OnApproval: return of(std::integral_constant<Queue, Queue::OnApproval>());
    case Queue::Returned: return of(std::integral_constant<Queue, Queue::Returned>());
    case Queue::MissingPersons: return of(std::integral_constant<Queue, Queue::MissingPersons>());
    case Queue::Resonance: return of(std::integral_constant<Queue, Queue::Resonance>());
    case Queue::Open: return of(std::integral_constant<Queue, Queue::Open>());
    case Queue::Approved: return of(std::integral_constant<Queue, Queue::Approved>());
    case Queue::Proposals: return of(std::integral_constant<Queue, Queue::Proposals>());
    case Queue::Promises: return of(std::integral_constant<Queue, Queue::Promises>());
    }
    return {}; // a number kept by a newer version
}
} // namespace

ScanContext::ScanContext(const QDateTime &at, qint64 user, const Region &region)
    : now(toSeconds(at)), me(user), names(&region)
{
    if (const QTimeZone found(region.profile.timeZone.toUtf8()); found.isValid())
        zone = found;
    decidesForAll = std::any_of(region.users.begin(), region.users.end(),
                                [user](const User &one) { return one.id == user && one.role == Role::Supervisor; });
    const QDate today = at.toTimeZone(zone).date();
    dayStart = startOfDay(today, zone);
    dayEnd = startOfDay(today.addDays(1), zone);
    constexpr qint64 mostExecutors = 1 << 20; // a hostile id must not cost memory
    for (const Executor &executor : region.executors) {
        if (executor.id < 0 || executor.id >= mostExecutors)
            continue;
        if (usualMinutes.size() <= size_t(executor.id))
            usualMinutes.resize(size_t(executor.id) + 1, Executor().usualMinutes);
        usualMinutes[size_t(executor.id)] = executor.usualMinutes;
    }
}

int ScanContext::usualMinutesOf(quint32 executor) const
{
    return executor < usualMinutes.size() ? usualMinutes[executor] : Executor().usualMinutes;
}

bool belongs(const AppealColumns &columns, Row row, Queue queue, const ScanContext &context)
{
    const auto status = Status(columns.status[row]);
    const quint32 due = columns.due[row];
    switch (queue) {
    case Queue::All: return true;
    case Queue::Mine: return isOpen(status) && columns.operatorId[row] == context.me;
    case Queue::New: return status == Status::Registered;
    case Queue::Unassigned: return isOpen(status) && columns.executor[row] == 0;
    case Queue::DueToday: return isOpen(status) && due >= context.dayStart && due < context.dayEnd;
    case Queue::Overdue: return isOpen(status) && due && due < context.now;
    case Queue::OnApproval: return status == Status::OnApproval;
    case Queue::Returned: return status == Status::Returned;
    case Queue::MissingPersons: return isOpen(status) && (columns.flags[row] & MissingPerson);
    case Queue::Resonance: return isOpen(status) && (columns.flags[row] & Resonance);
    case Queue::Open: return isOpen(status);
    case Queue::Approved: return status == Status::Approved;
    case Queue::Proposals:
        return (columns.flags[row] & HasProposal) && (context.decidesForAll || columns.operatorId[row] == context.me);
    case Queue::Promises: return columns.promised[row] && (context.decidesForAll || columns.operatorId[row] == context.me);
    }
    return false;
}

bool isLate(const AppealColumns &columns, Row row, Queue queue, const ScanContext &context)
{
    if (queue == Queue::Promises)
        return columns.promised[row] && columns.promised[row] < context.now;
    return belongs(columns, row, Queue::Overdue, context);
}

std::vector<Row> rowsOf(const AppealColumns &columns, const AppealQuery &query, const ScanContext &context)
{
    std::vector<Row> rows = rowsOfQueue(columns, query.queue, context);
    narrowTo(rows, columns, query, context);
    return rows;
}

void narrowTo(std::vector<Row> &rows, const AppealColumns &columns, const AppealQuery &query, const ScanContext &context)
{
    for (int queue = 0; queue < queueCount; ++queue) {
        if (query.also & bitOf(Queue(queue)))
            narrow(rows, [&](Row row) { return belongs(columns, row, Queue(queue), context); });
    }
    narrowTo(rows, columns.sector, query.sector);
    narrowTo(rows, columns.topic, query.topic);
    narrowTo(rows, columns.municipality, query.municipality);
    narrowTo(rows, columns.executor, query.executor);
    narrowTo(rows, columns.operatorId, query.operatorId);
    narrowTo(rows, columns.system, query.system);
    narrowTo(rows, columns.channel, query.channel);
    narrowTo(rows, columns.status, query.status);
    narrowTo(rows, columns.priority, query.priority);
    narrowToMarks(rows, columns.flags, query.marks, query.withoutMarks);
    narrowToTimes(rows, columns.received, query.receivedFrom, query.receivedTo);
    narrowToTimes(rows, columns.answered, query.answeredFrom, query.answeredTo);
    narrowToTimes(rows, columns.due, query.dueFrom, query.dueTo);
    narrowToTimes(rows, columns.promised, query.promisedFrom, query.promisedTo);
    if (query.answeredInTime == 1)
        narrow(rows, [&](Row row) { return answeredInTime(columns, row); });
    if (query.answeredInTime == 0)
        narrow(rows, [&](Row row) { return answeredLateOrOverdue(columns, row, context); });
}

std::vector<qint64> idsOf(const AppealColumns &columns, const AppealQuery &query, const ScanContext &context)
{
    return ordered(columns, rowsOf(columns, query, context), query, context);
}

} // namespace vakhta
