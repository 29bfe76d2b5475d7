#include "app/centre/storage/backup.h"

#include "app/centre/storage/integrity.h"
#include "app/centre/storage/restoration.h"
#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_unit.h"

#include <QDir>
#include <QScopeGuard>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// More than a region gives of any type between two backups.
constexpr qint64 idsLeftOut = 10'000'000;

constexpr auto allOfStore = {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

Error rejected(const QString &why)
{
    return {Error::Kind::Rejected, why};
}

void removeStore(const QString &path)
{
    for (const auto end : allOfStore)
        QFile::remove(path + end);
}

/// An empty file that only we can read, for SQLite to write into.
Result<void> makeEmpty(const QString &path)
{
    removeStore(path); // left by one that was killed
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return rejected(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

/// Waits until the file, or the folder's list of names, is on the disk.
Result<void> sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return synced ? Result<void>() : Result<void>(Error{Error::Kind::Storage, u"%1 cannot be synced to the disk"_s.arg(path)});
}

/// In one step: at each moment the name is the old file's or the new one's.
Result<void> rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{Error::Kind::Storage, u"%1 cannot be renamed to %2"_s.arg(from, to)};
    return sync(QFileInfo(to).absolutePath());
}

Result<QStringList> faultsOfFile(const QString &path)
{
    const auto copy = Connection::open({.path = path, .readOnly = true, .create = false});
    if (!copy)
        return copy.error();
    RegionCache regions;
    return (*copy)->inReading([&] { return faultsOf(**copy, regions); });
}

QString epochMark(const Mark &mark)
{
    return u"%1.%2.%3"_s.arg(mark.epoch).arg(mark.modseq).arg(mark.hash8);
}

/// The store that is to be replaced, if there is one. What it held last goes into its file, and nobody else may have it open.
class Replaced
{
public:
    explicit Replaced(QString path) : m_path(std::move(path)) {}

    Result<void> close()
    {
        if (!QFileInfo::exists(m_path))
            return {};
        const auto store = Connection::open({.path = m_path, .create = false, .busyTimeoutMs = 1000});
        if (store) {
            RegionCache regions;
            if (const auto mark = SqliteReading(**store, regions).mark())
                m_mark = *mark;
        }
        // Leaving the log behind needs the file for oneself alone.
        const auto closed = store ? (*store)->exec("PRAGMA journal_mode = DELETE") : Result<qint64>(store.error());
        if (closed || closed.error().kind == Error::Kind::Damaged)
            return {};
        return Error{Error::Kind::Conflict, u"another program works with the store, or it cannot be written: %1"_s
                                                .arg(closed.error().detail)};
    }

    QString wasAt() const { return m_mark.epoch.isEmpty() ? u"none"_s : epochMark(m_mark); }

    /// Gives it another name, and `made` its own. One that is damaged may have a log beside it, which must not meet the new file.
    Result<QString> replaceBy(const QString &made, const QDateTime &now)
    {
        const bool wasThere = QFileInfo::exists(m_path);
        QString aside = m_path + u".replaced-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
        while (QFileInfo::exists(aside))
            aside += u"-1"_s;
        for (const auto end : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            if (QFileInfo::exists(m_path + end) && !QFile::rename(m_path + end, aside + end))
                return Error{Error::Kind::Storage, u"%1%2 cannot be moved aside"_s.arg(m_path, end)};
        }
        const QByteArray from = QFile::encodeName(m_path), to = QFile::encodeName(aside);
        if (wasThere && ::link(from.constData(), to.constData()) != 0) {
            if (auto moved = rename(m_path, aside); !moved) // a file system without links
                return moved.error();
        }
        const auto placed = rename(made, m_path);
        return placed ? Result(wasThere ? aside : QString()) : Result<QString>(placed.error());
    }

private:
    const QString m_path;
    Mark m_mark;
};

/// Ids given after the backup are known to those who saw them: as no longer there, not as something else.
Result<void> leaveOutIds(Connection &store, qint64 modseq)
{
    ObjectRows objects(store);
    for (const Type type : allTypes) {
        const auto last = objects.lastId(type);
        if (!last)
            return last.error();
        const auto left = store.exec("INSERT INTO objects (account, type, id, modseq, created, appeal, owner, open, body) "
                                     "VALUES (?, ?, ?, ?4, ?4, 0, 0, 0, NULL)", theAccount, type, *last + idsLeftOut, modseq);
        if (!left)
            return left.error();
    }
    return {};
}

Result<void> beginEpoch(Connection &store, const Mark &backup, const QDateTime &backupAt, const QString &replaced, const QDateTime &now)
{
    return store.inTransaction([&]() -> Result<void> {
        RegionCache regions;
        SqliteUnit unit(store, regions, backup.modseq + 1);
        const QString subject = u"from %1 in place of %2"_s.arg(epochMark(backup), replaced);
        if (auto audited = unit.audit(0, u"restored"_s, subject, now); !audited)
            return audited;
        if (auto left = leaveOutIds(store, backup.modseq + 1); !left)
            return left;
        if (auto renewed = renewEpoch(store); !renewed)
            return renewed;
        if (auto begun = RestorationRows(store).begin(now, backupAt); !begun)
            return begun;
        if (auto told = putRestoration(unit); !told)
            return told;
        const auto finished = unit.finish(now);
        return finished ? Result<void>() : Result<void>(finished.error());
    });
}

/// Copies the backup to `made`, brings the copy up to date and looks at it.
Result<Restored> unpack(const QString &file, const QString &made)
{
    const auto backup = Connection::open({.path = file, .readOnly = true, .create = false});
    if (!backup)
        return rejected(u"it is not a store: %1"_s.arg(backup.error().detail));
    if (const auto copied = (*backup)->exec("VACUUM INTO ?", made); !copied) {
        const Error &error = copied.error();
        return error.kind == Error::Kind::Damaged ? rejected(u"it is damaged, or not a store: %1"_s.arg(error.detail)) : error;
    }
    const auto copy = Connection::open({.path = made, .create = false});
    if (!copy)
        return copy.error();
    if (auto migrated = migrate(**copy); !migrated)
        return migrated.error();
    RegionCache regions;
    const auto faults = faultsOf(**copy, regions);
    if (!faults || !faults->isEmpty())
        return faults ? Result(Restored{.faults = *faults}) : Result<Restored>(faults.error());
    const auto mark = SqliteReading(**copy, regions).mark();
    if (!mark)
        return mark.error();
    auto last = (*copy)->run("SELECT at FROM audit WHERE account = ? ORDER BY seq DESC LIMIT 1", theAccount);
    if (!last)
        return last.error();
    return Restored{.backup = *mark, .backupAt = last->first() ? last->first()->time(0) : QDateTime()};
}
} // namespace

Result<std::unique_ptr<QLockFile>> lockForServing(const QString &dataDir)
{
    if (!QFileInfo(dataDir).isDir())
        return Error{Error::Kind::NotFound, u"no folder %1"_s.arg(dataDir)};
    auto lock = std::make_unique<QLockFile>(dataDir + u"/serve.lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{Error::Kind::Conflict, u"another vakhta-centre serves %1 already. Stop it first"_s.arg(dataDir)};
    return Error{Error::Kind::Storage, u"the lock cannot be made"_s};
}

Result<QStringList> backUp(SqliteStorage &storage, const QString &file, bool replace, const QDateTime &now)
{
    if (QFileInfo::exists(file) && !replace)
        return Error{Error::Kind::Conflict, u"%1 is there already"_s.arg(file)};
    if (QFileInfo(file).isDir() || !QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return rejected(u"%1 is a folder, or its folder is not there"_s.arg(file));
    QLockFile alone(file + u".lock"_s);
    alone.setStaleLockTime(0);
    if (!alone.tryLock() && alone.error() == QLockFile::LockFailedError)
        return Error{Error::Kind::Conflict, u"another backup is just being written to %1"_s.arg(file)};

    const QString part = file + u".part"_s;
    if (auto made = makeEmpty(part); !made)
        return made.error();
    const auto undo = qScopeGuard([&] { removeStore(part); });
    if (auto audited = storage.write([&](Unit &unit) { return unit.audit(0, u"backup"_s, u"everything"_s, now); }); !audited)
        return audited.error();
    if (auto copied = storage.copyTo(part); !copied)
        return copied.error();
    auto faults = faultsOfFile(part);
    if (!faults || !faults->isEmpty())
        return faults;
    if (auto synced = sync(part); !synced)
        return synced.error();
    if (auto named = rename(part, file); !named)
        return named.error();
    return faults;
}

Result<Restored> restoreBackup(const QString &file, const QString &dataDir, const QDateTime &now)
{
    if (!QFileInfo(file).isFile())
        return rejected(u"there is no such file"_s);
    const bool isNew = !QFileInfo::exists(dataDir);
    if (!QDir().mkpath(dataDir) || (isNew && !QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return Error{Error::Kind::Storage, u"the folder cannot be made"_s};
    const auto lock = lockForServing(dataDir);
    if (!lock)
        return lock.error();

    const QString made = dataDir + u"/centre.db.restoring"_s;
    if (auto empty = makeEmpty(made); !empty)
        return empty.error();
    const auto undo = qScopeGuard([&] { removeStore(made); });
    auto restored = unpack(file, made);
    if (!restored || !restored->faults.isEmpty())
        return restored;
    Replaced old(dataDir + u"/centre.db"_s);
    if (auto closed = old.close(); !closed)
        return closed.error();
    {
        const auto copy = Connection::open({.path = made, .create = false, .settings = {"PRAGMA synchronous = FULL"}});
        if (!copy)
            return copy.error();
        if (auto begun = beginEpoch(**copy, restored->backup, restored->backupAt, old.wasAt(), now); !begun)
            return begun.error();
    }
    if (auto synced = sync(made); !synced)
        return synced.error();
    auto aside = old.replaceBy(made, now);
    if (!aside)
        return aside.error();
    restored->replaced = *aside;
    return restored;
}

} // namespace vakhta::centre
