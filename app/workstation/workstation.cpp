#include "app/workstation/workstation.h"

#include "app/store/profile_key.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vakhta {

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vakhta/default"_s;
}

QString keysFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/vakhta/keys"_s;
}

Result<ProfilePlace> profilePlace(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    if (!QDir(path).exists()) {
        if (!QDir().mkpath(path))
            return Error{Error::Kind::Storage, u"the folder %1 can't be made"_s.arg(path)};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const auto key = profileKey(path, keysFolder());
    if (!key)
        return key.error();
    ProfilePlace place;
    place.folder = path;
#ifdef VAKHTA_CIPHERS
    place.key = *key;
#endif
    return place;
}

Result<ProfilePlace> existingProfilePlace(const QString &folder)
{
    if (!QFile::exists(QDir(folder).filePath(u"journal.db"_s)))
        return Error{Error::Kind::NotFound, u"there is no profile in %1"_s.arg(folder)};
    return profilePlace(folder);
}

Workstation::Workstation(ProfilePlace place)
    : m_seed(QRandomGenerator::global()->generate64()), m_files(std::move(place)), m_server(m_seed), m_replica(m_files),
      m_engine(m_server, m_replica, m_seed)
{
    QObject::connect(&m_files, &ProfileFiles::writableAgain, &m_engine, [this] { m_engine.start(); });
}

} // namespace vakhta
