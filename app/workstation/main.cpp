#include "app/workstation/ending_signals.h"
#include "app/workstation/window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
struct Options
{
    QString profile;
    QUrl centre;
    KeyStart key;
};

[[noreturn]] void wrong(const QString &words)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
    std::exit(2);
}

/// Answers what needs no display by itself: --help, --version and a wrong command line.
Options optionsOf(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The workstation for people who answer citizens' appeals."_s);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s, u"Folder of the cache and the journal (default: %1)."_s.arg(defaultProfileFolder()), u"DIR"_s});
    parser.addOption({u"centre"_s, u"Address of the centre, for example https://centre.example:8443."_s, u"URL"_s});
    parser.addOption({u"key-file"_s, u"The profile's key lies in FILE in the open, not in the keyring; made for a new profile."_s, u"FILE"_s});
    parser.addOption({u"passphrase-file"_s, u"The profile's passphrase is the first line of FILE; nobody is asked for it."_s, u"FILE"_s});
    for (const QString &ofQt : {u"platform"_s, u"display"_s, u"style"_s}) {
        QCommandLineOption option(ofQt, {}, u"NAME"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    if (!parser.parse(QCoreApplication::arguments()))
        wrong(parser.errorText() + u" See vakhta --help."_s);
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        wrong(u"There is no '%1' here. See vakhta --help."_s.arg(parser.positionalArguments().constFirst()));
    const QUrl centre(parser.value(u"centre"_s), QUrl::StrictMode);
    if (parser.isSet(u"centre"_s) && (!centre.isValid() || centre.host().isEmpty()))
        wrong(u"--centre takes an address such as https://centre.example:8443"_s);
    KeyStart key{parser.value(u"key-file"_s), {}};
    if (parser.isSet(u"passphrase-file"_s)) {
        const auto passphrase = firstLineOf(parser.value(u"passphrase-file"_s));
        if (!passphrase)
            wrong(u"--passphrase-file: %1"_s.arg(passphrase.error().detail));
        key.passphrase = *passphrase;
    }
    return {parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : defaultProfileFolder(), centre, key};
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"vakhta"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VAKHTA_VERSION));
    const Options options = optionsOf(argc, argv);

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"vakhta"_s);
    const EndingSignals ending;
    Window window(options.profile, options.centre, options.key);
    window.open();
    return QApplication::exec();
}
