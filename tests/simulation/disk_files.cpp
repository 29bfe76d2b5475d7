// The disks as SQLite sees them: a VFS that is the default one while there are disks.

#include "tests/simulation/disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace vakhta::simulation {

struct OpenFile
{
    sqlite3_file base;
    std::shared_ptr<DiskFile> file;
    Disk *disk;
    int lock = SQLITE_LOCK_NONE;
    unsigned sharedLocks = 0, exclusiveLocks = 0; // of the WAL's index, a bit each
};

namespace {
Disks *theDisks = nullptr;

OpenFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

int code(Disk::Answer answer, int broken)
{
    return answer == Disk::Answer::Done ? SQLITE_OK : answer == Disk::Answer::Full ? SQLITE_FULL : broken;
}

template <typename Asks>
bool anotherUser(const OpenFile &self, Asks asks)
{
    const auto &users = self.file->users;
    return std::any_of(users.begin(), users.end(), [&](const OpenFile *user) { return user != &self && asks(*user); });
}

int closeFile(sqlite3_file *file)
{
    OpenFile &self = of(file);
    std::erase(self.file->users, &self);
    self.~OpenFile();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    const QByteArray &bytes = of(file).file->now;
    const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, count);
    std::memcpy(into, bytes.constData() + at, size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    OpenFile &self = of(file);
    return code(self.disk->write(*self.file, at, static_cast<const char *>(bytes), count), SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    OpenFile &self = of(file);
    return code(self.disk->truncate(*self.file, size), SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile &self = of(file);
    return code(self.disk->sync(*self.file), SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = of(file).file->now.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level)
{
    OpenFile &self = of(file);
    if (level <= self.lock)
        return SQLITE_OK;
    const int disturbing = level == SQLITE_LOCK_EXCLUSIVE ? SQLITE_LOCK_SHARED
        : level == SQLITE_LOCK_SHARED                     ? SQLITE_LOCK_PENDING
                                                          : SQLITE_LOCK_RESERVED;
    if (anotherUser(self, [&](const OpenFile &user) { return user.lock >= disturbing; }))
        return SQLITE_BUSY;
    self.lock = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int level)
{
    of(file).lock = std::min(of(file).lock, level);
    return SQLITE_OK;
}

int isReserved(sqlite3_file *file, int *reserved)
{
    *reserved = anotherUser(of(file), [](const OpenFile &user) { return user.lock >= SQLITE_LOCK_RESERVED; });
    return SQLITE_OK;
}

int noControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as the usual one says of a usual disk
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **at)
{
    auto &shared = of(file).file->shared;
    while (extend && shared.size() <= size_t(region))
        shared.push_back(std::make_unique<char[]>(size_t(size)));
    *at = shared.size() > size_t(region) ? shared[size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    OpenFile &self = of(file);
    const unsigned bits = ((1u << count) - 1) << first;
    unsigned &mine = flags & SQLITE_SHM_EXCLUSIVE ? self.exclusiveLocks : self.sharedLocks;
    if (flags & SQLITE_SHM_UNLOCK) {
        mine &= ~bits;
        return SQLITE_OK;
    }
    const bool exclusive = flags & SQLITE_SHM_EXCLUSIVE;
    if (anotherUser(self, [&](const OpenFile &user) {
            return (user.exclusiveLocks & bits) != 0 || (exclusive && (user.sharedLocks & bits) != 0);
        }))
        return SQLITE_BUSY;
    mine |= bits;
    return SQLITE_OK;
}

void barrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *file, int away)
{
    OpenFile &self = of(file);
    self.sharedLocks = self.exclusiveLocks = 0;
    if (away)
        self.file->shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2,          closeFile,  readFile,   writeFile, truncateFile, syncFile,   sizeOfFile,
                                 lockFile,   unlockFile, isReserved, noControl, sectorSize,   characteristics, mapShared,
                                 lockShared, barrier,    unmapShared, nullptr,  nullptr};

/// «…/folder/name» → the disk and the name on it.
Disk &diskOf(const char *path, std::string &name)
{
    const std::string whole(path);
    const size_t slash = whole.rfind('/');
    name = whole.substr(slash + 1);
    const size_t before = whole.rfind('/', slash - 1);
    return theDisks->at(whole.substr(before + 1, slash - before - 1));
}

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr;
    if (!path || !theDisks)
        return SQLITE_CANTOPEN;
    std::string name;
    Disk &disk = diskOf(path, name);
    auto found = disk.files().find(name);
    if (found == disk.files().end()) {
        if (!(flags & SQLITE_OPEN_CREATE) || disk.crashed())
            return SQLITE_CANTOPEN;
        found = disk.files().emplace(name, std::make_shared<DiskFile>()).first;
    }
    auto *self = new (file) OpenFile{{&methods}, found->second, &disk};
    self->file->users.push_back(self);
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int)
{
    std::string name;
    Disk &disk = diskOf(path, name);
    if (disk.crashed())
        return SQLITE_IOERR_DELETE;
    return disk.files().erase(name) ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs *, const char *path, int, int *there)
{
    std::string name;
    Disk &disk = diskOf(path, name);
    *there = disk.files().count(name) > 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *path, int room, char *into)
{
    sqlite3_snprintf(room, into, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int count, char *into)
{
    for (int at = 0; at < count; ++at)
        into[at] = theDisks ? char(theDisks->dice().next()) : 0;
    return count;
}

int noSleep(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int sameTime(sqlite3_vfs *, double *julianDay)
{
    *julianDay = 2461172.5;
    return SQLITE_OK;
}

int noLastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

sqlite3_vfs *vfs()
{
    static sqlite3_vfs made{1,        sizeof(OpenFile), 512,        nullptr,    "simulated", nullptr,    openFile, deleteFile, accessFile,
                            fullPath, nullptr,          nullptr,    nullptr,    nullptr,     randomness, noSleep,  sameTime,   noLastError};
    return &made;
}
} // namespace

Disks::Disks(Dice dice) : m_dice(dice)
{
    if (std::exchange(theDisks, this))
        qFatal("one world at a time");
    sqlite3_vfs_register(vfs(), 1);
    sqlite3_randomness(0, nullptr); // begins anew, from these dice
}

Disks::~Disks()
{
    theDisks = nullptr;
    sqlite3_vfs_unregister(vfs());
}

Disks *disks()
{
    return theDisks;
}

} // namespace vakhta::simulation
