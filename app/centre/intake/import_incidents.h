#pragma once

#include "app/centre/intake/import_report.h"
#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// Takes an export of «Инцидент Менеджмент», xlsx or csv, into the store. Columns are found by their names, on
/// whichever sheet they stand. One transaction: a file that can't be read whole changes nothing (Rejected, with the
/// place and a way out). An appeal that is there already (by the incident's number) stays as it is. `now` is the time
/// of the import.
Result<ImportReport> importIncidents(Storage &storage, const QString &path, const QDateTime &now);

} // namespace vakhta::centre
