#pragma once

#include "app/centre/intake/import_report.h"
#include "app/centre/storage/storage.h"

namespace vakhta::centre {

/// A line of history to be, before ids are known.
struct IncomingLine
{
    MessageKind kind = MessageKind::Received;
    QDateTime at;
    QString text;
    bool ofExecutor = false; // it concerns the appeal's executor
};

/// An appeal read from a file, its references still by name.
struct IncomingAppeal
{
    Appeal appeal;
    QString key; // external, of the store
    int row = 0; // in the file
    QString topicGroup, topic;
    QString department, executor;
    QString municipality;
    std::vector<Reply> replies; // by version
    std::vector<IncomingLine> history;
};

/// The region as the store has it: rows are read by its clock.
Result<Region> regionOf(Storage &storage);

/// Puts them into the store in the order of their dates, in one transaction with the names that are new. `report` has
/// the faults found in reading. Nothing is written when all are known.
Result<ImportReport> writeImported(Storage &storage, std::vector<IncomingAppeal> appeals, const ImportReport &report,
                                   const QString &what, const QDateTime &now);

} // namespace vakhta::centre
