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
};

Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The workstation for people who answer citizens' appeals."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s, u"Folder of the cache and the journal (default: %1)."_s.arg(defaultProfileFolder()), u"DIR"_s});
    parser.addOption({u"centre"_s, u"Address of the centre, for example https://centre.example:8443."_s, u"URL"_s});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    const QUrl centre(parser.value(u"centre"_s), QUrl::StrictMode);
    if (parser.isSet(u"centre"_s) && (!centre.isValid() || centre.host().isEmpty())) {
        std::fprintf(stderr, "--centre takes an address such as https://centre.example:8443\n");
        std::exit(2);
    }
    return {parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : defaultProfileFolder(), centre};
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vakhta"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VAKHTA_VERSION));
    QApplication::setDesktopFileName(u"vakhta"_s);

    const Options options = optionsOf(application);
    Window window(options.profile, options.centre);
    window.open();
    return QApplication::exec();
}
