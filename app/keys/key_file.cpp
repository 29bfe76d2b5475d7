#include "app/keys/key_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr int version = 1;

Error fault(const QString &what)
{
    return {Error::Kind::Storage, what};
}

QString pathIn(const QString &folder)
{
    return folder + u"/keys.json"_s;
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

/// Renamed into its place whole and flushed: a key cut short would lose the journal.
Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fault(u"%1 can't be written: %2"_s.arg(path, file.errorString()));
    syncFolder(path);
    return {};
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject objectOf(const WrappedKey &wrapped)
{
    return {{u"kdf"_s, u"argon2id13"_s}, {u"operations"_s, qint64(wrapped.cost.operations)}, {u"memory"_s, qint64(wrapped.cost.memory)},
            {u"salt"_s, text(wrapped.salt)}, {u"box"_s, text(wrapped.box)}};
}

WrappedKey wrappedOf(const QJsonObject &object)
{
    return {{quint64(object[u"operations"_s].toInteger()), quint64(object[u"memory"_s].toInteger())}, bytes(object[u"salt"_s]),
            bytes(object[u"box"_s])};
}

QByteArray jsonOf(const KeyFile &file)
{
    QJsonObject object{{u"version"_s, version}, {u"profile"_s, QString::fromLatin1(file.profile)}, {u"check"_s, text(file.check)},
                       {u"keyring"_s, file.keyring}, {u"file"_s, file.file}};
    if (file.passphrase)
        object[u"passphrase"_s] = objectOf(*file.passphrase);
    return QJsonDocument(object).toJson();
}

Result<std::optional<KeyFile>> fileOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"version"_s].toInt() > version)
        return Error{Error::Kind::TooNew, u"keys.json is of a later version"_s};
    KeyFile file;
    file.profile = object[u"profile"_s].toString().toLatin1();
    file.check = bytes(object[u"check"_s]);
    file.keyring = object[u"keyring"_s].toBool();
    file.file = object[u"file"_s].toString();
    if (object.contains(u"passphrase"_s))
        file.passphrase = wrappedOf(object[u"passphrase"_s].toObject());
    if (file.profile.isEmpty() || file.check.isEmpty())
        return Error{Error::Kind::Damaged, u"keys.json is not whole"_s};
    return std::optional(file);
}
} // namespace

Result<std::optional<KeyFile>> readKeyFile(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return std::optional<KeyFile>();
    if (!file.open(QFile::ReadOnly))
        return fault(u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()));
    return fileOf(file.read(64 * 1024));
}

Result<void> writeKeyFile(const QString &folder, const KeyFile &file)
{
    if (auto written = writeWhole(pathIn(folder), jsonOf(file)); !written)
        return written;
    const auto back = readKeyFile(folder);
    if (!back)
        return back.error();
    return *back == file ? Result<void>() : fault(u"keys.json does not read as it was written"_s);
}

Result<QByteArray> readPlainKey(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound, u"there is no key in %1"_s.arg(path)};
    if (!file.open(QFile::ReadOnly))
        return fault(u"the key in %1 can't be read: %2"_s.arg(path, file.errorString()));
    const QByteArray key = file.read(keySize + 1);
    return key.size() == keySize ? Result(key) : Result<QByteArray>(fault(u"the key in %1 is not %2 bytes"_s.arg(path).arg(keySize)));
}

Result<void> writePlainKey(const QString &path, const QByteArray &key)
{
    if (QFileInfo::exists(path))
        return fault(u"%1 is there already"_s.arg(path));
    if (auto written = writeWhole(path, key); !written)
        return written;
    const auto back = readPlainKey(path);
    if (!back)
        return back.error();
    return *back == key ? Result<void>() : fault(u"the key in %1 does not read as it was written"_s.arg(path));
}

QString oldKeyPath(const QString &folder, const QString &oldKeys)
{
    const QString canonical = QDir(folder).canonicalPath(); // one key, however the folder is reached
    const QByteArray path = (canonical.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : canonical).toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return oldKeys + u'/' + QString::fromLatin1(name) + u".key"_s;
}

} // namespace vakhta
