#pragma once

#include "app/centre/cli/command.h"
#include "app/core/result.h"

#include <QByteArray>

namespace vakhta::centre {

/// Standard output and error of the program. What is said goes out at once.
void say(const QString &line);
Exit complain(const QString &words, Exit exit);
/// An error's detail as a sentence of its own.
QString sentence(const QString &detail);

/// The same for an error of the storage, in words that name the folder and a way out.
Exit complain(const Error &error, const QString &dataDir);

/// Bytes to standard output. Storage, DiskFull: they can't be written.
Result<void> print(const QByteArray &bytes);

/// The first line of standard input without its end. Rejected: there is none, or it is empty.
Result<QString> passwordFromInput();

} // namespace vakhta::centre
