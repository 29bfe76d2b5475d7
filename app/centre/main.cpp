#include "app/centre/cli/cli.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return vakhta::centre::runCentre(application.arguments().mid(1));
}
