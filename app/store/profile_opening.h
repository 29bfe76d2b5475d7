#pragma once

#include "app/store/profile_files.h"

namespace vakhta {

/// Holds the profile for one writing program; given back when it goes, also by a crash.
class ProfileLock
{
public:
    /// Conflict: another program has it.
    static Result<std::shared_ptr<ProfileLock>> take(const QString &folder);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

private:
    explicit ProfileLock(int file) : m_file(file) {}
    int m_file;
};

/// Both files open for writing, brought up to date.
struct OpenProfile
{
    std::shared_ptr<ProfileLock> lock;
    std::unique_ptr<Connection> cache;
    std::unique_ptr<Connection> journal;
    ProfileReport report;
};

/// Opens a profile for writing. A damaged cache is thrown away and made anew; a damaged journal is set aside as a copy, never
/// dropped, and what can be read of it, or of the copy made when the disk failed, is taken over; both are in the report.
/// `held`: its lock, where this program has it; else it is taken. Conflict: another has it.
Result<OpenProfile> openProfile(const ProfilePlace &place, std::shared_ptr<ProfileLock> held = nullptr);

/// A file of pages, or a whole cache, under another name than cache.db.
Connection::Options cacheOptions(const ProfilePlace &place, const QString &path);
/// Open for writing, brought up to date; made when it is not there.
Result<std::unique_ptr<Connection>> openCacheAt(const ProfilePlace &place, const QString &path);
/// The same of one that came from the centre. Damaged: it is none of this program's; views or triggers of its own would be its
/// maker's program on this computer.
Result<std::unique_ptr<Connection>> openCacheFromCentre(const ProfilePlace &place, const QString &path);
/// cache.db itself, as it is.
Result<std::unique_ptr<Connection>> openCacheAgain(const ProfilePlace &place);

/// A database that can be fetched again goes, with all that SQLite keeps beside it. A folder in its place is moved aside.
Result<void> throwAway(const QString &path);

/// A new, empty cache.db in place of whatever is there.
Result<std::unique_ptr<Connection>> makeCache(const ProfilePlace &place);

enum class ProfileFile { Cache, Journal };
/// A connection that only reads. NotFound: no such file.
Result<std::unique_ptr<Connection>> openForReading(const ProfilePlace &place, ProfileFile file);

/// A journal at any path, as it is: its schema may be an earlier one. Only for reading.
Result<std::unique_ptr<Connection>> openJournalAt(const ProfilePlace &place, const QString &path);

/// Writes a little into the profile's folder, and takes it away again.
bool folderTakesWrites(const QString &folder);

/// AEGIS where the processor has AES instructions, else ChaCha20.
QByteArray preferredCipher();

} // namespace vakhta
