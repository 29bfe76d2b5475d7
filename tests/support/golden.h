#pragma once

#include "app/sqlite/connection.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

/// Databases as each released version left them, as SQL text, and what that version itself said they hold. All is made up.
namespace vakhta::test {

inline QString goldenFile(const QString &version, const QString &name)
{
    return QStringLiteral(SOURCE_ROOT "/tests/golden/") + version + QLatin1Char('/') + name;
}

inline QStringList goldenVersions()
{
    return QDir(QStringLiteral(SOURCE_ROOT "/tests/golden")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

inline void everyGoldenVersion()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : goldenVersions())
        QTest::newRow(qPrintable(version)) << version;
}

inline QByteArray goldenText(const QString &version, const QString &name)
{
    QFile file(goldenFile(version, name));
    if (!file.open(QFile::ReadOnly))
        qFatal("no golden file %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

/// Fills a new file with what the dump holds.
inline void loadGolden(const Connection::Options &options, const QString &version, const QString &name)
{
    const auto file = Connection::open(options);
    char *why = nullptr;
    const QByteArray sql = goldenText(version, name);
    if (!file || sqlite3_exec((*file)->handle(), sql.constData(), nullptr, nullptr, &why) != SQLITE_OK)
        qFatal("%s cannot be loaded: %s", qUtf8Printable(name), why ? why : qUtf8Printable(file.error().detail));
}

inline qint64 schemaOf(Connection &file)
{
    auto rows = file.run("PRAGMA user_version");
    return rows && rows->first() ? rows->first()->integer(0) : -1;
}

/// Opens in a process of its own, which dies at the statement of that number. True: it died; false: it opened before that.
template <typename Open> // bool(Connection::Guard)
bool killedAt(int statement, Open open)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int run = 0;
        const bool opened = open([&](Sql) -> std::optional<Error> {
            if (run++ == statement)
                ::_exit(9);
            return std::nullopt;
        });
        ::_exit(opened ? 0 : 1);
    }
    int ended = 0;
    ::waitpid(child, &ended, 0);
    if (WEXITSTATUS(ended) == 1)
        qFatal("it did not open");
    return WEXITSTATUS(ended) == 9;
}

} // namespace vakhta::test
