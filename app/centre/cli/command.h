#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace vakhta::centre {

/// How the program ends, for scripts. Said in --help.
enum class Exit {
    Done = 0,
    Usage = 1,    // the command line is wrong: nothing was done
    Input = 2,    // a file, a name or a password is at fault: nothing was changed
    Storage = 3,  // the data folder cannot be read or written
    Refused = 4,  // what is asked for is not allowed or is there already
    Damaged = 5,  // the check found faults
    Partly = 6    // a file was taken in, but for the rows that the report lists
};

struct Option
{
    QString name;  // «--data-dir»
    QString value; // what follows it, as the help names it; empty: nothing does
    QString help;
    bool required = false;
    bool repeats = false;
};

/// What was asked for, checked against the command's options.
struct Invocation
{
    QStringList arguments; // those without a name
    QHash<QString, QStringList> options;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
    QStringList values(const QString &name) const { return options.value(name); }
};

struct Command
{
    QString name;      // «user add»
    QString arguments; // «NAME», as the help names them
    QString summary;
    std::vector<Option> options;
    Exit (*run)(const Invocation &invocation);
};

/// What the words after the command's name ask for; else a sentence about the first that does not fit.
struct Parsed
{
    std::optional<Invocation> invocation;
    QString fault;
    bool wantsHelp = false;
};
Parsed parse(const Command &command, const QStringList &words);

QString helpOf(const Command &command);

/// A whole number of an option; nothing: it is not one, or out of bounds.
std::optional<qint64> wholeNumber(const QString &text, qint64 least, qint64 most);

} // namespace vakhta::centre
