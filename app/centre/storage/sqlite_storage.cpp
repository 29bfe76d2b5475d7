#include "app/centre/storage/sqlite_storage.h"

#include "app/centre/storage/integrity.h"
#include "app/centre/storage/schema.h"
#include "app/centre/storage/sqlite_unit.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
constexpr qsizetype mostTogether = 64; // bodies in one transaction

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

template <typename Body>
auto SqliteStorage::withReader(Body body) -> std::invoke_result_t<Body, Connection &>
{
    auto reader = takeReader();
    if (!reader)
        return reader.error();
    auto done = body(**reader);
    giveBack(std::move(*reader));
    return done;
}

Result<void> SqliteStorage::read(const std::function<Result<void>(View &)> &body)
{
    return withReader([&](Connection &reader) {
        return reader.inReading([&] {
            SqliteView view(reader, m_regions);
            return body(view);
        });
    });
}

// The first who comes writes for all who come while the disk is busy.
Result<void> SqliteStorage::write(const std::function<Result<void>(Unit &)> &body)
{
    Waiting mine{body};
    std::unique_lock lock(m_queueing);
    m_queue.push_back(&mine);
    m_turn.wait(lock, [&] { return mine.ended || !m_led; });
    while (!mine.ended)
        lead(lock);
    return mine.done;
}

void SqliteStorage::lead(std::unique_lock<std::mutex> &lock)
{
    const auto end = m_queue.begin() + std::min<qsizetype>(qsizetype(m_queue.size()), mostTogether);
    const std::vector<Waiting *> batch(m_queue.begin(), end);
    m_led = true;
    lock.unlock();
    size_t tried = 0;
    const qint64 modseq = writeTogether(batch, tried);
    if (modseq > 0)
        tell(modseq);
    lock.lock();
    for (; tried > 0; --tried, m_queue.pop_front())
        m_queue.front()->ended = true;
    m_led = false;
    m_turn.notify_all();
}

/// Writes the first of them, as many as may go together, and says how many it tried. The last new modseq; 0: nothing was
/// put that clients are told of.
qint64 SqliteStorage::writeTogether(const std::vector<Waiting *> &batch, size_t &tried)
{
    qint64 modseq = 0;
    const auto written = m_writer->inTransaction([&]() -> Result<void> {
        bool alone = false;
        while (tried < batch.size() && !alone) {
            Waiting &one = *batch[tried++];
            const auto changed = writeOne(one.body, alone);
            one.done = changed ? Result<void>() : Result<void>(changed.error());
            if (changed)
                modseq = std::max(modseq, *changed);
            if (auto closed = closePart(bool(changed)); !closed)
                return closed; // a full disk takes the whole transaction with it
        }
        return {};
    });
    if (written)
        return modseq;
    if (tried == 0)
        tried = batch.size(); // it did not even begin, and nobody is to wait as long again
    for (size_t i = 0; i < tried; ++i) {
        if (batch[i]->done)
            batch[i]->done = written.error();
    }
    return 0;
}

/// The new modseq, 0 when nothing was put. `alone`: what comes after must not read it before it is on the disk, because
/// the region of each commit is remembered.
Result<qint64> SqliteStorage::writeOne(const std::function<Result<void>(Unit &)> &body, bool &alone)
{
    if (auto opened = m_writer->exec("SAVEPOINT one"); !opened)
        return opened.error();
    const auto mark = SqliteReading(*m_writer, m_regions).mark();
    if (!mark)
        return mark.error();
    SqliteUnit unit(*m_writer, m_regions, mark->modseq + 1);
    if (auto done = body(unit); !done)
        return done.error();
    const auto changed = unit.finish(m_options.clock());
    if (!changed)
        return changed.error();
    alone = unit.touchedRegion();
    return *changed ? mark->modseq + 1 : 0;
}

Result<void> SqliteStorage::closePart(bool keep)
{
    if (!keep) {
        if (auto undone = m_writer->exec("ROLLBACK TO one"); !undone)
            return undone.error();
    }
    const auto released = m_writer->exec("RELEASE one");
    return released ? Result<void>() : Result<void>(released.error());
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
    return withReader([&](Connection &reader) { return reader.inReading([&] { return faultsOf(reader, m_regions); }); });
}

Result<AuditVerdict> SqliteStorage::verifyAudit()
{
    return withReader([](Connection &reader) { return reader.inReading([&] { return AuditChain(reader).verify(); }); });
}

Result<void> SqliteStorage::copyTo(const QString &path)
{
    return withReader([&](Connection &reader) -> Result<void> {
        const auto copied = reader.exec("VACUUM INTO ?", path);
        return copied ? Result<void>() : Result<void>(copied.error());
    });
}

} // namespace vakhta::centre
