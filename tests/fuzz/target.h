#pragma once

#include "app/core/result.h"
#include "tests/support/must.h"

#include <QFile>
#include <QTemporaryDir>

/// What the fuzz targets share. Each is one file with LLVMFuzzerTestOneInput: with clang it is a fuzzer (preset `fuzz`), with
/// any compiler and replay.cpp a test that goes through its corpus.
namespace vakhta::fuzz {

using namespace Qt::StringLiterals;

using test::must;

/// A folder in memory where there is one: the disk is not what is tested.
inline QString folderTemplate()
{
    return QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/vakhta-fuzz-XXXXXX"_s : u"/tmp/vakhta-fuzz-XXXXXX"_s;
}

inline QByteArray bytesOf(const unsigned char *bytes, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// Faults of what comes from outside are told in the log; a fuzzer makes millions of them.
inline void keepQuiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
}

} // namespace vakhta::fuzz
