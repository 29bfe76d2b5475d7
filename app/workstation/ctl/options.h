#pragma once

#include "app/core/result.h"

#include <QStringList>
#include <QUrl>

namespace vakhta::ctl {

/// How the program ends. Written in --help; scripts rely on the numbers.
enum class Exit { Done = 0, Failed = 1, Usage = 2, SignIn = 3, Offline = 4, Foreign = 5, Taken = 6, DiskFull = 7, NoProfile = 8, Locked = 9 };

enum class Command { Help, Version, Sync, SignIn, Dump, Outbox };

struct Options
{
    Command command = Command::Help;
    QString profile;
    QUrl centre;  // empty: the one the profile knows
    QString user;
    bool passwordStdin = false;
    bool canonical = false;
    QString keyFile;
    QString passphraseFile;
    bool passphraseStdin = false; // the line after the password, where both are given
};

/// Rejected with a sentence for the person at the terminal.
Result<Options> optionsFrom(const QStringList &arguments);

const char *help();

} // namespace vakhta::ctl
