#include "app/store/profile_view.h"
#include "app/workstation/ctl/exchange.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace vakhta;
using namespace vakhta::ctl;
using namespace Qt::StringLiterals;

namespace {
void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

int failed(const Error &error, const Options &options)
{
    const Trouble trouble = troubleOf(error, options.profile);
    say(trouble.words);
    return int(trouble.exit);
}

/// The first line of the input, so that no password is seen in the list of processes.
Result<QString> password()
{
    QFile input;
    QByteArray line;
    if (input.open(stdin, QFile::ReadOnly))
        line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{Error::Kind::Rejected, u"--password-stdin: there is no password on the standard input."_s};
    return QString::fromUtf8(line);
}

int exchange(const Options &options)
{
    QString word;
    if (options.passwordStdin) {
        const auto given = password();
        if (!given) {
            say(given.error().detail);
            return int(Exit::Usage);
        }
        word = *given;
    }
    auto place = options.user.isEmpty() ? existingProfilePlace(options.profile) : profilePlace(options.profile);
    if (!place)
        return failed(place.error(), options);
    Exchange running(options, word, *place, say);
    QObject::connect(&running, &Exchange::ended, qApp, [](Exit exit) { QCoreApplication::exit(int(exit)); }, Qt::QueuedConnection);
    running.start();
    return QCoreApplication::exec();
}

int dump(const Options &options)
{
    const auto place = existingProfilePlace(options.profile);
    const auto view = place ? ProfileView::open(*place) : Result<std::unique_ptr<ProfileView>>(place.error());
    if (!view)
        return failed(view.error(), options);
    const auto printed = (*view)->dumpCanonical([](const QByteArray &lines) -> Result<void> {
        if (std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout) == size_t(lines.size()))
            return {};
        return Error{Error::Kind::Storage, u"the output can't be written"_s};
    });
    if (printed && std::fflush(stdout) == 0)
        return int(Exit::Done);
    return failed(printed ? Error{Error::Kind::Storage, u"the output can't be written"_s} : printed.error(), options);
}

int outbox(const Options &options)
{
    const auto place = existingProfilePlace(options.profile);
    const auto view = place ? ProfileView::open(*place) : Result<std::unique_ptr<ProfileView>>(place.error());
    const auto entries = view ? (*view)->journal() : Result<std::vector<JournalEntry>>(view.error());
    if (!entries)
        return failed(entries.error(), options);
    for (const JournalEntry &entry : *entries)
        std::printf("%s\n", qUtf8Printable(lineOf(entry, QDateTime::currentDateTimeUtc())));
    if (entries->empty())
        say(u"The outbox is empty."_s);
    return int(Exit::Done);
}

int run(const Options &options)
{
    switch (options.command) {
    case Command::Help:
        std::printf("%s", help());
        return int(Exit::Done);
    case Command::Version:
        std::printf("vakhtactl %s\n", VAKHTA_VERSION);
        return int(Exit::Done);
    case Command::Sync:
    case Command::SignIn: return exchange(options);
    case Command::Dump: return dump(options);
    case Command::Outbox: return outbox(options);
    }
    return int(Exit::Usage);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto options = optionsFrom(QCoreApplication::arguments().mid(1));
    if (!options) {
        say(options.error().detail);
        return int(Exit::Usage);
    }
    return run(*options);
}
