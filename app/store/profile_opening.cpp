#include "app/store/profile_opening.h"

#include "app/store/account_store.h"
#include "app/store/appeal_words.h"
#include "app/store/cache_beside.h"
#include "app/store/journal_rescue.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#if defined(__aarch64__)
#include <sys/auxv.h>
#endif

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
QString pathOf(const ProfilePlace &place, ProfileFile file)
{
    return place.folder + (file == ProfileFile::Cache ? u"/cache.db"_s : u"/journal.db"_s);
}

bool hasAes()
{
#if defined(__x86_64__) || defined(__i386__)
    return __builtin_cpu_supports("aes");
#elif defined(__aarch64__)
    constexpr unsigned long aesOfArm = 1 << 3; // HWCAP_AES
    return getauxval(AT_HWCAP) & aesOfArm;
#else
    return false;
#endif
}

Connection::Options optionsOf(const ProfilePlace &place, ProfileFile file, const QString &path, const QByteArray &cipher)
{
    Connection::Options options;
    options.path = path;
    options.cipher = place.key.isEmpty() ? QByteArray() : cipher;
    options.keyHex = place.key.toHex();
    options.guard = place.guard;
    // The page size counts for a new file only. The cache can be fetched again; of the journal there is no other copy.
    options.settings = {"PRAGMA page_size = 8192", "PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"};
    options.settings.push_back(file == ProfileFile::Cache ? Sql("PRAGMA synchronous = NORMAL") : Sql("PRAGMA synchronous = FULL"));
    if (file == ProfileFile::Cache)
        options.settings.push_back("PRAGMA cache_size = -32768");
    return options;
}

/// The ciphers to try, the likelier first: the file may come from a computer of another kind.
std::vector<QByteArray> ciphersFor(const ProfilePlace &place)
{
    if (place.key.isEmpty())
        return {QByteArray()};
    const QByteArray preferred = preferredCipher();
    return {preferred, preferred == "aegis" ? QByteArray("chacha20") : QByteArray("aegis")};
}

struct Opened
{
    std::unique_ptr<Connection> connection;
    QByteArray cipher;
};

Result<void> bringUpToDate(Connection &connection, ProfileFile file)
{
    return file == ProfileFile::Journal ? bringUpToDate(connection, journalSchema()) : bringCacheUpToDate(connection);
}

Result<Opened> openWith(const ProfilePlace &place, ProfileFile file, const QString &path, const QByteArray &cipher)
{
    auto connection = Connection::open(optionsOf(place, file, path, cipher));
    if (!connection)
        return connection.error();
    if (auto current = bringUpToDate(**connection, file); !current)
        return current.error();
    return Opened{std::move(*connection), cipher};
}

Result<Opened> openFile(const ProfilePlace &place, ProfileFile file, const QString &path)
{
    Result<Opened> opened = Error();
    for (const QByteArray &cipher : ciphersFor(place)) {
        opened = openWith(place, file, path, cipher);
        if (opened || opened.error().kind != Error::Kind::Damaged)
            break;
    }
    return opened;
}

Result<Opened> openFile(const ProfilePlace &place, ProfileFile file)
{
    return openFile(place, file, pathOf(place, file));
}

/// Takes the file and what SQLite keeps beside it out of the way. A folder in its place goes the same way.
Result<void> moveAside(const QString &path, const QString &target)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + end) && !QFile::rename(path + end, target + end))
            return Error{Error::Kind::Storage, u"the damaged file can't be moved aside"_s};
    }
    return {};
}

QString asideOf(const QString &path)
{
    QString target = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    while (QFileInfo::exists(target))
        target += u"-1"_s;
    return target;
}

bool aFolderStandsThere(const QString &path)
{
    const QString ends[] = {QString(), u"-wal"_s, u"-shm"_s};
    return std::any_of(std::begin(ends), std::end(ends), [&](const QString &end) { return QFileInfo(path + end).isDir(); });
}

bool isBroken(const Error &error, const QString &path)
{
    return error.kind == Error::Kind::Damaged || (error.kind == Error::Kind::Storage && aFolderStandsThere(path));
}

/// Each byte of it, whatever it means.
bool diskGives(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return errno != EIO;
    std::vector<char> some(1 << 20);
    ssize_t taken = 0;
    off_t at = 0;
    while ((taken = ::pread(file, some.data(), some.size(), at)) > 0)
        at += taken;
    const bool gives = taken == 0 || errno != EIO;
    ::close(file);
    return gives;
}

Result<void> diskGivesAll(const QString &path)
{
    if (diskGives(path) && diskGives(path + u"-wal"_s))
        return {};
    return Error{Error::Kind::DiskFails, u"the disk does not give all of %1"_s.arg(path)};
}

/// To SQLite a file is damaged also where the disk failed to give a page (SQLITE_IOERR_CORRUPTFS). So it is opened once more
/// before it counts as damaged.
template <typename Open>
Result<Opened> openSurely(const QString &path, const Open &open)
{
    auto opened = open();
    if (opened || opened.error().kind != Error::Kind::Damaged)
        return opened;
    const auto given = diskGivesAll(path);
    return given ? open() : Result<Opened>(given.error());
}

Result<Opened> openCache(const ProfilePlace &place, ProfileReport &report)
{
    const QString path = pathOf(place, ProfileFile::Cache);
    auto opened = openSurely(path, [&] { return openFile(place, ProfileFile::Cache); });
    if (opened || !isBroken(opened.error(), path))
        return opened;
    report.cacheMadeAnew = true;
    if (auto gone = throwAway(path); !gone)
        return gone.error();
    return openFile(place, ProfileFile::Cache);
}

Result<Opened> openWholeJournal(const ProfilePlace &place)
{
    auto opened = openFile(place, ProfileFile::Journal);
    const auto whole = opened ? checkJournal(*opened->connection) : Result<void>(opened.error());
    return whole ? std::move(opened) : Result<Opened>(whole.error());
}

Result<Opened> openJournal(const ProfilePlace &place, ProfileReport &report)
{
    const QString path = pathOf(place, ProfileFile::Journal);
    // Before SQLite reads its WAL: it takes a frame that the disk does not give for the end, and writes over those behind it.
    if (auto given = diskGivesAll(path); !given)
        return given.error();
    auto opened = openSurely(path, [&] { return openWholeJournal(place); });
    if (opened || !isBroken(opened.error(), path))
        return opened;
    report.damagedJournal = asideOf(path);
    if (auto aside = moveAside(path, report.damagedJournal); !aside)
        return aside.error();
    opened = openFile(place, ProfileFile::Journal);
    if (!opened)
        return opened;
    if (auto taken = takeOverJournal(place, report.damagedJournal, *opened->connection); !taken)
        return taken.error();
    return opened;
}

/// Whose the cache is stood in the journal. Where that was lost too, the next to sign in may be another.
Result<void> dropNobodysCache(const ProfilePlace &place, Connection &journal, ProfileReport &report)
{
    if (report.damagedJournal.isEmpty())
        return {};
    const auto account = AccountStore(journal).account();
    if (!account)
        return account.error();
    if (account->userId != 0)
        return {};
    report.cacheMadeAnew = true;
    CacheBeside(place).discard(); // it was to be his as well
    return throwAway(pathOf(place, ProfileFile::Cache));
}

Error errorOfFolder()
{
    const Error::Kind kind = errno == ENOSPC || errno == EDQUOT ? Error::Kind::DiskFull : errno == EIO ? Error::Kind::DiskFails : Error::Kind::Storage;
    return {kind, u"the profile's folder can't be used"_s};
}

/// On a disk that was made read-only the lock is still there to be taken.
int openLock(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return file < 0 && errno == EROFS ? ::open(path.constData(), O_RDONLY | O_CLOEXEC) : file;
}
} // namespace

Result<void> throwAway(const QString &path)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString one = path + end;
        const bool gone = QFileInfo(one).isDir() ? QFile::rename(one, asideOf(one)) : !QFileInfo::exists(one) || QFile::remove(one);
        if (!gone)
            return Error{Error::Kind::Storage, u"the damaged cache can't be deleted"_s};
    }
    return {};
}

QByteArray preferredCipher()
{
    static const bool aes = hasAes();
    return aes ? "aegis" : "chacha20";
}

Result<std::shared_ptr<ProfileLock>> ProfileLock::take(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + u"/lock"_s);
    const int file = openLock(path);
    if (file < 0)
        return errorOfFolder();
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return std::shared_ptr<ProfileLock>(new ProfileLock(file));
    const bool taken = errno == EWOULDBLOCK;
    ::close(file);
    if (taken)
        return Error{Error::Kind::Conflict, u"another program uses the profile"_s};
    return errorOfFolder();
}

ProfileLock::~ProfileLock()
{
    ::close(m_file); // the lock goes with it
}

Result<OpenProfile> openProfile(const ProfilePlace &place, std::shared_ptr<ProfileLock> held)
{
    if (!QDir().mkpath(place.folder))
        return errorOfFolder();
    QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = held ? Result<std::shared_ptr<ProfileLock>>(std::move(held)) : ProfileLock::take(place.folder);
    if (!lock)
        return lock.error();
    OpenProfile profile;
    profile.lock = std::move(*lock);
    profile.report.firstStart = !QFileInfo::exists(pathOf(place, ProfileFile::Journal));
    auto journal = openJournal(place, profile.report);
    if (!journal)
        return journal.error();
    if (auto nobodys = dropNobodysCache(place, *journal->connection, profile.report); !nobodys)
        return nobodys.error();
    auto cache = openCache(place, profile.report);
    if (!cache)
        return cache.error();
    profile.report.cipher = QString::fromLatin1(cache->cipher);
    profile.journal = std::move(journal->connection);
    profile.cache = std::move(cache->connection);
    return profile;
}

Connection::Options cacheOptions(const ProfilePlace &place, const QString &path)
{
    return optionsOf(place, ProfileFile::Cache, path, preferredCipher());
}

Result<std::unique_ptr<Connection>> openCacheAt(const ProfilePlace &place, const QString &path)
{
    auto opened = openFile(place, ProfileFile::Cache, path);
    if (!opened)
        return opened.error();
    return std::move(opened->connection);
}

Result<std::unique_ptr<Connection>> openCacheAgain(const ProfilePlace &place)
{
    return openCacheAt(place, pathOf(place, ProfileFile::Cache));
}

Result<std::unique_ptr<Connection>> makeCache(const ProfilePlace &place)
{
    if (auto gone = throwAway(pathOf(place, ProfileFile::Cache)); !gone)
        return gone.error();
    return openCacheAgain(place);
}

namespace {
Result<std::unique_ptr<Connection>> readOnly(const ProfilePlace &place, ProfileFile file, const QString &path, const std::vector<Sql> &settings)
{
    Result<std::unique_ptr<Connection>> opened = Error();
    for (const QByteArray &cipher : ciphersFor(place)) {
        Connection::Options options = optionsOf(place, file, path, cipher);
        options.create = false;
        options.readOnly = true;
        options.settings = settings;
        opened = Connection::open(options);
        if (opened || opened.error().kind != Error::Kind::Damaged)
            break;
    }
    return opened;
}
} // namespace

Result<std::unique_ptr<Connection>> openJournalAt(const ProfilePlace &place, const QString &path)
{
    return readOnly(place, ProfileFile::Journal, path, {});
}

bool folderTakesWrites(const QString &folder)
{
    constexpr qsizetype aLittle = 256 * 1024; // a few acts, and what SQLite keeps beside a file
    QFile file(folder + u"/room"_s);
    const bool written = file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(QByteArray(aLittle, 'v')) == aLittle && ::fsync(file.handle()) == 0;
    file.remove();
    return written;
}

Result<std::unique_ptr<Connection>> openForReading(const ProfilePlace &place, ProfileFile file)
{
    std::vector<Sql> settings{"PRAGMA query_only = ON"};
    if (file == ProfileFile::Cache)
        settings.push_back("PRAGMA cache_size = -32768");
    auto opened = readOnly(place, file, pathOf(place, file), settings);
    if (!opened)
        return opened;
    if (file == ProfileFile::Cache) {
        if (auto added = addWordTokenizer(**opened); !added)
            return added.error();
    }
    if (auto expected = expectSchema(**opened, file == ProfileFile::Cache ? cacheSchema() : journalSchema()); !expected)
        return expected.error();
    return opened;
}

} // namespace vakhta
