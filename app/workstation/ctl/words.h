#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/profile_key.h"
#include "app/workstation/ctl/options.h"

namespace vakhta::ctl {

/// English words for the terminal; the window has its own, translated ones.
QString actName(OperationKind kind);
QString outcomeName(Outcome outcome);
QString reasonName(Reason reason);

/// One line of the outbox: «2026-05-12 10:42  assign   ИМ-84117  waiting».
QString lineOf(const JournalEntry &entry, const QDateTime &now);

/// What went wrong and what can be done, and how the program ends with it.
struct Trouble
{
    Exit exit = Exit::Failed;
    QString words;
};
Trouble troubleOf(const Error &error, const QString &profile);
/// Why the profile stays closed.
Trouble keyTrouble(const Result<KeyNeed> &need, const KeyWays &ways, const QString &profile);

} // namespace vakhta::ctl
