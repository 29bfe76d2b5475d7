#include "app/keys/profile_keys.h"

#include "app/core/when_ready.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QUuid>
#include <QtConcurrent/QtConcurrentRun>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString entryOf(const KeyFile &file)
{
    return u"profile-"_s + QString::fromLatin1(file.profile);
}

KeyFile newFile(const QByteArray &key)
{
    return {QUuid::createUuid().toByteArray(QUuid::Id128), checkOf(key), false, {}, {}};
}

Error notThis(const QString &what)
{
    return {Error::Kind::Unauthorized, what};
}

/// A future, and what ends it.
template <typename T>
auto promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return std::pair(promise->future(), [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    });
}
} // namespace

ProfileKeys::ProfileKeys(KeyPlace place, Keyring &keyring) : m_place(std::move(place)), m_keyring(keyring) {}

KeyWays ProfileKeys::ways() const
{
    return m_file ? KeyWays{m_file->passphrase.has_value(), m_file->keyring, m_file->file} : KeyWays{};
}

bool ProfileKeys::journalIsHere() const
{
    return QFileInfo(m_place.folder + u"/journal.db"_s).size() > 0;
}

QFuture<Result<KeyNeed>> ProfileKeys::look()
{
    const auto [future, answer] = promised<KeyNeed>();
    look(answer);
    return future;
}

void ProfileKeys::look(const Answer &answer)
{
    if (!QDir().mkpath(m_place.folder))
        return answer(Error{Error::Kind::Storage, u"the folder %1 can't be made"_s.arg(m_place.folder)});
    QFile::setPermissions(m_place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto file = readKeyFile(m_place.folder);
    if (!file && file.error().kind != Error::Kind::Damaged)
        return answer(file.error());
    m_file = file ? *file : std::optional<KeyFile>();
    const auto old = readPlainKey(oldKeyPath(m_place.folder, m_place.oldKeys));
    if (!old && old.error().kind != Error::Kind::NotFound && !m_file)
        return answer(old.error());
    m_old = old ? *old : QByteArray();
    if (!m_place.start.file.isEmpty())
        return answer(fromFile());
    if (!m_place.start.passphrase.isEmpty())
        return fromPassphrase(answer);
    if (m_file)
        return m_file->keyring ? fromKeyring(answer) : withoutKeyring(answer);
    if (journalIsHere() && m_old.isEmpty())
        return answer(KeyNeed::Lost);
    intoKeyring(answer);
}

Result<KeyNeed> ProfileKeys::fromFile()
{
    const QString path = QFileInfo(m_place.start.file).absoluteFilePath();
    Result<QByteArray> key = readPlainKey(path);
    if (!key && key.error().kind == Error::Kind::NotFound) {
        if (journalIsHere() && m_old.isEmpty())
            return notThis(key.error().detail);
        key = m_old.isEmpty() ? newKey() : m_old;
        if (auto written = writePlainKey(path, *key); !written)
            return written.error();
    }
    if (!key)
        return key.error();
    const bool another = m_file ? !isOurs(*key) : !m_old.isEmpty() && m_old != *key;
    if (another && journalIsHere())
        return notThis(u"the key in %1 is another profile's"_s.arg(path));
    KeyFile file = another ? newFile(*key) : fileFor(*key);
    file.file = path;
    return take(*key, file);
}

void ProfileKeys::fromPassphrase(const Answer &answer)
{
    const bool begins = !m_file && (!journalIsHere() || !m_old.isEmpty());
    if (!begins && (!m_file || !m_file->passphrase))
        return answer(notThis(u"the profile has no passphrase"_s));
    if (begins)
        m_next = m_old.isEmpty() ? newKey() : m_old;
    const auto done = begins ? setPassphrase(m_place.start.passphrase) : open(m_place.start.passphrase);
    whenReady(done, this, [answer](const Result<void> &opened) {
        answer(opened ? Result(KeyNeed::Nothing) : Result<KeyNeed>(opened.error()));
    });
}

void ProfileKeys::fromKeyring(const Answer &answer)
{
    whenReady(m_keyring.secret(entryOf(*m_file)), this, [this, answer](const Result<QByteArray> &key) {
        if (key && isOurs(*key))
            return answer(take(*key, *m_file));
        withoutKeyring(answer);
    });
}

void ProfileKeys::withoutKeyring(const Answer &answer)
{
    if (m_file->passphrase)
        return answer(KeyNeed::Passphrase);
    const bool oldOpens = !m_old.isEmpty() && isOurs(m_old);
    if (oldOpens || !journalIsHere())
        return intoKeyring(answer);
    answer(KeyNeed::Lost);
}

/// A key is trusted to the keyring when the keyring has given it back.
void ProfileKeys::intoKeyring(const Answer &answer)
{
    m_next = m_old.isEmpty() ? newKey() : m_old;
    KeyFile file = newFile(m_next);
    file.keyring = true;
    whenReady(m_keyring.keep(entryOf(file), m_next), this, [this, file, answer](const Result<void> &kept) {
        if (!kept)
            return answer(KeyNeed::NewPassphrase);
        whenReady(m_keyring.secret(entryOf(file)), this, [this, file, answer](const Result<QByteArray> &back) {
            answer(back && *back == m_next ? take(m_next, file) : Result(KeyNeed::NewPassphrase));
        });
    });
}

KeyFile ProfileKeys::fileFor(const QByteArray &key) const
{
    return m_file ? *m_file : newFile(key);
}

/// From here on the key is open. What lies in the open from before goes, now that another way is on the disk.
Result<KeyNeed> ProfileKeys::take(QByteArray key, const KeyFile &file)
{
    if (m_file != file) {
        if (auto written = writeKeyFile(m_place.folder, file); !written)
            return written.error();
    }
    m_file = file;
    m_key = key;
    m_next.clear();
    if (m_old == key)
        QFile::remove(oldKeyPath(m_place.folder, m_place.oldKeys));
    emit waysChanged();
    return KeyNeed::Nothing;
}

QFuture<Result<void>> ProfileKeys::open(QString passphrase)
{
    const auto [future, answer] = promised<void>();
    if (!m_file || !m_file->passphrase) {
        answer(notThis(u"the profile has no passphrase"_s));
        return future;
    }
    const auto tried = QtConcurrent::run([wrapped = *m_file->passphrase, passphrase] { return unwrapKey(wrapped, passphrase); });
    whenReady(tried, this, [this, answer = answer](const Result<QByteArray> &key) {
        if (!key)
            return answer(key.error());
        if (!isOurs(*key))
            return answer(Error{Error::Kind::Damaged, u"the passphrase opens another key"_s});
        if (m_key.isEmpty())
            keepAgain(*key);
        const auto taken = take(*key, *m_file);
        answer(taken ? Result<void>() : Result<void>(taken.error()));
    });
    return future;
}

/// The keyring has lost the key, or has another one: a profile that was to be opened by it is so again at the next start.
void ProfileKeys::keepAgain(const QByteArray &key)
{
    if (m_file->keyring)
        (void)m_keyring.keep(entryOf(*m_file), key);
}

QFuture<Result<void>> ProfileKeys::setPassphrase(QString passphrase)
{
    const auto [future, answer] = promised<void>();
    const QByteArray key = m_key.isEmpty() ? m_next : m_key;
    if (key.isEmpty()) {
        answer(notThis(u"the profile is not open"_s));
        return future;
    }
    const auto made = QtConcurrent::run([key, passphrase, cost = m_place.cost]() -> Result<WrappedKey> {
        const auto wrapped = wrapKey(key, passphrase, cost);
        const auto back = wrapped ? unwrapKey(*wrapped, passphrase) : Result<QByteArray>(wrapped.error());
        if (!back)
            return back.error();
        return *back == key ? wrapped : Error{Error::Kind::Storage, u"the wrapped key does not open"_s};
    });
    whenReady(made, this, [this, key, answer = answer](const Result<WrappedKey> &wrapped) {
        if (!wrapped)
            return answer(wrapped.error());
        KeyFile file = fileFor(key);
        file.passphrase = *wrapped;
        const auto taken = take(key, file);
        answer(taken ? Result<void>() : Result<void>(taken.error()));
    });
    return future;
}

/// Everything is in the new place before anything leaves the old one, and the keys leave last: at every step a whole journal
/// lies beside the keys that its passphrase opens.
Result<QString> ProfileKeys::setAside()
{
    const QString aside = m_place.folder + u"/set-aside-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QStringList kept{u"journal.db"_s, u"journal.db-wal"_s, u"keys.json"_s};
    const auto in = [](const QString &folder, const QString &name) { return std::filesystem::path(QFile::encodeName(folder + u'/' + name).toStdString()); };
    std::error_code stuck;
    std::filesystem::create_directory(in(aside, {}), stuck);
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : kept) {
        if (!stuck && QFileInfo::exists(m_place.folder + u'/' + name))
            std::filesystem::create_hard_link(in(m_place.folder, name), in(aside, name), stuck);
    }
    if (stuck)
        return Error{Error::Kind::Storage, u"the profile can't be moved to %1"_s.arg(aside)};
    const QStringList fetchedAgain{u"cache.db"_s, u"cache.db-wal"_s, u"cache.db-shm"_s, u"cache-part.db"_s, u"cache-part.db-wal"_s,
                                   u"cache-part.db-shm"_s, u"cache-next.db"_s, u"cache-next.db-wal"_s, u"cache-next.db-shm"_s, u"journal.db-shm"_s};
    for (const QString &name : fetchedAgain + kept)
        QFile::remove(m_place.folder + u'/' + name);
    m_file.reset();
    m_key.clear();
    return aside;
}

} // namespace vakhta
