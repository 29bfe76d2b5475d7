#pragma once

#include "app/insight/scan.h"

namespace vakhta {

/// The numbers beside every queue and sector, and of what else is asked.
QueueCounts countsOf(const AppealColumns &columns, const ScanContext &context, const std::vector<AppealQuery> &asked = {});

/// Open appeals by person, those of nobody first, then by user id.
std::vector<PersonLoad> loadsOf(const AppealColumns &columns, const ScanContext &context);

/// Every executor with an open appeal or one of the topic, by id.
std::vector<ExecutorLoad> executorLoadsOf(const AppealColumns &columns, qint64 topic, qint64 municipality, const ScanContext &context);

/// Appeals that are here, in the order asked, as they are now.
std::vector<Target> targetsOf(const AppealColumns &columns, const std::vector<qint64> &ids);
Composition compositionOf(const AppealColumns &columns, const std::vector<qint64> &ids, const ScanContext &context);

/// Days of the region from `from` to `to`, both counted in; empty series when `to` is before `from` or later than ten years.
Statistics statisticsOf(const AppealColumns &columns, const QDate &from, const QDate &to, const ScanContext &context);

/// How many of the rows are due in each half-hour of [from, to); at most a year of them.
std::vector<int> dueByHalfHourOf(const AppealColumns &columns, const std::vector<AppealColumns::Row> &rows,
                                 const QDateTime &from, const QDateTime &to);

} // namespace vakhta
