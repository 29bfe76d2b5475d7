#pragma once

#include "app/core/appeal_reader.h"
#include "app/insight/appeal_columns.h"

#include <QTimeZone>

namespace vakhta {

/// What a scan must know besides the rows. `now` and `me` are arguments of every answer: no clock is read here.
struct ScanContext
{
    ScanContext() = default;
    /// `region` outlives it.
    ScanContext(const QDateTime &now, qint64 me, const Region &region);

    quint32 now = 0;       // seconds since 1970, UTC
    quint32 dayStart = 0;  // today in the region, [dayStart, dayEnd)
    quint32 dayEnd = 0;
    qint64 me = 0;
    bool decidesForAll = false; // a supervisor
    QTimeZone zone = QTimeZone::utc();
    std::vector<int> usualMinutes; // by executor's id
    const Region *names = nullptr; // to sort by

    int usualMinutesOf(quint32 executor) const;
};

/// Does the row belong to the queue?
/// Mine: open and mine. New: registered. Unassigned: open without an executor. DueToday: open, due within today of the
/// region, also when overdue. Overdue: open and past due, on approval too. MissingPersons, Resonance: open with the mark.
/// Proposals, Promises: mine, and all for a supervisor; done ones too.
bool belongs(const AppealColumns &columns, AppealColumns::Row row, Queue queue, const ScanContext &context);

/// Is it late as the queue counts it: by its promise among promises, elsewhere by its deadline?
bool isLate(const AppealColumns &columns, AppealColumns::Row row, Queue queue, const ScanContext &context);

/// Of these rows keeps those that answer the query but for its queue and its words.
void narrowTo(std::vector<AppealColumns::Row> &rows, const AppealColumns &columns, const AppealQuery &query, const ScanContext &context);

/// Rows that answer the query but for its words, ascending.
std::vector<AppealColumns::Row> rowsOf(const AppealColumns &columns, const AppealQuery &query, const ScanContext &context);

/// The rows' ids in the order asked. Slack: overdue ones by their deadline, for there is none left; then the least time left
/// first after what this executor and the approver usually take; then done ones, newest first. Deadline: no deadline comes last.
/// Equal ones by id; where a column is sorted, newest first.
std::vector<qint64> ordered(const AppealColumns &columns, std::vector<AppealColumns::Row> rows, const AppealQuery &query,
                            const ScanContext &context);

/// Both of the above: every appeal that answers the query, words left out.
std::vector<qint64> idsOf(const AppealColumns &columns, const AppealQuery &query, const ScanContext &context);

} // namespace vakhta
