#include "app/centre/cli/cli.h"

#include "app/centre/cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> found;
        for (std::vector<Command> part : {storeCommands(), serveCommands(), backupCommands(), userCommands(), importCommands(), demoCommands()})
            found.insert(found.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        return found;
    }();
    return all;
}

QString overview()
{
    QString text = u"vakhta-centre keeps a region's appeals and serves the workstations.\n\n"
                   "Usage: vakhta-centre COMMAND [OPTION…]\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(u"%1 %2"_s.arg(command.name, command.arguments).trimmed(), -24).arg(command.summary);
    return text + u"\nEach command takes --data-dir DIR, and --help to say more.\n\n"
                  "Exit codes: 0 done; 1 the command line is wrong; 2 the input is at fault, nothing was changed;\n"
                  "3 the store cannot be read or written; 4 refused; 5 the check found damage; 6 done but for some rows of the file."_s;
}

/// The command whose name is the first words.
const Command *commandIn(const QStringList &words)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command &command) {
        const QStringList name = command.name.split(u' ');
        return words.mid(0, name.size()) == name;
    });
    return found == commands().end() ? nullptr : &*found;
}

Exit runCommand(const Command &command, const QStringList &words)
{
    const Parsed parsed = parse(command, words.mid(command.name.count(u' ') + 1));
    if (parsed.wantsHelp) {
        say(helpOf(command).trimmed());
        return Exit::Done;
    }
    if (!parsed.invocation) {
        return complain(u"vakhta-centre %1: %2. See “vakhta-centre %1 --help”."_s.arg(command.name, parsed.fault), Exit::Usage);
    }
    return command.run(*parsed.invocation);
}
} // namespace

int runCentre(const QStringList &words)
{
    if (words.value(0) == u"--version") {
        say(u"vakhta-centre " VAKHTA_VERSION ""_s);
        return int(Exit::Done);
    }
    if (words.contains(u"--help"_s) && !commandIn(words)) {
        say(overview());
        return int(Exit::Done);
    }
    if (const Command *command = commandIn(words))
        return int(runCommand(*command, words));
    const QString fault = words.isEmpty() ? u"say what to do"_s : u"there is no command “%1”"_s.arg(words.mid(0, 2).join(u' '));
    return int(complain(u"vakhta-centre: %1. See “vakhta-centre --help”."_s.arg(fault), Exit::Usage));
}

Option dataDirOption()
{
    return {.name = u"--data-dir"_s, .value = u"DIR"_s, .help = u"folder of the store"_s, .required = true};
}

Exit withStorage(const Invocation &invocation, const std::function<Exit(SqliteStorage &)> &work)
{
    const QString folder = invocation.value(u"--data-dir"_s);
    auto storage = SqliteStorage::open({.dataDir = folder});
    return storage ? work(**storage) : complain(storage.error(), folder);
}

} // namespace vakhta::centre
