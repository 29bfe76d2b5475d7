#include "app/centre/cli/console.h"

#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
void put(FILE *where, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
    std::fflush(where);
}

QString sentenceFor(const Error &error, const QString &dataDir)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return u"There is no store in %1. Make one with “vakhta-centre init --region demo --data-dir %1”."_s.arg(dataDir);
    case Error::Kind::Conflict:
    case Error::Kind::Unauthorized:
    case Error::Kind::Rejected:
    case Error::Kind::Offline:
    case Error::Kind::Cancelled:
        return sentence(error.detail);
    case Error::Kind::DiskFull:
        return u"The disk with %1 is full: nothing was changed. Make room and say it again."_s.arg(dataDir);
    case Error::Kind::Damaged:
        return u"The store in %1 is damaged (%2). See “vakhta-centre check”; restore a backup if it cannot be repaired."_s
            .arg(dataDir, error.detail);
    case Error::Kind::TooNew:
        return u"The store in %1 was written by a later version: %2. Use that version."_s.arg(dataDir, error.detail);
    case Error::Kind::DiskFails:
    case Error::Kind::Storage:
        return u"The store in %1 cannot be used: %2. Look at the folder's rights and at the disk."_s.arg(dataDir, error.detail);
    }
    return error.detail;
}

Exit exitFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Conflict: return Exit::Refused;
    case Error::Kind::Unauthorized: return Exit::Refused;
    case Error::Kind::Rejected: return Exit::Input;
    case Error::Kind::NotFound:
    case Error::Kind::Offline:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
    case Error::Kind::DiskFull:
    case Error::Kind::DiskFails:
    case Error::Kind::Damaged:
    case Error::Kind::TooNew: return Exit::Storage;
    }
    return Exit::Storage;
}
} // namespace

QString sentence(const QString &detail)
{
    static const QRegularExpression fileFirst(u"^[^:]*\\.\\w+:"_s); // a name is written as it is
    const bool named = fileFirst.match(detail).hasMatch();
    const QString capital = (named ? detail.left(1) : detail.left(1).toUpper()) + detail.mid(1);
    return capital.endsWith(u'.') ? capital : capital + u'.';
}

void say(const QString &line)
{
    put(stdout, line);
}

Exit complain(const QString &words, Exit exit)
{
    put(stderr, words);
    return exit;
}

Exit complain(const Error &error, const QString &dataDir)
{
    return complain(sentenceFor(error, dataDir), exitFor(error.kind));
}

Result<void> print(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0)
        return {};
    return Error{errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Storage,
                 u"standard output: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)))};
}

Result<QString> passwordFromInput()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += char(c);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{Error::Kind::Rejected, u"standard input gives no password: its first line is empty"_s};
    return QString::fromUtf8(line);
}

} // namespace vakhta::centre
