#include "app/centre/storage/sqlite_storage.h"

#include "app/centre/storage/integrity.h"
#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_unit.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
QString fileIn(const QString &dataDir)
{
    return dataDir + u"/centre.db"_s;
}

/// An empty file that only we can read, in a folder that only we can enter if it has to be made: people's texts go in.
Result<void> makeFile(const QString &dataDir)
{
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner;
    const bool isNew = !QFileInfo::exists(dataDir);
    if (!QDir().mkpath(dataDir) || (isNew && !QFile::setPermissions(dataDir, own | QFile::ExeOwner)))
        return Error{Error::Kind::Storage, u"the folder cannot be made"_s};
    if (QFileInfo::exists(fileIn(dataDir)))
        return Error{Error::Kind::Conflict, u"there is a store in %1 already"_s.arg(dataDir)};
    QFile file(fileIn(dataDir));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(own))
        return Error{Error::Kind::Storage, u"the file cannot be made: %1"_s.arg(file.errorString())};
    return {};
}

Connection::Options writerOptions(const SqliteStorage::Options &options)
{
    return {
        .path = fileIn(options.dataDir),
        .create = false,
        .busyTimeoutMs = 30'000, // an import in another process commits in one piece
        .settings = {"PRAGMA page_size = 8192", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                     "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 4000", "PRAGMA journal_size_limit = 67108864"},
        .guard = options.guard,
    };
}

Connection::Options readerOptions(const SqliteStorage::Options &options)
{
    return {.path = fileIn(options.dataDir), .readOnly = true, .create = false,
            .settings = {"PRAGMA cache_size = -32768"}};
}
} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::create(const Options &options)
{
    if (auto made = makeFile(options.dataDir); !made)
        return made.error();
    auto storage = connect(options);
    if (storage) {
        if (auto founded = foundAccount(*(*storage)->m_writer); !founded)
            storage = founded.error();
    }
    if (!storage)
        QFile::remove(fileIn(options.dataDir)); // nothing is in it
    return storage;
}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const Options &options)
{
    auto storage = connect(options);
    if (storage) {
        const auto mark = SqliteReading(*(*storage)->m_writer, (*storage)->m_regions).mark();
        if (!mark)
            return mark.error();
        (*storage)->m_told = mark->modseq; // what is there already is no news
    }
    return storage;
}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::connect(const Options &options)
{
    auto writer = Connection::open(writerOptions(options));
    if (!writer)
        return writer.error();
    if (auto migrated = migrate(**writer); !migrated)
        return migrated.error();
    std::unique_ptr<SqliteStorage> storage(new SqliteStorage(options));
    storage->m_writer = std::move(*writer);
    return storage;
}

Result<std::unique_ptr<Connection>> SqliteStorage::takeReader()
{
    {
        const std::lock_guard lock(m_sharing);
        if (!m_readers.empty()) {
            auto reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    return Connection::open(readerOptions(m_options));
}

void SqliteStorage::giveBack(std::unique_ptr<Connection> reader)
{
    const std::lock_guard lock(m_sharing);
    m_readers.push_back(std::move(reader));
}

Result<void> SqliteStorage::read(const std::function<Result<void>(View &)> &body)
{
    auto reader = takeReader();
    if (!reader)
        return reader.error();
    const auto done = (*reader)->inReading([&] {
        SqliteView view(**reader, m_regions);
        return body(view);
    });
    giveBack(std::move(*reader));
    return done;
}

Result<void> SqliteStorage::write(const std::function<Result<void>(Unit &)> &body)
{
    const auto modseq = committed(body);
    if (!modseq)
        return modseq.error();
    if (*modseq > 0)
        tell(*modseq);
    return {};
}

/// The new modseq, 0 when nothing was put that clients are told of.
Result<qint64> SqliteStorage::committed(const std::function<Result<void>(Unit &)> &body)
{
    const std::lock_guard lock(m_writing);
    return m_writer->inTransaction([&]() -> Result<qint64> {
        const auto mark = SqliteReading(*m_writer, m_regions).mark();
        if (!mark)
            return mark.error();
        SqliteUnit unit(*m_writer, m_regions, mark->modseq + 1);
        if (auto done = body(unit); !done)
            return done.error();
        const auto changed = unit.finish(m_options.clock());
        if (!changed)
            return changed.error();
        return *changed ? mark->modseq + 1 : 0;
    });
}

void SqliteStorage::onCommit(std::function<void(qint64)> told)
{
    const std::lock_guard lock(m_sharing);
    m_listeners.push_back(std::move(told));
}

void SqliteStorage::tell(qint64 modseq)
{
    std::vector<std::function<void(qint64)>> listeners;
    {
        const std::lock_guard lock(m_sharing);
        if (modseq <= m_told)
            return; // a later commit was told already
        m_told = modseq;
        listeners = m_listeners;
    }
    for (const auto &listener : listeners)
        listener(modseq);
}

Result<void> SqliteStorage::lookForOtherWriters()
{
    qint64 modseq = 0;
    const auto read = this->read([&](View &view) -> Result<void> {
        const auto mark = view.mark();
        if (!mark)
            return mark.error();
        modseq = mark->modseq;
        return {};
    });
    if (read)
        tell(modseq);
    return read;
}

Result<QStringList> SqliteStorage::check()
{
    auto reader = takeReader();
    if (!reader)
        return reader.error();
    auto faults = (*reader)->inReading([&] { return faultsOf(**reader, m_regions); });
    giveBack(std::move(*reader));
    return faults;
}

} // namespace vakhta::centre
