#pragma once

#include <QProcess>
#include <QStringList>

namespace vakhta::test {

struct Ended
{
    int code = -1;
    QByteArray out, err;
};

/// Runs the built vakhta-centre on a folder, to its end.
inline Ended program(QStringList words, const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral(BIN_ROOT "/vakhta-centre"), words << QStringLiteral("--data-dir") << folder);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace vakhta::test
