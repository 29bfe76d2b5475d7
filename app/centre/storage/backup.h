#pragma once

#include "app/centre/storage/sqlite_storage.h"

#include <QLockFile>
#include <QStringList>

namespace vakhta::centre {

/// Held by who serves the folder, and by who changes what it holds. NotFound: no such folder. Conflict: another has it.
Result<std::unique_ptr<QLockFile>> lockForServing(const QString &dataDir);

/// Writes the whole store into one file beside those who work with it: the state of one commit, checked, synced, and only then
/// given its name; what had the name before stays until then. That a copy was made is in the audit chain, also in the copy's.
/// Gives what is wrong with the store, in sentences: then there is no copy. Conflict: the file is there and `replace` is off, or
/// another copy is just being written under this name. Rejected: nothing can be written there.
Result<QStringList> backUp(SqliteStorage &storage, const QString &file, bool replace, const QDateTime &now);

struct Restored
{
    QStringList faults; // of the backup; not empty: nothing was changed
    Mark backup;        // where the backup stood
    QDateTime backupAt; // when its last row was written
    QString replaced;   // what the store before it is called now; empty: there was none
};

/// Puts a backup in the place of the store in `dataDir`, which is made if need be. The backup is copied, brought up to this
/// program's schema and checked first; the store in use is replaced by one rename and kept under another name. The copy gets a
/// new epoch, so that every workstation reads all again and sends what the backup does not know; ids given since the backup are
/// not given to anything else; sign-ins and passwords are as they were in the backup.
/// Nothing is changed by an error. Rejected: no such file, or not a store. TooNew. Conflict: a program works with the store.
Result<Restored> restoreBackup(const QString &file, const QString &dataDir, const QDateTime &now);

} // namespace vakhta::centre
