#include "ui/text/start_text.h"

#include <QCoreApplication>

namespace vakhta {

namespace {
class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartProblem)
};
} // namespace

Problem startProblem(Error::Kind kind, const QString &folder)
{
    switch (kind) {
    case Error::Kind::Conflict:
        return {StartWords::tr("Vakhta is open already."), StartWords::tr("Another window uses the folder %1.").arg(folder),
                StartWords::tr("Go to that window, or choose another folder with --profile.")};
    case Error::Kind::DiskFull:
        return {StartWords::tr("There is no space on the disk."), StartWords::tr("What was saved is whole."),
                StartWords::tr("Free some space and start again.")};
    case Error::Kind::DiskFails:
        return {StartWords::tr("The disk can't be read or written."), StartWords::tr("The program has changed nothing."),
                StartWords::tr("Tell those who look after the computer, and start again when the disk obeys.")};
    case Error::Kind::TooNew:
        return {StartWords::tr("A later version of the program wrote this profile."), StartWords::tr("Nothing in it has changed."),
                StartWords::tr("Start the later version.")};
    case Error::Kind::Damaged:
        return {StartWords::tr("The journal in %1 can't be read.").arg(folder),
                StartWords::tr("It is left as it is: unsent texts may still be in it."),
                StartWords::tr("Bring back the profile's key or the folder from a copy, or start with another --profile.")};
    case Error::Kind::Unauthorized:
        return {StartWords::tr("What was given at the start does not open this profile."), StartWords::tr("Nothing in it has changed."),
                StartWords::tr("Check the files named by --key-file and --passphrase-file, or start without them.")};
    case Error::Kind::NotFound:
    case Error::Kind::Offline:
    case Error::Kind::Rejected:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return {StartWords::tr("The folder %1 can't be used.").arg(folder), StartWords::tr("Nothing in it has changed."),
                StartWords::tr("Check that it belongs to you and can be written, or choose another with --profile.")};
    }
    return {};
}

Problem silentWindow()
{
    return {StartWords::tr("Vakhta is open already, but its window does not answer."),
            StartWords::tr("What was saved is whole, and nothing here was touched."),
            StartWords::tr("Wait a little and start again. If it stays so, end the program vakhta or restart the computer.")};
}

QString journalSetAside(const QString &kept)
{
    return StartWords::tr("The journal was damaged, so a new one was begun. What could be read was taken over; what was not sent may be missing. "
                          "The old one is kept as %1: show it to those who look after the program.").arg(kept);
}

} // namespace vakhta
