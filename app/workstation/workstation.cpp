#include "app/workstation/workstation.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vakhta {

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vakhta/default"_s;
}

bool profilesAreEncrypted()
{
#ifdef VAKHTA_CIPHERS
    return true;
#else
    return false;
#endif
}

KeyPlace keyPlace(const QString &folder, KeyStart start)
{
    const QString oldKeys = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/vakhta/keys"_s;
    return {QDir(folder).absolutePath(), oldKeys, std::move(start)};
}

bool isProfile(const QString &folder)
{
    return QFile::exists(QDir(folder).filePath(u"journal.db"_s));
}

Result<QString> firstLineOf(QIODevice &input)
{
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? Result<QString>(Error{Error::Kind::Rejected, u"the first line is empty."_s}) : QString::fromUtf8(line);
}

Result<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::Rejected, u"%1 can't be read: %2."_s.arg(path, file.errorString())};
    return firstLineOf(static_cast<QIODevice &>(file));
}

Workstation::Workstation(ProfilePlace place)
    : m_seed(QRandomGenerator::global()->generate64()), m_files(std::move(place)), m_server(m_seed), m_replica(m_files),
      m_engine(m_server, m_replica, m_seed)
{
    QObject::connect(&m_files, &ProfileFiles::writableAgain, &m_engine, [this] { m_engine.start(); });
}

} // namespace vakhta
