#pragma once

#include "app/centre/cli/command.h"
#include "app/centre/storage/sqlite_storage.h"

namespace vakhta::centre {

/// vakhta-centre: finds the command that the words name, checks its options, runs it. Gives the exit code.
int runCentre(const QStringList &words);

/// The commands, by file.
std::vector<Command> storeCommands(); // init, dump, check
std::vector<Command> backupCommands(); // backup, restore, audit verify, report restored
std::vector<Command> userCommands();  // user add, disable, password
std::vector<Command> importCommands(); // import incidents, import feedback
std::vector<Command> demoCommands();  // demo
std::vector<Command> serveCommands(); // serve

Option dataDirOption();
/// Opens the store that --data-dir names and does the work; an error of either is said.
Exit withStorage(const Invocation &invocation, const std::function<Exit(SqliteStorage &)> &work);

} // namespace vakhta::centre
