#pragma once

#include "app/centre/intake/import_report.h"
#include "app/centre/storage/storage.h"

#include <QMap>

#include <optional>

namespace vakhta::centre {

/// Our name of a value → the file's column: text, title, topic, group, executor, number, received, due, answered,
/// author, municipality, settlement, status, outcome, rating, source.
using ColumnMap = QMap<QString, QString>;

/// «text=text,topic=topic,executor=responsible_body». Rejected: an unknown name, or one given twice.
Result<ColumnMap> columnMapFrom(const QString &words);

/// Takes an export of the feedback platform (25 columns), or with a map any table that has a text; xlsx or csv.
/// All as importIncidents does it. Rows of a file without numbers are known again by their content.
Result<ImportReport> importFeedback(Storage &storage, const QString &path, const std::optional<ColumnMap> &columns,
                                    const QDateTime &now);

} // namespace vakhta::centre
