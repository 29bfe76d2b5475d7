#include "app/workstation/ctl/options.h"

#include "app/remote/address.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace vakhta::ctl {

namespace {
Error sentence(const QString &words)
{
    return {Error::Kind::Rejected, words};
}

std::optional<Command> commandOf(const QString &name)
{
    if (name == u"sync"_s)
        return Command::Sync;
    if (name == u"sign-in"_s)
        return Command::SignIn;
    if (name == u"dump"_s)
        return Command::Dump;
    if (name == u"outbox"_s)
        return Command::Outbox;
    return {};
}

Result<void> setValue(Options &options, const QString &name, const QString &value)
{
    if (name == u"--profile"_s) {
        options.profile = value;
    } else if (name == u"--user"_s) {
        options.user = value;
    } else if (name == u"--key-file"_s) {
        options.keyFile = value;
    } else if (name == u"--passphrase-file"_s) {
        options.passphraseFile = value;
    } else {
        const auto address = centreAddress(value);
        if (!address)
            return sentence(u"'%1' is not a centre's address: %2. Write it like https://centre.region.example or "
                            "http://127.0.0.1:8080."_s.arg(value, address.error().detail));
        options.centre = *address;
    }
    return {};
}

Result<void> whole(const Options &options)
{
    if (options.profile.isEmpty())
        return sentence(u"--profile DIR is missing."_s);
    if (int(!options.keyFile.isEmpty()) + int(!options.passphraseFile.isEmpty()) + int(options.passphraseStdin) > 1)
        return sentence(u"One of --key-file, --passphrase-file and --passphrase-stdin opens the profile, not two."_s);
    if (options.command == Command::Dump && !options.canonical)
        return sentence(u"dump knows one form: add --canonical."_s);
    const bool who = !options.user.isEmpty() || options.passwordStdin;
    if (who && (options.user.isEmpty() || !options.passwordStdin || options.centre.isEmpty()))
        return sentence(u"Signing in needs all of --centre URL, --user U and --password-stdin."_s);
    if (options.command == Command::SignIn && !who)
        return sentence(u"sign-in needs --centre URL, --user U and --password-stdin."_s);
    return {};
}
} // namespace

Result<Options> optionsFrom(const QStringList &arguments)
{
    static const QStringList valued{u"--profile"_s, u"--user"_s, u"--centre"_s, u"--key-file"_s, u"--passphrase-file"_s};
    Options options;
    if (arguments.isEmpty() || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return options;
    if (arguments.first() == u"--version"_s) {
        options.command = Command::Version;
        return options;
    }
    const auto command = commandOf(arguments.first());
    if (!command)
        return sentence(u"There is no command '%1'. See vakhtactl --help."_s.arg(arguments.first()));
    options.command = *command;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == u"--password-stdin"_s) {
            options.passwordStdin = true;
        } else if (name == u"--passphrase-stdin"_s) {
            options.passphraseStdin = true;
        } else if (name == u"--canonical"_s) {
            options.canonical = true;
        } else if (valued.contains(name)) {
            if (i + 1 == arguments.size())
                return sentence(u"%1 needs a value."_s.arg(name));
            if (auto set = setValue(options, name, arguments[++i]); !set)
                return set.error();
        } else {
            return sentence(u"Unknown option %1. See vakhtactl --help."_s.arg(name));
        }
    }
    if (auto fault = whole(options); !fault)
        return fault.error();
    return options;
}

const char *help()
{
    return R"(vakhtactl: the workstation's cache and sync without a window.

  vakhtactl sync --profile DIR [--centre URL --user U --password-stdin]
      Exchanges with the centre: sends all that waits, also replies that could still be undone, and takes what
      changed; the first time, everything. Without a user the profile must be signed in already. Progress is
      written to the error output. Ends when nothing is left to do.
  vakhtactl sign-in --profile DIR --centre URL --user U --password-stdin
      Signs the profile in and stops: the window then opens signed in. The password is the first line of the input.
  vakhtactl dump --canonical --profile DIR
      Prints the replica, a line an object: type, TAB, id, TAB, canonical JSON. The same bytes as
      'vakhta-centre dump --canonical --as USER' when both are at rest.
  vakhtactl outbox --profile DIR
      Prints what was done here, newest first: when, what, on which appeal, and where it stands.

  vakhtactl --version
      Prints the version.

What opens the profile, for each command:
  nothing said             the desktop's keyring
  --passphrase-stdin       the passphrase is a line of the input, after the password where there is one
  --passphrase-file FILE   the passphrase is the first line of FILE
  --key-file FILE          the key lies in FILE, in the open; FILE is made for a new profile

Exit codes:
  0  done                                  5  what answers at the address is not a centre
  1  failed: the files can't be used       6  the profile is another user's or centre's, or is in use
  2  the command line is wrong             7  the disk is full
  3  not signed in, or wrong password      8  there is no such profile
  4  the centre does not answer            9  the profile stays closed: its key was not found,
                                              or its centre has not answered for too long
)";
}

} // namespace vakhta::ctl
