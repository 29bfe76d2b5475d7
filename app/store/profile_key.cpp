#include "app/store/profile_key.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype keySize = 32;

QString fileOf(const QString &folder, const QString &keysFolder)
{
    const QString canonical = QDir(folder).canonicalPath(); // one key, however the folder is reached
    const QByteArray path = (canonical.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : canonical).toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return keysFolder + u'/' + QString::fromLatin1(name) + u".key"_s;
}

Error fault(const QString &what)
{
    return {Error::Kind::Storage, what};
}

Result<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fault(u"the profile's key can't be read: %1"_s.arg(file.errorString()));
    const QByteArray key = file.read(keySize + 1);
    return key.size() == keySize ? Result(key) : Result<QByteArray>(fault(u"the profile's key is not %1 bytes"_s.arg(keySize)));
}

/// So that a power cut does not leave a journal without its key.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

// Renamed into its place whole and flushed: a key cut short would lose the journal.
Result<QByteArray> makeKey(const QString &path)
{
    QByteArray key(keySize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + keySize));
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(key) != keySize
        || !file.commit())
        return fault(u"the profile's key can't be written: %1"_s.arg(file.errorString()));
    syncFolder(path);
    return key;
}
} // namespace

Result<QByteArray> profileKey(const QString &folder, const QString &keysFolder)
{
    if (!QDir().mkpath(folder) || !QDir().mkpath(keysFolder))
        return fault(u"the folder of the profile or of its key can't be made"_s);
    QFile::setPermissions(keysFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = fileOf(folder, keysFolder);
    if (QFile::exists(path))
        return readKey(path);
    if (QFileInfo(folder + u"/journal.db"_s).size() > 0)
        return Error{Error::Kind::Damaged, u"the profile's key is missing: %1"_s.arg(path)};
    return makeKey(path);
}

} // namespace vakhta
